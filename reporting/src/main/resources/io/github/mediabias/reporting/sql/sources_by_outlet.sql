-- Of each outlet's attributions, those to each actor: a joint source counts once for each member.
SELECT t.outlet, s.actor, count(DISTINCT (t.article, t.attribution)),
       (SELECT count(*) FROM report_attribution a WHERE a.in_period AND a.outlet = t.outlet)
FROM report_attribution t JOIN attribution_source s USING (article, attribution)
WHERE t.in_period
GROUP BY t.outlet, s.actor
ORDER BY t.outlet, s.actor
