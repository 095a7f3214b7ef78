//! The letters that an inquiry sends: the question, the reminder, the escalation, the decision, the
//! recommendation. Each is a [`Letter`](crate::Letter) whose parts and their order are given by its kind,
//! so that whoever gets the second one knows where to look.

use std::borrow::Cow;

use crate::blocks::{Block, Choices, Deadline, Numbered, Section, Step, Tone};
use crate::code::SquareCode;
use crate::letter::{Frame, LetterLayout};

/// Questions under a heading.
#[derive(Clone)]
pub struct Questions {
    /// "Our questions".
    pub heading: String,
    /// The questions, in the order in which they are answered.
    pub items: Vec<Numbered>,
}

/// A way to answer without an account, printed after the body.
#[derive(Clone)]
pub struct HowToAnswer {
    /// "How to answer".
    pub heading: String,
    /// In words: by the link, by an account, on paper; who reads the answer.
    pub words: Vec<String>,
    /// The link as a square code.
    pub code: Option<SquareCode>,
}

/// Questions to an authority.
#[derive(Clone)]
pub struct InquiryLetter {
    /// Everything but the body.
    pub frame: Frame,
    /// Why the office asks, and what obliges the authority to answer.
    pub opening: Vec<String>,
    /// What it asks.
    pub questions: Questions,
    /// By when the answer is due, and why.
    pub answer_by: Deadline,
    /// How to answer.
    pub how: HowToAnswer,
}

/// A letter that says an answer is due or has not come.
#[derive(Clone)]
pub struct Reminder {
    /// Everything but the body.
    pub frame: Frame,
    /// When the office asked, and what has not come.
    pub opening: Vec<String>,
    /// The date that counts now, and why.
    pub answer_by: Deadline,
    /// What is still unanswered.
    pub questions: Questions,
    /// What the office does if no answer comes.
    pub consequence: Vec<String>,
    /// How to answer.
    pub how: HowToAnswer,
}

/// A letter to the head of an authority that has not answered.
#[derive(Clone)]
pub struct Escalation {
    /// Everything but the body.
    pub frame: Frame,
    /// Why the office turns to the head.
    pub opening: Vec<String>,
    /// "What has happened so far".
    pub history_heading: String,
    /// Each letter and each silence, with its date.
    pub history: Vec<Step>,
    /// The last date, and what happens after it.
    pub answer_by: Deadline,
    /// What is still unanswered.
    pub questions: Questions,
    /// What the office does if no answer comes.
    pub consequence: Vec<String>,
    /// How to answer.
    pub how: HowToAnswer,
}

/// What the office decided in a case, with its reasons: to the complainant.
#[derive(Clone)]
pub struct Decision {
    /// Everything but the body.
    pub frame: Frame,
    /// The outcome in one sentence, set large.
    pub outcome: String,
    /// What it means for the reader.
    pub meaning: Vec<String>,
    /// The reasons: what was examined, what was found, which right is concerned.
    pub reasons: Vec<Section>,
    /// What happens next and by when, if anything does.
    pub next: Option<Deadline>,
    /// What the reader can do who disagrees.
    pub review: Section,
}

/// Something the office holds to be true, and the right concerned.
#[derive(Clone)]
pub struct Finding {
    /// What it is.
    pub text: String,
    /// The right: "Right to an effective remedy: ICCPR, article 2 (3)".
    pub right: String,
}

/// What the office asks an authority to do after what it found.
#[derive(Clone)]
pub struct RecommendationLetter {
    /// Everything but the body.
    pub frame: Frame,
    /// The matter, in a few sentences.
    pub opening: Vec<String>,
    /// "What we found".
    pub findings_heading: String,
    /// The findings.
    pub findings: Vec<Finding>,
    /// "What we recommend".
    pub recommendations_heading: String,
    /// The recommendations; each note says by when it is to be done.
    pub recommendations: Vec<Numbered>,
    /// By when the authority says whether it accepts, and why.
    pub answer_by: Deadline,
    /// How to answer.
    pub how: HowToAnswer,
    /// A sheet to be filled in by hand, on a page of its own.
    pub reply: Option<ReplySheet>,
}

/// A page on which an authority ticks its answers by hand.
#[derive(Clone)]
pub struct ReplySheet {
    /// "Reply".
    pub heading: String,
    /// How to fill it in and where to send it.
    pub words: Vec<String>,
    /// One question each: accepted, partly, rejected.
    pub choices: Vec<Choices>,
}

impl InquiryLetter {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        let mut body = Body::of(&self.opening);
        body.questions(&self.questions);
        body.deadline(&self.answer_by, Tone::Attention);
        body.end(&self.frame, &self.how)
    }
}

impl Reminder {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        let mut body = Body::of(&self.opening);
        body.deadline(&self.answer_by, Tone::Attention);
        body.questions(&self.questions);
        body.paragraphs(&self.consequence);
        body.end(&self.frame, &self.how)
    }
}

impl Escalation {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        let mut body = Body::of(&self.opening);
        body.deadline(&self.answer_by, Tone::Danger);
        body.heading(&self.history_heading);
        body.0.push(Block::Timeline(self.history.clone()));
        body.questions(&self.questions);
        body.paragraphs(&self.consequence);
        body.end(&self.frame, &self.how)
    }
}

impl Decision {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        let mut body = Body(vec![Block::Lead(self.outcome.clone())]);
        body.paragraphs(&self.meaning);
        self.reasons.iter().for_each(|reason| body.section(reason));
        if let Some(next) = &self.next {
            body.deadline(next, Tone::Info);
        }
        body.section(&self.review);
        LetterLayout { frame: &self.frame, body: Cow::Owned(body.0), code: None, annex: None }
    }
}

impl RecommendationLetter {
    pub(crate) fn layout(&self) -> LetterLayout<'_> {
        let mut body = Body::of(&self.opening);
        body.heading(&self.findings_heading);
        let findings = self.findings.iter();
        let findings = findings.map(|it| Numbered { text: it.text.clone(), note: Some(it.right.clone()) });
        body.0.push(Block::Numbered(findings.collect()));
        body.heading(&self.recommendations_heading);
        body.0.push(Block::Numbered(self.recommendations.clone()));
        body.deadline(&self.answer_by, Tone::Attention);
        let annex = self.reply.as_ref().map(|reply| Cow::Owned(reply.section()));
        LetterLayout { annex, ..body.end(&self.frame, &self.how) }
    }
}

impl ReplySheet {
    fn section(&self) -> Section {
        let choices = self.choices.iter().cloned().map(Block::Choices);
        Section {
            heading: self.heading.clone(),
            body: Block::paragraphs(&self.words).chain(choices).collect(),
        }
    }
}

/// A body in the making.
struct Body(Vec<Block>);

impl Body {
    fn of(opening: &[String]) -> Self {
        Self(Block::paragraphs(opening).collect())
    }

    fn paragraphs(&mut self, texts: &[String]) {
        self.0.extend(Block::paragraphs(texts));
    }

    fn heading(&mut self, heading: &str) {
        self.0.push(Block::Heading(heading.to_owned()));
    }

    fn questions(&mut self, questions: &Questions) {
        self.heading(&questions.heading);
        self.0.push(Block::Numbered(questions.items.clone()));
    }

    fn deadline(&mut self, deadline: &Deadline, tone: Tone) {
        self.0.push(Block::Notice(deadline.notice(tone)));
    }

    fn section(&mut self, section: &Section) {
        self.heading(&section.heading);
        self.0.extend_from_slice(&section.body);
    }

    /// The letter, with how to answer it at the end.
    fn end<'a>(mut self, frame: &'a Frame, how: &'a HowToAnswer) -> LetterLayout<'a> {
        self.heading(&how.heading);
        self.paragraphs(&how.words);
        LetterLayout { frame, body: Cow::Owned(self.0), code: how.code.as_ref(), annex: None }
    }
}
