//! [`CategoryCode`] and its like: words that the country pack defines.
//!
//! The model never asks what a code means, only whether two are the same; the pack says what is
//! behind it, and the action that reads a form checks that the pack has it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The longest code of a pack.
pub const CODE_CHARS_MAX: usize = 64;

/// A text that cannot be a code: empty, too long, or with other signs than `a-z`, `0-9`, `.`, `-`, `_`.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("not a code of the pack")]
pub struct NotACode;

fn checked(text: &str) -> Result<String, NotACode> {
    let fits = !text.is_empty()
        && text.len() <= CODE_CHARS_MAX
        && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-' | b'_'));
    if fits { Ok(text.to_owned()) } else { Err(NotACode) }
}

macro_rules! pack_codes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code as the pack writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = NotACode;
            fn from_str(text: &str) -> Result<Self, NotACode> {
                checked(text).map(Self)
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotACode;
            fn try_from(text: String) -> Result<Self, NotACode> {
                text.parse()
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

pack_codes! {
    /// What kind of matter a case is: `detention`, `wages`, `school`.
    CategoryCode,
    /// A right from the taxonomy, such as `crc.28`.
    RightCode,
    /// A ground for which a complaint is inadmissible.
    GroundCode,
    /// A sign of danger the complainant ticked or an officer noted.
    SignCode,
    /// A specific need of the complainant.
    NeedCode,
    /// A lawful reason for which a name may be asked for.
    NameReasonCode,
    /// A district or other place to compare by.
    PlaceCode,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_plain_words() {
        for (text, good) in [
            ("wages", true),
            ("crc.28", true),
            ("a", true),
            ("", false),
            ("Wages", false),
            ("two words", false),
            ("зарплата", false),
        ] {
            assert_eq!(text.parse::<CategoryCode>().is_ok(), good, "{text:?}");
        }
        assert!("x".repeat(CODE_CHARS_MAX).parse::<CategoryCode>().is_ok());
        assert!("x".repeat(CODE_CHARS_MAX + 1).parse::<CategoryCode>().is_err());
        assert!(serde_json::from_str::<CategoryCode>("\"Not A Code\"").is_err());
    }
}
