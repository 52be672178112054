-- The problems of the last run, and the articles that no figure counts because of their date or language: these without a
-- message, which the report words from outlet, id and language.
SELECT file, place, kind, CASE WHEN article_kept THEN 'kept' ELSE 'left out' END, message,
       NULL AS outlet, NULL AS id, NULL AS language
FROM problem WHERE run = (SELECT max(run) FROM run)
UNION ALL
SELECT file, place, 'undated', 'not counted', NULL, outlet, id, language
FROM current_article WHERE date IS NULL AND NOT $undated AND language = 'eng'
UNION ALL
SELECT file, place, 'other language', 'not counted', NULL, outlet, id, language
FROM current_article WHERE language <> 'eng'
UNION ALL
SELECT coalesce(workbook, ''), '', 'correction', 'kept', NULL, outlet, id,
       CASE field WHEN 'attribution' THEN '' ELSE field || ' ' END || value || ' (' || source_text || ')'
FROM unattached_correction
ORDER BY ALL
