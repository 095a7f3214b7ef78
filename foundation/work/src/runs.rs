//! The rows of `work_runs`: taking a lease, keeping it, writing down how it went.

use std::collections::BTreeMap;

use clock::UtcInstant;
use ids::WorkId;
use store::{Row, Store, StoreError, values};

use crate::pace::{CLOCK_SKEW_SECONDS_MAX, retry_seconds};
use crate::{Cadence, Work, WorkError};

/// What is written down where a run left no word: its server died, stalled or was cut off.
const CUT_OFF: &str = "cut off: the server that ran it stopped or stalled";

/// A lease that was taken.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Claim {
    pub(crate) name: &'static str,
    pub(crate) holder: WorkId,
    failures: i64,
}

/// Where a piece stands.
pub(crate) struct Standing {
    due_at: UtcInstant,
    lease_until: Option<UtcInstant>,
    failures: i64,
}

impl Standing {
    fn of(row: &Row) -> Result<Self, StoreError> {
        Ok(Self {
            due_at: row.instant("due_at")?,
            lease_until: row.opt_instant("lease_until")?,
            failures: row.int("failures")?,
        })
    }

    /// Whether the piece is due and nobody is at it.
    ///
    /// A date that lies further ahead than it can, even with a server whose clock is fast, was set before
    /// the clock was put back or the cadence shortened: it holds no one up.
    pub(crate) fn is_up(&self, now: UtcInstant, cadence: &Cadence, lease_seconds: i64) -> bool {
        self.is_free(now, lease_seconds) && self.is_due(now, cadence)
    }

    fn is_free(&self, now: UtcInstant, lease_seconds: i64) -> bool {
        let latest = now.plus_seconds(lease_seconds).plus_seconds(CLOCK_SKEW_SECONDS_MAX);
        self.lease_until.is_none_or(|until| until <= now || until > latest)
    }

    fn is_due(&self, now: UtcInstant, cadence: &Cadence) -> bool {
        let latest = if self.failures == 0 {
            cadence.next_after(now)
        } else {
            now.plus_seconds(retry_seconds(self.failures))
        };
        self.due_at <= now || self.due_at > latest.plus_seconds(CLOCK_SKEW_SECONDS_MAX)
    }
}

/// Makes the row of each piece that has none.
pub(crate) async fn enlist<'a>(
    store: &Store,
    works: impl Iterator<Item = &'a dyn Work>,
    now: UtcInstant,
) -> Result<(), StoreError> {
    let tx = store.write().await?;
    for work in works {
        tx.exec(
            "INSERT INTO work_runs (name, due_at, runs, failures) VALUES ($1, $2, 0, 0)
             ON CONFLICT (name) DO NOTHING",
            values![work.name(), work.every().first_at(now)],
        )
        .await?;
    }
    tx.commit().await
}

/// Where all pieces stand, by name; read without a lock, so a hint and not yet a lease.
pub(crate) async fn standings(store: &Store) -> Result<BTreeMap<String, Standing>, StoreError> {
    let rows = store.all("SELECT name, due_at, lease_until, failures FROM work_runs", values![]).await?;
    rows.iter().map(|row| Ok((row.text("name")?, Standing::of(row)?))).collect()
}

/// Takes the lease on a piece, if it is due and nobody has it.
pub(crate) async fn claim(
    store: &Store,
    work: &dyn Work,
    holder: WorkId,
    now: UtcInstant,
    lease_seconds: i64,
) -> Result<Option<Claim>, StoreError> {
    let name = work.name();
    let tx = store.write().await?;
    let row = tx
        .lock_one("SELECT due_at, lease_until, failures FROM work_runs WHERE name = $1", values![name])
        .await?;
    let Some(row) = row else { return Ok(None) };
    let standing = Standing::of(&row)?;
    if !standing.is_up(now, &work.every(), lease_seconds) {
        return Ok(None);
    }
    let was_cut_off = standing.lease_until.is_some();
    let failures = standing.failures + i64::from(was_cut_off);
    if was_cut_off {
        tracing::warn!(work = name, "takes up work that was cut off");
        tx.exec(
            "UPDATE work_runs SET failures = $2, last_failed_at = $3, last_error = $4 WHERE name = $1",
            values![name, failures, now, CUT_OFF],
        )
        .await?;
    }
    tx.exec(
        "UPDATE work_runs SET lease_holder = $2, lease_until = $3 WHERE name = $1",
        values![name, holder, now.plus_seconds(lease_seconds)],
    )
    .await?;
    tx.commit().await?;
    Ok(Some(Claim { name, holder, failures }))
}

/// Extends a lease; says whether it was still held.
pub(crate) async fn renew(
    store: &Store,
    claim: &Claim,
    now: UtcInstant,
    lease_seconds: i64,
) -> Result<bool, StoreError> {
    let tx = store.write().await?;
    let rows = tx
        .exec(
            "UPDATE work_runs SET lease_until = $3 WHERE name = $1 AND lease_holder = $2",
            values![claim.name, claim.holder, now.plus_seconds(lease_seconds)],
        )
        .await?;
    tx.commit().await?;
    Ok(rows == 1)
}

/// Writes down that a run went well and gives the lease back; says whether it was still held.
pub(crate) async fn finish(
    store: &Store,
    claim: &Claim,
    cadence: &Cadence,
    now: UtcInstant,
) -> Result<bool, StoreError> {
    let tx = store.write().await?;
    let rows = tx
        .exec(
            "UPDATE work_runs SET lease_holder = NULL, lease_until = NULL, due_at = $3, last_ok_at = $4,
               runs = runs + 1, failures = 0 WHERE name = $1 AND lease_holder = $2",
            values![claim.name, claim.holder, cadence.next_after(now), now],
        )
        .await?;
    tx.commit().await?;
    Ok(rows == 1)
}

/// Writes down that a run failed, to be tried again after a pause, and gives the lease back; says whether
/// it was still held.
pub(crate) async fn fail(
    store: &Store,
    claim: &Claim,
    error: &WorkError,
    now: UtcInstant,
) -> Result<bool, StoreError> {
    let failures = claim.failures + 1;
    let tx = store.write().await?;
    let rows = tx
        .exec(
            "UPDATE work_runs SET lease_holder = NULL, lease_until = NULL, due_at = $3, last_failed_at = $4,
               last_error = $5, runs = runs + 1, failures = $6 WHERE name = $1 AND lease_holder = $2",
            values![
                claim.name,
                claim.holder,
                now.plus_seconds(retry_seconds(failures)),
                now,
                error.to_string(),
                failures
            ],
        )
        .await?;
    tx.commit().await?;
    Ok(rows == 1)
}
