//! Sessions: signed-in stretches of time, a complainant's visit, a draft, a one-time link.
//!
//! The cookie holds a token and nothing else. The row knows the token by its SHA-256, and holds the bearer's
//! secret key sealed under a key that only the token gives: neither the cookie nor the database alone opens
//! anything. A session ends when it was idle too long, at its absolute end, or when it is ended.

pub(crate) mod limits;
mod list;
mod open;
mod resolve;

pub use limits::SessionKind;
pub use list::SessionLine;
pub use open::Opening;
pub use resolve::{HalfVisit, Holder, Session};

pub(crate) use limits::{Stage, TOUCH_SECONDS};
pub(crate) use list::{end_all_of_staff, end_others_of_staff, purge};
pub(crate) use open::{Bearer, open, renew};
