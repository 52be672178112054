-- Framing hits in the outlet's own voice, article by article.
SELECT h.frame, h.term, r.article, count(*)
FROM report_article r JOIN framing_hit h USING (article)
WHERE r.in_period AND h.part = 'body' AND h.voice = 'outlet'
GROUP BY h.frame, h.term, r.article
ORDER BY h.frame, h.term, r.article
