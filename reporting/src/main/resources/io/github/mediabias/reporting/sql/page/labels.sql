-- What outlets call the actors that they label most, each time. Private persons stay out.
WITH l AS (
    SELECT p.number, l.* FROM page_article p JOIN label l USING (article)
    WHERE length(l.code) > 3 AND l.code NOT LIKE '%CVL'),
most AS (SELECT actor, count(*) AS n FROM l GROUP BY actor ORDER BY n DESC, actor LIMIT 60)
SELECT l.actor, l.label, l.kind, l.number, l.voice, l.before, l.text, l.after
FROM l JOIN most USING (actor)
ORDER BY l.actor, l.label, l.kind, l.number, l.ordinal
