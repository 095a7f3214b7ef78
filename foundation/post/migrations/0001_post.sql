-- What leaves the office. Columns named as sealed are bytes that only the office's own key opens, since
-- the server itself must read them to send them.
CREATE TABLE post_parcels (
  id @id NOT NULL PRIMARY KEY,
  kind @text NOT NULL,
  channel @text NOT NULL,              -- mail | webhook
  language @text NOT NULL,
  neutral @text,                       -- which neutral text; none where the letter is sealed below
  sealed_address @bytes,               -- gone once the retention is over
  sealed_letter @bytes,
  about_kind @text NOT NULL,
  about_id @id NOT NULL,
  made_at @instant NOT NULL,
  state @text NOT NULL,                -- waiting | sent | dead
  next_try_at @instant NOT NULL,
  tries @int NOT NULL,
  lease_holder @id,
  lease_until @instant,
  settled_at @instant,                 -- when it was sent, or given up
  evidence @text,
  last_error @text,
  acknowledged_at @instant,
  acknowledgement @text
) @strict;
CREATE INDEX post_parcels_by_state ON post_parcels (state, next_try_at);
CREATE INDEX post_parcels_by_about ON post_parcels (about_kind, about_id);

CREATE TABLE post_attachments (
  parcel_id @id NOT NULL REFERENCES post_parcels (id),
  position @int NOT NULL,
  sealed_name @bytes NOT NULL,
  sealed_content @bytes NOT NULL,
  PRIMARY KEY (parcel_id, position)
) @strict;
