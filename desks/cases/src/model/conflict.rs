//! [`Conflict`]: a member of staff who can play no part in a case.
//!
//! A conflict is declared by the person themselves or by a supervisor who learns of it. It is not
//! weighed and not lifted: the case goes to somebody else. The reason is sealed like any other.

use clock::UtcInstant;
use ids::{CaseId, StaffId};

use super::case::Case;
use super::part::{Doer, Interest, Post};

/// A declared conflict of interest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Conflict {
    /// The case.
    pub case: CaseId,
    /// Who can play no part in it.
    pub staff: StaffId,
    /// When it was declared.
    pub at: UtcInstant,
    /// Who declared it.
    pub by: StaffId,
}

/// A conflict with what follows from it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Declared {
    /// The conflict.
    pub conflict: Conflict,
    /// What becomes of the case.
    pub follows: Follows,
}

/// What becomes of a case when a conflict is declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Follows {
    /// The person had the case: it is released to the team, and its key taken from them.
    Release,
    /// The person did not have the case.
    Nothing,
}

/// Why a conflict cannot be declared.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum ConflictRefusal {
    /// Only the person themselves or a supervisor declares it.
    #[error("only the person themselves or a supervisor declares a conflict of interest")]
    NotYours,
    /// It is declared already.
    #[error("this conflict of interest has already been declared")]
    Known,
}

impl ConflictRefusal {
    /// The Fluent key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotYours => "cases-refused-conflict-not-yours",
            Self::Known => "cases-refused-conflict-known",
        }
    }
}

impl Conflict {
    /// Declares that `staff` can play no part in `case`, of which `known` conflicts are on file.
    pub fn declare(
        case: &Case,
        staff: StaffId,
        by: &Doer,
        known: &[Self],
        now: UtcInstant,
    ) -> Result<Declared, ConflictRefusal> {
        let declarer = by.staff().ok_or(ConflictRefusal::NotYours)?;
        let leads = declarer.posts.iter().any(|post| matches!(post, Post::Supervisor | Post::Ombudsman));
        if declarer.id != staff && !leads {
            return Err(ConflictRefusal::NotYours);
        }
        if interest_of(known, case.id, staff) == Interest::Conflicted {
            return Err(ConflictRefusal::Known);
        }
        let follows = if case.officer == Some(staff) { Follows::Release } else { Follows::Nothing };
        Ok(Declared { conflict: Self { case: case.id, staff, at: now, by: declarer.id }, follows })
    }
}

/// Whether `staff` has a conflict in `case`.
pub fn interest_of(conflicts: &[Conflict], case: CaseId, staff: StaffId) -> Interest {
    let conflicted = conflicts.iter().any(|conflict| conflict.case == case && conflict.staff == staff);
    if conflicted { Interest::Conflicted } else { Interest::Free }
}

#[cfg(test)]
mod tests {
    use super::super::proofs::{Cast, day, due, received};
    use super::*;

    #[test]
    fn a_conflict_takes_the_case_from_its_officer_for_good() {
        let cast = Cast::new();
        let case = received();
        let taken = case.take_up(&cast.caseworker, None, day(0)).unwrap();
        let case = case.apply(&taken, day(0), due(0));
        let officer = case.officer.unwrap();
        let now = UtcInstant::default();

        let stranger = &cast.second_caseworker;
        assert_eq!(Conflict::declare(&case, officer, stranger, &[], now), Err(ConflictRefusal::NotYours));
        assert_eq!(
            Conflict::declare(&case, officer, &Doer::Complainant, &[], now),
            Err(ConflictRefusal::NotYours)
        );
        let declared = Conflict::declare(&case, officer, &cast.caseworker, &[], now).unwrap();
        assert_eq!(declared.follows, Follows::Release);
        let known = [declared.conflict];
        assert_eq!(interest_of(&known, case.id, officer), Interest::Conflicted);
        assert_eq!(
            Conflict::declare(&case, officer, &cast.supervisor, &known, now),
            Err(ConflictRefusal::Known)
        );
        let other = stranger.staff_id().unwrap();
        let by_supervisor = Conflict::declare(&case, other, &cast.supervisor, &known, now).unwrap();
        assert_eq!(by_supervisor.follows, Follows::Nothing);
    }
}
