//! Asking the complainant, asking authorities.

use super::Case;
use crate::model::deed::Deed;
use crate::model::part::Doer;
use crate::model::refusal::Refusal;
use crate::model::transition::{Moment, Transition};

impl Case {
    /// The office needs something from the complainant before it goes on.
    pub fn ask_complainant(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::AskComplainant, doer, moment)
    }

    /// The complainant answers, in writing or by an officer who notes what they said.
    pub fn complainant_answers(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::ComplainantAnswers, doer, moment)
    }

    /// No answer came in time; the office goes on with what it has.
    pub fn continue_without(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::ContinueWithout, doer, moment)
    }

    /// The questions written go out to their authorities; also later ones, while the inquiry runs.
    pub fn open_inquiry(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::OpenInquiry, doer, moment)
    }

    /// A reopened case is inquired into again.
    pub fn resume_inquiry(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::ResumeInquiry, doer, moment)
    }

    /// The last outstanding answer is in.
    pub fn all_answered(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::AllAnswered, doer, moment)
    }
}
