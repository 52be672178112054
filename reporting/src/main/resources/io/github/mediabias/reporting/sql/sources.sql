-- Actors by the number of attributions in which they are a source. Private persons and groups stay out: an actor is shown
-- if the codebook knows it, or if it is a person or body with a name to whom the text gives a role other than a civilian's.
-- Code, bloc and whether it is official are those of most of its attributions.
WITH s AS (
    SELECT DISTINCT t.outlet, t.article, t.attribution, t.words, t.form, t.reporter_stance, t.date,
           s.actor, s.code, s.bloc, s.official
    FROM report_attribution t JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period AND (s.reason LIKE 'codebook:%' OR s.role IS NOT NULL AND s.role <> 'CVL'
                           AND t.source_type IN ('person', 'organisation')
                           AND regexp_matches(s.actor, '^\p{Lu}'))),
usual AS (
    SELECT actor, code, bloc, official FROM s GROUP BY actor, code, bloc, official
    QUALIFY row_number() OVER (PARTITION BY actor ORDER BY count(*) DESC, code, bloc, official) = 1)
SELECT s.actor, any_value(u.code), any_value(u.bloc), CASE WHEN bool_or(u.official) THEN 'yes' ELSE 'no' END,
       count(DISTINCT outlet), count(DISTINCT article), count(*) AS n, sum(words),
       count(*) FILTER (form = 'direct') / count(*),
       count(*) FILTER (reporter_stance = 'neutral'), count(*) FILTER (reporter_stance = 'factive'),
       count(*) FILTER (reporter_stance = 'distancing'),
       min(date), max(date), string_agg(DISTINCT outlet, '; ' ORDER BY outlet)
FROM s JOIN usual u ON u.actor = s.actor
GROUP BY s.actor
ORDER BY n DESC, s.actor
