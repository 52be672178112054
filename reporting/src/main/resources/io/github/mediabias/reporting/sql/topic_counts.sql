WITH counted AS (SELECT DISTINCT run, articles_selected, articles_read FROM topic)
SELECT (SELECT count(*) FROM run), count(*), coalesce(sum(articles_selected), 0), coalesce(sum(articles_read), 0) FROM counted
