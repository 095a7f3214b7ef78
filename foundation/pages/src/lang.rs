//! [`Lang`]: the languages in which the office speaks, and what is the same for every text in them.

mod accept;
mod by_lang;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

pub use accept::guess;
pub use by_lang::ByLang;

/// A language in which the office speaks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub enum Lang {
    /// English, from which every missing text is borrowed.
    #[default]
    En,
    /// Russian.
    Ru,
    /// Uzbek, in Latin letters.
    Uz,
    /// Tajik.
    Tg,
    /// Kyrgyz.
    Ky,
    /// Persian.
    Fa,
}

/// The side from which lines of a script begin.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Direction {
    /// Lines begin at the left.
    LeftToRight,
    /// Lines begin at the right.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl Lang {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 6] = [Self::En, Self::Ru, Self::Uz, Self::Tg, Self::Ky, Self::Fa];

    /// The code that stands in addresses, in `lang` attributes and in file names.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Ru => "ru",
            Self::Uz => "uz",
            Self::Tg => "tg",
            Self::Ky => "ky",
            Self::Fa => "fa",
        }
    }

    /// What its speakers call it, in their script.
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Ru => "Русский",
            Self::Uz => "Oʻzbekcha",
            Self::Tg => "Тоҷикӣ",
            Self::Ky => "Кыргызча",
            Self::Fa => "فارسی",
        }
    }

    /// The side from which its lines begin.
    pub const fn direction(self) -> Direction {
        match self {
            Self::Fa => Direction::RightToLeft,
            Self::En | Self::Ru | Self::Uz | Self::Tg | Self::Ky => Direction::LeftToRight,
        }
    }

    /// The language with this code, written in small letters.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// Its place in [`Lang::ALL`].
    pub(crate) const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A code that is none of the office's languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not one of the languages en, ru, uz, tg, ky, fa")]
pub struct UnknownLang;

impl FromStr for Lang {
    type Err = UnknownLang;

    fn from_str(code: &str) -> Result<Self, UnknownLang> {
        Self::from_code(code).ok_or(UnknownLang)
    }
}

impl Serialize for Lang {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

impl<'de> Deserialize<'de> for Lang {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        code.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_is_found_by_its_code_and_stands_at_its_index() {
        for (index, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang.code().parse(), Ok(lang));
            assert_eq!(lang.index(), index);
            assert_eq!(serde_json::from_str::<Lang>(&serde_json::to_string(&lang).unwrap()).unwrap(), lang);
        }
        assert_eq!("EN".parse::<Lang>(), Err(UnknownLang));
    }
}
