-- Actors by the number of attributions in which they are a source; private persons and groups stay out. Code, bloc and whether
-- it is official are those of most of its attributions.
WITH s AS (
    SELECT DISTINCT t.outlet, t.article, t.attribution, t.words, t.form, t.reporter_stance, t.date,
           s.actor, s.code, s.bloc, s.official
    FROM report_attribution t JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period AND has_public_role(s.actor, s.role, s.reason, t.source_type)),
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
