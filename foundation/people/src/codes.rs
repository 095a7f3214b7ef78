//! Codes by which the country pack names agencies, and the office its teams.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// No code is longer.
const CODE_CHARS_MAX: usize = 40;

/// A text that is no code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no code: write up to 40 small letters, digits and hyphens, a letter first")]
pub struct ParseCodeError(String);

fn check(text: &str) -> Result<(), ParseCodeError> {
    let is_code = text.len() <= CODE_CHARS_MAX
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    // Whatever was typed may be long; an error message repeats only the beginning.
    is_code.then_some(()).ok_or_else(|| ParseCodeError(text.chars().take(CODE_CHARS_MAX).collect()))
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            /// The code itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl FromStr for $name {
            type Err = ParseCodeError;

            fn from_str(text: &str) -> Result<Self, ParseCodeError> {
                check(text).map(|()| Self(text.to_owned()))
            }
        }

        impl TryFrom<String> for $name {
            type Error = ParseCodeError;

            fn try_from(text: String) -> Result<Self, ParseCodeError> {
                check(&text).map(|()| Self(text))
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> Self {
                code.0
            }
        }

        impl From<$name> for store::Value {
            fn from(code: $name) -> Self {
                code.0.into()
            }
        }

        impl From<&$name> for store::Value {
            fn from(code: &$name) -> Self {
                code.0.as_str().into()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }
    )*};
}

codes! {
    /// An agency, as the country pack names it: `migration-service`.
    AgencyCode,
    /// A team of the office: `children`.
    TeamCode,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_plain() {
        for code in ["mvd", "border-guard", "a1", &"a".repeat(40)] {
            assert!(code.parse::<AgencyCode>().is_ok(), "{code}");
        }
        for text in ["", "MVD", "1a", "-a", "a b", "мвд", "a'b", "a_b", &"a".repeat(41), &"я".repeat(10_000)]
        {
            let error = text.parse::<TeamCode>().unwrap_err();
            assert!(error.to_string().len() < 300);
        }
        assert!(serde_json::from_str::<TeamCode>("\"A\"").is_err());
    }
}
