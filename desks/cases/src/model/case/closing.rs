//! Closing, telling the public, and the end: what takes two persons, and what takes none.

use super::intake::decided;
use super::{Case, Review, Summary};
use crate::model::deed::Deed;
use crate::model::part::Doer;
use crate::model::reason::Reason;
use crate::model::refusal::Refusal;
use crate::model::transition::{Change, Moment, Transition};

impl Case {
    /// Somebody proposes to close, with a reason.
    pub fn propose_closure(
        &self,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        let step = self.step(Deed::ProposeClosure, doer, moment)?;
        Ok(step.and(Change::Closure(Self::proposal(doer, moment))))
    }

    /// The proposal is sent back, with a reason. Who proposed it may take it back so, too.
    pub fn return_closure(
        &self,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::ReturnClosure, doer, moment)?.and(Change::Closure(None)))
    }

    /// A second person agrees, and the case is closed.
    ///
    /// After an outcome the complainant has a new window to ask for a review. A case set aside without
    /// one (referred, inadmissible, withdrawn) keeps the window it had: closing does not lengthen it.
    pub fn close(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        let step = self.step(Deed::Close, doer, moment)?;
        if self.state.is_set_aside() {
            // Whoever set it aside, or approved that, is the one whose decision a review looks at.
            return Ok(step);
        }
        Ok(decided(step, doer).and(Change::Review(Review::NotAsked)))
    }

    /// Somebody proposes a public summary, in which nobody can be recognised.
    pub fn propose_summary(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        let step = self.step(Deed::ProposeSummary, doer, moment)?;
        let proposal = Self::proposal(doer, moment).ok_or(Refusal::NotYours { deed: step.deed })?;
        Ok(step.and(Change::Summary(Summary::Proposed(proposal))))
    }

    /// The summary is sent back, with a reason.
    pub fn return_summary(
        &self,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::ReturnSummary, doer, moment)?.and(Change::Summary(Summary::None)))
    }

    /// A second person agrees, and the summary is public.
    pub fn publish_summary(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::PublishSummary, doer, moment)?.and(Change::Summary(Summary::Published)))
    }

    /// A published summary is taken down, with a reason.
    pub fn unpublish_summary(
        &self,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::UnpublishSummary, doer, moment)?.and(Change::Summary(Summary::None)))
    }

    /// Retention has ended: the case key is destroyed and what was sealed is gone for good.
    pub fn expire(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::Expire, doer, moment)
    }
}
