//! The deadline: the last day for something, how long that is, and *why* it is that day.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;
use clock::{DayKind, DayOff, Deadline, SkippedRun, WhyPart};

use super::Due;
use crate::{Page, dates};

/// A deadline with its reasons, which open when asked for.
#[derive(Template)]
#[template(path = "components/deadline.html")]
pub struct DeadlineView<'a> {
    page: &'a Page,
    deadline: &'a Deadline,
    label: Option<Cow<'a, str>>,
    event: &'a str,
}

impl HtmlSafe for DeadlineView<'_> {}

impl Page {
    /// `deadline` with the reasons for its date. The names of laws and holidays are those of the country pack.
    pub fn deadline<'a>(&'a self, deadline: &'a Deadline) -> DeadlineView<'a> {
        DeadlineView { page: self, deadline, label: None, event: "pages-why-event" }
    }

    /// Why the date of `deadline` is what it is, sentence by sentence.
    pub fn why(&self, deadline: &Deadline) -> Vec<String> {
        Reasons { page: self, event: "pages-why-event" }.of(deadline)
    }
}

impl<'a> DeadlineView<'a> {
    /// The same, called by the text of `key`: what is due.
    #[must_use]
    pub fn called(mut self, key: &str) -> Self {
        self.label = Some(self.page.t(key));
        self
    }

    /// The same, beginning its reasons with the text of `key`: what happened on `{ $date }`.
    #[must_use]
    pub const fn since(mut self, key: &'a str) -> Self {
        self.event = key;
        self
    }

    fn due(&self) -> Due<'_> {
        self.page.due(self.deadline.due)
    }

    fn reasons(&self) -> Vec<String> {
        Reasons { page: self.page, event: self.event }.of(self.deadline)
    }
}

/// Says the parts of an explanation in the language of a page.
struct Reasons<'a> {
    page: &'a Page,
    event: &'a str,
}

impl Reasons<'_> {
    fn of(&self, deadline: &Deadline) -> Vec<String> {
        let parts = deadline.why().parts();
        let mut skipped = self.skipped(&parts).into_iter();
        let mut said_skipped = false;
        let mut sentences = Vec::new();
        for part in &parts {
            match part {
                // What was passed over is said once, where the first of it stands.
                WhyPart::Skipped(_) if said_skipped => {}
                WhyPart::Skipped(_) => {
                    said_skipped = true;
                    sentences.extend(skipped.by_ref());
                }
                part => sentences.push(self.sentence(part)),
            }
        }
        sentences
    }

    fn sentence(&self, part: &WhyPart) -> String {
        let page = self.page;
        match part {
            WhyPart::Event { date } => page.t1(self.event, "date", date),
            WhyPart::Count { days: 0, .. } => page.t("pages-why-same-day").into_owned(),
            WhyPart::Count { days, kind, first_day, .. } => {
                let key = match kind {
                    DayKind::Working => "pages-why-working-days",
                    DayKind::Calendar => "pages-why-calendar-days",
                };
                page.t2(key, "days", days, "first", first_day)
            }
            WhyPart::Skipped(run) => self.not_counted(&[run], &run.reason),
            WhyPart::Moved(moved) => {
                let reason = self.rest(&moved.reason);
                page.t3("pages-why-moved", "from", moved.from, "reason", reason, "to", moved.to)
            }
            WhyPart::Kept { date, reason } => {
                page.t2("pages-why-kept", "date", date, "reason", self.rest(reason))
            }
            WhyPart::Due { date } => page.t1("pages-why-due", "date", date),
            WhyPart::Law { law } => {
                let name = page.find(&law.key()).unwrap_or_else(|| law.as_str().to_owned().into());
                page.t1("pages-why-law", "law", name)
            }
            WhyPart::UnknownYear { year } => {
                page.t1("pages-why-unknown-year", "year", page.digits(&year.to_string()))
            }
        }
    }

    /// The days not counted, one sentence a reason: all weekends in one, however many there are.
    fn skipped(&self, parts: &[WhyPart]) -> Vec<String> {
        let mut by_reason: Vec<(&DayOff, Vec<&SkippedRun>)> = Vec::new();
        for part in parts {
            let WhyPart::Skipped(run) = part else { continue };
            match by_reason.iter_mut().find(|(reason, _)| *reason == &run.reason) {
                Some((_, runs)) => runs.push(run),
                None => by_reason.push((&run.reason, vec![run])),
            }
        }
        by_reason.iter().map(|(reason, runs)| self.not_counted(runs, reason)).collect()
    }

    fn not_counted(&self, runs: &[&SkippedRun], reason: &DayOff) -> String {
        let lang = self.page.lang();
        let days: Vec<String> = runs.iter().map(|run| dates::range(lang, run.first, run.last)).collect();
        let days = days.join(dates::list_separator(lang));
        self.page.t2("pages-why-skipped", "days", days, "reason", self.rest(reason))
    }

    fn rest(&self, reason: &DayOff) -> String {
        let page = self.page;
        let name_of = |name: &clock::HolidayCode| {
            page.find(&name.key()).map_or_else(|| name.as_str().to_owned(), Cow::into_owned)
        };
        match reason {
            DayOff::Weekend => page.t("pages-rest-weekend").into_owned(),
            DayOff::Holiday { name } => name_of(name),
            DayOff::Moved { from, name: None } => page.t1("pages-rest-moved", "date", page.short_date(from)),
            DayOff::Moved { from, name: Some(name) } => {
                page.t2("pages-rest-moved-holiday", "name", name_of(name), "date", page.short_date(from))
            }
        }
    }
}
