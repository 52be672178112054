-- One row for the period and one for the one before it.
WITH a AS (
    SELECT in_period AS current, count(*) AS articles, count(DISTINCT outlet) AS outlets, sum(words) AS words,
           count(*) FILTER (NOT is_repeat) AS originals, sum(words_outlet) AS words_outlet
    FROM report_article WHERE in_period OR in_previous GROUP BY ALL),
t AS (
    SELECT in_period AS current, count(*) AS attributions,
           count(*) FILTER (form = 'direct') AS direct,
           count(*) FILTER (source_type = 'unnamed') AS unnamed,
           count(*) FILTER (official) AS official,
           count(*) FILTER (reporter_stance = 'distancing') AS distancing
    FROM report_attribution WHERE in_period OR in_previous GROUP BY ALL),
f AS (
    SELECT r.in_period AS current, count(*) AS own_hits
    FROM report_article r JOIN framing_hit h USING (article)
    WHERE (r.in_period OR r.in_previous) AND h.part = 'body' AND h.voice = 'outlet' GROUP BY ALL)
SELECT a.current, articles, outlets, originals, words, coalesce(attributions, 0) AS attributions,
       direct / nullif(attributions, 0) AS direct_share,
       unnamed / nullif(attributions, 0) AS unnamed_share,
       official / nullif(attributions, 0) AS official_share,
       distancing / nullif(attributions, 0) AS distancing_share,
       1000.0 * coalesce(own_hits, 0) / nullif(words_outlet, 0) AS own_rate
FROM a LEFT JOIN t USING (current) LEFT JOIN f USING (current)
ORDER BY current DESC
