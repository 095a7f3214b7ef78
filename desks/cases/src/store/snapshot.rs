//! Between a row and the model's snapshot: words of the database to types and back.

use std::str::FromStr;

use clock::Date;
use ids::StaffId;
use pack::{Choice, Level};
use serde::{Deserialize, Serialize};
use store::{Conn, StoreError, values};

use super::cases::CaseRow;
use crate::model::{
    Bound, Case, Clocks, FindingTally, Origin, Proposal, QuestionTally, RecommendationTally, Review, State,
    Summary,
};

/// A row holds a word that the model does not know.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The database refused.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The word.
    #[error("the case {number} holds an unknown {what}")]
    Unknown {
        /// Which case.
        number: String,
        /// Which part of it.
        what: &'static str,
    },
}

/// What a snapshot holds beyond the columns that lists are filtered by.
#[derive(Serialize, Deserialize)]
struct Standing {
    back_to: Option<State>,
    closure: Option<Proposal>,
    summary: Summary,
    review: Review,
    decided_by: Option<StaffId>,
    was_withdrawn: bool,
}

/// The snapshot of the case in `row`, with what belongs to it counted.
///
/// # Errors
/// If the database refuses, or the row holds a word that this version does not know.
pub async fn of(conn: &Conn, row: &CaseRow) -> Result<Case, SnapshotError> {
    let standing: Standing = serde_json::from_str(&row.standing).map_err(|_| unknown(row, "standing"))?;
    Ok(Case {
        id: row.id,
        number: word(row, &row.number, "number")?,
        version: u32::try_from(row.version).map_err(|_| unknown(row, "version"))?,
        state: word(row, &row.state, "state")?,
        back_to: standing.back_to,
        origin: word(row, &row.kind, "origin")?,
        received_at: row.received_at,
        officer: row.officer,
        team: row.team.as_deref().map(|team| word(row, team, "team")).transpose()?,
        category: row.category.as_deref().map(|code| word(row, code, "category")).transpose()?,
        urgency: Level::from_word(&row.urgency).ok_or_else(|| unknown(row, "urgency"))?,
        child_concerned: row.child_concerned,
        anonymity: word(row, &row.anonymity, "wish about the name")?,
        clocks: serde_json::from_str::<Clocks>(&row.clocks).map_err(|_| unknown(row, "clocks"))?,
        questions: questions(conn, row).await?,
        findings: findings(conn, row).await?,
        recommendations: recommendations(conn, row).await?,
        closure: standing.closure,
        summary: standing.summary,
        review: standing.review,
        decided_by: standing.decided_by,
        was_withdrawn: standing.was_withdrawn,
    })
}

/// Puts the snapshot into the row it was made of. `end_of` is the last moment of a day.
///
/// # Errors
/// If the snapshot cannot be written as JSON, which none can cause from outside.
pub fn put(
    row: &mut CaseRow,
    case: &Case,
    end_of: impl Fn(Date) -> clock::UtcInstant,
) -> Result<(), SnapshotError> {
    let standing = Standing {
        back_to: case.back_to,
        closure: case.closure,
        summary: case.summary,
        review: case.review,
        decided_by: case.decided_by,
        was_withdrawn: case.was_withdrawn,
    };
    row.standing = serde_json::to_string(&standing).map_err(|_| unknown(row, "standing"))?;
    row.clocks = serde_json::to_string(&case.clocks).map_err(|_| unknown(row, "clocks"))?;
    row.state = case.state.code().to_owned();
    row.officer = case.officer;
    row.team = case.team.as_ref().map(ToString::to_string);
    row.category = case.category.as_ref().map(ToString::to_string);
    row.urgency = case.urgency.to_string();
    row.child_concerned = case.child_concerned;
    let next = case.clocks.iter().find(|running| running.clock.binds() != Bound::Nobody);
    row.next_clock = next.map(|running| running.clock.code().to_owned());
    row.next_due = next.map(|running| running.due.to_string());
    row.next_due_at = next.map(|running| end_of(running.due));
    Ok(())
}

/// The word in the database for where a case came from.
pub fn origin(origin: Origin) -> String {
    origin.code().to_owned()
}

async fn questions(conn: &Conn, row: &CaseRow) -> Result<QuestionTally, StoreError> {
    let counts = counts(
        conn,
        "SELECT state AS word, count(*) AS n FROM cases_questions WHERE case_id = $1 GROUP BY state",
        row,
    )
    .await?;
    let of = |words: &[&str]| sum(&counts, words);
    Ok(QuestionTally {
        drafted: of(&["drafted"]),
        asked: of(&["asked", "reminded", "overdue", "escalated", "listed-publicly", "answered"]),
        answered: of(&["answered"]),
        in_time: of(&["asked", "reminded"]),
    })
}

async fn findings(conn: &Conn, row: &CaseRow) -> Result<FindingTally, StoreError> {
    let found = conn
        .one(
            "SELECT count(*) AS written, count(CASE WHEN violated = true THEN 1 END) AS naming
             FROM cases_findings WHERE case_id = $1",
            values![row.id],
        )
        .await?;
    let Some(found) = found else { return Ok(FindingTally::default()) };
    Ok(FindingTally { written: count(found.int("written")?), naming_a_right: count(found.int("naming")?) })
}

async fn recommendations(conn: &Conn, row: &CaseRow) -> Result<RecommendationTally, StoreError> {
    let counts = counts(
        conn,
        "SELECT state AS word, count(*) AS n FROM cases_recommendations WHERE case_id = $1 GROUP BY state",
        row,
    )
    .await?;
    Ok(RecommendationTally {
        made: counts.iter().map(|(_, n)| *n).sum(),
        drafted: sum(&counts, &["drafted"]),
        settled: sum(&counts, &["implemented", "not-implemented", "withdrawn"]),
    })
}

async fn counts(conn: &Conn, sql: &str, row: &CaseRow) -> Result<Vec<(String, u32)>, StoreError> {
    let rows = conn.all(sql, values![row.id]).await?;
    rows.iter().map(|row| Ok((row.text("word")?, count(row.int("n")?)))).collect()
}

fn sum(counts: &[(String, u32)], words: &[&str]) -> u32 {
    counts.iter().filter(|(word, _)| words.contains(&word.as_str())).map(|(_, n)| *n).sum()
}

fn count(n: i64) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

fn word<T: FromStr>(row: &CaseRow, text: &str, what: &'static str) -> Result<T, SnapshotError> {
    text.parse().map_err(|_| unknown(row, what))
}

fn unknown(row: &CaseRow, what: &'static str) -> SnapshotError {
    SnapshotError::Unknown { number: row.number.clone(), what }
}
