-- Framing hits in the outlet's own voice, one by one, and how far into its article each stands, from 0 to 1. The tables hold no
-- length of the body, but where the content of an attribution begins, in characters and as a part of the body, which together tell
-- it; an article without attributions is taken to have characters to a word as the others have.
WITH l AS (
    SELECT s.article, arg_max(s."begin" / (1 - t.prominence), s."begin") AS length
    FROM report_attribution t JOIN attribution_span s USING (article, attribution)
    WHERE t.in_period AND s.part = 'content' AND s.ordinal = 0 AND s."begin" > 0 AND t.prominence < 1
    GROUP BY s.article),
usual AS (SELECT sum(length) / nullif(sum(words), 0) AS of_word FROM l JOIN report_article USING (article))
SELECT h.frame, h.term, r.article,
       coalesce(least(1, h."begin" / nullif(coalesce(l.length, r.words * coalesce(usual.of_word, 6)), 0)), 0)
FROM report_article r JOIN framing_hit h USING (article) LEFT JOIN l USING (article) CROSS JOIN usual
WHERE r.in_period AND h.part = 'body' AND h.voice = 'outlet'
ORDER BY h.frame, h.term, r.article, h.ordinal
