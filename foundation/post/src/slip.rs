//! [`Slip`]: what staff see of a parcel. Neither its address nor its text, which are the recipient's.

use clock::UtcInstant;
use ids::ParcelId;
use store::{Conn, Row, values};
use uuid::Uuid;

use crate::rows::State;
use crate::{About, Channel, PostError};

/// The most slips in one list.
pub const SLIPS_MAX: u32 = 500;

const COLUMNS: &str =
    "id, kind, channel, about_kind, about_id, made_at, state, next_try_at, tries, settled_at,
    evidence, last_error, acknowledged_at, acknowledgement";

/// How a parcel fares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slip {
    /// Which parcel.
    pub id: ParcelId,
    /// What it is, as its sender called it.
    pub kind: String,
    /// The way by which it goes.
    pub channel: Channel,
    /// The kind of thing it is about.
    pub about_kind: String,
    /// The thing it is about.
    pub about_id: Uuid,
    /// When it was put into the outbox.
    pub made_at: UtcInstant,
    /// Where it is in its life.
    pub state: State,
    /// When it is tried next, while it waits.
    pub next_try_at: UtcInstant,
    /// How often it was tried.
    pub tries: i64,
    /// When it was handed over, or given up.
    pub settled_at: Option<UtcInstant>,
    /// What shows that it was handed over.
    pub evidence: Option<String>,
    /// Why the last failed try failed.
    pub last_error: Option<String>,
    /// When its arrival was acknowledged.
    pub acknowledged_at: Option<UtcInstant>,
    /// In which words.
    pub acknowledgement: Option<String>,
}

impl Slip {
    fn of(row: &Row) -> Result<Self, PostError> {
        let id = row.id("id")?;
        let unknown = |what| PostError::Unknown { id, what };
        Ok(Self {
            id,
            kind: row.text("kind")?,
            channel: Channel::from_code(&row.text("channel")?).ok_or_else(|| unknown("channel"))?,
            about_kind: row.text("about_kind")?,
            about_id: row.id("about_id")?,
            made_at: row.instant("made_at")?,
            state: State::from_code(&row.text("state")?).ok_or_else(|| unknown("state"))?,
            next_try_at: row.instant("next_try_at")?,
            tries: row.int("tries")?,
            settled_at: row.opt_instant("settled_at")?,
            evidence: row.opt_text("evidence")?,
            last_error: row.opt_text("last_error")?,
            acknowledged_at: row.opt_instant("acknowledged_at")?,
            acknowledgement: row.opt_text("acknowledgement")?,
        })
    }
}

/// The parcels about one thing, the oldest first: the evidence on its timeline.
///
/// # Errors
/// If the database refuses.
pub async fn about(conn: &Conn, about: About) -> Result<Vec<Slip>, PostError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM post_parcels WHERE about_kind = $1 AND about_id = $2 ORDER BY made_at, id LIMIT $3"
    );
    let rows = conn.all(&sql, values![about.kind, about.id, i64::from(SLIPS_MAX)]).await?;
    rows.iter().map(Slip::of).collect()
}

/// The dead letters, the latest first.
///
/// # Errors
/// If the database refuses.
pub async fn dead(conn: &Conn, slips_max: u32) -> Result<Vec<Slip>, PostError> {
    let sql = format!(
        "SELECT {COLUMNS} FROM post_parcels WHERE state = 'dead' ORDER BY settled_at DESC, id DESC LIMIT $1"
    );
    let rows = conn.all(&sql, values![i64::from(slips_max.min(SLIPS_MAX))]).await?;
    rows.iter().map(Slip::of).collect()
}

/// One parcel.
///
/// # Errors
/// If there is none of this id, or the database refuses.
pub async fn slip(conn: &Conn, id: ParcelId) -> Result<Slip, PostError> {
    let sql = format!("SELECT {COLUMNS} FROM post_parcels WHERE id = $1");
    let row = conn.one(&sql, values![id]).await?.ok_or(PostError::NoSuchParcel(id))?;
    Slip::of(&row)
}

/// How the outbox stands, for `doctor` and the staff's pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// How many parcels wait.
    pub waiting: i64,
    /// Since when the longest waits.
    pub waiting_since: Option<UtcInstant>,
    /// How many dead letters there are.
    pub dead: i64,
}

/// How the outbox stands.
///
/// # Errors
/// If the database refuses.
pub async fn standing(conn: &Conn) -> Result<Standing, PostError> {
    let sql = "SELECT count(*) AS n, min(made_at) AS since FROM post_parcels WHERE state = $1";
    let mut standing = Standing { waiting: 0, waiting_since: None, dead: 0 };
    if let Some(row) = conn.one(sql, values![State::Waiting.code()]).await? {
        (standing.waiting, standing.waiting_since) = (row.int("n")?, row.opt_instant("since")?);
    }
    if let Some(row) = conn.one(sql, values![State::Dead.code()]).await? {
        standing.dead = row.int("n")?;
    }
    Ok(standing)
}
