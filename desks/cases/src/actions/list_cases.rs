//! The open cases that somebody may see, as lines of a list: nothing sealed is opened for it.

use clock::{Date, UtcInstant};
use ids::CaseId;
use office::Office;
use people::{Actor, Columns, gate};
use store::values;

use super::ActionError;
use crate::permissions::{SEE_CASE, SEE_NEW};
use crate::store::cases;

/// Lines of one list at most; more are for the search.
const LINES_MAX: i64 = 200;

const COLUMNS: Columns = Columns {
    case: Some("id"),
    question: None,
    officer: Some("officer_id"),
    team: Some("team"),
    agency: None,
    child_concerned: Some("child_concerned"),
    conflict: Some(
        "EXISTS (SELECT 1 FROM cases_conflicts x WHERE x.case_id = cases_cases.id AND x.staff_id = {me})",
    ),
};

/// One case in a list.
pub struct CaseLine {
    /// The case.
    pub id: CaseId,
    /// Its number.
    pub number: String,
    /// The key of where it stands.
    pub state: String,
    /// The key of how urgent it is.
    pub urgency: String,
    /// The key of the kind of body or person it is about.
    pub respondent: String,
    /// When it came.
    pub received_at: UtcInstant,
    /// The key of the next deadline.
    pub next_clock: Option<String>,
    /// Its last day.
    pub next_due: Option<Date>,
    /// Messages that nobody has answered.
    pub unread: i64,
}

// text: cases-state-*
// text: cases-urgency-*
// text: cases-clock-*
/// The open cases that `actor` may see, the soonest due first.
///
/// # Errors
/// If the database refuses.
pub async fn list_open_cases(office: &Office, actor: &Actor) -> Result<Vec<CaseLine>, ActionError> {
    let mut values = values!["closed", "expired"];
    let own = gate::scope(actor, &SEE_CASE).to_sql(&COLUMNS, &mut values);
    let new = gate::scope(actor, &SEE_NEW).to_sql(&COLUMNS, &mut values);
    let filter = format!(
        "state <> $1 AND state <> $2 AND ({own} OR (officer_id IS NULL AND {new})) ORDER BY CASE WHEN next_due_at IS NULL THEN 1 ELSE 0 END,
         next_due_at, received_at LIMIT {LINES_MAX}"
    );
    let rows = cases::filtered(&office.store, &filter, values).await?;
    Ok(rows
        .into_iter()
        .map(|row| CaseLine {
            id: row.id,
            number: row.number,
            state: format!("cases-state-{}", row.state),
            urgency: format!("cases-urgency-{}", row.urgency),
            respondent: format!("pack-respondent-{}", row.respondent_kind),
            received_at: row.received_at,
            next_clock: row.next_clock.map(|clock| format!("cases-clock-{clock}")),
            next_due: row.next_due.and_then(|day| day.parse().ok()),
            unread: row.unread,
        })
        .collect())
}
