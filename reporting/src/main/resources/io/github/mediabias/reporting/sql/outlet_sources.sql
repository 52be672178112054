-- How often each outlet quotes each source that it names: a joint source counts once for each member.
SELECT t.outlet, s.actor, count(*) AS n
FROM report_attribution t JOIN attribution_source s USING (article, attribution)
WHERE t.in_period AND t.source_type <> 'unnamed' AND regexp_matches(s.actor, '^\p{Lu}')
GROUP BY t.outlet, s.actor
ORDER BY t.outlet, n DESC, s.actor
