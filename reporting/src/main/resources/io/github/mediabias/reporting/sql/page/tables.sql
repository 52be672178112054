-- What the page's rows refer to by number, from 0: articles, members of sources, framing terms.
CREATE OR REPLACE TEMP TABLE page_article AS
SELECT row_number() OVER (ORDER BY date, outlet, id, article) - 1 AS number, article
FROM report_article WHERE in_period;

CREATE OR REPLACE TEMP TABLE page_member AS
SELECT s.article, s.attribution, s.ordinal, s.actor, s.code, s.bloc, s.official,
       side(s.article, s.country, s.bloc) AS side,
       has_public_role(s.actor, s.role, s.reason, t.source_type) AS is_public
FROM report_attribution t JOIN attribution_source s USING (article, attribution)
WHERE t.in_period;

CREATE OR REPLACE TEMP TABLE page_profile AS
SELECT row_number() OVER (ORDER BY actor, code, bloc, official, side, is_public) - 1 AS number, *
FROM (SELECT DISTINCT actor, code, bloc, official, side, is_public FROM page_member);

CREATE OR REPLACE TEMP TABLE page_term AS
SELECT row_number() OVER (ORDER BY frame, term) - 1 AS number, *
FROM (SELECT DISTINCT h.frame, h.term FROM page_article JOIN framing_hit h USING (article) WHERE h.part = 'body');
