//! The Solar Hijri calendar of Iran and Afghanistan.
//!
//! Its year begins at the spring equinox. In the years that matter here the leap years fall in a cycle
//! of 33 years of which eight are leap: year *y* is leap if `(25 y + 11) mod 33 < 8`. The rule agrees with
//! the observed equinox from the year 1206 to 1501 (1827 to 2123); outside these nothing is converted
//! rather than something wrong.

use clock::Date;

/// The first year in which the rule of 33 years holds.
pub const YEAR_MIN: i16 = 1206;
/// The last year in which the rule of 33 years holds.
pub const YEAR_MAX: i16 = 1501;

/// 1 Farvardin 1404, from which days are counted in both directions.
const EPOCH: (i16, Date) = (1404, Date::constant(2025, 3, 21));

/// A date in the Solar Hijri calendar.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct SolarDate {
    /// The year since the Hijra, in solar years.
    pub year: i16,
    /// 1 (Farvardin) to 12 (Esfand).
    pub month: i8,
    /// 1 to 31.
    pub day: i8,
}

/// Whether the year has 366 days.
///
/// ```
/// use pages::dates::solar_hijri::is_leap;
/// let leap: Vec<i16> = (1395..1415).filter(|&year| is_leap(year)).collect();
/// assert_eq!(leap, [1395, 1399, 1403, 1408, 1412]);
/// ```
pub const fn is_leap(year: i16) -> bool {
    (25 * year as i32 + 11).rem_euclid(33) < 8
}

/// The same day in the Solar Hijri calendar, if it lies in the years for which the rule holds.
pub fn from_gregorian(date: Date) -> Option<SolarDate> {
    let (mut year, epoch) = EPOCH;
    let mut days = crate::dates::days_between(epoch, date);
    while days < 0 {
        year = year.checked_sub(1).filter(|year| *year >= YEAR_MIN)?;
        days += year_days(year);
    }
    while days >= year_days(year) {
        days -= year_days(year);
        year = year.checked_add(1).filter(|year| *year <= YEAR_MAX)?;
    }
    for month in 1..=12 {
        let length = i64::from(month_days(year, month));
        if days < length {
            return Some(SolarDate { year, month, day: i8::try_from(days + 1).ok()? });
        }
        days -= length;
    }
    None
}

/// The same day in the Gregorian calendar, if there is such a day and the rule holds for its year.
pub fn to_gregorian(solar: SolarDate) -> Option<Date> {
    let SolarDate { year, month, day } = solar;
    let exists = (YEAR_MIN..=YEAR_MAX).contains(&year)
        && (1..=12).contains(&month)
        && (1..=month_days(year, month)).contains(&day);
    if !exists {
        return None;
    }
    let years: i64 = if year >= EPOCH.0 {
        (EPOCH.0..year).map(year_days).sum()
    } else {
        -(year..EPOCH.0).map(year_days).sum::<i64>()
    };
    let months: i64 = (1..month).map(|month| i64::from(month_days(year, month))).sum();
    let days = years + months + i64::from(day) - 1;
    EPOCH.1.checked_add(jiff::Span::new().try_days(days).ok()?).ok()
}

fn year_days(year: i16) -> i64 {
    if is_leap(year) { 366 } else { 365 }
}

fn month_days(year: i16, month: i8) -> i8 {
    match month {
        1..=6 => 31,
        7..=11 => 30,
        _ if is_leap(year) => 30,
        _ => 29,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_days() {
        let table = [
            // New year's days as printed in calendars.
            ((1300, 1, 1), (1921, 3, 21)),
            ((1358, 1, 1), (1979, 3, 21)),
            ((1375, 1, 1), (1996, 3, 20)),
            ((1376, 1, 1), (1997, 3, 21)),
            ((1396, 1, 1), (2017, 3, 21)),
            ((1400, 1, 1), (2021, 3, 21)),
            ((1403, 1, 1), (2024, 3, 20)),
            ((1404, 1, 1), (2025, 3, 21)),
            ((1405, 1, 1), (2026, 3, 21)),
            // The last day of a leap year, and of a common one.
            ((1403, 12, 30), (2025, 3, 20)),
            ((1404, 12, 29), (2026, 3, 20)),
            ((1405, 9, 12), (2026, 12, 3)),
            ((1357, 11, 22), (1979, 2, 11)),
        ];
        for ((year, month, day), (y, m, d)) in table {
            let (solar, date) = (SolarDate { year, month, day }, jiff::civil::date(y, m, d));
            assert_eq!(from_gregorian(date), Some(solar));
            assert_eq!(to_gregorian(solar), Some(date));
        }
    }

    #[test]
    fn what_is_no_day_or_lies_too_far_is_not_converted() {
        let none = [
            (1404, 12, 30),
            (1404, 7, 31),
            (1404, 0, 1),
            (1404, 13, 1),
            (1404, 1, 0),
            (1205, 1, 1),
            (1502, 1, 1),
        ];
        for (year, month, day) in none {
            assert_eq!(to_gregorian(SolarDate { year, month, day }), None);
        }
        assert_eq!(from_gregorian(jiff::civil::date(1700, 1, 1)), None);
        assert_eq!(from_gregorian(jiff::civil::date(2300, 1, 1)), None);
        assert_eq!(from_gregorian(Date::MIN), None);
        assert_eq!(from_gregorian(Date::MAX), None);
    }

    proptest! {
        #[test]
        fn there_and_back_is_the_same_day(days in -60_000_i64..35_000) {
            let date = EPOCH.1.saturating_add(jiff::Span::new().days(days));
            let solar = from_gregorian(date).unwrap();
            prop_assert_eq!(to_gregorian(solar), Some(date));
        }
    }
}
