//! The receipt: 20 digits with which a complainant returns to a complaint without an account.
//!
//! 18 digits are random (about 60 bits, and each guess costs an Argon2id run with the office's key), two
//! are check digits after ISO 7064 MOD 97-10: any single wrong digit and any two swapped neighbours are
//! noticed before anything is looked up. It is read aloud, copied by hand and typed on foreign keyboards,
//! so [`Receipt::parse`] takes spaces, dashes and the digits of Persian, Arabic and full-width keyboards.

use ids::Dice;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

/// Digits of a receipt, check digits included.
pub const RECEIPT_DIGITS: usize = 20;
const GROUP_DIGITS: usize = 4;
const RANDOM_SPAN: u64 = 10_u64.pow(18);
/// Longer than any way of writing 20 digits down; what is longer is no receipt.
const INPUT_CHARS_MAX: usize = 200;

/// Why a text is no receipt.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ReceiptError {
    /// There is something other than digits, spaces and dashes in it.
    #[error("a receipt has only digits")]
    NotDigits,
    /// It has too few or too many digits.
    #[error("a receipt has 20 digits, not {found}")]
    Length {
        /// How many digits there are; 200 where the text is longer than anything sensible.
        found: usize,
    },
    /// The check digits do not fit: a digit was mistyped.
    #[error("a digit of the receipt was mistyped")]
    Mistyped,
}

/// A complainant's secret number.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Receipt {
    // 0 to 9 each, the check digits last.
    digits: [u8; RECEIPT_DIGITS],
}

impl Receipt {
    /// A new receipt.
    pub fn roll(dice: &Dice) -> Self {
        let mut number = dice.below(RANDOM_SPAN);
        let check = 98 - u64::try_from(u128::from(number) * 100 % 97).unwrap_or(0);
        let mut digits = [0; RECEIPT_DIGITS];
        digits[RECEIPT_DIGITS - 1] = last_digit(check);
        digits[RECEIPT_DIGITS - 2] = last_digit(check / 10);
        for digit in digits[..RECEIPT_DIGITS - 2].iter_mut().rev() {
            *digit = last_digit(number);
            number /= 10;
        }
        Self { digits }
    }

    /// Reads a receipt as somebody typed or pasted it.
    ///
    /// ```
    /// use vault::{Receipt, ReceiptError};
    /// let receipt = Receipt::roll(&ids::Dice::seeded(1));
    /// assert_eq!(*Receipt::parse(&receipt.grouped())?.grouped(), *receipt.grouped());
    /// assert_eq!(Receipt::parse("1234 5678").err(), Some(ReceiptError::Length { found: 8 }));
    /// # Ok::<(), ReceiptError>(())
    /// ```
    ///
    /// # Errors
    /// Says whether there are too few or too many digits, other signs, or a mistyped digit.
    pub fn parse(text: &str) -> Result<Self, ReceiptError> {
        let mut receipt = Self { digits: [0; RECEIPT_DIGITS] };
        let mut found = 0;
        for (index, sign) in text.chars().enumerate() {
            if index == INPUT_CHARS_MAX {
                return Err(ReceiptError::Length { found: INPUT_CHARS_MAX });
            }
            if is_between_digits(sign) {
                continue;
            }
            let value = digit_value(sign).ok_or(ReceiptError::NotDigits)?;
            if let Some(digit) = receipt.digits.get_mut(found) {
                *digit = value;
            }
            found += 1;
        }
        if found != RECEIPT_DIGITS {
            return Err(ReceiptError::Length { found });
        }
        if remainder_97(&receipt.digits) != 1 {
            return Err(ReceiptError::Mistyped);
        }
        Ok(receipt)
    }

    /// The receipt as it is shown: five groups of four, `1234 5678 9012 3456 7890`.
    pub fn grouped(&self) -> Zeroizing<String> {
        let mut text = Zeroizing::new(String::with_capacity(RECEIPT_DIGITS + RECEIPT_DIGITS / GROUP_DIGITS));
        for (index, digit) in self.digits.iter().enumerate() {
            if index > 0 && index % GROUP_DIGITS == 0 {
                text.push(' ');
            }
            text.push(char::from(b'0' + digit));
        }
        text
    }

    pub(crate) const fn digits(&self) -> &[u8; RECEIPT_DIGITS] {
        &self.digits
    }
}

/// What the database knows a receipt by: the hash of one half of what it is stretched into.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReceiptLocator(pub(crate) [u8; 32]);

impl ReceiptLocator {
    /// The bytes, to be stored.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl From<ReceiptLocator> for sea_query::Value {
    fn from(locator: ReceiptLocator) -> Self {
        locator.0.to_vec().into()
    }
}

const fn last_digit(number: u64) -> u8 {
    (number % 10) as u8
}

fn remainder_97(digits: &[u8]) -> u32 {
    digits.iter().fold(0, |rest, &digit| (rest * 10 + u32::from(digit)) % 97)
}

/// The value of a digit, as it is typed in the languages our complainants write.
fn digit_value(sign: char) -> Option<u8> {
    const ZEROS: [char; 4] = ['0', '\u{660}', '\u{6f0}', '\u{ff10}'];
    ZEROS.iter().find_map(|&zero| {
        let value = u32::from(sign).checked_sub(u32::from(zero))?;
        u8::try_from(value).ok().filter(|&value| value < 10)
    })
}

/// Spaces, dashes, and the invisible signs that come along when text is copied.
fn is_between_digits(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign,
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' // dashes
            | '_' | '\u{640}' // the Arabic keyboard's stretching stroke
            | '\u{ad}' // a hyphen that shows only at a line's end
            | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{61c}' | '\u{feff}'
        )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Result<String, ReceiptError> {
        Receipt::parse(text).map(|receipt| receipt.grouped().to_string())
    }

    #[test]
    fn known_numbers() {
        // 98 − 123456789012345678 · 100 mod 97, worked out apart from this code.
        let shown = "1234 5678 9012 3456 7888";
        for text in [
            shown,
            "12345678901234567888",
            " 1234-5678–9012—3456‑7888\n",
            "1234\u{a0}5678\u{a0}9012\u{202f}3456\t7888",
            "\u{202b}۱۲۳۴ ۵۶۷۸ ۹۰۱۲ ۳۴۵۶ ۷۸۸۸\u{202c}\u{200f}",
            "١٢٣٤ ٥٦٧٨ ٩٠١٢ ٣٤٥٦ ٧٨٨٨",
            "1234 5678 9012 3456 7888",
            "۱۲۳۴ 5678 ٩٠١٢ 3456 ۷۸۸۸",
        ] {
            assert_eq!(typed(text).as_deref(), Ok(shown), "{text:?}");
        }
    }

    #[test]
    fn each_mistake_has_its_name() {
        for (text, error) in [
            ("", ReceiptError::Length { found: 0 }),
            ("   ", ReceiptError::Length { found: 0 }),
            ("1234 5678 9012 3456 788", ReceiptError::Length { found: 19 }),
            ("1234 5678 9012 3456 7888 1", ReceiptError::Length { found: 21 }),
            ("1234 5678 9012 3456 7889", ReceiptError::Mistyped),
            ("O234 5678 9012 3456 7888", ReceiptError::NotDigits),
            ("1234+5678 9012 3456 7888", ReceiptError::NotDigits),
            ("1234 5678 9012 3456 7888 😀", ReceiptError::NotDigits),
            ("0000 0000 0000 0000 0000", ReceiptError::Mistyped),
            (&"1".repeat(10_000_000), ReceiptError::Length { found: 200 }),
            (&" ".repeat(10_000_000), ReceiptError::Length { found: 200 }),
        ] {
            assert_eq!(typed(text), Err(error), "{text:.40}");
        }
    }

    proptest! {
        #[test]
        fn shown_and_typed_back(seed: u64) {
            let shown = Receipt::roll(&Dice::seeded(seed)).grouped().to_string();
            prop_assert_eq!(typed(&shown)?, shown);
        }

        #[test]
        fn a_wrong_digit_is_noticed(seed: u64, place in 0..RECEIPT_DIGITS, by in 1..10_u8) {
            let mut receipt = Receipt::roll(&Dice::seeded(seed));
            receipt.digits[place] = (receipt.digits[place] + by) % 10;
            prop_assert_eq!(typed(&receipt.grouped()), Err(ReceiptError::Mistyped));
        }

        #[test]
        fn swapped_neighbours_are_noticed(seed: u64, place in 0..RECEIPT_DIGITS - 1) {
            let mut receipt = Receipt::roll(&Dice::seeded(seed));
            prop_assume!(receipt.digits[place] != receipt.digits[place + 1]);
            receipt.digits.swap(place, place + 1);
            prop_assert_eq!(typed(&receipt.grouped()), Err(ReceiptError::Mistyped));
        }

        #[test]
        fn any_text_gets_an_answer(text in any::<String>()) {
            let _ = typed(&text);
        }
    }
}
