//! What complainants said, sealed.

use clock::UtcInstant;
use ids::CaseId;
use store::{Conn, StoreError, Tx, values};
use uuid::Uuid;

/// One telling: the complaint itself or a correction of it.
#[derive(Debug)]
pub struct ComplaintRow {
    /// The row.
    pub id: Uuid,
    /// When it was told.
    pub at: UtcInstant,
    /// `complaint` or `correction`.
    pub kind: String,
    /// Sealed to the case's lockbox.
    pub sealed: Vec<u8>,
}

/// Keeps a telling.
pub async fn insert(tx: &Tx, case: CaseId, row: &ComplaintRow) -> Result<(), StoreError> {
    tx.exec(
        "INSERT INTO cases_complaints (id, case_id, at, kind, sealed) VALUES ($1, $2, $3, $4, $5)",
        values![row.id, case, row.at, row.kind.as_str(), row.sealed.clone()],
    )
    .await?;
    Ok(())
}

/// All tellings of a case, oldest first.
pub async fn of_case(conn: &Conn, case: CaseId) -> Result<Vec<ComplaintRow>, StoreError> {
    let rows = conn
        .all(
            "SELECT id, at, kind, sealed FROM cases_complaints WHERE case_id = $1 ORDER BY at, id",
            values![case],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(ComplaintRow {
                id: row.id("id")?,
                at: row.instant("at")?,
                kind: row.text("kind")?,
                sealed: row.bytes("sealed")?,
            })
        })
        .collect()
}
