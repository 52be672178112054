-- How well each engine does that a reported article was read by; one row without corpus where nobody has measured it.
SELECT DISTINCT r.engine, q.corpus, q.measure, q.value
FROM run r LEFT JOIN extraction_quality q USING (run)
WHERE r.run IN (SELECT run FROM report_article WHERE in_period)
ORDER BY r.engine, q.corpus, q.measure
