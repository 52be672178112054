SELECT p.number, t.number, h.voice, coalesce(h.attribution, -1),
       CASE WHEN h.negated THEN 1 ELSE 0 END + CASE WHEN h.fragment THEN 2 ELSE 0 END, h.before, h.text, h.after
FROM page_article p JOIN framing_hit h USING (article) JOIN page_term t USING (frame, term)
WHERE h.part = 'body'
ORDER BY p.number, h.ordinal
