-- Own-voice hits per 1,000 own-voice words, by category and outlet.
SELECT r.outlet, h.frame, 1000.0 * count(*) / nullif(any_value(w.words), 0) AS rate, count(*) AS n
FROM report_article r JOIN framing_hit h USING (article)
JOIN (SELECT outlet, sum(words_outlet) AS words FROM report_article WHERE in_period GROUP BY outlet) w ON w.outlet = r.outlet
WHERE r.in_period AND h.part = 'body' AND h.voice = 'outlet'
GROUP BY r.outlet, h.frame ORDER BY r.outlet, h.frame
