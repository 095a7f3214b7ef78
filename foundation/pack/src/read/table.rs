//! [`Table`]: one TOML table, read field by field, each fault with its line.
//!
//! Reading never stops: a field that is missing or wrong is written to the log and comes back as
//! `None`, so that the next one is still looked at. Whoever builds something from a table reads all
//! fields first and gives up (`?`) after [`Table::done`], which finds the keys nobody asked for.

use std::cell::RefCell;
use std::ops::Range;
use std::str::FromStr;

use clock::{Date, NotACode};
use serde_spanned::Spanned;
use toml::de::{DeTable, DeValue};

use super::log::{Log, Readers, Thing};
use super::source::Source;
use crate::choice::Choice;
use crate::fault::{Problem, Spot};

/// A value with its place in the file.
type Value<'a> = Spanned<DeValue<'a>>;

/// The longest text in a pack's TOML.
const TEXT_CHARS_MAX: usize = 2_000;

/// One table of one file.
pub(crate) struct Table<'a> {
    log: &'a Log,
    source: &'a Source,
    fields: &'a DeTable<'a>,
    span: Range<usize>,
    owner: String,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Table<'a> {
    pub(crate) fn new(
        log: &'a Log,
        source: &'a Source,
        fields: &'a DeTable<'a>,
        span: Range<usize>,
        owner: impl Into<String>,
    ) -> Self {
        Self { log, source, fields, span, owner: owner.into(), asked: RefCell::default() }
    }

    /// Where the table begins.
    pub(crate) fn spot(&self) -> Spot {
        self.source.spot(self.span.clone())
    }

    pub(crate) fn log(&self) -> &'a Log {
        self.log
    }

    /// Where the value of `key` stands, or the table where it has none.
    pub(crate) fn spot_of(&self, key: &str) -> Spot {
        self.fields.get(key).map_or_else(|| self.spot(), |value| self.source.spot(value.span()))
    }

    pub(crate) fn has(&self, key: &'static str) -> bool {
        self.ask(key).is_some()
    }

    /// Every key of a table whose keys are names of the author's own.
    pub(crate) fn names(&self) -> impl Iterator<Item = (&'a str, Spot)> {
        self.fields.keys().map(|key| (key.get_ref().as_ref(), self.source.spot(key.span())))
    }

    fn ask(&self, key: &'static str) -> Option<&'a Value<'a>> {
        self.asked.borrow_mut().push(key);
        self.fields.get(key)
    }

    fn need(&self, key: &'static str, expected: &str) -> Option<&'a Value<'a>> {
        let value = self.ask(key);
        if value.is_none() {
            let (owner, key, expected) = (self.owner.clone(), key.to_owned(), expected.to_owned());
            self.log.fault(self.spot(), Problem::KeyMissing { owner, key, expected });
        }
        value
    }

    pub(crate) fn fault_at(&self, key: &str, problem: Problem) {
        self.log.fault(self.spot_of(key), problem);
    }

    fn wrong_type(&self, key: &str, value: &Value<'a>, expected: &str) {
        let (key, expected) = (key.to_owned(), expected.to_owned());
        let found = with_article(value.get_ref().type_str());
        self.log.fault(self.source.spot(value.span()), Problem::WrongType { key, expected, found });
    }

    fn as_text(&self, key: &str, value: &'a Value<'a>) -> Option<&'a str> {
        let Some(text) = value.get_ref().as_str() else {
            self.wrong_type(key, value, "a text");
            return None;
        };
        if text.trim().is_empty() || text.chars().count() > TEXT_CHARS_MAX || text.contains('\0') {
            self.malformed(key, value, text, "a text that is neither blank nor endless");
            return None;
        }
        Some(text)
    }

    fn malformed(&self, key: &str, value: &Value<'a>, found: &str, expected: &'static str) {
        let found = found.chars().take(80).collect();
        let problem = Problem::Malformed { key: key.to_owned(), found, expected };
        self.log.fault(self.source.spot(value.span()), problem);
    }

    /// A text that must be there.
    pub(crate) fn text(&self, key: &'static str) -> Option<String> {
        self.as_text(key, self.need(key, "a text")?).map(str::to_owned)
    }

    /// A text that may be there and must then be such as `fits` says.
    pub(crate) fn opt_text(
        &self,
        key: &'static str,
        expected: &'static str,
        fits: impl Fn(&str) -> bool,
    ) -> Option<String> {
        let value = self.ask(key)?;
        let text = self.as_text(key, value)?;
        if !fits(text) {
            self.malformed(key, value, text, expected);
            return None;
        }
        Some(text.to_owned())
    }

    /// A text that must be there and be such as `read` understands.
    pub(crate) fn parsed<T>(
        &self,
        key: &'static str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Option<T> {
        let value = self.need(key, expected)?;
        let text = self.as_text(key, value)?;
        let parsed = read(text);
        if parsed.is_none() {
            self.malformed(key, value, text, expected);
        }
        parsed
    }

    /// A list of texts, each such as `read` understands; empty where it is not there.
    pub(crate) fn list<T>(
        &self,
        key: &'static str,
        expected: &'static str,
        read: impl Fn(&str) -> Option<T>,
    ) -> Vec<T> {
        self.items(key)
            .filter_map(|value| {
                let text = self.as_text(key, value)?;
                let parsed = read(text);
                if parsed.is_none() {
                    self.malformed(key, value, text, expected);
                }
                parsed
            })
            .collect()
    }

    /// The items of a list of texts, or a single text as a list of one.
    fn items(&self, key: &'static str) -> impl Iterator<Item = &'a Value<'a>> {
        let items: Vec<&Value<'a>> = match self.ask(key) {
            None => Vec::new(),
            Some(value) => match value.get_ref() {
                DeValue::Array(items) => items.iter().collect(),
                DeValue::String(_) => vec![value],
                _ => {
                    self.wrong_type(key, value, "a list of texts");
                    Vec::new()
                }
            },
        };
        items.into_iter()
    }

    fn choose<T: Choice>(&self, key: &str, value: &'a Value<'a>) -> Option<T> {
        let word = self.as_text(key, value)?;
        let chosen = T::from_word(word);
        if chosen.is_none() {
            let allowed = T::ALL.iter().map(|value| value.word().to_owned()).collect();
            let problem = Problem::NotAllowed { key: key.to_owned(), found: word.to_owned(), allowed };
            self.log.fault(self.source.spot(value.span()), problem);
        }
        chosen
    }

    /// A word of a closed list that must be there.
    pub(crate) fn choice<T: Choice>(&self, key: &'static str) -> Option<T> {
        let words: Vec<_> = T::ALL.iter().map(|value| value.word()).collect();
        self.choose(key, self.need(key, &format!("one of {}", words.join(", ")))?)
    }

    /// A word of a closed list that may be there.
    pub(crate) fn opt_choice<T: Choice>(&self, key: &'static str) -> Option<T> {
        self.choose(key, self.ask(key)?)
    }

    /// Words of a closed list.
    pub(crate) fn choice_list<T: Choice>(&self, key: &'static str) -> Vec<T> {
        self.items(key).filter_map(|value| self.choose(key, value)).collect()
    }

    /// Yes or no; no where it is not there.
    pub(crate) fn flag(&self, key: &'static str) -> bool {
        let Some(value) = self.ask(key) else { return false };
        if value.get_ref().as_bool().is_none() {
            self.wrong_type(key, value, "true or false");
        }
        value.get_ref().as_bool().unwrap_or(false)
    }

    fn as_number<T: TryFrom<u64>>(&self, key: &str, value: &Value<'a>, range: &Range<u64>) -> Option<T> {
        let Some(integer) = value.get_ref().as_integer() else {
            self.wrong_type(key, value, "a whole number");
            return None;
        };
        let number = i128::from_str_radix(integer.as_str(), integer.radix()).ok();
        let fitting = number.and_then(|n| u64::try_from(n).ok()).filter(|n| range.contains(n));
        let fitting = fitting.and_then(|n| T::try_from(n).ok());
        if fitting.is_none() {
            let (key, found) = (key.to_owned(), integer.to_string());
            let problem = Problem::OutOfRange { key, found, min: range.start, max: range.end - 1 };
            self.log.fault(self.source.spot(value.span()), problem);
        }
        fitting
    }

    /// A whole number in `range` that must be there.
    pub(crate) fn number<T: TryFrom<u64>>(&self, key: &'static str, range: Range<u64>) -> Option<T> {
        let expected = format!("a whole number from {} to {}", range.start, range.end - 1);
        self.as_number(key, self.need(key, &expected)?, &range)
    }

    /// A whole number in `range` that may be there.
    pub(crate) fn opt_number<T: TryFrom<u64>>(&self, key: &'static str, range: Range<u64>) -> Option<T> {
        self.as_number(key, self.ask(key)?, &range)
    }

    fn as_date(&self, key: &str, value: &Value<'a>) -> Option<Date> {
        let expected = "a date such as 2026-01-31, without quotes";
        let Some(moment) = value.get_ref().as_datetime() else {
            self.wrong_type(key, value, expected);
            return None;
        };
        let date = moment.date.filter(|_| moment.time.is_none()).and_then(|date| {
            Date::new(date.year.try_into().ok()?, date.month.try_into().ok()?, date.day.try_into().ok()?).ok()
        });
        if date.is_none() {
            self.malformed(key, value, &moment.to_string(), expected);
        }
        date
    }

    /// A date that must be there.
    pub(crate) fn date(&self, key: &'static str) -> Option<Date> {
        self.as_date(key, self.need(key, "a date such as 2026-01-31")?)
    }

    /// A date that may be there.
    pub(crate) fn opt_date(&self, key: &'static str) -> Option<Date> {
        self.as_date(key, self.ask(key)?)
    }

    /// A list of dates, each with its place.
    pub(crate) fn dates(&self, key: &'static str) -> Vec<(Date, Spot)> {
        let Some(value) = self.ask(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(key, value, "a list of dates");
            return Vec::new();
        };
        items
            .iter()
            .filter_map(|item| Some((self.as_date(key, item)?, self.source.spot(item.span()))))
            .collect()
    }

    fn as_code<C: FromStr<Err = NotACode>>(&self, key: &str, value: &'a Value<'a>) -> Option<C> {
        let text = self.as_text(key, value)?;
        let code = text.parse().ok();
        if code.is_none() {
            self.malformed(
                key,
                value,
                text,
                "a code: a letter, then a-z, 0-9, `-` and `.`, at most 64 in all",
            );
        }
        code
    }

    /// The code under which this table defines a thing.
    pub(crate) fn defines<C: FromStr<Err = NotACode> + AsRef<str>>(&self, thing: Thing) -> Option<C> {
        let code: C = self.as_code("id", self.need("id", "a code of its own")?)?;
        self.log.define(thing, code.as_ref(), self.spot_of("id"));
        Some(code)
    }

    fn refer<C: FromStr<Err = NotACode> + AsRef<str>>(
        &self,
        key: &str,
        value: &'a Value<'a>,
        thing: Thing,
    ) -> Option<C> {
        let code: C = self.as_code(key, value)?;
        self.log.refer(thing, code.as_ref(), self.source.spot(value.span()));
        Some(code)
    }

    /// The code of a thing defined elsewhere, which must be there.
    pub(crate) fn names_one<C: FromStr<Err = NotACode> + AsRef<str>>(
        &self,
        key: &'static str,
        thing: Thing,
    ) -> Option<C> {
        self.refer(key, self.need(key, &format!("the code of a {}", thing.word()))?, thing)
    }

    /// The code of a thing defined elsewhere, which may be there.
    pub(crate) fn names_opt<C: FromStr<Err = NotACode> + AsRef<str>>(
        &self,
        key: &'static str,
        thing: Thing,
    ) -> Option<C> {
        self.refer(key, self.ask(key)?, thing)
    }

    /// The codes of things defined elsewhere.
    pub(crate) fn names_many<C: FromStr<Err = NotACode> + AsRef<str>>(
        &self,
        key: &'static str,
        thing: Thing,
    ) -> Vec<C> {
        self.items(key).filter_map(|value| self.refer(key, value, thing)).collect()
    }

    /// A table inside this one that must be there.
    pub(crate) fn table(&self, key: &'static str) -> Option<Self> {
        let value = self.need(key, "a table")?;
        self.inner(key, value, format!("[{key}]"))
    }

    /// A table inside this one that may be there.
    pub(crate) fn opt_table(&self, key: &'static str) -> Option<Self> {
        self.inner(key, self.ask(key)?, format!("`{key}`"))
    }

    /// A table under a name of the author's own.
    pub(crate) fn named_table(&self, key: &str, owner: String) -> Option<Self> {
        self.inner(key, self.fields.get(key)?, owner)
    }

    fn inner(&self, key: &str, value: &'a Value<'a>, owner: String) -> Option<Self> {
        let Some(fields) = value.get_ref().as_table() else {
            self.wrong_type(key, value, "a table");
            return None;
        };
        Some(Self::new(self.log, self.source, fields, value.span(), owner))
    }

    /// The tables of a list; each is called `owner` in faults.
    pub(crate) fn tables(&self, key: &'static str, owner: &str) -> Vec<Self> {
        let Some(value) = self.ask(key) else { return Vec::new() };
        let Some(items) = value.get_ref().as_array() else {
            self.wrong_type(key, value, &format!("a list of tables, each under [[{key}]]"));
            return Vec::new();
        };
        items.iter().filter_map(|item| self.inner(key, item, owner.to_owned())).collect()
    }

    /// The words under `key` will be shown.
    pub(crate) fn needs_word(&self, key: impl Into<String>, readers: Readers) {
        let spot = if self.fields.contains_key("id") { self.spot_of("id") } else { self.spot() };
        self.log.needs_word(key.into(), readers, spot);
    }

    /// Every field has been asked for: what is left means nothing.
    pub(crate) fn done(&self) {
        let asked = self.asked.borrow();
        for key in self.fields.keys() {
            if asked.iter().any(|known| *known == key.get_ref().as_ref()) {
                continue;
            }
            let mut allowed: Vec<String> = asked.iter().map(|known| (*known).to_owned()).collect();
            allowed.dedup();
            let (owner, key_text) = (self.owner.clone(), key.get_ref().to_string());
            let problem = Problem::KeyUnknown { owner, key: key_text, allowed };
            self.log.fault(self.source.spot(key.span()), problem);
        }
    }
}

fn with_article(kind: &str) -> String {
    let article = if kind.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {kind}")
}
