//! Adding an entry at the end of the chain.

use sha2::{Digest, Sha256};
use store::{Tx, values};
use uuid::Uuid;

use crate::{Entry, JournalError};

/// What the first entry is chained to.
pub(crate) const BEGINNING: [u8; 32] = [0; 32];

/// Appends `entry` in the action's own transaction; returns its number.
///
/// The head row stays locked until the transaction ends, so that numbers have no gaps. Append last in
/// an action, to hold the lock for the shortest time.
///
/// # Errors
/// If the database refuses; the action must then not be committed.
pub async fn append(tx: &Tx, entry: &Entry) -> Result<i64, JournalError> {
    let head = tx.lock_one("SELECT seq, hash FROM journal_head WHERE place = 1", values![]).await?;
    let (last, hash_before) = match head {
        Some(row) => (row.int("seq")?, row.opt_bytes("hash")?.unwrap_or_else(|| BEGINNING.to_vec())),
        None => return Err(JournalError::NoHead),
    };
    let seq = last + 1;
    let line = Line::of(seq, entry);
    let hash = line.hash(&hash_before);
    tx.exec(
        "INSERT INTO journal_entries (seq, at, actor_kind, actor_id, actor_role, actor_body, deed, case_id,
           object_kind, object_id, purpose, facts, hash)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        values![
            seq,
            line.at,
            line.actor_kind,
            line.actor_id,
            line.actor_role,
            line.actor_body,
            line.deed,
            line.case_id,
            line.object_kind,
            line.object_id,
            line.purpose,
            line.facts,
            hash.to_vec()
        ],
    )
    .await?;
    tx.exec("UPDATE journal_head SET seq = $1, hash = $2 WHERE place = 1", values![seq, hash.to_vec()])
        .await?;
    Ok(seq)
}

/// An entry as it stands in its row, which is what the hash covers.
pub(crate) struct Line {
    pub(crate) seq: i64,
    pub(crate) at: i64,
    pub(crate) actor_kind: String,
    pub(crate) actor_id: Option<Uuid>,
    pub(crate) actor_role: Option<String>,
    pub(crate) actor_body: Option<String>,
    pub(crate) deed: String,
    pub(crate) case_id: Option<Uuid>,
    pub(crate) object_kind: Option<String>,
    pub(crate) object_id: Option<Uuid>,
    pub(crate) purpose: Option<String>,
    pub(crate) facts: String,
}

impl Line {
    fn of(seq: i64, entry: &Entry) -> Self {
        Self {
            seq,
            at: entry.at.micros(),
            actor_kind: entry.actor.kind.as_str().to_owned(),
            actor_id: entry.actor.id,
            actor_role: entry.actor.role.clone(),
            actor_body: entry.actor.body.clone(),
            deed: entry.deed.to_owned(),
            case_id: entry.case.map(Uuid::from),
            object_kind: entry.object.map(|(kind, _)| kind.to_owned()),
            object_id: entry.object.map(|(_, id)| id),
            purpose: entry.purpose.clone(),
            facts: entry.facts.to_string(),
        }
    }

    /// SHA-256 over the hash before and every part, each with its length in front, so that no text can
    /// be moved from one part to the next without changing the hash.
    pub(crate) fn hash(&self, before: &[u8]) -> [u8; 32] {
        let mut hasher = Sha256::new();
        let mut part = |bytes: Option<&[u8]>| match bytes {
            Some(bytes) => {
                hasher.update([1]);
                hasher.update((bytes.len() as u64).to_be_bytes());
                hasher.update(bytes);
            }
            None => hasher.update([0]),
        };
        part(Some(before));
        part(Some(&self.seq.to_be_bytes()));
        part(Some(&self.at.to_be_bytes()));
        part(Some(self.actor_kind.as_bytes()));
        part(self.actor_id.as_ref().map(|id| id.as_bytes().as_slice()));
        part(self.actor_role.as_deref().map(str::as_bytes));
        part(self.actor_body.as_deref().map(str::as_bytes));
        part(Some(self.deed.as_bytes()));
        part(self.case_id.as_ref().map(|id| id.as_bytes().as_slice()));
        part(self.object_kind.as_deref().map(str::as_bytes));
        part(self.object_id.as_ref().map(|id| id.as_bytes().as_slice()));
        part(self.purpose.as_deref().map(str::as_bytes));
        part(Some(self.facts.as_bytes()));
        hasher.finalize().into()
    }
}
