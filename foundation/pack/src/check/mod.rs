//! What only shows when all files have been read: rules that can never apply, laws nobody cites,
//! teams without training, files nobody reads.

mod reachable;

use crate::agency::{Category, ChildMatter};
use crate::choice::Choice;
use crate::facts::Condition;
use crate::fault::{Problem, Spot};
use crate::office::{Team, Trained};
use crate::read::{Files, Log, Thing, toml_file_names};
use crate::rules::{Ground, Sign, UrgencyRule};
use crate::words::Languages;

/// Laws, acts and helpers that nothing names.
pub(crate) fn uncited(log: &Log) {
    for thing in [Thing::Act, Thing::Law, Thing::Helper] {
        for (code, spot) in log.defined(thing) {
            if !log.is_referred(thing, &code) {
                log.fault(spot, Problem::Uncited { thing: thing.word(), code });
            }
        }
    }
}

/// Conditions that nothing can meet, and signs that no rule asks for.
pub(crate) fn idle_rules(signs: &[Sign], urgency: &[UrgencyRule], grounds: &[Ground], log: &Log) {
    let rules = urgency.iter().map(|rule| (Thing::Urgency, rule.code.as_str(), &rule.when));
    let suggestions = grounds
        .iter()
        .filter_map(|ground| Some((Thing::Ground, ground.code.as_str(), ground.suggested_when.as_ref()?)));
    for (thing, code, when) in rules.chain(suggestions) {
        if !reachable::can_hold(when) {
            log.fault(log.spot_of(thing, code), Problem::NeverTrue { rule: code.to_owned() });
        }
    }
    for sign in signs {
        if !urgency.iter().any(|rule| asks_for(&rule.when, sign)) {
            let spot = log.spot_of(Thing::Sign, sign.code.as_str());
            log.fault(spot, Problem::SignIdle { sign: sign.code.to_string() });
        }
    }
}

fn asks_for(condition: &Condition, wanted: &Sign) -> bool {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => parts.iter().any(|part| asks_for(part, wanted)),
        Condition::Not(part) => asks_for(part, wanted),
        Condition::Sign { sign, .. } => *sign == wanted.code,
        Condition::Need(_)
        | Condition::Category(_)
        | Condition::Respondent(_)
        | Condition::Agency(_)
        | Condition::Child(_)
        | Condition::Whereabouts(_)
        | Condition::Court(_)
        | Condition::AskedFirst(_)
        | Condition::OlderThanMonths(_) => false,
    }
}

/// Categories of children's cases with a team that is not trained for them.
pub(crate) fn untrained_teams(teams: &[Team], categories: &[Category], log: &Log) {
    for category in categories.iter().filter(|category| category.children == ChildMatter::Always) {
        let team = teams.iter().find(|team| team.code == category.team);
        if team.is_some_and(|team| team.children == Trained::General) {
            let (code, team) = (category.code.to_string(), category.team.to_string());
            let spot = log.spot_of(Thing::Category, &code);
            log.fault(spot, Problem::TeamUntrained { category: code, team });
        }
    }
}

/// Files that no part of the office will read.
pub(crate) fn unknown_files(files: &Files, languages: &Languages<'_>, log: &Log) {
    let mut allowed: Vec<String> = toml_file_names().map(str::to_owned).collect();
    allowed.extend(languages.all().iter().flat_map(|language| languages.files_of(language)));
    for source in files.iter().filter(|source| !allowed.contains(&source.name)) {
        log.fault(Spot::file(&source.name), Problem::FileUnknown { allowed: allowed.clone() });
    }
}
