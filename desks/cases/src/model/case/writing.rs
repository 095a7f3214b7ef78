//! Words in both directions, and what the complainant sets right.

use super::Case;
use crate::model::deed::Deed;
use crate::model::part::Doer;
use crate::model::refusal::Refusal;
use crate::model::transition::{Moment, Transition};

impl Case {
    /// The office writes to the complainant. The first such word stops the clock of that name.
    pub fn write_to_complainant(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::WriteToComplainant, doer, moment)
    }

    /// The complainant writes or adds a document, or an officer notes what they said or handed in.
    pub fn complainant_writes(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::ComplainantWrites, doer, moment)
    }

    /// What the file says about the complainant is set right; both wordings are kept.
    pub fn correct(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::Correct, doer, moment)
    }
}
