//! Time as the office knows it: instants in UTC, the clock they are read from,
//! calendars of working days, deadlines, and the reason for each date.
//!
//! Architecture invariant: nothing here reads the machine's clock except
//! [`Clock::system`]; every other part of the house is handed a [`Clock`] or an
//! instant, so that a test or the demo can live through two years in a second.
//!
//! ```
//! use clock::{Clock, UtcInstant};
//! let start: UtcInstant = "2026-11-24T08:00:00Z".parse().unwrap();
//! let clock = Clock::set(start);
//! clock.advance_seconds(60);
//! assert_eq!(clock.now().to_string(), "2026-11-24T08:01:00Z");
//! ```

mod calendar;
mod code;
mod deadline;
mod instant;
mod why;

pub use calendar::{Calendar, CalendarError, DayOff, OnWeekend, YEARLY_HOLIDAYS_MAX};
pub use code::{CODE_CHARS_MAX, HolidayCode, LawCode, NotACode, is_code};
pub use deadline::{CountFrom, DayKind, Deadline, DeadlineRule, LeadTime, OnHoliday};
pub use instant::{Clock, ParseInstantError, UtcInstant};
pub use jiff::civil::{Date, Weekday};
pub use jiff::tz::TimeZone;
pub use why::{MovedEnd, SkippedDay, SkippedRun, Why, WhyPart};
