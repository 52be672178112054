-- Who speaks, by bloc: members of sources, a joint source once per member; attributions without a member are "no source".
SELECT outlet, origin, count(*) AS members, sum(words) AS words FROM (
    SELECT t.outlet, t.words, side(s.article, s.country, s.bloc) AS origin
    FROM report_attribution t LEFT JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period)
GROUP BY ALL ORDER BY outlet, origin
