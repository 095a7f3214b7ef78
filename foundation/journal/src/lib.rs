//! Who did and who looked at what: append-only, each entry chained to the one before by its hash.
//!
//! An action appends its entry in its own transaction, so that a deed without its entry, or an entry
//! without its deed, cannot exist. A *look* at a person's data is an entry too; the person concerned
//! reads the entries of their case ([`of_case`]) in plain words.
//!
//! Architecture invariants:
//! - No entry is changed or removed: this crate has no statement that could.
//! - An entry holds no personal data but the actor's id: `facts` are codes, counts and ids. What a
//!   person wrote stays sealed elsewhere, so that destroying a case's key leaves a journal that can
//!   still be verified and tells nothing about anybody.
//! - Entries are numbered without gaps; a missing one is as visible as a changed one ([`verify`]).

mod append;
mod entry;
mod read;
mod verify;

pub use append::append;
pub use entry::{ActorKind, ActorRef, Entry};
pub use read::{PAGE_ENTRIES_MAX, Recorded, count_of_case, of_actor, of_case};
pub use verify::{Fault, Verdict, verify};

/// What can go wrong with the journal.
#[derive(Debug, thiserror::Error)]
pub enum JournalError {
    /// The database refused.
    #[error("the journal could not be written or read")]
    Store(#[from] store::StoreError),
    /// The head row, made by the migration, is gone.
    #[error("the journal has lost its head row")]
    NoHead,
    /// A stored value that this version does not know.
    #[error("journal entry {seq} holds an unknown {what}")]
    Unknown {
        /// The entry's number.
        seq: i64,
        /// Which part of it.
        what: &'static str,
    },
}

/// The journal's tables.
pub const MIGRATIONS: &[store::Migration] = &[store::migration!("journal", "0001_journal")];
