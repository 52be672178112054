-- What several queries must tell alike.

-- On which side a member of a source is; an attribution without a member has no source.
CREATE OR REPLACE TEMP MACRO side(member_of, country, bloc) AS
    CASE WHEN member_of IS NULL THEN 'No source named'
         WHEN country = 'WST' THEN 'Named as Western'
         WHEN country = 'USA' THEN 'United States'
         WHEN country = 'UKR' THEN 'Ukraine'
         WHEN country = 'RUS' THEN 'Russia'
         WHEN bloc = 'WST' THEN 'Other NATO, EU, G7'
         WHEN country IS NULL THEN 'Country unknown'
         ELSE 'Other countries' END;

-- Whether a source may stand in a ranking: the codebook knows it, or it is a person or body with a name to whom the text gives
-- a role other than a civilian's. Private persons may not.
CREATE OR REPLACE TEMP MACRO has_public_role(actor, role, reason, source_type) AS
    coalesce(reason LIKE 'codebook:%' OR role IS NOT NULL AND role <> 'CVL'
             AND source_type IN ('person', 'organisation') AND regexp_matches(actor, '^\p{Lu}'), false);
