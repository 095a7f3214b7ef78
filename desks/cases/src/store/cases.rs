//! Cases: one row each, with what may be known without opening them.

use clock::UtcInstant;
use ids::{CaseId, LockboxId, StaffId};
use store::{Conn, Row, StoreError, Tx, Value, values};

/// A case as it stands in its row. Words are the codes of the model.
#[derive(Clone, Debug)]
pub struct CaseRow {
    /// The case.
    pub id: CaseId,
    /// Its number, as people write it.
    pub number: String,
    /// `complaint` or `own_initiative`.
    pub kind: String,
    /// The lockbox that everything about it is sealed to.
    pub box_id: LockboxId,
    /// Where it stands.
    pub state: String,
    /// Grows with every change.
    pub version: i64,
    /// How it came in.
    pub channel: String,
    /// The complainant's language.
    pub language: String,
    /// The category, by its code in the pack, once somebody has read it.
    pub category: Option<String>,
    /// The team, by its code in the pack.
    pub team: Option<String>,
    /// Whose case it is.
    pub officer: Option<StaffId>,
    /// How urgent.
    pub urgency: String,
    /// `rule` or `officer`.
    pub urgency_by: String,
    /// The danger signs ticked, by their codes.
    pub signs: Vec<String>,
    /// Specific needs, by their codes.
    pub needs: Vec<String>,
    /// Whether a child is concerned.
    pub child_concerned: bool,
    /// `self`, `other` or `nobody`.
    pub about: String,
    /// `open`, `custodian` or `anonymous`.
    pub anonymity: String,
    /// What kind of body or person it is about.
    pub respondent_kind: String,
    /// Which authority it is about.
    pub respondent_agency: Option<String>,
    /// A keyed hash of the place.
    pub place_token: Option<Vec<u8>>,
    /// The ground on which it was refused or referred.
    pub ground: Option<String>,
    /// How it ended.
    pub outcome: Option<String>,
    /// When it came in.
    pub received_at: UtcInstant,
    /// When a human being first wrote to the complainant.
    pub first_word_at: Option<UtcInstant>,
    /// When it was triaged.
    pub triaged_at: Option<UtcInstant>,
    /// When it was admitted.
    pub admitted_at: Option<UtcInstant>,
    /// When the finding was made.
    pub findings_at: Option<UtcInstant>,
    /// When it was closed.
    pub closed_at: Option<UtcInstant>,
    /// The deadlines that run, as JSON.
    pub clocks: String,
    /// What waits for a second person, a review and the like, as JSON.
    pub standing: String,
    /// The soonest deadline that binds somebody.
    pub next_clock: Option<String>,
    /// Its last day, as an ISO date.
    pub next_due: Option<String>,
    /// The end of that day.
    pub next_due_at: Option<UtcInstant>,
    /// Messages and answers that the office has not opened.
    pub unread: i64,
    /// Until when a review may be asked for, as an ISO date.
    pub review_until: Option<String>,
    /// Until when its papers are kept, as an ISO date.
    pub retain_until: Option<String>,
    /// When its key was destroyed.
    pub destroyed_at: Option<UtcInstant>,
    /// What the complainant thought of the office's work, 1 to 5.
    pub satisfaction: Option<i64>,
    /// A safe address for neutral notices, sealed to the office's post key.
    pub remind_sealed: Option<Vec<u8>>,
    /// The channel of that address.
    pub remind_channel: Option<String>,
}

const COLUMNS: &str =
    "id, number, kind, box_id, state, version, channel, language, category, team, officer_id,
  urgency, urgency_by, signs, needs, child_concerned, about, anonymity, respondent_kind, respondent_agency,
  place_token, ground, outcome, received_at, first_word_at, triaged_at, admitted_at, findings_at, closed_at,
  clocks, standing, next_clock, next_due, next_due_at, unread, review_until, retain_until, destroyed_at, satisfaction,
  remind_sealed, remind_channel";

fn values_of(row: &CaseRow) -> Vec<Value> {
    values![
        row.id,
        row.number.as_str(),
        row.kind.as_str(),
        row.box_id,
        row.state.as_str(),
        row.version,
        row.channel.as_str(),
        row.language.as_str(),
        row.category.clone(),
        row.team.clone(),
        row.officer,
        row.urgency.as_str(),
        row.urgency_by.as_str(),
        row.signs.join(","),
        row.needs.join(","),
        row.child_concerned,
        row.about.as_str(),
        row.anonymity.as_str(),
        row.respondent_kind.as_str(),
        row.respondent_agency.clone(),
        row.place_token.clone(),
        row.ground.clone(),
        row.outcome.clone(),
        row.received_at,
        row.first_word_at,
        row.triaged_at,
        row.admitted_at,
        row.findings_at,
        row.closed_at,
        row.clocks.as_str(),
        row.standing.as_str(),
        row.next_clock.clone(),
        row.next_due.clone(),
        row.next_due_at,
        row.unread,
        row.review_until.clone(),
        row.retain_until.clone(),
        row.destroyed_at,
        row.satisfaction,
        row.remind_sealed.clone(),
        row.remind_channel.clone()
    ]
}

/// Keeps a new case.
pub async fn insert(tx: &Tx, row: &CaseRow) -> Result<(), StoreError> {
    let values = values_of(row);
    let places: Vec<String> = (1..=values.len()).map(|n| format!("${n}")).collect();
    let sql = format!("INSERT INTO cases_cases ({COLUMNS}) VALUES ({})", places.join(", "));
    tx.exec(&sql, values).await?;
    Ok(())
}

/// Writes back a case that was read by [`lock`], one version later.
pub async fn update(tx: &Tx, row: &CaseRow) -> Result<(), StoreError> {
    let sets: Vec<String> = COLUMNS
        .split(',')
        .enumerate()
        .skip(1)
        .map(|(index, column)| format!("{} = ${}", column.trim(), index + 1))
        .collect();
    let row = CaseRow { version: row.version + 1, ..row.clone() };
    tx.exec(&format!("UPDATE cases_cases SET {} WHERE id = $1", sets.join(", ")), values_of(&row)).await?;
    Ok(())
}

/// One case, for a page.
pub async fn by_id(conn: &Conn, id: CaseId) -> Result<Option<CaseRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM cases_cases WHERE id = $1");
    conn.one(&sql, values![id]).await?.map(|row| case(&row)).transpose()
}

/// One case by its number, for a page.
pub async fn by_number(conn: &Conn, number: &str) -> Result<Option<CaseRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM cases_cases WHERE number = $1");
    conn.one(&sql, values![number]).await?.map(|row| case(&row)).transpose()
}

/// The case whose lockbox this is.
pub async fn of_lockbox(conn: &Conn, lockbox: LockboxId) -> Result<Option<CaseId>, StoreError> {
    let row = conn.one("SELECT id FROM cases_cases WHERE box_id = $1", values![lockbox]).await?;
    row.map(|row| row.id("id")).transpose()
}

/// One case, in order to change it: nobody else does until the transaction ends.
pub async fn lock(tx: &Tx, id: CaseId) -> Result<Option<CaseRow>, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM cases_cases WHERE id = $1");
    tx.lock_one(&sql, values![id]).await?.map(|row| case(&row)).transpose()
}

/// Cases that answer a question of another room, in its own words after `WHERE`.
pub async fn filtered(conn: &Conn, filter: &str, values: Vec<Value>) -> Result<Vec<CaseRow>, StoreError> {
    let rows = conn.all(&format!("SELECT {COLUMNS} FROM cases_cases WHERE {filter}"), values).await?;
    rows.iter().map(case).collect()
}

fn codes(list: &str) -> Vec<String> {
    list.split(',').filter(|code| !code.is_empty()).map(str::to_owned).collect()
}

fn case(row: &Row) -> Result<CaseRow, StoreError> {
    Ok(CaseRow {
        id: row.id("id")?,
        number: row.text("number")?,
        kind: row.text("kind")?,
        box_id: row.id("box_id")?,
        state: row.text("state")?,
        version: row.int("version")?,
        channel: row.text("channel")?,
        language: row.text("language")?,
        category: row.opt_text("category")?,
        team: row.opt_text("team")?,
        officer: row.opt_id("officer_id")?,
        urgency: row.text("urgency")?,
        urgency_by: row.text("urgency_by")?,
        signs: codes(&row.text("signs")?),
        needs: codes(&row.text("needs")?),
        child_concerned: row.bool("child_concerned")?,
        about: row.text("about")?,
        anonymity: row.text("anonymity")?,
        respondent_kind: row.text("respondent_kind")?,
        respondent_agency: row.opt_text("respondent_agency")?,
        place_token: row.opt_bytes("place_token")?,
        ground: row.opt_text("ground")?,
        outcome: row.opt_text("outcome")?,
        received_at: row.instant("received_at")?,
        first_word_at: row.opt_instant("first_word_at")?,
        triaged_at: row.opt_instant("triaged_at")?,
        admitted_at: row.opt_instant("admitted_at")?,
        findings_at: row.opt_instant("findings_at")?,
        closed_at: row.opt_instant("closed_at")?,
        clocks: row.text("clocks")?,
        standing: row.text("standing")?,
        next_clock: row.opt_text("next_clock")?,
        next_due: row.opt_text("next_due")?,
        next_due_at: row.opt_instant("next_due_at")?,
        unread: row.int("unread")?,
        review_until: row.opt_text("review_until")?,
        retain_until: row.opt_text("retain_until")?,
        destroyed_at: row.opt_instant("destroyed_at")?,
        satisfaction: row.opt_int("satisfaction")?,
        remind_sealed: row.opt_bytes("remind_sealed")?,
        remind_channel: row.opt_text("remind_channel")?,
    })
}
