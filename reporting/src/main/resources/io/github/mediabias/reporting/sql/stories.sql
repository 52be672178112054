-- The articles of the stories that at least two outlets of the period have, and whom each quotes that the others do not, and
-- the other way round. Sources are those with a public role, as on the sheet of sources.
WITH a AS (SELECT * FROM report_article WHERE in_period AND story IS NOT NULL),
stories AS (
    SELECT story, count(*) AS articles, count(DISTINCT outlet) AS outlets, min(date) AS first_date
    FROM a GROUP BY story HAVING count(DISTINCT outlet) >= 2),
named AS (
    SELECT DISTINCT a.story, a.outlet, a.article, s.actor
    FROM a JOIN report_attribution t USING (article) JOIN attribution_source s USING (article, attribution)
    WHERE a.story IN (SELECT story FROM stories)
      AND (s.reason LIKE 'codebook:%' OR s.role IS NOT NULL AND s.role <> 'CVL'
           AND t.source_type IN ('person', 'organisation') AND regexp_matches(s.actor, '^\p{Lu}'))),
-- Who has the full name in one article of a story is nobody else where another gives the surname only.
full_names AS (
    SELECT s.story, s.actor, max(l.actor) AS full_name
    FROM (SELECT DISTINCT story, actor FROM named) s JOIN (SELECT DISTINCT story, actor FROM named) l
         ON l.story = s.story AND ends_with(l.actor, ' ' || s.actor)
    GROUP BY s.story, s.actor HAVING count(*) = 1),
q AS (
    SELECT DISTINCT n.story, n.outlet, n.article, coalesce(f.full_name, n.actor) AS actor
    FROM named n LEFT JOIN full_names f USING (story, actor)),
actors AS (SELECT story, actor, count(DISTINCT outlet) AS outlets, min(outlet) AS first_outlet FROM q GROUP BY story, actor),
quoted AS (
    SELECT q.article, count(*) AS n, string_agg(q.actor, '; ' ORDER BY c.outlets DESC, q.actor) AS names,
           string_agg(q.actor, '; ' ORDER BY q.actor) FILTER (c.outlets = 1) AS only_here
    FROM q JOIN actors c USING (story, actor) GROUP BY q.article),
missing AS (
    SELECT a.article, count(*) AS n,
           string_agg(c.actor || ' (' || c.outlets || ')', '; ' ORDER BY c.outlets DESC, c.actor) AS names
    FROM a JOIN actors c USING (story)
    WHERE NOT EXISTS (SELECT 1 FROM q WHERE q.story = a.story AND q.outlet = a.outlet AND q.actor = c.actor)
    GROUP BY a.article),
v AS (
    SELECT article, count(*) FILTER (kind = 'words_differ') AS differing,
           count(*) FILTER (kind = 'source_changed') AS resourced
    FROM (SELECT article, kind FROM quotation_variant UNION ALL SELECT other_article, kind FROM quotation_variant)
    GROUP BY article),
n AS (SELECT article, count(*) AS attributions FROM report_attribution WHERE in_period GROUP BY article)
SELECT coalesce(b.label, a.headline), s.outlets, s.articles, a.outlet, a.date, a.headline, a.url,
       CASE WHEN a.is_repeat THEN 'yes' END, a.words, coalesce(n.attributions, 0),
       left(quoted.names, 300), left(quoted.only_here, 300), left(missing.names, 300),
       v.differing, v.resourced, a.id
FROM a JOIN stories s USING (story) LEFT JOIN story b ON b.story = a.story LEFT JOIN n ON n.article = a.article
     LEFT JOIN quoted ON quoted.article = a.article LEFT JOIN missing ON missing.article = a.article
     LEFT JOIN v ON v.article = a.article
ORDER BY s.outlets DESC, s.articles DESC, s.first_date, a.story, a.outlet, a.date, a.id, a.article
