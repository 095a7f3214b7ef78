-- One row for each piece of scheduled work: when it is due, who is at it, how it went.
CREATE TABLE work_runs (
  name @text NOT NULL PRIMARY KEY,
  due_at @instant NOT NULL,
  lease_holder @id,
  lease_until @instant,
  last_ok_at @instant,
  last_failed_at @instant,
  last_error @text,
  runs @int NOT NULL,
  failures @int NOT NULL
) @strict;
