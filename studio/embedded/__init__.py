"""PostgreSQL, Valkey and the studio's own processes as children of one command, on one machine."""
