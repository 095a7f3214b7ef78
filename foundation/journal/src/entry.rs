//! What one entry says.

use clock::UtcInstant;
use ids::CaseId;
use serde_json::Value;
use uuid::Uuid;

/// What sort of actor did it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ActorKind {
    /// Somebody without an account or receipt.
    Stranger,
    /// The complainant, by receipt.
    Complainant,
    /// A member of staff or a liaison officer, by account.
    Staff,
    /// The holder of a one-time link.
    Link,
    /// A program, by API key.
    Program,
    /// The office's own scheduled work.
    System,
}

impl ActorKind {
    /// The word kept in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Complainant => "complainant",
            Self::Staff => "staff",
            Self::Link => "link",
            Self::Program => "program",
            Self::System => "system",
        }
    }

    /// The kind a word names.
    pub fn from_word(word: &str) -> Option<Self> {
        [Self::Stranger, Self::Complainant, Self::Staff, Self::Link, Self::Program, Self::System]
            .into_iter()
            .find(|kind| kind.as_str() == word)
    }
}

/// Who did it, as far as the journal needs to know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ActorRef {
    /// What sort of actor.
    pub kind: ActorKind,
    /// The account, key or link; none for a stranger, a complainant or scheduled work.
    pub id: Option<Uuid>,
    /// The role in which they acted: `caseworker`, or the name of the scheduled work.
    pub role: Option<String>,
    /// The agency they act for, by its code in the pack; none for the office itself.
    pub body: Option<String>,
}

impl ActorRef {
    /// Somebody without an account or receipt.
    pub const fn stranger() -> Self {
        Self { kind: ActorKind::Stranger, id: None, role: None, body: None }
    }

    /// The complainant of the case.
    pub const fn complainant() -> Self {
        Self { kind: ActorKind::Complainant, id: None, role: None, body: None }
    }

    /// A piece of the office's own scheduled work.
    pub fn system(work: &str) -> Self {
        Self { kind: ActorKind::System, id: None, role: Some(work.to_owned()), body: None }
    }
}

/// Something that was done or looked at.
#[derive(Clone, PartialEq, Debug)]
pub struct Entry {
    /// When.
    pub at: UtcInstant,
    /// By whom.
    pub actor: ActorRef,
    /// What, as a message key: `cases-deed-admitted`.
    pub deed: &'static str,
    /// The case it concerns, whose complainant will read it.
    pub case: Option<CaseId>,
    /// The thing within it: its kind and id.
    pub object: Option<(&'static str, Uuid)>,
    /// Why, in the actor's words or as a message key. Shown to the person concerned.
    pub purpose: Option<String>,
    /// Codes, counts and ids; never anything a person wrote about a person.
    pub facts: Value,
}

impl Entry {
    /// An entry with nothing but its when, who and what.
    pub fn new(at: UtcInstant, actor: ActorRef, deed: &'static str) -> Self {
        Self { at, actor, deed, case: None, object: None, purpose: None, facts: Value::Null }
    }

    /// The same entry, about `case`.
    #[must_use]
    pub fn about(mut self, case: CaseId) -> Self {
        self.case = Some(case);
        self
    }

    /// The same entry, about one thing of a kind.
    #[must_use]
    pub fn on(mut self, kind: &'static str, id: impl Into<Uuid>) -> Self {
        self.object = Some((kind, id.into()));
        self
    }

    /// The same entry, with the reason.
    #[must_use]
    pub fn because(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// The same entry, with its facts.
    #[must_use]
    pub fn with(mut self, facts: Value) -> Self {
        self.facts = facts;
        self
    }
}
