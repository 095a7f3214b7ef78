//! What the gate needs to know of the thing that somebody wants to see or change.

use ids::{CaseId, QuestionId, StaffId};

use crate::{AgencyCode, TeamCode};

/// The facts about one thing on which it depends who may do what with it.
///
/// A desk's store fills it from the row; what does not apply stays empty.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Object {
    /// The case that it is, or is part of.
    pub case: Option<CaseId>,
    /// The question to one authority that it is, or is part of.
    pub question: Option<QuestionId>,
    /// Who handles it.
    pub officer: Option<StaffId>,
    /// Whose team handles it.
    pub team: Option<TeamCode>,
    /// The agency it belongs to; none where it is the office's own.
    pub agency: Option<AgencyCode>,
    /// Whether it is about a child.
    pub child_concerned: bool,
    /// Staff who have a conflict of interest in it.
    pub conflicted: Vec<StaffId>,
    /// Who prepared what is now to be approved.
    pub prepared_by: Vec<StaffId>,
    /// Whether the complainant's name is open to who handles it.
    pub identity: Identity,
}

impl Object {
    /// Something of the office as a whole, such as its settings or its list of accounts.
    pub fn office() -> Self {
        Self::default()
    }
}

/// Whether a complainant's name is open to those who handle the case.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub enum Identity {
    /// They gave it to the office.
    #[default]
    Open,
    /// They asked to stay unnamed: it is shown only to those the custodian said yes to.
    Custodied {
        /// These.
        shown_to: Vec<StaffId>,
    },
}

impl Identity {
    pub(crate) fn is_shown_to(&self, staff: Option<StaffId>) -> bool {
        match self {
            Self::Open => true,
            Self::Custodied { shown_to } => staff.is_some_and(|staff| shown_to.contains(&staff)),
        }
    }
}
