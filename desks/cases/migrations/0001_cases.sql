-- The cases desk. A column named sealed… holds bytes that only a holder of the case's lockbox can open.

-- The last number given in each year.
CREATE TABLE cases_numbers (
  year @int NOT NULL PRIMARY KEY,
  last @int NOT NULL
) @strict;

CREATE TABLE cases_cases (
  id @id NOT NULL PRIMARY KEY,
  number @text NOT NULL UNIQUE,
  kind @text NOT NULL,                 -- complaint | own_initiative
  box_id @id NOT NULL,
  state @text NOT NULL,
  version @int NOT NULL,               -- grows with every change; a form carries the one it was made from
  channel @text NOT NULL,              -- web | telephone | paper | email | counter | office
  language @text NOT NULL,
  category @text,                      -- known once somebody has read it
  team @text,
  officer_id @id,
  urgency @text NOT NULL,              -- normal | high | critical
  urgency_by @text NOT NULL,           -- rule | officer
  signs @text NOT NULL,                -- codes of the danger signs ticked, with commas
  needs @text NOT NULL,                -- codes of specific needs, with commas
  child_concerned @bool NOT NULL,
  about @text NOT NULL,                -- self | other | nobody
  anonymity @text NOT NULL,            -- open | custodian | anonymous
  respondent_kind @text NOT NULL,
  respondent_agency @text,
  place_token @bytes,                  -- keyed hash of the place, so that like places are found unread
  ground @text,                        -- admissibility ground, where it was refused or referred
  outcome @text,
  received_at @instant NOT NULL,
  first_word_at @instant,
  triaged_at @instant,
  admitted_at @instant,
  findings_at @instant,
  closed_at @instant,
  clocks @text NOT NULL,               -- the deadlines that run, as JSON
  standing @text NOT NULL,             -- what waits for a second person, a review and the like, as JSON
  next_clock @text,                    -- the soonest of them that binds somebody, and its last day
  next_due @text,
  next_due_at @instant,
  unread @int NOT NULL,                -- messages and answers that the office has not opened
  review_until @text,
  retain_until @text,
  destroyed_at @instant,
  satisfaction @int,
  remind_sealed @bytes,                -- a safe address for neutral notices, sealed to the office's post key
  remind_channel @text
) @strict;
CREATE UNIQUE INDEX cases_cases_by_lockbox ON cases_cases (box_id);
CREATE INDEX cases_cases_by_officer ON cases_cases (officer_id, state, next_due_at);
CREATE INDEX cases_cases_by_team ON cases_cases (team, state, next_due_at);
CREATE INDEX cases_cases_by_clock ON cases_cases (state, next_due_at);
CREATE INDEX cases_cases_by_received ON cases_cases (received_at);
CREATE INDEX cases_cases_by_pattern ON cases_cases (respondent_agency, category, received_at);
CREATE INDEX cases_cases_by_retention ON cases_cases (retain_until);

-- What the complainant said, as they said it; a correction is a further row.
CREATE TABLE cases_complaints (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  kind @text NOT NULL,                 -- complaint | correction
  sealed @bytes NOT NULL
) @strict;
CREATE INDEX cases_complaints_by_case ON cases_complaints (case_id, at);

-- The steps of a case, which make its timeline.
CREATE TABLE cases_events (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  deed @text NOT NULL,
  state_from @text,
  state_to @text NOT NULL,
  actor_kind @text NOT NULL,
  actor_id @id,
  actor_role @text,
  words_key @text NOT NULL,
  words_args @text NOT NULL,           -- codes, dates and counts as JSON; nothing a person wrote
  shown @bool NOT NULL,                -- whether the complainant sees it
  sealed_reason @bytes
) @strict;
CREATE INDEX cases_events_by_case ON cases_events (case_id, at);

CREATE TABLE cases_messages (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  from_office @bool NOT NULL,
  author_id @id,
  kind @text NOT NULL,                 -- message | question | answer | correction | review
  due @text,
  sealed @bytes NOT NULL,
  opened_at @instant
) @strict;
CREATE INDEX cases_messages_by_case ON cases_messages (case_id, at);

CREATE TABLE cases_documents (
  id @id NOT NULL PRIMARY KEY,
  case_id @id REFERENCES cases_cases (id),
  draft_id @id,
  message_id @id,
  question_id @id,
  original_id @id,                     -- of a redacted copy, the document it was made from
  kind @text NOT NULL,                 -- evidence | letter | reply | redacted | paper
  at @instant NOT NULL,
  from_office @bool NOT NULL,
  media_type @text NOT NULL,
  length_bytes @int NOT NULL,
  shown @bool NOT NULL,                -- whether the complainant sees it
  sealed @bytes NOT NULL,              -- the file's name and its key
  destroyed_at @instant
) @strict;
CREATE INDEX cases_documents_by_case ON cases_documents (case_id, at);
CREATE INDEX cases_documents_by_draft ON cases_documents (draft_id);
CREATE INDEX cases_documents_by_question ON cases_documents (question_id);

CREATE TABLE cases_notes (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  author_id @id NOT NULL,
  sealed @bytes NOT NULL
) @strict;
CREATE INDEX cases_notes_by_case ON cases_notes (case_id, at);

CREATE TABLE cases_parties (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  part @text NOT NULL,                 -- complainant | concerned | representative | child | witness | respondent
  sealed @bytes NOT NULL
) @strict;
CREATE INDEX cases_parties_by_case ON cases_parties (case_id);

-- Keyed hashes of the words of names, so that staff find a person whose name they know.
CREATE TABLE cases_search (
  case_id @id NOT NULL REFERENCES cases_cases (id),
  token @bytes NOT NULL,
  PRIMARY KEY (token, case_id)
) @strict;
CREATE INDEX cases_search_by_case ON cases_search (case_id);

CREATE TABLE cases_inquiries (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  author_id @id NOT NULL,
  law @text NOT NULL,
  due @text NOT NULL,
  due_at @instant NOT NULL,
  sealed @bytes NOT NULL               -- subject and questions, to the case's lockbox
) @strict;
CREATE INDEX cases_inquiries_by_case ON cases_inquiries (case_id, at);

-- One authority's part of an inquiry, with a lockbox of its own that the authority can open.
CREATE TABLE cases_questions (
  id @id NOT NULL PRIMARY KEY,
  inquiry_id @id NOT NULL REFERENCES cases_inquiries (id),
  case_id @id NOT NULL REFERENCES cases_cases (id),
  number @text NOT NULL UNIQUE,
  agency @text NOT NULL,
  box_id @id NOT NULL,
  state @text NOT NULL,
  version @int NOT NULL,
  asked_at @instant NOT NULL,
  due @text NOT NULL,
  due_at @instant NOT NULL,
  reminded_at @instant,
  overdue_at @instant,
  escalated_at @instant,
  listed_at @instant,
  opened_at @instant,
  answered_at @instant,
  answered_how @text,
  answered_by @id,
  answer_late @bool,
  names_complainant @bool NOT NULL,
  sealed @bytes NOT NULL,              -- what the authority reads
  sealed_answer @bytes
) @strict;
CREATE INDEX cases_questions_by_case ON cases_questions (case_id, asked_at);
CREATE INDEX cases_questions_by_agency ON cases_questions (agency, state, due_at);
CREATE INDEX cases_questions_by_state ON cases_questions (state, due_at);
CREATE INDEX cases_questions_by_inquiry ON cases_questions (inquiry_id);

CREATE TABLE cases_findings (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  at @instant NOT NULL,
  author_id @id NOT NULL,
  right_code @text NOT NULL,
  agency @text,
  violated @bool NOT NULL,
  sealed @bytes NOT NULL
) @strict;
CREATE INDEX cases_findings_by_case ON cases_findings (case_id, at);

CREATE TABLE cases_recommendations (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  number @text NOT NULL UNIQUE,
  at @instant NOT NULL,
  author_id @id NOT NULL,
  agency @text NOT NULL,
  box_id @id NOT NULL,
  state @text NOT NULL,
  version @int NOT NULL,
  due @text NOT NULL,
  due_at @instant NOT NULL,
  responded_at @instant,
  check_due @text,
  checked_at @instant,
  sealed @bytes NOT NULL,
  sealed_response @bytes,
  sealed_evidence @bytes
) @strict;
CREATE INDEX cases_recommendations_by_case ON cases_recommendations (case_id, at);
CREATE INDEX cases_recommendations_by_agency ON cases_recommendations (agency, state, due_at);
CREATE INDEX cases_recommendations_by_state ON cases_recommendations (state, due_at);

-- What one person proposes and another decides: closure, a public summary, a reveal of a name.
CREATE TABLE cases_proposals (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  kind @text NOT NULL,                 -- close | publish | reveal
  at @instant NOT NULL,
  proposed_by @id NOT NULL,
  reason_code @text,
  body @text,                          -- of a summary: the anonymised text itself
  sealed_reason @bytes,
  state @text NOT NULL,                -- open | approved | refused | withdrawn
  decided_by @id,
  decided_at @instant,
  sealed_decision @bytes
) @strict;
CREATE INDEX cases_proposals_by_case ON cases_proposals (case_id, at);
CREATE INDEX cases_proposals_by_state ON cases_proposals (kind, state, at);

-- Anonymised, approved by a second person, public.
CREATE TABLE cases_summaries (
  case_id @id NOT NULL PRIMARY KEY REFERENCES cases_cases (id),
  published_at @instant NOT NULL,
  language @text NOT NULL,
  category @text NOT NULL,
  outcome @text NOT NULL,
  body @text NOT NULL,
  written_by @id NOT NULL,
  approved_by @id NOT NULL
) @strict;

CREATE TABLE cases_handovers (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  kind @text NOT NULL,                 -- assign | transfer | refer_out
  at @instant NOT NULL,
  from_id @id NOT NULL,
  to_staff @id,
  to_team @text,
  to_body @text,
  state @text NOT NULL,                -- proposed | accepted | declined | withdrawn | lapsed
  decided_by @id,
  decided_at @instant,
  sealed_reason @bytes,
  sealed_decision @bytes
) @strict;
CREATE INDEX cases_handovers_by_case ON cases_handovers (case_id, at);
CREATE INDEX cases_handovers_by_staff ON cases_handovers (to_staff, state);
CREATE INDEX cases_handovers_by_team ON cases_handovers (to_team, state);

-- A member of staff who may have no part in a case.
CREATE TABLE cases_conflicts (
  case_id @id NOT NULL REFERENCES cases_cases (id),
  staff_id @id NOT NULL,
  at @instant NOT NULL,
  declared_by @id NOT NULL,
  PRIMARY KEY (case_id, staff_id)
) @strict;

-- The person's yes or no to something about them leaving the office.
CREATE TABLE cases_consents (
  id @id NOT NULL PRIMARY KEY,
  case_id @id NOT NULL REFERENCES cases_cases (id),
  recipient @text NOT NULL,
  purpose @text NOT NULL,
  names @bool NOT NULL,                -- whether the name goes with it
  state @text NOT NULL,                -- asked | given | refused | withdrawn
  asked_at @instant NOT NULL,
  asked_by @id NOT NULL,
  answered_at @instant,
  sealed_note @bytes
) @strict;
CREATE INDEX cases_consents_by_case ON cases_consents (case_id, asked_at);

CREATE TABLE cases_relations (
  case_id @id NOT NULL REFERENCES cases_cases (id),
  other_id @id NOT NULL REFERENCES cases_cases (id),
  kind @text NOT NULL,                 -- family | same_matter | pattern | review
  at @instant NOT NULL,
  by_id @id,
  PRIMARY KEY (case_id, other_id)
) @strict;

-- A complaint that is being written: sealed to a key that only the writer's browser holds.
CREATE TABLE cases_drafts (
  id @id NOT NULL PRIMARY KEY,
  public_key @bytes NOT NULL,
  made_at @instant NOT NULL,
  expires_at @instant NOT NULL,
  version @int NOT NULL,
  sent_case_id @id,                    -- set when sent, so that a second press of the button changes nothing
  sealed @bytes
) @strict;
CREATE INDEX cases_drafts_by_expiry ON cases_drafts (expires_at);

-- Answers already given to a request that carried an idempotency key.
CREATE TABLE cases_replays (
  key_hash @bytes NOT NULL PRIMARY KEY,
  at @instant NOT NULL,
  body_hash @bytes NOT NULL,
  answer @text NOT NULL
) @strict;
