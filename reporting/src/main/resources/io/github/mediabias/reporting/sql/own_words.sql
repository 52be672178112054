-- The words in each article's own voice, in a fixed order.
SELECT article, outlet, words_outlet FROM report_article WHERE in_period
ORDER BY outlet, date, id, article
