//! What is sent: a [`Parcel`], and how much it may say.

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::line::one_line;
use crate::{PostError, Recipient};

/// Longer subjects are cut.
pub const SUBJECT_CHARS_MAX: usize = 200;
/// The longest body, in bytes.
pub const BODY_BYTES_MAX: usize = 256 * 1024;
/// The most files in one parcel.
pub const ATTACHMENTS_MAX: usize = 10;
/// The most bytes of all files of a parcel together.
pub const ATTACHMENTS_BYTES_MAX: usize = 10 * 1024 * 1024;
const FILE_NAME_CHARS_MAX: usize = 120;

/// Something to be sent.
pub struct Parcel {
    /// What it is, for staff and figures, with the desk first: `cases-inquiry`.
    pub kind: &'static str,
    /// Where it goes.
    pub to: Recipient,
    /// The code of the language it is written in.
    pub language: &'static str,
    /// What it is about.
    pub about: About,
    /// What it says, by how far the channel can be trusted.
    pub content: Discretion,
}

/// What a parcel is about: an opaque reference that only its desk understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct About {
    /// The kind of thing: `case`, `question`, `staff`.
    pub kind: &'static str,
    /// Which.
    pub id: Uuid,
}

impl About {
    /// The thing of this kind with this id.
    pub fn new(kind: &'static str, id: impl Into<Uuid>) -> Self {
        Self { kind, id: id.into() }
    }
}

/// How much a parcel may say.
///
/// Others may read what arrives: a phone that lies on a table, a mailbox that an employer keeps. Unless the
/// person said that a channel is safe, only [`Discretion::Neutral`] can be sent to them, and that has no
/// room for words of one's own.
pub enum Discretion {
    /// The channel may be watched: one of the neutral texts, from a neutral sender.
    Neutral(NeutralText),
    /// The person, or the body written to, has said that this channel is safe.
    Safe(Letter),
}

/// The texts that tell nothing about the matter, the office or the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NeutralText {
    /// There is something new to read.
    News,
    /// A date comes near.
    DateNear,
    /// Staff: something waits at their desk.
    WorkWaits,
}

impl NeutralText {
    /// Every neutral text.
    pub const ALL: [Self; 3] = [Self::News, Self::DateNear, Self::WorkWaits];

    /// The keys of its subject and of its body among [`TEXTS`](crate::TEXTS).
    pub const fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::News => ("post-news.subject", "post-news"),
            Self::DateNear => ("post-date-near.subject", "post-date-near"),
            Self::WorkWaits => ("post-work-waits.subject", "post-work-waits"),
        }
    }

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::News => "news",
            Self::DateNear => "date_near",
            Self::WorkWaits => "work_waits",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|text| text.code() == code)
    }
}

/// A subject: one line, whatever it was made of.
#[derive(Clone, PartialEq, Eq)]
pub struct Subject(String);

impl Subject {
    /// The subject `text`, on one line and at most [`SUBJECT_CHARS_MAX`] long.
    pub fn new(text: &str) -> Self {
        Self(one_line(text, SUBJECT_CHARS_MAX))
    }

    /// The subject as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Words of one's own, for a channel that is safe.
pub struct Letter {
    pub(crate) subject: Subject,
    pub(crate) body: Zeroizing<String>,
    pub(crate) attachments: Vec<Attachment>,
}

impl Letter {
    /// A letter in plain text.
    pub fn new(subject: Subject, body: &str) -> Self {
        let unified = Zeroizing::new(body.replace("\r\n", "\n").replace('\r', "\n"));
        let kept = unified.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control());
        Self { subject, body: Zeroizing::new(kept.collect()), attachments: Vec::new() }
    }

    /// With one more file.
    #[must_use]
    pub fn attach(mut self, attachment: Attachment) -> Self {
        self.attachments.push(attachment);
        self
    }

    pub(crate) fn check(&self) -> Result<(), PostError> {
        let bytes: usize = self.attachments.iter().map(|a| a.content.len()).sum();
        let table = [
            ("bytes of text", self.body.len(), BODY_BYTES_MAX),
            ("files", self.attachments.len(), ATTACHMENTS_MAX),
            ("bytes of files", bytes, ATTACHMENTS_BYTES_MAX),
        ];
        match table.into_iter().find(|(_, size, max)| size > max) {
            Some((what, size, max)) => Err(PostError::TooLarge { what, size, max }),
            None => Ok(()),
        }
    }
}

/// A file that goes with a letter.
pub struct Attachment {
    pub(crate) name: String,
    pub(crate) content: Zeroizing<Vec<u8>>,
}

impl Attachment {
    /// The one type of file that we send.
    pub const MEDIA_TYPE: &'static str = "application/pdf";

    /// A PDF called `name`, of which everything goes that could lead out of a folder or a header.
    pub fn pdf(name: &str, content: Vec<u8>) -> Self {
        let plain: String = name.chars().filter(|c| !"/\\\"<>|:*?;".contains(*c)).collect();
        let name = one_line(plain.trim_start_matches('.'), FILE_NAME_CHARS_MAX);
        Self { name, content: Zeroizing::new(content) }
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What is in it.
    pub fn content(&self) -> &[u8] {
        &self.content
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_neutral_text_has_a_code_of_its_own() {
        for text in NeutralText::ALL {
            assert_eq!(NeutralText::from_code(text.code()), Some(text));
        }
    }

    proptest! {
        #[test]
        fn a_subject_is_one_line_of_a_bounded_length(text in "(?s).{0,300}") {
            let subject = Subject::new(&text);
            let breaks = |c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}');
            prop_assert_eq!(subject.as_str().chars().find(|c| breaks(*c)), None);
            prop_assert!(subject.as_str().chars().count() <= SUBJECT_CHARS_MAX);
            prop_assert!(Subject::new(subject.as_str()) == subject, "and stays as it is");
        }
    }

    #[test]
    fn limits_are_kept_and_told() {
        let letter = |body: &str| Letter::new(Subject::new("s"), body);
        assert!(letter(&"a".repeat(BODY_BYTES_MAX)).check().is_ok());
        let error = letter(&"a".repeat(BODY_BYTES_MAX + 1)).check().err().unwrap();
        assert_eq!(error.to_string(), "262145 bytes of text are more than the 262144 that a parcel holds");
        let full = (0..=ATTACHMENTS_MAX)
            .fold(letter(""), |letter, n| letter.attach(Attachment::pdf(&n.to_string(), vec![])));
        assert!(matches!(full.check(), Err(PostError::TooLarge { what: "files", .. })));
        let heavy = letter("").attach(Attachment::pdf("x", vec![0; ATTACHMENTS_BYTES_MAX + 1]));
        assert!(matches!(heavy.check(), Err(PostError::TooLarge { what: "bytes of files", .. })));
    }

    #[test]
    fn bodies_and_file_names_are_cleaned() {
        assert_eq!(*Letter::new(Subject::new(""), "a\r\nb\rc\0\u{7}\td").body, "a\nb\nc\td");
        assert_eq!(Attachment::pdf("../../etc/x\r\n\".pdf", vec![]).name(), "etcx .pdf");
    }
}
