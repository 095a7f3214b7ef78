//! The timeline: what happened, the newest first, each with a shape that says how it stands.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;
use clock::UtcInstant;

use super::Tone;
use crate::Page;

/// Something that happened, in words of the language of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimelineEvent {
    at: UtcInstant,
    tone: Tone,
    text: Cow<'static, str>,
    by: Option<String>,
    told: Option<String>,
    way: Option<(String, String)>,
}

impl TimelineEvent {
    /// At `at` happened what `text` says; it stands as `tone` shows.
    pub fn new(at: UtcInstant, tone: Tone, text: impl Into<Cow<'static, str>>) -> Self {
        Self { at, tone, text: text.into(), by: None, told: None, way: None }
    }

    /// The same, done by `who`.
    #[must_use]
    pub fn by(mut self, who: impl Into<String>) -> Self {
        self.by = Some(who.into());
        self
    }

    /// The same, with words that a person wrote, kept as they wrote them.
    #[must_use]
    pub fn saying(mut self, words: impl Into<String>) -> Self {
        self.told = Some(words.into());
        self
    }

    /// The same, with a way to `path` (without its language) called `text`.
    #[must_use]
    pub fn leading_to(mut self, path: impl Into<String>, text: impl Into<String>) -> Self {
        self.way = Some((path.into(), text.into()));
        self
    }
}

/// What happened, the newest first.
#[derive(Template)]
#[template(path = "components/timeline.html")]
pub struct Timeline<'a> {
    page: &'a Page,
    events: Vec<&'a TimelineEvent>,
}

impl HtmlSafe for Timeline<'_> {}

impl Page {
    /// `events`, in whatever order they come, the newest first; nothing at all if there are none.
    pub fn timeline<'a>(&'a self, events: &'a [TimelineEvent]) -> Timeline<'a> {
        Timeline { page: self, events: newest_first(events) }
    }
}

/// Of two at the same moment, the later in the list is the newer.
fn newest_first(events: &[TimelineEvent]) -> Vec<&TimelineEvent> {
    let mut sorted: Vec<&TimelineEvent> = events.iter().rev().collect();
    sorted.sort_by_key(|event| std::cmp::Reverse(event.at));
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_comes_first_and_of_two_at_once_the_later_told() {
        let event =
            |at: &str, text: &'static str| TimelineEvent::new(at.parse().unwrap(), Tone::Neutral, text);
        let events = [
            event("2026-11-02T08:00:00Z", "b"),
            event("2026-11-01T08:00:00Z", "a"),
            event("2026-11-02T08:00:00Z", "c"),
        ];
        let order: Vec<&str> = newest_first(&events).iter().map(|event| &*event.text).collect();
        assert_eq!(order, ["c", "b", "a"]);
    }
}
