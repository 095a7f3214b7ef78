//! One's own password: typing it again before something grave, and changing it.

use journal::Entry;
use store::values;
use vault::{Kek, Password, PasswordRecord, Purpose, StretchError, Token};

use super::limits::CONFIRMED_MINUTES_MAX;
use crate::sessions::{self, Stage};
use crate::throttle::{self, Tallies};
use crate::{AccountError, EmailAddress, People, StaffActor, Trouble, new_password};

impl People {
    /// Notes that the holder of this session typed their password just now.
    ///
    /// # Errors
    /// If it is wrong, or was wrong too often.
    pub async fn confirm_password(&self, staff: &StaffActor, typed: &str) -> Result<(), AccountError> {
        self.check_own_password(staff, typed).await?;
        let tx = self.store().write().await?;
        tx.exec(
            "UPDATE people_sessions SET confirmed_at = $1 WHERE id = $2",
            values![self.now(), staff.session],
        )
        .await?;
        Ok(tx.commit().await?)
    }

    /// Whether the holder of this session typed their password within the last minutes.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn is_confirmed(&self, staff: &StaffActor) -> Result<bool, Trouble> {
        let sql = "SELECT confirmed_at FROM people_sessions WHERE id = $1";
        let Some(row) = self.store().one(sql, values![staff.session]).await? else { return Ok(false) };
        let since = self.now().seconds_since(row.instant("confirmed_at")?);
        Ok(since < CONFIRMED_MINUTES_MAX * 60)
    }

    /// Changes the password. The key it opens stays the same; every other session ends, and this one gets a
    /// new token.
    ///
    /// # Errors
    /// If the present password is wrong, or the new one will not do.
    pub async fn change_password(
        &self,
        staff: &StaffActor,
        present: &str,
        new: &str,
    ) -> Result<Token, AccountError> {
        let email = self.check_own_password(staff, present).await?;
        let password = new_password(new, &email)?;
        let (record, kek) = self.parts().stretcher.new_password(&password, self.dice()).await?;
        let now = self.now();
        let tx = self.store().write().await?;
        self.set_password(&tx, staff.id, &record, &kek, &staff.key, now).await?;
        sessions::end_others_of_staff(&tx, staff.id, staff.session).await?;
        let token = sessions::renew(&tx, staff.session, Stage::Full, &staff.key, now, self.dice()).await?;
        // A session that was ended meanwhile may not change the password.
        let token = token.ok_or(AccountError::NotConfirmed)?;
        let entry = Entry::new(now, staff.reference(), "people-deed-password-changed").on("staff", staff.id);
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(token)
    }

    async fn check_own_password(
        &self,
        staff: &StaffActor,
        typed: &str,
    ) -> Result<EmailAddress, AccountError> {
        let own = self.tag(Purpose::Passwords, "people attempts confirm", &[staff.id.uuid().as_bytes()]);
        let tallies = Tallies { own: Some(own), crowd: None, network: None };
        let sql = "SELECT email, password FROM people_staff WHERE id = $1 AND removed_at IS NULL";
        let row = self.store().one(sql, values![staff.id]).await?;
        let row = row.ok_or(crate::Denied::NotFound)?;
        let email: EmailAddress =
            row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?;
        if let Some(wait_seconds) = self.count_try(&tallies).await? {
            return Err(AccountError::TooSoon { wait_seconds });
        }
        let record = row.opt_text("password")?;
        let kek = self.check_record::<AccountError>(typed, record.as_deref()).await?;
        kek.ok_or(AccountError::WrongPassword)?;
        let tx = self.store().write().await?;
        throttle::forgive(&tx, &tallies).await?;
        tx.commit().await?;
        Ok(email)
    }

    /// The key that a typed password opens, if it is the one that `record` knows. Takes equally long if there
    /// is no record.
    pub(crate) async fn check_record<E>(&self, typed: &str, record: Option<&str>) -> Result<Option<Kek>, E>
    where
        E: From<StretchError> + From<Trouble>,
    {
        let stretcher = &self.parts().stretcher;
        // What cannot be a password at all is tried as one that nobody has.
        let Ok(password) = Password::new(typed) else {
            if let Ok(stand_in) = Password::new("?") {
                stretcher.check_nobody(&stand_in).await?;
            }
            return Ok(None);
        };
        match record.map(str::parse::<PasswordRecord>).transpose() {
            Ok(Some(record)) => Ok(stretcher.check_password(&password, &record).await?),
            Ok(None) => {
                stretcher.check_nobody(&password).await?;
                Ok(None)
            }
            Err(_) => Err(Trouble::Unknown("password record").into()),
        }
    }

    /// Counts a try before it is judged; says how long to wait if it comes too soon.
    pub(crate) async fn count_try(&self, tallies: &Tallies) -> Result<Option<i64>, Trouble> {
        let tx = self.store().write().await?;
        let wait = throttle::count(&tx, tallies, self.now()).await?;
        if wait.is_none() {
            tx.commit().await?;
        }
        Ok(wait)
    }
}
