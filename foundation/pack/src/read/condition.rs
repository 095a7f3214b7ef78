//! Conditions: tables such as `{ sign = "removal", within_hours = 72 }`.
//!
//! Several keys in one table all have to hold; a list under a key means any of them; `all`, `any`
//! and `not` build larger ones.

use super::log::Thing;
use super::table::Table;
use crate::facts::Condition;
use crate::fault::Problem;

/// How deep conditions may stand in one another.
const DEPTH_MAX: usize = 8;

/// Reads a condition.
pub(crate) fn read(table: &Table<'_>) -> Option<Condition> {
    read_at(table, 1)
}

fn read_at(table: &Table<'_>, depth: usize) -> Option<Condition> {
    if depth > DEPTH_MAX {
        table.log().fault(table.spot(), Problem::TooDeep { limit: DEPTH_MAX });
        return None;
    }
    let mut parts = plain(table);
    for (key, join) in [("all", Condition::All as fn(Vec<Condition>) -> Condition), ("any", Condition::Any)] {
        if table.has(key) {
            let inner = table.tables(key, "a condition");
            parts.push(join(inner.iter().filter_map(|inner| read_at(inner, depth + 1)).collect()));
        }
    }
    if let Some(inner) = table.opt_table("not").and_then(|inner| read_at(&inner, depth + 1)) {
        parts.push(Condition::Not(Box::new(inner)));
    }
    table.done();
    match parts.len() {
        0 => {
            let expected = "something to ask, such as sign = \"…\"";
            table.log().fault(table.spot(), Problem::Condition { expected });
            None
        }
        1 => parts.pop(),
        _ => Some(Condition::All(parts)),
    }
}

/// The questions of this table itself.
fn plain(table: &Table<'_>) -> Vec<Condition> {
    let mut parts = Vec::new();
    let within_hours = table.opt_number("within_hours", 1..2_161);
    let signs = table.names_many("sign", Thing::Sign);
    if within_hours.is_some() && signs.is_empty() {
        table.fault_at("within_hours", Problem::Condition { expected: "a `sign` beside `within_hours`" });
    }
    any_of(&mut parts, signs, |sign| Condition::Sign { sign, within_hours });
    any_of(&mut parts, table.names_many("need", Thing::Need), Condition::Need);
    any_of(&mut parts, table.names_many("category", Thing::Category), Condition::Category);
    any_of(&mut parts, table.names_many("respondent", Thing::Respondent), Condition::Respondent);
    any_of(&mut parts, table.names_many("agency", Thing::Agency), Condition::Agency);
    any_of(&mut parts, table.choice_list("child"), Condition::Child);
    any_of(&mut parts, table.choice_list("whereabouts"), Condition::Whereabouts);
    any_of(&mut parts, table.choice_list("court"), Condition::Court);
    any_of(&mut parts, table.choice_list("asked_first"), Condition::AskedFirst);
    parts.extend(table.opt_number("older_than_months", 1..1_201).map(Condition::OlderThanMonths));
    parts
}

fn any_of<T>(parts: &mut Vec<Condition>, values: Vec<T>, condition: impl Fn(T) -> Condition) {
    let mut options: Vec<_> = values.into_iter().map(condition).collect();
    match options.len() {
        0 => {}
        1 => parts.append(&mut options),
        _ => parts.push(Condition::Any(options)),
    }
}
