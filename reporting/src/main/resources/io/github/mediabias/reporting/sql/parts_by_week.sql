-- What the lines of the trend are counted from, article by article, in a fixed order, over up to 13 weeks that end with the
-- period: the bootstrap draws from these rows.
WITH t AS (
    SELECT article, count(*) AS attributions, count(*) FILTER (official) AS official,
           count(*) FILTER (source_type = 'unnamed') AS unnamed
    FROM report_attribution GROUP BY article)
SELECT r.week, r.outlet, coalesce(t.attributions, 0), coalesce(t.official, 0), coalesce(t.unnamed, 0)
FROM report_article r LEFT JOIN t USING (article)
WHERE r.week BETWEEN $first_week AND $last_week AND r.date <= $to
ORDER BY r.week, r.outlet, r.date, r.id, r.article
