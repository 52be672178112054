-- What outlets call actors, by voice. Private persons stay out. An article gives one person several offices if a title names
-- an office of which none is the end or the beginning of another: "envoy" is no other than "special envoy".
WITH l AS (
    SELECT r.outlet, r.article, r.id, r.date, l.*
    EXCLUDE (article) FROM report_article r JOIN label l USING (article)
    WHERE r.in_period AND length(l.code) > 3 AND l.code NOT LIKE '%CVL'),
o AS (SELECT DISTINCT article, actor, office FROM l WHERE office IS NOT NULL),
several AS (
    SELECT a.article, a.actor, string_agg(DISTINCT a.office, '; ' ORDER BY a.office) AS offices
    FROM o a JOIN o b ON b.article = a.article AND b.actor = a.actor AND b.office <> a.office
         AND NOT ends_with(a.office, ' ' || b.office) AND NOT ends_with(b.office, ' ' || a.office)
         AND NOT starts_with(a.office, b.office || ' ') AND NOT starts_with(b.office, a.office || ' ')
    GROUP BY a.article, a.actor),
usual AS (
    SELECT actor, code FROM l GROUP BY actor, code
    QUALIFY row_number() OVER (PARTITION BY actor ORDER BY count(*) DESC, code) = 1)
SELECT l.actor, any_value(u.code), l.label, l.kind, l.outlet, l.voice, count(*) AS n, count(DISTINCT l.article),
       count(DISTINCT s.article) FILTER (l.office IS NOT NULL),
       min(s.offices) FILTER (l.office IS NOT NULL),
       arg_min(l.before || '[' || l.text || ']' || l.after, (l.date, l.id, l.ordinal)),
       arg_min(l.id, (l.date, l.id, l.ordinal))
FROM l JOIN usual u ON u.actor = l.actor LEFT JOIN several s ON s.article = l.article AND s.actor = l.actor
GROUP BY l.actor, l.label, l.kind, l.outlet, l.voice
ORDER BY l.actor, l.outlet, n DESC, l.label, l.kind, l.voice
