use std::collections::BTreeMap;
use std::sync::LazyLock;

use proptest::prelude::*;

use super::*;
use crate::{
    Amount, AnnualReport, Bar, BarChart, Block, Choices, Column, Deadline, Enclosures, Figure, Foreword,
    Frame, Labelled, Letter, Letterhead, Line, Numbered, Quote, ReceiptSheet, Section, Sheet, Signature,
    Step, Table, TimeSeries, Tone,
};

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

/// The same text in every place of a paper. Headings of tables are left out: they stand again on each page.
struct Filled<'a>(&'a str);

impl Filled<'_> {
    fn text(&self) -> String {
        self.0.to_owned()
    }

    fn letterhead(&self) -> Letterhead {
        Letterhead { office: self.text(), note: Some(self.text()), contact: vec![self.text(), self.text()] }
    }

    fn signature(&self) -> Signature {
        Signature { closing: self.text(), name: self.text(), role: self.text() }
    }

    fn code(&self) -> SquareCode {
        SquareCode { holds: "https://office.example".to_owned(), caption: self.text(), alt: self.text() }
    }

    fn deadline(&self) -> Deadline {
        Deadline { label: self.text(), date: self.text(), why: self.text() }
    }

    fn labelled(&self) -> Labelled {
        Labelled::new(self.text(), self.text())
    }

    fn section(&self, body: Vec<Block>) -> Section {
        Section { heading: self.text(), body }
    }

    fn words(&self) -> Vec<Block> {
        let table = Table {
            caption: Some(self.text()),
            columns: vec![Column::words("", 1), Column::numbers("", 1)],
            rows: vec![vec![self.text(), self.text()], vec![self.text()]],
        };
        vec![
            Block::Paragraph(self.text()),
            Block::Lead(self.text()),
            Block::Heading(self.text()),
            Block::Facts(vec![self.labelled()]),
            Block::Numbered(vec![Numbered { text: self.text(), note: Some(self.text()) }]),
            Block::Bullets(vec![self.text()]),
            Block::Table(table),
            Block::Notice(self.deadline().notice(Tone::Attention)),
            Block::Timeline(vec![Step { when: self.text(), what: self.text(), detail: Some(self.text()) }]),
            Block::Quote(Quote::new(Some(self.text()), self.text())),
            Block::Choices(Choices {
                prompt: self.text(),
                options: vec![self.text()],
                line: Some(self.text()),
            }),
            Block::NewPage,
        ]
    }

    fn charts(&self) -> Vec<Block> {
        let bars = BarChart {
            title: self.text(),
            label: String::new(),
            amount: String::new(),
            bars: [
                Amount::new(3.0, self.text()),
                Amount::untold(self.text()),
                Amount::new(f64::NAN, self.text()),
            ]
            .map(|amount| Bar { label: self.text(), amount })
            .to_vec(),
            note: Some(self.text()),
        };
        let series = TimeSeries {
            title: self.text(),
            time: String::new(),
            labels: vec![self.text(), self.text()],
            lines: vec![Line {
                name: String::new(),
                amounts: vec![Amount::new(1.0, self.text()), Amount::untold(self.text())],
            }],
            note: Some(self.text()),
        };
        let figures = vec![Figure { number: self.text(), meaning: self.text() }];
        vec![Block::Figures(figures), Block::Bars(bars), Block::Series(series)]
    }

    fn letter(&self) -> Sheet {
        let frame = Frame {
            letterhead: self.letterhead(),
            addressee: vec![self.text(), self.text()],
            facts: vec![self.labelled()],
            subject: self.text(),
            greeting: Some(self.text()),
            signature: Some(self.signature()),
            enclosures: Some(Enclosures { label: self.text(), items: vec![self.text()] }),
        };
        let annex = Some(self.section(vec![Block::Paragraph(self.text())]));
        Sheet::Letter(Letter { frame, body: self.words(), code: Some(self.code()), annex })
    }

    fn receipt(&self) -> Sheet {
        Sheet::Receipt(ReceiptSheet {
            letterhead: self.letterhead(),
            heading: self.text(),
            receipt: "4821".to_owned(),
            beneath: self.text(),
            next: self.deadline().notice(Tone::Info),
            advice: vec![self.labelled()],
            code: Some(self.code()),
        })
    }

    fn report(&self) -> Sheet {
        Sheet::AnnualReport(AnnualReport {
            letterhead: self.letterhead(),
            heading: self.text(),
            period: self.text(),
            figures: vec![],
            // A list of contents repeats headings and fills its lines with dots.
            contents: String::new(),
            foreword: Some(Foreword { section: self.section(vec![]), signature: self.signature() }),
            sections: vec![self.section(self.charts())],
        })
    }

    fn papers(&self, dir: Direction) -> [Paper; 3] {
        [self.letter(), self.receipt(), self.report()].map(|sheet| Paper {
            lang: "en".to_owned(),
            dir,
            title: self.text(),
            reference: String::new(),
            made_on: jiff::civil::date(2026, 11, 24),
            page_of: String::new(),
            sheet,
        })
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

fn printed(press: &Press, paper: &Paper) -> BTreeMap<char, usize> {
    census(press.read(paper).unwrap().iter().map(String::as_str))
}

static PRESS: LazyLock<Press> = LazyLock::new(|| Press::new().unwrap());

/// A letter that no template uses.
const MARK: char = 'ж';

/// What a paper prints of its own, and how often it prints the text it is given.
type Blank = (BTreeMap<char, usize>, usize);

/// What each paper prints of its own, in either direction.
static BLANK: LazyLock<[[Blank; 3]; 2]> = LazyLock::new(|| {
    [Direction::Ltr, Direction::Rtl].map(|dir| {
        Filled(&MARK.to_string()).papers(dir).map(|paper| {
            let mut own = printed(&PRESS, &paper);
            let times = own.remove(&MARK).unwrap_or_default();
            (own, times)
        })
    })
});

/// Each case is three whole papers: a few seconds for all of them in an unoptimized build.
const CASES: u32 = 8;

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 40, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever people write prints, as the characters they wrote and nothing else.
    #[test]
    fn hostile_text_prints_as_text(text in hostile(), rtl in any::<bool>()) {
        let dir = if rtl { Direction::Rtl } else { Direction::Ltr };
        let shown = plain::printable(&text, PRESS.workshop.fonts());
        for (paper, (own, times)) in Filled(&text).papers(dir).iter().zip(&BLANK[usize::from(rtl)]) {
            prop_assert!(*times > 8, "the text stands in many places");
            let mut expected = own.clone();
            for (c, count) in census([shown.as_str()]) {
                *expected.entry(c).or_default() += count * times;
            }
            prop_assert_eq!(printed(&PRESS, paper), expected);
            prop_assert!(PRESS.print(paper).unwrap().starts_with(b"%PDF-1.7"));
        }
    }
}

#[test]
fn a_tag_that_is_no_language_is_refused() {
    let [paper, ..] = Filled("x").papers(Direction::Ltr);
    for tag in ["", "e", "EN", "#x", "english"] {
        let paper = Paper { lang: tag.to_owned(), ..paper.clone() };
        assert!(matches!(PRESS.print(&paper), Err(PaperError::Language { .. })), "{tag:?}");
    }
}

#[test]
fn too_much_text_is_refused_before_it_is_set() {
    let [paper, ..] = Filled(&"x".repeat(crate::TEXT_CHARS_MAX / 8)).papers(Direction::Ltr);
    assert!(matches!(PRESS.print(&paper), Err(PaperError::TooLong { .. })));
}

#[test]
fn a_series_needs_an_amount_for_each_label() {
    let line = Line { name: String::new(), amounts: vec![] };
    let series = TimeSeries {
        title: String::new(),
        time: String::new(),
        labels: vec!["x".to_owned()],
        lines: vec![line],
        note: None,
    };
    let [mut paper, ..] = Filled("x").papers(Direction::Ltr);
    let Sheet::Letter(letter) = &mut paper.sheet else { panic!("the first is a letter") };
    letter.body.push(Block::Series(series));
    assert!(matches!(PRESS.print(&paper), Err(PaperError::Chart { labels: 1, values: 0 })));
}

#[test]
fn what_is_missing_is_told() {
    assert_eq!(PRESS.missing("Ғанӣ 王 نامه 王\n👍"), ['王', '👍']);
}
