-- The codes of sources, for the analyst to choose from.
SELECT DISTINCT code FROM attribution_source ORDER BY code LIMIT 2000
