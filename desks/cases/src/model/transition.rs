//! [`Transition`]: what a step does, before it is written down.

use clock::UtcInstant;
use ids::StaffId;

use super::case::{Proposal, Review, Summary};
use super::deed::Deed;
use super::running::CaseClock;
use super::state::State;
use pack::Level;
use pack::{CategoryCode, TeamCode};

/// What a step changes in the snapshot besides its state and clocks.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Change {
    /// The case has this officer, in this team.
    Officer(StaffId, Option<TeamCode>),
    /// Nobody has the case; it lies with its team.
    NoOfficer,
    /// The case is this kind of matter.
    Category(CategoryCode),
    /// The case is this urgent.
    Urgency(Level),
    /// A child is, or is not, concerned.
    ChildConcerned(bool),
    /// Closing is proposed, or the proposal is gone.
    Closure(Option<Proposal>),
    /// The public summary has come to this stage.
    Summary(Summary),
    /// A review has come to this stage.
    Review(Review),
    /// This person took the decision that a review would look at.
    DecidedBy(StaffId),
}

/// A step that is allowed: what it does, before it is written down.
///
/// [`Case::apply`](super::Case::apply) makes the next snapshot of it.
#[derive(Clone, PartialEq, Eq, Debug)]
#[must_use]
pub struct Transition {
    /// What is done.
    pub deed: Deed,
    /// Where the case stood; nowhere before it began.
    pub from: Option<State>,
    /// Where it stands afterwards.
    pub to: State,
    /// The clocks that stop; they stop before others start.
    pub stops: &'static [CaseClock],
    /// The clocks that start.
    pub starts: &'static [CaseClock],
    /// Whether the complainant is told.
    pub told: bool,
    /// What else changes.
    pub changes: Vec<Change>,
}

impl Transition {
    /// The same with one more change.
    pub(super) fn and(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Whether the state changes.
    pub fn moves(&self) -> bool {
        self.from != Some(self.to)
    }

    /// The Fluent key of what the complainant is told, if anything.
    pub fn words(&self) -> Option<String> {
        self.told.then(|| self.deed.told())
    }
}

/// When a step is taken: the moment, and the day it is in the office's own time zone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Moment {
    /// The moment.
    pub now: UtcInstant,
    /// The office's day.
    pub today: clock::Date,
}
