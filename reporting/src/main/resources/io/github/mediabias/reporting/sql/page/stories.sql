-- The stories that several outlets tell in the period; each article of them.
WITH told AS (
    SELECT s.story FROM page_article JOIN report_article r USING (article) JOIN story_article s USING (article)
    GROUP BY s.story HAVING count(DISTINCT r.outlet) > 1)
SELECT s.story, s.label, p.number
FROM told JOIN story s USING (story) JOIN story_article a USING (story) JOIN page_article p USING (article)
ORDER BY s.story, p.number
