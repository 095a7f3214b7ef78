//! How the work stands, for `doctor` and the staff's pages.

use clock::UtcInstant;
use store::{Conn, StoreError, values};

/// Work that is overdue by less than this is not called late: a foreman may be about to take it up.
pub const LATE_SECONDS_MIN: i64 = 600;

/// How one piece of work stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Status {
    /// Its name.
    pub name: String,
    /// When it is to run next.
    pub due_at: UtcInstant,
    /// Until when a server holds the lease on it.
    pub lease_until: Option<UtcInstant>,
    /// When it last went well.
    pub last_ok_at: Option<UtcInstant>,
    /// When it last failed.
    pub last_failed_at: Option<UtcInstant>,
    /// Why it failed then.
    pub last_error: Option<String>,
    /// How often it has run, well or not.
    pub runs: i64,
    /// How often it has failed since it last went well.
    pub failures: i64,
}

/// A status in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Health {
    /// A server is at it.
    Running,
    /// It waits for its time.
    Waiting,
    /// Its last run failed; it is tried again.
    Failing,
    /// Its time is past and nobody has taken it up: no server runs, or none does scheduled work.
    Late,
}

impl Status {
    /// The status in a word, at `now`.
    pub fn health(&self, now: UtcInstant) -> Health {
        if self.lease_until.is_some_and(|until| until > now) {
            Health::Running
        } else if now.seconds_since(self.due_at) >= LATE_SECONDS_MIN {
            Health::Late
        } else if self.failures > 0 {
            Health::Failing
        } else {
            Health::Waiting
        }
    }
}

/// How each piece of work stands that was ever taken on, by name.
///
/// # Errors
/// If the database refuses.
pub async fn status(conn: &Conn) -> Result<Vec<Status>, StoreError> {
    let sql = "SELECT name, due_at, lease_until, last_ok_at, last_failed_at, last_error, runs, failures
        FROM work_runs ORDER BY name";
    let rows = conn.all(sql, values![]).await?;
    rows.iter()
        .map(|row| {
            Ok(Status {
                name: row.text("name")?,
                due_at: row.instant("due_at")?,
                lease_until: row.opt_instant("lease_until")?,
                last_ok_at: row.opt_instant("last_ok_at")?,
                last_failed_at: row.opt_instant("last_failed_at")?,
                last_error: row.opt_text("last_error")?,
                runs: row.int("runs")?,
                failures: row.int("failures")?,
            })
        })
        .collect()
}
