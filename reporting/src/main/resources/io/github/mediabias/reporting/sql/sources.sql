-- Actors by the number of attributions in which they are a source. Private persons stay out: an actor is shown if the
-- codebook knows it or the text gives it a name and a role other than that of a civilian.
SELECT actor, any_value(code ORDER BY code), any_value(bloc ORDER BY bloc),
       CASE WHEN bool_or(official) THEN 'yes' ELSE 'no' END,
       count(DISTINCT outlet), count(DISTINCT article), count(*) AS n, sum(words),
       count(*) FILTER (form = 'direct') / count(*),
       count(*) FILTER (reporter_stance = 'neutral'), count(*) FILTER (reporter_stance = 'factive'),
       count(*) FILTER (reporter_stance = 'distancing'),
       min(date), max(date), string_agg(DISTINCT outlet, '; ' ORDER BY outlet)
FROM (SELECT DISTINCT t.outlet, t.article, t.attribution, t.words, t.form, t.reporter_stance, t.date,
             s.actor, s.code, s.bloc, s.official
      FROM report_attribution t JOIN attribution_source s USING (article, attribution)
      WHERE t.in_period AND (s.reason LIKE 'codebook:%' OR s.role IS NOT NULL AND s.role <> 'CVL'
                               AND regexp_matches(s.actor, '^\p{Lu}')))
GROUP BY actor
ORDER BY n DESC, actor
