//! Fictional letters of the kinds that an inquiry sends.

use papers::{
    Block, Choices, Deadline, Decision, Enclosures, Escalation, Finding, Frame, HowToAnswer, InquiryLetter,
    Numbered, Questions, RecommendationLetter, Reminder, ReplySheet, Section, Sheet,
};

use super::{Words, frame, receipts, steps};

/// The words of these letters.
pub(crate) struct LetterWords {
    pub(crate) how: (&'static str, &'static str),
    pub(crate) reminder_subject: &'static str,
    pub(crate) reminder_opening: &'static str,
    pub(crate) reminder_consequence: &'static str,
    pub(crate) escalation_subject: &'static str,
    pub(crate) escalation_opening: &'static str,
    pub(crate) history_heading: &'static str,
    pub(crate) escalation_consequence: &'static str,
    pub(crate) decision_addressee: &'static str,
    pub(crate) decision_subject: &'static str,
    pub(crate) outcome: &'static str,
    pub(crate) meaning: &'static str,
    pub(crate) reasons: [(&'static str, &'static str); 2],
    pub(crate) next: (&'static str, &'static str, &'static str),
    pub(crate) review: (&'static str, &'static str),
    pub(crate) recommendation_subject: &'static str,
    pub(crate) findings_heading: &'static str,
    pub(crate) findings: [(&'static str, &'static str); 2],
    pub(crate) recommendations_heading: &'static str,
    pub(crate) recommendations: [(&'static str, &'static str); 2],
    pub(crate) reply: (&'static str, &'static str),
}

fn about(words: &Words, subject: &str) -> Frame {
    Frame { subject: subject.to_owned(), enclosures: None::<Enclosures>, ..frame(words) }
}

fn deadline((label, date, why): (&str, &str, &str)) -> Deadline {
    Deadline { label: label.to_owned(), date: date.to_owned(), why: why.to_owned() }
}

fn numbered<const N: usize>(items: [(&str, &str); N]) -> Vec<Numbered> {
    items.map(|(text, note)| Numbered { text: text.to_owned(), note: Some(note.to_owned()) }).to_vec()
}

fn questions(words: &Words) -> Questions {
    Questions { heading: words.questions_heading.to_owned(), items: numbered(words.questions) }
}

fn section((heading, text): (&str, &str)) -> Section {
    Section { heading: heading.to_owned(), body: vec![Block::Paragraph(text.to_owned())] }
}

fn how(words: &Words) -> HowToAnswer {
    let (heading, text) = words.kinds.how;
    HowToAnswer {
        heading: heading.to_owned(),
        words: vec![text.to_owned()],
        code: Some(receipts::code(&words.receipt)),
    }
}

pub(crate) fn inquiry(words: &Words) -> Sheet {
    Sheet::Inquiry(InquiryLetter {
        frame: frame(words),
        opening: vec![words.opening.to_owned()],
        questions: questions(words),
        answer_by: deadline(words.deadline),
        how: how(words),
    })
}

pub(crate) fn reminder(words: &Words) -> Sheet {
    let it = &words.kinds;
    Sheet::Reminder(Reminder {
        frame: about(words, it.reminder_subject),
        opening: vec![it.reminder_opening.to_owned()],
        answer_by: deadline(words.deadline),
        questions: questions(words),
        consequence: vec![it.reminder_consequence.to_owned()],
        how: how(words),
    })
}

pub(crate) fn escalation(words: &Words) -> Sheet {
    let it = &words.kinds;
    Sheet::Escalation(Escalation {
        frame: about(words, it.escalation_subject),
        opening: vec![it.escalation_opening.to_owned()],
        history_heading: it.history_heading.to_owned(),
        history: steps(words),
        answer_by: deadline(words.deadline),
        questions: questions(words),
        consequence: vec![it.escalation_consequence.to_owned()],
        how: how(words),
    })
}

pub(crate) fn decision(words: &Words) -> Sheet {
    let it = &words.kinds;
    let mut frame = about(words, it.decision_subject);
    frame.addressee = vec![it.decision_addressee.to_owned()];
    frame.greeting = None;
    frame.facts.truncate(2);
    Sheet::Decision(Decision {
        frame,
        outcome: it.outcome.to_owned(),
        meaning: vec![it.meaning.to_owned()],
        reasons: it.reasons.map(section).to_vec(),
        next: Some(deadline(it.next)),
        review: section(it.review),
    })
}

pub(crate) fn recommendation(words: &Words) -> Sheet {
    let it = &words.kinds;
    let choices = |(text, _): (&str, &str)| Choices {
        prompt: text.to_owned(),
        options: words.choices.1.map(str::to_owned).to_vec(),
        line: Some(words.choices.2.to_owned()),
    };
    Sheet::Recommendation(RecommendationLetter {
        frame: about(words, it.recommendation_subject),
        opening: vec![words.opening.to_owned()],
        findings_heading: it.findings_heading.to_owned(),
        findings: it
            .findings
            .map(|(text, right)| Finding { text: text.to_owned(), right: right.to_owned() })
            .to_vec(),
        recommendations_heading: it.recommendations_heading.to_owned(),
        recommendations: numbered(it.recommendations),
        answer_by: deadline(words.deadline),
        how: how(words),
        reply: Some(ReplySheet {
            heading: it.reply.0.to_owned(),
            words: vec![it.reply.1.to_owned()],
            choices: it.recommendations.map(choices).to_vec(),
        }),
    })
}
