//! `cargo xtask text`: does every word that people read exist in every language they read?
//!
//! Texts are Fluent files in the `text/` folder of a crate or a country pack:
//! - `text/<language>.ftl` is what anyone may see: all of [`LANGUAGES`];
//! - `text/staff/<language>.ftl` is what only staff see: [`STAFF_LANGUAGES`].
//!
//! The rules:
//! - a key that one language has, all have, with the same attributes and the same `$variables`;
//! - a key of a crate begins with the crate's name: `cases-title`;
//! - a key is used: it stands in quotes in a template, in Rust, or in a pack's TOML, or another text refers
//!   to it. Where a key is put together, its beginning stands in quotes and ends with a dash
//!   (`"cases-state-"`), or has its changing part in braces (`"cases-{clock}-why"`), or a remark names the
//!   family: `// text: cases-state-*`. A remark may name a single key too;
//! - a key that a template names is there. One that only Rust names and no file has is a note, for there
//!   a name in the same form may be something else.
//!
//! A file whose head says `### reviewed: Name, 2026-11-24` was read by a native speaker; the others are
//! listed.

mod files;
mod uses;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::tree::Tree;
use crate::{Finding, Report};
use files::{Folder, Text, TextFile};
use uses::Uses;

/// The languages of everything that anyone may see.
pub const LANGUAGES: [&str; 6] = ["en", "ru", "uz", "tg", "ky", "fa"];
/// The languages of what only staff see.
pub const STAFF_LANGUAGES: [&str; 2] = ["en", "ru"];
/// The language that is written first.
const FIRST: &str = "en";

/// Checks every text of the workspace at `root`.
///
/// # Errors
/// If the workspace cannot be read; a breach of a rule is no error but stands in the report.
pub fn check(root: &Path) -> Result<Report> {
    let mut report = Report::default();
    // What is wrong with the code itself is for the house check to say.
    let tree = Tree::read(root, &mut Report::default())?;
    let folders = files::read_all(&tree, &mut report)?;
    for folder in &folders {
        languages(folder, &mut report);
        prefixes(folder, &mut report);
        reviews(folder, &mut report);
    }
    let uses = Uses::read(&tree)?;
    unused(&folders, &uses, &mut report);
    undefined(&folders, &uses, &mut report);
    Ok(report.sorted())
}

/// Every language has every key, with the same attributes and variables.
fn languages(folder: &Folder, report: &mut Report) {
    for language in folder.required() {
        if !folder.files.contains_key(*language) {
            let file = folder.dir.join(format!("{language}.ftl"));
            report.breach(Finding::new(&file, 0, "this language is missing", "translate the English file"));
        }
    }
    for language in folder.files.keys().filter(|l| !folder.required().contains(&l.as_str())) {
        let file = &folder.files[language].file;
        report.breach(Finding::new(
            file,
            0,
            format!("`{language}` is none of our languages"),
            "name it by its code",
        ));
    }
    let Some(first) = folder.files.get(FIRST) else { return };
    for file in folder.files.values().filter(|f| f.language != FIRST) {
        for (key, text) in &first.texts {
            match file.texts.get(key) {
                None => report.breach(Finding::new(
                    &file.file,
                    0,
                    format!("`{key}` is missing"),
                    format!("translate it: {}:{}", first.file.display(), text.line),
                )),
                Some(translated) => same_parts(file, key, text, translated, report),
            }
        }
        for (key, text) in file.texts.iter().filter(|(key, _)| !first.texts.contains_key(*key)) {
            let what = format!("`{key}` is not in English");
            report.breach(Finding::new(
                &file.file,
                text.line,
                what,
                "take it out, or write it in English too",
            ));
        }
    }
}

fn same_parts(file: &TextFile, key: &str, text: &Text, translated: &Text, report: &mut Report) {
    let parts = [
        ("variables", &text.variables, &translated.variables),
        ("attributes", &text.attributes, &translated.attributes),
    ];
    for (kind, wanted, found) in parts {
        if wanted != found {
            report.breach(Finding::new(
                &file.file,
                translated.line,
                format!("`{key}` has the {kind} {} and in English {}", list(found), list(wanted)),
                "use the same in every language",
            ));
        }
    }
}

fn list(names: &BTreeSet<String>) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    if names.is_empty() { "none".to_owned() } else { names.join(", ") }
}

/// A key of a crate begins with its name, so that one sees at a glance whose it is.
fn prefixes(folder: &Folder, report: &mut Report) {
    let Some(owner) = &folder.krate else { return };
    for file in folder.files.values().filter(|f| f.language == FIRST) {
        for (key, text) in &file.texts {
            if !key.strip_prefix(owner.as_str()).is_some_and(|rest| rest.starts_with('-')) {
                let what = format!("`{key}` does not begin with `{owner}-`");
                report.breach(Finding::new(
                    &file.file,
                    text.line,
                    what,
                    "a key begins with the name of its crate",
                ));
            }
        }
    }
}

/// Which languages nobody has read who speaks them from childhood.
fn reviews(folder: &Folder, report: &mut Report) {
    let waiting: Vec<&str> =
        folder.files.values().filter(|f| f.reviewed.is_none()).map(|f| f.language.as_str()).collect();
    if !waiting.is_empty() {
        report.warn(Finding::new(
            &folder.dir,
            0,
            format!("not yet reviewed by a native speaker: {}", waiting.join(", ")),
            "who reads a file through adds `### reviewed: Name, date` at its head",
        ));
    }
}

fn unused(folders: &[Folder], uses: &Uses, report: &mut Report) {
    let referred: BTreeSet<&String> = folders
        .iter()
        .flat_map(|f| f.files.values())
        .flat_map(|f| f.texts.values())
        .flat_map(|t| &t.refers)
        .collect();
    for file in folders.iter().filter_map(|f| f.files.get(FIRST)) {
        for (key, text) in &file.texts {
            if !uses.names(key) && !referred.contains(key) {
                let remedy = "take it out of every language; if its key is put together, name the family: `// text: …-*`";
                report.breach(Finding::new(
                    &file.file,
                    text.line,
                    format!("`{key}` is used nowhere"),
                    remedy,
                ));
            }
        }
    }
}

fn undefined(folders: &[Folder], uses: &Uses, report: &mut Report) {
    let defined: BTreeMap<&String, &Text> =
        folders.iter().flat_map(|f| f.files.values()).flat_map(|f| &f.texts).collect();
    let owners: BTreeSet<&str> = defined.keys().filter_map(|key| key.split('-').next()).collect();
    let is_there = |name: &str| match name.split_once('.') {
        None => defined.contains_key(&name.to_owned()),
        Some((key, attribute)) => {
            defined.get(&key.to_owned()).is_some_and(|text| text.attributes.contains(attribute))
        }
    };
    for name in uses.in_templates.iter().filter(|n| n.is_text || owners.contains(n.owner())) {
        if !is_there(&name.key) {
            let what = format!("the text `{}` is in no file", name.key);
            report.breach(Finding::new(
                &name.file,
                name.line,
                what,
                "write it in every language, or mend the key",
            ));
        }
    }
    for name in uses.in_code.iter().filter(|n| owners.contains(n.owner())) {
        if !is_there(&name.key) {
            let what = format!("`{}` looks like the key of a text and is in no file", name.key);
            let remedy = "write the text; if it is none, give it another form, as `cases/search`";
            report.warn(Finding::new(&name.file, name.line, what, remedy));
        }
    }
}

/// A key as it stands somewhere in quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Name {
    key: String,
    file: PathBuf,
    line: usize,
    /// Handed to something that gives back a text, so it cannot be anything else.
    is_text: bool,
}

impl Name {
    /// The first part of the key: the crate it belongs to.
    fn owner(&self) -> &str {
        self.key.split('-').next().unwrap_or_default()
    }
}
