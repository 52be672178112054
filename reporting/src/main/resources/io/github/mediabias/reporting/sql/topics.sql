SELECT topic, query, sum(articles) FROM topic GROUP BY topic, query ORDER BY topic, query
