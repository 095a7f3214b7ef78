//! What can go wrong, in the words of who is at the door.

use store::StoreError;
use vault::{CannotOpen, StretchError};

use crate::{Denied, EmailError, WeakPassword};

/// What should not happen and is nobody's mistake: logged with an id, told as "something went wrong".
#[derive(Debug, thiserror::Error)]
pub enum Trouble {
    /// The database refused.
    #[error("the database refused")]
    Store(#[from] StoreError),
    /// The journal could not be written, so nothing was done.
    #[error("the journal could not be written")]
    Journal(#[from] journal::JournalError),
    /// Something sealed does not open with the key that made it.
    #[error("a sealed value of an account or session does not open")]
    CannotOpen(#[from] CannotOpen),
    /// A stored value that this version does not know.
    #[error("the database holds an unknown {0}")]
    Unknown(&'static str),
    /// The passkey library failed in a way that no answer of a browser explains.
    #[error("passkeys: {0}")]
    Passkeys(&'static str),
}

/// Why somebody was not signed in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// The e-mail address, the password or the code is wrong. Which one is not told.
    #[error("wrong")]
    Wrong,
    /// After so many failures one must wait.
    #[error("wait {wait_seconds} seconds")]
    TooSoon {
        /// How long.
        wait_seconds: i64,
    },
    /// Too many people sign in at this moment.
    #[error("busy")]
    Busy,
    /// The first half of the sign-in was too long ago: begin again.
    #[error("the sign-in took too long")]
    Over,
    /// Nobody's mistake.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Why a one-time link did not work.
#[derive(Debug, thiserror::Error)]
pub enum LinkError {
    /// It was used, withdrawn, has ended or never was. Which of these is not told.
    #[error("the link does not work any more")]
    Spent,
    /// The new password will not do.
    #[error(transparent)]
    Weak(#[from] WeakPassword),
    /// Somebody with this e-mail address has an account by now.
    #[error("there is an account with this e-mail address")]
    EmailTaken,
    /// Too many people sign in at this moment.
    #[error("busy")]
    Busy,
    /// Nobody's mistake.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Why an account was not changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    /// The gate stayed shut.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The e-mail address is none.
    #[error(transparent)]
    Email(#[from] EmailError),
    /// Somebody with this e-mail address has an account or an invitation.
    #[error("there is an account or an invitation with this e-mail address")]
    EmailTaken,
    /// The name is empty or too long.
    #[error("the name is empty or longer than 120 characters")]
    Name,
    /// These roles do not go together with each other, the team or the agency.
    #[error(transparent)]
    Post(#[from] PostError),
    /// Somebody else changed it meanwhile.
    #[error("it was changed meanwhile")]
    Stale,
    /// Nobody would be left who can manage accounts.
    #[error("nobody would be left to manage accounts")]
    LastManager,
    /// The recovery key is not this office's.
    #[error("this is not the office's recovery key")]
    NotTheRecoveryKey,
    /// The present password is wrong.
    #[error("the present password is wrong")]
    WrongPassword,
    /// After so many failures one must wait.
    #[error("wait {wait_seconds} seconds")]
    TooSoon {
        /// How long.
        wait_seconds: i64,
    },
    /// The new password will not do.
    #[error(transparent)]
    Weak(#[from] WeakPassword),
    /// The password was not typed within the last minutes, which this needs.
    #[error("the password must be typed again first")]
    NotConfirmed,
    /// The code or the key's answer is wrong.
    #[error("the code or the key's answer is wrong")]
    WrongFactor,
    /// It is the last second factor, and the office asks for one.
    #[error("the last second factor must stay")]
    LastFactor,
    /// This office's address has no passkeys, or there are as many keys as one may have.
    #[error("no further passkey is possible here")]
    NoPasskeys,
    /// Too many people sign in at this moment.
    #[error("busy")]
    Busy,
    /// Nobody's mistake.
    #[error(transparent)]
    Trouble(#[from] Trouble),
}

/// Why somebody cannot hold a post.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PostError {
    /// No role at all.
    #[error("choose at least one role")]
    NoRole,
    /// A liaison officer belongs to an agency and has no other role and no team in the office.
    #[error("a liaison officer has an agency, no team, and no other role")]
    LiaisonOnly,
    /// Only liaison officers belong to an agency.
    #[error("only liaison officers belong to an agency")]
    AgencyWithoutLiaison,
    /// A language that is no code such as `ru`.
    #[error("languages are two or three small letters, at most twenty of them")]
    Languages,
}

impl PostError {
    /// The message that tells it to people.
    pub const fn words_key(self) -> &'static str {
        match self {
            Self::NoRole => "people-post-no-role",
            Self::LiaisonOnly => "people-post-liaison-only",
            Self::AgencyWithoutLiaison => "people-post-agency-without-liaison",
            Self::Languages => "people-post-languages",
        }
    }
}

macro_rules! by_way_of_trouble {
    ($($error:ty),*) => {$(
        impl From<StoreError> for $error {
            fn from(error: StoreError) -> Self {
                Trouble::from(error).into()
            }
        }
        impl From<journal::JournalError> for $error {
            fn from(error: journal::JournalError) -> Self {
                Trouble::from(error).into()
            }
        }
        impl From<CannotOpen> for $error {
            fn from(error: CannotOpen) -> Self {
                Trouble::from(error).into()
            }
        }
        // A stretching that failed for want of memory is told like one for which there was no place.
        impl From<StretchError> for $error {
            fn from(_: StretchError) -> Self {
                Self::Busy
            }
        }
    )*};
}

by_way_of_trouble!(SignInError, LinkError, AccountError);
