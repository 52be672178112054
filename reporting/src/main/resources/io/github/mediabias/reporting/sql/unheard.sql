-- Actors and countries: the articles that mention them, and those of them in which they are a source; by outlet, and of all
-- outlets together. A country is a source where somebody of it is one. Private persons stay out, and so do articles of an
-- archive in which nobody has looked for mentions.
WITH m AS (
    SELECT r.outlet, r.article, r.id, r.date, m.* EXCLUDE (article) FROM report_article r JOIN mention m USING (article)
    WHERE r.in_period AND (m.kind <> 'person' OR length(m.code) > 3 AND m.code NOT LIKE '%CVL')),
heard AS (
    SELECT DISTINCT article, 'actor' AS what, actor AS name FROM attribution_source
    UNION SELECT DISTINCT article, 'country', country FROM attribution_source WHERE country IS NOT NULL),
k AS (
    SELECT m.*, h.article IS NOT NULL AS is_heard
    FROM m LEFT JOIN heard h ON h.article = m.article AND h.name = m.actor
         AND h.what = CASE WHEN m.kind = 'country' THEN 'country' ELSE 'actor' END),
usual AS (
    SELECT kind, actor, code, bloc FROM k GROUP BY kind, actor, code, bloc
    QUALIFY row_number() OVER (PARTITION BY kind, actor ORDER BY count(*) DESC, code, bloc) = 1),
a AS (
    SELECT coalesce(outlet, '(all)') AS outlet, count(*) AS articles
    FROM report_article WHERE in_period AND mentions IS NOT NULL GROUP BY ROLLUP (outlet)),
n AS (
    SELECT kind, actor, coalesce(outlet, '(all)') AS outlet, count(*) AS mentioning, count(*) FILTER (is_heard) AS heard,
           sum(times) AS times,
           arg_min(before || '[' || text || ']' || after, (date, id)) AS passage, arg_min(id, (date, id)) AS id
    FROM k GROUP BY GROUPING SETS ((kind, actor, outlet), (kind, actor)))
SELECT n.kind, n.actor, u.code, u.bloc, n.outlet, a.articles, n.mentioning, n.heard, n.mentioning - n.heard AS unheard,
       n.heard / n.mentioning, n.times, n.passage, n.id
FROM n JOIN a USING (outlet) JOIN usual u ON u.kind = n.kind AND u.actor = n.actor
ORDER BY n.kind, n.actor, n.outlet
