-- The articles, each with how many characters the passages of it and of all newer ones have together.
WITH c AS (
    SELECT article, sum(characters) AS characters FROM (
        SELECT article, length(source_text) + length(cue_text) + length(content_text) AS characters
        FROM report_attribution WHERE in_period
        UNION ALL
        SELECT article, length(before) + length(text) + length(after)
        FROM page_article JOIN framing_hit USING (article) WHERE part = 'body')
    GROUP BY article)
SELECT r.outlet, r.week, r.date, r.headline, r.url, r.genre, r.words, r.words_outlet, r.words_quoted, r.words_paraphrased,
       r.words_unclear, r.is_repeat,
       (SELECT string_agg(t.topic, chr(31) ORDER BY t.topic) FROM article_topic t WHERE t.article = r.article),
       p.number, sum(coalesce(c.characters, 0)) OVER (ORDER BY p.number DESC)
FROM page_article p JOIN report_article r USING (article) LEFT JOIN c USING (article)
ORDER BY p.number
