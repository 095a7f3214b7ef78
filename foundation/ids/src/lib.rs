//! A typed id for each kind of thing, all kinds in one list, and the [`Dice`] they are rolled with.
//!
//! Architecture invariant: no bare UUID crosses a crate border. An id is a UUID version 7: random
//! enough not to be guessed, ordered by the moment it was made so that indexes stay compact.
//!
//! ```
//! use ids::{CaseId, Dice};
//! let dice = Dice::seeded(7);
//! let id = CaseId::new("2026-11-24T08:00:00Z".parse().unwrap(), &dice);
//! assert_eq!(id.to_string().parse(), Ok(id));
//! ```

mod dice;

use std::fmt;
use std::str::FromStr;

use clock::UtcInstant;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

pub use dice::Dice;

/// A text that is not an id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseIdError;

impl fmt::Display for ParseIdError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not an id")
    }
}

impl std::error::Error for ParseIdError {}

macro_rules! typed_ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id, made at `now` with ten random bytes from `dice`.
            pub fn new(now: UtcInstant, dice: &Dice) -> Self {
                Self(uuid::Builder::from_unix_timestamp_millis(now.unix_millis(), &dice.bytes()).into_uuid())
            }

            /// The id that `uuid` is (as read from the database).
            pub const fn from_uuid(uuid: Uuid) -> Self {
                Self(uuid)
            }

            /// The UUID beneath.
            pub const fn uuid(self) -> Uuid {
                self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = ParseIdError;
            fn from_str(text: &str) -> Result<Self, ParseIdError> {
                Uuid::from_str(text).map(Self).map_err(|_| ParseIdError)
            }
        }

        impl From<$name> for Uuid {
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl From<Uuid> for $name {
            fn from(uuid: Uuid) -> Self {
                Self(uuid)
            }
        }

        impl From<$name> for sea_query::Value {
            fn from(id: $name) -> Self {
                id.0.into()
            }
        }

        impl sea_query::Nullable for $name {
            fn null() -> sea_query::Value {
                sea_query::Value::Uuid(None)
            }
        }
    )*};
}

typed_ids! {
    /// A key by which a program calls the API.
    ApiKeyId,
    /// A body that can issue a ban or must answer an inquiry.
    AgencyId,
    /// The office's handling of one or more complaints.
    CaseId,
    /// A step in the life of a case, shown on its timeline.
    CaseEventId,
    /// A person's yes (or its withdrawal) to something about them leaving the office.
    ConsentId,
    /// A file that belongs to a case.
    DocumentId,
    /// A complaint that is being written and not yet sent.
    DraftId,
    /// What the office holds to be true, and the right it touches.
    FindingId,
    /// A hand-over that waits to be accepted.
    HandoverId,
    /// A formal question to one or more authorities.
    InquiryId,
    /// A one-time link by which somebody joins the office or sets a new password.
    InvitationId,
    /// A row of the journal.
    JournalEntryId,
    /// A key pair with the wrappings of its secret half.
    LockboxId,
    /// A message between the office and a complainant.
    MessageId,
    /// A caseworker's note.
    NoteId,
    /// An outgoing message.
    ParcelId,
    /// A person or body that takes part in a case.
    PartyId,
    /// A security key or phone that signs its holder in.
    PasskeyId,
    /// One authority's part of an inquiry.
    QuestionId,
    /// What the office asks an authority to do.
    RecommendationId,
    /// A signed-in stretch of time.
    SessionId,
    /// A member of staff or an agency's liaison officer.
    StaffId,
    /// A group of staff under a supervisor.
    TeamId,
    /// A piece of scheduled work.
    WorkId,
}
