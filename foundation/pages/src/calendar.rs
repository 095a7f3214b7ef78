//! Where *leave quickly* leads: a calendar of the present month, with nothing on it that tells of the office.

use askama::Template;
use axum::response::Response;
use clock::Date;

use crate::{Page, Problem, Visit, dates};

/// The path of the calendar.
pub(crate) const PATH: &str = "/calendar";

const WEEK_DAYS: usize = 7;

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    page: Page,
    month: String,
    weekdays: Vec<&'static str>,
    weeks: Vec<Vec<Option<Date>>>,
}

impl CalendarPage {
    fn is_today(&self, date: &Date) -> bool {
        *date == self.page.today()
    }
}

/// The calendar of the month.
pub(crate) async fn show(visit: Visit) -> Result<Response, Problem> {
    let (lang, today) = (visit.lang(), visit.today());
    let weeks = weeks_of(today, dates::first_weekday(lang));
    let weekdays = whole_week(&weeks).map(|date| dates::weekday(lang, date)).collect();
    let month = dates::month(lang, today);
    crate::show(&CalendarPage { page: visit.page_titled(month.clone()), month, weekdays, weeks })
}

/// The days of the month of `date`, week by week, with gaps before its first and after its last.
fn weeks_of(date: Date, first: jiff::civil::Weekday) -> Vec<Vec<Option<Date>>> {
    let start = date.first_of_month();
    let gap = usize::from(start.weekday().since(first).unsigned_abs());
    let days = start.series(jiff::Span::new().days(1)).take_while(|day| day.month() == date.month());
    let mut cells: Vec<Option<Date>> = std::iter::repeat_n(None, gap).chain(days.map(Some)).collect();
    cells.resize(cells.len().next_multiple_of(WEEK_DAYS), None);
    cells.chunks(WEEK_DAYS).map(<[_]>::to_vec).collect()
}

/// The days of the second week, which no month leaves incomplete.
fn whole_week(weeks: &[Vec<Option<Date>>]) -> impl Iterator<Item = Date> {
    weeks.get(1).into_iter().flatten().flatten().copied()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    #[test]
    fn a_month_is_laid_out_in_whole_weeks() {
        let weeks = weeks_of(date(2026, 11, 24), Weekday::Monday);
        assert_eq!(weeks.len(), 6);
        assert_eq!(weeks[0][6], Some(date(2026, 11, 1)));
        assert_eq!(weeks[0][..6], [None; 6]);
        assert_eq!(weeks[5][0], Some(date(2026, 11, 30)));
        assert_eq!(weeks_of(date(2026, 11, 24), Weekday::Saturday)[0][1], Some(date(2026, 11, 1)));
        assert_eq!(whole_week(&weeks).count(), 7);
    }
}
