//! Numbers as people write them: each language's digits, groups and decimal sign.

use std::borrow::Cow;

use crate::Lang;

/// How a language writes numbers.
struct Style {
    group: &'static str,
    decimal: &'static str,
    percent: &'static str,
    zero: char,
}

const NO_BREAK: &str = "\u{a0}";

const fn style(lang: Lang) -> Style {
    match lang {
        Lang::En => Style { group: ",", decimal: ".", percent: "%", zero: '0' },
        Lang::Ru | Lang::Tg | Lang::Ky => {
            Style { group: NO_BREAK, decimal: ",", percent: "\u{a0}%", zero: '0' }
        }
        Lang::Uz => Style { group: NO_BREAK, decimal: ",", percent: "%", zero: '0' },
        Lang::Fa => Style { group: "\u{66c}", decimal: "\u{66b}", percent: "\u{66a}", zero: '\u{6f0}' },
    }
}

/// A whole number in groups of three: `1,204`, `1 204`, `۱٬۲۰۴`.
pub fn integer(lang: Lang, number: i64) -> String {
    let style = style(lang);
    let plain = number.unsigned_abs().to_string();
    let mut text = String::with_capacity(plain.len() * 2 + 4);
    if number < 0 {
        text.push('\u{2212}');
    }
    for (index, digit) in plain.chars().enumerate() {
        if index > 0 && (plain.len() - index).is_multiple_of(3) {
            text.push_str(style.group);
        }
        text.push(shifted(digit, style.zero));
    }
    text
}

/// A number with exactly `places` digits behind the decimal sign (at most nine).
///
/// What is not a finite number is written as a dash.
pub fn decimal(lang: Lang, number: f64, places: u8) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let style = style(lang);
    let rounded = format!("{:.*}", usize::from(places.min(9)), number.abs());
    let (whole, fraction) = rounded.split_once('.').unwrap_or((&rounded, ""));
    let is_zero = rounded.bytes().all(|byte| matches!(byte, b'0' | b'.'));
    let mut text = match whole.parse::<i64>() {
        Ok(whole) => integer(lang, whole),
        Err(_) => digits(lang, whole).into_owned(),
    };
    if number < 0.0 && !is_zero {
        text.insert(0, '\u{2212}');
    }
    if !fraction.is_empty() {
        text.push_str(style.decimal);
        text.extend(fraction.chars().map(|digit| shifted(digit, style.zero)));
    }
    text
}

/// A share of one as a percentage: `percent(Lang::Ru, 0.614, 0)` is `61 %`.
pub fn percent(lang: Lang, share: f64, places: u8) -> String {
    decimal(lang, share * 100.0, places) + style(lang).percent
}

/// `text` with its digits as the language writes them, and nothing else changed: for years, house
/// numbers and the like.
pub fn digits(lang: Lang, text: &str) -> Cow<'_, str> {
    let zero = style(lang).zero;
    if zero == '0' {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|digit| shifted(digit, zero)).collect())
}

/// `text` with Persian and Arabic digits as `0` to `9`, for reading what people typed.
///
/// ```
/// assert_eq!(pages::numbers::ascii_digits("۱۳۷۰ / ٧"), "1370 / 7");
/// ```
pub fn ascii_digits(text: &str) -> Cow<'_, str> {
    const PERSIAN: std::ops::RangeInclusive<char> = '\u{6f0}'..='\u{6f9}';
    const ARABIC: std::ops::RangeInclusive<char> = '\u{660}'..='\u{669}';
    if !text.chars().any(|c| PERSIAN.contains(&c) || ARABIC.contains(&c)) {
        return Cow::Borrowed(text);
    }
    let ascii = |c: char| match c {
        c if PERSIAN.contains(&c) => char::from_digit(u32::from(c) - 0x6f0, 10),
        c if ARABIC.contains(&c) => char::from_digit(u32::from(c) - 0x660, 10),
        c => Some(c),
    };
    Cow::Owned(text.chars().filter_map(ascii).collect())
}

fn shifted(digit: char, zero: char) -> char {
    match digit.to_digit(10) {
        Some(value) => char::from_u32(u32::from(zero) + value).unwrap_or(digit),
        None => digit,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn each_language_groups_in_its_way() {
        let table = [
            (Lang::En, 0, "0"),
            (Lang::En, 999, "999"),
            (Lang::En, 1_204, "1,204"),
            (Lang::En, -1_234_567, "\u{2212}1,234,567"),
            (Lang::Ru, 1_204, "1\u{a0}204"),
            (Lang::Fa, 1_204, "۱٬۲۰۴"),
            (Lang::En, i64::MIN, "\u{2212}9,223,372,036,854,775,808"),
        ];
        for (lang, number, expected) in table {
            assert_eq!(integer(lang, number), expected);
        }
    }

    #[test]
    fn decimals_and_shares() {
        assert_eq!(decimal(Lang::En, 1204.5, 1), "1,204.5");
        assert_eq!(decimal(Lang::Ru, -0.25, 2), "\u{2212}0,25");
        assert_eq!(decimal(Lang::En, -0.001, 1), "0.0");
        assert_eq!(decimal(Lang::Fa, 2.75, 2), "۲٫۷۵");
        assert_eq!(decimal(Lang::En, f64::NAN, 2), "–");
        assert_eq!(percent(Lang::En, 0.614, 0), "61%");
        assert_eq!(percent(Lang::Ru, 0.614, 0), "61\u{a0}%");
        assert_eq!(percent(Lang::Fa, 0.614, 0), "۶۱٪");
    }

    proptest! {
        #[test]
        fn a_number_is_read_back_from_its_digits(number in any::<i64>(), index in 0..6_usize) {
            let written = integer(Lang::ALL[index], number);
            let plain: String = ascii_digits(&written).chars().filter(char::is_ascii_digit).collect();
            prop_assert_eq!(plain, number.unsigned_abs().to_string());
        }
    }
}
