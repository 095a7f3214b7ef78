//! Longer papers in sections, with a list of contents: the export of a case, the report of a year.

use std::borrow::Cow;

use serde::Serialize;

use crate::blocks::{Block, Labelled, Section};
use crate::letter::Letterhead;

/// Everything the office holds about one case, for the person concerned to take with them.
#[derive(Clone, Serialize)]
pub struct CaseExport {
    /// Who gives it.
    pub letterhead: Letterhead,
    /// The heading: "Your case RC-2026-00417, whole".
    pub heading: String,
    /// Number, state, dates.
    pub facts: Vec<Labelled>,
    /// What the export is, what is in it and what is not: paragraphs.
    pub about: Vec<String>,
    /// The heading over the list of contents: "Contents".
    pub contents: String,
    /// The story, the messages, what was asked and answered, who looked at the file, and so on.
    pub sections: Vec<Section>,
}

/// A long paper as it is set.
#[derive(Serialize)]
pub(crate) struct Report<'a> {
    pub(crate) letterhead: &'a Letterhead,
    pub(crate) heading: &'a str,
    pub(crate) under: Option<&'a str>,
    pub(crate) facts: &'a [Labelled],
    pub(crate) opening: Vec<Block>,
    pub(crate) contents: Option<&'a str>,
    pub(crate) sections: Cow<'a, [Section]>,
}

impl CaseExport {
    pub(crate) fn report(&self) -> Report<'_> {
        Report {
            letterhead: &self.letterhead,
            heading: &self.heading,
            under: None,
            facts: &self.facts,
            opening: Block::paragraphs(&self.about).collect(),
            contents: Some(&self.contents),
            sections: Cow::Borrowed(&self.sections),
        }
    }
}
