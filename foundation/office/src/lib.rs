//! What a desk is, and what the house hands it.
//!
//! [`Office`] is the one value that every handler, action and piece of scheduled work is given: the
//! database, the keys, the pack, the people, the pages. [`Desk`] is what the roof lists. [`House`] puts
//! the desks into the office and answers requests.
//!
//! Architecture invariants:
//! - This crate knows that there are desks and not which.
//! - A route is declared with its [`Audience`]; the guard before it lets nobody else through, and who is
//!   kept out is told what a missing page would tell.

mod desk;
mod guard;
mod house;
mod open;
mod routes;

pub use desk::{Desk, DeskError};
pub use guard::{Draft, Guest, Holder, RECEIPT_PATH, SIGN_IN_PATH, Signed, Visiting, cookie};
pub use house::House;
pub use open::{OpenError, Settings};
pub use routes::{Audience, Route, Routes};

use std::ops::Deref;
use std::sync::Arc;

use clock::{Clock, UtcInstant};
use ids::Dice;
use pack::Pack;
use pages::Site;
use people::People;
use store::Store;
use vault::{OfficeKey, PublicKey, Stretcher};

/// The office at work. Clones share it.
#[derive(Clone)]
pub struct Office(Arc<Parts>);

/// What an office is made of.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// Where moments come from.
    pub clock: Clock,
    /// Where randomness comes from.
    pub dice: Dice,
    /// The office's own key: what it seals for itself.
    pub key: Arc<OfficeKey>,
    /// Stretches receipts and passwords, a few at a time.
    pub stretcher: Stretcher,
    /// The public half of the recovery key.
    pub recovery: PublicKey,
    /// The country.
    pub pack: Arc<Pack>,
    /// Accounts and sessions.
    pub people: People,
    /// The office as its pages see it.
    pub site: Site,
    /// Whether everybody in it is made up.
    pub is_demo: bool,
}

impl Office {
    /// The office of these parts.
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }

    /// The present moment.
    pub fn now(&self) -> UtcInstant {
        self.0.clock.now()
    }
}

impl Deref for Office {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
