//! The due tag: how long until a day, as a word and a shape, and as a bar of days where there is room.

use std::borrow::{Borrow, Cow};

use askama::Template;
use askama::filters::HtmlSafe;
use clock::Date;

use super::{Tag, Tone};
use crate::{Page, dates};

/// From so many days before its end on, a time calls for attention.
pub const DUE_SOON_DAYS: i64 = 3;
/// A longer time is drawn without a gap between its days, which would be too thin to be seen.
const CELLS_MAX: i64 = 45;

/// How long until a day.
#[derive(Template)]
#[template(path = "components/due.html")]
pub struct Due<'a> {
    page: &'a Page,
    date: Date,
    bar: Option<Bar>,
}

/// A time as a bar: so many days in all, so many gone.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Bar {
    days: i64,
    gone: i64,
}

impl HtmlSafe for Due<'_> {}

impl Page {
    /// How long until `date`, in words and a shape: for a line of a table, a fact among others.
    pub fn due(&self, date: impl Borrow<Date>) -> Due<'_> {
        Due { page: self, date: *date.borrow(), bar: None }
    }
}

impl Due<'_> {
    /// The same with the time from `began` on as a bar of days, and its end.
    #[must_use]
    pub fn since(mut self, began: impl Borrow<Date>) -> Self {
        self.bar = Some(Bar::between(*began.borrow(), self.date, self.page.today()));
        self
    }

    /// How the day stands: far, near or past.
    pub fn tone(&self) -> Tone {
        match self.page.days_until(self.date) {
            ..0 => Tone::Danger,
            0..=DUE_SOON_DAYS => Tone::Attention,
            _ => Tone::Info,
        }
    }

    /// The tag alone.
    pub(super) fn tag(&self) -> Tag<'_> {
        let text: Cow<'_, str> = match self.page.days_until(self.date) {
            0 => self.page.t("pages-due-today"),
            days if days < 0 => self.page.t1("pages-overdue", "days", -days).into(),
            days => self.page.t1("pages-days-left", "days", days).into(),
        };
        Tag::new(self.tone(), text)
    }
}

impl Bar {
    fn between(began: Date, date: Date, today: Date) -> Self {
        let days = dates::days_between(began, date).max(1);
        Self { days, gone: dates::days_between(began, today).clamp(0, days) }
    }

    const fn has_cells(self) -> bool {
        self.days <= CELLS_MAX
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_bar_is_never_empty_or_overfull() {
        let day = |day| date(2026, 11, day);
        let table = [
            (day(10), day(20), day(14), Bar { days: 10, gone: 4 }),
            (day(10), day(20), day(25), Bar { days: 10, gone: 10 }),
            (day(10), day(20), day(5), Bar { days: 10, gone: 0 }),
            (day(10), day(10), day(10), Bar { days: 1, gone: 0 }),
            (day(20), day(10), day(15), Bar { days: 1, gone: 0 }),
        ];
        for (began, due, today, expected) in table {
            assert_eq!(Bar::between(began, due, today), expected, "{began} {due} {today}");
        }
    }
}
