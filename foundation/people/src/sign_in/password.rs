//! The first half: address and password.

use clock::UtcInstant;
use ids::StaffId;
use journal::Entry;
use store::{Row, values};
use vault::{Purpose, Sealed, Token};

use super::device::{device_cookie, known_device};
use crate::accounts::by_password;
use crate::actor::staff_reference;
use crate::sessions::{self, Stage};
use crate::throttle::{self, Tallies};
use crate::{EmailAddress, NetworkPrefix, Origin, People, Post, SignInError, Trouble};

/// What follows a right password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Next {
    /// They are in.
    In,
    /// They bring their second factor.
    BringFactor,
    /// They set one up.
    EnrolFactor,
}

impl From<Stage> for Next {
    fn from(stage: Stage) -> Self {
        match stage {
            Stage::Full => Self::In,
            Stage::AwaitsFactor => Self::BringFactor,
            Stage::AwaitsEnrolment => Self::EnrolFactor,
        }
    }
}

/// A sign-in that began or succeeded.
pub struct SignedIn {
    /// For the session's cookie, and kept nowhere.
    pub token: Token,
    /// What follows.
    pub next: Next,
    /// For the long-lived cookie by which this device is known again.
    pub device_cookie: String,
}

/// What signing in needs of an account.
struct Found {
    id: StaffId,
    post: Post,
    password: Option<String>,
    password_at: UtcInstant,
    wrapped: Option<Sealed>,
}

const QUESTION: &str = "SELECT id, roles, team, agency, languages, trained_for_children, password, \
                        password_at, key_by_password FROM people_staff";

impl Found {
    fn read(row: &Row) -> Result<Self, Trouble> {
        Ok(Self {
            id: row.id("id")?,
            post: Post::read(row)?,
            password: row.opt_text("password")?,
            password_at: row.instant("password_at")?,
            wrapped: row.opt_bytes("key_by_password")?.map(Sealed::from),
        })
    }
}

impl People {
    /// The first half of signing in.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] whatever is wrong; [`SignInError::TooSoon`] after repeated failures, whether or
    /// not anybody works here under that address.
    pub async fn sign_in(
        &self,
        email: &str,
        password: &str,
        origin: &Origin,
    ) -> Result<SignedIn, SignInError> {
        // Who types no address at all is told what everybody is told.
        let email = email.parse::<EmailAddress>().ok();
        let found = match &email {
            Some(email) => self.find_by_email(email).await?,
            None => None,
        };
        let tallies = self.tallies(email.as_ref(), found.as_ref(), origin);
        if let Some(wait_seconds) = self.count_try(&tallies).await? {
            return Err(SignInError::TooSoon { wait_seconds });
        }
        let record = found.as_ref().and_then(|found| found.password.as_deref());
        let kek = self.check_record::<SignInError>(password, record).await?;
        let (Some(found), Some(kek)) = (found, kek) else { return Err(SignInError::Wrong) };
        let wrapped = found.wrapped.as_ref().ok_or(SignInError::Wrong)?;
        let key = kek.open_key(&by_password(found.id), wrapped)?;
        let now = self.now();
        let tx = self.store().write().await?;
        // Under lock, as it was when the password was checked: not removed, not changed meanwhile.
        let sql = format!("{QUESTION} WHERE id = $1 AND removed_at IS NULL");
        let row = tx.lock_one(&sql, values![found.id]).await?.ok_or(SignInError::Wrong)?;
        if Found::read(&row)?.password != found.password {
            return Err(SignInError::Wrong);
        }
        throttle::forgive(&tx, &tallies).await?;
        let stage = self.next_stage(&tx, found.id).await?;
        let bearer = sessions::Bearer::Staff { id: found.id, stage, key: &key };
        let token = sessions::open(&tx, &bearer, &origin.device, now, self.dice()).await?;
        if stage == Stage::Full {
            let who = staff_reference(found.id, found.post.roles, found.post.agency.as_ref());
            journal::append(&tx, &Entry::new(now, who, "people-deed-signed-in").on("staff", found.id))
                .await?;
        }
        tx.commit().await?;
        let device_cookie = device_cookie(self, found.id, found.password_at);
        Ok(SignedIn { token, next: stage.into(), device_cookie })
    }

    async fn find_by_email(&self, email: &EmailAddress) -> Result<Option<Found>, Trouble> {
        let sql = format!("{QUESTION} WHERE email = $1 AND removed_at IS NULL");
        self.store().one(&sql, values![email]).await?.as_ref().map(Found::read).transpose()
    }

    fn tallies(&self, email: Option<&EmailAddress>, found: Option<&Found>, origin: &Origin) -> Tallies {
        let cookie = origin.device_cookie.as_deref();
        let device = found.and_then(|found| known_device(self, found.id, found.password_at, cookie));
        if let Some(own) = device {
            return Tallies { own: Some(own), crowd: None, network: None };
        }
        let name = email.map_or("", EmailAddress::as_str).as_bytes();
        let own = [name, origin.network.as_bytes()];
        Tallies {
            own: Some(self.tag(Purpose::Passwords, "people attempts own", &own)),
            crowd: Some(self.tag(Purpose::Passwords, "people attempts crowd", &[name])),
            network: Some(self.tag(
                Purpose::Passwords,
                "people attempts network",
                &[origin.network.as_bytes()],
            )),
        }
    }

    /// Counts a try at a receipt or link from `network`; says how many seconds too soon it comes. Commit
    /// nothing else with it: it counts whether or not the try succeeds. [`People::forgive_try`] takes it back.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn count_network_try(&self, network: NetworkPrefix) -> Result<Option<i64>, Trouble> {
        self.count_try(&self.network_tallies(network)).await
    }

    /// Takes a counted try back, because it succeeded.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn forgive_try(&self, tx: &store::Tx, network: NetworkPrefix) -> Result<(), Trouble> {
        Ok(throttle::forgive(tx, &self.network_tallies(network)).await?)
    }

    // Each network's tries at receipts are one tally: a hostel's many people share it, so it is generous.
    fn network_tallies(&self, network: NetworkPrefix) -> Tallies {
        let tag = self.tag(Purpose::Receipts, "people attempts receipt", &[network.as_bytes()]);
        Tallies { own: None, crowd: None, network: Some(tag) }
    }
}
