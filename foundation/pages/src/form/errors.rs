//! What is wrong in a form, field by field.

use super::Field;
use crate::{Lang, Message, Texts};

/// What is wrong in one field.
#[derive(Clone, Debug, PartialEq)]
pub struct FieldError {
    field: String,
    input: String,
    label: Option<&'static str>,
    message: Message,
    is_missing: bool,
}

impl FieldError {
    /// What to do, in `lang`: the field's own words if an answer is missing and it has some.
    pub fn text(&self, texts: &Texts, lang: Lang) -> String {
        let own = self.label.filter(|_| self.is_missing);
        own.and_then(|label| Some(texts.find(lang, &format!("{label}.empty"), &[])?.into_owned()))
            .unwrap_or_else(|| self.message.text(texts, lang))
    }

    /// The name of the field.
    pub fn field(&self) -> &str {
        &self.field
    }

    /// The id of the input that is to be mended first: where the summary leads.
    pub fn input(&self) -> &str {
        &self.input
    }

    /// The key of the field's label.
    pub fn label(&self) -> Option<&'static str> {
        self.label
    }

    /// What to do.
    pub fn message(&self) -> &Message {
        &self.message
    }
}

/// What is wrong in a form, in the order in which it was found: one thing a field.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FormErrors(Vec<FieldError>);

impl FormErrors {
    /// Notes that `message` is to be said at `field`, unless something is said there already.
    pub fn add(&mut self, field: impl Into<String>, message: impl Into<Message>) {
        let field = field.into();
        let error = FieldError {
            input: field.clone(),
            field,
            label: None,
            message: message.into(),
            is_missing: false,
        };
        self.push(error);
    }

    /// Notes what is to be said at `field`, with the input (where it has several) that is to be mended first.
    pub(super) fn add_at(&mut self, field: &Field, input: String, message: Message, is_missing: bool) {
        let label = Some(field.label);
        self.push(FieldError { field: field.name.to_owned(), input, label, message, is_missing });
    }

    fn push(&mut self, error: FieldError) {
        if self.of(&error.field).is_none() {
            self.0.push(error);
        }
    }

    /// What is wrong in `field`.
    pub fn of(&self, field: &str) -> Option<&FieldError> {
        self.0.iter().find(|error| error.field == field)
    }

    /// Whether nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many fields are wrong.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Each field that is wrong.
    pub fn iter(&self) -> impl Iterator<Item = &FieldError> {
        self.0.iter()
    }
}
