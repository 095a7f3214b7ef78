//! [`Calendar`]: which days an office works, and why it does not on the others.
//!
//! A country's year is made of a weekly rest, holidays on the same date each year, holidays that
//! are announced for one year (an Eid, a mourning day), and days of rest that a government moves
//! from one date to another, which makes some Saturdays working days. All of it is data; the
//! calendar only answers what a given day is.
//!
//! Invariants: every week has a working day, and at most [`YEARLY_HOLIDAYS_MAX`] dates are holidays
//! every year, so that a search for the next working day always ends.
//!
//! ```
//! use clock::{Calendar, Date, DayOff, OnWeekend};
//! let mut calendar = Calendar::western();
//! calendar.yearly(1, 1, "new-year".parse().unwrap(), OnWeekend::Keep).unwrap();
//! assert!(matches!(calendar.day_off(Date::constant(2026, 1, 1)), Some(DayOff::Holiday { .. })));
//! assert!(matches!(calendar.day_off(Date::constant(2026, 1, 3)), Some(DayOff::Weekend)));
//! assert!(calendar.is_working(Date::constant(2026, 1, 2)));
//! ```

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::{Date, Weekday};
use serde::Serialize;

use crate::code::HolidayCode;

/// How many dates of the year may be holidays every year.
pub const YEARLY_HOLIDAYS_MAX: usize = 100;

/// How far a holiday on a weekend may push its day of rest, in days.
const PUSH_DAYS_MAX: i32 = 31;

/// What happens to a yearly holiday that falls on a weekend.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum OnWeekend {
    /// Nothing: the day of rest is lost, or a government order moves it.
    Keep,
    /// The next working day is a day of rest in its stead.
    NextWorkingDay,
}

/// Why a day is not a working day.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "why", rename_all = "kebab-case")]
pub enum DayOff {
    /// The weekly rest.
    Weekend,
    /// A holiday.
    Holiday {
        /// Which.
        name: HolidayCode,
    },
    /// A day of rest moved here from another date.
    Moved {
        /// The date it was moved from.
        from: Date,
        /// The holiday on that date, where there is one.
        name: Option<HolidayCode>,
    },
}

/// What makes a calendar unlivable.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CalendarError {
    /// All seven days are weekend.
    #[error("every day of the week is a day of rest")]
    NoWorkingDay,
    /// No such date in any year.
    #[error("there is no day {day} in month {month}")]
    NoSuchDate {
        /// The month given.
        month: i8,
        /// The day given.
        day: i8,
    },
    /// More yearly holidays than [`YEARLY_HOLIDAYS_MAX`].
    #[error("more than {YEARLY_HOLIDAYS_MAX} dates are holidays every year")]
    TooManyHolidays,
    /// A rest is moved from a day that is a working day anyway.
    #[error("{0} is a working day: there is no rest to move from it")]
    NothingToMove(Date),
    /// A rest is moved to a day that is a day of rest anyway.
    #[error("{0} is a day of rest already: moving another there changes nothing")]
    RestAlready(Date),
}

#[derive(Clone, PartialEq, Eq, Debug)]
struct Yearly {
    name: HolidayCode,
    on_weekend: OnWeekend,
}

/// Which days are working days.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Calendar {
    weekend: Vec<Weekday>,
    yearly: BTreeMap<(i8, i8), Yearly>,
    once: BTreeMap<Date, HolidayCode>,
    moved: BTreeMap<Date, Date>,
    moved_from: BTreeSet<Date>,
    working: BTreeSet<Date>,
    known_years: BTreeSet<i16>,
}

impl Calendar {
    /// A calendar whose weekly rest is `weekend`, without holidays.
    pub fn new(weekend: &[Weekday]) -> Result<Self, CalendarError> {
        let mut rest: Vec<Weekday> = Vec::new();
        for &day in weekend {
            if !rest.contains(&day) {
                rest.push(day);
            }
        }
        if rest.len() >= 7 {
            return Err(CalendarError::NoWorkingDay);
        }
        Ok(Self { weekend: rest, ..Self::western() })
    }

    /// A calendar that rests on Saturday and Sunday, without holidays.
    pub fn western() -> Self {
        Self {
            weekend: vec![Weekday::Saturday, Weekday::Sunday],
            yearly: BTreeMap::new(),
            once: BTreeMap::new(),
            moved: BTreeMap::new(),
            moved_from: BTreeSet::new(),
            working: BTreeSet::new(),
            known_years: BTreeSet::new(),
        }
    }

    /// Adds a holiday on the same date each year.
    pub fn yearly(
        &mut self,
        month: i8,
        day: i8,
        name: HolidayCode,
        on_weekend: OnWeekend,
    ) -> Result<(), CalendarError> {
        // 2024 is a leap year, so that 29 February is a date too.
        if Date::new(2024, month, day).is_err() {
            return Err(CalendarError::NoSuchDate { month, day });
        }
        if self.yearly.len() >= YEARLY_HOLIDAYS_MAX && !self.yearly.contains_key(&(month, day)) {
            return Err(CalendarError::TooManyHolidays);
        }
        self.yearly.insert((month, day), Yearly { name, on_weekend });
        Ok(())
    }

    /// Adds a holiday of one year only.
    pub fn once(&mut self, date: Date, name: HolidayCode) {
        self.once.insert(date, name);
    }

    /// Makes a day of the weekly rest a working day.
    pub fn work_on(&mut self, date: Date) -> Result<(), CalendarError> {
        if !self.weekend.contains(&date.weekday()) {
            return Err(CalendarError::NothingToMove(date));
        }
        self.working.insert(date);
        Ok(())
    }

    /// Moves a day of rest: `to` becomes one; `from` becomes a working day unless it is a holiday.
    ///
    /// Add the holidays first: whether there is a rest to move depends on them.
    pub fn move_rest(&mut self, from: Date, to: Date) -> Result<(), CalendarError> {
        if self.holiday(from).is_none() && !self.weekend.contains(&from.weekday()) {
            return Err(CalendarError::NothingToMove(from));
        }
        if self.settled(to).is_some() {
            return Err(CalendarError::RestAlready(to));
        }
        self.moved.insert(to, from);
        self.moved_from.insert(from);
        Ok(())
    }

    /// Says that all holidays and moved days of `year` are in the calendar.
    pub fn know_year(&mut self, year: i16) {
        self.known_years.insert(year);
    }

    /// Whether all holidays and moved days of `year` are known. If not, only the weekly rest and
    /// the yearly holidays are, and a deadline that passes through it says so.
    pub fn knows_year(&self, year: i16) -> bool {
        self.known_years.contains(&year)
    }

    /// The years whose days are all known, in order.
    pub fn known_years(&self) -> impl Iterator<Item = i16> {
        self.known_years.iter().copied()
    }

    /// Why `date` is not a working day, or nothing if it is one.
    pub fn day_off(&self, date: Date) -> Option<DayOff> {
        self.settled(date).or_else(|| self.pushed_here(date))
    }

    /// Whether `date` is a working day.
    pub fn is_working(&self, date: Date) -> bool {
        self.day_off(date).is_none()
    }

    /// The first working day after `date`; `date` itself at the end of time.
    pub fn next_working(&self, date: Date) -> Date {
        let mut day = date;
        while let Ok(next) = day.tomorrow() {
            if self.is_working(next) {
                return next;
            }
            day = next;
        }
        date
    }

    /// The last working day before `date`; `date` itself at the beginning of time.
    pub fn previous_working(&self, date: Date) -> Date {
        let mut day = date;
        while let Ok(previous) = day.yesterday() {
            if self.is_working(previous) {
                return previous;
            }
            day = previous;
        }
        date
    }

    /// The day `days` working days before `date`.
    pub fn working_days_before(&self, date: Date, days: u16) -> Date {
        (0..days).fold(date, |day, _| self.previous_working(day))
    }

    /// How many working days lie after `from` up to and with `to`; none if `to` is not later.
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        while day < to {
            let Ok(next) = day.tomorrow() else { break };
            count += u32::from(self.is_working(next));
            day = next;
        }
        count
    }

    fn holiday(&self, date: Date) -> Option<&HolidayCode> {
        self.once
            .get(&date)
            .or_else(|| self.yearly.get(&(date.month(), date.day())).map(|yearly| &yearly.name))
    }

    /// Why `date` is off by what was said of it, before holidays push their rest off a weekend.
    fn settled(&self, date: Date) -> Option<DayOff> {
        if self.working.contains(&date) {
            return None;
        }
        if let Some(&from) = self.moved.get(&date) {
            return Some(DayOff::Moved { from, name: self.holiday(from).cloned() });
        }
        if let Some(name) = self.holiday(date) {
            return Some(DayOff::Holiday { name: name.clone() });
        }
        (self.weekend.contains(&date.weekday()) && !self.moved_from.contains(&date))
            .then_some(DayOff::Weekend)
    }

    /// The holiday whose rest is pushed off a weekend onto `date`, a day not off otherwise.
    ///
    /// Holidays wait in line: each takes the first free day after it, the earlier holiday first.
    fn pushed_here(&self, date: Date) -> Option<DayOff> {
        if !self.yearly.values().any(|yearly| yearly.on_weekend == OnWeekend::NextWorkingDay) {
            return None;
        }
        let mut waiting: Vec<Date> = Vec::new();
        let mut day = date.saturating_sub(jiff::Span::new().days(PUSH_DAYS_MAX));
        while day <= date {
            if self.pushes(day) {
                waiting.push(day);
            } else if !waiting.is_empty() && self.settled(day).is_none() {
                let from = waiting.remove(0);
                if day == date {
                    return Some(DayOff::Moved { from, name: self.holiday(from).cloned() });
                }
            }
            day = day.tomorrow().ok()?;
        }
        None
    }

    fn pushes(&self, date: Date) -> bool {
        self.yearly
            .get(&(date.month(), date.day()))
            .is_some_and(|yearly| yearly.on_weekend == OnWeekend::NextWorkingDay)
            && self.weekend.contains(&date.weekday())
            && !self.moved_from.contains(&date)
    }
}
