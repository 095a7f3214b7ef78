//! The foreman's times and limits.

use std::time::Duration;

/// The pause after the first failure; each further one doubles it.
pub const RETRY_SECONDS_FIRST: i64 = 30;
/// The longest pause after failures.
pub const RETRY_SECONDS_MAX: i64 = 3600;
/// By how much the clocks of two servers may differ. A date further ahead than it can be by more than
/// this was set by a clock that has been put back since, and does not count.
pub const CLOCK_SKEW_SECONDS_MAX: i64 = 300;

/// How the foreman goes about it. The defaults suit an office; tests choose shorter ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pace {
    /// How often the foreman looks for what is due.
    pub look: Duration,
    /// How long a server that died keeps others from its piece.
    pub lease: Duration,
    /// How often a lease is renewed.
    pub renew: Duration,
    /// A run longer than this is dropped as a failure.
    pub run_max: Duration,
    /// How long a piece may go on when the server shuts down.
    pub grace: Duration,
}

impl Default for Pace {
    fn default() -> Self {
        Self {
            look: Duration::from_secs(2),
            lease: Duration::from_secs(120),
            renew: Duration::from_secs(20),
            run_max: Duration::from_secs(15 * 60),
            grace: Duration::from_secs(20),
        }
    }
}

impl Pace {
    pub(crate) fn lease_seconds(&self) -> i64 {
        i64::try_from(self.lease.as_secs()).unwrap_or(i64::MAX)
    }
}

/// The pause after so many failures in a row.
pub(crate) fn retry_seconds(failures: i64) -> i64 {
    let doublings = u32::try_from(failures.clamp(1, 32) - 1).unwrap_or(0);
    RETRY_SECONDS_FIRST.saturating_mul(1_i64 << doublings).min(RETRY_SECONDS_MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pause_grows_up_to_an_hour() {
        let table = [(0, 30), (1, 30), (2, 60), (3, 120), (7, 1920), (8, 3600), (9, 3600), (i64::MAX, 3600)];
        for (failures, seconds) in table {
            assert_eq!(retry_seconds(failures), seconds, "after {failures}");
        }
    }

    #[test]
    fn a_lease_is_renewed_well_before_it_ends() {
        let pace = Pace::default();
        assert!(pace.renew * 3 < pace.lease);
    }
}
