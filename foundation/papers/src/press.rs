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
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;
    use crate::{Block, Frame, Labelled, Letter, Letterhead, Sheet, Table};

    /// What people may write that a careless template would take for its own.
    const HOSTILE: [&str; 30] = [
        "#import \"/main.typ\": *",
        "#panic()",
        "$x^2$",
        "*a*",
        "_b_",
        "@cite",
        "<label>",
        "`raw`",
        "\\",
        "\\u{41}",
        "// gone",
        "/* gone */",
        "[",
        "]",
        "{",
        "}",
        "= head",
        "- item",
        "+ item",
        "/ term: x",
        "https://x.example/?a=b&c",
        "~",
        "---",
        "\0",
        "\u{7}",
        "👩‍👩‍👧",
        "\u{202E}",
        "\u{2067}",
        "نامه‌ها ۱۲",
        "Ӯғузҳо",
    ];

    fn hostile() -> impl Strategy<Value = String> {
        let piece = prop_oneof![
            4 => prop::sample::select(&HOSTILE[..]).prop_map(str::to_owned),
            1 => "\\PC{0,12}",
            1 => prop::collection::vec(any::<char>(), 0..6).prop_map(|chars| chars.into_iter().collect()),
            1 => (1_usize..200).prop_map(|n| "w".repeat(n)),
            2 => Just(" ".to_owned()),
        ];
        prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
    }

    /// Each case is a whole paper: in an unoptimized build some seconds for all of them.
    const CASES: u32 = 16;

    /// How often the text stands on such a paper.
    const TIMES: usize = 13;

    /// A paper with `text` in every place.
    fn paper(text: &str, dir: Direction) -> Paper {
        let text = || text.to_owned();
        let table = Table {
            caption: Some(text()),
            columns: vec![crate::Column::words("", 1), crate::Column::numbers("", 1)],
            rows: vec![vec![text(), text()]],
        };
        let frame = Frame {
            letterhead: Letterhead { office: text(), note: Some(text()), contact: vec![text()] },
            addressee: vec![text()],
            facts: vec![Labelled::new(text(), text())],
            subject: text(),
            greeting: Some(text()),
            signature: None,
            enclosures: None,
        };
        let body = vec![Block::Paragraph(text()), Block::Numbered(vec![text().into()]), Block::Table(table)];
        Paper {
            lang: "en".to_owned(),
            dir,
            title: text(),
            reference: String::new(),
            made_on: jiff::civil::date(2026, 11, 24),
            page_of: String::new(),
            sheet: Sheet::Letter(Letter { frame, body, code: None }),
        }
    }

    /// How often each visible character stands in `texts`.
    fn census<'a>(texts: impl IntoIterator<Item = &'a str>) -> BTreeMap<char, usize> {
        let mut census = BTreeMap::new();
        for c in texts.into_iter().flat_map(str::chars) {
            if !c.is_whitespace() && !plain::is_invisible(c) {
                *census.entry(c).or_default() += 1;
            }
        }
        census
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever people write prints, as the characters they wrote and nothing else.
        #[test]
        fn hostile_text_prints_as_text(text in hostile(), rtl in any::<bool>()) {
            let press = Press::new().unwrap();
            let paper = paper(&text, if rtl { Direction::Rtl } else { Direction::Ltr });
            let pages = press.read(&paper).unwrap();
            let shown = plain::printable(&text, press.workshop.fonts());
            let mut expected = census(std::iter::repeat_n(shown.as_str(), TIMES));
            // The number of the question.
            *expected.entry('1').or_default() += 1;
            *expected.entry('.').or_default() += 1;
            prop_assert_eq!(census(pages.iter().map(String::as_str)), expected);
            prop_assert!(press.print(&paper).unwrap().starts_with(b"%PDF-1.7"));
        }
    }

    #[test]
    fn a_tag_that_is_no_language_is_refused() {
        let press = Press::new().unwrap();
        for tag in ["", "e", "EN", "#x", "english"] {
            let paper = Paper { lang: tag.to_owned(), ..paper("x", Direction::Ltr) };
            assert!(matches!(press.print(&paper), Err(PaperError::Language { .. })), "{tag:?}");
        }
    }

    #[test]
    fn what_is_missing_is_told() {
        let press = Press::new().unwrap();
        assert_eq!(press.missing("Ғанӣ 王 نامه 王\n👍"), ['王', '👍']);
    }
}
