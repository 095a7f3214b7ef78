//! The field: a question with its label, its hint, what is wrong with the answer, and where to answer.

use std::borrow::{Borrow, Cow};

use askama::Template;
use askama::filters::HtmlSafe;

use crate::{Field, FieldKind, FormData, Page};

/// One of the answers that may be chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: Cow<'static, str>,
    /// What is read, in the language of the page.
    pub text: String,
    /// What is read beneath it, smaller.
    pub hint: Option<String>,
}

impl Choice {
    /// The answer that sends `value` and reads `text`.
    pub fn new(value: impl Into<Cow<'static, str>>, text: impl Into<String>) -> Self {
        Self { value: value.into(), text: text.into(), hint: None }
    }

    /// The same, with something beneath it.
    #[must_use]
    pub fn with_hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

/// A question as it stands on a page.
#[derive(Template)]
#[template(path = "components/field.html")]
pub struct FieldView<'a> {
    page: &'a Page,
    form: &'a FormData,
    field: Field,
    label: Cow<'a, str>,
    hint: Option<Cow<'a, str>>,
    error: Option<String>,
    choices: &'a [Choice],
    is_heading: bool,
}

impl HtmlSafe for FieldView<'_> {}

impl Page {
    /// The question `field` with what `form` has for it.
    pub fn field<'a>(&'a self, form: &'a FormData, field: impl Borrow<Field>) -> FieldView<'a> {
        let field = *field.borrow();
        let (texts, lang) = (self.visit().site().texts(), self.lang());
        FieldView {
            page: self,
            form,
            field,
            label: self.t(field.label),
            hint: self.find(&format!("{}.hint", field.label)),
            error: form.errors().of(field.name).map(|error| error.text(texts, lang)),
            choices: &[],
            is_heading: false,
        }
    }
}

impl<'a> FieldView<'a> {
    /// The same, to be answered by one or some of `choices`.
    #[must_use]
    pub fn choices(mut self, choices: &'a [Choice]) -> Self {
        self.choices = choices;
        self
    }

    /// The same, with its label as the heading of the page: for one question a page.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.is_heading = true;
        self
    }

    fn name(&self) -> &'static str {
        self.field.name
    }

    fn is_group(&self) -> bool {
        matches!(self.field.kind, FieldKind::Radios | FieldKind::Checkboxes | FieldKind::Date)
    }

    /// The ids of what explains the field, for `aria-describedby`.
    fn described_by(&self) -> Option<String> {
        let name = self.field.name;
        let hint = self.hint.as_ref().map(|_| format!("{name}-hint"));
        let error = self.error.as_ref().map(|_| format!("{name}-error"));
        match (hint, error) {
            (Some(hint), Some(error)) => Some(format!("{hint} {error}")),
            (one, other) => one.or(other),
        }
    }

    /// The attributes that every input of the field has.
    fn attributes(&self) -> Attributes {
        Attributes { described_by: self.described_by(), is_wrong: self.error.is_some(), field: self.field }
    }
}

/// The attributes of an input that follow from its field.
#[derive(Template)]
#[template(path = "components/attributes.html")]
struct Attributes {
    described_by: Option<String>,
    is_wrong: bool,
    field: Field,
}

impl HtmlSafe for Attributes {}
