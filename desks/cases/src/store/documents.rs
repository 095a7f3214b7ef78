//! Files that belong to a case or to a complaint that is being written.

use clock::UtcInstant;
use ids::{CaseId, DocumentId, DraftId, MessageId, QuestionId};
use store::{Conn, Row, StoreError, Tx, values};

/// One file's particulars; its bytes lie sealed in the file store under the same id.
#[derive(Debug)]
pub struct DocumentRow {
    /// The file.
    pub id: DocumentId,
    /// The case it belongs to.
    pub case: Option<CaseId>,
    /// The draft it was added to, before the complaint was sent.
    pub draft: Option<DraftId>,
    /// The message it came with.
    pub message: Option<MessageId>,
    /// The question it answers.
    pub question: Option<QuestionId>,
    /// The document that this one is a redacted copy of.
    pub original: Option<DocumentId>,
    /// `evidence`, `letter`, `reply`, `redacted` or `paper`.
    pub kind: String,
    /// When it was added.
    pub at: UtcInstant,
    /// Whether the office added it.
    pub from_office: bool,
    /// Its media type as found by looking at it.
    pub media_type: String,
    /// Its length in bytes.
    pub length_bytes: i64,
    /// Whether the complainant sees it.
    pub shown: bool,
    /// Its name and the key of its bytes, sealed.
    pub sealed: Vec<u8>,
}

/// Keeps a file's particulars.
pub async fn insert(tx: &Tx, row: &DocumentRow) -> Result<(), StoreError> {
    tx.exec(
        "INSERT INTO cases_documents (id, case_id, draft_id, message_id, question_id, original_id, kind, at,
           from_office, media_type, length_bytes, shown, sealed)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        values![
            row.id,
            row.case,
            row.draft,
            row.message,
            row.question,
            row.original,
            row.kind.as_str(),
            row.at,
            row.from_office,
            row.media_type.as_str(),
            row.length_bytes,
            row.shown,
            row.sealed.clone()
        ],
    )
    .await?;
    Ok(())
}

/// The files of a case, oldest first.
pub async fn of_case(conn: &Conn, case: CaseId) -> Result<Vec<DocumentRow>, StoreError> {
    let rows = conn
        .all(
            "SELECT * FROM cases_documents WHERE case_id = $1 AND destroyed_at IS NULL ORDER BY at, id",
            values![case],
        )
        .await?;
    rows.iter().map(document).collect()
}

/// The files of a draft, oldest first.
pub async fn of_draft(conn: &Conn, draft: DraftId) -> Result<Vec<DocumentRow>, StoreError> {
    let rows = conn
        .all(
            "SELECT * FROM cases_documents
             WHERE draft_id = $1 AND case_id IS NULL AND destroyed_at IS NULL ORDER BY at, id",
            values![draft],
        )
        .await?;
    rows.iter().map(document).collect()
}

/// The files that came with the answer to a question, oldest first.
pub async fn of_question(conn: &Conn, question: QuestionId) -> Result<Vec<DocumentRow>, StoreError> {
    let rows = conn
        .all(
            "SELECT * FROM cases_documents WHERE question_id = $1 AND destroyed_at IS NULL ORDER BY at, id",
            values![question],
        )
        .await?;
    rows.iter().map(document).collect()
}

/// One file.
pub async fn by_id(conn: &Conn, id: DocumentId) -> Result<Option<DocumentRow>, StoreError> {
    let row =
        conn.one("SELECT * FROM cases_documents WHERE id = $1 AND destroyed_at IS NULL", values![id]).await?;
    row.map(|row| document(&row)).transpose()
}

/// Moves a draft's file into the case it became; its particulars are sealed anew.
pub async fn move_to_case(tx: &Tx, id: DocumentId, case: CaseId, sealed: Vec<u8>) -> Result<(), StoreError> {
    tx.exec("UPDATE cases_documents SET case_id = $2, sealed = $3 WHERE id = $1", values![id, case, sealed])
        .await?;
    Ok(())
}

/// Forgets a file that was taken back before the complaint was sent.
pub async fn delete_from_draft(tx: &Tx, id: DocumentId, draft: DraftId) -> Result<u64, StoreError> {
    tx.exec(
        "DELETE FROM cases_documents WHERE id = $1 AND draft_id = $2 AND case_id IS NULL",
        values![id, draft],
    )
    .await
}

fn document(row: &Row) -> Result<DocumentRow, StoreError> {
    Ok(DocumentRow {
        id: row.id("id")?,
        case: row.opt_id("case_id")?,
        draft: row.opt_id("draft_id")?,
        message: row.opt_id("message_id")?,
        question: row.opt_id("question_id")?,
        original: row.opt_id("original_id")?,
        kind: row.text("kind")?,
        at: row.instant("at")?,
        from_office: row.bool("from_office")?,
        media_type: row.text("media_type")?,
        length_bytes: row.int("length_bytes")?,
        shown: row.bool("shown")?,
        sealed: row.bytes("sealed")?,
    })
}
