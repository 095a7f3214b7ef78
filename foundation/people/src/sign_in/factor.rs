//! The second half: the second factor.

use ids::StaffId;
use journal::Entry;
use store::{Tx, values};
use vault::{Purpose, Sealed, Token};

use super::{codes, passkeys, totp};
use crate::sessions::{self, Stage};
use crate::throttle::{self, Tallies};
use crate::{HalfVisit, People, SignInError, Trouble};

/// What somebody brings as their second factor.
#[derive(Clone, Copy)]
pub enum Proof<'a> {
    /// The code that an authenticator app shows.
    Code(&'a str),
    /// A code from the sheet.
    RecoveryCode(&'a str),
    /// What the browser answered to a key's challenge, as JSON.
    Passkey(&'a str),
}

impl Proof<'_> {
    const fn word(self) -> &'static str {
        match self {
            Self::Code(_) => "code",
            Self::RecoveryCode(_) => "recovery-code",
            Self::Passkey(_) => "passkey",
        }
    }
}

impl People {
    /// The challenge that one of the person's keys is to sign, as JSON for the browser; `None` if they have
    /// no key or the office has no passkeys.
    ///
    /// # Errors
    /// If the database refuses, or the half sign-in has ended.
    pub async fn passkey_challenge(&self, half: &HalfVisit) -> Result<Option<String>, SignInError> {
        let Some(party) = self.passkeys() else { return Ok(None) };
        let tx = self.store().write().await?;
        let known = passkeys::of_staff(&tx, half.staff.id).await?;
        if known.is_empty() {
            return Ok(None);
        }
        let (challenge, ceremony) = passkeys::begin_authentication(party, &known)?;
        if !passkeys::keep(self, &tx, half.session, ceremony).await? {
            return Err(SignInError::Over);
        }
        tx.commit().await?;
        Ok(Some(challenge))
    }

    /// The second half of signing in: the session of the first half becomes a whole one, under a new token.
    ///
    /// # Errors
    /// [`SignInError::Wrong`] if the proof is none or was used before; [`SignInError::TooSoon`] after repeated
    /// failures; [`SignInError::Over`] if the first half was too long ago.
    pub async fn prove(&self, half: &HalfVisit, proof: Proof<'_>) -> Result<Token, SignInError> {
        if half.must_enrol() {
            return Err(SignInError::Wrong);
        }
        let staff = half.staff.id;
        let tallies = self.factor_tallies(staff);
        if let Some(wait_seconds) = self.count_try(&tallies).await? {
            return Err(SignInError::TooSoon { wait_seconds });
        }
        let tx = self.store().write().await?;
        if !self.is_proven(&tx, half, proof).await? {
            // Committed: a key's challenge that was answered wrongly is gone.
            tx.commit().await?;
            return Err(SignInError::Wrong);
        }
        throttle::forgive(&tx, &tallies).await?;
        let now = self.now();
        let token =
            sessions::renew(&tx, half.session, Stage::Full, &half.staff.key, now, self.dice()).await?;
        let token = token.ok_or(SignInError::Over)?;
        let deed = match proof {
            Proof::RecoveryCode(_) => "people-deed-signed-in-by-recovery-code",
            Proof::Code(_) | Proof::Passkey(_) => "people-deed-signed-in",
        };
        let entry = Entry::new(now, half.staff.reference(), deed)
            .on("staff", staff)
            .with(serde_json::json!({ "second_factor": proof.word() }));
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(token)
    }

    async fn is_proven(&self, tx: &Tx, half: &HalfVisit, proof: Proof<'_>) -> Result<bool, Trouble> {
        let staff = half.staff.id;
        match proof {
            Proof::Code(typed) => self.spend_code(tx, staff, typed).await,
            Proof::RecoveryCode(typed) => Ok(codes::spend(self, tx, staff, typed).await?),
            Proof::Passkey(answer) => {
                let Some(party) = self.passkeys() else { return Ok(false) };
                let Some(ceremony) = passkeys::take(self, tx, half.session).await? else { return Ok(false) };
                let known = passkeys::of_staff(tx, staff).await?;
                let signed = passkeys::finish_authentication(party, &ceremony, answer, known);
                let Some(kept) = signed else { return Ok(false) };
                passkeys::note_use(self, tx, &kept).await?;
                Ok(true)
            }
        }
    }

    /// Whether the typed code is right and newer than the last one that was. It counts once, also for two who
    /// type it at the same moment.
    async fn spend_code(&self, tx: &Tx, staff: StaffId, typed: &str) -> Result<bool, Trouble> {
        let sql = "SELECT totp, totp_step FROM people_staff WHERE id = $1 AND totp IS NOT NULL";
        let Some(row) = tx.lock_one(sql, values![staff]).await? else { return Ok(false) };
        let kek = self.parts().office_key.kek(Purpose::SecondFactors);
        let opened = kek.open(&totp::place(staff), &Sealed::from(row.bytes("totp")?))?;
        let shared = totp::Shared::from_bytes(&opened)?;
        let Some(step) = shared.step_of(typed, self.now()) else { return Ok(false) };
        if step <= row.int("totp_step")? {
            return Ok(false);
        }
        tx.exec("UPDATE people_staff SET totp_step = $1 WHERE id = $2", values![step, staff]).await?;
        Ok(true)
    }

    // Who comes this far has the password, so a stranger cannot delay anybody here.
    pub(super) fn factor_tallies(&self, staff: StaffId) -> Tallies {
        let tag = self.tag(Purpose::SecondFactors, "people attempts factor", &[staff.uuid().as_bytes()]);
        Tallies { own: Some(tag), crowd: None, network: None }
    }
}
