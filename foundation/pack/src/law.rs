//! The laws a pack cites and the rights it protects.

use clock::Date;

use crate::choice::choices;
use crate::codes::{ActCode, LawCode, RightCode, TreatyCode};

/// A law as a whole. Its name is a word of the pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// Which law.
    pub code: ActCode,
    /// Its official number.
    pub number: Option<String>,
    /// The day it was made.
    pub date: Option<Date>,
    /// Where it can be read.
    pub url: Option<String>,
}

choices! {
    /// Whether a lawyer of the country has read a rule against its law.
    pub enum Confirmed {
        /// Not yet: pages that show the rule to staff say so.
        LawyerMustConfirm = "lawyer-must-confirm",
        /// Yes.
        Confirmed = "confirmed",
    }
}

/// One article of a law. Its word says in short what it says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Law {
    /// Which article.
    pub code: LawCode,
    /// Of which law.
    pub act: ActCode,
    /// The article, part and paragraph as lawyers write them: `12 (1)`.
    pub article: String,
    /// Whether a lawyer has confirmed that it says so.
    pub confirmed: Confirmed,
}

/// A treaty or constitution from which rights come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Treaty {
    /// Which treaty.
    pub code: TreatyCode,
    /// Where it can be read.
    pub url: Option<String>,
}

/// A right that a finding can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Right {
    /// Which right.
    pub code: RightCode,
    /// Where it comes from.
    pub treaty: TreatyCode,
    /// The article as lawyers write it.
    pub article: String,
}
