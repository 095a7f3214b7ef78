//! A lost password: who holds the office's recovery key gives access back, seen by everybody concerned.

use ids::StaffId;
use journal::Entry;
use store::values;
use vault::{RecoveryKey, Sealed};

use super::invite::Link;
use super::join::reset_key;
use super::limits::RECOVERY_DAYS_MAX;
use super::{Invitation, Member, RECOVER, for_recovery};
use crate::{AccountError, Actor, Denied, People, Trouble, gate, sessions};

/// What somebody lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lost {
    /// The password alone: their second factor is asked for as before.
    Password,
    /// The password and the second factor: they set up a new one.
    PasswordAndFactors,
}

impl People {
    /// Gives somebody a link to set a new password that opens their old key.
    ///
    /// The old password is worth nothing from now on, and all their sessions end. It stands in the journal,
    /// and they read it on their account page.
    ///
    /// # Errors
    /// If `actor` may not, there is no such account, or the key is not this office's recovery key.
    pub async fn recover(
        &self,
        actor: &Actor,
        staff: StaffId,
        recovery: &RecoveryKey,
        lost: Lost,
    ) -> Result<Invitation, AccountError> {
        let now = self.now();
        let tx = self.store().write().await?;
        let row = tx
            .lock_one(
                "SELECT key_for_recovery FROM people_staff WHERE id = $1 AND removed_at IS NULL",
                values![staff],
            )
            .await?
            .ok_or(Denied::NotFound)?;
        let member = Member::find(&tx, staff).await?.ok_or(Denied::NotFound)?;
        gate::may(actor, &RECOVER, &member.object()).or_stop()?;
        if recovery.public() != self.parts().recovery {
            return Err(AccountError::NotTheRecoveryKey);
        }
        let wrapped = row.opt_bytes("key_for_recovery")?.map(Sealed::from);
        let wrapped = wrapped.ok_or(Trouble::Unknown("account without a recovery wrapping"))?;
        let key = recovery.secret().open_key(&for_recovery(staff), &wrapped)?;
        let link = Link {
            email: &member.email,
            name: &member.name,
            post: &member.post,
            staff: Some(staff),
            ends_at: now.plus_days(RECOVERY_DAYS_MAX),
        };
        let invitation = self
            .insert_link(&tx, &link, actor.staff_id(), |id, token| {
                Some(token.key().seal_key(&reset_key(id), &key, self.dice()))
            })
            .await?;
        tx.exec(
            "UPDATE people_staff SET password = NULL, key_by_password = NULL WHERE id = $1",
            values![staff],
        )
        .await?;
        if lost == Lost::PasswordAndFactors {
            crate::sign_in::remove_factors(&tx, staff).await?;
        }
        sessions::end_all_of_staff(&tx, staff).await?;
        let entry = Entry::new(now, actor.reference(), "people-deed-access-recovered")
            .on("staff", staff)
            .with(serde_json::json!({ "second_factor_removed": lost == Lost::PasswordAndFactors }));
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(invitation)
    }
}
