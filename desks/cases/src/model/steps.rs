//! [`STEPS`]: the one table of what may be done to a case, by whom, when, and what follows.
//!
//! It is written to be checked against the law by people who do not program: `docs/case-states.md`
//! is this table and its diagram, rendered by a test. Every method of [`Case`](super::Case) takes its
//! step from here and nowhere else.
//!
//! Two rules hold for every step that staff take and are not repeated in the table: nobody with a
//! conflict of interest plays any part, and only those trained for children work where a child is
//! concerned.

use super::deed::Deed::{self, *};
use super::guard::Guard;
use super::part::Part::{self, *};
use super::running::CaseClock;
use super::state::State::{self, *};

/// Where a step leads.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum To {
    /// To this state.
    State(State),
    /// Nowhere: the case stays where it is.
    Stay,
    /// Back to the state from which the complainant was asked.
    Back,
}

/// One row of the table.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Step {
    /// What is done.
    pub deed: Deed,
    /// The states in which it may be done; none for the deeds that begin a case.
    pub from: &'static [State],
    /// Where it leads.
    pub to: To,
    /// The parts that may do it.
    pub by: &'static [Part],
    /// What must hold besides.
    pub guards: &'static [Guard],
    /// The clocks it stops, before any starts.
    pub stops: &'static [CaseClock],
    /// The clocks it starts.
    pub starts: &'static [CaseClock],
    /// Whether the complainant is told.
    pub told: bool,
}

/// Who handles a case from day to day.
const HANDLING: &[Part] = &[Officer, Supervisor];
/// Who handles a case while nobody has it, too.
const READING: &[Part] = &[Caseworker, Officer, Supervisor];
/// Who decides as the second person.
const DECIDING: &[Part] = &[Supervisor, Ombudsman];
/// Everybody on the staff who may touch the case.
const STAFF: &[Part] = &[Officer, Supervisor, Ombudsman];

/// All states in which there is still a file.
const FILED: &[State] = &[
    Received,
    Triaged,
    ReferredElsewhere,
    Inadmissible,
    Admitted,
    UnderInquiry,
    AwaitingComplainant,
    Findings,
    Mediated,
    NoViolation,
    Violation,
    FollowUp,
    Closed,
    Reopened,
    Withdrawn,
];
/// All states before an outcome, in which the complainant can still take the complaint back.
const UNDECIDED: &[State] =
    &[Received, Triaged, Admitted, UnderInquiry, AwaitingComplainant, Findings, Reopened];
/// The states after an outcome, from which a case is closed.
const CLOSABLE: &[State] = &[Mediated, NoViolation, FollowUp];
/// The states decided without a finding.
const SET_ASIDE: &[State] = &[ReferredElsewhere, Inadmissible, Withdrawn];
/// The states from which a case is closed, in one list.
const READY_TO_CLOSE: &[State] =
    &[Mediated, NoViolation, FollowUp, ReferredElsewhere, Inadmissible, Withdrawn];
/// The states whose decision can be reviewed.
const REVIEWABLE: &[State] = &[Closed, ReferredElsewhere, Inadmissible, Withdrawn];
/// The states in which there is an outcome to tell the public of.
const TELLABLE: &[State] = &[Mediated, NoViolation, Violation, FollowUp, Closed];
/// The states in which a summary may be public: those with an outcome, and what may follow on review.
const TOLD: &[State] = &[
    Mediated,
    NoViolation,
    Violation,
    FollowUp,
    Closed,
    Reopened,
    UnderInquiry,
    AwaitingComplainant,
    Findings,
    Withdrawn,
];

/// The table. A deed with two rows has them for different states.
pub const STEPS: &[Step] = &[
    // How a case begins.
    step(Submit)
        .to(Received)
        .by(&[Complainant, Caseworker, Supervisor])
        .starts(&[CaseClock::FirstWord, CaseClock::Triage])
        .told(),
    step(OpenOwnInitiative).to(Admitted).by(DECIDING).starts(&[CaseClock::Outcome]),
    // Who has it.
    step(TakeUp).from(FILED).by(&[Caseworker, Supervisor]).guards(&[Guard::NoOfficer]).told(),
    step(HandOver).from(FILED).by(&[Receiver]).told(),
    step(Release).from(FILED).by(&[Officer, Supervisor, System]).guards(&[Guard::HasOfficer]),
    // Whether the office takes it.
    step(Triage)
        .from(&[Received])
        .to(Triaged)
        .by(READING)
        .stops(&[CaseClock::Triage])
        .starts(&[CaseClock::Admission])
        .told(),
    step(SetUrgency).from(UNDECIDED).by(READING),
    step(Admit)
        .from(&[Triaged])
        .to(Admitted)
        .by(HANDLING)
        .guards(&[Guard::HasOfficer])
        .stops(&[CaseClock::FirstWord, CaseClock::Admission])
        .starts(&[CaseClock::Outcome])
        .told(),
    step(ReferElsewhere)
        .from(&[Triaged])
        .to(ReferredElsewhere)
        .by(HANDLING)
        .guards(&[Guard::HasOfficer])
        .stops(&[CaseClock::FirstWord, CaseClock::Admission])
        .starts(&[CaseClock::ReviewWindow])
        .told(),
    step(FindInadmissible)
        .from(&[Triaged])
        .to(Inadmissible)
        .by(HANDLING)
        .guards(&[Guard::HasOfficer])
        .stops(&[CaseClock::FirstWord, CaseClock::Admission])
        .starts(&[CaseClock::ReviewWindow])
        .told(),
    // Asking the complainant.
    step(AskComplainant)
        .from(&[Triaged, Admitted, UnderInquiry])
        .to(AwaitingComplainant)
        .by(HANDLING)
        .guards(&[Guard::HasComplainant])
        .stops(&[CaseClock::FirstWord])
        .starts(&[CaseClock::ComplainantAnswer])
        .told(),
    step(ComplainantAnswers)
        .from(&[AwaitingComplainant])
        .back()
        .by(&[Complainant, Officer, Supervisor])
        .stops(&[CaseClock::ComplainantAnswer])
        .told(),
    step(ContinueWithout)
        .from(&[AwaitingComplainant])
        .back()
        .by(HANDLING)
        .guards(&[Guard::WaitOver])
        .stops(&[CaseClock::ComplainantAnswer])
        .told(),
    // Asking authorities.
    step(OpenInquiry)
        .from(&[Admitted, UnderInquiry, Findings])
        .to(UnderInquiry)
        .by(HANDLING)
        .guards(&[Guard::HasOfficer, Guard::QuestionWritten])
        .starts(&[CaseClock::Answer])
        .told(),
    step(ResumeInquiry).from(&[Reopened]).to(UnderInquiry).by(HANDLING).guards(&[Guard::HasOfficer]).told(),
    step(AllAnswered)
        .from(&[UnderInquiry, AwaitingComplainant])
        .by(&[System])
        .guards(&[Guard::AllAnswered])
        .stops(&[CaseClock::Answer])
        .told(),
    // What the office holds to be true.
    step(StartFindings)
        .from(&[Admitted, UnderInquiry])
        .to(Findings)
        .by(HANDLING)
        .guards(&[Guard::HasOfficer, Guard::NoAnswerDue])
        .stops(&[CaseClock::Answer])
        .told(),
    step(Mediate)
        .from(&[UnderInquiry, Findings])
        .to(Mediated)
        .by(HANDLING)
        .guards(&[Guard::HasComplainant])
        .stops(&[CaseClock::Answer, CaseClock::Outcome])
        .told(),
    step(FindNoViolation)
        .from(&[Findings])
        .to(NoViolation)
        .by(HANDLING)
        .guards(&[Guard::FindingWritten])
        .stops(&[CaseClock::Outcome])
        .told(),
    step(FindViolation)
        .from(&[Findings])
        .to(Violation)
        .by(HANDLING)
        .guards(&[Guard::FindingWritten, Guard::RightNamed])
        .stops(&[CaseClock::Outcome])
        .told(),
    // What the office asks for.
    step(DraftRecommendation).from(&[Violation, FollowUp]).by(HANDLING),
    step(SendRecommendations)
        .from(&[Violation, FollowUp])
        .to(FollowUp)
        .by(DECIDING)
        .guards(&[Guard::RecommendationDrafted])
        .starts(&[CaseClock::FollowUp])
        .told(),
    step(RecordFollowUp)
        .from(&[FollowUp])
        .by(HANDLING)
        .stops(&[CaseClock::FollowUp])
        .starts(&[CaseClock::FollowUp])
        .told(),
    // Closing, by two persons.
    step(ProposeClosure).from(READY_TO_CLOSE).by(STAFF).guards(&[
        Guard::RecommendationsSettled,
        Guard::ClosureNotProposed,
        Guard::NoReviewPending,
    ]),
    step(ReturnClosure).from(READY_TO_CLOSE).by(DECIDING).guards(&[Guard::ClosureProposed]),
    step(Close)
        .from(CLOSABLE)
        .to(Closed)
        .by(DECIDING)
        .guards(&[Guard::ClosureProposed, Guard::SecondPersonCloses, Guard::RecommendationsSettled])
        .stops(&[CaseClock::FirstWord, CaseClock::FollowUp])
        .starts(&[CaseClock::ReviewWindow, CaseClock::Retention])
        .told(),
    step(Close)
        .from(SET_ASIDE)
        .to(Closed)
        .by(DECIDING)
        .guards(&[Guard::ClosureProposed, Guard::SecondPersonCloses, Guard::NoReviewPending])
        .starts(&[CaseClock::Retention])
        .told(),
    // Telling the public, by two persons.
    step(ProposeSummary).from(TELLABLE).by(STAFF).guards(&[Guard::NoSummary]),
    step(ReturnSummary).from(TELLABLE).by(DECIDING).guards(&[Guard::SummaryProposed]),
    step(PublishSummary)
        .from(TELLABLE)
        .by(DECIDING)
        .guards(&[Guard::SummaryProposed, Guard::SecondPersonPublishes])
        .told(),
    step(UnpublishSummary).from(TOLD).by(DECIDING).guards(&[Guard::SummaryPublished]).told(),
    // Words in both directions, at any time.
    step(WriteToComplainant)
        .from(FILED)
        .by(&[Caseworker, Officer, Supervisor, Ombudsman])
        .guards(&[Guard::HasComplainant])
        .stops(&[CaseClock::FirstWord])
        .told(),
    step(ComplainantWrites)
        .from(FILED)
        .by(&[Complainant, Caseworker, Officer, Supervisor])
        .guards(&[Guard::HasComplainant])
        .told(),
    step(Correct)
        .from(FILED)
        .by(&[Complainant, Caseworker, Officer, Supervisor])
        .guards(&[Guard::HasComplainant])
        .told(),
    step(Withdraw)
        .from(UNDECIDED)
        .to(Withdrawn)
        .by(&[Complainant, Officer, Supervisor])
        .guards(&[Guard::HasComplainant])
        .stops(&[
            CaseClock::FirstWord,
            CaseClock::Triage,
            CaseClock::Admission,
            CaseClock::ComplainantAnswer,
            CaseClock::Answer,
            CaseClock::Outcome,
        ])
        .starts(&[CaseClock::ReviewWindow])
        .told(),
    // Looking at it again.
    step(AskReview)
        .from(REVIEWABLE)
        .by(&[Complainant, Officer, Supervisor])
        .guards(&[Guard::HasComplainant, Guard::ReviewWindowOpen])
        .stops(&[CaseClock::ReviewWindow])
        .starts(&[CaseClock::Review])
        .told(),
    step(RefuseReview)
        .from(REVIEWABLE)
        .by(DECIDING)
        .guards(&[Guard::ReviewAsked, Guard::OthersDecision])
        .stops(&[CaseClock::Review])
        .told(),
    step(Reopen)
        .from(REVIEWABLE)
        .to(Reopened)
        .by(DECIDING)
        .guards(&[Guard::WithdrawnOnlyIfAsked, Guard::OthersDecision])
        .stops(&[CaseClock::Review, CaseClock::ReviewWindow, CaseClock::Retention])
        .starts(&[CaseClock::Outcome])
        .told(),
    // The end.
    step(Expire)
        .from(&[Closed])
        .to(Expired)
        .by(&[System])
        .guards(&[Guard::RetentionOver, Guard::NoReviewPending])
        .stops(&[CaseClock::ReviewWindow, CaseClock::Retention]),
];

/// The row for `deed` in a case that stands in `state`.
pub fn step_from(deed: Deed, state: State) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.deed == deed && step.from.contains(&state))
}

/// The row for a deed that begins a case.
pub fn step_at_start(deed: Deed) -> Option<&'static Step> {
    STEPS.iter().find(|step| step.deed == deed && step.from.is_empty())
}

/// A row to be filled in: from nowhere, staying, by nobody.
const fn step(deed: Deed) -> Step {
    Step { deed, from: &[], to: To::Stay, by: &[], guards: &[], stops: &[], starts: &[], told: false }
}

impl Step {
    const fn from(mut self, states: &'static [State]) -> Self {
        self.from = states;
        self
    }

    const fn to(mut self, state: State) -> Self {
        self.to = To::State(state);
        self
    }

    const fn back(mut self) -> Self {
        self.to = To::Back;
        self
    }

    const fn by(mut self, parts: &'static [Part]) -> Self {
        self.by = parts;
        self
    }

    const fn guards(mut self, guards: &'static [Guard]) -> Self {
        self.guards = guards;
        self
    }

    const fn stops(mut self, clocks: &'static [CaseClock]) -> Self {
        self.stops = clocks;
        self
    }

    const fn starts(mut self, clocks: &'static [CaseClock]) -> Self {
        self.starts = clocks;
        self
    }

    const fn told(mut self) -> Self {
        self.told = true;
        self
    }
}
