//! Setting up second factors, and taking them away.

use clock::UtcInstant;
use ids::{PasskeyId, StaffId};
use journal::Entry;
use qrcodegen::{QrCode, QrCodeEcc};
use store::{StoreError, Tx, values};
use vault::{Purpose, Sealed, SecretKey, Token};
use zeroize::Zeroizing;

use super::limits::PASSKEYS_MAX;
use super::{RecoveryCode, codes, passkeys, totp};
use crate::accounts::tidy_name;
use crate::sessions::{self, Stage};
use crate::{AccountError, EmailAddress, HalfVisit, People, SecondFactorRule, StaffActor, Trouble};

/// Who may change second factors: somebody at their first sign-in, or who typed their password just now.
pub struct Enroller<'a> {
    staff: &'a StaffActor,
    email: EmailAddress,
    is_first: bool,
}

/// What an authenticator app is given.
pub struct TotpOffer {
    /// For typing it in: 32 letters and digits in groups of four.
    pub secret: Zeroizing<String>,
    /// For the app's own link: `otpauth://…`.
    pub address: Zeroizing<String>,
    /// For its camera: the side of a square code, and its dark modules row by row.
    pub picture: Option<Vec<Vec<bool>>>,
}

/// A second factor was set up.
pub struct Enrolled {
    /// A sheet of recovery codes, where there was none.
    pub codes: Vec<RecoveryCode>,
    /// The session's new token, where this completed a first sign-in.
    pub token: Option<Token>,
}

/// A person's second factors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Factors {
    /// Whether an authenticator app is set up.
    pub has_app: bool,
    /// Their keys.
    pub passkeys: Vec<PasskeyLine>,
    /// Recovery codes not used yet.
    pub codes_left: i64,
}

/// One key, as its owner sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasskeyLine {
    /// Its id.
    pub id: PasskeyId,
    /// What its owner calls it.
    pub name: String,
    /// When it was added.
    pub made_at: UtcInstant,
    /// When it was last used.
    pub used_at: Option<UtcInstant>,
}

impl HalfVisit {
    /// The right to set up the first factor, where that is what this sign-in waits for.
    pub fn enroller(&self) -> Option<Enroller<'_>> {
        let email = self.email.clone();
        self.must_enrol().then_some(Enroller { staff: &self.staff, email, is_first: true })
    }
}

impl Enroller<'_> {
    const fn key(&self) -> &SecretKey {
        &self.staff.key
    }
}

impl People {
    /// The right to change one's second factors.
    ///
    /// # Errors
    /// [`AccountError::NotConfirmed`] if the password was not typed within the last minutes.
    pub async fn enroller<'a>(&self, staff: &'a StaffActor) -> Result<Enroller<'a>, AccountError> {
        if !self.is_confirmed(staff).await? {
            return Err(AccountError::NotConfirmed);
        }
        let row = self.store().one("SELECT email FROM people_staff WHERE id = $1", values![staff.id]).await?;
        let row = row.ok_or(crate::Denied::NotFound)?;
        let email = row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?;
        Ok(Enroller { staff, email, is_first: false })
    }

    /// The person's second factors.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn factors(&self, staff: StaffId) -> Result<Factors, Trouble> {
        let conn = self.store();
        let app = "SELECT id FROM people_staff WHERE id = $1 AND totp IS NOT NULL";
        let left = "SELECT count(*) AS n FROM people_recovery_codes WHERE staff_id = $1 AND used_at IS NULL";
        let keys =
            "SELECT id, name, made_at, used_at FROM people_passkeys WHERE staff_id = $1 ORDER BY made_at, id";
        let rows = conn.all(keys, values![staff]).await?;
        let passkeys = rows.iter().map(|row| {
            Ok::<_, StoreError>(PasskeyLine {
                id: row.id("id")?,
                name: row.text("name")?,
                made_at: row.instant("made_at")?,
                used_at: row.opt_instant("used_at")?,
            })
        });
        Ok(Factors {
            has_app: conn.one(app, values![staff]).await?.is_some(),
            passkeys: passkeys.collect::<Result<_, _>>()?,
            codes_left: conn.count(left, values![staff]).await?,
        })
    }

    /// Offers a new secret to an authenticator app. It takes effect when a code of it is typed.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn offer_app(&self, me: &Enroller<'_>) -> Result<TotpOffer, AccountError> {
        let shared = totp::Shared::roll(self.dice());
        let kek = self.parts().office_key.kek(Purpose::SecondFactors);
        let sealed = kek.seal(&totp::offer_place(me.staff.id), shared.as_bytes(), self.dice());
        let tx = self.store().write().await?;
        tx.exec("UPDATE people_staff SET totp_offer = $1 WHERE id = $2", values![sealed, me.staff.id])
            .await?;
        tx.commit().await?;
        let address = shared.address(&self.parts().office_name, me.email.as_str());
        Ok(TotpOffer { secret: shared.grouped(), picture: picture(&address), address })
    }

    /// Takes the offered secret into use, since the app shows its codes.
    ///
    /// # Errors
    /// [`AccountError::WrongFactor`] if the code is not of the offered secret.
    pub async fn confirm_app(&self, me: &Enroller<'_>, typed: &str) -> Result<Enrolled, AccountError> {
        let staff = me.staff.id;
        let tallies = self.factor_tallies(staff);
        if let Some(wait_seconds) = self.count_try(&tallies).await? {
            return Err(AccountError::TooSoon { wait_seconds });
        }
        let kek = self.parts().office_key.kek(Purpose::SecondFactors);
        let tx = self.store().write().await?;
        let sql = "SELECT totp_offer FROM people_staff WHERE id = $1 AND totp_offer IS NOT NULL";
        let row = tx.lock_one(sql, values![staff]).await?.ok_or(AccountError::WrongFactor)?;
        let opened = kek.open(&totp::offer_place(staff), &Sealed::from(row.bytes("totp_offer")?))?;
        let shared = totp::Shared::from_bytes(&opened)?;
        let step = shared.step_of(typed, self.now()).ok_or(AccountError::WrongFactor)?;
        let sealed = kek.seal(&totp::place(staff), shared.as_bytes(), self.dice());
        tx.exec(
            "UPDATE people_staff SET totp = $1, totp_step = $2, totp_offer = NULL WHERE id = $3",
            values![sealed, step, staff],
        )
        .await?;
        crate::throttle::forgive(&tx, &tallies).await?;
        self.complete(tx, me, "app").await
    }

    /// The challenge with which a browser makes a new key, as JSON.
    ///
    /// # Errors
    /// [`AccountError::NoPasskeys`] if the office has none or the person has as many as one may have.
    pub async fn offer_passkey(&self, me: &Enroller<'_>) -> Result<String, AccountError> {
        let party = self.passkeys().ok_or(AccountError::NoPasskeys)?;
        let tx = self.store().write().await?;
        let known = passkeys::of_staff(&tx, me.staff.id).await?;
        if known.len() >= PASSKEYS_MAX {
            return Err(AccountError::NoPasskeys);
        }
        let (challenge, ceremony) = passkeys::begin_registration(party, me.staff, me.email.as_str(), &known)?;
        if !passkeys::keep(self, &tx, me.staff.session, ceremony).await? {
            return Err(AccountError::NotConfirmed);
        }
        tx.commit().await?;
        Ok(challenge)
    }

    /// Adds the key that the browser made. `name` is what its owner calls it.
    ///
    /// # Errors
    /// [`AccountError::WrongFactor`] if the answer is not to the challenge, or the key is known already.
    pub async fn confirm_passkey(
        &self,
        me: &Enroller<'_>,
        name: &str,
        answer: &str,
    ) -> Result<Enrolled, AccountError> {
        let party = self.passkeys().ok_or(AccountError::NoPasskeys)?;
        let name = tidy_name(name).ok_or(AccountError::Name)?;
        let tx = self.store().write().await?;
        let ceremony = passkeys::take(self, &tx, me.staff.session).await?;
        let made = ceremony.and_then(|ceremony| passkeys::finish_registration(party, &ceremony, answer));
        let Some(passkey) = made else {
            // Committed: the challenge was answered wrongly and is gone.
            tx.commit().await?;
            return Err(AccountError::WrongFactor);
        };
        match passkeys::insert(self, &tx, me.staff.id, &name, &passkey).await {
            Err(Trouble::Store(StoreError::AlreadyThere(_))) => Err(AccountError::WrongFactor),
            Err(trouble) => Err(trouble.into()),
            Ok(()) => self.complete(tx, me, "passkey").await,
        }
    }

    /// A new sheet of recovery codes; the one before is worth nothing from then on.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn new_recovery_codes(&self, me: &Enroller<'_>) -> Result<Vec<RecoveryCode>, AccountError> {
        let tx = self.store().write().await?;
        let codes = codes::replace(self, &tx, me.staff.id).await?;
        self.journal_factor(&tx, me.staff, "people-deed-recovery-codes-made", "recovery-codes").await?;
        tx.commit().await?;
        Ok(codes)
    }

    /// Takes the authenticator app away.
    ///
    /// # Errors
    /// [`AccountError::LastFactor`] if it is the last second factor and the office asks for one.
    pub async fn remove_app(&self, me: &Enroller<'_>) -> Result<(), AccountError> {
        let tx = self.store().write().await?;
        lock(&tx, me.staff.id).await?;
        if passkeys::of_staff(&tx, me.staff.id).await?.is_empty() {
            self.refuse_last()?;
        }
        let sql = "UPDATE people_staff SET totp = NULL, totp_offer = NULL WHERE id = $1";
        tx.exec(sql, values![me.staff.id]).await?;
        self.journal_factor(&tx, me.staff, "people-deed-second-factor-removed", "app").await?;
        Ok(tx.commit().await?)
    }

    /// Takes one key away.
    ///
    /// # Errors
    /// [`AccountError::LastFactor`] if it is the last second factor and the office asks for one.
    pub async fn remove_passkey(&self, me: &Enroller<'_>, id: PasskeyId) -> Result<(), AccountError> {
        let staff = me.staff.id;
        let tx = self.store().write().await?;
        let has_app = lock(&tx, staff).await?;
        if !has_app && passkeys::of_staff(&tx, staff).await?.len() <= 1 {
            self.refuse_last()?;
        }
        let sql = "DELETE FROM people_passkeys WHERE id = $1 AND staff_id = $2";
        if tx.exec(sql, values![id, staff]).await? == 0 {
            return Err(crate::Denied::NotFound.into());
        }
        self.journal_factor(&tx, me.staff, "people-deed-second-factor-removed", "passkey").await?;
        Ok(tx.commit().await?)
    }

    /// A factor stands: recovery codes where there are none, a whole session where this was the first sign-in.
    async fn complete(&self, tx: Tx, me: &Enroller<'_>, kind: &str) -> Result<Enrolled, AccountError> {
        let (staff, now) = (me.staff, self.now());
        let left = "SELECT count(*) AS n FROM people_recovery_codes WHERE staff_id = $1 AND used_at IS NULL";
        let has_codes = tx.count(left, values![staff.id]).await? > 0;
        let codes = if has_codes { Vec::new() } else { codes::replace(self, &tx, staff.id).await? };
        let token = if me.is_first {
            let token = sessions::renew(&tx, staff.session, Stage::Full, me.key(), now, self.dice()).await?;
            Some(token.ok_or(AccountError::NotConfirmed)?)
        } else {
            None
        };
        self.journal_factor(&tx, staff, "people-deed-second-factor-added", kind).await?;
        tx.commit().await?;
        Ok(Enrolled { codes, token })
    }

    fn refuse_last(&self) -> Result<(), AccountError> {
        match self.second_factor() {
            SecondFactorRule::Required => Err(AccountError::LastFactor),
            SecondFactorRule::Optional => Ok(()),
        }
    }

    async fn journal_factor(
        &self,
        tx: &Tx,
        staff: &StaffActor,
        deed: &'static str,
        kind: &str,
    ) -> Result<(), AccountError> {
        let entry = Entry::new(self.now(), staff.reference(), deed)
            .on("staff", staff.id)
            .with(serde_json::json!({ "second_factor": kind }));
        journal::append(tx, &entry).await?;
        Ok(())
    }
}

/// Locks the account, so that two who each take one of two factors away do not take both; says whether it has
/// an authenticator app.
async fn lock(tx: &Tx, staff: StaffId) -> Result<bool, AccountError> {
    let sql = "SELECT totp FROM people_staff WHERE id = $1 AND removed_at IS NULL";
    let row = tx.lock_one(sql, values![staff]).await?.ok_or(crate::Denied::NotFound)?;
    Ok(row.opt_bytes("totp")?.is_some())
}

/// Takes every second factor away: for somebody who leaves or lost all of them.
pub(crate) async fn remove_factors(tx: &Tx, staff: StaffId) -> Result<(), StoreError> {
    tx.exec("UPDATE people_staff SET totp = NULL, totp_offer = NULL WHERE id = $1", values![staff]).await?;
    tx.exec("DELETE FROM people_recovery_codes WHERE staff_id = $1", values![staff]).await?;
    passkeys::remove_all(tx, staff).await.map(drop)
}

// An address that is too long for a picture is still there to be typed.
fn picture(address: &str) -> Option<Vec<Vec<bool>>> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium).ok()?;
    let side = 0..code.size();
    Some(side.clone().map(|y| side.clone().map(|x| code.get_module(x, y)).collect()).collect())
}
