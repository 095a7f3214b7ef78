//! [`Carrier`]: who takes a letter to its channel, and what comes back.

use async_trait::async_trait;
use clock::UtcInstant;
use ids::ParcelId;
use zeroize::Zeroizing;

use crate::line::saying;
use crate::{Attachment, Recipient};

/// A parcel opened for the road. It has no `Debug`: what it says is for the recipient.
pub struct Outgoing {
    /// Which parcel. The same for each try, so that a receiver can tell a repetition.
    pub id: ParcelId,
    /// When it was put into the outbox.
    pub made_at: UtcInstant,
    /// The code of its language.
    pub language: String,
    /// Where it goes.
    pub to: Recipient,
    /// In whose name it goes.
    pub tone: Tone,
    /// Its subject, on one line.
    pub subject: String,
    /// Its text.
    pub body: Zeroizing<String>,
    /// Its files.
    pub attachments: Vec<Attachment>,
}

/// In whose name a letter goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// A name that gives nothing away.
    Neutral,
    /// The office's own.
    Open,
}

/// What shows that a letter was handed over: the receiving server's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence(String);

impl Evidence {
    /// The evidence that these words are; on one line, without addresses.
    pub fn new(words: &str) -> Self {
        Self(saying(words))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Why a letter was not handed over.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CarryError {
    /// This letter will never be taken: no such recipient, too large.
    #[error("refused for good: {0}")]
    Refused(String),
    /// This letter may be taken later.
    #[error("not taken yet: {0}")]
    Later(String),
    /// No letter is taken at present: the server is away, or does not let us in.
    #[error("the way is closed: {0}")]
    Away(String),
}

impl CarryError {
    /// Refused for good, with these words.
    pub fn refused(words: &str) -> Self {
        Self::Refused(saying(words))
    }

    /// Not taken yet, with these words.
    pub fn later(words: &str) -> Self {
        Self::Later(saying(words))
    }

    /// The way is closed, with these words.
    pub fn away(words: &str) -> Self {
        Self::Away(saying(words))
    }
}

/// Takes letters to one channel.
#[async_trait]
pub trait Carrier: Send + Sync {
    /// Hands `letter` over. May be asked twice for the same letter, if the office never learned how it
    /// went the first time; a carrier that can tell, takes it once.
    ///
    /// # Errors
    /// If it was not taken; then it certainly was not, or nobody can know.
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError>;

    /// Whether the way is open, without sending anything: for `doctor`.
    ///
    /// # Errors
    /// If it is not, with what to look at.
    async fn check(&self) -> Result<Evidence, CarryError>;
}
