//! The general letter: letterhead, addressee, particulars, subject, body, signature.

use std::borrow::Cow;

use serde::Serialize;

use crate::blocks::{Block, Labelled, Section};
use crate::code::SquareCode;

/// Who writes: printed at the head of each paper.
#[derive(Clone, Serialize)]
pub struct Letterhead {
    /// The office's name.
    pub office: String,
    /// What it is, in a line: "Independent · free of charge".
    pub note: Option<String>,
    /// How it is reached, one way a line: address, telephone, web.
    pub contact: Vec<String>,
}

/// Everything of a letter but its body.
#[derive(Clone, Serialize)]
pub struct Frame {
    /// Who writes.
    pub letterhead: Letterhead,
    /// To whom, line by line.
    pub addressee: Vec<String>,
    /// Date, references, how it is sent.
    pub facts: Vec<Labelled>,
    /// What it is about.
    pub subject: String,
    /// How the reader is greeted.
    pub greeting: Option<String>,
    /// Who signs.
    pub signature: Option<Signature>,
    /// What is enclosed, with the word for it.
    pub enclosures: Option<Enclosures>,
}

/// Who signs a letter.
#[derive(Clone, Serialize)]
pub struct Signature {
    /// The words before it: "Yours faithfully".
    pub closing: String,
    /// The name.
    pub name: String,
    /// In what capacity.
    pub role: String,
}

/// What goes with a letter.
#[derive(Clone, Serialize)]
pub struct Enclosures {
    /// The word for them: "Enclosed".
    pub label: String,
    /// What they are.
    pub items: Vec<String>,
}

/// A letter of any content.
#[derive(Clone)]
pub struct Letter {
    /// Everything but the body.
    pub frame: Frame,
    /// What it says.
    pub body: Vec<Block>,
    /// A square code by which the reader can answer, printed after the body.
    pub code: Option<SquareCode>,
    /// What stands on a page of its own after the signature, such as a reply to be filled in.
    pub annex: Option<Section>,
}

/// A letter of whatever kind as it is set.
#[derive(Serialize)]
pub(crate) struct LetterLayout<'a> {
    pub(crate) frame: &'a Frame,
    pub(crate) body: Cow<'a, [Block]>,
    pub(crate) code: Option<&'a SquareCode>,
    pub(crate) annex: Option<Cow<'a, Section>>,
}

impl Letter {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        LetterLayout {
            frame: &self.frame,
            body: Cow::Borrowed(&self.body),
            code: self.code.as_ref(),
            annex: self.annex.as_ref().map(Cow::Borrowed),
        }
    }
}

impl LetterLayout<'_> {
    /// All parts of the letter.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = &Block> {
        self.body.iter().chain(self.annex.iter().flat_map(|annex| &annex.body))
    }
}
