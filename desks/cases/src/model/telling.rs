//! [`Telling`]: what a person told the office, as they told it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::coded::coded;

coded! {
    /// About whom a complaint is.
    pub enum About keyed "cases-about-" {
        /// Whoever complains.
        Oneself = "self",
        /// Somebody else.
        Another = "other",
    }
}

coded! {
    /// How the office may reach a complainant.
    pub enum ContactWay keyed "cases-contact-" {
        /// Not at all: they come back with the receipt.
        ReceiptOnly = "receipt",
        /// By e-mail.
        Email = "email",
        /// By telephone.
        Phone = "phone",
        /// By letter.
        Post = "post",
    }
}

coded! {
    /// Whether a way to reach somebody is safe to use.
    pub enum Safety keyed "cases-safety-" {
        /// Nobody but them reads or hears it.
        Safe = "safe",
        /// Somebody else may.
        Unsafe = "unsafe",
    }
}

/// What a person told the office. Sealed to the case; wiped when dropped; has no `Debug`.
#[derive(Clone, Default, Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
pub struct Telling {
    /// What happened, and what they ask for.
    pub story: String,
    /// What they want the office to do.
    pub asked_for: String,
    /// Who did it, in their words.
    pub who: String,
    /// Where.
    pub place: String,
    /// When, in their words.
    pub when: String,
    /// An address, number or postal address.
    pub contact: String,
    /// Their name, if they gave it.
    pub name: String,
    /// The name of the one concerned, if they complain for another.
    pub concerned: String,
}

/// What the office may know of a complaint without opening it: what sends it to the right hands.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Particulars {
    /// About whom it is.
    pub about: About,
    /// Whether a child is concerned.
    pub child_concerned: bool,
    /// What kind of body or person it is about, by its code in the pack.
    pub respondent: String,
    /// Which authority, by its code in the pack.
    pub agency: Option<String>,
    /// The signs of danger, by their codes in the pack.
    pub signs: BTreeSet<String>,
    /// How the office may reach them.
    pub contact_way: ContactWay,
    /// Whether that is safe.
    pub safety: Safety,
}
