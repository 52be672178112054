SELECT r.outlet, r.week, r.date, r.headline, r.url, r.genre, r.words, r.words_outlet, r.words_quoted, r.words_paraphrased,
       r.words_unclear, r.is_repeat,
       (SELECT string_agg(t.topic, chr(31) ORDER BY t.topic) FROM article_topic t WHERE t.article = r.article)
FROM page_article p JOIN report_article r USING (article)
ORDER BY p.number
