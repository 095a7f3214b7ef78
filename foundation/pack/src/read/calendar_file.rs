//! `calendar.toml`: weekly rest, holidays, and the days of rest a government moved.

use clock::{Calendar, Date, HolidayCode, OnWeekend, Weekday};

use super::log::{Log, Readers, Thing};
use super::table::Table;
use crate::choice::Choice;
use crate::fault::{Problem, Spot};

impl Choice for Weekday {
    const ALL: &'static [Self] = &[
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Monday => "monday",
            Self::Tuesday => "tuesday",
            Self::Wednesday => "wednesday",
            Self::Thursday => "thursday",
            Self::Friday => "friday",
            Self::Saturday => "saturday",
            Self::Sunday => "sunday",
        }
    }
}

impl Choice for OnWeekend {
    const ALL: &'static [Self] = &[Self::Keep, Self::NextWorkingDay];

    fn word(self) -> &'static str {
        match self {
            Self::Keep => "keep",
            Self::NextWorkingDay => "next-working-day",
        }
    }
}

/// Reads `calendar.toml`.
pub(crate) fn read(root: &Table<'_>) -> Option<Calendar> {
    let weekend = root.choice_list::<Weekday>("weekend");
    let mut calendar = match Calendar::new(&weekend) {
        Ok(calendar) => Some(calendar),
        Err(error) => {
            root.fault_at("weekend", error.into());
            None
        }
    };
    let first_year: Option<i16> = root.number("first_year", 1_990..2_201);
    let last_year: Option<i16> = root.number("last_year", 1_990..2_201);
    // What follows is read even where the weekend is wrong, so that its faults are found too.
    let mut scratch = Calendar::western();
    let target = calendar.as_mut().unwrap_or(&mut scratch);
    for table in root.tables("holiday", "a holiday") {
        holiday(&table, target);
    }
    if let Some(years) = root.opt_table("year") {
        for (name, spot) in years.names() {
            year(&years, name, spot, target);
        }
    }
    root.done();
    if let (Some(first), Some(last)) = (first_year, last_year) {
        for year in (first..=last).filter(|year| !target.knows_year(*year)) {
            root.log().fault(Spot::file("calendar.toml"), Problem::YearUnknown { year });
        }
    }
    calendar
}

/// A day of the year as `MM-DD`.
fn month_day(text: &str) -> Option<(i8, i8)> {
    let (month, day) = text.split_once('-')?;
    if month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (month, day) = (month.parse().ok()?, day.parse().ok()?);
    Date::new(2024, month, day).ok().map(|_| (month, day))
}

fn holiday(table: &Table<'_>, calendar: &mut Calendar) {
    let code = table.defines::<HolidayCode>(Thing::Holiday);
    let on = table.list("on", "a day of the year such as \"05-01\"", month_day);
    let on_weekend = table.opt_choice::<OnWeekend>("on_weekend").unwrap_or(OnWeekend::Keep);
    table.done();
    let Some(code) = code else { return };
    table.needs_word(code.key(), Readers::Everybody);
    for (month, day) in on {
        if let Err(error) = calendar.yearly(month, day, code.clone(), on_weekend) {
            table.fault_at("on", error.into());
        }
    }
}

fn year(years: &Table<'_>, name: &str, spot: Spot, calendar: &mut Calendar) {
    let Some(number) = name.parse::<i16>().ok().filter(|year| (1_990..=2_200).contains(year)) else {
        let (key, found) = ("year".to_owned(), name.to_owned());
        years.log().fault(spot, Problem::Malformed { key, found, expected: "a year such as [year.2026]" });
        return;
    };
    let Some(table) = years.named_table(name, format!("[year.{number}]")) else { return };
    let complete = table.flag("complete");
    table.names_opt::<clock::LawCode>("law", Thing::Law);
    for once in table.tables("holidays", "a holiday of one year") {
        let code = once.names_one::<HolidayCode>("id", Thing::Holiday);
        let days = once.dates("on");
        once.done();
        for (date, spot) in days {
            if in_year(once.log(), date, number, &spot)
                && let Some(code) = &code
            {
                calendar.once(date, code.clone());
            }
        }
    }
    for (date, spot) in table.dates("working") {
        if in_year(table.log(), date, number, &spot)
            && let Err(error) = calendar.work_on(date)
        {
            table.log().fault(spot, error.into());
        }
    }
    for moved in table.tables("moved", "a moved rest") {
        let (from, to) = (moved.date("from"), moved.date("to"));
        moved.done();
        if let (Some(from), Some(to)) = (from, to) {
            in_year(moved.log(), from, number, &moved.spot_of("from"));
            if let Err(error) = calendar.move_rest(from, to) {
                moved.log().fault(moved.spot(), error.into());
            }
        }
    }
    table.done();
    if complete {
        calendar.know_year(number);
    }
}

/// Whether a date lies in its year; a slip of the pen if not.
fn in_year(log: &Log, date: Date, year: i16, spot: &Spot) -> bool {
    if date.year() != year {
        let (key, found) = ("date".to_owned(), date.to_string());
        log.fault(
            spot.clone(),
            Problem::Malformed { key, found, expected: "a date of the year it stands under" },
        );
    }
    date.year() == year
}
