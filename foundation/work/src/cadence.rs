//! How often a piece of work runs.

use clock::UtcInstant;
use jiff::civil::Time;
use jiff::tz::TimeZone;

/// How often a piece of work runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cadence {
    /// That many seconds after the end of the run before; a new piece at once.
    Seconds(u32),
    /// Once a day by the office's clock on the wall; a new piece when that time first comes.
    Daily {
        /// The time of day. Where the clocks skip it, the first moment after.
        at: Time,
        /// The office's zone.
        zone: TimeZone,
    },
}

impl Cadence {
    /// Every `seconds` seconds.
    pub const fn seconds(seconds: u32) -> Self {
        Self::Seconds(seconds)
    }

    /// Every day at `at` in `zone`.
    pub const fn daily(at: Time, zone: TimeZone) -> Self {
        Self::Daily { at, zone }
    }

    /// The first moment after `moment` at which work of this cadence is due, if it was done at `moment`.
    pub fn next_after(&self, moment: UtcInstant) -> UtcInstant {
        match self {
            Self::Seconds(seconds) => moment.plus_seconds(i64::from(*seconds).max(1)),
            Self::Daily { at, zone } => next_daily(moment, *at, zone),
        }
    }

    /// When a piece that has never run is first due.
    pub(crate) fn first_at(&self, now: UtcInstant) -> UtcInstant {
        match self {
            Self::Seconds(_) => now,
            Self::Daily { .. } => self.next_after(now),
        }
    }
}

fn next_daily(moment: UtcInstant, at: Time, zone: &TimeZone) -> UtcInstant {
    let today = moment.date_in(zone);
    // The day after tomorrow, for where a zone leaves out a whole day to change sides of the date line.
    let days = [Ok(today), today.tomorrow(), today.tomorrow().and_then(jiff::civil::Date::tomorrow)];
    days.into_iter()
        .filter_map(|day| day.ok()?.to_datetime(at).to_zoned_datetime(zone.clone()).ok())
        .map(|due| UtcInstant::from(due.timestamp()))
        .find(|due| *due > moment)
        // Only at the end of the calendar.
        .unwrap_or_else(|| moment.plus_days(1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::time;
    use proptest::prelude::*;

    fn next(moment: &str, hour: i8, zone: &str) -> String {
        let zone = TimeZone::get(zone).unwrap();
        Cadence::daily(time(hour, 30, 0, 0), zone).next_after(moment.parse().unwrap()).to_string()
    }

    #[test]
    fn daily_means_the_clock_on_the_wall() {
        let table = [
            ("2026-11-24T05:00:00Z", 6, "UTC", "2026-11-24T06:30:00Z"),
            ("2026-11-24T06:29:59Z", 6, "UTC", "2026-11-24T06:30:00Z"),
            ("2026-11-24T06:30:00Z", 6, "UTC", "2026-11-25T06:30:00Z"),
            ("2026-11-24T23:00:00Z", 6, "UTC", "2026-11-25T06:30:00Z"),
            ("2026-11-24T20:00:00Z", 1, "Asia/Dushanbe", "2026-11-24T20:30:00Z"),
            // The clocks go forward over 02:30 and the work is done at 03:30; the next day as ever.
            ("2026-03-28T12:00:00Z", 2, "Europe/Berlin", "2026-03-29T01:30:00Z"),
            ("2026-03-29T01:30:00Z", 2, "Europe/Berlin", "2026-03-30T00:30:00Z"),
            // The clocks go back: 02:30 comes twice, the work once.
            ("2026-10-24T12:00:00Z", 2, "Europe/Berlin", "2026-10-25T00:30:00Z"),
            ("2026-10-25T00:30:00Z", 2, "Europe/Berlin", "2026-10-26T01:30:00Z"),
            // Samoa had no 30 December 2011.
            ("2011-12-29T20:00:00Z", 2, "Pacific/Apia", "2011-12-30T12:30:00Z"),
        ];
        for (moment, hour, zone, due) in table {
            assert_eq!(next(moment, hour, zone), due, "after {moment} in {zone}");
        }
    }

    #[test]
    fn no_cadence_is_due_for_ever() {
        let now = UtcInstant::from_micros(0);
        assert_eq!(Cadence::seconds(0).next_after(now), now.plus_seconds(1));
        let end = UtcInstant::from_micros(i64::MAX).plus_seconds(-1);
        assert!(Cadence::daily(time(6, 0, 0, 0), TimeZone::UTC).next_after(end) > end);
    }

    proptest! {
        #[test]
        fn the_next_moment_lies_ahead_by_a_day_or_so(
            second in -2_000_000_000_i64..8_000_000_000,
            hour in 0_i8..24,
            zone in prop::sample::select(vec!["UTC", "Europe/Berlin", "Asia/Tehran", "Australia/Lord_Howe"]),
        ) {
            let moment = UtcInstant::from_micros(second * 1_000_000);
            let cadence = Cadence::daily(time(hour, 30, 0, 0), TimeZone::get(zone).unwrap());
            let ahead = cadence.next_after(moment).seconds_since(moment);
            prop_assert!(ahead > 0 && ahead <= 26 * 3600, "{ahead} s");
        }
    }
}
