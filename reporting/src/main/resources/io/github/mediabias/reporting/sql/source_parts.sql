-- Who speaks, by the bloc, the role, the country and the type of the sources: of all outlets together and of each. An attribution
-- counts once for each group of its members, so that shares may add up to more than 1; what is unknown is a group.
WITH m AS (
    SELECT t.outlet, t.article, t.attribution, t.words, t.form, t.reporter_stance, unnest([
        {'place': 0, 'part': 'bloc', 'grp': CASE WHEN s.article IS NULL THEN 'no source named' WHEN s.bloc IS NOT NULL THEN s.bloc
                                                 WHEN s.country IS NULL THEN 'country unknown' ELSE 'no bloc' END},
        {'place': 1, 'part': 'role', 'grp': CASE WHEN s.article IS NULL THEN 'no source named'
                                                 ELSE coalesce(s.role, 'role unknown') END},
        {'place': 2, 'part': 'country', 'grp': CASE WHEN s.article IS NULL THEN 'no source named'
                                                    ELSE coalesce(s.country, 'country unknown') END},
        {'place': 3, 'part': 'source type', 'grp': t.source_type}], recursive := true)
    FROM report_attribution t LEFT JOIN attribution_source s USING (article, attribution) WHERE t.in_period),
d AS (SELECT DISTINCT * FROM m),
whole AS (
    SELECT coalesce(outlet, '(all)') AS outlet, count(*) AS attributions, sum(words) AS words
    FROM report_attribution WHERE in_period GROUP BY ROLLUP (outlet)),
g AS (
    SELECT place, part, grp, coalesce(outlet, '(all)') AS outlet, count(DISTINCT article) AS articles, count(*) AS n,
           sum(words) AS words, count(*) FILTER (form = 'direct') AS direct,
           count(*) FILTER (reporter_stance = 'neutral') AS neutral, count(*) FILTER (reporter_stance = 'factive') AS factive,
           count(*) FILTER (reporter_stance = 'distancing') AS distancing
    FROM d GROUP BY GROUPING SETS ((place, part, grp, outlet), (place, part, grp)))
SELECT g.part, g.grp, g.outlet, g.articles, g.n, w.attributions, g.n / nullif(w.attributions, 0), g.words,
       g.words / nullif(w.words, 0), g.direct / g.n, g.neutral, g.factive, g.distancing
FROM g JOIN whole w USING (outlet)
ORDER BY g.place, max(CASE WHEN g.outlet = '(all)' THEN g.n END) OVER (PARTITION BY g.place, g.grp) DESC, g.grp, g.outlet
