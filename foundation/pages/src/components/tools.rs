//! Buttons that only a script can carry out: they are hidden where there is none.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::Page;

/// A button that appears where there is script.
#[derive(Template)]
#[template(path = "components/tool.html")]
pub struct Tool<'a> {
    text: Cow<'a, str>,
    what: Deed<'a>,
}

enum Deed<'a> {
    Print,
    Copy { from: &'a str, done: Cow<'a, str> },
}

impl HtmlSafe for Tool<'_> {}

impl Page {
    /// Prints the page. (Without script the browser's own menu does.)
    pub fn print_button(&self) -> Tool<'_> {
        Tool { text: self.t("pages-print"), what: Deed::Print }
    }

    /// Copies the text of the element whose id is `from`.
    pub fn copy_button<'a>(&'a self, from: &'a str) -> Tool<'a> {
        Tool { text: self.t("pages-copy"), what: Deed::Copy { from, done: self.t("pages-copied") } }
    }
}
