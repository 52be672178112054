-- The words in each article's own voice, and all its words, in a fixed order.
SELECT article, outlet, words_outlet, words FROM report_article WHERE in_period
ORDER BY outlet, date, id, article
