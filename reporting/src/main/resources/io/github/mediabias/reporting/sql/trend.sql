-- Up to 13 weeks that end with the period, from the first that has articles: of all outlets together and of each, with a row for
-- every week. A week without articles of an outlet has no figures. A break: the articles of the week were read by another
-- engine or another state of the codebook than those of the week before that has articles, or by more than one.
WITH r AS (
    SELECT a.*, run.engine, concat_ws(' ', nullif(run.codebook_version, ''), left(run.codebook_hash, 12)) AS codebook
    FROM report_article a JOIN run USING (run)
    WHERE a.week BETWEEN $first_week AND $last_week AND a.date <= $to),
weeks AS (
    SELECT strftime(monday, '%G-W%V') AS week FROM (
        SELECT unnest(generate_series(date_trunc('week', (SELECT min(date) FROM r)), $to, INTERVAL 7 DAY)) AS monday)),
outlets AS (SELECT DISTINCT outlet FROM r UNION ALL SELECT '(all)' WHERE EXISTS (SELECT 1 FROM r)),
a AS (
    SELECT coalesce(outlet, '(all)') AS outlet, week, count(*) AS articles, sum(words) AS words,
           string_agg(DISTINCT engine, '; ' ORDER BY engine) AS engines, count(DISTINCT engine) AS engine_count,
           string_agg(DISTINCT codebook, '; ' ORDER BY codebook) AS codebooks, count(DISTINCT codebook) AS codebook_count
    FROM r GROUP BY GROUPING SETS ((week, outlet), (week))),
t AS (
    SELECT coalesce(outlet, '(all)') AS outlet, week, count(*) AS attributions, count(*) FILTER (official) AS official,
           count(*) FILTER (source_type = 'unnamed') AS unnamed, count(*) FILTER (form = 'direct') AS direct,
           count(*) FILTER (reporter_stance = 'distancing') AS distancing
    FROM report_attribution WHERE week BETWEEN $first_week AND $last_week AND date <= $to
    GROUP BY GROUPING SETS ((week, outlet), (week))),
b AS (
    SELECT *, lag(engines) OVER w AS engines_before, lag(codebooks) OVER w AS codebooks_before
    FROM a WINDOW w AS (PARTITION BY outlet ORDER BY week))
SELECT weeks.week, outlets.outlet, articles, words, CASE WHEN articles IS NOT NULL THEN coalesce(attributions, 0) END,
       official / nullif(attributions, 0), unnamed / nullif(attributions, 0), direct / nullif(attributions, 0),
       distancing / nullif(attributions, 0),
       CASE WHEN engine_count > 1 THEN 'engines mixed' WHEN codebook_count > 1 THEN 'codebooks mixed'
            WHEN engines <> engines_before AND codebooks <> codebooks_before THEN 'engine and codebook changed'
            WHEN engines <> engines_before THEN 'engine changed'
            WHEN codebooks <> codebooks_before THEN 'codebook changed' END,
       engines, codebooks
FROM weeks CROSS JOIN outlets LEFT JOIN b ON b.week = weeks.week AND b.outlet = outlets.outlet
     LEFT JOIN t ON t.week = weeks.week AND t.outlet = outlets.outlet
ORDER BY weeks.week, outlets.outlet
