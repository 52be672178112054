-- A repeat names the article that has its text first, in the order of report_article.
WITH a AS (
    SELECT *, first_value(outlet || ', ' || id) OVER (
               PARTITION BY coalesce(duplicate_of, article)
               ORDER BY duplicate_of IS NOT NULL, date NULLS LAST, outlet, id, article) AS original
    FROM report_article)
SELECT r.date, r.published, r.outlet, r.outlet_as_read, r.id, r.headline, r.url, r.byline, r.agency, r.genre, r.words,
       coalesce(t.n, 0), CASE WHEN r.is_repeat THEN r.original END, b.label,
       (SELECT count(*) FROM article v WHERE v.outlet = r.outlet AND v.id = r.id),
       CASE WHEN r.is_short THEN 'short' END, r.file, r.place
FROM a r LEFT JOIN (SELECT article, count(*) AS n FROM attribution GROUP BY article) t USING (article)
     LEFT JOIN story b ON b.story = r.story
WHERE r.in_period
ORDER BY r.date, r.outlet, r.id, r.article
