-- The attributions of these articles, each with what the members of its source are. The groups of officials are separate
-- facts: named in the text as Western, the United States government, other governments of the bloc.
CREATE OR REPLACE TEMP TABLE report_attribution AS
SELECT r.outlet, r.week, r.date, r.in_period, r.in_previous, r.is_repeat, a.*,
       coalesce(bool_or(s.official), false) AS official,
       coalesce(bool_or(s.official AND s.country = 'WST'), false) AS official_named_western,
       coalesce(bool_or(s.official AND s.country = 'USA'), false) AS official_us,
       coalesce(bool_or(s.official AND s.bloc = 'WST'
                        AND s.country IS DISTINCT FROM 'USA' AND s.country IS DISTINCT FROM 'WST'), false)
           AS official_other_west,
       coalesce(bool_or(s.official AND s.country = 'RUS'), false) AS official_russia,
       coalesce(bool_or(s.official AND s.country = 'UKR'), false) AS official_ukraine
FROM report_article r
JOIN attribution a USING (article)
LEFT JOIN attribution_source s USING (article, attribution)
GROUP BY ALL
