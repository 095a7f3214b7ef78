//! The button: a verb that does something, or leads to where it is done.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::Page;

/// A button that sends its form, or a link that looks like one.
#[derive(Template)]
#[template(path = "components/button.html")]
pub struct Button<'a> {
    text: Cow<'a, str>,
    href: Option<String>,
    look: &'static str,
    named: Option<(&'a str, &'a str)>,
}

impl HtmlSafe for Button<'_> {}

impl Page {
    /// A button that sends its form. The text of `key` is a verb: "Send complaint".
    pub fn button(&self, key: &str) -> Button<'_> {
        Button { text: self.t(key), href: None, look: "button", named: None }
    }

    /// A link to `path` that looks like a button: the one thing to do next, where doing it begins with a page.
    pub fn link_button(&self, key: &str, path: &str) -> Button<'_> {
        Button { text: self.t(key), href: Some(self.href(path)), look: "button", named: None }
    }
}

impl<'a> Button<'a> {
    /// The same, for what is not the one thing to do.
    #[must_use]
    pub const fn secondary(mut self) -> Self {
        self.look = "button secondary";
        self
    }

    /// The same, for what cannot be undone.
    #[must_use]
    pub const fn danger(mut self) -> Self {
        self.look = "button danger";
        self
    }

    /// The same, sending `name=value` with its form, so that one form can have several buttons.
    #[must_use]
    pub const fn named(mut self, name: &'a str, value: &'a str) -> Self {
        self.named = Some((name, value));
        self
    }
}
