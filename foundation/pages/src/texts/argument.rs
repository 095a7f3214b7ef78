//! What may be put into a text.

use std::borrow::Cow;

use clock::Date;
use fluent_bundle::FluentValue;

use crate::{Lang, dates};

/// A value ready to stand in a text.
pub struct Value<'a>(FluentValue<'a>);

impl<'a> Value<'a> {
    /// Words, put in as they are.
    pub fn words(words: impl Into<Cow<'a, str>>) -> Self {
        Self(FluentValue::String(words.into()))
    }

    /// A number: it is written as the language writes numbers and chooses among plural forms.
    pub fn number(number: f64) -> Self {
        Self(FluentValue::from(number))
    }

    pub(super) fn into_fluent(self) -> FluentValue<'a> {
        self.0
    }
}

/// Whatever may be put into a text: words, numbers, dates.
pub trait Argument {
    /// The value, as `lang` has it.
    fn value(&self, lang: Lang) -> Value<'_>;
}

impl<T: Argument + ?Sized> Argument for &T {
    fn value(&self, lang: Lang) -> Value<'_> {
        (**self).value(lang)
    }
}

impl Argument for str {
    fn value(&self, _: Lang) -> Value<'_> {
        Value::words(self)
    }
}

impl Argument for String {
    fn value(&self, _: Lang) -> Value<'_> {
        Value::words(self.as_str())
    }
}

impl Argument for Cow<'_, str> {
    fn value(&self, _: Lang) -> Value<'_> {
        Value::words(&**self)
    }
}

/// A date in its long form.
impl Argument for Date {
    fn value(&self, lang: Lang) -> Value<'_> {
        Value::words(dates::long(lang, *self))
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl Argument for $number {
            #[allow(clippy::cast_precision_loss, clippy::cast_lossless, reason = "counts of things, far below 2^53")]
            fn value(&self, _: Lang) -> Value<'_> {
                Value::number(*self as f64)
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i8, i16, i32, i64, isize, f32, f64);

/// An argument that is kept for later, as in an error that is shown on a page not yet made.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, put in as they are.
    Words(String),
    /// A number.
    Number(f64),
    /// A date, in its long form.
    Date(Date),
}

impl Argument for Arg {
    fn value(&self, lang: Lang) -> Value<'_> {
        match self {
            Self::Words(words) => words.value(lang),
            Self::Number(number) => Value::number(*number),
            Self::Date(date) => date.value(lang),
        }
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Self {
        Self::Words(words.to_owned())
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Self {
        Self::Words(words)
    }
}

impl From<Date> for Arg {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<i32> for Arg {
    fn from(number: i32) -> Self {
        Self::Number(number.into())
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of things, far below 2^53")]
impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts of things, far below 2^53")]
impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number as f64)
    }
}
