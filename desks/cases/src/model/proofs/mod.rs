//! What is proved about the table of steps: by walking all of it, by walking at random, by rendering it.

mod document;
mod enumeration;
mod walks;

use clock::{Date, UtcInstant};
use ids::{CaseId, Dice, HandoverId, StaffId};

use super::*;
use pack::Level;

/// Four people, the complainant and the office's clock.
pub(super) struct Cast {
    pub(super) caseworker: Doer,
    pub(super) second_caseworker: Doer,
    pub(super) supervisor: Doer,
    pub(super) ombudsman: Doer,
}

impl Cast {
    pub(super) fn new() -> Self {
        let dice = Dice::seeded(11);
        let staff = |post| {
            Doer::Staff(StaffFacts {
                id: StaffId::new(UtcInstant::default(), &dice),
                posts: vec![post],
                training: Training::Children,
                interest: Interest::Free,
            })
        };
        Self {
            caseworker: staff(Post::Caseworker),
            second_caseworker: staff(Post::Caseworker),
            supervisor: staff(Post::Supervisor),
            ombudsman: staff(Post::Ombudsman),
        }
    }

    pub(super) fn all(&self) -> Vec<Doer> {
        vec![
            Doer::Complainant,
            self.caseworker.clone(),
            self.second_caseworker.clone(),
            self.supervisor.clone(),
            self.ombudsman.clone(),
            Doer::System,
        ]
    }
}

pub(super) const START: Date = Date::constant(2026, 1, 12);

/// Noon on the day `days` after the start.
pub(super) fn day(days: i64) -> Moment {
    let noon: UtcInstant = "2026-01-12T12:00:00Z".parse().unwrap();
    let now = noon.plus_days(days);
    Moment { now, today: now.timestamp().to_string()[..10].parse().unwrap() }
}

/// Ten days for each clock, from the day `days` after the start.
pub(super) fn due(days: i64) -> impl Fn(CaseClock) -> Date {
    move |_| day(days + 10).today
}

pub(super) fn opening() -> Opening {
    let dice = Dice::seeded(12);
    Opening {
        id: CaseId::new(UtcInstant::default(), &dice),
        number: CaseNumber::new("VT", 2026, 123).unwrap(),
        team: None,
        category: None,
        urgency: Level::Normal,
        child_concerned: false,
        anonymity: Anonymity::Custodian,
    }
}

pub(super) fn received() -> Case {
    Case::submit(opening(), &Doer::Complainant, day(0), due(0)).unwrap()
}

/// The received case, put into `state` without a way there and without clocks.
pub(super) fn with_state(state: State) -> Case {
    Case { state, clocks: Clocks::default(), ..received() }
}

/// Asks the case's own method for `deed`, with everything the doer must say besides.
pub(super) fn ask(case: &Case, deed: Deed, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
    let reason = Reason::new("Because it is so.").unwrap();
    let grounds = Grounds::new(vec!["out-of-time".parse().unwrap()]).unwrap();
    match deed {
        Deed::Submit | Deed::OpenOwnInitiative => Err(Refusal::NotNow { deed, state: case.state }),
        Deed::TakeUp => case.take_up(doer, None, moment),
        Deed::HandOver => case.hand_over(doer, &offered_to(case, doer), moment),
        Deed::Release => case.release(doer, &reason, moment),
        Deed::Triage => {
            let triage = Triage {
                category: "wages".parse().unwrap(),
                urgency: case.urgency,
                child_concerned: case.child_concerned,
            };
            case.triage(doer, triage, moment)
        }
        Deed::SetUrgency => {
            let other = if case.urgency == Level::High { Level::Normal } else { Level::High };
            case.set_urgency(doer, other, &reason, moment)
        }
        Deed::Admit => case.admit(doer, moment),
        Deed::ReferElsewhere => case.refer_elsewhere(doer, Referral::Signpost, &reason, moment),
        Deed::FindInadmissible => case.find_inadmissible(doer, &grounds, &reason, moment),
        Deed::AskComplainant => case.ask_complainant(doer, moment),
        Deed::ComplainantAnswers => case.complainant_answers(doer, moment),
        Deed::ContinueWithout => case.continue_without(doer, moment),
        Deed::OpenInquiry => case.open_inquiry(doer, moment),
        Deed::ResumeInquiry => case.resume_inquiry(doer, moment),
        Deed::AllAnswered => case.all_answered(doer, moment),
        Deed::StartFindings => case.start_findings(doer, moment),
        Deed::Mediate => case.mediate(doer, &reason, moment),
        Deed::FindNoViolation => case.find_no_violation(doer, moment),
        Deed::FindViolation => case.find_violation(doer, moment),
        Deed::DraftRecommendation => case.draft_recommendation(doer, moment),
        Deed::SendRecommendations => case.send_recommendations(doer, moment),
        Deed::RecordFollowUp => case.record_follow_up(doer, moment),
        Deed::ProposeClosure => case.propose_closure(doer, &reason, moment),
        Deed::ReturnClosure => case.return_closure(doer, &reason, moment),
        Deed::Close => case.close(doer, moment),
        Deed::ProposeSummary => case.propose_summary(doer, moment),
        Deed::ReturnSummary => case.return_summary(doer, &reason, moment),
        Deed::PublishSummary => case.publish_summary(doer, moment),
        Deed::UnpublishSummary => case.unpublish_summary(doer, &reason, moment),
        Deed::WriteToComplainant => case.write_to_complainant(doer, moment),
        Deed::ComplainantWrites => case.complainant_writes(doer, moment),
        Deed::Correct => case.correct(doer, moment),
        Deed::Withdraw => case.withdraw(doer, moment),
        Deed::AskReview => case.ask_review(doer, &reason, moment),
        Deed::RefuseReview => case.refuse_review(doer, &reason, moment),
        Deed::Reopen => case.reopen(doer, &reason, moment),
        Deed::Expire => case.expire(doer, moment),
    }
}

/// A hand-over of the case that `doer` has accepted (nobody's, if the doer is not on the staff).
fn offered_to(case: &Case, doer: &Doer) -> AcceptedHandover {
    let dice = Dice::seeded(13);
    let now = UtcInstant::default();
    let receiver = doer.staff_id().unwrap_or_else(|| StaffId::new(now, &dice));
    let offer = Offer {
        id: HandoverId::new(now, &dice),
        case: case.id,
        by: StaffId::new(now, &dice),
        target: Target::Staff(receiver, None),
        answer_by: START,
    };
    let handover = Handover::propose(offer, None, now).unwrap();
    handover.accept(&Answerer::Staff(receiver, None)).unwrap().accepted().unwrap()
}

/// Which clocks may run in which state. A clock that is not listed must have been stopped on the way.
pub(super) fn may_run(case: &Case, clock: CaseClock) -> bool {
    use CaseClock::{
        Admission, Answer, ComplainantAnswer, FirstWord, FollowUp, Outcome, Retention, Review as ReviewClock,
        ReviewWindow, Triage,
    };
    let review = matches!(clock, ReviewWindow) || (clock == ReviewClock && case.review == Review::Asked);
    match case.state {
        State::Received => matches!(clock, FirstWord | Triage),
        State::Triaged => matches!(clock, FirstWord | Admission),
        State::AwaitingComplainant => matches!(clock, Admission | Outcome | Answer | ComplainantAnswer),
        State::Admitted | State::Findings | State::Reopened => clock == Outcome,
        State::UnderInquiry => matches!(clock, Outcome | Answer),
        State::Mediated | State::NoViolation | State::Violation => false,
        State::FollowUp => clock == FollowUp,
        State::ReferredElsewhere | State::Inadmissible | State::Withdrawn => review,
        State::Closed => review || clock == Retention,
        State::Expired => false,
    }
}
