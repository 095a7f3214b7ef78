//! One fictional paper of each kind, in English, Russian and Persian.

mod en;
mod fa;
mod ru;

mod letters;
pub(crate) mod receipts;
mod reports;

use papers::{
    Block, Column, Direction, Enclosures, Frame, Labelled, Letter, Letterhead, Notice, Numbered, Paper,
    Quote, Sheet, Signature, Step, Table, Tone,
};

/// The words of one language from which all samples are made.
pub(crate) struct Words {
    pub(crate) lang: &'static str,
    pub(crate) dir: Direction,
    pub(crate) page_of: &'static str,
    pub(crate) office: &'static str,
    pub(crate) office_note: &'static str,
    pub(crate) contact: [&'static str; 3],
    pub(crate) addressee: [&'static str; 3],
    pub(crate) facts: [(&'static str, &'static str); 3],
    pub(crate) subject: &'static str,
    pub(crate) greeting: &'static str,
    pub(crate) opening: &'static str,
    pub(crate) questions_heading: &'static str,
    pub(crate) questions: [(&'static str, &'static str); 2],
    pub(crate) deadline: (&'static str, &'static str, &'static str),
    pub(crate) table_caption: &'static str,
    pub(crate) table_heads: [&'static str; 3],
    pub(crate) table_rows: [[&'static str; 3]; 2],
    pub(crate) quote: (&'static str, &'static str),
    pub(crate) choices: (&'static str, [&'static str; 3], &'static str),
    pub(crate) steps: [(&'static str, &'static str); 2],
    pub(crate) closing: &'static str,
    pub(crate) signer: (&'static str, &'static str),
    pub(crate) enclosed: (&'static str, &'static str),
    pub(crate) receipt: receipts::ReceiptWords,
    pub(crate) export: reports::ExportWords,
    pub(crate) kinds: letters::LetterWords,
    pub(crate) year: reports::YearWords,
}

/// The languages of the samples.
pub(crate) fn languages() -> [&'static Words; 3] {
    [&en::WORDS, &ru::WORDS, &fa::WORDS]
}

/// One paper of each kind with a name for its file.
pub(crate) fn all(words: &Words) -> Vec<(&'static str, Paper)> {
    vec![
        ("letter", paper(words, words.subject, letter(words))),
        ("receipt", paper(words, words.receipt.heading, receipts::sheet(letterhead(words), &words.receipt))),
        ("inquiry", paper(words, words.subject, letters::inquiry(words))),
        ("reminder", paper(words, words.kinds.reminder_subject, letters::reminder(words))),
        ("escalation", paper(words, words.kinds.escalation_subject, letters::escalation(words))),
        ("decision", paper(words, words.kinds.decision_subject, letters::decision(words))),
        ("recommendation", paper(words, words.kinds.recommendation_subject, letters::recommendation(words))),
        ("export", paper(words, words.export.heading, reports::export(words))),
        ("year", paper(words, words.year.heading, reports::year(words))),
    ]
}

pub(crate) fn paper(words: &Words, title: &str, sheet: Sheet) -> Paper {
    Paper {
        lang: words.lang.to_owned(),
        dir: words.dir,
        title: title.to_owned(),
        reference: "RC-2026-00417/3".to_owned(),
        made_on: jiff::civil::date(2026, 11, 24),
        page_of: words.page_of.to_owned(),
        sheet,
    }
}

pub(crate) fn letterhead(words: &Words) -> Letterhead {
    Letterhead {
        office: words.office.to_owned(),
        note: Some(words.office_note.to_owned()),
        contact: words.contact.map(str::to_owned).to_vec(),
    }
}

pub(crate) fn frame(words: &Words) -> Frame {
    Frame {
        letterhead: letterhead(words),
        addressee: words.addressee.map(str::to_owned).to_vec(),
        facts: words.facts.map(|(label, text)| Labelled::new(label, text)).to_vec(),
        subject: words.subject.to_owned(),
        greeting: Some(words.greeting.to_owned()),
        signature: Some(Signature {
            closing: words.closing.to_owned(),
            name: words.signer.0.to_owned(),
            role: words.signer.1.to_owned(),
        }),
        enclosures: Some(Enclosures {
            label: words.enclosed.0.to_owned(),
            items: vec![words.enclosed.1.to_owned()],
        }),
    }
}

pub(crate) fn notice(tone: Tone, (label, text, why): (&str, &str, &str)) -> Notice {
    Notice { tone, label: label.to_owned(), text: text.to_owned(), why: Some(why.to_owned()) }
}

fn letter(words: &Words) -> Sheet {
    let [words_head, other_head, number_head] = words.table_heads;
    let body = vec![
        Block::Paragraph(words.opening.to_owned()),
        Block::Heading(words.questions_heading.to_owned()),
        Block::Numbered(
            words
                .questions
                .map(|(text, note)| Numbered { text: text.to_owned(), note: Some(note.to_owned()) })
                .to_vec(),
        ),
        Block::Notice(notice(Tone::Attention, words.deadline)),
        Block::Table(Table {
            caption: Some(words.table_caption.to_owned()),
            columns: vec![
                Column::words(words_head, 2),
                Column::words(other_head, 3),
                Column::numbers(number_head, 1),
            ],
            rows: words.table_rows.map(|row| row.map(str::to_owned).to_vec()).to_vec(),
        }),
        Block::Quote(Quote::new(Some(words.quote.0.to_owned()), words.quote.1)),
        Block::Choices(papers::Choices {
            prompt: words.choices.0.to_owned(),
            options: words.choices.1.map(str::to_owned).to_vec(),
            line: Some(words.choices.2.to_owned()),
        }),
        Block::Timeline(steps(words)),
    ];
    Sheet::Letter(Letter {
        frame: frame(words),
        body,
        code: Some(receipts::code(&words.receipt)),
        annex: None,
    })
}

pub(crate) fn steps(words: &Words) -> Vec<Step> {
    words
        .steps
        .map(|(when, what)| Step { when: when.to_owned(), what: what.to_owned(), detail: None })
        .to_vec()
}
