//! Complaints that are being written, sealed to a key that only the writer's browser holds.

use clock::UtcInstant;
use ids::{CaseId, DraftId};
use store::{Conn, Row, StoreError, Tx, values};

/// One draft.
#[derive(Debug)]
pub struct DraftRow {
    /// The draft.
    pub id: DraftId,
    /// What answers and files are sealed to.
    pub public_key: Vec<u8>,
    /// When it is destroyed if it is not sent.
    pub expires_at: UtcInstant,
    /// Grows with every answer.
    pub version: i64,
    /// The case it became.
    pub sent_case: Option<CaseId>,
    /// The answers so far.
    pub sealed: Option<Vec<u8>>,
}

/// Begins a draft.
pub async fn insert(
    tx: &Tx,
    id: DraftId,
    public_key: &[u8],
    now: UtcInstant,
    expires_at: UtcInstant,
) -> Result<(), StoreError> {
    tx.exec(
        "INSERT INTO cases_drafts (id, public_key, made_at, expires_at, version) VALUES ($1, $2, $3, $4, 1)",
        values![id, public_key.to_vec(), now, expires_at],
    )
    .await?;
    Ok(())
}

/// A draft that has not expired, for a page.
pub async fn by_id(conn: &Conn, id: DraftId, now: UtcInstant) -> Result<Option<DraftRow>, StoreError> {
    let row =
        conn.one("SELECT * FROM cases_drafts WHERE id = $1 AND expires_at > $2", values![id, now]).await?;
    row.map(|row| draft(&row)).transpose()
}

/// A draft that has not expired, in order to change it.
pub async fn lock(tx: &Tx, id: DraftId, now: UtcInstant) -> Result<Option<DraftRow>, StoreError> {
    let row =
        tx.lock_one("SELECT * FROM cases_drafts WHERE id = $1 AND expires_at > $2", values![id, now]).await?;
    row.map(|row| draft(&row)).transpose()
}

/// Keeps the answers so far.
pub async fn save(tx: &Tx, id: DraftId, sealed: Vec<u8>, expires_at: UtcInstant) -> Result<(), StoreError> {
    tx.exec(
        "UPDATE cases_drafts SET sealed = $2, expires_at = $3, version = version + 1 WHERE id = $1",
        values![id, sealed, expires_at],
    )
    .await?;
    Ok(())
}

/// Marks a draft as sent: what is left of it stays, with the case it became, until it expires.
pub async fn mark_sent(tx: &Tx, id: DraftId, case: CaseId, sealed: Vec<u8>) -> Result<(), StoreError> {
    tx.exec(
        "UPDATE cases_drafts SET sealed = $3, sent_case_id = $2, version = version + 1 WHERE id = $1",
        values![id, case, sealed],
    )
    .await?;
    Ok(())
}

/// Destroys one draft.
pub async fn delete(tx: &Tx, id: DraftId) -> Result<(), StoreError> {
    tx.exec("DELETE FROM cases_drafts WHERE id = $1", values![id]).await?;
    Ok(())
}

/// The drafts whose time is over.
pub async fn expired(conn: &Conn, now: UtcInstant) -> Result<Vec<DraftId>, StoreError> {
    let rows = conn
        .all("SELECT id FROM cases_drafts WHERE expires_at <= $1 ORDER BY expires_at LIMIT 500", values![now])
        .await?;
    rows.iter().map(|row| row.id("id")).collect()
}

fn draft(row: &Row) -> Result<DraftRow, StoreError> {
    Ok(DraftRow {
        id: row.id("id")?,
        public_key: row.bytes("public_key")?,
        expires_at: row.instant("expires_at")?,
        version: row.int("version")?,
        sent_case: row.opt_id("sent_case_id")?,
        sealed: row.opt_bytes("sealed")?,
    })
}
