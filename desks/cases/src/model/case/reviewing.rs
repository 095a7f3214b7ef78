//! Taking a complaint back, and looking at a decision again.

use super::{Case, Review};
use crate::model::deed::Deed;
use crate::model::part::Doer;
use crate::model::reason::Reason;
use crate::model::refusal::Refusal;
use crate::model::transition::{Change, Moment, Transition};

impl Case {
    /// The complainant takes the complaint back; no reason is asked of them.
    pub fn withdraw(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::Withdraw, doer, moment)
    }

    /// The complainant asks for the decision to be looked at again.
    pub fn ask_review(&self, doer: &Doer, _reason: &Reason, moment: Moment) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::AskReview, doer, moment)?.and(Change::Review(Review::Asked)))
    }

    /// Somebody who did not take the decision upholds it, with reasons.
    pub fn refuse_review(
        &self,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::RefuseReview, doer, moment)?.and(Change::Review(Review::Refused)))
    }

    /// Somebody who did not take the decision opens the matter again, with reasons.
    ///
    /// The office may do so by itself when it learns something new, but not where the complainant took
    /// the complaint back: then only at their wish.
    pub fn reopen(&self, doer: &Doer, _reason: &Reason, moment: Moment) -> Result<Transition, Refusal> {
        let step = self.step(Deed::Reopen, doer, moment)?;
        Ok(step.and(Change::Review(Review::NotAsked)))
    }
}
