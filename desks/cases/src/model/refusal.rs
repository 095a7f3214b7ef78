//! [`Refusal`]: why a step may not be taken now.

use clock::Date;
use thiserror::Error;

use super::deed::Deed;
use super::sentence::Sentence;
use super::state::State;

/// Why a step may not be taken now, in the domain's words.
///
/// A refusal is shown to the person who wanted the step, beside the step itself, so each says what
/// is missing and, where there is one, the date from which it would be allowed.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum Refusal {
    /// The step does not exist in this state.
    #[error("a case that is {state} allows no step {deed}")]
    NotNow {
        /// The step.
        deed: Deed,
        /// Where the case stands.
        state: State,
    },
    /// The step is somebody else's to take.
    #[error("the step {deed} is for another part")]
    NotYours {
        /// The step.
        deed: Deed,
    },
    /// The doer has declared a conflict of interest in this case.
    #[error("a person with a conflict of interest can play no part in the case")]
    Conflicted,
    /// A child is concerned and the doer is not trained for it.
    #[error("children's cases are for those trained for them")]
    NotTrainedForChildren,
    /// Somebody has the case already.
    #[error("the case already has an officer")]
    HasOfficer,
    /// Nobody has the case yet.
    #[error("nobody has taken up the case yet")]
    NoOfficer,
    /// The office opened the case by itself, so there is nobody to ask or answer.
    #[error("the office opened this case itself; there is no complainant")]
    NoComplainant,
    /// The complainant still has time to answer.
    #[error("the complainant may answer until {until}")]
    WaitNotOver {
        /// The last day of the wait.
        until: Date,
    },
    /// No question has been written.
    #[error("no question to an authority has been written")]
    NothingToAsk,
    /// Some authorities still have time to answer.
    #[error("{open} authorities may still answer")]
    AnswersDue {
        /// How many.
        open: u32,
    },
    /// Not every authority has answered.
    #[error("{answered} of {asked} authorities have answered")]
    NotAllAnswered {
        /// How many have.
        answered: u32,
        /// How many were asked.
        asked: u32,
    },
    /// No finding has been written.
    #[error("no finding has been written")]
    NoFinding,
    /// No finding names the right violated.
    #[error("no finding names a right that was violated")]
    NoRightNamed,
    /// No recommendation has been drafted.
    #[error("no recommendation has been drafted")]
    NoRecommendation,
    /// Some recommendations have come to no end.
    #[error("{open} recommendations are still open")]
    RecommendationsOpen {
        /// How many.
        open: u32,
    },
    /// Closing has been proposed and waits for a second person.
    #[error("closing has already been proposed")]
    ClosureProposed,
    /// Closing has not been proposed.
    #[error("closing has not been proposed")]
    ClosureNotProposed,
    /// The doer proposed the closing themselves.
    #[error("nobody approves a closing they proposed")]
    OwnClosure,
    /// A summary waits for a second person, or is public already.
    #[error("a summary has already been proposed or published")]
    SummaryProposed,
    /// No summary waits for approval.
    #[error("no summary waits for approval")]
    SummaryNotProposed,
    /// No summary is public.
    #[error("no summary has been published")]
    SummaryNotPublished,
    /// The doer proposed the summary themselves.
    #[error("nobody approves a summary they proposed")]
    OwnSummary,
    /// The time to ask for a review is over, or was used.
    #[error("the time to ask for a review is over")]
    ReviewWindowOver,
    /// A review has been asked for already.
    #[error("a review has already been asked for")]
    ReviewAsked,
    /// Nobody has asked for a review.
    #[error("nobody has asked for a review")]
    ReviewNotAsked,
    /// The doer took, or approved, the decision to be reviewed.
    #[error("nobody reviews their own decision")]
    OwnDecision,
    /// Only the complainant can bring a withdrawn case back.
    #[error("a withdrawn case goes on only if the complainant asks")]
    WithdrawnStays,
    /// The papers must still be kept.
    #[error("the papers are kept until {until}")]
    RetentionRuns {
        /// Their last day.
        until: Date,
    },
    /// The urgency asked for is the one the case has.
    #[error("the case already has this urgency")]
    SameUrgency,
    /// The body has not accepted the case.
    #[error("the body has not accepted the case yet")]
    ReferralNotAccepted,
    /// The complainant has not agreed that this goes to them.
    #[error("the complainant has not agreed to this disclosure")]
    NoConsent,
    /// A hand-over must be accepted by the one it is offered to, who is not the doer.
    #[error("only the one it is offered to can accept a hand-over")]
    NotOfferedToYou,
    /// The form was made from an older version of the case.
    #[error("the case has changed since: it is at version {current}, the form was made at {seen}")]
    Stale {
        /// The version the form was made from.
        seen: u32,
        /// The version the case has now.
        current: u32,
    },
}

impl Refusal {
    /// The Fluent key of the reason.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NotNow { .. } => "cases-refused-not-now",
            Self::NotYours { .. } => "cases-refused-not-yours",
            Self::Conflicted => "cases-refused-conflicted",
            Self::NotTrainedForChildren => "cases-refused-not-trained",
            Self::HasOfficer => "cases-refused-has-officer",
            Self::NoOfficer => "cases-refused-no-officer",
            Self::NoComplainant => "cases-refused-no-complainant",
            Self::WaitNotOver { .. } => "cases-refused-wait-not-over",
            Self::NothingToAsk => "cases-refused-nothing-to-ask",
            Self::AnswersDue { .. } => "cases-refused-answers-due",
            Self::NotAllAnswered { .. } => "cases-refused-not-all-answered",
            Self::NoFinding => "cases-refused-no-finding",
            Self::NoRightNamed => "cases-refused-no-right-named",
            Self::NoRecommendation => "cases-refused-no-recommendation",
            Self::RecommendationsOpen { .. } => "cases-refused-recommendations-open",
            Self::ClosureProposed => "cases-refused-closure-proposed",
            Self::ClosureNotProposed => "cases-refused-closure-not-proposed",
            Self::OwnClosure => "cases-refused-own-closure",
            Self::SummaryProposed => "cases-refused-summary-proposed",
            Self::SummaryNotProposed => "cases-refused-summary-not-proposed",
            Self::SummaryNotPublished => "cases-refused-summary-not-published",
            Self::OwnSummary => "cases-refused-own-summary",
            Self::ReviewWindowOver => "cases-refused-review-window-over",
            Self::ReviewAsked => "cases-refused-review-asked",
            Self::ReviewNotAsked => "cases-refused-review-not-asked",
            Self::OwnDecision => "cases-refused-own-decision",
            Self::WithdrawnStays => "cases-refused-withdrawn-stays",
            Self::RetentionRuns { .. } => "cases-refused-retention-runs",
            Self::SameUrgency => "cases-refused-same-urgency",
            Self::ReferralNotAccepted => "cases-refused-referral-not-accepted",
            Self::NoConsent => "cases-refused-no-consent",
            Self::NotOfferedToYou => "cases-refused-not-offered-to-you",
            Self::Stale { .. } => "cases-refused-stale",
        }
    }

    /// The reason as a sentence for the person who wanted the step.
    pub fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(self.key());
        match self {
            Self::NotNow { state, .. } => sentence.with_word("state", state.key()),
            Self::WaitNotOver { until } | Self::RetentionRuns { until } => sentence.with("until", *until),
            Self::AnswersDue { open } | Self::RecommendationsOpen { open } => sentence.with("open", *open),
            Self::NotAllAnswered { answered, asked } => {
                sentence.with("answered", *answered).with("asked", *asked)
            }
            _ => sentence,
        }
    }

    /// Whether the step does not belong to the state at all, rather than being held up in it.
    pub const fn is_for_another_state(&self) -> bool {
        matches!(self, Self::NotNow { .. })
    }
}
