//! Charts: figures drawn, with the same figures in a table beneath.
//!
//! Architecture invariant: a drawing is hidden from assistive technology and never the only place of a number;
//! the table beneath it holds every one, and says where a count is too small to be shown.

use std::fmt;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::{Page, numbers};

/// How the numbers of a chart are written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Measure {
    /// A count of things: `1,204`.
    #[default]
    Count,
    /// A share of one: `61%`.
    Share,
    /// A number with so many digits behind the decimal sign: `4.5`.
    Decimal(u8),
}

/// Numbers of one kind, each with its name, in words of the language of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Figures {
    caption: String,
    heading: String,
    unit: String,
    measure: Measure,
    lines: Vec<Line>,
    csv: Option<String>,
    method: Option<String>,
}

#[derive(Clone, Debug, PartialEq)]
struct Line {
    name: String,
    /// None where the count is too small to be shown.
    value: Option<f64>,
}

impl Figures {
    /// Figures that show what `caption` says: `heading` stands over the names, `unit` over the numbers.
    pub fn new(
        caption: impl Into<String>,
        heading: impl Into<String>,
        unit: impl Into<String>,
        measure: Measure,
    ) -> Self {
        Self {
            caption: caption.into(),
            heading: heading.into(),
            unit: unit.into(),
            measure,
            lines: Vec::new(),
            csv: None,
            method: None,
        }
    }

    /// The same with one more: `value` is nothing where the count is too small to be shown.
    #[must_use]
    pub fn line(mut self, name: impl Into<String>, value: impl Into<Option<f64>>) -> Self {
        let value = value.into().filter(|value| value.is_finite());
        self.lines.push(Line { name: name.into(), value });
        self
    }

    /// The same with the way to a file of these figures.
    #[must_use]
    pub fn csv(mut self, path: impl Into<String>) -> Self {
        self.csv = Some(path.into());
        self
    }

    /// The same with the way to how they are counted.
    #[must_use]
    pub fn method(mut self, path: impl Into<String>) -> Self {
        self.method = Some(path.into());
        self
    }

    /// The largest value, or nothing to measure by if none is above zero.
    fn largest(&self) -> Option<f64> {
        self.lines.iter().filter_map(|line| line.value).filter(|value| *value > 0.0).reduce(f64::max)
    }
}

/// Figures as bars beneath one another: for comparing things.
#[derive(Template)]
#[template(path = "components/bars.html")]
pub struct Bars<'a> {
    page: &'a Page,
    figures: &'a Figures,
}

/// Several figures as small columns on one scale: for comparing how things went.
#[derive(Template)]
#[template(path = "components/multiples.html")]
pub struct Multiples<'a> {
    page: &'a Page,
    all: &'a [Figures],
    largest: Option<f64>,
}

/// What stands beneath every drawing: the table, the file, the method.
#[derive(Template)]
#[template(path = "components/figures.html")]
struct Beneath<'a> {
    page: &'a Page,
    figures: &'a Figures,
}

impl HtmlSafe for Bars<'_> {}
impl HtmlSafe for Multiples<'_> {}
impl HtmlSafe for Beneath<'_> {}

impl Page {
    /// `figures` as bars beneath one another.
    pub fn bars<'a>(&'a self, figures: &'a Figures) -> Bars<'a> {
        Bars { page: self, figures }
    }

    /// Each of `all` as small columns, all on one scale.
    pub fn multiples<'a>(&'a self, all: &'a [Figures]) -> Multiples<'a> {
        Multiples { page: self, all, largest: all.iter().filter_map(Figures::largest).reduce(f64::max) }
    }
}

impl Figures {
    fn beneath<'a>(&'a self, page: &'a Page) -> Beneath<'a> {
        Beneath { page, figures: self }
    }

    /// The number of `line` as the language writes it.
    fn shown(&self, page: &Page, line: &Line) -> String {
        let Some(value) = line.value else { return page.t("pages-too-few").into_owned() };
        match self.measure {
            Measure::Count => numbers::decimal(page.lang(), value, 0),
            Measure::Share => numbers::percent(page.lang(), value, 0),
            Measure::Decimal(places) => numbers::decimal(page.lang(), value, places),
        }
    }
}

impl Bars<'_> {
    fn length(&self, line: &Line) -> Length {
        Length::of(line.value, self.figures.largest())
    }
}

impl Multiples<'_> {
    fn height(&self, line: &Line) -> Length {
        Length::of(line.value, self.largest)
    }
}

/// A length in thousandths of the largest.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Length(u16);

impl Length {
    const WHOLE: f64 = 1000.0;

    fn of(value: Option<f64>, largest: Option<f64>) -> Self {
        let share = match (value, largest) {
            (Some(value), Some(largest)) => (value / largest).clamp(0.0, 1.0),
            _ => 0.0,
        };
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 1000")]
        Self((share * Self::WHOLE).round() as u16)
    }
}

impl fmt::Display for Length {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_measured_by_the_largest() {
        let table = [
            (Some(5.0), Some(10.0), 500),
            (Some(10.0), Some(10.0), 1000),
            (Some(20.0), Some(10.0), 1000),
            (Some(-1.0), Some(10.0), 0),
            (None, Some(10.0), 0),
            (Some(0.0), None, 0),
        ];
        for (value, largest, expected) in table {
            assert_eq!(Length::of(value, largest), Length(expected), "{value:?} of {largest:?}");
        }
    }

    #[test]
    fn what_is_no_number_is_not_shown_and_measures_nothing() {
        let figures =
            Figures::new("c", "h", "u", Measure::Count).line("a", f64::NAN).line("b", f64::INFINITY);
        assert!(figures.lines.iter().all(|line| line.value.is_none()));
        assert_eq!(figures.largest(), None);
        assert_eq!(figures.line("c", 2.0).line("d", -3.0).largest(), Some(2.0));
    }
}
