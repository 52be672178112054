-- The attributions as analysts have corrected them. A temporary view stands before the table of its name, which is reached by
-- the name of its database.
CREATE OR REPLACE TEMP TABLE corrected AS
SELECT article, attribution,
       max(value) FILTER (field = 'source_type') AS source_type,
       max(value) FILTER (field = 'reporter_stance') AS reporter_stance,
       bool_or(field = 'attribution') AS is_wrong,
       bool_or(field = 'code') AS has_code
FROM attached_correction GROUP BY article, attribution;

CREATE OR REPLACE TEMP VIEW attribution AS
SELECT a.* REPLACE (coalesce(c.source_type, a.source_type) AS source_type,
                    coalesce(c.reporter_stance, a.reporter_stance) AS reporter_stance)
FROM $database.main.attribution a LEFT JOIN corrected c USING (article, attribution)
WHERE NOT coalesce(c.is_wrong, false);

CREATE OR REPLACE TEMP TABLE wrong_attribution AS
SELECT a.* FROM $database.main.attribution a JOIN corrected c USING (article, attribution) WHERE c.is_wrong;

-- A corrected source has the members whose codes the analyst gave: the actors are the extraction's, and so is who is a former
-- one.
CREATE OR REPLACE TEMP VIEW attribution_source AS
SELECT * FROM $database.main.attribution_source s
WHERE NOT EXISTS (SELECT 1 FROM corrected c WHERE c.has_code AND c.article = s.article AND c.attribution = s.attribution)
UNION ALL BY NAME
SELECT c.article, c.attribution, c.ordinal, coalesce(s.actor, nullif(a.source_text, ''), 'not named') AS actor,
       c.value AS code, nullif(c.value[:3], '---') AS country, nullif(c.value[4:], '') AS role, c.bloc,
       c.official AND NOT coalesce(s.former, false) AS official, coalesce(s.former, false) AS former,
       concat_ws('; ', nullif(s.reason, ''), 'code corrected by hand') AS reason
FROM attached_correction c JOIN $database.main.attribution a USING (article, attribution)
LEFT JOIN $database.main.attribution_source s USING (article, attribution, ordinal)
WHERE c.field = 'code';
