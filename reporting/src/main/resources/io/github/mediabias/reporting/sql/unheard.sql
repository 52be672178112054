-- Actors and countries: the articles that mention them, and those of them in which they are a source; by outlet, and of all
-- outlets together. A country is a source where somebody of it is one. Of these, some tell only what it agrees or plans to do
-- ("the minister agreed to the plan"), in no word of its own. Private persons stay out, and so do articles of an
-- archive in which nobody has looked for mentions.
WITH named AS (
    SELECT r.outlet, r.article, r.id, r.date, m.* EXCLUDE (article) FROM report_article r JOIN mention m USING (article)
    WHERE r.in_period),
-- Who has a public role in one article is no private person in another that leaves it out.
m AS (
    SELECT * FROM named
    WHERE kind <> 'person' OR actor IN (
        SELECT actor FROM named WHERE kind = 'person' AND length(code) > 3 AND code NOT LIKE '%CVL')),
heard AS (
    SELECT s.article, 'actor' AS what, s.actor AS name,
           bool_and(a.form = 'indirect' AND a.source_position = 'commits') AS only_commits
    FROM attribution_source s JOIN attribution a USING (article, attribution) GROUP BY s.article, s.actor
    UNION ALL
    SELECT s.article, 'country', s.country, bool_and(a.form = 'indirect' AND a.source_position = 'commits')
    FROM attribution_source s JOIN attribution a USING (article, attribution)
    WHERE s.country IS NOT NULL GROUP BY s.article, s.country),
k AS (
    SELECT m.*, h.article IS NOT NULL AS is_heard, coalesce(h.only_commits, false) AS only_commits
    FROM m LEFT JOIN heard h ON h.article = m.article AND h.name = m.actor
         AND h.what = CASE WHEN m.kind = 'country' THEN 'country' ELSE 'actor' END),
usual AS (
    SELECT kind, actor, code, bloc FROM k GROUP BY kind, actor, code, bloc
    QUALIFY row_number() OVER (PARTITION BY kind, actor ORDER BY length(code) > 3 DESC, count(*) DESC, code, bloc) = 1),
a AS (
    SELECT coalesce(outlet, '(all)') AS outlet, count(*) AS articles
    FROM report_article WHERE in_period AND mentions IS NOT NULL GROUP BY ROLLUP (outlet)),
n AS (
    SELECT kind, actor, coalesce(outlet, '(all)') AS outlet, count(*) AS mentioning, count(*) FILTER (is_heard) AS heard,
           sum(times) AS times, count(*) FILTER (only_commits) AS only_commits,
           arg_min(before || '[' || text || ']' || after, (date, id)) AS passage, arg_min(id, (date, id)) AS id
    FROM k GROUP BY GROUPING SETS ((kind, actor, outlet), (kind, actor)))
SELECT n.kind, n.actor, u.code, u.bloc, n.outlet, a.articles, n.mentioning, n.heard, n.mentioning - n.heard AS unheard,
       n.heard / n.mentioning, n.only_commits, n.times, n.passage, n.id
FROM n JOIN a USING (outlet) JOIN usual u ON u.kind = n.kind AND u.actor = n.actor
ORDER BY n.kind, n.actor, n.outlet
