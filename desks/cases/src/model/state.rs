//! [`State`]: where a case stands.

use super::coded::coded;

coded! {
    /// Where a case stands. The steps between are in [`STEPS`](super::STEPS).
    pub enum State keyed "cases-state-" {
        /// It has arrived; nobody has looked at it yet.
        Received = "received",
        /// Somebody has read it and said what kind of matter it is and how urgent.
        Triaged = "triaged",
        /// Another body is the right one, and the complainant has been told which.
        ReferredElsewhere = "referred-elsewhere",
        /// The office may not take it, with the grounds.
        Inadmissible = "inadmissible",
        /// The office takes it.
        Admitted = "admitted",
        /// Authorities have been asked, or the office looks for itself.
        UnderInquiry = "under-inquiry",
        /// The office needs something from the complainant before it can go on.
        AwaitingComplainant = "awaiting-complainant",
        /// The answers are in, and the office weighs them.
        Findings = "findings",
        /// The complainant and the authority have settled it with the office's help.
        Mediated = "mediated",
        /// The office found no right violated.
        NoViolation = "no-violation",
        /// The office found a right violated and drafts its recommendations.
        Violation = "violation",
        /// The recommendations are out, and the office watches what is done.
        FollowUp = "follow-up",
        /// The work is done. It can be reopened on review until its papers are destroyed.
        Closed = "closed",
        /// A review found that the matter must be looked at again.
        Reopened = "reopened",
        /// The complainant has taken it back.
        Withdrawn = "withdrawn",
        /// Its retention has ended and its key is destroyed: the one true end. Figures stay.
        Expired = "expired",
    }
}

impl State {
    /// Whether the office still has work to do in this state without anybody asking for a review.
    pub const fn is_open(self) -> bool {
        !self.is_set_aside() && !matches!(self, Self::Closed | Self::Expired)
    }

    /// Whether the matter was set aside without a finding, and only waits to be closed or reviewed.
    pub const fn is_set_aside(self) -> bool {
        matches!(self, Self::ReferredElsewhere | Self::Inadmissible | Self::Withdrawn)
    }

    /// Whether the case has come to its outcome (and a summary of it may be published).
    pub const fn has_outcome(self) -> bool {
        matches!(self, Self::Mediated | Self::NoViolation | Self::Violation | Self::FollowUp | Self::Closed)
    }
}
