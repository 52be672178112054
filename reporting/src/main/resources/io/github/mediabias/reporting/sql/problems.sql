SELECT file, place, kind, CASE WHEN article_kept THEN 'kept' ELSE 'left out' END, message
FROM problem WHERE run = (SELECT max(run) FROM run) ORDER BY ALL
