//! [`Sentence`]: something to be said to a person, in whichever language they read.
//!
//! The model speaks no language. It names a Fluent message and what goes into it; dates, numbers
//! and names of things are put into the reader's language by the page, letter or API that shows it.

use std::borrow::Cow;

use clock::Date;

/// What fills a place in a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Arg {
    /// A number, for plural rules.
    Number(i64),
    /// A calendar date.
    Date(Date),
    /// A name from the pack or a person's own words, shown as it is.
    Text(String),
    /// The Fluent key of a word, to be looked up in the same language.
    Word(Cow<'static, str>),
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

/// A message and its arguments.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sentence {
    /// The Fluent key.
    pub key: Cow<'static, str>,
    /// The arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

impl Sentence {
    /// The message `key` without arguments.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), args: Vec::new() }
    }

    /// The same with one more argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: impl Into<Arg>) -> Self {
        self.args.push((name, arg.into()));
        self
    }

    /// The same with the word behind `key` as one more argument.
    #[must_use]
    pub fn with_word(mut self, name: &'static str, key: impl Into<Cow<'static, str>>) -> Self {
        self.args.push((name, Arg::Word(key.into())));
        self
    }
}
