-- Quotations that two articles give differently, or from different sources, with both passages.
SELECT v.kind, coalesce(b.label, r.headline), r.outlet, r.date, r.headline, left(a.source_text, 200), a.content_text,
       o.outlet, o.date, o.headline, left(c.source_text, 200), c.content_text, o.date - r.date, r.id, o.id
FROM quotation_variant v
JOIN report_article r ON r.article = v.article
JOIN report_article o ON o.article = v.other_article
LEFT JOIN attribution a ON a.article = v.article AND a.attribution = v.attribution
LEFT JOIN attribution c ON c.article = v.other_article AND c.attribution = v.other_attribution
LEFT JOIN story b ON b.story = r.story
WHERE r.in_period OR o.in_period
ORDER BY v.kind = 'quoted_words_differ' DESC, v.kind, r.date, r.outlet, r.id, v.article, v.attribution, v.other_article, v.other_attribution
