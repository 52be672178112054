-- The articles of each outlet in the period (0) and in each of the eight of equal length before it, all of them cut off on the
-- day of the period on which the data end.
WITH w AS (
    SELECT outlet, CASE WHEN date >= $from THEN 0 ELSE ($from - date + $days - 1) // $days END AS ago,
           (date - $from)::BIGINT AS day
    FROM report_article WHERE date >= ($from - 8 * $days::INTEGER) AND date <= $last_data)
SELECT outlet, ago, count(*) FROM w WHERE day + ago * $days <= ($last_data - $from) GROUP BY outlet, ago ORDER BY outlet, ago
