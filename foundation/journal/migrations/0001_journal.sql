-- Who did and who looked at what. Rows are only ever added; each carries the hash of the one before.
CREATE TABLE journal_entries (
  seq @int NOT NULL PRIMARY KEY,
  at @instant NOT NULL,
  actor_kind @text NOT NULL,
  actor_id @id,
  actor_role @text,
  actor_body @text,
  deed @text NOT NULL,
  case_id @id,
  object_kind @text,
  object_id @id,
  purpose @text,
  facts @text NOT NULL,
  hash @bytes NOT NULL
) @strict;
CREATE INDEX journal_entries_by_case ON journal_entries (case_id, seq);
CREATE INDEX journal_entries_by_actor ON journal_entries (actor_id, seq);

-- The last entry's number and hash: the one row that every append locks.
CREATE TABLE journal_head (
  place @int NOT NULL PRIMARY KEY,
  seq @int NOT NULL,
  hash @bytes
) @strict;
INSERT INTO journal_head (place, seq) VALUES (1, 0);
