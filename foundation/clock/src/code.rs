//! [`codes!`](crate::codes): types for the short words by which a country pack names its things.

/// The longest code, in characters.
pub const CODE_CHARS_MAX: usize = 64;

/// A text that cannot be a code.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a code begins with a letter and has only a-z, 0-9, `-` and `.`, at most {CODE_CHARS_MAX} of them")]
pub struct NotACode;

/// Whether `text` can be a code: a letter first, then `a-z`, `0-9`, `-` and `.`.
pub fn is_code(text: &str) -> bool {
    text.len() <= CODE_CHARS_MAX
        && text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.bytes().all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'.' | b'-'))
}

/// Declares code types: strings that the pack defines and that code only compares.
///
/// Each is ordered, hashes, prints and parses as the pack writes it, goes through serde as a plain
/// string that is checked on the way in, and knows the Fluent key under which people read its name
/// (a `.` becomes a `-` there, as Fluent has no dots in its keys).
///
/// ```
/// clock::codes! {
///     /// A right of the taxonomy.
///     pub struct RightCode keyed "pack-right-";
/// }
/// let right: RightCode = "crc.28".parse().unwrap();
/// assert_eq!(right.key(), "pack-right-crc-28");
/// assert!("Not a code".parse::<RightCode>().is_err());
/// ```
#[macro_export]
macro_rules! codes {
    ($($(#[$doc:meta])* pub struct $name:ident keyed $prefix:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub struct $name(String);

        impl $name {
            /// The code as the pack writes it.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The Fluent key of its name.
            pub fn key(&self) -> String {
                format!(concat!($prefix, "{}"), self.0.replace('.', "-"))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::NotACode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                if $crate::is_code(text) { Ok(Self(text.to_owned())) } else { Err($crate::NotACode) }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <String as ::serde::Deserialize>::deserialize(deserializer)?;
                text.parse().map_err(::serde::de::Error::custom)
            }
        }
    )*};
}

codes! {
    /// A law or treaty that the pack cites: `appeals-act.12`.
    pub struct LawCode keyed "pack-law-";
    /// A holiday that has a name: `new-year`.
    pub struct HolidayCode keyed "pack-holiday-";
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
            ("labour-code.112", true),
            ("", false),
            ("28", false),
            ("-a", false),
            ("Wages", false),
            ("two words", false),
            ("under_score", false),
            ("зарплата", false),
        ] {
            assert_eq!(text.parse::<LawCode>().is_ok(), good, "{text:?}");
        }
        assert!(is_code(&"x".repeat(CODE_CHARS_MAX)));
        assert!(!is_code(&"x".repeat(CODE_CHARS_MAX + 1)));
    }

    #[test]
    fn a_code_passes_serde_as_a_plain_string_and_is_checked() {
        let code: HolidayCode = "new-year".parse().unwrap();
        let json = serde_json::to_string(&code).unwrap();
        assert_eq!(json, "\"new-year\"");
        assert_eq!(serde_json::from_str::<HolidayCode>(&json).unwrap(), code);
        assert!(serde_json::from_str::<HolidayCode>("\"New Year\"").is_err());
    }
}
