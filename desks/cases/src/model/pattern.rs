//! [`find_patterns`]: many cases of the same kind against the same authority in a short time.
//!
//! A pattern is shown to supervisors, who may open an own-initiative inquiry on it. It is found from
//! what may be known without opening a case: authority, category and day.

use std::collections::BTreeMap;

use clock::Date;
use ids::CaseId;

use pack::{AgencyCode, CategoryCode};

/// What of a case a pattern is found from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PatternFact {
    /// The case.
    pub case: CaseId,
    /// The authority it is about.
    pub agency: AgencyCode,
    /// What kind of matter it is.
    pub category: CategoryCode,
    /// The day it came.
    pub received: Date,
}

/// When cases make a pattern; from the pack.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct PatternRule {
    /// So many cases at least (never fewer than two).
    pub cases_min: usize,
    /// Within so many days, the first and the last included.
    pub days: u16,
}

impl From<pack::Figures> for PatternRule {
    fn from(figures: pack::Figures) -> Self {
        let cases_min = usize::try_from(figures.pattern_cases_min).unwrap_or(usize::MAX);
        Self { cases_min, days: figures.pattern_days }
    }
}

/// Many cases of the same kind against the same authority in a short time.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Pattern {
    /// The authority.
    pub agency: AgencyCode,
    /// The kind of matter.
    pub category: CategoryCode,
    /// The cases, in the order in which they came.
    pub cases: Vec<CaseId>,
    /// The day of the first.
    pub from: Date,
    /// The day of the last.
    pub until: Date,
}

/// The patterns in `facts`: the largest first, then the latest.
///
/// Wherever `rule.days` hold `rule.cases_min` cases, all of them belong to a pattern, and windows that
/// share a case are one pattern. So a pattern may be longer than the window, and no case is in two.
pub fn find_patterns(facts: &[PatternFact], rule: PatternRule) -> Vec<Pattern> {
    let mut alike: BTreeMap<(&AgencyCode, &CategoryCode), Vec<&PatternFact>> = BTreeMap::new();
    for fact in facts {
        alike.entry((&fact.agency, &fact.category)).or_default().push(fact);
    }
    let mut patterns: Vec<Pattern> = alike.into_values().flat_map(|facts| in_line(facts, rule)).collect();
    patterns.sort_by(|a, b| {
        (b.cases.len(), b.until).cmp(&(a.cases.len(), a.until)).then_with(|| a.agency.cmp(&b.agency))
    });
    patterns
}

/// The patterns among cases of one kind.
fn in_line(mut facts: Vec<&PatternFact>, rule: PatternRule) -> Vec<Pattern> {
    let least = rule.cases_min.max(2);
    facts.sort_by_key(|fact| (fact.received, fact.case));
    facts.dedup_by_key(|fact| fact.case);
    // Index ranges of `facts` that fill a window, joined where they share a case.
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for last in (least - 1)..facts.len() {
        let first = last + 1 - least;
        if days_between(facts[first].received, facts[last].received) >= i32::from(rule.days) {
            continue;
        }
        match runs.last_mut() {
            Some((_, end)) if first <= *end => *end = last,
            _ => runs.push((first, last)),
        }
    }
    runs.into_iter().map(|(first, last)| pattern(&facts[first..=last])).collect()
}

fn pattern(facts: &[&PatternFact]) -> Pattern {
    let (first, last) = (facts[0], facts[facts.len() - 1]);
    Pattern {
        agency: first.agency.clone(),
        category: first.category.clone(),
        cases: facts.iter().map(|fact| fact.case).collect(),
        from: first.received,
        until: last.received,
    }
}

/// Days from `from` to `to`.
pub(super) fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

#[cfg(test)]
mod tests {
    use clock::UtcInstant;
    use ids::Dice;
    use proptest::prelude::*;

    use super::*;

    const RULE: PatternRule = PatternRule { cases_min: 3, days: 10 };

    fn facts(lines: &[(&str, &str, i8)]) -> Vec<PatternFact> {
        let dice = Dice::seeded(51);
        let fact = |&(agency, category, day): &(&str, &str, i8)| PatternFact {
            case: CaseId::new(UtcInstant::default(), &dice),
            agency: agency.parse().unwrap(),
            category: category.parse().unwrap(),
            received: Date::constant(2026, 3, day),
        };
        lines.iter().map(fact).collect()
    }

    #[test]
    fn a_window_is_its_days_with_both_ends() {
        for (days, found) in [([1, 5, 10], true), ([1, 5, 11], false), ([1, 1, 1], true)] {
            let facts = facts(&days.map(|day| ("police", "detention", day)));
            assert_eq!(!find_patterns(&facts, RULE).is_empty(), found, "{days:?}");
        }
    }

    #[test]
    fn windows_that_share_a_case_are_one_pattern() {
        let line = |day| ("police", "detention", day);
        let mut lines: Vec<_> = [1, 6, 10, 14, 18, 29].map(line).to_vec();
        lines.extend([("police", "wages", 2), ("school", "detention", 3)]);
        lines.extend([("school", "places", 20), ("school", "places", 21), ("school", "places", 22)]);
        let patterns = find_patterns(&facts(&lines), RULE);
        let short: Vec<_> = patterns
            .iter()
            .map(|p| (p.agency.as_str(), p.cases.len(), p.from.day(), p.until.day()))
            .collect();
        assert_eq!(short, [("police", 5, 1, 18), ("school", 3, 20, 22)]);
    }

    proptest! {
        #[test]
        fn no_case_is_in_two_patterns_and_order_does_not_matter(
            lines in prop::collection::vec((0usize..2, 0usize..2, 1i8..29), 0..40),
            least in 0usize..5,
        ) {
            let line = |&(a, c, day): &(usize, usize, i8)| (["police", "school"][a], ["wages", "places"][c], day);
            let mut facts = facts(&lines.iter().map(line).collect::<Vec<_>>());
            let rule = PatternRule { cases_min: least, days: 7 };
            let patterns = find_patterns(&facts, rule);
            let mut seen = std::collections::HashSet::new();
            for pattern in &patterns {
                prop_assert!(pattern.cases.len() >= least.max(2));
                prop_assert!(pattern.cases.iter().all(|case| seen.insert(*case)));
            }
            facts.reverse();
            prop_assert_eq!(find_patterns(&facts, rule), patterns);
        }
    }
}
