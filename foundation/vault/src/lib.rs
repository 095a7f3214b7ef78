//! Sealed fields and files, lockboxes, receipts: what keeps a story unread by those it was not told to.
//!
//! Each case has a [key pair](KeyPair). Whoever knows the public half can write into the case; only who
//! holds the [`SecretKey`] can read. The secret half lies in a [lockbox], wrapped once for each
//! holder: an entitled member of staff, the complainant's [`Receipt`], a one-time link's [`Token`], the
//! office's [`RecoveryKey`]. Files are sealed to the same key, piece by piece, on their way to disk.
//!
//! Architecture invariants:
//! - No cipher of our own: HPKE (RFC 9180), ChaCha20-Poly1305, STREAM, Argon2id, HKDF and HMAC come from
//!   the `RustCrypto` family and the `hpke` crate.
//! - Everything sealed is bound to a [`Context`]: a sealed text moved to another row or column does not open.
//! - A type that holds a secret has no `Debug`, no `Serialize`, no `Clone`, and is zeroed when dropped.
//! - Nothing here tells *why* something cannot be opened ([`CannotOpen`]): a wrong key, another place and
//!   a flipped bit look the same.
//!
//! ```
//! use ids::Dice;
//! use vault::{Context, KeyPair};
//! let dice = Dice::seeded(7);
//! let case = KeyPair::generate(&dice);
//! let place = Context::new("cases.messages.body", "0190b2c4-7d1e-7000-8000-000000000001");
//! let sealed = case.public.seal(&place, "They took my passport.", &dice);
//! assert_eq!(case.secret.open(&place, &sealed)?.text()?, "They took my passport.");
//! assert!(case.secret.open(&Context::new("cases.notes.body", "1"), &sealed).is_err());
//! # Ok::<(), vault::CannotOpen>(())
//! ```
//!
//! The scheme, whom it stops and whom it does not, is told in this crate's `README.md`.

mod derive;
pub mod files;
mod kek;
mod keys;
pub mod lockbox;
mod office_key;
mod password;
mod receipt;
mod recovery;
mod sealed;
mod stretch;
mod token;

pub use kek::Kek;
pub use keys::{KeyPair, PublicKey, SecretKey};
pub use office_key::{OfficeKey, OfficeKeyError, Purpose};
pub use password::{Password, PasswordError, PasswordRecord, RecordError};
pub use receipt::{RECEIPT_DIGITS, Receipt, ReceiptError, ReceiptLocator};
pub use recovery::{RecoveryKey, RecoveryKeyError};
pub use sealed::{CannotOpen, Context, Opened, Sealed};
pub use stretch::{
    ARGON2_PARALLEL_MAX, ARGON2_WAITING_MAX, StretchCost, StretchError, StretchedReceipt, Stretcher,
};
pub use token::{ParseTokenError, Token, TokenLookup};

/// The tables of the lockboxes.
pub const MIGRATIONS: &[store::Migration] = &[store::migration!("vault", "0001_vault")];
