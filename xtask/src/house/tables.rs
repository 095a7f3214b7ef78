//! The tables of the database, read from every crate's `migrations/*.sql` in the order they are applied.
//!
//! Migrations are written in one portable form: a column is a name and a type word (`@id @text @int
//! @bool @bytes @instant @real`), a table ends with `) @strict`. What departs from it is a breach, for
//! it would mean one thing on SQLite and another on PostgreSQL.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::tree::{Tree, files, read};
use crate::{Finding, Report};

const TYPES: [&str; 7] = ["@id", "@text", "@int", "@bool", "@bytes", "@instant", "@real"];
const CONSTRAINTS: [&str; 5] = ["PRIMARY", "UNIQUE", "FOREIGN", "CHECK", "CONSTRAINT"];

/// One table as it is after all migrations.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) name: String,
    /// The crate whose migration made it.
    pub(super) krate: String,
    pub(super) columns: Vec<Column>,
}

/// One column, and where it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) file: PathBuf,
    pub(super) line: usize,
}

/// All tables, crate by crate.
pub(super) fn read_all(tree: &Tree, report: &mut Report) -> Result<Vec<Table>> {
    let mut tables = Vec::new();
    for krate in &tree.crates {
        for file in files(&tree.root, &krate.dir.join("migrations"))? {
            if file.extension().is_some_and(|e| e == "sql") {
                let text = read(&tree.root, &file)?;
                Migration { krate: &krate.name, file: &file, tables: &mut tables, report }.apply(&text);
            }
        }
    }
    Ok(tables)
}

struct Migration<'a> {
    krate: &'a str,
    file: &'a Path,
    tables: &'a mut Vec<Table>,
    report: &'a mut Report,
}

impl Migration<'_> {
    fn apply(&mut self, text: &str) {
        for (line, statement) in statements(text) {
            let words: Vec<&str> = statement.split([' ', '\n', '(']).filter(|w| !w.is_empty()).collect();
            let upper: Vec<String> = words.iter().take(6).map(|w| w.to_uppercase()).collect();
            let upper: Vec<&str> = upper.iter().map(String::as_str).collect();
            match upper.as_slice() {
                ["CREATE", "TABLE", "IF", "NOT", "EXISTS", _] => self.create(words[5], &statement, line),
                ["CREATE", "TABLE", _, ..] => self.create(words[2], &statement, line),
                ["DROP", "TABLE", "IF", "EXISTS", _, ..] => self.tables.retain(|t| t.name != words[4]),
                ["DROP", "TABLE", _, ..] => self.tables.retain(|t| t.name != words[2]),
                ["ALTER", "TABLE", _, ..] => self.alter(&words, line),
                _ => {}
            }
        }
    }

    fn breach(&mut self, line: usize, what: String, remedy: &str) {
        self.report.breach(Finding::new(self.file, line, what, remedy));
    }

    fn create(&mut self, name: &str, statement: &str, line: usize) {
        let (Some(open), Some(close)) = (statement.find('('), statement.rfind(')')) else {
            self.breach(line, format!("the table `{name}` has no columns"), "list its columns in brackets");
            return;
        };
        if statement[close + 1..].trim() != "@strict" {
            self.breach(line, format!("the table `{name}` is not strict"), "end it with `) @strict;`");
        }
        let mut columns = Vec::new();
        for (offset, definition) in top_level_parts(&statement[open + 1..close]) {
            let line = line + newlines(&statement[..=open]) + offset;
            columns.extend(self.column(name, definition, line));
        }
        self.tables.push(Table { name: name.to_owned(), krate: self.krate.to_owned(), columns });
    }

    fn column(&mut self, table: &str, definition: &str, line: usize) -> Option<Column> {
        let mut words = definition.split_whitespace();
        let name = words.next()?;
        if CONSTRAINTS.contains(&name.split('(').next().unwrap_or(name).to_uppercase().as_str()) {
            return None;
        }
        if !words.next().is_some_and(|word| TYPES.contains(&word)) {
            self.breach(
                line,
                format!("`{table}.{name}` has no portable type"),
                &format!("use one of {}", TYPES.join(" ")),
            );
        }
        Some(Column { name: name.to_owned(), file: self.file.to_owned(), line })
    }

    fn alter(&mut self, words: &[&str], line: usize) {
        let name = words[2];
        let rest: Vec<&str> =
            words[3..].iter().copied().filter(|w| !w.eq_ignore_ascii_case("COLUMN")).collect();
        let Some(table) = self.tables.iter().position(|t| t.name == name) else {
            self.breach(
                line,
                format!("alters `{name}`, which no migration before it made"),
                "make the table first",
            );
            return;
        };
        let verb = rest.first().map(|w| w.to_uppercase()).unwrap_or_default();
        match (verb.as_str(), &rest[1..]) {
            ("ADD", [_, _, ..]) => {
                let added = self.column(name, &rest[1..].join(" "), line);
                self.tables[table].columns.extend(added);
            }
            ("DROP", [column, ..]) => self.tables[table].columns.retain(|c| c.name != *column),
            ("RENAME", [to, new]) if to.eq_ignore_ascii_case("TO") => {
                (*new).clone_into(&mut self.tables[table].name);
            }
            ("RENAME", [old, to, new]) if to.eq_ignore_ascii_case("TO") => {
                for column in self.tables[table].columns.iter_mut().filter(|c| c.name == *old) {
                    (*new).clone_into(&mut column.name);
                }
            }
            _ => self.breach(
                line,
                format!("alters `{name}` in a way this check cannot read"),
                "use ADD COLUMN, DROP COLUMN, RENAME COLUMN … TO …, or RENAME TO",
            ),
        }
    }
}

/// The statements of a migration with the line each begins on; remarks are blanked out.
fn statements(text: &str) -> Vec<(usize, String)> {
    let plain: Vec<&str> = text.lines().map(|line| line.split("--").next().unwrap_or_default()).collect();
    let mut found = Vec::new();
    let mut line = 1;
    for statement in plain.join("\n").split(';') {
        let leading = newlines(&statement[..statement.len() - statement.trim_start().len()]);
        if !statement.trim().is_empty() {
            found.push((line + leading, statement.trim().to_owned()));
        }
        line += newlines(statement);
    }
    found
}

/// The parts between commas that stand in no inner brackets, each with the lines before it.
fn top_level_parts(text: &str) -> Vec<(usize, &str)> {
    let mut parts = Vec::new();
    let (mut depth, mut start, mut quoted) = (0_i32, 0, false);
    let cuts = text.char_indices().filter_map(|(at, c)| {
        match c {
            '\'' => quoted = !quoted,
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth -= 1,
            _ => {}
        }
        (c == ',' && depth == 0 && !quoted).then_some(at)
    });
    for cut in cuts.chain([text.len()]) {
        let part = &text[start..cut];
        let leading = part.len() - part.trim_start().len();
        if !part.trim().is_empty() {
            parts.push((newlines(&text[..start + leading]), part.trim()));
        }
        start = cut + 1;
    }
    parts
}

fn newlines(text: &str) -> usize {
    text.matches('\n').count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(sql: &str) -> (Vec<String>, Vec<String>) {
        let (mut tables, mut report) = (Vec::new(), Report::default());
        Migration { krate: "x", file: Path::new("m.sql"), tables: &mut tables, report: &mut report }
            .apply(sql);
        let columns = tables
            .iter()
            .flat_map(|t| t.columns.iter().map(|c| format!("{}.{}:{}", t.name, c.name, c.line)))
            .collect();
        (columns, report.breaches.iter().map(|b| format!("{}: {}", b.line, b.what)).collect())
    }

    #[test]
    fn tables_are_read_as_they_are_after_all_migrations() {
        let table = [
            (
                "-- a remark; with @id\nCREATE TABLE a (\n  id @id PRIMARY KEY, n @int NOT NULL DEFAULT 1,\n  \
                 t @text CHECK (t IN ('x,y', 'z')),\n  UNIQUE (n, t), PRIMARY KEY (id)\n) @strict;\n\
                 CREATE INDEX a_n ON a (n);",
                vec!["a.id:3", "a.n:3", "a.t:4"],
            ),
            (
                "CREATE TABLE a (id @id) @strict;\nALTER TABLE a ADD COLUMN b @text;\nALTER TABLE a ADD c @bool;",
                vec!["a.id:1", "a.b:2", "a.c:3"],
            ),
            (
                "CREATE TABLE a (id @id, b @int) @strict;\nALTER TABLE a RENAME COLUMN b TO c;\nALTER TABLE a RENAME TO d;",
                vec!["d.id:1", "d.c:1"],
            ),
            ("CREATE TABLE a (id @id, b @int) @strict;\nALTER TABLE a DROP COLUMN b;", vec!["a.id:1"]),
            ("CREATE TABLE a (id @id) @strict;\nDROP TABLE a;", vec![]),
        ];
        for (sql, expected) in table {
            let (columns, breaches) = after(sql);
            assert_eq!(columns, expected, "{sql}");
            assert!(breaches.is_empty(), "{breaches:?}");
        }
    }

    #[test]
    fn what_is_not_portable_is_a_breach() {
        let table = [
            ("CREATE TABLE a (id @id);", "1: the table `a` is not strict"),
            ("CREATE TABLE a (\n  id @id,\n  b TEXT\n) @strict;", "3: `a.b` has no portable type"),
            ("ALTER TABLE a ADD COLUMN b @int;", "1: alters `a`, which no migration before it made"),
            (
                "CREATE TABLE a (id @id) @strict;\nALTER TABLE a ALTER COLUMN id TYPE text;",
                "2: alters `a` in a way this check cannot read",
            ),
        ];
        for (sql, expected) in table {
            assert_eq!(after(sql).1, [expected], "{sql}");
        }
    }
}
