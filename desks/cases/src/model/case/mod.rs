//! [`Case`]: the snapshot of a case on which every decision about its next step rests.
//!
//! A step is asked for by one of its methods. Each finds the row in [`STEPS`](super::STEPS), checks the
//! state, the doer's part and the guards, and answers with a [`Transition`] or a [`Refusal`]; nothing
//! changes until [`Case::apply`] makes the next snapshot of it.
//!
//! Architecture invariant: the snapshot holds nothing that tells who the complainant is or what
//! happened to them. Those are sealed; this is what the office may know without a key.
//!
//! ```
//! use cases::model::*;
//! use clock::Date;
//! use ids::{CaseId, Dice};
//! use pack::Level;
//!
//! let now = "2026-03-02T08:00:00Z".parse().unwrap();
//! let moment = Moment { now, today: Date::constant(2026, 3, 2) };
//! let opening = Opening {
//!     id: CaseId::new(now, &Dice::seeded(1)),
//!     number: "VT-2026-000123".parse().unwrap(),
//!     team: None,
//!     category: None,
//!     urgency: Level::Normal,
//!     child_concerned: false,
//!     anonymity: Anonymity::Custodian,
//! };
//! let due = |_clock| Date::constant(2026, 3, 9);
//! let case = Case::submit(opening, &Doer::Complainant, moment, due).unwrap();
//! assert_eq!(case.state, State::Received);
//!
//! // The complainant may take it back, but not admit it.
//! assert_eq!(case.admit(&Doer::Complainant, moment), Err(Refusal::NotNow { deed: Deed::Admit, state: State::Received }));
//! let taken_back = case.withdraw(&Doer::Complainant, moment).unwrap();
//! assert_eq!(case.apply(&taken_back, moment, due).state, State::Withdrawn);
//! ```

mod closing;
mod inquiring;
mod intake;
mod outcome;
mod reviewing;
mod writing;

use clock::{Date, UtcInstant};
use ids::{CaseId, StaffId};
use serde::{Deserialize, Serialize};

use super::coded::coded;
use super::deed::Deed;
use super::guard::check_staff;
use super::number::CaseNumber;
use super::part::Doer;
use super::refusal::Refusal;
use super::running::{CaseClock, Clocks, RunningClock};
use super::state::State;
use super::steps::{Step, To, step_at_start, step_from};
use super::transition::{Change, Moment, Transition};
use pack::Level;
use pack::{CategoryCode, TeamCode};

pub use intake::{Grounds, Opening, Referral, Triage};

coded! {
    /// How a case came to the office.
    pub enum Origin keyed "cases-origin-" {
        /// Somebody complained.
        Complaint = "complaint",
        /// The office opened it by itself.
        OwnInitiative = "own-initiative",
    }
}

coded! {
    /// What the complainant wishes about their name.
    pub enum Anonymity keyed "cases-anonymity-" {
        /// The authorities that are asked may know it.
        Open = "open",
        /// It is locked away: nobody sees it without a custodian's reasoned yes.
        Custodian = "custodian",
        /// They gave none.
        Anonymous = "anonymous",
    }
}

coded! {
    /// How far a review has come.
    pub enum Review keyed "cases-review-" {
        /// Nobody has asked for one.
        NotAsked = "not-asked",
        /// The complainant has asked for one.
        Asked = "asked",
        /// The decision was upheld.
        Refused = "refused",
    }
}

/// Something proposed that a second person must approve.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Proposal {
    /// Who proposed it.
    pub by: StaffId,
    /// When.
    pub at: UtcInstant,
}

/// How far a public summary has come.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Summary {
    /// There is none.
    None,
    /// It waits for a second person.
    Proposed(Proposal),
    /// It is public.
    Published,
}

impl Summary {
    /// The proposal that waits, if one does.
    pub const fn proposal(self) -> Option<Proposal> {
        match self {
            Self::Proposed(proposal) => Some(proposal),
            Self::None | Self::Published => None,
        }
    }
}

/// How a case's questions to authorities stand, counted from them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct QuestionTally {
    /// Written and not yet put.
    pub drafted: u32,
    /// Put to an authority and not taken back.
    pub asked: u32,
    /// Of those, answered, in time or late.
    pub answered: u32,
    /// Of those, unanswered while there is still time.
    pub in_time: u32,
}

/// A case's findings, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct FindingTally {
    /// Written.
    pub written: u32,
    /// Of those, naming a right that was violated.
    pub naming_a_right: u32,
}

/// A case's recommendations, counted.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct RecommendationTally {
    /// Drafted, or further.
    pub made: u32,
    /// Of those, drafted and not yet sent.
    pub drafted: u32,
    /// Of those, come to an end.
    pub settled: u32,
}

impl RecommendationTally {
    /// How many have come to no end yet.
    pub const fn open(self) -> u32 {
        self.made.saturating_sub(self.settled)
    }
}

/// The snapshot of a case.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Case {
    /// Its id.
    pub id: CaseId,
    /// The number people speak of it by.
    pub number: CaseNumber,
    /// Grows by one with each step; a form carries the version it was made from.
    pub version: u32,
    /// Where it stands.
    pub state: State,
    /// Where it goes on once the complainant has answered.
    pub back_to: Option<State>,
    /// How it came to the office.
    pub origin: Origin,
    /// When it came.
    pub received_at: UtcInstant,
    /// Who has it.
    pub officer: Option<StaffId>,
    /// The team it lies with.
    pub team: Option<TeamCode>,
    /// What kind of matter it is.
    pub category: Option<CategoryCode>,
    /// How urgent it is.
    pub urgency: Level,
    /// Whether a child is concerned.
    pub child_concerned: bool,
    /// What the complainant wishes about their name.
    pub anonymity: Anonymity,
    /// The clocks that run.
    pub clocks: Clocks,
    /// Its questions to authorities, counted.
    pub questions: QuestionTally,
    /// Its findings, counted.
    pub findings: FindingTally,
    /// Its recommendations, counted.
    pub recommendations: RecommendationTally,
    /// A closing that waits for a second person.
    pub closure: Option<Proposal>,
    /// How far a public summary has come.
    pub summary: Summary,
    /// How far a review has come.
    pub review: Review,
    /// Who took the decision that a review would look at.
    pub decided_by: Option<StaffId>,
    /// Whether the complainant took it back and has not asked for it to go on.
    pub was_withdrawn: bool,
}

impl Case {
    /// Refuses a form that was made from an older version of the case.
    pub const fn expect_version(&self, seen: u32) -> Result<(), Refusal> {
        if seen == self.version { Ok(()) } else { Err(Refusal::Stale { seen, current: self.version }) }
    }

    /// Whether `deed` may be done by `doer` now; if not, why not.
    ///
    /// What the doer must say besides (a reason, a text) is asked for by the method of that deed.
    pub fn may(&self, deed: Deed, doer: &Doer, today: Date) -> Result<&'static Step, Refusal> {
        let step = step_from(deed, self.state).ok_or(Refusal::NotNow { deed, state: self.state })?;
        self.check(step, doer, today)?;
        Ok(step)
    }

    fn check(&self, step: &Step, doer: &Doer, today: Date) -> Result<(), Refusal> {
        check_staff(self, doer)?;
        if !step.by.iter().any(|&part| doer.plays(part, self.officer)) {
            return Err(Refusal::NotYours { deed: step.deed });
        }
        step.guards.iter().try_for_each(|guard| guard.check(self, doer, today))
    }

    /// The transition for `deed`, if it may be done now.
    fn step(&self, deed: Deed, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        let step = self.may(deed, doer, moment.today)?;
        Ok(transition(step, Some(self.state), self.state, self.back_to))
    }

    /// The proposal `doer` makes at `moment`; none if the doer is nobody on the staff.
    fn proposal(doer: &Doer, moment: Moment) -> Option<Proposal> {
        doer.staff_id().map(|by| Proposal { by, at: moment.now })
    }

    /// The next snapshot: this one after `transition`, with `due` giving each started clock its last day.
    ///
    /// A proposal to close does not outlive the state it was made in, and a clock that binds the
    /// complainant does not start where there is none.
    #[must_use]
    pub fn apply(&self, transition: &Transition, moment: Moment, due: impl Fn(CaseClock) -> Date) -> Self {
        let mut next = self.clone();
        next.version = self.version.saturating_add(1);
        next.state = transition.to;
        if transition.moves() {
            next.closure = None;
            next.back_to = (transition.to == State::AwaitingComplainant).then_some(self.state);
        }
        match transition.deed {
            Deed::Withdraw => next.was_withdrawn = true,
            Deed::Reopen => next.was_withdrawn = false,
            _ => {}
        }
        for &clock in transition.stops {
            next.clocks.stop(clock);
        }
        for &clock in transition.starts.iter().filter(|clock| self.has(**clock)) {
            next.clocks.start(RunningClock { clock, since: moment.now, due: due(clock) });
        }
        for change in &transition.changes {
            next.change(change);
        }
        next
    }

    fn has(&self, clock: CaseClock) -> bool {
        use super::running::Bound;
        self.origin == Origin::Complaint || clock.binds() != Bound::Complainant
    }

    fn change(&mut self, change: &Change) {
        match change {
            Change::Officer(officer, team) => {
                self.officer = Some(*officer);
                if team.is_some() {
                    self.team = team.clone();
                }
            }
            Change::NoOfficer => self.officer = None,
            Change::Category(category) => self.category = Some(category.clone()),
            Change::Urgency(urgency) => self.urgency = *urgency,
            Change::ChildConcerned(child) => self.child_concerned = *child,
            Change::Closure(proposal) => self.closure = *proposal,
            Change::Summary(summary) => self.summary = *summary,
            Change::Review(review) => self.review = *review,
            Change::DecidedBy(staff) => self.decided_by = Some(*staff),
        }
    }
}

fn transition(step: &Step, from: Option<State>, here: State, back_to: Option<State>) -> Transition {
    let to = match step.to {
        To::State(state) => state,
        To::Stay => here,
        // A case that waits was asked from somewhere; one read from an older file goes on under inquiry.
        To::Back => back_to.unwrap_or(State::UnderInquiry),
    };
    Transition {
        deed: step.deed,
        from,
        to,
        stops: step.stops,
        starts: step.starts,
        told: step.told,
        changes: Vec::new(),
    }
}

/// The first transition of a case that does not exist yet.
fn first_transition(deed: Deed, doer: &Doer, case: &Case) -> Result<Transition, Refusal> {
    let refused = || Refusal::NotYours { deed };
    let step = step_at_start(deed).ok_or_else(refused)?;
    check_staff(case, doer)?;
    if !step.by.iter().any(|&part| doer.plays(part, None)) {
        return Err(refused());
    }
    Ok(transition(step, None, case.state, None))
}
