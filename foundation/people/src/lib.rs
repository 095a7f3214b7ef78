//! Who is at the door: accounts, sessions, second factors, roles, and the one [gate].
//!
//! A desk declares its [`Permission`]s and describes each thing as an [`Object`]; the gate alone decides
//! whether an [`Actor`] may see or change it, and which rows of a list they see.
//!
//! Architecture invariants:
//! - An [`Actor`] holds the secret key its bearer came with. The server has that key only while it answers
//!   them: at rest it lies sealed under their password, their session's token or their API key.
//! - Passwords, tokens and codes are stored only in forms that recognise them.

mod actor;
mod codes;
pub mod gate;
mod matrix;
mod object;
mod permission;
mod role;
mod scope;

pub use actor::{Actor, ApiKeyActor, DraftVisit, LinkVisit, ReceiptVisit, StaffActor};
pub use codes::{AgencyCode, ParseCodeError, TeamCode};
pub use gate::{Denied, Reason, Verdict};
pub use matrix::matrix;
pub use object::{Identity, Object};
pub use permission::{Bearer, Permission};
pub use role::{ParseRoleError, Reach, Role, Roles};
pub use scope::{Columns, Scope, StaffScope};
