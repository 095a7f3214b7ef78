//! The sheet that a complainant takes home: the number that opens their case, and what to know about it.

use serde::Serialize;

use crate::blocks::{Labelled, Notice};
use crate::code::SquareCode;
use crate::letter::Letterhead;

/// The receipt sheet. It looks plain on purpose: it says nothing of the matter and little of the office.
#[derive(Clone, Serialize)]
pub struct ReceiptSheet {
    /// Who gives it.
    pub letterhead: Letterhead,
    /// The heading: "Your receipt".
    pub heading: String,
    /// The number, its groups parted by spaces; printed large and never broken within a group.
    pub receipt: String,
    /// What the number is, in a sentence, beneath it.
    pub beneath: String,
    /// What happens next, and by when.
    pub next: Notice,
    /// What it opens, how to keep it, what cannot be done if it is lost.
    pub advice: Vec<Labelled>,
    /// A square code for the page on which the number is entered. It must not hold the number itself
    /// where the sheet could be photographed by others.
    pub code: Option<SquareCode>,
}
