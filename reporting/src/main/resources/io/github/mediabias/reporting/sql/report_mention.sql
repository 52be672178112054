-- The actors and countries that the articles mention, and whether they are a source in the article. A country is a source where
-- somebody of it is one. Of these, some tell only what it agrees or plans to do ("the minister agreed to the plan"), in no
-- word of its own. Private persons stay out.
CREATE OR REPLACE TEMP VIEW report_mention AS
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
    WHERE s.country IS NOT NULL GROUP BY s.article, s.country)
SELECT m.*, h.article IS NOT NULL AS is_heard, coalesce(h.only_commits, false) AS only_commits
FROM m LEFT JOIN heard h ON h.article = m.article AND h.name = m.actor
     AND h.what = CASE WHEN m.kind = 'country' THEN 'country' ELSE 'actor' END
