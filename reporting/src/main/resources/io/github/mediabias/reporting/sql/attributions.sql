WITH s AS (
    SELECT article, attribution, string_agg(actor, '; ' ORDER BY ordinal) AS actors,
           string_agg(code, '; ' ORDER BY ordinal) AS codes, string_agg(DISTINCT bloc, '; ' ORDER BY bloc) AS blocs,
           string_agg(reason, '; ' ORDER BY ordinal) AS reasons
    FROM attribution_source WHERE article IN (SELECT article FROM report_article WHERE in_period) GROUP BY ALL)
SELECT t.date, t.outlet, r.headline, r.url, t.source_text, s.actors, s.codes, s.blocs, t.source_type, t.cue_text,
       t.reporter_stance, t.source_position, t.form, t.content_text, t.words, t.prominence, t.confidence, s.reasons, r.id
FROM report_attribution t JOIN report_article r USING (article) LEFT JOIN s USING (article, attribution)
WHERE t.in_period
ORDER BY t.date, t.outlet, r.id, t.article, t.attribution
