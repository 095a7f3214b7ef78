//! The notice: something that must not be overlooked.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

use super::Tone;
use crate::Page;

/// A sentence that must not be overlooked. One with more in it is the macro `ui::notice`.
#[derive(Template)]
#[template(path = "components/notice.html")]
pub struct Notice<'a> {
    text: Cow<'a, str>,
    tone: Tone,
}

impl HtmlSafe for Notice<'_> {}

impl Page {
    /// The text of `key` as an explanation.
    pub fn notice(&self, key: &str) -> Notice<'_> {
        Notice { text: self.t(key), tone: Tone::Info }
    }

    /// `text`, already in the language of the page, as an explanation.
    pub fn notice_text<'a>(&self, text: &'a str) -> Notice<'a> {
        Notice { text: text.into(), tone: Tone::Info }
    }
}

impl Notice<'_> {
    /// The same, for something done.
    #[must_use]
    pub const fn good(mut self) -> Self {
        self.tone = Tone::Good;
        self
    }

    /// The same, for something to be done soon.
    #[must_use]
    pub const fn attention(mut self) -> Self {
        self.tone = Tone::Attention;
        self
    }

    /// The same, for something overdue or dangerous.
    #[must_use]
    pub const fn danger(mut self) -> Self {
        self.tone = Tone::Danger;
        self
    }
}
