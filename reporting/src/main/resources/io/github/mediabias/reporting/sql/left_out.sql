-- Articles that no sheet counts, by the reason.
SELECT CASE WHEN language <> 'eng' THEN 'another language: ' || language
            WHEN genre NOT IN ($genres) THEN 'genre: ' || genre
            WHEN date IS NULL THEN 'undated'
            WHEN date > $to THEN 'after the period'
            ELSE 'before the period' END AS reason, count(*)
FROM current_article
WHERE NOT (language = 'eng' AND genre IN ($genres) AND coalesce(date BETWEEN $from AND $to, $undated))
GROUP BY reason ORDER BY reason
