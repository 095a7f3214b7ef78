-- Staff of the office and liaison officers of agencies. Removed ones stay, without keys, for the journal's sake.
CREATE TABLE people_staff (
  id @id NOT NULL PRIMARY KEY,
  email @text NOT NULL,
  name @text NOT NULL,
  roles @text NOT NULL,
  team @text,
  agency @text,
  languages @text NOT NULL,
  trained_for_children @bool NOT NULL,
  public_key @bytes NOT NULL,
  password @text,
  key_by_password @bytes,
  key_for_recovery @bytes,
  totp @bytes,
  totp_step @int NOT NULL,
  totp_offer @bytes,
  made_at @instant NOT NULL,
  password_at @instant NOT NULL,
  removed_at @instant,
  revision @int NOT NULL
) @strict;
CREATE UNIQUE INDEX people_staff_by_email ON people_staff (email) WHERE removed_at IS NULL;
CREATE INDEX people_staff_by_team ON people_staff (team);

-- Security keys and phones that sign in as a second factor; only their public halves.
CREATE TABLE people_passkeys (
  id @id NOT NULL PRIMARY KEY,
  staff_id @id NOT NULL REFERENCES people_staff (id),
  credential_id @bytes NOT NULL UNIQUE,
  credential @text NOT NULL,
  name @text NOT NULL,
  made_at @instant NOT NULL,
  used_at @instant
) @strict;
CREATE INDEX people_passkeys_by_staff ON people_passkeys (staff_id);

-- Single-use codes for when the second factor is lost; only tags that recognise them.
CREATE TABLE people_recovery_codes (
  staff_id @id NOT NULL REFERENCES people_staff (id),
  tag @bytes NOT NULL,
  used_at @instant,
  PRIMARY KEY (staff_id, tag)
) @strict;

-- Signed-in stretches of time. The token is in the cookie alone; wrapped_key opens only with it.
CREATE TABLE people_sessions (
  id @id NOT NULL PRIMARY KEY,
  lookup @bytes NOT NULL UNIQUE,
  kind @text NOT NULL,
  stage @text NOT NULL,
  staff_id @id REFERENCES people_staff (id),
  case_id @id,
  lockbox_id @id,
  question_id @id,
  agency @text,
  draft_id @id,
  wrapped_key @bytes NOT NULL,
  device @text NOT NULL,
  made_at @instant NOT NULL,
  touched_at @instant NOT NULL,
  ends_at @instant NOT NULL,
  confirmed_at @instant NOT NULL,
  ceremony @bytes
) @strict;
CREATE INDEX people_sessions_by_staff ON people_sessions (staff_id);
CREATE INDEX people_sessions_by_case ON people_sessions (case_id);
CREATE INDEX people_sessions_by_end ON people_sessions (ends_at);

-- One-time links to join, or to set a new password after recovery (then staff_id and wrapped_key are there).
CREATE TABLE people_invitations (
  id @id NOT NULL PRIMARY KEY,
  lookup @bytes NOT NULL UNIQUE,
  email @text NOT NULL,
  name @text NOT NULL,
  roles @text NOT NULL,
  team @text,
  agency @text,
  languages @text NOT NULL,
  trained_for_children @bool NOT NULL,
  staff_id @id REFERENCES people_staff (id),
  wrapped_key @bytes,
  made_by @id,
  made_at @instant NOT NULL,
  ends_at @instant NOT NULL,
  used_at @instant,
  withdrawn_at @instant
) @strict;
CREATE INDEX people_invitations_by_end ON people_invitations (ends_at);

-- Failed tries, by a tag of whom or whence; the tag tells nothing without the office's key file.
CREATE TABLE people_attempts (
  tag @bytes NOT NULL PRIMARY KEY,
  failures @int NOT NULL,
  failed_at @instant NOT NULL
) @strict;
CREATE INDEX people_attempts_by_time ON people_attempts (failed_at);

-- Keys by which programs call the API. The secret is shown once; wrapped_key opens only with it.
CREATE TABLE people_api_keys (
  id @id NOT NULL PRIMARY KEY,
  lookup @bytes NOT NULL UNIQUE,
  name @text NOT NULL,
  role @text NOT NULL,
  team @text,
  agency @text,
  trained_for_children @bool NOT NULL,
  public_key @bytes NOT NULL,
  wrapped_key @bytes NOT NULL,
  made_by @id,
  made_at @instant NOT NULL,
  used_at @instant,
  ends_at @instant,
  revoked_at @instant
) @strict;
CREATE INDEX people_api_keys_by_agency ON people_api_keys (agency);
