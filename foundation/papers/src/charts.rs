//! Charts from data: numbers are drawn by their size and written beside the drawing.
//!
//! The caller gives each number twice, as an amount to draw and as text in the reader's digits, so that
//! the chart needs no axis to be read and a screen reader reads the table beneath instead of the drawing.

use serde::Serialize;

use crate::PaperError;
use crate::blocks::Block;

/// A large number with its meaning.
#[derive(Clone, Serialize)]
pub struct Figure {
    /// The number, written out: "1,204" or "61 %".
    pub number: String,
    /// What it means, in a few words.
    pub meaning: String,
}

/// An amount, to draw and to read.
#[derive(Clone, Serialize)]
pub struct Amount {
    /// Its size; `None` draws nothing (suppressed or unknown), and the text says so.
    pub size: Option<f64>,
    /// The amount in the reader's digits.
    pub text: String,
}

impl Amount {
    /// An amount of `size`, written `text`.
    pub fn new(size: f64, text: impl Into<String>) -> Self {
        Self { size: Some(size), text: text.into() }
    }

    /// An amount that is not told, and the words or sign that stand for it.
    pub fn untold(text: impl Into<String>) -> Self {
        Self { size: None, text: text.into() }
    }
}

/// Amounts side by side: one bar for each label.
#[derive(Clone, Serialize)]
pub struct BarChart {
    /// What the chart shows, as a sentence.
    pub title: String,
    /// What the labels are: "Authority".
    pub label: String,
    /// What the amounts are: "Answers in time".
    pub amount: String,
    /// One bar each, in the order given. Negative amounts are drawn as nothing.
    pub bars: Vec<Bar>,
    /// Where the numbers are from, and what was left out.
    pub note: Option<String>,
}

/// One bar.
#[derive(Clone, Serialize)]
pub struct Bar {
    /// Whose amount it is.
    pub label: String,
    /// The amount.
    pub amount: Amount,
}

/// Amounts over time, at most [`LINES_MAX`] lines.
#[derive(Clone, Serialize)]
pub struct TimeSeries {
    /// What the chart shows, as a sentence.
    pub title: String,
    /// What heads the column of times in the table beneath: "Month".
    pub time: String,
    /// The times, oldest first.
    pub labels: Vec<String>,
    /// One line each; further ones stand only in the table.
    pub lines: Vec<Line>,
    /// Where the numbers are from, and what was left out.
    pub note: Option<String>,
}

/// The most lines drawn in one chart; more could not be told apart in grey.
pub const LINES_MAX: usize = 3;

/// One line of a time series.
#[derive(Clone, Serialize)]
pub struct Line {
    /// What it counts.
    pub name: String,
    /// One amount for each label; an untold one leaves a gap.
    pub amounts: Vec<Amount>,
}

/// Checks that each line of each chart in `blocks` has one amount a label.
pub(crate) fn check<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Result<(), PaperError> {
    for block in blocks {
        let Block::Series(series) = block else { continue };
        let labels = series.labels.len();
        if let Some(line) = series.lines.iter().find(|line| line.amounts.len() != labels) {
            return Err(PaperError::Chart { labels, values: line.amounts.len() });
        }
    }
    Ok(())
}
