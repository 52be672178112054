-- What the shares of attributed speech are counted from, article by article, in a fixed order: the bootstrap draws from these
-- rows. Of each figure the attributions and their words, in the order of SpeechFigure. A story is shared if at least two outlets
-- of the period have it.
WITH shared AS (
    SELECT story FROM report_article WHERE in_period AND story IS NOT NULL
    GROUP BY story HAVING count(DISTINCT outlet) >= 2),
t AS (
    SELECT article, count(*) AS attributions, sum(words) AS words,
           count(*) FILTER (official), sum(words) FILTER (official),
           count(*) FILTER (official_named_western), sum(words) FILTER (official_named_western),
           count(*) FILTER (official_us), sum(words) FILTER (official_us),
           count(*) FILTER (official_other_west), sum(words) FILTER (official_other_west),
           count(*) FILTER (official_russia), sum(words) FILTER (official_russia),
           count(*) FILTER (official_ukraine), sum(words) FILTER (official_ukraine),
           count(*) FILTER (source_type = 'unnamed'), sum(words) FILTER (source_type = 'unnamed'),
           count(*) FILTER (source_type = 'none'), sum(words) FILTER (source_type = 'none'),
           count(*) FILTER (form = 'direct'), sum(words) FILTER (form = 'direct'),
           count(*) FILTER (reporter_stance = 'distancing'), sum(words) FILTER (reporter_stance = 'distancing'),
           count(*) FILTER (reporter_stance = 'factive'), sum(words) FILTER (reporter_stance = 'factive')
    FROM report_attribution WHERE in_period OR in_previous GROUP BY article)
SELECT r.outlet, r.in_period, r.is_repeat,
       coalesce(r.in_period AND r.story IN (SELECT story FROM shared), false) AS is_shared,
       t.* EXCLUDE (article)
FROM report_article r LEFT JOIN t USING (article)
WHERE r.in_period OR r.in_previous
ORDER BY r.outlet, r.date, r.id, r.article
