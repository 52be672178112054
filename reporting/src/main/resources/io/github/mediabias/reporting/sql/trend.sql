-- Up to 13 weeks that end with the period; weeks without articles of an outlet have no row.
WITH a AS (
    SELECT outlet, week, count(*) AS articles, sum(words) AS words FROM report_article
    WHERE week BETWEEN $first_week AND $last_week AND date <= $to GROUP BY ALL),
t AS (
    SELECT outlet, week, count(*) AS attributions, count(*) FILTER (official) AS official,
           count(*) FILTER (source_type = 'unnamed') AS unnamed, count(*) FILTER (form = 'direct') AS direct
    FROM report_attribution WHERE week BETWEEN $first_week AND $last_week AND date <= $to GROUP BY ALL)
SELECT week, outlet, articles, words, coalesce(attributions, 0), official / nullif(attributions, 0),
       unnamed / nullif(attributions, 0), direct / nullif(attributions, 0)
FROM a LEFT JOIN t USING (outlet, week)
ORDER BY week, outlet
