//! Repeated failures are made to wait: longer each time, up to a limit, and never by a stranger's doing.
//!
//! A try is counted *before* it is judged and forgiven when it succeeds, so that a hundred at once count as
//! a hundred. What is counted:
//!
//! - *own*: this name from this network, or from a device that signed in as it before. Waits for itself.
//! - *crowd*: this name from anywhere. It lengthens the wait between one network's tries, and never delays a
//!   network's first: a crowd elsewhere cannot keep the owner out.
//! - *network*: any name from this network.
//!
//! A known device is held to its own failures only.

use clock::UtcInstant;
use store::{StoreError, Tx, values};

/// Failures are forgotten after this long without another.
pub const FAILURES_FORGOTTEN_SECONDS: i64 = 24 * 3600;

/// How long to wait after so many failures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delays {
    /// This many failures cost nothing.
    pub free_failures: i64,
    /// The next one costs a second, each further one twice the one before, up to this.
    pub wait_seconds_max: i64,
}

impl Delays {
    /// A name from one network, or a known device.
    pub const OWN: Self = Self { free_failures: 3, wait_seconds_max: 15 * 60 };
    /// A name from anywhere.
    pub const CROWD: Self = Self { free_failures: 10, wait_seconds_max: 60 };
    /// Any name from one network: many people may share one.
    pub const NETWORK: Self = Self { free_failures: 30, wait_seconds_max: 60 };

    /// Seconds between the last of so many failures and the next try.
    ///
    /// ```
    /// use people::Delays;
    /// assert_eq!([3, 4, 5, 6, 40].map(|failures| Delays::OWN.after(failures)), [0, 1, 2, 4, 900]);
    /// ```
    pub const fn after(self, failures: i64) -> i64 {
        let beyond = failures - self.free_failures;
        if beyond <= 0 {
            return 0;
        }
        // 2^40 seconds is beyond any limit.
        let doublings = if beyond > 40 { 40 } else { beyond - 1 };
        let wait = 1_i64 << doublings;
        if wait < self.wait_seconds_max { wait } else { self.wait_seconds_max }
    }
}

/// What a tally is kept under: a tag that tells nothing without the office's key.
pub(crate) type Tag = [u8; 32];

/// The tallies that one try is counted in.
#[derive(Debug, Clone)]
pub(crate) struct Tallies {
    pub(crate) own: Option<Tag>,
    pub(crate) crowd: Option<Tag>,
    pub(crate) network: Option<Tag>,
}

/// What one tally says.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    failures: i64,
    failed_at: UtcInstant,
}

impl Tally {
    fn wait_seconds(self, seconds: i64, now: UtcInstant) -> i64 {
        let over_at = self.failed_at.plus_seconds(seconds);
        // Rounded up: who waits as long as they are told is let in.
        let micros = over_at.micros().saturating_sub(now.micros()).max(0);
        micros.saturating_add(999_999) / 1_000_000
    }
}

/// How long to wait before this try: the rule, without the database.
fn wait_seconds(own: Tally, crowd: Tally, network: Tally, now: UtcInstant) -> i64 {
    let crowd_delay = if own.failures > 0 { Delays::CROWD.after(crowd.failures) } else { 0 };
    let own_delay = Delays::OWN.after(own.failures).max(crowd_delay);
    let own_wait = own.wait_seconds(own_delay, now);
    own_wait.max(network.wait_seconds(Delays::NETWORK.after(network.failures), now))
}

/// Counts one try as failed, unless it comes too soon; says how many seconds too soon.
///
/// The caller commits before the try is judged.
pub(crate) async fn count(tx: &Tx, tallies: &Tallies, now: UtcInstant) -> Result<Option<i64>, StoreError> {
    let mut tags: Vec<Tag> = [tallies.own, tallies.crowd, tallies.network].into_iter().flatten().collect();
    // One order for everybody, so that two tries never wait for each other.
    tags.sort_unstable();
    let mut found = Vec::with_capacity(tags.len());
    for tag in &tags {
        found.push((*tag, lock(tx, tag, now).await?));
    }
    let of = |tag: Option<Tag>| {
        let tally = found.iter().find(|(known, _)| Some(*known) == tag);
        tally.map(|(_, tally)| *tally).unwrap_or_default()
    };
    let wait = wait_seconds(of(tallies.own), of(tallies.crowd), of(tallies.network), now);
    if wait > 0 {
        return Ok(Some(wait));
    }
    for (tag, tally) in &found {
        tx.exec(
            "UPDATE people_attempts SET failures = $1, failed_at = $2 WHERE tag = $3",
            values![tally.failures + 1, now, tag.to_vec()],
        )
        .await?;
    }
    Ok(None)
}

/// The counted try succeeded: its own tally is forgotten, the others take it back.
pub(crate) async fn forgive(tx: &Tx, tallies: &Tallies) -> Result<(), StoreError> {
    if let Some(own) = tallies.own {
        tx.exec("DELETE FROM people_attempts WHERE tag = $1", values![own.to_vec()]).await?;
    }
    let mut others: Vec<Tag> = [tallies.crowd, tallies.network].into_iter().flatten().collect();
    others.sort_unstable();
    for tag in others {
        tx.exec(
            "UPDATE people_attempts SET failures = failures - 1 WHERE tag = $1 AND failures > 0",
            values![tag.to_vec()],
        )
        .await?;
    }
    Ok(())
}

/// Removes tallies that are forgotten by now; says how many.
pub(crate) async fn purge(tx: &Tx, now: UtcInstant) -> Result<u64, StoreError> {
    let forgotten = now.plus_seconds(-FAILURES_FORGOTTEN_SECONDS);
    tx.exec("DELETE FROM people_attempts WHERE failed_at < $1", values![forgotten]).await
}

async fn lock(tx: &Tx, tag: &Tag, now: UtcInstant) -> Result<Tally, StoreError> {
    // The row must be there to be locked.
    tx.exec(
        "INSERT INTO people_attempts (tag, failures, failed_at) VALUES ($1, 0, $2) ON CONFLICT DO NOTHING",
        values![tag.to_vec(), now],
    )
    .await?;
    let row = tx
        .lock_one("SELECT failures, failed_at FROM people_attempts WHERE tag = $1", values![tag.to_vec()])
        .await?;
    let Some(row) = row else { return Ok(Tally::default()) };
    let tally = Tally { failures: row.int("failures")?, failed_at: row.instant("failed_at")? };
    let is_forgotten = now.seconds_since(tally.failed_at) >= FAILURES_FORGOTTEN_SECONDS;
    Ok(if is_forgotten { Tally::default() } else { tally })
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: UtcInstant = UtcInstant::from_micros(1_000_000_000_000);

    fn just_now(failures: i64) -> Tally {
        Tally { failures, failed_at: NOW }
    }

    #[test]
    fn waiting_doubles_up_to_its_limit() {
        let mut before = 0;
        for failures in 0..200 {
            let wait = Delays::OWN.after(failures);
            assert!(wait >= before && wait <= 900 && wait <= (2 * before).max(1));
            before = wait;
        }
        assert_eq!(Delays::OWN.after(i64::MAX), 900);
    }

    #[test]
    fn a_crowd_elsewhere_never_delays_a_first_try() {
        let none = Tally::default();
        assert_eq!(wait_seconds(none, just_now(1_000_000), none, NOW), 0);
        assert_eq!(wait_seconds(just_now(1), just_now(1_000_000), none, NOW), 60);
    }

    #[test]
    fn who_waits_as_told_is_let_in() {
        let (own, none) = (just_now(10), Tally::default());
        let wait = wait_seconds(own, none, none, NOW);
        assert!(wait > 60);
        assert_eq!(wait_seconds(own, none, none, NOW.plus_seconds(wait)), 0);
    }

    #[test]
    fn a_network_is_held_back_whatever_the_name() {
        let none = Tally::default();
        assert_eq!(wait_seconds(none, none, just_now(30), NOW), 0);
        assert!(wait_seconds(none, none, just_now(37), NOW) >= 60);
    }
}
