//! What people do at this desk, one file a thing: may they? → the model decides → one transaction.
//!
//! Architecture invariant: an action writes its rows, its step on the timeline, its journal entry and its
//! outgoing messages in one [`store::Tx`]. If it was acknowledged, all of it is there; if not, nothing is.

mod list_cases;
mod looks;
mod open_case;
mod submit_complaint;
mod take_up;
mod timing;
mod who;
mod write_draft;
mod write_message;

use people::Denied;
use vault::lockbox::LockboxError;
use vault::{CannotOpen, StretchError};

use crate::model::Refusal;

pub use list_cases::{CaseLine, list_open_cases};
pub use looks::{Look, looks_of};
pub use open_case::{OpenedCase, open_by_receipt, open_case};
pub use submit_complaint::{Submission, submit_complaint};
pub use take_up::{may_take_up, may_write, take_up};
pub use write_draft::{OpenedDraft, begin_draft, open_draft, save_draft};
pub use write_message::write_message;

/// Why an action did nothing.
#[derive(Debug, thiserror::Error)]
pub enum ActionError {
    /// There is no such thing, or none for who asks.
    #[error("there is no such thing for who asks")]
    NotFound,
    /// They see it, and may not do this to it.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The model refused the step.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Too many secrets are being stretched at once.
    #[error("busy")]
    Busy,
    /// The database refused.
    #[error("the database refused")]
    Store(#[from] store::StoreError),
    /// A lockbox stayed shut.
    #[error("a lockbox stayed shut")]
    Lockbox(#[from] LockboxError),
    /// Something sealed does not open.
    #[error("something sealed does not open")]
    CannotOpen(#[from] CannotOpen),
    /// The journal could not be written.
    #[error("the journal could not be written")]
    Journal(#[from] journal::JournalError),
    /// A row cannot be read as a case.
    #[error(transparent)]
    Snapshot(#[from] crate::store::snapshot::SnapshotError),
    /// Accounts could not be read.
    #[error(transparent)]
    People(#[from] people::Trouble),
    /// Something cannot be written as JSON.
    #[error("not writable as JSON")]
    Json(#[from] serde_json::Error),
    /// Something in the database or the pack that this version does not know.
    #[error("unknown {0}")]
    Unknown(&'static str),
}

impl From<StretchError> for ActionError {
    fn from(error: StretchError) -> Self {
        match error {
            StretchError::Busy => Self::Busy,
            StretchError::Failed => Self::Unknown("fault while stretching a secret"),
        }
    }
}
