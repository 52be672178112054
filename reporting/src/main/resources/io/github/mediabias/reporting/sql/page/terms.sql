SELECT frame, term FROM page_term ORDER BY number
