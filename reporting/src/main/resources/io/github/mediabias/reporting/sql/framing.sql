-- Framing hits by category, term, outlet and voice, and per 1,000 words of that voice; before them those of all terms of the
-- category.
WITH w AS (
    SELECT outlet, unnest([{'voice': 'outlet', 'words': sum(words_outlet)}, {'voice': 'quoted', 'words': sum(words_quoted)},
           {'voice': 'paraphrased', 'words': sum(words_paraphrased)}, {'voice': 'unclear', 'words': sum(words_unclear)}],
           recursive := true)
    FROM report_article WHERE in_period GROUP BY outlet)
SELECT h.frame, CASE WHEN grouping(h.term) = 1 THEN 'all terms' ELSE h.term END, r.outlet, h.voice, count(*) AS n,
       1000.0 * count(*) / nullif(any_value(w.words), 0), count(DISTINCT r.article), count(*) FILTER (h.negated),
       count(*) FILTER (h.fragment), left(string_agg(DISTINCT h.speaker, '; ' ORDER BY h.speaker), 200)
FROM report_article r JOIN framing_hit h USING (article) LEFT JOIN w ON w.outlet = r.outlet AND w.voice = h.voice
WHERE r.in_period AND h.part = 'body'
GROUP BY GROUPING SETS ((h.frame, h.term, r.outlet, h.voice), (h.frame, r.outlet, h.voice))
ORDER BY h.frame, grouping(h.term) DESC, h.term, r.outlet, h.voice
