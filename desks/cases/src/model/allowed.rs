//! [`allowed_steps`]: every step somebody could want, each allowed or explained.

use clock::Date;

use super::case::Case;
use super::deed::Deed;
use super::part::{Doer, Part};
use super::refusal::Refusal;
use super::steps::STEPS;

/// A step in a person's column of actions.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offered {
    /// The step.
    pub deed: Deed,
    /// Whether it may be taken now; if not, why not.
    pub answer: Result<(), Refusal>,
}

impl Offered {
    /// Whether it belongs to the state the case is in, allowed or held up: what a column of actions
    /// shows first. The others are further along the way.
    pub fn belongs_here(&self) -> bool {
        !matches!(&self.answer, Err(refusal) if refusal.is_for_another_state())
    }
}

/// Every step that could ever be this doer's in `case`, in the order of the table, allowed or with the
/// reason why not. Steps that are never theirs (the complainant's for staff, and the reverse) are left
/// out, and so is accepting a hand-over, which is done at the offer itself.
pub fn allowed_steps(case: &Case, doer: &Doer, today: Date) -> Vec<Offered> {
    let mut offered: Vec<Offered> = Vec::new();
    for step in STEPS.iter().filter(|step| !step.from.is_empty() && step.deed != Deed::HandOver) {
        let theirs = step.by.iter().any(|&part| could_play(doer, part));
        if theirs && !offered.iter().any(|other| other.deed == step.deed) {
            offered.push(Offered { deed: step.deed, answer: case.may(step.deed, doer, today).map(|_| ()) });
        }
    }
    offered
}

/// Whether the doer is of the kind that plays this part in some case, if not in this one.
const fn could_play(doer: &Doer, part: Part) -> bool {
    match doer {
        Doer::Complainant => matches!(part, Part::Complainant),
        Doer::System => matches!(part, Part::System),
        Doer::Staff(_) => !matches!(part, Part::Complainant | Part::System),
    }
}
