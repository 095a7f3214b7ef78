//! The personal-data map: of every column of every table, what it tells about a person, what for, for
//! how long and to whom; or that it tells nothing.
//!
//! `docs/personal-data.toml` is the map, written by people:
//!
//! ```toml
//! [personal.people_staff.name]
//! purpose = "who answers for a step"
//! retention = "while the account exists, then as long as the cases it acted in"
//! seen_by = "staff, and complainants in their own case"
//! sealed = false
//!
//! [none.work_leases]
//! columns = ["name", "until"]
//! ```
//!
//! `docs/personal-data.md` is made from it for readers. A column on neither list, an entry without a
//! column, and a page that is not what the map says are breaches.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::tables::{self, Column, Table};
use crate::tree::{Tree, line_of};
use crate::{Finding, Report};

const MAP: &str = "docs/personal-data.toml";
const PAGE: &str = "docs/personal-data.md";

/// What the map says of one column that holds personal data.
#[derive(Debug, Default)]
struct Entry {
    line: usize,
    purpose: String,
    retention: String,
    seen_by: String,
    is_sealed: bool,
}

#[derive(Debug, Default)]
struct Map {
    personal: BTreeMap<(String, String), Entry>,
    none: BTreeMap<(String, String), usize>,
}

pub(super) fn check(tree: &Tree, report: &mut Report) -> Result<()> {
    let tables = tables::read_all(tree, report)?;
    let Some(map) = read_map(&tree.root, report)? else {
        return Ok(());
    };
    compare(&tables, &map, report);
    let page = fs::read_to_string(tree.root.join(PAGE)).unwrap_or_default();
    if page != render(&tables, &map) {
        report.breach(Finding::new(
            Path::new(PAGE),
            0,
            "the page is not what the map says",
            "run `cargo xtask house --bless` and read the difference",
        ));
    }
    Ok(())
}

/// Writes the page anew from the map.
pub(super) fn bless(tree: &Tree) -> Result<()> {
    let mut report = Report::default();
    let tables = tables::read_all(tree, &mut report)?;
    if let Some(map) = read_map(&tree.root, &mut report)? {
        fs::write(tree.root.join(PAGE), render(&tables, &map))
            .with_context(|| format!("cannot write {PAGE}"))?;
    }
    Ok(())
}

/// Every column is on one of the two lists, and every entry has its column.
fn compare(tables: &[Table], map: &Map, report: &mut Report) {
    let mut known = BTreeSet::new();
    for (table, column) in each_column(tables) {
        let key = (table.name.clone(), column.name.clone());
        match (map.personal.get(&key), map.none.get(&key)) {
            (None, None) => report.breach(Finding::new(
                &column.file,
                column.line,
                format!("`{}.{}` is not on the personal-data map", table.name, column.name),
                format!(
                    "say in {MAP} what it is for: [personal.{}.{}], or add it to [none.{}] columns",
                    table.name, column.name, table.name
                ),
            )),
            (Some(_), Some(line)) => report.breach(Finding::new(
                Path::new(MAP),
                *line,
                format!("`{}.{}` is on both lists", table.name, column.name),
                "keep the one that is true",
            )),
            _ => {}
        }
        known.insert(key);
    }
    let entries = map.personal.iter().map(|(key, entry)| (key, entry.line));
    for (key, line) in entries.chain(map.none.iter().map(|(key, line)| (key, *line))) {
        if !known.contains(key) {
            report.breach(Finding::new(
                Path::new(MAP),
                line,
                format!("`{}.{}` is on the map and in no table", key.0, key.1),
                "take the entry out, or mend its name",
            ));
        }
    }
}

fn each_column(tables: &[Table]) -> impl Iterator<Item = (&Table, &Column)> {
    tables.iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)))
}

fn read_map(root: &Path, report: &mut Report) -> Result<Option<Map>> {
    if !root.join(MAP).is_file() {
        let what = "there is no personal-data map";
        report.breach(Finding::new(Path::new(MAP), 0, what, "write one: see `xtask/src/house/personal.rs`"));
        return Ok(None);
    }
    let text = fs::read_to_string(root.join(MAP)).with_context(|| format!("cannot read {MAP}"))?;
    let table = DeTable::parse(&text).with_context(|| MAP.to_owned())?;
    let mut reader = MapReader { text: &text, map: Map::default(), report };
    for (list, entries) in table.get_ref() {
        let line = line_of(&text, list.span().start);
        match (list.get_ref().as_ref(), entries.get_ref()) {
            ("personal", DeValue::Table(tables)) => reader.personal(tables),
            ("none", DeValue::Table(tables)) => reader.none(tables),
            (other, _) => {
                reader.breach(line, format!("`{other}` is no list"), "use [personal.…] or [none.…]");
            }
        }
    }
    Ok(Some(reader.map))
}

struct MapReader<'a> {
    text: &'a str,
    map: Map,
    report: &'a mut Report,
}

impl MapReader<'_> {
    fn breach(&mut self, line: usize, what: String, remedy: &str) {
        self.report.breach(Finding::new(Path::new(MAP), line, what, remedy));
    }

    fn personal(&mut self, tables: &DeTable<'_>) {
        for (table, columns) in tables {
            let DeValue::Table(columns) = columns.get_ref() else { continue };
            for (column, fields) in columns {
                let line = line_of(self.text, column.span().start);
                let entry = self.entry(&format!("{}.{}", table.get_ref(), column.get_ref()), line, fields);
                self.map.personal.insert((table.get_ref().to_string(), column.get_ref().to_string()), entry);
            }
        }
    }

    fn entry(&mut self, name: &str, line: usize, fields: &Spanned<DeValue<'_>>) -> Entry {
        let field = |key| fields.get_ref().get(key).map(Spanned::get_ref);
        let text = |key| field(key).and_then(DeValue::as_str).unwrap_or_default().trim().to_owned();
        let entry = Entry {
            line,
            purpose: text("purpose"),
            retention: text("retention"),
            seen_by: text("seen_by"),
            is_sealed: field("sealed").and_then(DeValue::as_bool).unwrap_or_default(),
        };
        let says_sealed = field("sealed").and_then(DeValue::as_bool).is_some();
        let is_whole =
            says_sealed && ![&entry.purpose, &entry.retention, &entry.seen_by].iter().any(|t| t.is_empty());
        if !is_whole {
            let remedy = "write purpose, retention and seen_by as sentences, and sealed as true or false";
            self.breach(line, format!("`{name}` does not say all it must"), remedy);
        }
        entry
    }

    fn none(&mut self, tables: &DeTable<'_>) {
        for (table, fields) in tables {
            let columns = fields.get_ref().get("columns").and_then(|c| c.get_ref().as_array());
            let line = line_of(self.text, table.span().start);
            let Some(columns) = columns else {
                self.breach(
                    line,
                    format!("[none.{}] lists no columns", table.get_ref()),
                    "write columns = [\"…\"]",
                );
                continue;
            };
            for column in columns.iter() {
                let line = line_of(self.text, column.span().start);
                if let Some(name) = column.get_ref().as_str() {
                    self.map.none.insert((table.get_ref().to_string(), name.to_owned()), line);
                }
            }
        }
    }
}

const HEAD: &str = "\
# Personal data in the database

Which column tells something about a person, what it is there for, how long it stays and who sees it. Made from
`docs/personal-data.toml` by `cargo xtask house --bless`; the check fails if a column is missing from the map.

*Sealed* means encrypted to a key that the server does not hold: see `SECURITY.md`.
";

fn render(tables: &[Table], map: &Map) -> String {
    let mut page = HEAD.to_owned();
    let mut bare = String::new();
    for table in tables {
        let entry = |column: &Column| map.personal.get(&(table.name.clone(), column.name.clone()));
        let (personal, none): (Vec<&Column>, Vec<&Column>) =
            table.columns.iter().partition(|column| entry(column).is_some());
        let none: Vec<String> = none.iter().map(|c| format!("`{}`", c.name)).collect();
        if personal.is_empty() {
            let _ = writeln!(bare, "- `{}` ({}): {}", table.name, table.krate, none.join(", "));
            continue;
        }
        let _ = writeln!(page, "\n## {} ({})\n", table.name, table.krate);
        page.push_str("| column | what for | how long | who sees it | sealed |\n|---|---|---|---|---|\n");
        for (column, entry) in personal.iter().filter_map(|c| entry(c).map(|e| (c, e))) {
            let sealed = if entry.is_sealed { "sealed" } else { "–" };
            let _ = writeln!(
                page,
                "| `{}` | {} | {} | {} | {sealed} |",
                column.name, entry.purpose, entry.retention, entry.seen_by
            );
        }
        if !none.is_empty() {
            let _ = writeln!(page, "\nHolds none: {}.", none.join(", "));
        }
    }
    if !bare.is_empty() {
        let _ = write!(page, "\n## Tables that hold none\n\n{bare}");
    }
    page
}
