-- Key pairs. The public half seals; the secret half lies in the wraps, once for each holder.
CREATE TABLE vault_boxes (
  id @id PRIMARY KEY,
  public_key @bytes NOT NULL,
  made_at @instant NOT NULL,
  destroyed_at @instant
) @strict;

-- Who can open which box, and how. Without a wrap a box stays shut for good.
CREATE TABLE vault_wraps (
  box_id @id NOT NULL REFERENCES vault_boxes (id),
  holder_kind @text NOT NULL CHECK (holder_kind IN ('staff', 'receipt', 'token', 'recovery', 'box')),
  holder @bytes NOT NULL,
  wrapped @bytes NOT NULL,
  made_at @instant NOT NULL,
  PRIMARY KEY (box_id, holder_kind, holder)
) @strict;

CREATE INDEX vault_wraps_by_holder ON vault_wraps (holder_kind, holder);
