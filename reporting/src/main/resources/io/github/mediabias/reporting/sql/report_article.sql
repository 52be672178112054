-- The articles that the report is about: current versions, English, of the genres asked for, each with its week.
-- An article repeats another if its text is that article's, wholly or nearly so; of several, the original comes first, or
-- else, where that is not reported, the earliest.
CREATE OR REPLACE TEMP TABLE report_article AS
SELECT *,
       strftime(date, '%G-W%V') AS week,
       coalesce(date BETWEEN $from AND $to, $undated) AS in_period,
       coalesce(date BETWEEN $previous_from AND $previous_to, false) AS in_previous,
       row_number() OVER (PARTITION BY coalesce(duplicate_of, article)
                          ORDER BY duplicate_of IS NOT NULL, date NULLS LAST, outlet, id, article) > 1 AS is_repeat
FROM current_article LEFT JOIN story_article USING (article)
WHERE language = 'eng' AND genre IN ($genres)
ORDER BY outlet, date, id, article
