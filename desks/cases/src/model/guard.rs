//! [`Guard`]: what must hold before a step, beyond the state and the doer's part.

use clock::Date;

use super::case::{Case, Origin, Proposal, Review, Summary};
use super::coded::coded;
use super::part::{Doer, Interest, Training};
use super::refusal::Refusal;
use super::running::CaseClock;

coded! {
    /// What must hold before a step, beyond the state and the doer's part.
    pub enum Guard keyed "cases-guard-" {
        /// Nobody has the case yet.
        NoOfficer = "no-officer",
        /// Somebody has the case.
        HasOfficer = "has-officer",
        /// Somebody complained: the office did not open the case itself.
        HasComplainant = "has-complainant",
        /// The complainant's time to answer is over.
        WaitOver = "wait-over",
        /// At least one question to an authority is written.
        QuestionWritten = "question-written",
        /// Every authority asked has answered or was let off.
        AllAnswered = "all-answered",
        /// Every authority asked has answered, was let off, or let its time pass.
        NoAnswerDue = "no-answer-due",
        /// A finding is written.
        FindingWritten = "finding-written",
        /// A finding names the right that was violated.
        RightNamed = "right-named",
        /// At least one recommendation is drafted and not yet sent.
        RecommendationDrafted = "recommendation-drafted",
        /// Every recommendation has come to an end: implemented, rejected, or given up with reasons.
        RecommendationsSettled = "recommendations-settled",
        /// Closing has not been proposed.
        ClosureNotProposed = "closure-not-proposed",
        /// Closing has been proposed.
        ClosureProposed = "closure-proposed",
        /// Closing was proposed by somebody else.
        SecondPersonCloses = "second-person-closes",
        /// No summary waits for approval, and none is public.
        NoSummary = "no-summary",
        /// A summary waits for approval.
        SummaryProposed = "summary-proposed",
        /// The summary was proposed by somebody else.
        SecondPersonPublishes = "second-person-publishes",
        /// A summary is public.
        SummaryPublished = "summary-published",
        /// The complainant may still ask for a review and has not done so.
        ReviewWindowOpen = "review-window-open",
        /// The complainant has asked for a review.
        ReviewAsked = "review-asked",
        /// No review waits to be decided.
        NoReviewPending = "no-review-pending",
        /// The decision to be reviewed was neither taken nor prepared by the doer.
        OthersDecision = "others-decision",
        /// If the complainant withdrew, it is the complainant who asks for it to go on.
        WithdrawnOnlyIfAsked = "withdrawn-only-if-asked",
        /// The time for which papers are kept is over.
        RetentionOver = "retention-over",
    }
}

/// What holds for every step that staff take in any case, before the table is even read: no
/// conflict of interest, and training where a child is concerned.
pub(super) fn check_staff(case: &Case, doer: &Doer) -> Result<(), Refusal> {
    let Some(facts) = doer.staff() else { return Ok(()) };
    if facts.interest == Interest::Conflicted {
        return Err(Refusal::Conflicted);
    }
    if case.child_concerned && facts.training != Training::Children {
        return Err(Refusal::NotTrainedForChildren);
    }
    Ok(())
}

impl Guard {
    /// Whether this holds in `case` on the day `today` for `doer`; if not, why not.
    pub fn check(self, case: &Case, doer: &Doer, today: Date) -> Result<(), Refusal> {
        let questions = case.questions;
        match self {
            Self::NoOfficer => ensure(case.officer.is_none(), Refusal::HasOfficer),
            Self::HasOfficer => ensure(case.officer.is_some(), Refusal::NoOfficer),
            Self::HasComplainant => ensure(case.origin == Origin::Complaint, Refusal::NoComplainant),
            Self::WaitOver => over(case, CaseClock::ComplainantAnswer, today)
                .map_err(|until| Refusal::WaitNotOver { until }),
            Self::QuestionWritten => ensure(questions.drafted > 0, Refusal::NothingToAsk),
            Self::AllAnswered => ensure(
                questions.asked > 0 && questions.answered == questions.asked,
                Refusal::NotAllAnswered { answered: questions.answered, asked: questions.asked },
            ),
            Self::NoAnswerDue => {
                ensure(questions.in_time == 0, Refusal::AnswersDue { open: questions.in_time })
            }
            Self::FindingWritten => ensure(case.findings.written > 0, Refusal::NoFinding),
            Self::RightNamed => ensure(case.findings.naming_a_right > 0, Refusal::NoRightNamed),
            Self::RecommendationDrafted => {
                ensure(case.recommendations.drafted > 0, Refusal::NoRecommendation)
            }
            Self::RecommendationsSettled => {
                let open = case.recommendations.open();
                ensure(open == 0, Refusal::RecommendationsOpen { open })
            }
            Self::ClosureNotProposed => ensure(case.closure.is_none(), Refusal::ClosureProposed),
            Self::ClosureProposed => ensure(case.closure.is_some(), Refusal::ClosureNotProposed),
            Self::SecondPersonCloses => second_person(case.closure, doer, Refusal::OwnClosure),
            Self::NoSummary => ensure(case.summary == Summary::None, Refusal::SummaryProposed),
            Self::SummaryProposed => {
                ensure(matches!(case.summary, Summary::Proposed(_)), Refusal::SummaryNotProposed)
            }
            Self::SecondPersonPublishes => second_person(case.summary.proposal(), doer, Refusal::OwnSummary),
            Self::SummaryPublished => {
                ensure(case.summary == Summary::Published, Refusal::SummaryNotPublished)
            }
            Self::ReviewWindowOpen => review_window_open(case, today),
            Self::ReviewAsked => ensure(case.review == Review::Asked, Refusal::ReviewNotAsked),
            Self::NoReviewPending => ensure(case.review != Review::Asked, Refusal::ReviewAsked),
            Self::OthersDecision => {
                let doer = doer.staff_id();
                let own = doer.is_some() && (doer == case.decided_by || doer == case.officer);
                ensure(!own, Refusal::OwnDecision)
            }
            Self::WithdrawnOnlyIfAsked => {
                ensure(!case.was_withdrawn || case.review == Review::Asked, Refusal::WithdrawnStays)
            }
            Self::RetentionOver => {
                over(case, CaseClock::Retention, today).map_err(|until| Refusal::RetentionRuns { until })
            }
        }
    }
}

fn ensure(holds: bool, refusal: Refusal) -> Result<(), Refusal> {
    if holds { Ok(()) } else { Err(refusal) }
}

/// Whether the clock's last day has passed; a clock that does not run holds nobody up.
fn over(case: &Case, clock: CaseClock, today: Date) -> Result<(), Date> {
    match case.clocks.get(clock) {
        Some(running) if !running.is_over(today) => Err(running.due),
        _ => Ok(()),
    }
}

fn second_person(proposal: Option<Proposal>, doer: &Doer, refusal: Refusal) -> Result<(), Refusal> {
    ensure(proposal.is_none_or(|proposal| Some(proposal.by) != doer.staff_id()), refusal)
}

fn review_window_open(case: &Case, today: Date) -> Result<(), Refusal> {
    if case.review == Review::Asked {
        return Err(Refusal::ReviewAsked);
    }
    let open = case.clocks.get(CaseClock::ReviewWindow).is_some_and(|window| !window.is_over(today));
    ensure(open, Refusal::ReviewWindowOver)
}
