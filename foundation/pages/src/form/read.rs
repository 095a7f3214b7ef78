//! Reading typed answers: each reader returns the answer, or notes what is wrong and returns nothing.

use std::ops::RangeInclusive;
use std::str::FromStr;

use clock::Date;
use unicode_normalization::UnicodeNormalization;

use super::clean::one_line;
use super::{Field, FieldKind, FormData, VERSION_FIELD};
use crate::dates::solar_hijri::{self, SolarDate};
use crate::numbers::ascii_digits;
use crate::{Lang, Message, Problem};

/// Years that a person can mean; a year outside is a slip.
const YEARS: RangeInclusive<i16> = 1900..=2200;
const SOLAR_YEARS: RangeInclusive<i16> = solar_hijri::YEAR_MIN..=solar_hijri::YEAR_MAX;
/// A secret word is at most so long: longer ones only make us work.
const SECRET_CHARS_MAX: usize = 256;

impl FormData {
    /// The text of `field`, or nothing if it was left empty.
    pub fn text(&mut self, field: &Field) -> Option<String> {
        if self.had_controls(field.name) {
            self.wrong(field, "pages-error-hidden-characters");
            return None;
        }
        let text = match field.kind {
            FieldKind::Area { .. } => self.value(field.name).to_owned(),
            _ => one_line(self.value(field.name)),
        };
        if text.is_empty() {
            self.missing_if_required(field);
            return None;
        }
        let length = text.chars().count();
        if length > field.chars_max {
            let message =
                Message::new("pages-error-too-long").with("max", field.chars_max).with("length", length);
            self.wrong(field, message);
            return None;
        }
        Some(text)
    }

    /// A secret word as it was typed, in NFC.
    pub fn secret(&mut self, field: &Field) -> Option<zeroize::Zeroizing<String>> {
        let secret = zeroize::Zeroizing::new(self.raw(field.name).nfc().collect::<String>());
        if secret.is_empty() {
            self.missing_if_required(field);
            return None;
        }
        if secret.chars().count() > SECRET_CHARS_MAX {
            self.wrong(field, Message::new("pages-error-secret-too-long").with("max", SECRET_CHARS_MAX));
            return None;
        }
        Some(secret)
    }

    /// What the text of `field` stands for, in a type of its own. `message` says how it is written.
    pub fn parsed<T: FromStr>(&mut self, field: &Field, message: impl Into<Message>) -> Option<T> {
        let text = self.text(field)?;
        let parsed = ascii_digits(&text).parse().ok();
        if parsed.is_none() {
            self.wrong(field, message);
        }
        parsed
    }

    /// A whole number within `range`.
    pub fn number(&mut self, field: &Field, range: RangeInclusive<i64>) -> Option<i64> {
        let text = self.text(field)?;
        let digits: String = ascii_digits(&text).chars().filter(|c| !c.is_whitespace()).collect();
        match digits.parse::<i64>() {
            Ok(number) if range.contains(&number) => Some(number),
            _ => {
                let message =
                    Message::new("pages-error-number").with("min", *range.start()).with("max", *range.end());
                self.wrong(field, message);
                None
            }
        }
    }

    /// The one of `choices` that was chosen.
    pub fn choice<C: AsRef<str>>(&mut self, field: &Field, choices: &[C]) -> Option<String> {
        let chosen = self.value(field.name).to_owned();
        if chosen.is_empty() {
            self.missing_if_required(field);
            return None;
        }
        if choices.iter().any(|choice| choice.as_ref() == chosen) {
            return Some(chosen);
        }
        self.wrong(field, "pages-error-choice");
        None
    }

    /// Those of `choices` that were ticked, each once, in the order of `choices`.
    pub fn choices<C: AsRef<str>>(&mut self, field: &Field, choices: &[C]) -> Vec<String> {
        let known = |answer: &str| choices.iter().any(|choice| choice.as_ref() == answer);
        if !self.values(field.name).all(known) {
            self.wrong(field, "pages-error-choice");
            return Vec::new();
        }
        let ticked = choices.iter().map(AsRef::as_ref).filter(|choice| self.has(field.name, choice));
        let ticked: Vec<String> = ticked.map(str::to_owned).collect();
        if ticked.is_empty() {
            self.missing_if_required(field);
        }
        ticked
    }

    /// Whether a box was ticked.
    pub fn is_checked(&mut self, field: &Field) -> bool {
        let is_checked = !self.value(field.name).is_empty();
        if !is_checked {
            self.missing_if_required(field);
        }
        is_checked
    }

    /// A date of day, month and year.
    ///
    /// Persian and Arabic digits are read. In Persian a year such as 1405 is taken as Solar Hijri.
    pub fn date(&mut self, field: &Field) -> Option<Date> {
        let part = |part: &str| one_line(&ascii_digits(self.value(&format!("{}-{part}", field.name))));
        let (day, month, year) = (part("day"), part("month"), part("year"));
        if [&day, &month, &year].iter().all(|part| part.is_empty()) {
            self.missing_if_required(field);
            return None;
        }
        let date = read_date(self.lang, &day, &month, &year);
        if date.is_none() {
            let at = first_wrong(&day, &month, &year);
            let input = format!("{}-{at}", field.name);
            self.errors.add_at(field, input, Message::new("pages-error-date"), false);
        }
        date
    }

    /// The id in the hidden field `name`.
    ///
    /// # Errors
    /// [`bad_request`](Problem::bad_request): a person cannot have typed it wrong.
    pub fn id<T: FromStr>(&self, name: &str) -> Result<T, Problem> {
        self.value(name).parse().map_err(|_| Problem::bad_request())
    }

    /// The version of the thing that the form was made from, from the hidden field `version`.
    ///
    /// # Errors
    /// [`bad_request`](Problem::bad_request): a person cannot have typed it wrong.
    pub fn version(&self) -> Result<i64, Problem> {
        self.id(VERSION_FIELD)
    }

    /// Notes that `message` is to be said at `field`.
    pub fn wrong(&mut self, field: &Field, message: impl Into<Message>) {
        self.errors.add_at(field, first_input(field), message.into(), false);
    }

    fn missing_if_required(&mut self, field: &Field) {
        if !field.is_required {
            return;
        }
        let general = match field.kind {
            FieldKind::Radios | FieldKind::Select => "pages-error-choose",
            FieldKind::Checkboxes => "pages-error-choose-some",
            FieldKind::Check => "pages-error-check",
            FieldKind::Date => "pages-error-date",
            FieldKind::File => "pages-error-file",
            FieldKind::Line | FieldKind::Area { .. } | FieldKind::Password => "pages-error-empty",
        };
        self.errors.add_at(field, first_input(field), general.into(), true);
    }
}

/// The id of the first input of `field`.
fn first_input(field: &Field) -> String {
    match field.kind {
        FieldKind::Date => format!("{}-day", field.name),
        FieldKind::Radios | FieldKind::Checkboxes => format!("{}-1", field.name),
        _ => field.name.to_owned(),
    }
}

fn read_date(lang: Lang, day: &str, month: &str, year: &str) -> Option<Date> {
    let (day, month, year) = (day.parse::<i8>().ok()?, month.parse::<i8>().ok()?, year.parse::<i16>().ok()?);
    if lang == Lang::Fa && SOLAR_YEARS.contains(&year) {
        return solar_hijri::to_gregorian(SolarDate { year, month, day });
    }
    YEARS.contains(&year).then(|| Date::new(year, month, day).ok()).flatten()
}

/// The part that is to be mended: the first that cannot be right by itself, else the day.
fn first_wrong(day: &str, month: &str, year: &str) -> &'static str {
    let within = |text: &str, max: i8| text.parse::<i8>().is_ok_and(|number| (1..=max).contains(&number));
    let is_year = |year: i16| YEARS.contains(&year) || SOLAR_YEARS.contains(&year);
    if !within(day, 31) {
        "day"
    } else if !within(month, 12) {
        "month"
    } else if !year.parse().is_ok_and(is_year) {
        "year"
    } else {
        "day"
    }
}
