//! The steps of a case, which make its timeline.

use clock::UtcInstant;
use ids::{CaseEventId, CaseId};
use store::{Conn, StoreError, Tx, values};
use uuid::Uuid;

/// One step.
#[derive(Debug, Clone)]
pub struct EventRow {
    /// The step.
    pub id: CaseEventId,
    /// When.
    pub at: UtcInstant,
    /// What was done, as a word of the model.
    pub deed: String,
    /// The state before; none for the first step.
    pub state_from: Option<String>,
    /// The state after.
    pub state_to: String,
    /// What sort of actor did it.
    pub actor_kind: String,
    /// Which member of staff did it.
    pub actor_id: Option<Uuid>,
    /// In which role.
    pub actor_role: Option<String>,
    /// The message that tells it.
    pub words_key: String,
    /// The message's arguments as a JSON object: codes, dates and counts.
    pub words_args: String,
    /// Whether the complainant sees it.
    pub shown: bool,
    /// Why, sealed to the case's lockbox.
    pub sealed_reason: Option<Vec<u8>>,
}

/// Keeps a step.
pub async fn insert(tx: &Tx, case: CaseId, row: &EventRow) -> Result<(), StoreError> {
    tx.exec(
        "INSERT INTO cases_events (id, case_id, at, deed, state_from, state_to, actor_kind, actor_id,
           actor_role, words_key, words_args, shown, sealed_reason)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        values![
            row.id,
            case,
            row.at,
            row.deed.as_str(),
            row.state_from.clone(),
            row.state_to.as_str(),
            row.actor_kind.as_str(),
            row.actor_id,
            row.actor_role.clone(),
            row.words_key.as_str(),
            row.words_args.as_str(),
            row.shown,
            row.sealed_reason.clone()
        ],
    )
    .await?;
    Ok(())
}

/// All steps of a case, newest first.
pub async fn of_case(conn: &Conn, case: CaseId) -> Result<Vec<EventRow>, StoreError> {
    let rows = conn
        .all("SELECT * FROM cases_events WHERE case_id = $1 ORDER BY at DESC, id DESC", values![case])
        .await?;
    rows.iter()
        .map(|row| {
            Ok(EventRow {
                id: row.id("id")?,
                at: row.instant("at")?,
                deed: row.text("deed")?,
                state_from: row.opt_text("state_from")?,
                state_to: row.text("state_to")?,
                actor_kind: row.text("actor_kind")?,
                actor_id: row.opt_id("actor_id")?,
                actor_role: row.opt_text("actor_role")?,
                words_key: row.text("words_key")?,
                words_args: row.text("words_args")?,
                shown: row.bool("shown")?,
                sealed_reason: row.opt_bytes("sealed_reason")?,
            })
        })
        .collect()
}
