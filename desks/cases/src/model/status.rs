//! [`Status`]: how a case stands, in one sentence for the complainant, and whose turn it is.
//!
//! "We have asked the Migration Service to answer by 3 December." · "You need do nothing now."

use clock::Date;

use super::case::{Case, QuestionTally, Review};
use super::question::Question;
use super::running::{Bound, CaseClock};
use super::sentence::Sentence;
use super::state::State;

/// How a case stands, for the complainant.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Status {
    /// What the office has done or is doing, and by when the next thing comes.
    pub what: Sentence,
    /// What the complainant must, may or need not do.
    pub you: Sentence,
    /// Where the office has passed its own last day: that it is late, and which day it was.
    pub late: Option<Sentence>,
    /// Whose turn it is.
    pub turn: Bound,
    /// The day by which it is, if there is one.
    pub by: Option<Date>,
}

/// How `case` stands on `today`, with its `questions` to authorities.
pub fn status(case: &Case, questions: &[Question], today: Date) -> Status {
    let (what, turn, clock) = match case.state {
        State::AwaitingComplainant => awaiting(case, today),
        State::UnderInquiry => inquiry(questions, today),
        state if state.is_set_aside() || state == State::Closed => decided(case, today),
        state => working(case, state),
    };
    let running = clock.and_then(|clock| case.clocks.get(clock));
    let by = match (case.state, turn) {
        (State::UnderInquiry, Bound::Authority) => next_answer(questions, today),
        _ => running.map(|running| running.due),
    };
    let what = by.into_iter().fold(what, |what, by| what.with("by", by));
    Status { what, you: you(case, turn, today), late: late(case, today), turn, by }
}

/// A state in which the office works, with the clock it works against.
fn working(case: &Case, state: State) -> (Sentence, Bound, Option<CaseClock>) {
    let (key, undated, clock) = match state {
        State::Received if case.clocks.get(CaseClock::FirstWord).is_none() => {
            ("cases-now-received-read", "cases-now-received-undated", CaseClock::Triage)
        }
        State::Received => ("cases-now-received", "cases-now-received-undated", CaseClock::FirstWord),
        State::Triaged => ("cases-now-triaged", "cases-now-triaged-undated", CaseClock::Admission),
        State::Admitted => ("cases-now-admitted", "cases-now-admitted-undated", CaseClock::Outcome),
        State::Findings => ("cases-now-findings", "cases-now-findings-undated", CaseClock::Outcome),
        State::FollowUp => ("cases-now-follow-up", "cases-now-follow-up-undated", CaseClock::FollowUp),
        State::Reopened => ("cases-now-reopened", "cases-now-reopened-undated", CaseClock::Outcome),
        State::Mediated => return (Sentence::new("cases-now-mediated"), Bound::Office, None),
        State::NoViolation => return (Sentence::new("cases-now-no-violation"), Bound::Office, None),
        State::Violation => return (Sentence::new("cases-now-violation"), Bound::Office, None),
        _ => return (Sentence::new("cases-now-expired"), Bound::Nobody, None),
    };
    let dated = case.clocks.get(clock).is_some();
    (Sentence::new(if dated { key } else { undated }), Bound::Office, Some(clock))
}

fn awaiting(case: &Case, today: Date) -> (Sentence, Bound, Option<CaseClock>) {
    let clock = CaseClock::ComplainantAnswer;
    let key = match case.clocks.get(clock) {
        Some(wait) if !wait.is_over(today) => "cases-now-awaiting",
        _ => "cases-now-awaiting-undated",
    };
    let clock = (key == "cases-now-awaiting").then_some(clock);
    (Sentence::new(key), Bound::Complainant, clock)
}

/// Whom the office has asked. One authority is named; many are counted.
fn inquiry(questions: &[Question], today: Date) -> (Sentence, Bound, Option<CaseClock>) {
    let tally = QuestionTally::of(questions, today);
    let owing: Vec<&Question> = questions.iter().filter(|question| question.state.is_owed()).collect();
    let (key, turn) = match (tally, owing.as_slice()) {
        (_, []) => ("cases-now-inquiry", Bound::Office),
        (tally, [_]) if tally.asked == 1 && tally.in_time == 1 => ("cases-now-inquiry-one", Bound::Authority),
        (tally, [_]) if tally.asked == 1 => ("cases-now-inquiry-one-late", Bound::Authority),
        (tally, _) if tally.in_time > 0 => ("cases-now-inquiry-many", Bound::Authority),
        _ => ("cases-now-inquiry-many-late", Bound::Authority),
    };
    let sentence = match (key, owing.as_slice()) {
        ("cases-now-inquiry-one" | "cases-now-inquiry-one-late", [question]) => {
            Sentence::new(key).with_word("agency", question.agency.key())
        }
        ("cases-now-inquiry", _) => Sentence::new(key),
        _ => Sentence::new(key).with("answered", tally.answered).with("asked", tally.asked),
    };
    (sentence, turn, None)
}

/// The next day by which an authority must answer; when all are late, the day the first of them was.
fn next_answer(questions: &[Question], today: Date) -> Option<Date> {
    let owed = questions.iter().filter(|question| question.state.is_owed());
    let days: Vec<Date> = owed.filter_map(|question| question.chase).map(|chase| chase.due).collect();
    days.iter().filter(|due| **due >= today).min().or_else(|| days.iter().min()).copied()
}

/// A case that is set aside or closed: what may still come is a review.
fn decided(case: &Case, today: Date) -> (Sentence, Bound, Option<CaseClock>) {
    if case.review == Review::Asked {
        return (Sentence::new("cases-now-review"), Bound::Office, Some(CaseClock::Review));
    }
    let key = match case.state {
        State::ReferredElsewhere => "cases-now-referred-elsewhere",
        State::Inadmissible => "cases-now-inadmissible",
        State::Withdrawn => "cases-now-withdrawn",
        _ => "cases-now-closed",
    };
    let window = case.clocks.get(CaseClock::ReviewWindow).filter(|window| !window.is_over(today));
    (Sentence::new(key), Bound::Nobody, window.map(|window| window.clock))
}

/// What the complainant must, may or need not do.
fn you(case: &Case, turn: Bound, today: Date) -> Sentence {
    let window = case.clocks.get(CaseClock::ReviewWindow).filter(|window| !window.is_over(today));
    match (turn, window) {
        (Bound::Complainant, _) => Sentence::new("cases-you-answer"),
        (_, Some(window)) if case.review != Review::Asked => {
            Sentence::new("cases-you-review").with("by", window.due)
        }
        _ => Sentence::new("cases-you-nothing"),
    }
}

/// An office that has passed its own last day says so.
fn late(case: &Case, today: Date) -> Option<Sentence> {
    let overdue = case.clocks.iter().find(|r| r.clock.binds() == Bound::Office && r.is_over(today))?;
    Some(Sentence::new("cases-now-late").with_word("clock", overdue.clock.key()).with("due", overdue.due))
}

#[cfg(test)]
mod tests {
    use clock::UtcInstant;

    use super::super::proofs::{received, with_state};
    use super::super::question::tests::asked;
    use super::super::question::{AnswerRoad, QuestionState};
    use super::super::running::RunningClock;
    use super::super::sentence::Arg;
    use super::*;

    fn on(day: i8) -> Date {
        Date::constant(2026, 3, day)
    }

    fn running(mut case: Case, clock: CaseClock, day: i8) -> Case {
        case.clocks = Vec::new().into();
        case.clocks.start(RunningClock { clock, since: UtcInstant::default(), due: on(day) });
        case
    }

    #[test]
    fn every_state_has_a_sentence_and_says_whose_turn_it_is() {
        for &state in State::ALL {
            let status = status(&with_state(state), &[], on(1));
            let turn = match state {
                State::AwaitingComplainant => Bound::Complainant,
                State::Expired | State::Closed => Bound::Nobody,
                state if state.is_set_aside() => Bound::Nobody,
                _ => Bound::Office,
            };
            assert_eq!(status.turn, turn, "{state}");
        }
    }

    #[test]
    fn one_authority_is_named_and_many_are_counted() {
        let case = with_state(State::UnderInquiry);
        let answered = asked(1).answer(AnswerRoad::Link, UtcInstant::default(), on(9)).unwrap();
        for (questions, day, key) in [
            (vec![], 10, "cases-now-inquiry"),
            (vec![asked(1)], 16, "cases-now-inquiry-one"),
            (vec![asked(1)], 17, "cases-now-inquiry-one-late"),
            (vec![asked(1), asked(2)], 16, "cases-now-inquiry-many"),
            (vec![asked(1), answered.clone()], 16, "cases-now-inquiry-many"),
            (vec![asked(1), answered.clone()], 17, "cases-now-inquiry-many-late"),
            (vec![answered], 17, "cases-now-inquiry"),
        ] {
            let status = status(&case, &questions, on(day));
            assert_eq!(status.what.key, key);
            let waits = questions.iter().any(|q| q.state != QuestionState::Answered);
            assert_eq!(status.by, waits.then_some(on(16)));
            assert_eq!(status.you.key, "cases-you-nothing");
        }
    }

    #[test]
    fn the_window_for_a_review_is_told_while_it_is_open() {
        let closed = running(with_state(State::Closed), CaseClock::ReviewWindow, 20);
        let open = status(&closed, &[], on(20));
        assert_eq!(open.you, Sentence::new("cases-you-review").with("by", on(20)));
        assert_eq!(status(&closed, &[], on(21)).you.key, "cases-you-nothing");
        let asked = Case { review: Review::Asked, ..running(closed, CaseClock::Review, 30) };
        assert_eq!(status(&asked, &[], on(21)).what.key, "cases-now-review");
        assert_eq!(status(&asked, &[], on(21)).by, Some(on(30)));
    }

    #[test]
    fn an_office_that_is_late_says_so() {
        let case = running(received(), CaseClock::FirstWord, 5);
        assert_eq!(status(&case, &[], on(5)).late, None);
        let late = status(&case, &[], on(6)).late.unwrap();
        assert!(late.args.contains(&("due", Arg::Date(on(5)))));
    }
}
