//! Reading entries back, for the person concerned and for the office.

use clock::UtcInstant;
use ids::{CaseId, StaffId};
use serde_json::Value;
use store::{Conn, Row, values};
use uuid::Uuid;

use crate::{ActorKind, ActorRef, JournalError};

/// How many entries one question returns at most.
pub const PAGE_ENTRIES_MAX: u32 = 100;

/// An entry as it stands in the journal.
#[derive(Clone, PartialEq, Debug)]
pub struct Recorded {
    /// Its number, from 1, without gaps.
    pub seq: i64,
    /// When.
    pub at: UtcInstant,
    /// By whom.
    pub actor: ActorRef,
    /// What, as a message key.
    pub deed: String,
    /// The case it concerns.
    pub case: Option<CaseId>,
    /// The thing within it: its kind and id.
    pub object: Option<(String, Uuid)>,
    /// Why.
    pub purpose: Option<String>,
    /// Codes, counts and ids.
    pub facts: Value,
}

/// The entries about `case` before number `before` (or the newest), newest first.
///
/// # Errors
/// If the database refuses, or an entry is of a newer kind than this binary knows.
pub async fn of_case(conn: &Conn, case: CaseId, before: Option<i64>) -> Result<Vec<Recorded>, JournalError> {
    let rows = conn
        .all(
            "SELECT * FROM journal_entries WHERE case_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3",
            values![case, before.unwrap_or(i64::MAX), i64::from(PAGE_ENTRIES_MAX)],
        )
        .await?;
    rows.iter().map(recorded).collect()
}

/// How many entries there are about `case`.
///
/// # Errors
/// If the database refuses.
pub async fn count_of_case(conn: &Conn, case: CaseId) -> Result<i64, JournalError> {
    Ok(conn.count("SELECT count(*) AS n FROM journal_entries WHERE case_id = $1", values![case]).await?)
}

/// What `staff` did and looked at before number `before` (or the newest), newest first.
///
/// # Errors
/// If the database refuses, or an entry is of a newer kind than this binary knows.
pub async fn of_actor(
    conn: &Conn,
    staff: StaffId,
    before: Option<i64>,
) -> Result<Vec<Recorded>, JournalError> {
    let rows = conn
        .all(
            "SELECT * FROM journal_entries WHERE actor_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3",
            values![staff, before.unwrap_or(i64::MAX), i64::from(PAGE_ENTRIES_MAX)],
        )
        .await?;
    rows.iter().map(recorded).collect()
}

fn recorded(row: &Row) -> Result<Recorded, JournalError> {
    let seq = row.int("seq")?;
    let kind = ActorKind::from_word(&row.text("actor_kind")?)
        .ok_or(JournalError::Unknown { seq, what: "kind of actor" })?;
    let object = row.opt_text("object_kind")?.zip(row.opt_id::<Uuid>("object_id")?);
    let facts = serde_json::from_str(&row.text("facts")?)
        .map_err(|_| JournalError::Unknown { seq, what: "form of facts" })?;
    Ok(Recorded {
        seq,
        at: row.instant("at")?,
        actor: ActorRef {
            kind,
            id: row.opt_id("actor_id")?,
            role: row.opt_text("actor_role")?,
            body: row.opt_text("actor_body")?,
        },
        deed: row.text("deed")?,
        case: row.opt_id("case_id")?,
        object,
        purpose: row.opt_text("purpose")?,
        facts,
    })
}
