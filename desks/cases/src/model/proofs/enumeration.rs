//! The table, walked whole: every situation that can arise from a submitted complaint or an
//! own-initiative case, and from each a way to the end.

use std::collections::{HashMap, HashSet, VecDeque};
use std::sync::OnceLock;

use ids::StaffId;

use super::*;

/// What makes two situations different as far as any step is concerned.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
struct Situation {
    state: State,
    back_to: Option<State>,
    origin: Origin,
    officer: Option<StaffId>,
    closure: Option<StaffId>,
    summary: u8,
    review: Review,
    decided_by: Option<StaffId>,
    was_withdrawn: bool,
    clocks: Vec<CaseClock>,
}

fn situation(case: &Case) -> Situation {
    let mut clocks: Vec<_> = case.clocks.iter().map(|running| running.clock).collect();
    clocks.sort();
    Situation {
        state: case.state,
        back_to: case.back_to,
        origin: case.origin,
        officer: case.officer,
        closure: case.closure.map(|proposal| proposal.by),
        summary: match case.summary {
            Summary::None => 0,
            Summary::Proposed(_) => 1,
            Summary::Published => 2,
        },
        review: case.review,
        decided_by: case.decided_by,
        was_withdrawn: case.was_withdrawn,
        clocks,
    }
}

/// Deeds walked apart from the rest, because they touch nothing that another step looks at.
const APART: &[Deed] = &[
    Deed::ProposeSummary,
    Deed::ReturnSummary,
    Deed::PublishSummary,
    Deed::UnpublishSummary,
    Deed::SetUrgency,
    Deed::DraftRecommendation,
    Deed::ComplainantWrites,
    Deed::Correct,
];

struct Map {
    found: HashMap<Situation, usize>,
    cases: Vec<Case>,
    onward: Vec<Vec<usize>>,
    rows_taken: HashSet<(Deed, State)>,
}

/// The world around the case: nothing done and time left, or everything done and time over.
fn worlds(case: &Case) -> [(Case, Moment); 2] {
    let mut early = case.clone();
    early.questions = QuestionTally { drafted: 1, asked: 1, answered: 0, in_time: 1 };
    early.findings = FindingTally::default();
    early.recommendations = RecommendationTally { made: 1, drafted: 1, settled: 0 };
    let mut late = case.clone();
    late.questions = QuestionTally { drafted: 1, asked: 1, answered: 1, in_time: 0 };
    late.findings = FindingTally { written: 1, naming_a_right: 1 };
    late.recommendations = RecommendationTally { made: 1, drafted: 0, settled: 1 };
    [(early, day(1)), (late, day(100))]
}

fn explore(start: Vec<Case>, doers: &[Doer], skip: &[Deed]) -> Map {
    let mut map =
        Map { found: HashMap::new(), cases: Vec::new(), onward: Vec::new(), rows_taken: HashSet::new() };
    let mut queue = VecDeque::new();
    for case in start {
        queue.push_back(map.place(case).0);
    }
    while let Some(index) = queue.pop_front() {
        let case = map.cases[index].clone();
        for (world, moment) in worlds(&case) {
            for &deed in Deed::ALL.iter().filter(|deed| !skip.contains(deed)) {
                for doer in doers {
                    let Ok(transition) = ask(&world, deed, doer, moment) else { continue };
                    map.rows_taken.insert((deed, case.state));
                    let (next, is_new) = map.place(world.apply(&transition, day(0), due(0)));
                    map.onward[index].push(next);
                    if is_new {
                        queue.push_back(next);
                    }
                }
            }
        }
    }
    map
}

impl Map {
    fn place(&mut self, case: Case) -> (usize, bool) {
        let key = situation(&case);
        if let Some(&index) = self.found.get(&key) {
            return (index, false);
        }
        let index = self.cases.len();
        self.found.insert(key, index);
        self.cases.push(case);
        self.onward.push(Vec::new());
        (index, true)
    }

    /// The situations from which one that `is_goal` can be reached.
    fn can_reach(&self, is_goal: impl Fn(&Case) -> bool) -> Vec<bool> {
        let mut back: Vec<Vec<usize>> = vec![Vec::new(); self.cases.len()];
        for (from, onward) in self.onward.iter().enumerate() {
            for &to in onward {
                back[to].push(from);
            }
        }
        let mut reached: Vec<bool> = self.cases.iter().map(is_goal).collect();
        let mut queue: VecDeque<usize> = (0..reached.len()).filter(|&i| reached[i]).collect();
        while let Some(index) = queue.pop_front() {
            for &from in &back[index] {
                if !reached[from] {
                    reached[from] = true;
                    queue.push_back(from);
                }
            }
        }
        reached
    }
}

fn starts(cast: &Cast) -> Vec<Case> {
    let reason = Reason::new("Nine complaints of the same kind in a month.").unwrap();
    vec![received(), Case::open_own_initiative(opening(), &cast.supervisor, &reason, day(0), due(0)).unwrap()]
}

/// The whole map, without a second caseworker (who could do nothing the first could not).
fn whole() -> &'static Map {
    static WHOLE: OnceLock<Map> = OnceLock::new();
    WHOLE.get_or_init(|| {
        let cast = Cast::new();
        let doers = [
            Doer::Complainant,
            cast.caseworker.clone(),
            cast.supervisor.clone(),
            cast.ombudsman.clone(),
            Doer::System,
        ];
        explore(starts(&cast), &doers, APART)
    })
}

#[test]
fn every_state_is_reached_and_none_is_a_dead_end() {
    let map = whole();
    let states: HashSet<State> = map.cases.iter().map(|case| case.state).collect();
    for &state in State::ALL {
        assert!(states.contains(&state), "no way leads to {state}");
    }
    for (case, onward) in map.cases.iter().zip(&map.onward) {
        assert_eq!(onward.is_empty(), case.state == State::Expired, "{:?}", situation(case));
    }
    let ends = map.can_reach(|case| case.state == State::Expired);
    for (case, ends) in map.cases.iter().zip(ends) {
        assert!(ends, "no way from here to the end of retention: {:?}", situation(case));
    }
}

#[test]
fn every_decision_can_still_be_reviewed_while_its_window_is_open() {
    let map = whole();
    let reopened = map.can_reach(|case| case.state == State::Reopened);
    for (case, reopened) in map.cases.iter().zip(reopened) {
        if case.clocks.get(CaseClock::ReviewWindow).is_some() {
            assert!(reopened, "no way from here to a review: {:?}", situation(case));
        }
    }
}

#[test]
fn every_row_of_the_table_is_taken_from_every_state_it_names() {
    let cast = Cast::new();
    let mut taken = whole().rows_taken.clone();
    // What was walked apart, from each state, on its own.
    let one = [cast.caseworker.clone(), cast.supervisor.clone(), cast.ombudsman.clone()];
    taken.extend(explore(starts(&cast), &one, &[Deed::HandOver, Deed::Correct]).rows_taken);
    let all = [Doer::Complainant, cast.supervisor.clone(), cast.ombudsman.clone()];
    taken.extend(explore(starts(&cast), &all, &[Deed::HandOver, Deed::ProposeSummary]).rows_taken);
    for step in STEPS {
        for &state in step.from {
            assert!(taken.contains(&(step.deed, state)), "{} is never possible in {state}", step.deed);
        }
    }
}

#[test]
fn no_clock_runs_where_it_has_no_business() {
    for case in &whole().cases {
        for running in case.clocks.iter() {
            assert!(may_run(case, running.clock), "{} runs in {:?}", running.clock, situation(case));
        }
    }
}

#[test]
fn each_state_and_deed_has_one_row() {
    for &deed in Deed::ALL {
        let begins = STEPS.iter().any(|step| step.deed == deed && step.from.is_empty());
        for &state in State::ALL {
            let rows = STEPS.iter().filter(|step| step.deed == deed && step.from.contains(&state)).count();
            assert!(rows <= 1, "{deed} in {state} has {rows} rows");
            assert!(!(begins && rows > 0), "{deed} both begins a case and happens in {state}");
        }
        assert!(STEPS.iter().any(|step| step.deed == deed), "{deed} has no row");
    }
    for &guard in Guard::ALL {
        assert!(STEPS.iter().any(|step| step.guards.contains(&guard)), "{guard} guards nothing");
    }
    for &clock in CaseClock::ALL {
        assert!(STEPS.iter().any(|step| step.starts.contains(&clock)), "{clock} never starts");
        assert!(STEPS.iter().any(|step| step.stops.contains(&clock)), "{clock} never stops");
    }
}

#[test]
fn whoever_complained_is_told_of_every_move() {
    for step in STEPS {
        let silent = matches!(step.deed, Deed::OpenOwnInitiative | Deed::Expire);
        assert!(step.to == To::Stay || step.told || silent, "{} moves the case unsaid", step.deed);
    }
}
