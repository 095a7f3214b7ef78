//! [`coded!`](crate::model::coded): enums whose every variant has one stable word.
//!
//! The word is what stands in the database, in the API and in the names of messages, so it is
//! written once, next to the variant, and never changes meaning. From it come parsing, printing,
//! serde, the list of all variants, and the Fluent key under which people read it.

use std::fmt;

/// A word that is none of an enum's codes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownCode {
    /// What kind of thing was to be read, such as `State`.
    pub kind: &'static str,
    /// The word found instead.
    pub found: String,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no {}", self.found, self.kind)
    }
}

impl std::error::Error for UnknownCode {}

/// Declares an enum with a code for each variant and a prefix for their Fluent keys.
macro_rules! coded {
    (
        $(#[$doc:meta])*
        pub enum $name:ident keyed $prefix:literal {
            $($(#[$vdoc:meta])* $variant:ident = $code:literal,)+
        }
    ) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name {
            $($(#[$vdoc])* $variant,)+
        }

        impl $name {
            /// Every variant, in the order of declaration.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The stable word for it in the database and the API.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The Fluent key of its name.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$variant => concat!($prefix, $code)),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::model::coded::UnknownCode;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                match text {
                    $($code => Ok(Self::$variant),)+
                    _ => Err($crate::model::coded::UnknownCode {
                        kind: stringify!($name),
                        found: text.to_owned(),
                    }),
                }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.code())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
                text.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

pub(crate) use coded;

#[cfg(test)]
mod tests {
    use crate::model::{Deed, State};

    #[test]
    fn every_code_reads_back() {
        for &state in State::ALL {
            assert_eq!(state.code().parse(), Ok(state));
            let json = serde_json::to_string(&state).unwrap();
            assert_eq!(serde_json::from_str::<State>(&json).unwrap(), state);
        }
        assert_eq!(State::NoViolation.key(), "cases-state-no-violation");
        assert_eq!("up".parse::<Deed>().unwrap_err().to_string(), "\"up\" is no Deed");
    }
}
