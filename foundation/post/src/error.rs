//! What can go wrong with the outbox.

use ids::ParcelId;
use store::StoreError;

/// A parcel that could not be put into the outbox, or not be found there.
#[derive(Debug, thiserror::Error)]
pub enum PostError {
    /// More than a parcel holds.
    #[error("{size} {what} are more than the {max} that a parcel holds")]
    TooLarge {
        /// Of what.
        what: &'static str,
        /// How much there is.
        size: usize,
        /// How much there may be.
        max: usize,
    },
    /// There is no such parcel.
    #[error("there is no parcel {0}")]
    NoSuchParcel(ParcelId),
    /// The parcel cannot be tried again: it is no dead letter, or what it said is destroyed already.
    #[error("the parcel {0} cannot be sent again")]
    NotRetriable(ParcelId),
    /// A row that this version does not understand.
    #[error("the parcel {id} holds an unknown {what}")]
    Unknown {
        /// Which parcel.
        id: ParcelId,
        /// Which part of it.
        what: &'static str,
    },
    /// The database refused.
    #[error("the outbox could not be written or read")]
    Store(#[from] StoreError),
}
