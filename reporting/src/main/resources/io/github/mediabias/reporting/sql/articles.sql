SELECT r.date, r.published, r.outlet, r.outlet_as_read, r.id, r.headline, r.url, r.byline, r.agency, r.genre, r.words,
       coalesce(t.n, 0), CASE WHEN r.is_repeat THEN 'yes' END,
       (SELECT count(*) FROM article v WHERE v.outlet = r.outlet AND v.id = r.id),
       CASE WHEN r.is_short THEN 'short' END, r.file, r.place
FROM report_article r LEFT JOIN (SELECT article, count(*) AS n FROM attribution GROUP BY article) t USING (article)
WHERE r.in_period
ORDER BY r.date, r.outlet, r.id, r.article
