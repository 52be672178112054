-- Quotations of the period beside the first one of the same utterance, where they differ in words, length or source; and those
-- in the same words that are a week older or more, which the outlet uses again.
SELECT CASE v.kind WHEN 'identical' THEN 'recycled' ELSE v.kind END AS kind, coalesce(b.label, r.headline) AS story, r.outlet, r.date,
       r.headline, left(a.source_text, 200), a.content_text, o.outlet, o.date, o.headline, left(c.source_text, 200), c.content_text,
       r.date - o.date, r.id, o.id,
       -- Who a pronoun or a bare noun stands for; empty words name nobody.
       coalesce((SELECT string_agg(s.actor, '; ' ORDER BY s.ordinal) FROM attribution_source s
                 WHERE s.article = v.article AND s.attribution = v.attribution), nullif(left(a.source_text, 200), ''))
           AS speaker
FROM quotation_variant v
JOIN report_article r ON r.article = v.article
JOIN report_article o ON o.article = v.other_article
JOIN attribution a ON a.article = v.article AND a.attribution = v.attribution
JOIN attribution c ON c.article = v.other_article AND c.attribution = v.other_attribution
LEFT JOIN story b ON b.story = r.story
WHERE r.in_period AND (v.kind <> 'identical' OR r.date - o.date >= 7)
ORDER BY v.kind <> 'words_differ', kind, story, r.outlet, r.date, r.id, v.article, v.attribution, v.other_article,
         v.other_attribution
