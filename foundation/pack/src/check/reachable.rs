//! Can anything at all meet a condition?
//!
//! The condition is spread into alternatives, each a list of plain demands; it can be met if one
//! alternative has no two demands that exclude each other. The spread grows with nesting, so it is
//! cut off: what is too large to spread is taken to be reachable, since a warning must be right.

use crate::facts::Condition;

/// So many alternatives are looked at.
const ALTERNATIVES_MAX: usize = 4_096;

/// A plain demand, and whether it is that it holds or that it does not.
type Demand<'a> = (&'a Condition, bool);

/// Whether some facts meet the condition.
pub(super) fn can_hold(condition: &Condition) -> bool {
    match alternatives(condition, true) {
        Some(alternatives) => alternatives.iter().any(|demands| consistent(demands)),
        None => true,
    }
}

fn alternatives(condition: &Condition, wanted: bool) -> Option<Vec<Vec<Demand<'_>>>> {
    match (condition, wanted) {
        (Condition::Not(part), _) => alternatives(part, !wanted),
        (Condition::All(parts), true) | (Condition::Any(parts), false) => {
            parts.iter().try_fold(vec![Vec::new()], |so_far, part| {
                let options = alternatives(part, wanted)?;
                if so_far.len().saturating_mul(options.len()) > ALTERNATIVES_MAX {
                    return None;
                }
                let joined = so_far.iter().flat_map(|left: &Vec<Demand<'_>>| {
                    options.iter().map(move |right| left.iter().chain(right).copied().collect())
                });
                Some(joined.collect())
            })
        }
        (Condition::Any(parts), true) | (Condition::All(parts), false) => {
            let mut all = Vec::new();
            for part in parts {
                all.extend(alternatives(part, wanted)?);
                if all.len() > ALTERNATIVES_MAX {
                    return None;
                }
            }
            Some(all)
        }
        (plain, _) => Some(vec![vec![(plain, wanted)]]),
    }
}

fn consistent(demands: &[Demand<'_>]) -> bool {
    demands.iter().enumerate().all(|(index, one)| demands[..index].iter().all(|other| !exclude(one, other)))
}

/// Whether two demands cannot both be met.
fn exclude(one: &Demand<'_>, other: &Demand<'_>) -> bool {
    match (one, other) {
        ((a, true), (b, true)) => same_question_other_answer(a, b),
        ((holds, true), (fails, false)) | ((fails, false), (holds, true)) => implies(holds, fails),
        ((_, false), (_, false)) => false,
    }
}

/// Two answers to a question that has only one.
fn same_question_other_answer(a: &Condition, b: &Condition) -> bool {
    match (a, b) {
        (Condition::Category(a), Condition::Category(b)) => a != b,
        (Condition::Respondent(a), Condition::Respondent(b)) => a != b,
        (Condition::Agency(a), Condition::Agency(b)) => a != b,
        (Condition::Child(a), Condition::Child(b)) => a != b,
        (Condition::Whereabouts(a), Condition::Whereabouts(b)) => a != b,
        (Condition::Court(a), Condition::Court(b)) => a != b,
        (Condition::AskedFirst(a), Condition::AskedFirst(b)) => a != b,
        _ => false,
    }
}

/// Whether whoever meets `holds` also meets `fails`.
fn implies(holds: &Condition, fails: &Condition) -> bool {
    match (holds, fails) {
        (
            Condition::Sign { sign: a, within_hours: narrow },
            Condition::Sign { sign: b, within_hours: wide },
        ) => a == b && wide.is_none_or(|wide| narrow.is_some_and(|narrow| narrow <= wide)),
        (Condition::OlderThanMonths(more), Condition::OlderThanMonths(less)) => more >= less,
        _ => holds == fails,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::facts::{Child, Court};

    fn sign(code: &str, within_hours: Option<u32>) -> Condition {
        Condition::Sign { sign: code.parse().unwrap(), within_hours }
    }

    fn not(condition: Condition) -> Condition {
        Condition::Not(Box::new(condition))
    }

    #[test]
    fn a_condition_that_contradicts_itself_is_found() {
        use Condition::{All, Any};
        let category = |code: &str| Condition::Category(code.parse().unwrap());
        for (condition, reachable) in [
            (sign("a", None), true),
            (All(vec![]), true),
            (Any(vec![]), false),
            (All(vec![sign("a", None), not(sign("a", None))]), false),
            (All(vec![sign("a", None), not(sign("b", None))]), true),
            (All(vec![sign("a", Some(24)), not(sign("a", Some(72)))]), false),
            (All(vec![sign("a", Some(72)), not(sign("a", Some(24)))]), true),
            (All(vec![sign("a", None), not(sign("a", Some(24)))]), true),
            (All(vec![category("wages"), category("school")]), false),
            (All(vec![category("wages"), not(category("school"))]), true),
            (Any(vec![All(vec![category("wages"), category("school")]), sign("a", None)]), true),
            (All(vec![Condition::Court(Court::Pending), not(Condition::Court(Court::Pending))]), false),
            (
                not(Any(vec![Condition::Child(Child::Concerned), not(Condition::Child(Child::Concerned))])),
                false,
            ),
            (All(vec![Condition::OlderThanMonths(12), not(Condition::OlderThanMonths(24))]), true),
            (All(vec![Condition::OlderThanMonths(24), not(Condition::OlderThanMonths(12))]), false),
        ] {
            assert_eq!(can_hold(&condition), reachable, "{condition:?}");
        }
    }

    #[test]
    fn what_is_too_large_to_look_through_is_taken_to_be_reachable() {
        let pair = Condition::Any(vec![sign("a", None), sign("b", None)]);
        assert!(can_hold(&Condition::All(vec![pair; 64])));
    }
}
