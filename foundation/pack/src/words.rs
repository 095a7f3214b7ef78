//! [`Words`]: the texts of a pack, one Fluent text a language, checked against what will be shown.
//!
//! Words that are the same in every country (the rights of treaties, the signs of danger, the ways
//! a case can end) come with the product; a pack adds its own and may say any of them differently.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use fluent_syntax::ast::{
    Attribute, CallArguments, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use crate::codes::LanguageCode;
use crate::fault::{Problem, Spot, nearest};
use crate::read::{Files, Log, Needed, Readers, Source};

/// The texts of a pack: for each language one Fluent text with every key once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words(BTreeMap<LanguageCode, String>);

impl Words {
    /// Each language with its Fluent text.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageCode, &str)> {
        self.0.iter().map(|(language, text)| (language, text.as_str()))
    }

    /// The Fluent text of a language.
    pub fn in_language(&self, language: &str) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }
}

/// One word: a message or an attribute of one.
#[derive(Debug)]
struct Word {
    spot: Spot,
    arguments: BTreeSet<String>,
}

/// The Fluent files of one language: what everybody reads, and what only staff read.
#[derive(Default)]
struct Shelf<'s> {
    entries: Vec<Entry<&'s str>>,
    words: BTreeMap<String, Word>,
}

/// In which languages a pack must speak to whom.
pub(crate) struct Languages<'a> {
    pub(crate) everybody: &'a [LanguageCode],
    pub(crate) staff: &'a [LanguageCode],
}

impl Languages<'_> {
    /// Every language of the pack, the main one first.
    pub(crate) fn all(&self) -> Vec<LanguageCode> {
        let mut all = self.everybody.to_vec();
        all.extend(self.staff.iter().filter(|language| !self.everybody.contains(language)).cloned());
        all
    }

    /// The files in which the words of a language stand.
    pub(crate) fn files_of(&self, language: &LanguageCode) -> Vec<String> {
        let mut names = vec![file_name(language, Readers::Everybody)];
        if self.staff.contains(language) {
            names.push(file_name(language, Readers::Staff));
        }
        names
    }

    fn need(&self, language: &LanguageCode, readers: Readers) -> bool {
        self.staff.contains(language) || (readers == Readers::Everybody && self.everybody.contains(language))
    }
}

/// The file of a language for these readers.
fn file_name(language: &LanguageCode, readers: Readers) -> String {
    match readers {
        Readers::Everybody => format!("text/{language}.ftl"),
        Readers::Staff => format!("text/staff/{language}.ftl"),
    }
}

/// Reads the words of every language and checks them against what is needed.
pub(crate) fn read(own: &Files, common: &Files, languages: &Languages<'_>, log: &Log) -> Words {
    let needed = log.words();
    let all = languages.all();
    let mut words = BTreeMap::new();
    let mut main_arguments: Option<(LanguageCode, BTreeMap<String, BTreeSet<String>>)> = None;
    for language in &all {
        let names = languages.files_of(language);
        // What is wrong with the common words is not the pack's fault; our own tests look at them.
        let common = Shelf::read(common, &names, &Log::default());
        for name in names.iter().filter(|name| own.get(name).is_none()) {
            let purpose = "it holds the words of a language that the pack says it speaks";
            log.fault(Spot::file(name), Problem::FileMissing { purpose });
        }
        let own = Shelf::read(own, &names, log);
        let is_main = all.first() == Some(language);
        for (key, need) in needed.iter().filter(|(_, need)| languages.need(language, need.readers)) {
            if !own.words.contains_key(key) && !common.words.contains_key(key) {
                let (key, language, file) =
                    (key.clone(), language.to_string(), file_name(language, need.readers));
                log.fault(need.spot.clone(), Problem::WordMissing { key, language, file, main: is_main });
            }
        }
        unused(&own, &common, &needed, log);
        match &main_arguments {
            None => main_arguments = Some((language.clone(), all_arguments(&own, &common))),
            Some((main, expected)) => same_arguments(&own, expected, main, log),
        }
        words.insert(language.clone(), merged(own, common));
    }
    Words(words)
}

impl<'s> Shelf<'s> {
    fn read(files: &'s Files, names: &[String], log: &Log) -> Self {
        let mut shelf = Self::default();
        for source in names.iter().filter_map(|name| files.get(name)) {
            shelf.add(source, log);
        }
        shelf
    }

    fn add(&mut self, source: &'s Source, log: &Log) {
        let (resource, errors) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        for error in errors {
            log.fault(source.spot(error.pos.clone()), Problem::Fluent { why: error.kind.to_string() });
        }
        for message in messages(&resource.body) {
            if let Some(value) = &message.value {
                self.add_word(source, message.id.name, message.id.name.to_owned(), value, log);
            }
            for Attribute { id, value } in &message.attributes {
                self.add_word(source, id.name, format!("{}.{}", message.id.name, id.name), value, log);
            }
        }
        self.entries.extend(resource.body);
    }

    fn add_word(&mut self, source: &Source, name: &str, key: String, value: &Pattern<&str>, log: &Log) {
        let spot = source.spot(span_of(&source.text, name));
        if let Some(first) = self.words.get(&key) {
            let first = format!("{}:{}", first.spot.file, first.spot.line);
            log.fault(spot, Problem::WordTwice { key, first });
            return;
        }
        self.words.insert(key, Word { spot, arguments: arguments(value) });
    }
}

fn messages<'r, 's>(entries: &'r [Entry<&'s str>]) -> impl Iterator<Item = &'r Message<&'s str>> {
    entries.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        Entry::Term(_)
        | Entry::Comment(_)
        | Entry::GroupComment(_)
        | Entry::ResourceComment(_)
        | Entry::Junk { .. } => None,
    })
}

/// Where `part`, a slice of `text`, stands in it. The parser keeps no places, but it copies nothing
/// either, so the address of a name tells its place.
fn span_of(text: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize).min(text.len());
    start..(start + part.len()).min(text.len())
}

/// Words of the pack's own that nothing will ever show.
fn unused(own: &Shelf<'_>, common: &Shelf<'_>, needed: &BTreeMap<String, Needed>, log: &Log) {
    for (key, word) in &own.words {
        if !needed.contains_key(key) && !common.words.contains_key(key) {
            let near = nearest(key, needed.keys().map(String::as_str)).map(str::to_owned);
            log.fault(word.spot.clone(), Problem::WordUnused { key: key.clone(), near });
        }
    }
}

fn all_arguments(own: &Shelf<'_>, common: &Shelf<'_>) -> BTreeMap<String, BTreeSet<String>> {
    let words = common.words.iter().chain(&own.words);
    words.map(|(key, word)| (key.clone(), word.arguments.clone())).collect()
}

fn same_arguments(
    own: &Shelf<'_>,
    expected: &BTreeMap<String, BTreeSet<String>>,
    main: &LanguageCode,
    log: &Log,
) {
    for (key, word) in &own.words {
        let Some(expected) = expected.get(key).filter(|expected| **expected != word.arguments) else {
            continue;
        };
        let problem = Problem::Arguments {
            key: key.clone(),
            found: listed(&word.arguments),
            expected: listed(expected),
            language: main.to_string(),
        };
        log.fault(word.spot.clone(), problem);
    }
}

fn listed(arguments: &BTreeSet<String>) -> String {
    if arguments.is_empty() {
        return "no argument".to_owned();
    }
    arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}

/// One text of both: what the pack says itself stands in place of what every country says.
fn merged(own: Shelf<'_>, common: Shelf<'_>) -> String {
    let said: BTreeSet<&str> = messages(&own.entries).map(|message| message.id.name).collect();
    let mut body: Vec<Entry<&str>> = common
        .entries
        .into_iter()
        .filter(|entry| !matches!(entry, Entry::Message(message) if said.contains(message.id.name)))
        .collect();
    body.extend(own.entries);
    body.retain(|entry| matches!(entry, Entry::Message(_) | Entry::Term(_)));
    serializer::serialize(&Resource { body })
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    collect(pattern, &mut found);
    found
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect_expression(expression, found);
        }
    }
}

fn collect_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            for variant in variants {
                collect(&variant.value, found);
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => collect_expression(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => collect_call(arguments, found),
        InlineExpression::TermReference { arguments: Some(arguments), .. } => collect_call(arguments, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn collect_call(arguments: &CallArguments<&str>, found: &mut BTreeSet<String>) {
    for argument in &arguments.positional {
        collect_inline(argument, found);
    }
    for argument in &arguments.named {
        collect_inline(&argument.value, found);
    }
}
