//! Longer papers in sections, with a list of contents: the export of a case, the report of a year.

use serde::Serialize;

use crate::blocks::{Block, Labelled, Section};
use crate::charts::Figure;
use crate::letter::{Letterhead, Signature};

/// Everything the office holds about one case, for the person concerned to take with them.
#[derive(Clone)]
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

/// What the office did in a year, with its figures.
#[derive(Clone)]
pub struct AnnualReport {
    /// Who reports.
    pub letterhead: Letterhead,
    /// The heading: "Report on 2026".
    pub heading: String,
    /// The days it covers.
    pub period: String,
    /// The year in a few large numbers, on the first page.
    pub figures: Vec<Figure>,
    /// The heading over the list of contents: "Contents".
    pub contents: String,
    /// What the head of the office says about the year.
    pub foreword: Option<Foreword>,
    /// The chapters, with charts and tables.
    pub sections: Vec<Section>,
}

/// The words before a report, signed.
#[derive(Clone)]
pub struct Foreword {
    /// The words and their heading.
    pub section: Section,
    /// Who says them.
    pub signature: Signature,
}

/// A long paper as it is set.
#[derive(Serialize)]
pub(crate) struct Report<'a> {
    pub(crate) letterhead: &'a Letterhead,
    pub(crate) heading: &'a str,
    pub(crate) under: Option<&'a str>,
    pub(crate) facts: &'a [Labelled],
    pub(crate) opening: Vec<Block>,
    pub(crate) contents: &'a str,
    pub(crate) first_page: FirstPage,
    pub(crate) sections: Vec<Chapter<'a>>,
}

/// Whether the sections begin on the first page.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum FirstPage {
    /// They follow at once.
    Shared,
    /// They begin on a new page.
    Cover,
}

/// A section as it is set.
#[derive(Serialize)]
pub(crate) struct Chapter<'a> {
    pub(crate) section: &'a Section,
    pub(crate) signature: Option<&'a Signature>,
}

impl<'a> From<&'a Section> for Chapter<'a> {
    fn from(section: &'a Section) -> Self {
        Self { section, signature: None }
    }
}

impl Report<'_> {
    /// All parts of the paper.
    pub(crate) fn blocks(&self) -> impl Iterator<Item = &Block> {
        let chapters = self.sections.iter().flat_map(|chapter| &chapter.section.body);
        self.opening.iter().chain(chapters)
    }
}

impl CaseExport {
    pub(crate) fn layout(&self) -> Report<'_> {
        Report {
            letterhead: &self.letterhead,
            heading: &self.heading,
            under: None,
            facts: &self.facts,
            opening: Block::paragraphs(&self.about).collect(),
            contents: &self.contents,
            first_page: FirstPage::Shared,
            sections: self.sections.iter().map(Chapter::from).collect(),
        }
    }
}

impl AnnualReport {
    pub(crate) fn layout(&self) -> Report<'_> {
        let foreword = self.foreword.as_ref();
        let foreword = foreword.map(|it| Chapter { section: &it.section, signature: Some(&it.signature) });
        Report {
            letterhead: &self.letterhead,
            heading: &self.heading,
            under: Some(&self.period),
            facts: &[],
            opening: vec![Block::Figures(self.figures.clone())],
            contents: &self.contents,
            first_page: FirstPage::Cover,
            sections: foreword.into_iter().chain(self.sections.iter().map(Chapter::from)).collect(),
        }
    }
}
