//! [`DeadlineRule`] and the [`Deadline`] that follows from it.
//!
//! A rule says how many days, of which kind, counted from when, and what happens if the last one is
//! a day of rest. A deadline carries the reason for its date with it: [`Deadline::why`].
//!
//! Laws, held by property tests: a deadline never lies before its event; more days never make it
//! earlier; with [`OnHoliday::Next`] it never falls on a day of rest.
//!
//! ```
//! use clock::{Calendar, CountFrom, Date, DayKind, DeadlineRule, OnHoliday, TimeZone};
//! let rule = DeadlineRule {
//!     days: 10,
//!     kind: DayKind::Working,
//!     start: CountFrom::NextDay,
//!     on_holiday: OnHoliday::Next,
//!     law: "ombudsman-act.17".parse().ok(),
//! };
//! let deadline = rule.from_date(Date::constant(2026, 3, 2), &Calendar::western(), &TimeZone::UTC);
//! assert_eq!(deadline.due, Date::constant(2026, 3, 16));
//! assert_eq!(deadline.due_instant.to_string(), "2026-03-16T23:59:59.999999Z");
//! assert_eq!(deadline.why().skipped.len(), 4);
//! ```

use jiff::ToSpan;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use crate::calendar::Calendar;
use crate::code::LawCode;
use crate::instant::UtcInstant;
use crate::why::{MovedEnd, SkippedDay, Why};

/// Which days a rule counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayKind {
    /// Working days of the calendar.
    Working,
    /// All days.
    Calendar,
}

/// From when a rule counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CountFrom {
    /// The day of the event is the first day.
    SameDay,
    /// The day after the event is the first day.
    NextDay,
}

/// What happens when the last day is not a working day.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnHoliday {
    /// The next working day is the last.
    Next,
    /// The working day before is the last; the next one where that would lie before the event.
    Previous,
    /// It is the last all the same.
    Keep,
}

/// How many days something may take, and by which law.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DeadlineRule {
    /// How many days.
    pub days: u16,
    /// Of which kind.
    pub kind: DayKind,
    /// Counted from when.
    pub start: CountFrom,
    /// What happens at a day of rest.
    pub on_holiday: OnHoliday,
    /// The law that says so.
    pub law: Option<LawCode>,
}

/// The last day for something, and the reason for it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Deadline {
    /// The last day.
    pub due: Date,
    /// The last moment of that day where the office is.
    pub due_instant: UtcInstant,
    why: Why,
}

impl DeadlineRule {
    /// The deadline that an event at `instant` sets, for an office in `zone`.
    pub fn from_instant(&self, instant: UtcInstant, calendar: &Calendar, zone: &TimeZone) -> Deadline {
        self.from_date(instant.date_in(zone), calendar, zone)
    }

    /// The deadline that an event on the day `event` sets, for an office in `zone`.
    pub fn from_date(&self, event: Date, calendar: &Calendar, zone: &TimeZone) -> Deadline {
        let first_day = match self.start {
            CountFrom::SameDay => event,
            CountFrom::NextDay => event.saturating_add(1.day()),
        };
        let (counted, skipped) = match self.kind {
            _ if self.days == 0 => (event, Vec::new()),
            DayKind::Calendar => (first_day.saturating_add(i64::from(self.days - 1).days()), Vec::new()),
            DayKind::Working => count_working(first_day, self.days, calendar),
        };
        let moved = self.land(event, counted, calendar);
        let due = moved.as_ref().map_or(counted, |moved| moved.to);
        let kept = if moved.is_none() { calendar.day_off(due) } else { None };
        let asked_from = match self.kind {
            DayKind::Working => first_day,
            DayKind::Calendar => counted,
        };
        let unknown_years = match (self.kind, self.on_holiday) {
            (DayKind::Calendar, OnHoliday::Keep) => Vec::new(),
            _ => (asked_from.min(due).year()..=due.max(counted).year())
                .filter(|year| !calendar.knows_year(*year))
                .collect(),
        };
        Deadline {
            due,
            due_instant: end_of_day(due, zone),
            why: Why { event, first_day, rule: self.clone(), skipped, moved, kept, due, unknown_years },
        }
    }

    /// Where the end goes if `counted` is a day of rest.
    fn land(&self, event: Date, counted: Date, calendar: &Calendar) -> Option<MovedEnd> {
        let reason = calendar.day_off(counted)?;
        let to = match self.on_holiday {
            OnHoliday::Keep => return None,
            OnHoliday::Next => calendar.next_working(counted),
            OnHoliday::Previous => Some(calendar.previous_working(counted))
                .filter(|day| *day >= event)
                .unwrap_or_else(|| calendar.next_working(counted)),
        };
        Some(MovedEnd { from: counted, reason, to })
    }
}

/// The day on which `days` working days from `first_day` on are full, and the days passed over.
fn count_working(first_day: Date, days: u16, calendar: &Calendar) -> (Date, Vec<SkippedDay>) {
    let mut skipped = Vec::new();
    let mut left = days;
    let mut day = first_day;
    loop {
        match calendar.day_off(day) {
            Some(reason) => skipped.push(SkippedDay { date: day, reason }),
            None => left -= 1,
        }
        match day.tomorrow() {
            Ok(next) if left > 0 => day = next,
            _ => return (day, skipped),
        }
    }
}

/// The last microsecond of `date` in `zone`.
fn end_of_day(date: Date, zone: &TimeZone) -> UtcInstant {
    date.to_zoned_datetime(zone.clone())
        .and_then(|start| start.end_of_day())
        .map(|end| UtcInstant::from(end.timestamp()))
        .unwrap_or(UtcInstant::from(jiff::Timestamp::MAX))
}

impl Deadline {
    /// Why this date, in parts that a page can say in any language.
    pub fn why(&self) -> &Why {
        &self.why
    }

    /// Whether its last moment has passed.
    pub fn is_over(&self, now: UtcInstant) -> bool {
        now > self.due_instant
    }

    /// How many days are left after `today`, negative when it is over.
    pub fn days_left(&self, today: Date) -> i32 {
        days_between(today, self.due)
    }
}

/// Days from `from` to `to`, negative if `to` is earlier.
fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

/// A time before a deadline: when to remind somebody of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LeadTime {
    /// How many days before.
    pub days: u16,
    /// Of which kind.
    pub kind: DayKind,
    /// The law that says so.
    pub law: Option<LawCode>,
}

impl LeadTime {
    /// The working day on which to remind of what is due on `due`.
    ///
    /// A reminder on a day of rest would reach nobody, so it goes out on the working day before.
    pub fn before(&self, due: Date, calendar: &Calendar) -> Date {
        match self.kind {
            DayKind::Working => calendar.working_days_before(due, self.days),
            DayKind::Calendar => {
                let day = due.saturating_sub(i64::from(self.days).days());
                if calendar.is_working(day) { day } else { calendar.previous_working(day) }
            }
        }
    }
}
