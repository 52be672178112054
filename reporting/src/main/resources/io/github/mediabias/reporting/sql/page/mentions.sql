-- The actors and countries that most articles mention; each article that does.
WITH most AS (
    SELECT kind, actor, any_value(code ORDER BY length(code) > 3 DESC, code) AS code, count(*) AS articles FROM report_mention
    GROUP BY kind, actor ORDER BY articles DESC, kind, actor LIMIT 100)
SELECT m.kind, m.actor, most.code, p.number, m.is_heard, m.only_commits, m.times, m.before, m.text, m.after
FROM page_article p JOIN report_mention m USING (article) JOIN most USING (kind, actor)
ORDER BY m.kind, m.actor, p.number
