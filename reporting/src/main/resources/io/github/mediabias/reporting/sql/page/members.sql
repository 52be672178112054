SELECT actor, code, bloc, side, official, is_public FROM page_profile ORDER BY number
