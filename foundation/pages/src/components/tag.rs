//! The status tag: a state as a word and a shape, so that colour never speaks alone.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::Page;

/// How a state or a notice stands: its shape and colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Tone {
    /// Not begun, waiting for others: ○.
    #[default]
    Neutral,
    /// Under way, an explanation: ◐.
    Info,
    /// Done, in agreement: ●.
    Good,
    /// A deadline near, an open question: ▲.
    Attention,
    /// Overdue, banned, destructive: ✕.
    Danger,
}

impl Tone {
    /// The shape that goes with the word.
    pub const fn shape(self) -> &'static str {
        match self {
            Self::Neutral => "○",
            Self::Info => "◐",
            Self::Good => "●",
            Self::Attention => "▲",
            Self::Danger => "✕",
        }
    }

    /// The class by which the style knows it.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Good => "good",
            Self::Attention => "attention",
            Self::Danger => "danger",
        }
    }
}

/// A state as a word and a shape.
#[derive(Template)]
#[template(path = "components/tag.html")]
pub struct Tag<'a> {
    text: Cow<'a, str>,
    tone: Tone,
}

impl HtmlSafe for Tag<'_> {}

impl<'a> Tag<'a> {
    pub(super) const fn new(tone: Tone, text: Cow<'a, str>) -> Self {
        Self { text, tone }
    }
}

impl Page {
    /// The state that the text of `key` names.
    pub fn tag(&self, tone: impl std::borrow::Borrow<Tone>, key: &str) -> Tag<'_> {
        Tag::new(*tone.borrow(), self.t(key))
    }
}
