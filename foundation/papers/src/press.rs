//! From a paper to the bytes of its PDF.

use std::sync::Arc;

use serde::Serialize;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::code::SquareCode;
use crate::sheet::{Direction, Layout};
use crate::world::{Table, Workshop};
use crate::{Paper, PaperError, lines, plain};

/// Prints papers. Fonts and templates are parsed once; a clone is another handle to the same press.
///
/// Printing keeps a processor busy for some tens of milliseconds: from async code, call it on a thread
/// made for blocking work.
#[derive(Clone)]
pub struct Press {
    workshop: Arc<Workshop>,
}

impl Press {
    /// A press with the bundled fonts and templates.
    ///
    /// # Errors
    /// Only if the program was built from damaged fonts or templates.
    pub fn new() -> Result<Self, PaperError> {
        Ok(Self { workshop: Arc::new(Workshop::open()?) })
    }

    /// The PDF of `paper`: tagged, PDF/UA-1 and PDF/A-2a, and the same bytes for the same paper.
    ///
    /// # Errors
    /// See [`PaperError`]; no text a person could write is refused, only too much of it.
    pub fn print(&self, paper: &Paper) -> Result<Vec<u8>, PaperError> {
        let _forgetting = Forgetting;
        let document = self.compose(paper)?;
        let standards = PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a])
            .map_err(|error| PaperError::Typesetting(error.message().to_string()))?;
        let made_on = Datetime::from_ymd_hms(
            i32::from(paper.made_on.year()),
            u8::try_from(paper.made_on.month()).map_err(|_| PaperError::Date)?,
            u8::try_from(paper.made_on.day()).map_err(|_| PaperError::Date)?,
            0,
            0,
            0,
        );
        let options = PdfOptions {
            ident: Smart::Custom(format!("{}\n{}", paper.reference, paper.title)),
            creator: Smart::Custom(Some("Recourse".to_owned())),
            timestamp: Some(Timestamp::new_utc(made_on.ok_or(PaperError::Date)?)),
            standards,
            ..PdfOptions::default()
        };
        typst_pdf::pdf(&document, &options).map_err(|errors| complaint(&errors))
    }

    /// The text of `paper` as it lies on the page, line by line, one string a page: for tests, and to
    /// see what a letter says without a viewer.
    ///
    /// # Errors
    /// As [`print`](Self::print).
    pub fn read(&self, paper: &Paper) -> Result<Vec<String>, PaperError> {
        let _forgetting = Forgetting;
        let document = self.compose(paper)?;
        Ok(document.pages().iter().map(|page| lines::of(&page.frame, paper.dir)).collect())
    }

    /// The characters of `text` that no bundled font has: they would print as `�`.
    pub fn missing(&self, text: &str) -> Vec<char> {
        let fonts = self.workshop.fonts();
        let mut missing = text.chars().filter(|c| plain::is_missing(*c, fonts)).collect::<Vec<_>>();
        missing.sort_unstable();
        missing.dedup();
        missing
    }

    /// Lays `paper` out in pages.
    fn compose(&self, paper: &Paper) -> Result<PagedDocument, PaperError> {
        let layout = paper.sheet.layout();
        layout.check()?;
        let code = layout.code().map(SquareCode::draw).transpose()?;
        let mut data = serde_json::to_value(Data::of(paper, layout)?)
            .map_err(|error| PaperError::Typesetting(error.to_string()))?;
        plain::tidy(&mut data, self.workshop.fonts())?;
        let table = Table::lay(&self.workshop, data.to_string(), code);
        typst::compile::<PagedDocument>(&table).output.map_err(|errors| complaint(&errors))
    }
}

/// The typesetter remembers what it has set, to be quicker next time. What it sets here are letters
/// about people: when this is dropped, it forgets them.
struct Forgetting;

impl Drop for Forgetting {
    fn drop(&mut self) {
        typst::comemo::evict(0);
    }
}

fn complaint(errors: &[SourceDiagnostic]) -> PaperError {
    let messages = errors.iter().map(|error| error.message.as_str()).collect::<Vec<_>>();
    PaperError::Typesetting(messages.join("; "))
}

/// What the templates read.
#[derive(Serialize)]
struct Data<'a> {
    lang: &'a str,
    dir: Direction,
    title: &'a str,
    author: String,
    reference: &'a str,
    page_of: &'a str,
    sheet: Layout<'a>,
}

impl<'a> Data<'a> {
    fn of(paper: &'a Paper, layout: Layout<'a>) -> Result<Self, PaperError> {
        let lang = paper.lang.split(['-', '_']).next().unwrap_or_default();
        if !matches!(lang.len(), 2 | 3) || !lang.bytes().all(|b| b.is_ascii_lowercase()) {
            return Err(PaperError::Language { tag: paper.lang.clone() });
        }
        Ok(Self {
            lang,
            dir: paper.dir,
            title: &paper.title,
            author: layout.letterhead().office.clone(),
            reference: &paper.reference,
            page_of: &paper.page_of,
            sheet: layout,
        })
    }
}

#[cfg(test)]
mod tests;
