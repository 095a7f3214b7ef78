//! [`Doer`]: who acts, as far as the model cares, and the [`Part`]s they play in one case.

use ids::StaffId;

use super::case::Case;
use super::coded::coded;

coded! {
    /// The part somebody plays in one case. [`STEPS`](super::STEPS) says which part may do what.
    pub enum Part keyed "cases-part-" {
        /// Who brought the complaint.
        Complainant = "complainant",
        /// A caseworker, while nobody has the case.
        Caseworker = "caseworker",
        /// The caseworker whose case it is.
        Officer = "officer",
        /// Who is offered the case, and accepts it.
        Receiver = "receiver",
        /// A supervisor.
        Supervisor = "supervisor",
        /// The ombudsman.
        Ombudsman = "ombudsman",
        /// The office's own clock: nobody in person.
        System = "system",
    }
}

coded! {
    /// What a member of staff is employed to do.
    pub enum Post keyed "cases-post-" {
        /// Handles cases.
        Caseworker = "caseworker",
        /// Leads a team, and is the second pair of eyes.
        Supervisor = "supervisor",
        /// Heads the office.
        Ombudsman = "ombudsman",
        /// Guards complainants' names.
        Custodian = "custodian",
    }
}

/// Whether somebody has what children's cases ask for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Training {
    /// Trained to work with children.
    Children,
    /// Not trained for it.
    General,
}

/// Whether somebody has declared a conflict of interest in this case.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Interest {
    /// None declared.
    Free,
    /// Declared: they can play no part in the case.
    Conflicted,
}

/// A member of staff, as far as the steps of one case are concerned.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct StaffFacts {
    /// Who.
    pub id: StaffId,
    /// What they are employed to do; one person may hold several posts.
    pub posts: Vec<Post>,
    /// Whether they may work on children's cases.
    pub training: Training,
    /// Whether they have declared a conflict in this very case.
    pub interest: Interest,
}

/// Who acts.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Doer {
    /// The complainant, let in by the receipt.
    Complainant,
    /// A member of staff.
    Staff(StaffFacts),
    /// Scheduled work.
    System,
}

impl Doer {
    /// The member of staff, if it is one.
    pub const fn staff(&self) -> Option<&StaffFacts> {
        match self {
            Self::Staff(facts) => Some(facts),
            Self::Complainant | Self::System => None,
        }
    }

    /// The id of the member of staff, if it is one.
    pub fn staff_id(&self) -> Option<StaffId> {
        self.staff().map(|facts| facts.id)
    }

    /// Whether this doer plays `part` in a case that `officer` has.
    ///
    /// A caseworker counts as such only while nobody has the case: afterwards only its officer does.
    /// Who may be a receiver depends on the post alone; that it is *they* who were offered the case is
    /// for the [`Handover`](super::Handover) to prove.
    pub fn plays(&self, part: Part, officer: Option<StaffId>) -> bool {
        match (self, part) {
            (Self::Complainant, Part::Complainant) | (Self::System, Part::System) => true,
            (Self::Staff(facts), Part::Caseworker) => {
                officer.is_none() && facts.posts.contains(&Post::Caseworker)
            }
            (Self::Staff(facts), Part::Receiver) => facts.posts.iter().any(|post| *post != Post::Custodian),
            (Self::Staff(facts), Part::Officer) => officer == Some(facts.id),
            (Self::Staff(facts), Part::Supervisor) => facts.posts.contains(&Post::Supervisor),
            (Self::Staff(facts), Part::Ombudsman) => facts.posts.contains(&Post::Ombudsman),
            _ => false,
        }
    }

    /// All parts this doer plays in `case`.
    pub fn parts_in(&self, case: &Case) -> Vec<Part> {
        Part::ALL.iter().copied().filter(|&part| self.plays(part, case.officer)).collect()
    }
}
