//! The error summary: what has to be put right in a form, at its top, each leading to its field.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::{FormData, Page};

/// What has to be put right in a form; nothing at all if there is nothing.
#[derive(Template)]
#[template(path = "components/errors.html")]
pub struct ErrorSummary<'a> {
    page: &'a Page,
    errors: Vec<Line>,
}

struct Line {
    input: String,
    label: Option<String>,
    text: String,
}

impl HtmlSafe for ErrorSummary<'_> {}

impl Page {
    /// What has to be put right in `form`. It stands before the heading's form, on every page with one.
    pub fn errors(&self, form: &FormData) -> ErrorSummary<'_> {
        let (texts, lang) = (self.visit().site().texts(), self.lang());
        let line = |error: &crate::form::FieldError| Line {
            input: error.input().to_owned(),
            label: error.label().map(|label| self.t(label).into_owned()),
            text: error.text(texts, lang),
        };
        ErrorSummary { page: self, errors: form.errors().iter().map(line).collect() }
    }
}
