//! Seeing one's own sessions, and ending them.

use clock::UtcInstant;
use ids::{CaseId, SessionId, StaffId};
use journal::Entry;
use store::{StoreError, Tx, values};
use vault::Token;

use super::limits::{SessionKind, Stage};
use crate::{People, StaffActor, Trouble};

/// One of a person's sessions, as they see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionLine {
    /// Its id.
    pub id: SessionId,
    /// What it is used on: "Firefox, Linux".
    pub device: String,
    /// When it began.
    pub made_at: UtcInstant,
    /// When it was last used, to the minute.
    pub touched_at: UtcInstant,
    /// Whether it is the one they look from.
    pub is_this: bool,
}

impl People {
    /// The sessions of `staff` that go on, the last used first.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn sessions_of(&self, staff: &StaffActor) -> Result<Vec<SessionLine>, Trouble> {
        let now = self.now();
        let idle_since = now.plus_seconds(-SessionKind::Staff.idle_seconds_max());
        let rows = self
            .store()
            .all(
                "SELECT id, device, made_at, touched_at FROM people_sessions
                 WHERE staff_id = $1 AND stage = $2 AND ends_at > $3 AND touched_at > $4
                 ORDER BY touched_at DESC, id",
                values![staff.id, Stage::Full.as_str(), now, idle_since],
            )
            .await?;
        rows.iter()
            .map(|row| {
                let id = row.id("id")?;
                Ok(SessionLine {
                    id,
                    device: row.text("device")?,
                    made_at: row.instant("made_at")?,
                    touched_at: row.instant("touched_at")?,
                    is_this: id == staff.session,
                })
            })
            .collect()
    }

    /// Ends one of the person's own sessions: signing out, or closing a forgotten one elsewhere. Says whether
    /// it was theirs and went on.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn end_session(&self, staff: &StaffActor, session: SessionId) -> Result<bool, Trouble> {
        let tx = self.store().write().await?;
        let ended = tx
            .exec("DELETE FROM people_sessions WHERE id = $1 AND staff_id = $2", values![session, staff.id])
            .await?;
        if ended == 0 {
            return Ok(false);
        }
        journal_sign_out(&tx, staff, ended, self.now()).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Ends all of the person's sessions but the one they look from; says how many.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn end_other_sessions(&self, staff: &StaffActor) -> Result<u64, Trouble> {
        let tx = self.store().write().await?;
        let ended = end_others_of_staff(&tx, staff.id, staff.session).await?;
        if ended > 0 {
            journal_sign_out(&tx, staff, ended, self.now()).await?;
            tx.commit().await?;
        }
        Ok(ended)
    }

    /// Ends the session of this token, whatever its kind: leaving, for who has no account.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn leave(&self, token: &Token) -> Result<(), Trouble> {
        let tx = self.store().write().await?;
        tx.exec("DELETE FROM people_sessions WHERE lookup = $1", values![token.lookup()]).await?;
        Ok(tx.commit().await?)
    }

    /// Ends every complainant's visit to `case`, as when its receipt is replaced or its key destroyed.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn end_sessions_of_case(&self, tx: &Tx, case: CaseId) -> Result<u64, StoreError> {
        tx.exec("DELETE FROM people_sessions WHERE case_id = $1", values![case]).await
    }
}

pub(crate) async fn end_all_of_staff(tx: &Tx, staff: StaffId) -> Result<u64, StoreError> {
    tx.exec("DELETE FROM people_sessions WHERE staff_id = $1", values![staff]).await
}

pub(crate) async fn end_others_of_staff(tx: &Tx, staff: StaffId, but: SessionId) -> Result<u64, StoreError> {
    tx.exec("DELETE FROM people_sessions WHERE staff_id = $1 AND id <> $2", values![staff, but]).await
}

pub(crate) async fn journal_sign_out(
    tx: &Tx,
    staff: &StaffActor,
    sessions: u64,
    now: UtcInstant,
) -> Result<(), journal::JournalError> {
    let entry = Entry::new(now, staff.reference(), "people-deed-signed-out")
        .on("staff", staff.id)
        .with(serde_json::json!({ "sessions": sessions }));
    journal::append(tx, &entry).await.map(drop)
}

/// Removes sessions past their end or idle too long; says how many.
pub(crate) async fn purge(tx: &Tx, now: UtcInstant) -> Result<u64, StoreError> {
    let mut ended = tx.exec("DELETE FROM people_sessions WHERE ends_at <= $1", values![now]).await?;
    for kind in SessionKind::ALL {
        let idle_since = now.plus_seconds(-kind.idle_seconds_max());
        ended += tx
            .exec(
                "DELETE FROM people_sessions WHERE kind = $1 AND touched_at <= $2",
                values![kind.as_str(), idle_since],
            )
            .await?;
    }
    Ok(ended)
}
