//! Where keys of texts stand in quotes: in templates, also those that stand in Rust, in Rust itself, and in the TOML
//! of packs.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::Name;
use crate::tree::{Floor, Tree, files, read};

/// The keys and families of keys that are in use.
#[derive(Debug, Default)]
pub(super) struct Uses {
    /// Whole keys in templates.
    pub(super) in_templates: Vec<Name>,
    /// Whole keys in Rust and in packs.
    pub(super) in_code: Vec<Name>,
    whole: BTreeSet<String>,
    /// Keys with a changing part: what stands before it and after it.
    families: BTreeSet<(String, String)>,
}

impl Uses {
    pub(super) fn read(tree: &Tree) -> Result<Self> {
        let mut uses = Self::default();
        for krate in tree.crates.iter().filter(|c| c.floor != Floor::Tool) {
            for source in krate.sources.iter().filter(|s| !s.is_test) {
                uses.remarks(&source.text);
                for literal in source.code.literals.iter().filter(|l| !l.in_test) {
                    uses.code(&literal.text, &source.file, literal.line);
                    // A template may stand in Rust.
                    uses.template(&literal.text, &source.file, literal.line);
                }
            }
            for file in files(&tree.root, &krate.dir.join("templates"))? {
                let text = read(&tree.root, &file)?;
                uses.remarks(&text);
                uses.template(&text, &file, 1);
            }
        }
        for file in files(&tree.root, Path::new("packs"))? {
            if file.extension().is_some_and(|e| e == "toml") {
                let text = read(&tree.root, &file)?;
                uses.remarks(&text);
                for (index, line) in text.lines().enumerate() {
                    quoted(line).for_each(|(_, word)| uses.code(word, &file, index + 1));
                }
            }
        }
        Ok(uses)
    }

    /// Whether `key` is in use, itself, by an attribute, or as one of a family.
    pub(super) fn names(&self, key: &str) -> bool {
        self.whole.contains(key)
            || self.families.iter().any(|(before, after)| {
                key.strip_prefix(before.as_str()).is_some_and(|rest| rest.ends_with(after.as_str()))
            })
    }

    /// `text: cases-state-*` in a remark, or `text: pages-why` for a key that others will use.
    fn remarks(&mut self, text: &str) {
        for line in text.lines() {
            let Some((_, said)) = line.split_once("text: ") else { continue };
            for word in said.split([' ', ',']) {
                match word.split_once('*') {
                    Some((before, after)) if is_family(before, after) => {
                        self.families.insert((before.to_owned(), after.to_owned()));
                    }
                    None if word.contains('-') && is_key_shape(word) => {
                        self.whole.insert(word.to_owned());
                    }
                    _ => {}
                }
            }
        }
    }

    fn code(&mut self, word: &str, file: &Path, line: usize) {
        if let Some(name) = self.word(word, file.to_owned(), line) {
            self.in_code.push(name);
        }
    }

    /// Takes a template that begins on the line `first` of `file`.
    fn template(&mut self, text: &str, file: &Path, first: usize) {
        for (line, expression) in expressions(text) {
            for (before, word) in quoted(expression) {
                let line = first - 1 + line + expression[..before.len()].matches('\n').count();
                if let Some(mut name) = self.word(word, file.to_owned(), line) {
                    name.is_text = gives_a_text(before);
                    self.in_templates.push(name);
                }
            }
        }
    }

    /// Takes a quoted word for what it looks like; gives back a whole key.
    fn word(&mut self, word: &str, file: PathBuf, line: usize) -> Option<Name> {
        if let Some((before, rest)) = word.split_once('{') {
            let after = rest.rsplit_once('}').map_or("", |(_, after)| after);
            if is_family(before, after) {
                self.families.insert((before.to_owned(), after.to_owned()));
            }
            return None;
        }
        if is_family(word, "") {
            self.families.insert((word.to_owned(), String::new()));
            return None;
        }
        let key = word.split('.').next().unwrap_or(word);
        let is_key =
            key.contains('-') && is_key_shape(key) && word.chars().all(|c| is_key_character(c) || c == '.');
        is_key.then(|| {
            self.whole.insert(key.to_owned());
            Name { key: word.to_owned(), file, line, is_text: false }
        })
    }
}

/// `cases-state-` or `cases-` … `-why`: two parts at least, or everything would be of one family.
fn is_family(before: &str, after: &str) -> bool {
    let Some(whole) = before.strip_suffix('-') else { return false };
    let is_narrow = whole.contains('-') || (after.starts_with('-') && after.len() > 1);
    is_key_shape(whole) && is_narrow && after.chars().all(is_key_character)
}

fn is_key_shape(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && word.chars().all(is_key_character)
        && !word.ends_with('-')
        && !word.contains("--")
}

fn is_key_character(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_'
}

/// Whether what stands before a quoted word is a call of `t`, `t1`, `t2` and so on.
fn gives_a_text(before: &str) -> bool {
    let Some(call) = before.trim_end().strip_suffix('(') else { return false };
    let name = call.rsplit(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default();
    name.strip_prefix('t').is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()))
}

/// The quoted words of a line, each with all that stands before it.
fn quoted(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let open = at + text[at..].find('"')?;
        let close = open + 1 + text[open + 1..].find('"')?;
        at = close + 1;
        Some((&text[..open], &text[open + 1..close]))
    })
}

/// What stands between `{{ }}` and `{% %}` in a template, with the line it begins on.
fn expressions(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|o| at + o) {
        let end = match text.as_bytes().get(open + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            _ => {
                at = open + 1;
                continue;
            }
        };
        let start = open + 2;
        let Some(close) = text[start..].find(end).map(|c| start + c) else { break };
        found.push((text[..start].matches('\n').count() + 1, &text[start..close]));
        at = close + 2;
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_for_what_they_look_like() {
        let mut uses = Uses::default();
        let words = [
            "cases-title",
            "cases-field.hint",
            "cases-state-",
            "cases-{clock}-why",
            "cases-",
            "Cases",
            "/cases-x",
            "text with spaces-",
            "a-b c",
        ];
        for word in words {
            uses.code(word, Path::new("x.rs"), 1);
        }
        uses.remarks("// text: cases-role-*, cases-door-*-label, cases-why and other words");
        let table = [
            ("cases-title", true),
            ("cases-field", true),
            ("cases-state-open", true),
            ("cases-inquiry-why", true),
            ("cases-inquiry-how", false),
            ("cases-role-judge", true),
            ("cases-door-1-label", true),
            ("cases-why", true),
            ("cases-other", false),
        ];
        for (key, expected) in table {
            assert_eq!(uses.names(key), expected, "{key}");
        }
        assert_eq!(uses.in_code.len(), 2);
    }

    #[test]
    fn templates_name_texts_in_their_expressions_only() {
        let mut uses = Uses::default();
        let page = "<p class=\"cases-list\">\n{{ page.t(\"cases-a\") }}\n{% if x == \"not-open\" %}{% endif %}\n\
                    {{ page.t1(\n  \"cases-b\", \"name\", n) }}";
        uses.template(page, Path::new("x.html"), 1);
        let names: Vec<(&str, usize, bool)> =
            uses.in_templates.iter().map(|n| (n.key.as_str(), n.line, n.is_text)).collect();
        assert_eq!(names, [("cases-a", 2, true), ("not-open", 3, false), ("cases-b", 5, true)]);
        uses.template("{{ page.t(\"cases-c\") }}", Path::new("x.rs"), 7);
        assert_eq!(uses.in_templates.last().map(|name| name.line), Some(7));
    }
}
