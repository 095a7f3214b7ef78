//! What the office holds to be true, and what it asks for.

use super::Case;
use super::intake::decided;
use crate::model::deed::Deed;
use crate::model::part::Doer;
use crate::model::reason::Reason;
use crate::model::refusal::Refusal;
use crate::model::transition::{Moment, Transition};

impl Case {
    /// The office starts to weigh what it knows.
    pub fn start_findings(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::StartFindings, doer, moment)
    }

    /// The parties settle with the office's help; `terms` says on what, and that the complainant agreed.
    pub fn mediate(&self, doer: &Doer, _terms: &Reason, moment: Moment) -> Result<Transition, Refusal> {
        Ok(decided(self.step(Deed::Mediate, doer, moment)?, doer))
    }

    /// The office finds no right violated.
    pub fn find_no_violation(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        Ok(decided(self.step(Deed::FindNoViolation, doer, moment)?, doer))
    }

    /// The office finds a right violated.
    pub fn find_violation(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        Ok(decided(self.step(Deed::FindViolation, doer, moment)?, doer))
    }

    /// A recommendation is written down, or a further one while others are followed up.
    pub fn draft_recommendation(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::DraftRecommendation, doer, moment)
    }

    /// The recommendations go out, and the office begins to watch what is done.
    pub fn send_recommendations(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::SendRecommendations, doer, moment)
    }

    /// The office notes what has been done, and sets the day on which it looks again.
    pub fn record_follow_up(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::RecordFollowUp, doer, moment)
    }
}
