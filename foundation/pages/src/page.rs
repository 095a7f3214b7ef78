//! [`Page`]: what every template has as `page`.
//!
//! It knows the language, the words, the office's zone and present moment, and who is looking, so that a template
//! asks it for everything that is said in a language: `{{ page.t("cases-title") }}`,
//! `{{ page.date(case.due) }}`, `{{ page.number(count) }}`. Components are its methods too:
//! `{{ page.button("cases-send") }}` (see [`components`](crate::components)).

mod time;

use std::borrow::Cow;
use std::cell::OnceCell;

use askama::Template;
use axum::response::{Html, IntoResponse, Response};
use http::StatusCode;

use crate::texts::Argument;
use crate::{Audience, Frame, Lang, OrInternal, Problem, Visit, numbers};

/// What every template has as `page`.
pub struct Page {
    visit: Visit,
    title: String,
    audience: Audience,
    back: Option<String>,
    has_errors: bool,
    /// One masked token serves all forms of one page.
    form_token: OnceCell<String>,
}

/// A whole number in a template, whatever its type there.
pub trait Whole {
    /// Its value.
    fn whole(&self) -> i64;
}

macro_rules! whole {
    ($($number:ty),*) => {$(
        impl Whole for $number {
            fn whole(&self) -> i64 {
                i64::try_from(*self).unwrap_or(i64::MAX)
            }
        }
    )*};
}
whole!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize);

impl<T: Whole> Whole for &T {
    fn whole(&self) -> i64 {
        (**self).whole()
    }
}

impl Page {
    pub(crate) fn new(visit: Visit, title: String) -> Self {
        let audience = visit.frame().audience;
        Self { visit, title, audience, back: None, has_errors: false, form_token: OnceCell::new() }
    }

    /// The same page, for `audience`.
    #[must_use]
    pub fn for_audience(mut self, audience: Audience) -> Self {
        self.audience = audience;
        self
    }

    /// The same page, with a way back to `path` above its title.
    #[must_use]
    pub fn with_back(mut self, path: impl Into<String>) -> Self {
        self.back = Some(path.into());
        self
    }

    /// The same page, whose title says that something in `form` has to be put right, if it has.
    #[must_use]
    pub fn showing(mut self, form: &crate::FormData) -> Self {
        self.has_errors = form.has_errors();
        self
    }

    /// The visit that the page answers.
    pub fn visit(&self) -> &Visit {
        &self.visit
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.visit.lang()
    }

    /// `ltr` or `rtl`.
    pub fn dir(&self) -> &'static str {
        self.lang().direction().code()
    }

    /// The title, which is also the heading.
    pub fn title(&self) -> &str {
        &self.title
    }

    /// The title as the browser shows it: what is wrong comes first, the office last.
    pub fn document_title(&self) -> String {
        let office = self.office_name();
        let title = &self.title;
        if self.has_errors {
            self.t2("pages-title-with-errors", "title", title, "office", office)
        } else {
            self.t2("pages-title", "title", title, "office", office)
        }
    }

    /// For whom the page is.
    pub fn audience(&self) -> Audience {
        self.audience
    }

    /// Whether the page is for anyone, search engines among them.
    pub fn is_public(&self) -> bool {
        self.audience == Audience::Public
    }

    /// Whether the page bears the button that leads away quickly.
    pub fn has_leave_button(&self) -> bool {
        self.audience == Audience::Complainant
    }

    /// Who is asking and which ways are open to them.
    pub fn frame(&self) -> &Frame {
        self.visit.frame()
    }

    /// The name of the office.
    pub fn office_name(&self) -> &str {
        self.visit.site().name(self.lang())
    }

    /// Where the way back leads, if there is one.
    pub fn back(&self) -> Option<&str> {
        self.back.as_deref()
    }

    /// The path of this page without its language.
    pub fn path(&self) -> &str {
        self.visit.path()
    }

    /// Every language with the address of this page in it.
    pub fn languages(&self) -> Vec<(Lang, String)> {
        // A page that came in answer to a form has no address of its own to be read at in another language.
        let here = match *self.visit.method() {
            http::Method::GET | http::Method::HEAD => self.visit.path_and_query(),
            _ => self.visit.path().to_owned(),
        };
        Lang::ALL.into_iter().map(|lang| (lang, crate::front::href(lang, &here))).collect()
    }

    /// The address of `path` in the language of the page.
    pub fn href(&self, path: &str) -> String {
        self.visit.href(path)
    }

    /// The address of a script, style or picture.
    pub fn asset(&self, name: &str) -> &str {
        self.visit.site().assets().href(name)
    }

    /// The text of `key`.
    pub fn t(&self, key: &str) -> Cow<'_, str> {
        self.visit.site().texts().get(self.lang(), key)
    }

    /// The text of `key`, if there is one: for hints and the like.
    pub fn find(&self, key: &str) -> Option<Cow<'_, str>> {
        self.visit.site().texts().find(self.lang(), key, &[])
    }

    /// The text of `key` with one thing in its place.
    pub fn t1(&self, key: &str, name: &str, value: impl Argument) -> String {
        self.visit.site().texts().with(self.lang(), key, &[(name, &value)])
    }

    /// The text of `key` with two things in their places.
    pub fn t2(
        &self,
        key: &str,
        name: &str,
        value: impl Argument,
        name2: &str,
        value2: impl Argument,
    ) -> String {
        self.visit.site().texts().with(self.lang(), key, &[(name, &value), (name2, &value2)])
    }

    /// The text of `key` with three things in their places.
    #[expect(clippy::too_many_arguments, reason = "names beside values, as they stand in a template")]
    pub fn t3(
        &self,
        key: &str,
        name: &str,
        value: impl Argument,
        name2: &str,
        value2: impl Argument,
        name3: &str,
        value3: impl Argument,
    ) -> String {
        let arguments: [(&str, &dyn Argument); 3] = [(name, &value), (name2, &value2), (name3, &value3)];
        self.visit.site().texts().with(self.lang(), key, &arguments)
    }

    /// The text of `key` with any number of things in their places.
    pub fn with(&self, key: &str, arguments: &[(&str, &dyn Argument)]) -> String {
        self.visit.site().texts().with(self.lang(), key, arguments)
    }

    /// What `message` says.
    pub fn say(&self, message: &crate::Message) -> String {
        message.text(self.visit.site().texts(), self.lang())
    }

    /// A whole number as the language writes it.
    pub fn number(&self, number: impl Whole) -> String {
        numbers::integer(self.lang(), number.whole())
    }

    /// A share of one as a percentage without fraction.
    pub fn percent(&self, share: f64) -> String {
        numbers::percent(self.lang(), share, 0)
    }

    /// `text` with its digits as the language writes them: for years and the like, which are not grouped.
    pub fn digits<'a>(&self, text: &'a str) -> Cow<'a, str> {
        numbers::digits(self.lang(), text)
    }

    /// The value of the hidden field `csrf`, without which no form is taken.
    pub fn form_token(&self) -> &str {
        self.form_token.get_or_init(|| self.visit.form_token())
    }
}

/// The page that `template` makes.
///
/// # Errors
/// An internal problem if the template fails.
pub fn show(template: &impl Template) -> Result<Response, Problem> {
    show_with(StatusCode::OK, template)
}

/// The page that `template` makes of a form in which something has to be put right (422).
///
/// # Errors
/// An internal problem if the template fails.
pub fn show_again(template: &impl Template) -> Result<Response, Problem> {
    show_with(StatusCode::UNPROCESSABLE_ENTITY, template)
}

/// The page that `template` makes, with `status`.
///
/// # Errors
/// An internal problem if the template fails.
pub fn show_with(status: StatusCode, template: &impl Template) -> Result<Response, Problem> {
    let html = template.render().or_internal()?;
    Ok((status, Html(html)).into_response())
}
