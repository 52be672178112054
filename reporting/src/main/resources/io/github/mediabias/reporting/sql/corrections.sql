-- How many attributions of the period are corrected, in all and by field, and how many corrections belong to none any more.
SELECT coalesce(field, 'all'), count(DISTINCT (c.article, c.attribution))
FROM attached_correction c JOIN report_article r USING (article) WHERE r.in_period
GROUP BY GROUPING SETS ((field), ())
UNION ALL
SELECT 'unattached', count(*) FROM unattached_correction
ORDER BY ALL
