SELECT run, tool_version, engine, codebook_hash, time_zone, inputs, started FROM run ORDER BY run
