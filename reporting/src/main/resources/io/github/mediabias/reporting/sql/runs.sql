SELECT run, tool_version, engine, concat_ws(' ', nullif(codebook_version, ''), codebook_hash), time_zone, inputs, started
FROM run ORDER BY run
