//! Who is at the door: accounts, sessions, second factors, roles, and the one [gate].
//!
//! A desk declares its [`Permission`]s and describes each thing as an [`Object`]; the gate alone decides
//! whether an [`Actor`] may see or change it, and which rows of a list they see. [`People`] keeps the accounts
//! behind the actors: [invitations](People::invite), [signing in](People::sign_in),
//! [sessions](People::session), [API keys](People::program).
//!
//! Architecture invariants:
//! - An [`Actor`] holds the secret key its bearer came with. The server has that key only while it answers
//!   them: at rest it lies sealed under their password, their session's token, their API key, or for the
//!   office's recovery key.
//! - Passwords, tokens and codes are stored only in forms that recognise them.
//! - What can be used once is used once, also by two at the same moment.
//! - A stranger learns nothing here: not who works here, not what exists.

mod accounts;
mod actor;
mod api_keys;
mod codes;
mod email;
mod error;
pub mod gate;
pub mod limits;
mod matrix;
mod network;
mod object;
mod passwords;
mod permission;
mod role;
mod scope;
mod service;
mod sessions;
mod sign_in;
mod throttle;

pub use accounts::{
    INVITE, Invitation, InvitationLine, InvitationPurpose, InvitationView, Lost, MANAGE_STAFF, Member,
    NewStaff, Post, RECOVER, Revision, SEE_STAFF, entitled, name_of,
};
pub use actor::{Actor, ApiKeyActor, DraftVisit, LinkVisit, ReceiptVisit, StaffActor};
pub use api_keys::{ApiKeyLine, ApiSecret, MANAGE_API_KEYS, NewApiKey};
pub use codes::{AgencyCode, ParseCodeError, TeamCode};
pub use email::{EmailAddress, EmailError};
pub use error::{AccountError, LinkError, PostError, SignInError, Trouble};
pub use gate::{Denied, Reason, Verdict};
pub use matrix::matrix;
pub use network::{Device, NetworkPrefix, Origin};
pub use object::{Identity, Object};
pub use passwords::{WeakPassword, new_password};
pub use permission::{Bearer, Permission};
pub use role::{ParseRoleError, Reach, Role, Roles};
pub use scope::{Columns, Scope, StaffScope};
pub use service::{Parts, People, Purged, SecondFactorRule};
pub use sessions::{HalfVisit, Holder, Opening, Session, SessionKind, SessionLine};
pub use sign_in::{Enrolled, Enroller, Factors, Next, PasskeyLine, Proof, RecoveryCode, SignedIn, TotpOffer};
pub use throttle::Delays;

/// This crate's tables.
pub const MIGRATIONS: &[store::Migration] = &[store::migration!("people", "0001_people")];

/// What this crate asks the gate.
pub const PERMISSIONS: &[Permission] = &[SEE_STAFF, INVITE, MANAGE_STAFF, RECOVER, MANAGE_API_KEYS];

/// The words of this crate, each text with the code of its language.
pub const TEXTS: [(&str, &str); 2] =
    [("en", include_str!("../text/staff/en.ftl")), ("ru", include_str!("../text/staff/ru.ftl"))];
