//! Finding a case by a name that is sealed: by keyed hashes of the name's words.

use ids::CaseId;
use store::{Conn, StoreError, Tx, values};
use unicode_normalization::UnicodeNormalization;
use vault::{OfficeKey, Purpose};

/// Words of one search at most: a question with more is about a text, not a name.
pub const SEARCH_WORDS_MAX: usize = 6;
/// A hash is cut so short that a few unrelated words share one: it finds, and proves nothing.
const TOKEN_BYTES: usize = 6;
/// Cases that one search returns at most.
const FOUND_MAX: i64 = 200;

/// Replaces the hashes by which `case` is found.
pub async fn replace(tx: &Tx, case: CaseId, tokens: &[Vec<u8>]) -> Result<(), StoreError> {
    tx.exec("DELETE FROM cases_search WHERE case_id = $1", values![case]).await?;
    add(tx, case, tokens).await
}

/// Adds hashes by which `case` is found.
pub async fn add(tx: &Tx, case: CaseId, tokens: &[Vec<u8>]) -> Result<(), StoreError> {
    for token in tokens {
        tx.exec(
            "INSERT INTO cases_search (case_id, token) VALUES ($1, $2) ON CONFLICT DO NOTHING",
            values![case, token.clone()],
        )
        .await?;
    }
    Ok(())
}

/// The cases that hold all of `tokens` (the first [`SEARCH_WORDS_MAX`] of them count).
pub async fn find(conn: &Conn, tokens: &[Vec<u8>]) -> Result<Vec<CaseId>, StoreError> {
    let Some((first, rest)) = tokens.split_first() else {
        return Ok(Vec::new());
    };
    let mut sql = "SELECT s0.case_id FROM cases_search s0".to_owned();
    let mut bound = values![first.clone()];
    for (index, token) in rest.iter().take(SEARCH_WORDS_MAX - 1).enumerate() {
        let n = index + 1;
        sql.push_str(&format!(
            " JOIN cases_search s{n} ON s{n}.case_id = s0.case_id AND s{n}.token = ${}",
            n + 1
        ));
        bound.push(store::Value::from(token.clone()));
    }
    sql.push_str(&format!(" WHERE s0.token = $1 ORDER BY s0.case_id DESC LIMIT {FOUND_MAX}"));
    let rows = conn.all(&sql, bound).await?;
    rows.iter().map(|row| row.id("case_id")).collect()
}

/// The keyed hash of a text as a whole, so that like texts are found unread; none for an empty one.
pub fn token(key: &OfficeKey, text: &str) -> Option<Vec<u8>> {
    let word = folded(text);
    (!word.is_empty()).then(|| key.tag(Purpose::Search, word.as_bytes())[..TOKEN_BYTES].to_vec())
}

/// The keyed hashes of the words of a name.
pub fn tokens(key: &OfficeKey, name: &str) -> Vec<Vec<u8>> {
    name.split(|c: char| !c.is_alphanumeric()).filter_map(|word| token(key, word)).collect()
}

// Letters without case and marks, so that a name typed carelessly is found.
fn folded(text: &str) -> String {
    text.nfkd().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}
