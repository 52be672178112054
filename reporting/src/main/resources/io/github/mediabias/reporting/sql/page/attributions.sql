-- The members of a source by their numbers, and where its parts stand in the body: part, begin and end.
WITH m AS (
    SELECT m.article, m.attribution, string_agg(p.number::VARCHAR, ',' ORDER BY m.ordinal) AS members
    FROM page_member m JOIN page_profile p ON p.actor = m.actor AND p.code = m.code AND p.bloc IS NOT DISTINCT FROM m.bloc
         AND p.official = m.official AND p.side = m.side AND p.is_public = m.is_public
    GROUP BY m.article, m.attribution),
s AS (
    SELECT article, attribution, string_agg(part || ' ' || "begin" || ' ' || "end", ',' ORDER BY "begin", "end", part) AS spans
    FROM attribution_span WHERE article IN (SELECT article FROM page_article) GROUP BY article, attribution)
SELECT p.number, t.form, t.reporter_stance, t.source_position, t.source_type, t.words, t.source_text, t.cue_text,
       t.content_text, m.members, s.spans
FROM page_article p JOIN report_attribution t USING (article) LEFT JOIN m USING (article, attribution)
     LEFT JOIN s USING (article, attribution)
ORDER BY p.number, t.attribution
