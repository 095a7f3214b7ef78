//! Signing in: the password, then the second factor, then a session.
//!
//! Architecture invariants:
//! - A wrong password and an unknown address get the same answer after the same work.
//! - Between the password and the second factor there is a session that may do nothing else; when the factor
//!   is brought, its token is replaced.
//! - A code of an authenticator app works once; so does a recovery code; so does a key's challenge.

mod codes;
mod device;
mod enrol;
mod factor;
pub(crate) mod limits;
mod passkeys;
mod password;
mod totp;

pub use codes::RecoveryCode;
pub use enrol::{Enrolled, Enroller, Factors, PasskeyLine, TotpOffer};
pub use factor::Proof;
pub use password::{Next, SignedIn};

pub(crate) use device::device_cookie;
pub(crate) use enrol::remove_factors;
pub(crate) use passkeys::RelyingParty;
