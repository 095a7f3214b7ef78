//! [`CaseNumber`]: the number by which people speak of a case, such as `VT-2026-000123`.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The longest prefix, in letters.
pub const PREFIX_CHARS_MAX: usize = 4;
/// The highest running number of a year.
pub const SERIAL_MAX: u32 = 999_999;

/// The number by which people speak of a case: prefix of the office, year, running number.
///
/// It is no secret and opens nothing. On letters it may carry two check digits (ISO 7064, MOD
/// 97-10), so that a number misheard on the telephone is noticed before the wrong file is opened.
///
/// ```
/// use cases::model::CaseNumber;
/// let number: CaseNumber = "vt-2026-123".parse().unwrap();
/// assert_eq!(number.to_string(), "VT-2026-000123");
/// assert_eq!(number.with_check().parse(), Ok(number));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CaseNumber {
    // Letters, padded with zero bytes.
    prefix: [u8; PREFIX_CHARS_MAX],
    year: u16,
    serial: u32,
}

/// Why a text is no case number.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NotACaseNumber {
    /// It does not look like `VT-2026-000123`.
    #[error("a case number looks like VT-2026-000123")]
    Form,
    /// Its check digits do not fit: a digit is wrong.
    #[error("the check digits do not fit; a digit is wrong")]
    Check,
}

impl CaseNumber {
    /// The number with this prefix (two to four Latin letters), year and running number (from 1).
    pub fn new(prefix: &str, year: u16, serial: u32) -> Result<Self, NotACaseNumber> {
        let letters = prefix.as_bytes();
        let fits = (2..=PREFIX_CHARS_MAX).contains(&letters.len())
            && letters.iter().all(u8::is_ascii_alphabetic)
            && (1900..=9999).contains(&year)
            && (1..=SERIAL_MAX).contains(&serial);
        if !fits {
            return Err(NotACaseNumber::Form);
        }
        let mut padded = [0; PREFIX_CHARS_MAX];
        for (place, letter) in padded.iter_mut().zip(letters) {
            *place = letter.to_ascii_uppercase();
        }
        Ok(Self { prefix: padded, year, serial })
    }

    /// The year the case was opened in.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The running number within the year.
    pub const fn serial(self) -> u32 {
        self.serial
    }

    /// The number with its two check digits, as letters print it: `VT-2026-000123/08`.
    pub fn with_check(self) -> String {
        format!("{self}/{:02}", self.check())
    }

    fn letters(self) -> impl Iterator<Item = u8> {
        self.prefix.into_iter().take_while(|&letter| letter != 0)
    }

    /// ISO 7064 MOD 97-10 over the letters (A = 10 … Z = 35), the year and the six digits.
    fn check(self) -> u64 {
        let letters = self.letters().fold(0, |sum, letter| (sum * 100 + u64::from(letter - b'A') + 10) % 97);
        let number = letters * 10_000 + u64::from(self.year);
        let number = (number % 97) * 1_000_000 + u64::from(self.serial);
        98 - (number % 97) * 100 % 97
    }
}

impl fmt::Display for CaseNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for letter in self.letters() {
            write!(f, "{}", char::from(letter))?;
        }
        write!(f, "-{:04}-{:06}", self.year, self.serial)
    }
}

impl FromStr for CaseNumber {
    type Err = NotACaseNumber;

    /// Reads a number as people type it: any case, blanks around it, zeros left out, check digits or not.
    fn from_str(text: &str) -> Result<Self, NotACaseNumber> {
        let (body, check) = match text.trim().split_once('/') {
            Some((body, check)) => (body, Some(check)),
            None => (text.trim(), None),
        };
        let mut parts = body.split('-').map(str::trim);
        let (Some(prefix), Some(year), Some(serial), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return Err(NotACaseNumber::Form);
        };
        let number = Self::new(prefix, digits(year, 4)?, digits(serial, 6)?)?;
        match check {
            Some(check) if digits::<u64>(check.trim(), 2)? != number.check() => Err(NotACaseNumber::Check),
            _ => Ok(number),
        }
    }
}

/// A number of at most `most` plain digits (`u16::from_str` alone would take a sign).
fn digits<N: FromStr>(text: &str, most: usize) -> Result<N, NotACaseNumber> {
    if text.len() > most || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotACaseNumber::Form);
    }
    text.parse().map_err(|_| NotACaseNumber::Form)
}

impl TryFrom<String> for CaseNumber {
    type Error = NotACaseNumber;
    fn try_from(text: String) -> Result<Self, NotACaseNumber> {
        text.parse()
    }
}

impl From<CaseNumber> for String {
    fn from(number: CaseNumber) -> Self {
        number.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_case_numbers_are_read() {
        for text in [
            "",
            "VT",
            "VT-2026",
            "VT-2026-0",
            "VT-2026-1000000",
            "VT-2026-+12",
            "V-2026-12",
            "VTVTV-2026-1",
            "VT-26-000123",
            "ВТ-2026-000123",
            "VT-2026-000123-4",
            "VT-2026-000123/",
            "VT-2026-12/123",
        ] {
            assert_eq!(text.parse::<CaseNumber>(), Err(NotACaseNumber::Form), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_number_reads_back(prefix in "[A-Z]{2,4}", year in 1900u16..=9999, serial in 1..=SERIAL_MAX) {
            let number = CaseNumber::new(&prefix, year, serial).unwrap();
            prop_assert_eq!(number.to_string().parse(), Ok(number));
            prop_assert_eq!(number.with_check().to_lowercase().parse(), Ok(number));
        }

        #[test]
        fn one_wrong_digit_is_noticed(serial in 1..=SERIAL_MAX, place in 0usize..6, by in 1u8..10) {
            let printed = CaseNumber::new("VT", 2026, serial).unwrap().with_check();
            let mut bytes = printed.clone().into_bytes();
            let at = "VT-2026-".len() + place;
            bytes[at] = b'0' + (bytes[at] - b'0' + by) % 10;
            let wrong = String::from_utf8(bytes).unwrap();
            prop_assert!(wrong.parse::<CaseNumber>().is_err(), "{} for {}", wrong, printed);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            let _ = text.parse::<CaseNumber>();
        }
    }
}
