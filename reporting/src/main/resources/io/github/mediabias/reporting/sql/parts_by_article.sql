-- What the key figures are counted from, article by article, in a fixed order: the bootstrap draws from these rows.
WITH t AS (
    SELECT article, count(*) AS attributions, count(*) FILTER (form = 'direct') AS direct,
           count(*) FILTER (source_type = 'unnamed') AS unnamed, count(*) FILTER (official) AS official,
           count(*) FILTER (reporter_stance = 'distancing') AS distancing
    FROM report_attribution WHERE in_period GROUP BY article),
f AS (
    SELECT article, count(*) AS own_hits FROM framing_hit WHERE part = 'body' AND voice = 'outlet' GROUP BY article)
SELECT coalesce(t.attributions, 0), coalesce(t.direct, 0), coalesce(t.unnamed, 0), coalesce(t.official, 0),
       coalesce(t.distancing, 0), r.words_outlet, 1000 * coalesce(f.own_hits, 0), r.outlet
FROM report_article r LEFT JOIN t USING (article) LEFT JOIN f USING (article)
WHERE r.in_period
ORDER BY r.outlet, r.date, r.id, r.article
