//! Laws that hold on every walk, however people press the buttons.

use proptest::prelude::*;

use super::*;

/// One thing that somebody tries, in some state of the world.
#[derive(Clone, Debug)]
struct Try {
    deed: Deed,
    doer: usize,
    days: i64,
    questions: QuestionTally,
    findings: FindingTally,
    recommendations: RecommendationTally,
}

prop_compose! {
    fn one_try()(
        deed in 0..Deed::ALL.len(),
        doer in 0usize..6,
        days in 0i64..8,
        (drafted, asked, answered, in_time) in (0u32..3, 0u32..4, 0u32..4, 0u32..2),
        (written, naming_a_right) in (0u32..2, 0u32..2),
        (made, unsent, settled) in (0u32..3, 0u32..3, 0u32..3),
    ) -> Try {
        let answered = answered.min(asked);
        Try {
            deed: Deed::ALL[deed],
            doer,
            days,
            questions: QuestionTally { drafted, asked, answered, in_time: in_time.min(asked - answered) },
            findings: FindingTally { written, naming_a_right: naming_a_right.min(written) },
            recommendations: RecommendationTally {
                made,
                drafted: unsent.min(made),
                settled: settled.min(made - unsent.min(made)),
            },
        }
    }
}

/// A step that was taken.
struct Taken {
    before: Case,
    transition: Transition,
    doer: Doer,
    after: Case,
}

fn walk(start: Case, tries: &[Try]) -> Vec<Taken> {
    let doers = Cast::new().all();
    let (mut case, mut days) = (start, 0);
    let mut taken = Vec::new();
    for step in tries {
        days += step.days;
        case.questions = step.questions;
        case.findings = step.findings;
        case.recommendations = step.recommendations;
        let doer = &doers[step.doer];
        if let Ok(transition) = ask(&case, step.deed, doer, day(days)) {
            let after = case.apply(&transition, day(days), due(days));
            taken.push(Taken { before: case, transition, doer: doer.clone(), after: after.clone() });
            case = after;
        }
    }
    taken
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn on_every_walk(tries in prop::collection::vec(one_try(), 0..400)) {
        for Taken { before, transition, doer, after } in walk(received(), &tries) {
            // Versions grow by one, so that a stale form is always noticed.
            prop_assert_eq!(after.version, before.version + 1);
            prop_assert!(after.expect_version(before.version).is_err());
            prop_assert!(after.expect_version(after.version).is_ok());

            // Closed only after approval by another person.
            if after.state == State::Closed && before.state != State::Closed {
                let proposer = before.closure.map(|proposal| proposal.by);
                prop_assert!(proposer.is_some() && doer.staff_id().is_some());
                prop_assert_ne!(proposer, doer.staff_id());
            }
            // Public only after approval by another person.
            if after.summary == Summary::Published && before.summary != Summary::Published {
                let proposer = before.summary.proposal().map(|proposal| proposal.by);
                prop_assert!(proposer.is_some() && doer.staff_id().is_some());
                prop_assert_ne!(proposer, doer.staff_id());
            }
            // A proposal to close does not outlive its state.
            if before.state != after.state {
                prop_assert!(after.closure.is_none());
            }
            // No clock is left running where it has no business, and none at all at the end.
            for running in after.clocks.iter() {
                prop_assert!(may_run(&after, running.clock), "{} in {}", running.clock, after.state);
            }
            // What was taken back goes on only at the complainant's wish.
            if before.was_withdrawn && !after.was_withdrawn {
                prop_assert_eq!(transition.deed, Deed::Reopen);
                prop_assert_eq!(before.review, Review::Asked);
            }
            if before.was_withdrawn {
                let rests = matches!(after.state, State::Withdrawn | State::Closed | State::Expired);
                prop_assert!(rests || transition.deed == Deed::Reopen);
            }
            // Nobody reviews what they decided.
            if matches!(transition.deed, Deed::Reopen | Deed::RefuseReview) {
                prop_assert!(before.decided_by.is_none() || before.decided_by != doer.staff_id());
            }
            // Waiting remembers where it came from, and nothing else does.
            prop_assert_eq!(after.back_to.is_some(), after.state == State::AwaitingComplainant);
            // Nothing follows the end.
            prop_assert_ne!(before.state, State::Expired);
        }
    }

    #[test]
    fn what_is_offered_is_what_is_allowed(tries in prop::collection::vec(one_try(), 0..60)) {
        let case = walk(received(), &tries).pop().map_or_else(received, |taken| taken.after);
        for doer in Cast::new().all() {
            for offered in allowed_steps(&case, &doer, day(300).today) {
                let asked = ask(&case, offered.deed, &doer, day(300)).map(|_| ());
                prop_assert_eq!(offered.answer, asked);
            }
        }
    }

    #[test]
    fn a_person_in_conflict_or_untrained_does_nothing(tries in prop::collection::vec(one_try(), 0..60)) {
        let mut case = walk(received(), &tries).pop().map_or_else(received, |taken| taken.after);
        case.child_concerned = true;
        for doer in Cast::new().all() {
            let Doer::Staff(facts) = doer else { continue };
            let conflicted = Doer::Staff(StaffFacts { interest: Interest::Conflicted, ..facts.clone() });
            let untrained = Doer::Staff(StaffFacts { training: Training::General, ..facts });
            for &deed in Deed::ALL {
                prop_assert!(ask(&case, deed, &conflicted, day(300)).is_err());
                prop_assert!(ask(&case, deed, &untrained, day(300)).is_err());
            }
        }
    }
}
