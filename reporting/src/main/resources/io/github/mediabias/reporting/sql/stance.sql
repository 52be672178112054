-- What the reporting words do to the claims of each side's sources, by outlet. The sides divide the sources as in
-- source_groups; the rows of a bloc, named in the last column, repeat them. An attribution counts once for each side of its members.
WITH m AS (
    SELECT t.outlet, t.article, t.attribution, t.reporter_stance,
           unnest([{'side': side(s.article, s.country, s.bloc), 'bloc': NULL}, {'side': s.bloc, 'bloc': s.bloc}],
                  recursive := true)
    FROM report_attribution t LEFT JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period),
d AS (SELECT DISTINCT * FROM m WHERE side IS NOT NULL),
-- How much of each class the engine finds; blank where nobody has measured it, or the articles are by engines that differ.
q AS (
    SELECT measure, CASE WHEN count(DISTINCT value) = 1 AND bool_and(value IS NOT NULL) THEN any_value(value) END AS recall
    FROM (SELECT DISTINCT run FROM report_article WHERE in_period) CROSS JOIN (SELECT unnest(
        ['recall-neutral', 'recall-factive', 'recall-distancing']) AS measure)
        LEFT JOIN extraction_quality USING (run, measure)
    GROUP BY measure)
SELECT outlet, side, count(*) AS n,
       count(*) FILTER (reporter_stance = 'neutral'),
       count(*) FILTER (reporter_stance = 'factive'),
       count(*) FILTER (reporter_stance = 'distancing'),
       count(*) FILTER (reporter_stance = 'neutral') / count(*), (SELECT recall FROM q WHERE measure = 'recall-neutral'),
       count(*) FILTER (reporter_stance = 'factive') / count(*), (SELECT recall FROM q WHERE measure = 'recall-factive'),
       count(*) FILTER (reporter_stance = 'distancing') / count(*), (SELECT recall FROM q WHERE measure = 'recall-distancing'),
       CASE WHEN count(*) < 50 THEN 'small basis' END, bloc
FROM d GROUP BY outlet, side, bloc ORDER BY outlet, bloc NULLS LAST, side
