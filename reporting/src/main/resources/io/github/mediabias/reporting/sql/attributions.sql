-- One row an attribution, those that an analyst calls none included: they can be taken back there.
WITH s AS (
    SELECT article, attribution, string_agg(actor, '; ' ORDER BY ordinal) AS actors,
           string_agg(code, '; ' ORDER BY ordinal) AS codes, string_agg(DISTINCT bloc, '; ' ORDER BY bloc) AS blocs,
           string_agg(nullif(reason, ''), '; ' ORDER BY ordinal) AS reasons
    FROM attribution_source WHERE article IN (SELECT article FROM report_article WHERE in_period) GROUP BY ALL),
k AS (
    SELECT article, attribution,
           string_agg(value, '; ' ORDER BY ordinal) FILTER (field = 'code') AS code,
           max(value) FILTER (field = 'source_type') AS source_type,
           max(value) FILTER (field = 'reporter_stance') AS stance,
           max(value) FILTER (field = 'attribution') AS wrong,
           string_agg(was, '; ' ORDER BY ordinal) FILTER (field = 'code') AS was_code,
           max(was) FILTER (field = 'source_type') AS was_source_type,
           max(was) FILTER (field = 'reporter_stance') AS was_stance
    FROM attached_correction GROUP BY article, attribution),
p AS (
    SELECT article, attribution, min("begin") AS begins, max("end") AS ends FROM attribution_span
    WHERE part = 'content' AND article IN (SELECT article FROM report_article WHERE in_period) GROUP BY ALL),
t AS (
    SELECT * FROM report_attribution WHERE in_period
    UNION ALL BY NAME
    SELECT r.outlet, r.date, w.* FROM wrong_attribution w JOIN report_article r USING (article) WHERE r.in_period)
SELECT t.date, t.outlet, r.headline, r.url, t.source_text, s.actors, s.codes, s.blocs, t.source_type, t.cue_text,
       t.reporter_stance, t.source_position, t.form, t.content_text,
       k.code, k.source_type, k.stance, k.wrong,
       t.words, t.prominence, t.confidence, s.reasons, r.id,
       k.was_code, k.was_source_type, k.was_stance, NULL, t.article, coalesce(p.begins, 0), coalesce(p.ends, 0)
FROM t JOIN report_article r USING (article) LEFT JOIN s USING (article, attribution) LEFT JOIN k USING (article, attribution)
LEFT JOIN p USING (article, attribution)
ORDER BY t.date, t.outlet, r.id, t.article, t.attribution
