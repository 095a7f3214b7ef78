//! Letters, notices and reports as tagged PDF.
//!
//! A desk hands over a [`Paper`] whose every word is already in the reader's language; a [`Press`] sets
//! it with the Typst library in this process and returns the bytes of a PDF. This crate knows no desk,
//! no language and no clock.
//!
//! Invariants:
//! - *Text is data.* What people wrote reaches the templates as a JSON file, never as markup: `#import`,
//!   `$x$` or `*a*` print as these characters. What cannot be shown at all prints as `�`.
//! - *The same paper gives the same bytes*, on every machine and thread: dates and references come with
//!   the paper, fonts with the program.
//! - *Every paper is for every reader*: PDF/UA-1 and PDF/A-2a, with its language, title, headings,
//!   tables and texts for pictures; from right to left where the language is.
//! - *Nothing stays behind*: after each print the typesetter's memory of it is cleared.
//!
//! ```
//! use papers::{Direction, Frame, Letter, Letterhead, Block, Paper, Press, Sheet};
//!
//! let letter = Letter {
//!     frame: Frame {
//!         letterhead: Letterhead { office: "Office of the Ombudsman".into(), note: None, contact: vec![] },
//!         addressee: vec!["Migration Department".into()],
//!         facts: vec![],
//!         subject: "Your delay in case 17".into(),
//!         greeting: None,
//!         signature: None,
//!         enclosures: None,
//!     },
//!     body: vec![Block::Paragraph("We ask you to answer.".into())],
//!     code: None,
//!     annex: None,
//! };
//! let paper = Paper {
//!     lang: "en".into(),
//!     dir: Direction::Ltr,
//!     title: "Your delay in case 17".into(),
//!     reference: "C-17/3".into(),
//!     made_on: jiff::civil::date(2026, 11, 24),
//!     page_of: "Page {page} of {pages}".into(),
//!     sheet: Sheet::Letter(letter),
//! };
//! let pdf = Press::new()?.print(&paper)?;
//! assert!(pdf.starts_with(b"%PDF-1.7"));
//! # Ok::<(), papers::PaperError>(())
//! ```

mod blocks;
mod charts;
mod code;
mod error;
mod letter;
mod letters;
mod lines;
mod plain;
mod press;
mod receipt;
mod report;
mod sheet;
mod world;

pub use blocks::{
    Block, Choices, Column, Deadline, Holds, Labelled, Notice, Numbered, Quote, Section, Step, Table, Tone,
};
pub use charts::{Amount, Bar, BarChart, Figure, LINES_MAX, Line, TimeSeries};
pub use code::{CODE_BYTES_MAX, SquareCode};
pub use error::PaperError;
pub use letter::{Enclosures, Frame, Letter, Letterhead, Signature};
pub use letters::{
    Decision, Escalation, Finding, HowToAnswer, InquiryLetter, Questions, RecommendationLetter, Reminder,
    ReplySheet,
};
pub use plain::TEXT_CHARS_MAX;
pub use press::Press;
pub use receipt::ReceiptSheet;
pub use report::{AnnualReport, CaseExport, Foreword};
pub use sheet::{Direction, Paper, Sheet};
