//! What an opened parcel looks like outside: a mail message, or a JSON document.

use std::time::{Duration, UNIX_EPOCH};

use data_encoding::BASE64;
use lettre::message::header::{ContentTransferEncoding, ContentType, HeaderName, HeaderValue};
use lettre::message::{Body, Mailbox, Message, MultiPart, SinglePart};
use serde::{Deserialize, Serialize};

use crate::line::one_line;
use crate::{Attachment, CarryError, MailAddress, Outgoing, Recipient, Tone};

const NAME_CHARS_MAX: usize = 100;

/// Whom mail comes from.
#[derive(Clone)]
pub struct Sender {
    address: MailAddress,
    name: String,
    neutral_name: String,
}

impl Sender {
    /// Mail from `address`: in the office's `name` where the channel is safe, else in `neutral_name`, which
    /// must give nothing away. (The address is seen in both: choose one that gives nothing away either.)
    pub fn new(address: MailAddress, name: &str, neutral_name: &str) -> Self {
        Self {
            address,
            name: one_line(name, NAME_CHARS_MAX),
            neutral_name: one_line(neutral_name, NAME_CHARS_MAX),
        }
    }

    pub(crate) fn domain(&self) -> &str {
        self.address.domain()
    }

    pub(crate) fn message_id(&self, letter: &Outgoing) -> String {
        format!("<{}@{}>", letter.id, self.domain())
    }

    fn mailbox(&self, tone: Tone) -> Mailbox {
        let name = match tone {
            Tone::Neutral => &self.neutral_name,
            Tone::Open => &self.name,
        };
        Mailbox::new(Some(name.clone()).filter(|name| !name.is_empty()), self.address.address().clone())
    }
}

/// The mail message of a letter: the same bytes each time, so that a second try is the same message.
pub(crate) fn mail(letter: &Outgoing, sender: &Sender) -> Result<Message, CarryError> {
    let Recipient::Mail(to) = &letter.to else {
        return Err(CarryError::refused("the letter is for another channel"));
    };
    let since_epoch = Duration::from_micros(u64::try_from(letter.made_at.micros()).unwrap_or(0));
    let automatic = HeaderName::new_from_ascii_str("Auto-Submitted");
    let builder = Message::builder()
        .from(sender.mailbox(letter.tone))
        .to(Mailbox::new(None, to.address().clone()))
        .subject(letter.subject.as_str())
        .date(UNIX_EPOCH + since_epoch)
        .message_id(Some(sender.message_id(letter)))
        // So that no holiday notice comes back.
        .raw_header(HeaderValue::new(automatic, "auto-generated".to_owned()));
    let text = SinglePart::plain(letter.body.to_string());
    let built = if letter.attachments.is_empty() {
        builder.singlepart(text)
    } else {
        let boundary = format!("=_{}", letter.id);
        let parts = MultiPart::mixed().boundary(boundary).singlepart(text);
        builder.multipart(letter.attachments.iter().try_fold(parts, |parts, file| {
            let media_type = ContentType::parse(Attachment::MEDIA_TYPE);
            let media_type = media_type.map_err(|error| CarryError::refused(&error.to_string()))?;
            // Always base64: left to itself a file of plain bytes would go as text, line ends and all.
            let content = Body::new_with_encoding(file.content().to_vec(), ContentTransferEncoding::Base64)
                .map_err(|_| CarryError::refused("a file cannot be encoded"))?;
            let file = lettre::message::Attachment::new(file.name().to_owned()).body(content, media_type);
            Ok::<_, CarryError>(parts.singlepart(file))
        })?)
    };
    built.map_err(|error| CarryError::refused(&format!("the message cannot be written: {error}")))
}

/// A letter as JSON: what a webhook is given, and what the file drop keeps.
#[derive(Clone, Serialize, Deserialize)]
pub struct Payload {
    /// The parcel's id, the same for each try.
    pub id: String,
    /// When it was put into the outbox, as RFC 3339.
    pub made_at: String,
    /// `mail` or `webhook`.
    pub channel: String,
    /// The recipient's address.
    pub to: String,
    /// The code of the language.
    pub language: String,
    /// The subject.
    pub subject: String,
    /// The text.
    pub text: String,
    /// The files.
    pub attachments: Vec<PayloadFile>,
}

/// A file in a [`Payload`].
#[derive(Clone, Serialize, Deserialize)]
pub struct PayloadFile {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its content in base64.
    pub content_base64: String,
}

impl Payload {
    pub(crate) fn of(letter: &Outgoing) -> Self {
        let file = |file: &Attachment| PayloadFile {
            name: file.name().to_owned(),
            media_type: Attachment::MEDIA_TYPE.to_owned(),
            content_base64: BASE64.encode(file.content()),
        };
        Self {
            id: letter.id.to_string(),
            made_at: letter.made_at.to_string(),
            channel: letter.to.channel().code().to_owned(),
            to: letter.to.as_str().to_owned(),
            language: letter.language.clone(),
            subject: letter.subject.clone(),
            text: letter.body.to_string(),
            attachments: letter.attachments.iter().map(file).collect(),
        }
    }

    pub(crate) fn to_bytes(&self) -> Result<Vec<u8>, CarryError> {
        serde_json::to_vec(self).map_err(|error| CarryError::refused(&error.to_string()))
    }
}

impl PayloadFile {
    /// Its content, if the base64 is whole.
    pub fn content(&self) -> Option<Vec<u8>> {
        BASE64.decode(self.content_base64.as_bytes()).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clock::UtcInstant;
    use ids::{Dice, ParcelId};
    use proptest::prelude::*;
    use zeroize::Zeroizing;

    fn letter(subject: &str, body: &str, attachments: Vec<Attachment>) -> Outgoing {
        let made_at: UtcInstant = "2026-11-24T12:00:00Z".parse().unwrap();
        Outgoing {
            id: ParcelId::new(made_at, &Dice::seeded(1)),
            made_at,
            language: "ru".into(),
            to: Recipient::parse(crate::Channel::Mail, "ada@post.example").unwrap(),
            tone: Tone::Open,
            subject: crate::Subject::new(subject).as_str().to_owned(),
            body: Zeroizing::new(body.to_owned()),
            attachments,
        }
    }

    fn sender() -> Sender {
        Sender::new("office@office.example".parse().unwrap(), "Бюро \r\nBcc: eve@x.example", "Notices")
    }

    fn written(letter: &Outgoing) -> String {
        String::from_utf8(mail(letter, &sender()).unwrap().formatted()).unwrap()
    }

    /// The names of the headers before the first empty line, continuation lines joined.
    fn headers(message: &str) -> Vec<(String, String)> {
        let head = message.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
        head.split("\r\n")
            .map(|line| line.split_once(": ").map(|(n, v)| (n.to_owned(), v.to_owned())).unwrap())
            .collect()
    }

    const HEADERS: [&str; 9] = [
        "From",
        "To",
        "Subject",
        "Date",
        "Message-ID",
        "Auto-Submitted",
        "MIME-Version",
        "Content-Type",
        "Content-Transfer-Encoding",
    ];

    #[test]
    fn a_message_is_the_same_each_time() {
        let one = || letter("Жавоб келди", "Матн", vec![Attachment::pdf("Хат.pdf", b"%PDF-1.7".to_vec())]);
        assert_eq!(written(&one()), written(&one()));
        let message = written(&one());
        let all = headers(&message);
        let find = |name: &str| all.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str());
        assert_eq!(find("Date"), Some("Tue, 24 Nov 2026 12:00:00 +0000"));
        assert_eq!(find("Message-ID"), Some(&*format!("<{}@office.example>", one().id)));
        assert_eq!(find("Auto-Submitted"), Some("auto-generated"));
        assert!(message.contains(&BASE64.encode(b"%PDF-1.7")));
        assert!(message.is_ascii(), "any server takes it");
    }

    #[test]
    fn a_neutral_letter_does_not_bear_the_offices_name() {
        let neutral = Outgoing { tone: Tone::Neutral, ..letter("Something new for you", "…", vec![]) };
        let all = headers(&written(&neutral));
        assert_eq!(all[0], ("From".to_owned(), "Notices <office@office.example>".to_owned()));
    }

    proptest! {
        #[test]
        fn nothing_in_a_letter_becomes_a_header(
            subject in "(?s).{0,80}(\r\n|\n|\r|\u{85}|\u{2028})Bcc: eve@x.example(\r\n\r\n)?(?s).{0,20}",
            body in "(?s).{0,120}",
            name in "(?s).{0,40}(\r\nX-Evil: 1)?(?s).{0,10}",
        ) {
            let files = vec![Attachment::pdf(&name, b"%PDF".to_vec())];
            let subject_line = crate::Subject::new(&subject).as_str().to_owned();
            let message = written(&letter(&subject, &body, files));
            for (header, value) in headers(&message) {
                prop_assert!(HEADERS.contains(&header.as_str()), "{header}: {value}");
                if header == "Subject" && subject_line.is_ascii() {
                    prop_assert_eq!(value.split_whitespace().collect::<Vec<_>>(), subject_line.split_whitespace().collect::<Vec<_>>());
                }
            }
            let evil = message.lines().filter(|l| l.starts_with("Bcc") || l.starts_with("X-Evil")).count();
            let own = body.lines().filter(|l| l.starts_with("Bcc") || l.starts_with("X-Evil")).count();
            prop_assert_eq!(evil, own);
        }
    }
}
