//! [`CaseClock`]: the deadlines of a case, and [`Clocks`], those that run.
//!
//! The model says which clock starts and stops with which step; the country pack says how many days
//! each has and by which law. A clock that is started while it runs keeps its first date: nobody
//! gains time by doing a thing twice. A step that means to begin anew stops the clock first.

use clock::{Date, UtcInstant};
use pack::Step;
use serde::{Deserialize, Serialize};

use super::coded::coded;

coded! {
    /// A deadline in the life of a case.
    pub enum CaseClock keyed "cases-clock-" {
        /// A human being must have written to the complainant.
        FirstWord = "first-word",
        /// Somebody must have read the complaint.
        Triage = "triage",
        /// The office must have said whether it takes the case.
        Admission = "admission",
        /// The complainant is asked to answer.
        ComplainantAnswer = "complainant-answer",
        /// The authorities must have answered.
        Answer = "answer",
        /// The office must have come to an outcome.
        Outcome = "outcome",
        /// The office looks again at what was done about its recommendations.
        FollowUp = "follow-up",
        /// The complainant may ask for a review.
        ReviewWindow = "review-window",
        /// The office must have decided on the review asked for.
        Review = "review",
        /// The papers are kept; then the key is destroyed.
        Retention = "retention",
    }
}

/// Who must act before a clock runs out.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Bound {
    /// The office itself.
    Office,
    /// The authorities asked.
    Authority,
    /// The complainant, who may let it pass.
    Complainant,
    /// Nobody: at the end of it something happens by itself.
    Nobody,
}

impl CaseClock {
    /// Who must act before it runs out.
    pub const fn binds(self) -> Bound {
        match self {
            Self::FirstWord
            | Self::Triage
            | Self::Admission
            | Self::Outcome
            | Self::FollowUp
            | Self::Review => Bound::Office,
            Self::Answer => Bound::Authority,
            Self::ComplainantAnswer | Self::ReviewWindow => Bound::Complainant,
            Self::Retention => Bound::Nobody,
        }
    }
}

impl CaseClock {
    /// The step of the pack that gives it its days; retention has its years from the category instead.
    pub const fn step(self) -> Option<Step> {
        Some(match self {
            Self::FirstWord => Step::FirstWord,
            Self::Triage => Step::Triage,
            Self::Admission => Step::Admission,
            Self::ComplainantAnswer => Step::ComplainantAnswer,
            Self::Answer => Step::Answer,
            Self::Outcome => Step::Outcome,
            Self::FollowUp => Step::FollowUp,
            Self::ReviewWindow => Step::ReviewWindow,
            Self::Review => Step::Review,
            Self::Retention => return None,
        })
    }

    /// Whether somebody must do something before it runs out; a window that may be left to pass is none.
    pub const fn is_duty(self) -> bool {
        !matches!(self, Self::ReviewWindow | Self::Retention)
    }
}

/// A clock that runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct RunningClock {
    /// Which one.
    pub clock: CaseClock,
    /// When it was started.
    pub since: UtcInstant,
    /// Its last day.
    pub due: Date,
}

impl RunningClock {
    /// Whether its last day has passed.
    pub fn is_over(&self, today: Date) -> bool {
        today > self.due
    }
}

/// The clocks of one case that run, at most one of each kind, the soonest due first.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(from = "Vec<RunningClock>")]
pub struct Clocks(Vec<RunningClock>);

impl From<Vec<RunningClock>> for Clocks {
    fn from(list: Vec<RunningClock>) -> Self {
        let mut clocks = Self::default();
        for running in list {
            clocks.start(running);
        }
        clocks
    }
}

impl Clocks {
    /// Starts a clock, unless one of its kind runs already.
    pub fn start(&mut self, running: RunningClock) {
        if self.get(running.clock).is_none() {
            self.0.push(running);
            self.0.sort_by_key(|other| (other.due, other.clock));
        }
    }

    /// Stops a clock, if it runs.
    pub fn stop(&mut self, clock: CaseClock) {
        self.0.retain(|running| running.clock != clock);
    }

    /// The clock of this kind, if it runs.
    pub fn get(&self, clock: CaseClock) -> Option<&RunningClock> {
        self.0.iter().find(|running| running.clock == clock)
    }

    /// All that run, the soonest due first.
    pub fn iter(&self) -> impl Iterator<Item = &RunningClock> {
        self.0.iter()
    }

    /// The soonest due of those by which somebody must do something.
    pub fn next(&self) -> Option<&RunningClock> {
        self.0.iter().find(|running| running.clock.is_duty())
    }

    /// Whether none runs.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn running(clock: CaseClock, day: i8) -> RunningClock {
        RunningClock { clock, since: UtcInstant::default(), due: Date::constant(2026, 3, day) }
    }

    #[test]
    fn a_second_start_gains_no_time() {
        let mut clocks = Clocks::default();
        clocks.start(running(CaseClock::Triage, 5));
        clocks.start(running(CaseClock::Triage, 9));
        assert_eq!(clocks.get(CaseClock::Triage).unwrap().due, Date::constant(2026, 3, 5));
        clocks.stop(CaseClock::Triage);
        clocks.start(running(CaseClock::Triage, 9));
        assert_eq!(clocks.get(CaseClock::Triage).unwrap().due, Date::constant(2026, 3, 9));
    }

    #[test]
    fn the_soonest_due_comes_first_however_they_were_stored() {
        let clocks = Clocks::from(vec![running(CaseClock::Outcome, 9), running(CaseClock::FirstWord, 2)]);
        let order: Vec<_> = clocks.iter().map(|r| r.clock).collect();
        assert_eq!(order, [CaseClock::FirstWord, CaseClock::Outcome]);
        assert!(!clocks.get(CaseClock::FirstWord).unwrap().is_over(Date::constant(2026, 3, 2)));
        assert!(clocks.get(CaseClock::FirstWord).unwrap().is_over(Date::constant(2026, 3, 3)));
    }
}
