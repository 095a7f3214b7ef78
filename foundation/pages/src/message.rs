//! [`Message`]: a text that will be said later, in a language not yet known.

use std::borrow::Cow;

use crate::texts::{Arg, Argument};
use crate::{Lang, Texts};

/// The key of a text with what goes into it.
///
/// ```
/// use pages::Message;
/// let late = Message::new("cases-late").with("days", 9);
/// assert_eq!(late.key(), "cases-late");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    key: Cow<'static, str>,
    arguments: Vec<(&'static str, Arg)>,
}

impl Message {
    /// The text of `key`.
    pub fn new(key: impl Into<Cow<'static, str>>) -> Self {
        Self { key: key.into(), arguments: Vec::new() }
    }

    /// The same with `value` in the place called `name`.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The key.
    pub fn key(&self) -> &str {
        &self.key
    }

    /// What it says in `lang`.
    pub fn text(&self, texts: &Texts, lang: Lang) -> String {
        let arguments: Vec<(&str, &dyn Argument)> =
            self.arguments.iter().map(|(name, value)| (*name, value as &dyn Argument)).collect();
        texts.with(lang, &self.key, &arguments)
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Self {
        Self::new(key)
    }
}
