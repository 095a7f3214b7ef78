//! The Fluent files of the workspace, folder by folder.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::Result;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement,
};
use fluent_syntax::parser;

use super::{LANGUAGES, STAFF_LANGUAGES};
use crate::tree::{Tree, files, line_of, read};
use crate::{Finding, Report};

/// One `text/` or `text/staff/` folder.
#[derive(Debug)]
pub(super) struct Folder {
    pub(super) dir: PathBuf,
    /// The crate it belongs to; none for a country pack.
    pub(super) krate: Option<String>,
    /// By language.
    pub(super) files: BTreeMap<String, TextFile>,
}

/// One Fluent file.
#[derive(Debug)]
pub(super) struct TextFile {
    pub(super) file: PathBuf,
    pub(super) language: String,
    pub(super) texts: BTreeMap<String, Text>,
    /// Who has reviewed it, and when.
    pub(super) reviewed: Option<String>,
}

/// One message of a file.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Text {
    pub(super) line: usize,
    pub(super) variables: BTreeSet<String>,
    pub(super) attributes: BTreeSet<String>,
    /// The keys of other messages that it holds.
    pub(super) refers: BTreeSet<String>,
}

impl Folder {
    /// The languages that must be there.
    pub(super) fn required(&self) -> &'static [&'static str] {
        if self.dir.ends_with("staff") { &STAFF_LANGUAGES } else { &LANGUAGES }
    }
}

/// Every folder of texts, of crates and of packs.
pub(super) fn read_all(tree: &Tree, report: &mut Report) -> Result<Vec<Folder>> {
    let mut folders: BTreeMap<PathBuf, Folder> = BTreeMap::new();
    let homes =
        tree.crates.iter().map(|c| (c.dir.clone(), Some(c.name.clone()))).chain([("packs".into(), None)]);
    for (home, krate) in homes {
        for file in files(&tree.root, &home)? {
            // A crate's tests may hold a broken file on purpose.
            let is_fixture = krate.is_some() && !file.starts_with(home.join("text"));
            if file.extension().is_none_or(|e| e != "ftl") || is_fixture {
                continue;
            }
            let dir = file.parent().map(Path::to_owned).unwrap_or_default();
            let text = read_file(&tree.root, &file, report)?;
            folders
                .entry(dir.clone())
                .or_insert_with(|| Folder { dir, krate: krate.clone(), files: BTreeMap::new() })
                .files
                .insert(text.language.clone(), text);
        }
    }
    Ok(folders.into_values().collect())
}

fn read_file(root: &Path, file: &Path, report: &mut Report) -> Result<TextFile> {
    let source = read(root, file)?;
    let language = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let (resource, errors) = match parser::parse(source.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(broken) => broken,
    };
    for error in errors {
        let line = line_of(&source, error.pos.start);
        report.breach(Finding::new(file, line, format!("is not Fluent: {}", error.kind), "mend the line"));
    }
    let mut texts = BTreeMap::new();
    let mut reviewed = None;
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let text = read_message(&source, message);
                let line = text.line;
                if texts.insert(message.id.name.to_owned(), text).is_some() {
                    let what = format!("`{}` is there twice", message.id.name);
                    report.breach(Finding::new(file, line, what, "keep one"));
                }
            }
            Entry::ResourceComment(comment) => {
                let said = comment.content.iter().find_map(|line| line.trim().strip_prefix("reviewed:"));
                reviewed = said.map(|who| who.trim().to_owned()).filter(|who| !who.is_empty()).or(reviewed);
            }
            _ => {}
        }
    }
    Ok(TextFile { file: file.to_owned(), language, texts, reviewed })
}

fn read_message(source: &str, message: &Message<&str>) -> Text {
    // The key is a slice of the source, so where it lies says its line.
    let offset = (message.id.name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize);
    let mut text = Text { line: line_of(source, offset.min(source.len())), ..Text::default() };
    text.pattern(message.value.as_ref());
    for attribute in &message.attributes {
        text.attributes.insert(attribute.id.name.to_owned());
        text.pattern(Some(&attribute.value));
    }
    text
}

impl Text {
    fn pattern(&mut self, pattern: Option<&Pattern<&str>>) {
        for element in pattern.iter().flat_map(|p| &p.elements) {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(Some(&variant.value));
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, .. } => {
                self.refers.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => self.arguments(arguments),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::StringLiteral { .. }
            | InlineExpression::NumberLiteral { .. }
            | InlineExpression::TermReference { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        arguments.positional.iter().for_each(|a| self.inline(a));
        arguments.named.iter().for_each(|a| self.inline(&a.value));
    }
}
