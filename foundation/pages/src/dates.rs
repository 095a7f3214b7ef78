//! Dates as people write them, in each language; in Persian with the Solar Hijri date beside.
//!
//! Everything here is a pure function of a language and a date: the zone in which a moment becomes a
//! date is the caller's (see [`Page`](crate::Page), which knows the office's).
//!
//! ```
//! use pages::{Lang, dates};
//! let date = jiff::civil::date(2026, 12, 3);
//! assert_eq!(dates::long(Lang::En, date), "Thursday 3 December 2026");
//! assert_eq!(dates::long(Lang::Ru, date), "четверг, 3 декабря 2026 года");
//! assert_eq!(dates::long(Lang::Fa, date), "پنجشنبه ۳ دسامبر ۲۰۲۶ (۱۲ آذر ۱۴۰۵)");
//! ```

mod names;
pub mod solar_hijri;

use clock::Date;

use crate::Lang;
use crate::numbers::digits;

/// The whole date with its weekday.
pub fn long(lang: Lang, date: Date) -> String {
    long_with(lang, date, None)
}

/// The whole date with its weekday and, in brackets, `aside` (how far away it is, say).
pub fn long_with(lang: Lang, date: Date, aside: Option<&str>) -> String {
    let weekday = names::weekday(lang, date.weekday());
    let day = medium(lang, date);
    let text = match lang {
        Lang::En | Lang::Fa => format!("{weekday} {day}"),
        Lang::Ru => format!("{weekday}, {day} года"),
        Lang::Tg => format!("{weekday}, {day}"),
        Lang::Uz | Lang::Ky => format!("{day}, {weekday}"),
    };
    let beside = if lang == Lang::Fa { solar(date) } else { None };
    match (beside, aside) {
        (None, None) => text,
        (Some(aside), None) => format!("{text} ({aside})"),
        (None, Some(aside)) => format!("{text} ({aside})"),
        (Some(beside), Some(aside)) => format!("{text} ({beside}، {aside})"),
    }
}

/// Day, month in words, year.
pub fn medium(lang: Lang, date: Date) -> String {
    let (year, day) = (date.year(), date.day());
    let month = names::month_in_date(lang, date.month());
    match lang {
        Lang::En | Lang::Ru => format!("{day} {month} {year}"),
        Lang::Uz => format!("{year}-yil {day}-{month}"),
        Lang::Tg => format!("{day} {month} соли {year}"),
        Lang::Ky => format!("{year}-жылдын {day}-{month}"),
        Lang::Fa => digits(lang, &format!("{day} {month} {year}")).into_owned(),
    }
}

/// As short as it can be without a number for the month: for columns of a table.
pub fn short(lang: Lang, date: Date) -> String {
    let (year, day) = (date.year(), date.day());
    let month = names::month_short(lang, date.month());
    match lang {
        Lang::En | Lang::Ru | Lang::Tg => format!("{day} {month} {year}"),
        Lang::Uz => format!("{day}-{month} {year}"),
        Lang::Ky => format!("{day}-{month} {year}"),
        Lang::Fa => digits(lang, &format!("{day} {month} {year}")).into_owned(),
    }
}

/// The days from `first` to `last`, as short as they can be: `28–29 Nov 2026`.
pub fn range(lang: Lang, first: Date, last: Date) -> String {
    if first == last {
        return short(lang, first);
    }
    if first.first_of_month() != last.first_of_month() {
        return format!("{} – {}", short(lang, first), short(lang, last));
    }
    // In every language of ours a short date begins with its day.
    digits(lang, &first.day().to_string()).into_owned() + "–" + &short(lang, last)
}

/// What stands between the parts of a list.
pub const fn list_separator(lang: Lang) -> &'static str {
    match lang {
        Lang::Fa => "، ",
        Lang::En | Lang::Ru | Lang::Uz | Lang::Tg | Lang::Ky => ", ",
    }
}

/// Month and year, as above a page of a calendar.
pub fn month(lang: Lang, date: Date) -> String {
    let year = date.year();
    let month = names::month_alone(lang, date.month());
    match lang {
        Lang::En | Lang::Ru | Lang::Tg => format!("{month} {year}"),
        Lang::Uz => format!("{year}-yil, {month}"),
        Lang::Ky => format!("{year}-жыл, {month}"),
        Lang::Fa => digits(lang, &format!("{month} {year}")).into_owned(),
    }
}

/// The name of the weekday of `date`.
pub fn weekday(lang: Lang, date: Date) -> &'static str {
    names::weekday(lang, date.weekday())
}

/// A time of the day on the clock of 24 hours: `08:05`.
pub fn time_of_day(lang: Lang, hour: i8, minute: i8) -> String {
    digits(lang, &format!("{hour:02}:{minute:02}")).into_owned()
}

/// The weekday on which weeks begin.
pub const fn first_weekday(lang: Lang) -> jiff::civil::Weekday {
    match lang {
        Lang::Fa => jiff::civil::Weekday::Saturday,
        Lang::En | Lang::Ru | Lang::Uz | Lang::Tg | Lang::Ky => jiff::civil::Weekday::Monday,
    }
}

/// Whole days from `from` to `to`, negative if `to` is earlier.
pub fn days_between(from: Date, to: Date) -> i64 {
    from.duration_until(to).as_hours() / 24
}

fn solar(date: Date) -> Option<String> {
    let solar = solar_hijri::from_gregorian(date)?;
    let text = format!("{} {} {}", solar.day, names::solar_month(solar.month), solar.year);
    Some(digits(Lang::Fa, &text).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_in_every_language() {
        let date = jiff::civil::date(2026, 12, 3);
        let table = [
            (Lang::En, "Thursday 3 December 2026 (+)", "3 Dec 2026", "December 2026"),
            (Lang::Ru, "четверг, 3 декабря 2026 года (+)", "3 дек. 2026", "декабрь 2026"),
            (Lang::Uz, "2026-yil 3-dekabr, payshanba (+)", "3-dek 2026", "2026-yil, dekabr"),
            (Lang::Tg, "панҷшанбе, 3 декабри соли 2026 (+)", "3 дек 2026", "декабр 2026"),
            (Lang::Ky, "2026-жылдын 3-декабры, бейшемби (+)", "3-дек. 2026", "2026-жыл, декабрь"),
            (Lang::Fa, "پنجشنبه ۳ دسامبر ۲۰۲۶ (۱۲ آذر ۱۴۰۵، +)", "۳ دسامبر ۲۰۲۶", "دسامبر ۲۰۲۶"),
        ];
        for (lang, long, small, heading) in table {
            assert_eq!(long_with(lang, date, Some("+")), long);
            assert_eq!(short(lang, date), small);
            assert_eq!(month(lang, date), heading);
        }
        assert_eq!(time_of_day(Lang::Fa, 8, 5), "۰۸:۰۵");
    }

    #[test]
    fn a_range_says_a_month_once() {
        let day = jiff::civil::date;
        let table = [
            (Lang::En, day(2026, 11, 28), day(2026, 11, 29), "28–29 Nov 2026"),
            (Lang::Ru, day(2026, 11, 28), day(2026, 11, 28), "28 нояб. 2026"),
            (Lang::Fa, day(2026, 11, 28), day(2026, 11, 29), "۲۸–۲۹ نوامبر ۲۰۲۶"),
            (Lang::En, day(2026, 12, 31), day(2027, 1, 8), "31 Dec 2026 – 8 Jan 2027"),
        ];
        for (lang, first, last, expected) in table {
            assert_eq!(range(lang, first, last), expected);
        }
    }

    #[test]
    fn days_are_counted_across_a_year() {
        let from = jiff::civil::date(2026, 12, 30);
        assert_eq!(days_between(from, jiff::civil::date(2027, 1, 2)), 3);
        assert_eq!(days_between(from, jiff::civil::date(2026, 12, 1)), -29);
    }
}
