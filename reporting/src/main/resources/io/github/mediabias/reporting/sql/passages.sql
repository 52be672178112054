-- Every framing hit in its context; those of a term, outlet and voice stand together.
SELECT h.frame, h.term, r.outlet, h.voice, h.speaker, h.part, r.date, h.before, h.text, h.after,
       CASE WHEN h.negated THEN 'yes' END, CASE WHEN h.fragment THEN 'yes' END, r.headline, r.url, r.id
FROM report_article r JOIN framing_hit h USING (article)
WHERE r.in_period
ORDER BY h.frame, h.term, r.outlet, h.voice, r.date, r.id, r.article, h.ordinal
