-- Actors and countries: the articles that mention them, and those of them in which they are a source; by outlet, and of all
-- outlets together. Articles of an archive in which nobody has looked for mentions stay out.
WITH usual AS (
    SELECT kind, actor, code, bloc FROM report_mention GROUP BY kind, actor, code, bloc
    QUALIFY row_number() OVER (PARTITION BY kind, actor ORDER BY length(code) > 3 DESC, count(*) DESC, code, bloc) = 1),
a AS (
    SELECT coalesce(outlet, '(all)') AS outlet, count(*) AS articles
    FROM report_article WHERE in_period AND mentions IS NOT NULL GROUP BY ROLLUP (outlet)),
n AS (
    SELECT kind, actor, coalesce(outlet, '(all)') AS outlet, count(*) AS mentioning, count(*) FILTER (is_heard) AS heard,
           sum(times) AS times, count(*) FILTER (only_commits) AS only_commits,
           arg_min(before || '[' || text || ']' || after, (date, id)) AS passage, arg_min(id, (date, id)) AS id
    FROM report_mention GROUP BY GROUPING SETS ((kind, actor, outlet), (kind, actor)))
SELECT n.kind, n.actor, u.code, u.bloc, n.outlet, a.articles, n.mentioning, n.heard, n.mentioning - n.heard AS unheard,
       n.heard / n.mentioning, n.only_commits, n.times, n.passage, n.id
FROM n JOIN a USING (outlet) JOIN usual u ON u.kind = n.kind AND u.actor = n.actor
ORDER BY n.kind, n.actor, n.outlet
