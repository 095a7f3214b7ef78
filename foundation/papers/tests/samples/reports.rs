//! Fictional reports.

use papers::{
    Amount, AnnualReport, Bar, BarChart, Block, CaseExport, Column, Figure, Foreword, Labelled, Line, Quote,
    Section, Sheet, Signature, Table, TimeSeries,
};

use super::{Words, letterhead, steps};

/// The words of a case export.
pub(crate) struct ExportWords {
    pub(crate) heading: &'static str,
    pub(crate) state: (&'static str, &'static str),
    pub(crate) about: [&'static str; 2],
    pub(crate) contents: &'static str,
    pub(crate) headings: [&'static str; 4],
    pub(crate) message: (&'static str, &'static str),
    pub(crate) looked_heads: [&'static str; 3],
    pub(crate) looked: [[&'static str; 3]; 3],
}

/// The words of a year's report.
pub(crate) struct YearWords {
    pub(crate) heading: &'static str,
    pub(crate) period: &'static str,
    pub(crate) figures: [(&'static str, &'static str); 3],
    pub(crate) foreword: (&'static str, &'static str),
    pub(crate) chapter: (&'static str, &'static str),
    pub(crate) bars: [&'static str; 3],
    /// Share in hundredths; none where it is suppressed.
    pub(crate) authorities: [(&'static str, Option<f64>, &'static str); 4],
    pub(crate) bars_note: &'static str,
    pub(crate) series: [&'static str; 4],
    pub(crate) months: [&'static str; 12],
    /// How the language writes a count of complaints.
    pub(crate) count: fn(u32) -> String,
}

pub(crate) fn export(words: &Words) -> Sheet {
    let it = &words.export;
    let said = |(by, text): (&str, &str)| Block::Quote(Quote::new(Some(by.to_owned()), text));
    let [when, who, why] = it.looked_heads;
    let looked = Table {
        caption: None,
        columns: vec![Column::words(when, 2), Column::words(who, 2), Column::words(why, 3)],
        rows: it.looked.map(|row| row.map(str::to_owned).to_vec()).to_vec(),
    };
    let bodies = [
        vec![said(words.quote)],
        vec![Block::Timeline(steps(words))],
        vec![said(it.message), said(words.quote)],
        vec![Block::Table(looked)],
    ];
    Sheet::CaseExport(CaseExport {
        letterhead: letterhead(words),
        heading: it.heading.to_owned(),
        facts: [words.facts[0], words.facts[1], it.state]
            .map(|(label, text)| Labelled::new(label, text))
            .to_vec(),
        about: it.about.map(str::to_owned).to_vec(),
        contents: it.contents.to_owned(),
        sections: it
            .headings
            .into_iter()
            .zip(bodies)
            .map(|(heading, body)| Section { heading: heading.to_owned(), body })
            .collect(),
    })
}

/// Complaints and answers of each month.
const MONTHS: [(u32, u32); 12] = [
    (61, 40),
    (58, 44),
    (73, 51),
    (80, 49),
    (94, 66),
    (88, 71),
    (102, 80),
    (97, 83),
    (120, 90),
    (131, 101),
    (118, 109),
    (86, 92),
];

pub(crate) fn year(words: &Words) -> Sheet {
    let it = &words.year;
    let bars = BarChart {
        title: it.bars[0].to_owned(),
        label: it.bars[1].to_owned(),
        amount: it.bars[2].to_owned(),
        bars: it
            .authorities
            .map(|(label, size, text)| Bar {
                label: label.to_owned(),
                amount: Amount { size, text: text.to_owned() },
            })
            .to_vec(),
        note: Some(it.bars_note.to_owned()),
    };
    let [title, time, complaints, answers] = it.series;
    let amounts = |of: fn((u32, u32)) -> u32| {
        MONTHS.map(|month| Amount::new(f64::from(of(month)), (it.count)(of(month)))).to_vec()
    };
    let series = TimeSeries {
        title: title.to_owned(),
        time: time.to_owned(),
        labels: it.months.map(str::to_owned).to_vec(),
        lines: vec![
            Line { name: complaints.to_owned(), amounts: amounts(|(complaints, _)| complaints) },
            Line { name: answers.to_owned(), amounts: amounts(|(_, answers)| answers) },
        ],
        note: None,
    };
    let section = |(heading, text): (&str, &str), charts: Vec<Block>| Section {
        heading: heading.to_owned(),
        body: [vec![Block::Paragraph(text.to_owned())], charts].concat(),
    };
    Sheet::AnnualReport(AnnualReport {
        letterhead: letterhead(words),
        heading: it.heading.to_owned(),
        period: it.period.to_owned(),
        figures: it
            .figures
            .map(|(number, meaning)| Figure { number: number.to_owned(), meaning: meaning.to_owned() })
            .to_vec(),
        contents: words.export.contents.to_owned(),
        foreword: Some(Foreword {
            section: section(it.foreword, vec![]),
            signature: Signature {
                closing: String::new(),
                name: words.signer.0.to_owned(),
                role: words.signer.1.to_owned(),
            },
        }),
        sections: vec![section(it.chapter, vec![Block::Bars(bars), Block::Series(series)])],
    })
}
