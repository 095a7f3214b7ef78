//! [`Why`]: the reason for a date, as parts that a page can say in any language.
//!
//! Nothing here is prose. A page walks over [`Why::parts`] and has one Fluent message a part; the
//! API gives the same parts as JSON. Days passed over come in runs, because "1 to 8 January, New
//! Year" is what a person wants to read, not eight lines.

use jiff::civil::Date;
use serde::Serialize;

use crate::calendar::DayOff;
use crate::code::LawCode;
use crate::deadline::{CountFrom, DayKind, DeadlineRule};

/// A day that was not counted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SkippedDay {
    /// Which day.
    pub date: Date,
    /// Why it is no working day.
    pub reason: DayOff,
}

/// Days passed over for one reason, one after another.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct SkippedRun {
    /// The first of them.
    pub first: Date,
    /// The last of them; the same day if there is only one.
    pub last: Date,
    /// Why they are no working days.
    pub reason: DayOff,
}

/// An end that was moved because it fell on a day of rest.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct MovedEnd {
    /// Where the count ended.
    pub from: Date,
    /// Why that is no working day.
    pub reason: DayOff,
    /// Where the end is now.
    pub to: Date,
}

/// Why a deadline is on its date.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
pub struct Why {
    /// The day of the event that set it.
    pub event: Date,
    /// The first day that could count.
    pub first_day: Date,
    /// The rule applied.
    pub rule: DeadlineRule,
    /// Each day that was not counted, in order.
    pub skipped: Vec<SkippedDay>,
    /// The move of the end, where there was one.
    pub moved: Option<MovedEnd>,
    /// Why the last day is no working day, where the rule lets it stand all the same.
    pub kept: Option<DayOff>,
    /// The last day.
    pub due: Date,
    /// Years the count touched of which the calendar does not know all holidays: the date may
    /// still change when they are announced.
    pub unknown_years: Vec<i16>,
}

/// One sentence of an explanation, in the order in which to say them.
#[derive(Clone, PartialEq, Eq, Debug, Serialize)]
#[serde(tag = "part", rename_all = "kebab-case")]
pub enum WhyPart {
    /// It began with something on this day.
    Event {
        /// The day.
        date: Date,
    },
    /// So many days are allowed, counted so.
    Count {
        /// How many.
        days: u16,
        /// Of which kind.
        kind: DayKind,
        /// From when.
        start: CountFrom,
        /// The first day that could count.
        first_day: Date,
    },
    /// These days were not counted.
    Skipped(SkippedRun),
    /// The last day was a day of rest, so the end moved.
    Moved(MovedEnd),
    /// The last day is a day of rest, and by this rule the end stays there.
    Kept {
        /// The last day.
        date: Date,
        /// Why it is no working day.
        reason: DayOff,
    },
    /// Not all holidays of this year are known yet.
    UnknownYear {
        /// The year.
        year: i16,
    },
    /// This law says so.
    Law {
        /// Which.
        law: LawCode,
    },
    /// So this is the last day.
    Due {
        /// The day.
        date: Date,
    },
}

impl Why {
    /// The days not counted, in runs of one reason.
    pub fn skipped_runs(&self) -> Vec<SkippedRun> {
        let mut runs: Vec<SkippedRun> = Vec::new();
        for day in &self.skipped {
            match runs.last_mut() {
                Some(run) if run.reason == day.reason && run.last.tomorrow().ok() == Some(day.date) => {
                    run.last = day.date;
                }
                _ => runs.push(SkippedRun { first: day.date, last: day.date, reason: day.reason.clone() }),
            }
        }
        runs
    }

    /// The explanation, sentence by sentence.
    pub fn parts(&self) -> Vec<WhyPart> {
        let mut parts = vec![
            WhyPart::Event { date: self.event },
            WhyPart::Count {
                days: self.rule.days,
                kind: self.rule.kind,
                start: self.rule.start,
                first_day: self.first_day,
            },
        ];
        parts.extend(self.skipped_runs().into_iter().map(WhyPart::Skipped));
        parts.extend(self.moved.clone().map(WhyPart::Moved));
        parts.extend(self.kept.clone().map(|reason| WhyPart::Kept { date: self.due, reason }));
        parts.push(WhyPart::Due { date: self.due });
        parts.extend(self.rule.law.clone().map(|law| WhyPart::Law { law }));
        parts.extend(self.unknown_years.iter().map(|&year| WhyPart::UnknownYear { year }));
        parts
    }

    /// Whether the date is certain: the calendar knows every year the count touched.
    pub fn is_certain(&self) -> bool {
        self.unknown_years.is_empty()
    }
}
