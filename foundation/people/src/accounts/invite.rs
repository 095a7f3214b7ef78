//! Inviting somebody, and taking it back.

use clock::UtcInstant;
use ids::{InvitationId, StaffId};
use journal::Entry;
use store::{Row, StoreError, Tx, values};
use vault::{Sealed, Token};

use super::limits::INVITATION_DAYS_MAX;
use super::staff::{is_taken, tidy_name};
use super::{INVITE, NewStaff, Post};
use crate::{AccountError, Actor, EmailAddress, Object, People, Trouble, gate};

/// Days for which a spent or ended invitation is still listed.
const INVITATION_KEPT_DAYS: i64 = 30;

/// A one-time link. Its token is with whom it is sent to, and kept nowhere.
pub struct Invitation {
    /// Its id.
    pub id: InvitationId,
    /// What the link holds.
    pub token: Token,
    /// When it ends.
    pub ends_at: UtcInstant,
}

/// An invitation that waits, as who manages accounts sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationLine {
    /// Its id.
    pub id: InvitationId,
    /// Who was invited.
    pub email: EmailAddress,
    /// Their name.
    pub name: String,
    /// What they will be.
    pub post: Post,
    /// The account whose password is to be set anew; none where somebody joins.
    pub staff: Option<StaffId>,
    /// When it ends.
    pub ends_at: UtcInstant,
}

impl People {
    /// Invites somebody to join. Invitations to the same address that wait are withdrawn by it.
    ///
    /// # Errors
    /// If `actor` may not, the name or post will not do, or somebody with this address works here.
    pub async fn invite(&self, actor: &Actor, new: &NewStaff) -> Result<Invitation, AccountError> {
        gate::may(actor, &INVITE, &new.post.object(None)).or_stop()?;
        new.post.check()?;
        let name = tidy_name(&new.name).ok_or(AccountError::Name)?;
        let now = self.now();
        let link = Link {
            email: &new.email,
            name: &name,
            post: &new.post,
            staff: None,
            ends_at: now.plus_days(INVITATION_DAYS_MAX),
        };
        let tx = self.store().write().await?;
        if is_taken(&tx, &new.email).await? {
            return Err(AccountError::EmailTaken);
        }
        let invitation = self.insert_link(&tx, &link, actor.staff_id(), |_, _| None).await?;
        let entry = Entry::new(now, actor.reference(), "people-deed-invited")
            .on("invitation", invitation.id)
            .with(serde_json::json!({ "roles": new.post.roles.to_string() }));
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(invitation)
    }

    /// The links that wait, the first to end first.
    ///
    /// # Errors
    /// If `actor` may not invite, or the database refuses.
    pub async fn invitations(&self, actor: &Actor) -> Result<Vec<InvitationLine>, AccountError> {
        gate::may(actor, &INVITE, &Object::office()).or_stop()?;
        let rows = self
            .store()
            .all(
                "SELECT id, email, name, roles, team, agency, languages, trained_for_children, staff_id, ends_at
                 FROM people_invitations WHERE used_at IS NULL AND withdrawn_at IS NULL AND ends_at > $1
                 ORDER BY ends_at, id",
                values![self.now()],
            )
            .await?;
        Ok(rows.iter().map(line).collect::<Result<_, _>>()?)
    }

    /// Takes a link back; says whether it still waited.
    ///
    /// # Errors
    /// If `actor` may not invite, or the database refuses.
    pub async fn withdraw_invitation(&self, actor: &Actor, id: InvitationId) -> Result<bool, AccountError> {
        gate::may(actor, &INVITE, &Object::office()).or_stop()?;
        let now = self.now();
        let tx = self.store().write().await?;
        let withdrawn = tx
            .exec(
                "UPDATE people_invitations SET withdrawn_at = $1, wrapped_key = NULL
                 WHERE id = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
                values![now, id],
            )
            .await?;
        if withdrawn == 0 {
            return Ok(false);
        }
        let entry =
            Entry::new(now, actor.reference(), "people-deed-invitation-withdrawn").on("invitation", id);
        journal::append(&tx, &entry).await?;
        tx.commit().await?;
        Ok(true)
    }

    /// Writes a link; `wrap` seals a secret key into it, for one that sets a new password.
    pub(super) async fn insert_link(
        &self,
        tx: &Tx,
        link: &Link<'_>,
        made_by: Option<StaffId>,
        wrap: impl FnOnce(InvitationId, &Token) -> Option<Sealed>,
    ) -> Result<Invitation, StoreError> {
        let now = self.now();
        let (id, token) = (InvitationId::new(now, self.dice()), Token::roll(self.dice()));
        tx.exec(
            "UPDATE people_invitations SET withdrawn_at = $1, wrapped_key = NULL
             WHERE email = $2 AND used_at IS NULL AND withdrawn_at IS NULL",
            values![now, link.email],
        )
        .await?;
        let wrapped = wrap(id, &token);
        tx.exec(
            "INSERT INTO people_invitations (id, lookup, email, name, roles, team, agency, languages,
               trained_for_children, staff_id, wrapped_key, made_by, made_at, ends_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
            values![
                id,
                token.lookup(),
                link.email,
                link.name,
                link.post.roles.to_string(),
                link.post.team.clone().map(String::from),
                link.post.agency.clone().map(String::from),
                link.post.languages.join(" "),
                link.post.trained_for_children,
                link.staff,
                wrapped,
                made_by,
                now,
                link.ends_at
            ],
        )
        .await?;
        Ok(Invitation { id, token, ends_at: link.ends_at })
    }
}

/// What a link says.
pub(super) struct Link<'a> {
    pub(super) email: &'a EmailAddress,
    pub(super) name: &'a str,
    pub(super) post: &'a Post,
    pub(super) staff: Option<StaffId>,
    pub(super) ends_at: UtcInstant,
}

fn line(row: &Row) -> Result<InvitationLine, Trouble> {
    Ok(InvitationLine {
        id: row.id("id")?,
        email: row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?,
        name: row.text("name")?,
        post: Post::read(row)?,
        staff: row.opt_id("staff_id")?,
        ends_at: row.instant("ends_at")?,
    })
}

/// Forgets the keys in links that have ended, and links that ended long ago; says how many of the latter.
pub(crate) async fn purge_invitations(tx: &Tx, now: UtcInstant) -> Result<u64, StoreError> {
    tx.exec("UPDATE people_invitations SET wrapped_key = NULL WHERE ends_at <= $1", values![now]).await?;
    let long_ago = now.plus_days(-INVITATION_KEPT_DAYS);
    tx.exec("DELETE FROM people_invitations WHERE ends_at <= $1", values![long_ago]).await
}
