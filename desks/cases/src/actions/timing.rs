//! The office's days: when a step is taken, and the last day of each deadline it starts.

use clock::{Date, UtcInstant};
use office::Office;
use pack::{Level, Step};

use crate::model::{CaseClock, Moment};

/// The present moment, and the day it is at the office.
pub(crate) fn moment(office: &Office) -> Moment {
    let now = office.now();
    Moment { now, today: now.date_in(&office.pack.office.zone) }
}

/// The last day of `clock` if it starts now.
pub(crate) fn last_day(office: &Office, clock: CaseClock, level: Level) -> Date {
    match step(clock) {
        Some(step) => office.pack.deadline_for(step, level, office.now()).due,
        // Papers are kept by category; the action that closes a case sets the day.
        None => Date::MAX,
    }
}

/// The rule of the pack that says how long `clock` runs.
pub(crate) const fn step(clock: CaseClock) -> Option<Step> {
    match clock {
        CaseClock::FirstWord => Some(Step::FirstWord),
        CaseClock::Triage => Some(Step::Triage),
        CaseClock::Admission => Some(Step::Admission),
        CaseClock::ComplainantAnswer => Some(Step::ComplainantAnswer),
        CaseClock::Answer => Some(Step::Answer),
        CaseClock::Outcome => Some(Step::Outcome),
        CaseClock::FollowUp => Some(Step::FollowUp),
        CaseClock::ReviewWindow => Some(Step::ReviewWindow),
        CaseClock::Review => Some(Step::Review),
        CaseClock::Retention => None,
    }
}

/// The last moment of `day` at the office.
pub(crate) fn end_of_day(office: &Office, day: Date) -> UtcInstant {
    let next = day.tomorrow().unwrap_or(day);
    let zone = office.pack.office.zone.clone();
    let midnight = next.to_zoned_datetime(zone).map(|start| UtcInstant::from(start.timestamp()));
    midnight.map_or(UtcInstant::from_micros(i64::MAX), |start| UtcInstant::from_micros(start.micros() - 1))
}
