//! Passwords, and what is kept to recognise one.

use std::fmt;
use std::str::FromStr;

use data_encoding::BASE64URL_NOPAD;
use unicode_normalization::UnicodeNormalization;
use zeroize::Zeroizing;

use crate::StretchCost;

/// No password is longer; hashing more would only serve who wants to keep us busy.
const PASSWORD_BYTES_MAX: usize = 1024;
const RECORD_HEADING: &str = "argon2id-1";

/// Why a text cannot be a password at all. How good it must be is not decided here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Nothing was typed.
    #[error("the password is empty")]
    Empty,
    /// More than 1024 bytes were typed.
    #[error("the password is longer than 1024 bytes")]
    TooLong,
}

/// What somebody typed as their password.
///
/// Normalised (NFKC), so that the same letters from another keyboard are the same password.
pub struct Password(Zeroizing<String>);

impl Password {
    /// Takes a password as typed.
    ///
    /// # Errors
    /// If it is empty or longer than 1024 bytes.
    pub fn new(typed: &str) -> Result<Self, PasswordError> {
        if typed.is_empty() {
            return Err(PasswordError::Empty);
        }
        if typed.len() > PASSWORD_BYTES_MAX {
            return Err(PasswordError::TooLong);
        }
        // NFKC makes a text at most 18 times longer; with this room the buffer never moves.
        let mut normal = Zeroizing::new(String::with_capacity(typed.len() * 18));
        normal.extend(typed.nfkc());
        Ok(Self(normal))
    }

    /// How many characters it has, for the rule on how good it must be.
    pub fn chars_count(&self) -> usize {
        self.0.chars().count()
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// A text that is no [`PasswordRecord`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a password record")]
pub struct RecordError;

/// What the database keeps of a password: salt, cost and verifier.
///
/// The verifier recognises the password; the key it opens is the other half of the same stretching, which
/// the verifier does not reveal. Without the office's key file not even a guess can be tried.
#[derive(Clone, PartialEq, Eq)]
pub struct PasswordRecord {
    pub(crate) salt: [u8; 16],
    pub(crate) cost: StretchCost,
    pub(crate) verifier: [u8; 32],
}

impl PasswordRecord {
    /// Whether it was made at another cost than `cost`, so that the next sign-in should renew it.
    pub fn is_outdated(&self, cost: StretchCost) -> bool {
        self.cost != cost
    }
}

impl fmt::Display for PasswordRecord {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let StretchCost { memory_kib, passes, lanes } = self.cost;
        let salt = BASE64URL_NOPAD.encode(&self.salt);
        let verifier = BASE64URL_NOPAD.encode(&self.verifier);
        write!(f, "{RECORD_HEADING}${memory_kib}${passes}${lanes}${salt}${verifier}")
    }
}

impl FromStr for PasswordRecord {
    type Err = RecordError;

    fn from_str(text: &str) -> Result<Self, RecordError> {
        let fields: Vec<&str> = text.split('$').collect();
        let [RECORD_HEADING, memory_kib, passes, lanes, salt, verifier] = fields[..] else {
            return Err(RecordError);
        };
        let number = |field: &str| field.parse().map_err(|_| RecordError);
        let cost =
            StretchCost { memory_kib: number(memory_kib)?, passes: number(passes)?, lanes: number(lanes)? };
        if !cost.is_bearable() {
            return Err(RecordError);
        }
        Ok(Self { salt: decode(salt)?, cost, verifier: decode(verifier)? })
    }
}

fn decode<const N: usize>(text: &str) -> Result<[u8; N], RecordError> {
    BASE64URL_NOPAD.decode(text.as_bytes()).ok().and_then(|bytes| bytes.try_into().ok()).ok_or(RecordError)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_letters_are_the_same_password() {
        for (one, other) in [("café", "cafe\u{301}"), ("Пароль", "Пароль"), ("１２３", "123"), ("ﬁ", "fi")]
        {
            let [one, other] =
                [one, other].map(|typed| Password::new(typed).unwrap_or_else(|e| panic!("{e}")));
            assert_eq!(one.as_bytes(), other.as_bytes());
        }
    }

    #[test]
    fn the_longest_expansion_fits_the_buffer() {
        let typed = "\u{fdfa}".repeat(340);
        let password = Password::new(&typed).unwrap_or_else(|error| panic!("{error}"));
        assert!(password.as_bytes().len() <= typed.len() * 18);
    }

    #[test]
    fn nothing_and_too_much_are_refused() {
        assert_eq!(Password::new("").err(), Some(PasswordError::Empty));
        assert_eq!(Password::new(&"a".repeat(1025)).err(), Some(PasswordError::TooLong));
    }

    #[test]
    fn a_record_is_text_and_back() {
        let record = PasswordRecord { salt: [7; 16], cost: StretchCost::OFFICE, verifier: [9; 32] };
        let text = record.to_string();
        assert!(text.starts_with("argon2id-1$65536$3$1$"));
        assert!(text.parse::<PasswordRecord>().is_ok_and(|again| again == record));
        for broken in
            ["", "argon2id-1$$$$$", &text[1..], &text[..text.len() - 1], &text.replace("65536", "4000000000")]
        {
            assert!(broken.parse::<PasswordRecord>().is_err(), "{broken}");
        }
    }
}
