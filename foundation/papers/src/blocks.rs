//! The parts that the body of any paper is made of.
//!
//! Each part holds text that is already in the reader's language, with its numbers and dates written out.

use serde::Serialize;

use crate::Direction;
use crate::charts::{BarChart, Figure, TimeSeries};

/// A word or two that says what the text beside it is.
#[derive(Clone, Serialize)]
pub struct Labelled {
    /// What it is: "Our reference".
    pub label: String,
    /// The text itself.
    pub text: String,
}

impl Labelled {
    /// `text`, called `label`.
    pub fn new(label: impl Into<String>, text: impl Into<String>) -> Self {
        Self { label: label.into(), text: text.into() }
    }
}

/// One part of a paper's body.
#[derive(Clone, Serialize)]
#[serde(tag = "block", content = "of", rename_all = "snake_case")]
pub enum Block {
    /// Running text; a line break in it is kept.
    Paragraph(String),
    /// The sentence that matters most, set larger.
    Lead(String),
    /// The heading of what follows.
    Heading(String),
    /// Particulars, one a line.
    Facts(Vec<Labelled>),
    /// Numbered questions or requests.
    Numbered(Vec<Numbered>),
    /// A list in no order.
    Bullets(Vec<String>),
    /// A table with a heading row that repeats on each page.
    Table(Table),
    /// What must not be missed, such as a deadline.
    Notice(Notice),
    /// What happened when, in order.
    Timeline(Vec<Step>),
    /// Somebody's own words.
    Quote(Quote),
    /// Squares to be ticked by hand.
    Choices(Choices),
    /// Large numbers, each with what it means.
    Figures(Vec<Figure>),
    /// Amounts side by side.
    Bars(BarChart),
    /// Amounts over time.
    Series(TimeSeries),
    /// What follows begins on a new page.
    NewPage,
}

impl Block {
    /// Each text as a paragraph.
    pub fn paragraphs<T: AsRef<str>>(texts: &[T]) -> impl Iterator<Item = Self> {
        texts.iter().map(|text| Self::Paragraph(text.as_ref().to_owned()))
    }
}

/// One numbered question or request.
#[derive(Clone, Serialize)]
pub struct Numbered {
    /// The question.
    pub text: String,
    /// Smaller words beneath it: by when, on what basis.
    pub note: Option<String>,
}

impl From<String> for Numbered {
    fn from(text: String) -> Self {
        Self { text, note: None }
    }
}

impl From<&str> for Numbered {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// A table. Rows with fewer cells than columns are filled with empty ones, longer ones are cut.
#[derive(Clone, Serialize)]
pub struct Table {
    /// What the table shows; read out before it.
    pub caption: Option<String>,
    /// Its columns, at the start edge first.
    pub columns: Vec<Column>,
    /// Its rows.
    pub rows: Vec<Vec<String>>,
}

/// One column of a table.
#[derive(Clone, Serialize)]
pub struct Column {
    /// Its heading.
    pub heading: String,
    /// Its share of the width; at least 1.
    pub share: u8,
    /// Whether it holds words or numbers.
    pub holds: Holds,
}

impl Column {
    /// A column of words.
    pub fn words(heading: impl Into<String>, share: u8) -> Self {
        Self { heading: heading.into(), share, holds: Holds::Words }
    }

    /// A column of numbers.
    pub fn numbers(heading: impl Into<String>, share: u8) -> Self {
        Self { heading: heading.into(), share, holds: Holds::Numbers }
    }
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// Words, set from the start edge.
    Words,
    /// Numbers, set to the end edge so that their places line up.
    Numbers,
}

/// A framed text that must not be missed.
#[derive(Clone, Serialize)]
pub struct Notice {
    /// How urgent it is.
    pub tone: Tone,
    /// What it is: "Please answer by".
    pub label: String,
    /// The text that counts, set large: the date.
    pub text: String,
    /// Why, in smaller words.
    pub why: Option<String>,
}

/// A date by which something is due. It never stands without its reason.
#[derive(Clone)]
pub struct Deadline {
    /// What is due: "Please answer by".
    pub label: String,
    /// The date, written out.
    pub date: String,
    /// Why this date: the event it is counted from, the days, the law.
    pub why: String,
}

impl Deadline {
    /// The deadline as a framed text.
    pub fn notice(&self, tone: Tone) -> Notice {
        Notice { tone, label: self.label.clone(), text: self.date.clone(), why: Some(self.why.clone()) }
    }
}

/// How urgent a notice is. Colour never speaks alone: the label says it in words.
#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Tone {
    /// An explanation.
    Info,
    /// A deadline or an open question.
    Attention,
    /// A deadline that has passed.
    Danger,
}

/// One step of a timeline.
#[derive(Clone, Serialize)]
pub struct Step {
    /// When it was.
    pub when: String,
    /// What happened.
    pub what: String,
    /// More about it.
    pub detail: Option<String>,
}

/// Somebody's own words, set as they wrote them and in their direction of writing.
#[derive(Clone, Serialize)]
pub struct Quote {
    /// Who said it, and when.
    pub by: Option<String>,
    /// The words.
    pub text: String,
    /// The direction in which they are written.
    pub dir: Direction,
}

impl Quote {
    /// `text` as its writer set it: its first letter tells the direction.
    pub fn new(by: Option<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let dir = Direction::of(&text);
        Self { by, text, dir }
    }
}

/// Squares to be ticked by hand on the printed paper.
#[derive(Clone, Serialize)]
pub struct Choices {
    /// What is asked.
    pub prompt: String,
    /// The possible answers.
    pub options: Vec<String>,
    /// What is to be written on the line beneath, if anything: "Reasons".
    pub line: Option<String>,
}

/// A heading and what stands beneath it.
#[derive(Clone, Serialize)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// What stands beneath.
    pub body: Vec<Block>,
}
