-- Articles that no sheet counts: the reason, what it is about, how many.
SELECT reason, CASE reason WHEN 'language' THEN language WHEN 'genre' THEN genre ELSE '' END AS detail, count(*)
FROM (
    SELECT language, genre,
           CASE WHEN language <> 'eng' THEN 'language'
                WHEN genre NOT IN ($genres) THEN 'genre'
                WHEN date IS NULL THEN 'undated'
                WHEN date > $to THEN 'after'
                ELSE 'before' END AS reason
    FROM current_article
    WHERE NOT (language = 'eng' AND genre IN ($genres) AND coalesce(date BETWEEN $from AND $to, $undated)))
GROUP BY ALL ORDER BY reason, detail
