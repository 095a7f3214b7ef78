//! Messages between the office and the complainant, sealed.

use clock::UtcInstant;
use ids::{CaseId, MessageId, StaffId};
use store::{Conn, Row, StoreError, Tx, values};

/// One message.
#[derive(Debug)]
pub struct MessageRow {
    /// The message.
    pub id: MessageId,
    /// When it was sent.
    pub at: UtcInstant,
    /// Whether the office wrote it.
    pub from_office: bool,
    /// Who at the office wrote it.
    pub author: Option<StaffId>,
    /// `message`, `question`, `answer`, `correction` or `review`.
    pub kind: String,
    /// By when an answer is asked for, as an ISO date.
    pub due: Option<String>,
    /// Sealed to the case's lockbox.
    pub sealed: Vec<u8>,
    /// When the other side first opened it.
    pub opened_at: Option<UtcInstant>,
}

/// Keeps a message.
pub async fn insert(tx: &Tx, case: CaseId, row: &MessageRow) -> Result<(), StoreError> {
    tx.exec(
        "INSERT INTO cases_messages (id, case_id, at, from_office, author_id, kind, due, sealed, opened_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        values![
            row.id,
            case,
            row.at,
            row.from_office,
            row.author,
            row.kind.as_str(),
            row.due.clone(),
            row.sealed.clone(),
            row.opened_at
        ],
    )
    .await?;
    Ok(())
}

/// All messages of a case, newest first.
pub async fn of_case(conn: &Conn, case: CaseId) -> Result<Vec<MessageRow>, StoreError> {
    let rows = conn
        .all("SELECT * FROM cases_messages WHERE case_id = $1 ORDER BY at DESC, id DESC", values![case])
        .await?;
    rows.iter().map(message).collect()
}

/// Marks as opened what the other side had not opened; says how many that were.
pub async fn mark_opened(
    tx: &Tx,
    case: CaseId,
    from_office: bool,
    now: UtcInstant,
) -> Result<u64, StoreError> {
    tx.exec(
        "UPDATE cases_messages SET opened_at = $3
         WHERE case_id = $1 AND from_office = $2 AND opened_at IS NULL",
        values![case, from_office, now],
    )
    .await
}

fn message(row: &Row) -> Result<MessageRow, StoreError> {
    Ok(MessageRow {
        id: row.id("id")?,
        at: row.instant("at")?,
        from_office: row.bool("from_office")?,
        author: row.opt_id("author_id")?,
        kind: row.text("kind")?,
        due: row.opt_text("due")?,
        sealed: row.bytes("sealed")?,
        opened_at: row.opt_instant("opened_at")?,
    })
}
