//! SQL stands in the `store/` rooms of desks and in the foundation, and nowhere else; tests may look
//! behind the curtain.

use crate::tree::{Floor, Tree};
use crate::{Finding, Report};

pub(super) fn check(tree: &Tree, report: &mut Report) {
    let watched = |floor| matches!(floor, Floor::Roof | Floor::Desk | Floor::Engine);
    for krate in tree.crates.iter().filter(|c| watched(c.floor)) {
        for source in &krate.sources {
            let is_store = krate.floor == Floor::Desk && source.room() == Some("store");
            if is_store || source.is_test {
                continue;
            }
            for literal in source.code.literals.iter().filter(|l| !l.in_test && is_sql(&l.text)) {
                report.breach(Finding::new(
                    &source.file,
                    literal.line,
                    "SQL outside a `store` room",
                    "write a function in the desk's `store/`, named by the question it answers, and call it from an action",
                ));
            }
        }
    }
}

/// Whether a string is a statement that reads or writes rows. Keywords are written large with us.
fn is_sql(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    match words.as_slice() {
        ["SELECT" | "WITH", ..] => true,
        ["INSERT", "INTO" | "OR", ..] | ["DELETE", "FROM", ..] => true,
        ["UPDATE", _, "SET", ..] => true,
        _ => words.contains(&"SELECT") && words.contains(&"FROM"),
    }
}

#[cfg(test)]
mod tests {
    use super::is_sql;

    #[test]
    fn statements_are_told_from_sentences() {
        let table = [
            ("SELECT id FROM cases", true),
            ("\n  UPDATE cases SET state = $1", true),
            ("DELETE FROM cases", true),
            ("INSERT INTO cases (id) VALUES ($1)", true),
            ("{head} SELECT x FROM y", true),
            ("Select a language", false),
            ("Update from the office", false),
            ("UPDATE", false),
        ];
        for (text, expected) in table {
            assert_eq!(is_sql(text), expected, "{text}");
        }
    }
}
