//! [`FormData`]: all that was typed, cleaned, with what is wrong in it.

use std::fmt;

use axum::body::{Body, to_bytes};
use axum::extract::{FromRequest, Request};
use zeroize::Zeroize;

use super::{
    FIELD_CHARS_MAX, FIELDS_MAX, FORM_BYTES_MAX, FormErrors, boundary_of, clean, is_multipart, is_urlencoded,
};
use crate::{Lang, Problem, Visit, csrf};

/// All that was typed into a form, cleaned, with what is wrong in it.
///
/// As an extractor it takes url-encoded forms and the text fields of multipart ones (files are taken by
/// [`Upload`](super::Upload)). What was typed may be the worst that happened to a person: it has no `Debug`, and is
/// wiped when dropped.
#[derive(Clone, Default)]
pub struct FormData {
    pub(super) lang: Lang,
    answers: Vec<Answer>,
    pub(super) errors: FormErrors,
}

#[derive(Clone)]
struct Answer {
    name: String,
    /// Cleaned.
    value: String,
    /// As it came, for secrets alone, which may begin with a space.
    raw: Option<String>,
    had_controls: bool,
}

impl FormData {
    /// An empty form, as it is first shown.
    pub fn empty() -> Self {
        Self::default()
    }

    /// An empty form that will be read as `lang` writes dates.
    pub(super) fn in_lang(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// A form filled in with `pairs` of name and answer, as when something is edited.
    pub fn from_pairs<N: Into<String>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Self {
        let mut form = Self::empty();
        for (name, value) in pairs {
            form.push(name.into(), value.as_ref());
        }
        form
    }

    /// The form in a url-encoded body.
    ///
    /// # Errors
    /// [`too_large`](Problem::too_large) if it has too many answers or one is too long.
    pub fn from_urlencoded(lang: Lang, body: &[u8]) -> Result<Self, Problem> {
        let mut form = Self::in_lang(lang);
        for (name, value) in url::form_urlencoded::parse(body) {
            form.take(name.into_owned(), &value)?;
        }
        Ok(form)
    }

    /// Takes one more answer that was sent.
    pub(super) fn take(&mut self, name: String, value: &str) -> Result<(), Problem> {
        let too_many = self.answers.len() >= FIELDS_MAX;
        if too_many || value.len() > FIELD_CHARS_MAX && value.chars().count() > FIELD_CHARS_MAX {
            return Err(Problem::too_large());
        }
        if name != csrf::FIELD {
            self.push(name, value);
        }
        Ok(())
    }

    fn push(&mut self, name: String, value: &str) {
        let cleaned = clean(value);
        let raw = (cleaned.text != value).then(|| value.to_owned());
        self.answers.push(Answer { name, value: cleaned.text, raw, had_controls: cleaned.had_controls });
    }

    /// Puts `value` in place of what was answered to `name`.
    pub fn set(&mut self, name: &str, value: &str) {
        self.answers.retain(|answer| answer.name != name);
        self.push(name.to_owned(), value);
    }

    /// The answer to `name`, cleaned; empty if there is none.
    pub fn value(&self, name: &str) -> &str {
        self.answers.iter().find(|answer| answer.name == name).map_or("", |answer| &answer.value)
    }

    /// Every answer to `name`, cleaned, as from checkboxes.
    pub fn values<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.answers.iter().filter(move |answer| answer.name == name).map(|answer| answer.value.as_str())
    }

    /// Whether `name` was answered with `value`.
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values(name).any(|answer| answer == value)
    }

    /// Whether there is any answer to `name`, be it empty.
    pub fn names(&self, name: &str) -> bool {
        self.answers.iter().any(|answer| answer.name == name)
    }

    /// The answer to `name` as it came, for passwords.
    pub(super) fn raw(&self, name: &str) -> &str {
        let answer = self.answers.iter().find(|answer| answer.name == name);
        answer.map_or("", |answer| answer.raw.as_deref().unwrap_or(&answer.value))
    }

    /// Whether characters were taken out of the answer that nobody types.
    pub(super) fn had_controls(&self, name: &str) -> bool {
        self.answers.iter().any(|answer| answer.name == name && answer.had_controls)
    }

    /// What is wrong.
    pub fn errors(&self) -> &FormErrors {
        &self.errors
    }

    /// What is wrong, to add to.
    pub fn errors_mut(&mut self) -> &mut FormErrors {
        &mut self.errors
    }

    /// Whether anything is wrong.
    pub fn has_errors(&self) -> bool {
        !self.errors.is_empty()
    }
}

impl fmt::Debug for FormData {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.answers.iter().map(|answer| answer.name.as_str()).collect();
        f.debug_struct("FormData")
            .field("names", &names)
            .field("errors", &self.errors)
            .finish_non_exhaustive()
    }
}

impl Drop for Answer {
    fn drop(&mut self) {
        self.value.zeroize();
        self.raw.zeroize();
    }
}

impl<S: Send + Sync> FromRequest<S> for FormData {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let (parts, body) = request.into_parts();
        let lang = parts.extensions.get::<Visit>().map_or_else(Lang::default, Visit::lang);
        if is_multipart(&parts.headers) {
            let boundary = boundary_of(&parts.headers).ok_or_else(Problem::bad_request)?;
            return from_multipart(lang, body, boundary).await;
        }
        if !is_urlencoded(&parts.headers) {
            return Err(Problem::unsupported());
        }
        let bytes = to_bytes(body, FORM_BYTES_MAX).await.map_err(|_| Problem::too_large())?;
        Self::from_urlencoded(lang, &bytes)
    }
}

async fn from_multipart(lang: Lang, body: Body, boundary: String) -> Result<FormData, Problem> {
    let limits = multer::SizeLimit::new().whole_stream(FORM_BYTES_MAX as u64);
    let mut upload = super::upload::Upload::new(lang, body, boundary, limits);
    // A form that takes no files has none; an empty file input of a browser without script is passed over.
    while upload.next_file().await?.is_some() {}
    Ok(upload.into_form())
}
