//! Dates, moments and distances in time, in the language of a page and the zone of its office.

use std::borrow::Borrow;

use clock::{Date, UtcInstant};

use super::Page;
use crate::dates;

const MINUTE_SECONDS: i64 = 60;
const HOUR_SECONDS: i64 = 60 * MINUTE_SECONDS;

impl Page {
    /// The office's date today.
    pub fn today(&self) -> Date {
        self.visit().today()
    }

    /// A date and how far away it is: `Thursday 3 December 2026 (in 9 days)`.
    pub fn date(&self, date: impl Borrow<Date>) -> String {
        let date = *date.borrow();
        dates::long_with(self.lang(), date, Some(&self.relative(date)))
    }

    /// A date alone: `Thursday 3 December 2026`.
    pub fn long_date(&self, date: impl Borrow<Date>) -> String {
        dates::long(self.lang(), *date.borrow())
    }

    /// A date for a column of a table: `3 Dec 2026`.
    pub fn short_date(&self, date: impl Borrow<Date>) -> String {
        dates::short(self.lang(), *date.borrow())
    }

    /// How far away a date is: `in 9 days`, `yesterday`.
    pub fn relative(&self, date: impl Borrow<Date>) -> String {
        match self.days_until(date) {
            0 => self.t("pages-today").into_owned(),
            1 => self.t("pages-tomorrow").into_owned(),
            -1 => self.t("pages-yesterday").into_owned(),
            days if days > 0 => self.t1("pages-in-days", "days", days),
            days => self.t1("pages-days-ago", "days", -days),
        }
    }

    /// Days from today to a date, negative if it is past.
    pub fn days_until(&self, date: impl Borrow<Date>) -> i64 {
        dates::days_between(self.today(), *date.borrow())
    }

    /// The office's date of a moment.
    pub fn date_of(&self, instant: impl Borrow<UtcInstant>) -> Date {
        instant.borrow().date_in(self.visit().site().zone())
    }

    /// A moment with its weekday: `Tuesday 24 November 2026, 08:00`.
    pub fn moment(&self, instant: impl Borrow<UtcInstant>) -> String {
        let instant = *instant.borrow();
        self.t2("pages-moment", "date", self.long_date(self.date_of(instant)), "time", self.time(instant))
    }

    /// A moment for a column of a table: `24 Nov 2026, 08:00`.
    pub fn short_moment(&self, instant: impl Borrow<UtcInstant>) -> String {
        let instant = *instant.borrow();
        self.t2("pages-moment", "date", self.short_date(self.date_of(instant)), "time", self.time(instant))
    }

    /// How long ago a moment was, in the largest unit that fits: `4 hours ago`.
    pub fn ago(&self, instant: impl Borrow<UtcInstant>) -> String {
        let instant = *instant.borrow();
        let seconds = self.visit().now().seconds_since(instant);
        match seconds {
            ..MINUTE_SECONDS => self.t("pages-just-now").into_owned(),
            MINUTE_SECONDS..HOUR_SECONDS => self.t1("pages-minutes-ago", "minutes", seconds / MINUTE_SECONDS),
            _ if self.date_of(instant) == self.today() => {
                self.t1("pages-hours-ago", "hours", seconds / HOUR_SECONDS)
            }
            _ => self.relative(self.date_of(instant)),
        }
    }

    /// The value of a `time` element's `datetime`.
    pub fn machine_time(&self, instant: impl Borrow<UtcInstant>) -> String {
        instant.borrow().to_string()
    }

    fn time(&self, instant: UtcInstant) -> String {
        let zoned = instant.timestamp().to_zoned_datetime(self.visit().site().zone().clone());
        dates::time_of_day(self.lang(), zoned.hour(), zoned.minute())
    }
}
