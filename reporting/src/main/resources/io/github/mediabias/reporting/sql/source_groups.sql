-- Who speaks, by bloc: members of sources, a joint source once per member; attributions without a member are "no source".
SELECT outlet, origin, count(*) AS members, sum(words) AS words FROM (
    SELECT t.outlet, t.words,
           CASE WHEN s.article IS NULL THEN 'No source named'
                WHEN s.country = 'WST' THEN 'Named as Western'
                WHEN s.country = 'USA' THEN 'United States'
                WHEN s.country = 'UKR' THEN 'Ukraine'
                WHEN s.country = 'RUS' THEN 'Russia'
                WHEN s.bloc = 'WST' THEN 'Other NATO, EU, G7'
                WHEN s.country IS NULL THEN 'Country unknown'
                ELSE 'Other countries' END AS origin
    FROM report_attribution t LEFT JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period)
GROUP BY ALL ORDER BY outlet, origin
