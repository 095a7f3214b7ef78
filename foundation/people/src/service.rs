//! [`People`]: what all accounts and sessions hang on.

use std::sync::Arc;

use clock::{Clock, UtcInstant};
use ids::Dice;
use store::Store;
use url::Url;
use vault::{OfficeKey, PublicKey, Purpose, Stretcher};

use crate::sign_in::RelyingParty;
use crate::throttle::{self, Tag};
use crate::{Trouble, accounts, sessions};

/// Whether the office asks its staff for a second factor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecondFactorRule {
    /// Nobody gets in without one. An office with real people in it has no other rule.
    Required,
    /// Who has one is asked for it: for the fictional people of the demo.
    Optional,
}

/// What [`People`] is made of.
pub struct Parts {
    /// The database.
    pub store: Store,
    /// Where moments come from.
    pub clock: Clock,
    /// Where randomness comes from.
    pub dice: Dice,
    /// The office's key.
    pub office_key: Arc<OfficeKey>,
    /// Stretches passwords.
    pub stretcher: Stretcher,
    /// The public half of the office's recovery key.
    pub recovery: PublicKey,
    /// Whether a second factor is asked for.
    pub second_factor: SecondFactorRule,
    /// The address at which the office is reached: `https://office.example`.
    pub address: Url,
    /// What the office is called, as authenticator apps and keys show it.
    pub office_name: String,
}

/// Accounts, sessions and second factors. Clones are one.
#[derive(Clone)]
pub struct People(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) parts: Parts,
    pub(crate) passkeys: Option<RelyingParty>,
}

impl People {
    /// The accounts in this database.
    pub fn new(parts: Parts) -> Self {
        let passkeys = RelyingParty::at(&parts.address, &parts.office_name);
        Self(Arc::new(Inner { parts, passkeys }))
    }

    /// Whether passkeys work at the office's address: they need a name, and `https` or `localhost`.
    pub fn offers_passkeys(&self) -> bool {
        self.0.passkeys.is_some()
    }

    /// Whether the office asks for a second factor.
    pub fn second_factor(&self) -> SecondFactorRule {
        self.0.parts.second_factor
    }

    /// Removes what has ended: sessions, unused links, forgotten failures. For scheduled work, once an hour.
    ///
    /// # Errors
    /// If the database refuses; then nothing is removed.
    pub async fn purge(&self) -> Result<Purged, Trouble> {
        let now = self.now();
        let tx = self.store().write().await?;
        let purged = Purged {
            sessions: sessions::purge(&tx, now).await?,
            invitations: accounts::purge_invitations(&tx, now).await?,
            attempts: throttle::purge(&tx, now).await?,
        };
        tx.commit().await?;
        Ok(purged)
    }

    pub(crate) fn parts(&self) -> &Parts {
        &self.0.parts
    }

    pub(crate) fn passkeys(&self) -> Option<&RelyingParty> {
        self.0.passkeys.as_ref()
    }

    pub(crate) fn store(&self) -> &Store {
        &self.0.parts.store
    }

    pub(crate) fn dice(&self) -> &Dice {
        &self.0.parts.dice
    }

    pub(crate) fn now(&self) -> UtcInstant {
        self.0.parts.clock.now()
    }

    /// A tag of `parts` under the office's key, for what the database may recognise and not read.
    pub(crate) fn tag(&self, purpose: Purpose, label: &str, parts: &[&[u8]]) -> Tag {
        let mut message = label.as_bytes().to_vec();
        for part in parts {
            message.push(0);
            message.extend_from_slice(&(part.len() as u64).to_be_bytes());
            message.extend_from_slice(part);
        }
        self.0.parts.office_key.tag(purpose, &message)
    }
}

/// What [`People::purge`] removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purged {
    /// Ended sessions.
    pub sessions: u64,
    /// Links that ended unused.
    pub invitations: u64,
    /// Forgotten failures.
    pub attempts: u64,
}
