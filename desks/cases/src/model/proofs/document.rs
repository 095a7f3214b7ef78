//! The table as a page for people who check it against the law: `docs/case-states.md`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use super::*;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../docs/case-states.md");
const WORDS: [&str; 2] = [include_str!("../../../text/en.ftl"), include_str!("../../../text/staff/en.ftl")];

/// The one-line messages of the English text.
fn words() -> BTreeMap<&'static str, &'static str> {
    let lines = WORDS.into_iter().flat_map(str::lines);
    lines.filter(|line| line.starts_with("cases-")).filter_map(|line| line.split_once(" =")).collect()
}

fn word(words: &BTreeMap<&'static str, &'static str>, key: &str) -> String {
    words.get(key).map_or_else(|| panic!("the English text has no {key}"), |text| text.trim().to_owned())
}

fn list(keys: impl Iterator<Item = String>) -> String {
    let words: Vec<String> = keys.collect();
    if words.is_empty() { "–".to_owned() } else { words.join("; ") }
}

fn states(step: &Step, word: &impl Fn(&str) -> String) -> String {
    let filed = State::ALL.len() - 1;
    match step.from.len() {
        0 => "(beginning)".to_owned(),
        n if n == filed => "any, until the papers are destroyed".to_owned(),
        _ => list(step.from.iter().map(|state| word(state.key()))),
    }
}

fn diagram(page: &mut String, word: &impl Fn(&str) -> String) {
    page.push_str("```mermaid\nstateDiagram-v2\n");
    for &state in State::ALL {
        let _ = writeln!(page, "    {state:?}: {}", word(state.key()));
    }
    let mut arrows: BTreeMap<(Option<State>, State), BTreeSet<Deed>> = BTreeMap::new();
    for step in STEPS {
        match step.to {
            To::State(to) if step.from.is_empty() => {
                arrows.entry((None, to)).or_default().insert(step.deed);
            }
            To::State(to) => {
                for &from in step.from.iter().filter(|from| **from != to) {
                    arrows.entry((Some(from), to)).or_default().insert(step.deed);
                }
            }
            To::Back => {
                let asked = STEPS.iter().find(|step| step.deed == Deed::AskComplainant);
                for &to in asked.into_iter().flat_map(|step| step.from) {
                    arrows.entry((step.from.first().copied(), to)).or_default().insert(step.deed);
                }
            }
            To::Stay => {}
        }
    }
    for ((from, to), deeds) in arrows {
        let from = from.map_or("[*]".to_owned(), |state| format!("{state:?}"));
        let label: Vec<String> = deeds.iter().map(|deed| word(&deed.button())).collect();
        let _ = writeln!(page, "    {from} --> {to:?}: {}", label.join(" / "));
    }
    page.push_str("    Expired --> [*]\n```\n");
}

fn table(page: &mut String, word: &impl Fn(&str) -> String) {
    page.push_str("| Step | From | To | By | Only if | Clocks stopped | Clocks started | What the complainant is told |\n");
    page.push_str("|---|---|---|---|---|---|---|---|\n");
    for step in STEPS {
        let to = match step.to {
            To::State(state) => word(state.key()),
            To::Stay => "(stays)".to_owned(),
            To::Back => "(where it was asked from)".to_owned(),
        };
        let told = if step.told { word(&step.deed.told()) } else { "–".to_owned() };
        let _ = writeln!(
            page,
            "| {} | {} | {to} | {} | {} | {} | {} | {told} |",
            word(&step.deed.button()),
            states(step, word),
            list(step.by.iter().map(|part| word(part.key()))),
            list(step.guards.iter().map(|guard| word(guard.key()))),
            list(step.stops.iter().map(|clock| word(clock.key()))),
            list(step.starts.iter().map(|clock| word(clock.key()))),
        );
    }
}

fn page() -> String {
    let words = words();
    let word = |key: &str| word(&words, key);
    let mut page = String::from(
        "# The states of a case\n\n\
         This page is rendered from the table in `desks/cases/src/model/steps.rs` and the English words in\n\
         `desks/cases/text`. It is for people who check the steps against the law. To render it anew:\n\
         `RECOURSE_RENDER=1 cargo test -p cases case_states`.\n\n\
         Two rules hold for every step that staff take: nobody with a conflict of interest plays any part, and\n\
         only those trained for children work where a child is concerned. A test walks every situation that can\n\
         arise and proves that each state is reached, that each has a way to the end, that each row is possible\n\
         from every state it names, and that no clock is left running where it has no business.\n\n\
         ## Diagram\n\n",
    );
    diagram(&mut page, &word);
    page.push_str("\n## Steps\n\n");
    table(&mut page, &word);
    page.push_str(
        "\n## Clocks\n\nHow many days each clock has, and by which law, is in the country pack.\n\n",
    );
    page.push_str("| Clock | Who must act |\n|---|---|\n");
    for &clock in CaseClock::ALL {
        let who = match clock.binds() {
            Bound::Office => "the office",
            Bound::Authority => "the authorities asked",
            Bound::Complainant => "the complainant, who may let it pass",
            Bound::Nobody => "nobody: it ends by itself",
        };
        let _ = writeln!(page, "| {} | {who} |", word(clock.key()));
    }
    page
}

#[test]
fn case_states_are_documented_as_they_are() {
    let page = page();
    if std::env::var_os("RECOURSE_RENDER").is_some() {
        std::fs::write(Path::new(PAGE), &page).unwrap();
    }
    let stored = std::fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        stored == page,
        "docs/case-states.md is not what the table says; render it anew with\n    \
         RECOURSE_RENDER=1 cargo test -p cases case_states\nand read the difference"
    );
}

#[test]
fn everything_the_table_names_has_words() {
    let words = words();
    let keys = State::ALL.iter().map(|state| state.key().to_owned());
    let keys = keys.chain(Deed::ALL.iter().flat_map(|deed| [deed.key().to_owned(), deed.button()]));
    let keys = keys.chain(STEPS.iter().filter(|step| step.told).map(|step| step.deed.told()));
    let keys = keys.chain(Guard::ALL.iter().map(|guard| guard.key().to_owned()));
    let keys = keys.chain(CaseClock::ALL.iter().map(|clock| clock.key().to_owned()));
    let keys = keys.chain(Part::ALL.iter().map(|part| part.key().to_owned()));
    for key in keys {
        assert!(words.contains_key(key.as_str()), "the English text has no {key}");
    }
}
