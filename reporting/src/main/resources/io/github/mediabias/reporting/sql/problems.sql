-- The problems of the last run, and the articles that no figure counts because of their date or language.
SELECT file, place, kind, CASE WHEN article_kept THEN 'kept' ELSE 'left out' END, message
FROM problem WHERE run = (SELECT max(run) FROM run)
UNION ALL
SELECT file, place, 'undated', 'not counted', outlet || ', ' || id || ' has no date that can be read; the others have'
FROM current_article WHERE date IS NULL AND NOT $undated AND language = 'eng'
UNION ALL
SELECT file, place, 'other language', 'not counted', outlet || ', ' || id || ' is in ' || language || '; attributions are found in English'
FROM current_article WHERE language <> 'eng'
ORDER BY ALL
