-- The counts of the framing profile's components by outlet: component, numerator, denominator.
WITH a AS (SELECT outlet, sum(words_outlet) AS words FROM report_article WHERE in_period GROUP BY outlet),
h AS (
    SELECT r.outlet, h.frame, count(*) AS n FROM report_article r JOIN framing_hit h USING (article)
    WHERE r.in_period AND h.part = 'body' AND h.voice = 'outlet' GROUP BY ALL),
s AS (
    SELECT t.outlet, t.article, t.attribution, t.reporter_stance = 'factive' AS factive,
           t.reporter_stance = 'distancing' AS distancing, t.source_type = 'unnamed' AS unnamed, t.official,
           t.official_named_western, t.official_us, t.official_other_west, t.official_russia, t.official_ukraine,
           coalesce(bool_or(s.country = 'WST'), false) AS named_western,
           coalesce(bool_or(s.country = 'USA'), false) AS us,
           coalesce(bool_or(s.bloc = 'WST' AND s.country IS DISTINCT FROM 'USA' AND s.country IS DISTINCT FROM 'WST'),
                    false) AS other_west,
           coalesce(bool_or(s.country = 'RUS'), false) AS russia,
           coalesce(bool_or(s.country = 'UKR'), false) AS ukraine
    FROM report_attribution t LEFT JOIN attribution_source s USING (article, attribution)
    WHERE t.in_period GROUP BY ALL),
c AS (
    SELECT outlet, 0 AS place, 'own_voice' AS component, coalesce(sum(n), 0) AS numerator, any_value(words) AS denominator
    FROM a LEFT JOIN h USING (outlet) GROUP BY outlet
    UNION ALL
    SELECT a.outlet, 1, 'own_voice.' || f.frame, coalesce(h.n, 0), a.words
    FROM a CROSS JOIN (SELECT DISTINCT frame FROM h) f LEFT JOIN h ON h.outlet = a.outlet AND h.frame = f.frame
    UNION ALL
    SELECT outlet, unnest([
        {'place': 2, 'component': 'officials', 'numerator': count(*) FILTER (official), 'denominator': count(article)},
        {'place': 3, 'component': 'officials.named_western', 'numerator': count(*) FILTER (official_named_western), 'denominator': count(article)},
        {'place': 4, 'component': 'officials.united_states', 'numerator': count(*) FILTER (official_us), 'denominator': count(article)},
        {'place': 5, 'component': 'officials.other_west', 'numerator': count(*) FILTER (official_other_west), 'denominator': count(article)},
        {'place': 6, 'component': 'officials.russia', 'numerator': count(*) FILTER (official_russia), 'denominator': count(article)},
        {'place': 7, 'component': 'officials.ukraine', 'numerator': count(*) FILTER (official_ukraine), 'denominator': count(article)},
        {'place': 8, 'component': 'unnamed', 'numerator': count(*) FILTER (unnamed), 'denominator': count(article)},
        {'place': 9, 'component': 'factive.named_western', 'numerator': count(*) FILTER (factive AND named_western), 'denominator': count(*) FILTER (named_western)},
        {'place': 10, 'component': 'distancing.named_western', 'numerator': count(*) FILTER (distancing AND named_western), 'denominator': count(*) FILTER (named_western)},
        {'place': 11, 'component': 'factive.united_states', 'numerator': count(*) FILTER (factive AND us), 'denominator': count(*) FILTER (us)},
        {'place': 12, 'component': 'distancing.united_states', 'numerator': count(*) FILTER (distancing AND us), 'denominator': count(*) FILTER (us)},
        {'place': 13, 'component': 'factive.other_west', 'numerator': count(*) FILTER (factive AND other_west), 'denominator': count(*) FILTER (other_west)},
        {'place': 14, 'component': 'distancing.other_west', 'numerator': count(*) FILTER (distancing AND other_west), 'denominator': count(*) FILTER (other_west)},
        {'place': 15, 'component': 'factive.russia', 'numerator': count(*) FILTER (factive AND russia), 'denominator': count(*) FILTER (russia)},
        {'place': 16, 'component': 'distancing.russia', 'numerator': count(*) FILTER (distancing AND russia), 'denominator': count(*) FILTER (russia)},
        {'place': 17, 'component': 'factive.ukraine', 'numerator': count(*) FILTER (factive AND ukraine), 'denominator': count(*) FILTER (ukraine)},
        {'place': 18, 'component': 'distancing.ukraine', 'numerator': count(*) FILTER (distancing AND ukraine), 'denominator': count(*) FILTER (ukraine)}],
        recursive := true)
    FROM a LEFT JOIN s USING (outlet) GROUP BY outlet)
SELECT outlet, component, numerator, denominator FROM c ORDER BY outlet, place, component
