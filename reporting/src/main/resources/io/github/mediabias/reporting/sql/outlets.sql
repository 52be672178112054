WITH a AS (
    SELECT outlet, count(*) AS articles, count(*) FILTER (NOT is_repeat) AS originals,
           count(*) FILTER (agency IS NOT NULL) AS agency, sum(words) AS words, sum(words_outlet) AS words_outlet
    FROM report_article WHERE in_period GROUP BY outlet),
t AS (
    SELECT outlet, count(*) AS attributions, sum(words) AS attributed_words,
           count(*) FILTER (form = 'direct') AS direct,
           count(*) FILTER (source_type = 'unnamed') AS unnamed,
           count(*) FILTER (source_type = 'none') AS no_source,
           count(*) FILTER (official) AS official,
           count(*) FILTER (official_named_western) AS named_western,
           count(*) FILTER (official_us) AS us,
           count(*) FILTER (official_other_west) AS other_west,
           count(*) FILTER (official_russia) AS russia,
           count(*) FILTER (official_ukraine) AS ukraine,
           sum(words) FILTER (official) AS official_words,
           count(*) FILTER (reporter_stance = 'distancing') AS distancing,
           count(*) FILTER (reporter_stance = 'factive') AS factive,
           count(*) FILTER (NOT is_repeat) AS attributions_original,
           count(*) FILTER (official AND NOT is_repeat) AS official_original
    FROM report_attribution WHERE in_period GROUP BY outlet),
f AS (
    SELECT r.outlet, count(*) AS own_hits FROM report_article r JOIN framing_hit h USING (article)
    WHERE r.in_period AND h.part = 'body' AND h.voice = 'outlet' GROUP BY r.outlet)
SELECT outlet, articles, originals, agency, words, coalesce(attributions, 0),
       1000.0 * coalesce(attributions, 0) / nullif(words, 0),
       direct / nullif(attributions, 0),
       unnamed / nullif(attributions, 0),
       no_source / nullif(attributions, 0),
       official / nullif(attributions, 0),
       coalesce(official_words, 0) / nullif(attributed_words, 0),
       official_original / nullif(attributions_original, 0),
       us / nullif(attributions, 0),
       named_western / nullif(attributions, 0),
       other_west / nullif(attributions, 0),
       russia / nullif(attributions, 0),
       ukraine / nullif(attributions, 0),
       distancing / nullif(attributions, 0),
       factive / nullif(attributions, 0),
       1000.0 * coalesce(own_hits, 0) / nullif(words_outlet, 0),
       CASE WHEN articles < 10 OR coalesce(attributions, 0) < 50
            THEN 'small basis' END
FROM a LEFT JOIN t USING (outlet) LEFT JOIN f USING (outlet)
ORDER BY outlet
