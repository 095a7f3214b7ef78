//! A paper as a desk hands it over, and the kinds of sheet there are.

use jiff::civil::Date;
use serde::Serialize;

use crate::PaperError;
use crate::charts;
use crate::code::SquareCode;
use crate::letter::{Letter, LetterLayout, Letterhead};
use crate::letters::{Decision, Escalation, InquiryLetter, RecommendationLetter, Reminder};
use crate::receipt::ReceiptSheet;
use crate::report::{AnnualReport, CaseExport, Report};

/// A paper to be printed.
#[derive(Clone)]
pub struct Paper {
    /// The language it is in: "ru", "uz-Latn". Only the code before the first dash counts.
    pub lang: String,
    /// The language's direction of writing.
    pub dir: Direction,
    /// The document's title, as a window shows it.
    pub title: String,
    /// The document's own reference, printed at the foot of each page.
    pub reference: String,
    /// The day it was made: written into the document, not printed.
    pub made_on: Date,
    /// How pages are counted, with `{page}` and `{pages}` in their places: "Page {page} of {pages}".
    pub page_of: String,
    /// What is on it.
    pub sheet: Sheet,
}

/// A direction of writing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The direction of the first letter of `text`; from left to right if there is none.
    ///
    /// ```
    /// use papers::Direction;
    /// assert_eq!(Direction::of("2 نامه"), Direction::Rtl);
    /// assert_eq!(Direction::of("Nowruz (نوروز)"), Direction::Ltr);
    /// ```
    pub fn of(text: &str) -> Self {
        match text.chars().find(|c| c.is_alphabetic()) {
            Some('\u{590}'..='\u{8FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}') => Self::Rtl,
            _ => Self::Ltr,
        }
    }
}

/// What is on a paper, by kind.
#[derive(Clone)]
pub enum Sheet {
    /// A letter of any content.
    Letter(Letter),
    /// What a complainant takes home.
    Receipt(ReceiptSheet),
    /// Questions to an authority.
    Inquiry(InquiryLetter),
    /// An answer is due or has not come.
    Reminder(Reminder),
    /// To the head of an authority that has not answered.
    Escalation(Escalation),
    /// What the office decided, to the complainant.
    Decision(Decision),
    /// What an authority should do.
    Recommendation(RecommendationLetter),
    /// All that is held about a case.
    CaseExport(CaseExport),
    /// What the office did in a year.
    AnnualReport(AnnualReport),
}

/// The few layouts in which all kinds are set.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(crate) enum Layout<'a> {
    Letter(LetterLayout<'a>),
    Receipt(&'a ReceiptSheet),
    Report(Report<'a>),
}

impl Sheet {
    /// The sheet as one of the layouts.
    pub(crate) fn layout(&self) -> Layout<'_> {
        match self {
            Self::Letter(it) => Layout::Letter(it.layout()),
            Self::Receipt(it) => Layout::Receipt(it),
            Self::Inquiry(it) => Layout::Letter(it.layout()),
            Self::Reminder(it) => Layout::Letter(it.layout()),
            Self::Escalation(it) => Layout::Letter(it.layout()),
            Self::Decision(it) => Layout::Letter(it.layout()),
            Self::Recommendation(it) => Layout::Letter(it.layout()),
            Self::CaseExport(it) => Layout::Report(it.layout()),
            Self::AnnualReport(it) => Layout::Report(it.layout()),
        }
    }
}

impl Layout<'_> {
    /// Who writes.
    pub(crate) fn letterhead(&self) -> &Letterhead {
        match self {
            Self::Letter(letter) => &letter.frame.letterhead,
            Self::Receipt(receipt) => &receipt.letterhead,
            Self::Report(report) => report.letterhead,
        }
    }

    /// The square code on it.
    pub(crate) fn code(&self) -> Option<&SquareCode> {
        match self {
            Self::Letter(letter) => letter.code,
            Self::Receipt(receipt) => receipt.code.as_ref(),
            Self::Report(_) => None,
        }
    }

    /// Checks what the types cannot.
    pub(crate) fn check(&self) -> Result<(), PaperError> {
        match self {
            Self::Letter(letter) => charts::check(letter.blocks()),
            Self::Receipt(_) => Ok(()),
            Self::Report(report) => charts::check(report.blocks()),
        }
    }
}
