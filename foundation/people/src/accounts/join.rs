//! Following a one-time link: joining, or setting a new password after recovery.

use clock::UtcInstant;
use ids::{InvitationId, StaffId};
use journal::Entry;
use store::{Conn, Row, StoreError, Tx, values};
use vault::{Context, Kek, KeyPair, PasswordRecord, Sealed, SecretKey, Token};

use super::{Post, by_password, for_recovery};
use crate::actor::staff_reference;
use crate::sessions::{self, Stage};
use crate::sign_in::{self, SignedIn};
use crate::{EmailAddress, LinkError, Origin, People, Trouble, new_password};

/// What a link is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InvitationPurpose {
    /// To join.
    Join,
    /// To set a new password.
    NewPassword,
}

/// What who follows a link sees first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvitationView {
    /// What it is for.
    pub purpose: InvitationPurpose,
    /// The address they will sign in with.
    pub email: EmailAddress,
    /// Their name.
    pub name: String,
}

/// A link that still works.
struct Waiting {
    id: InvitationId,
    email: EmailAddress,
    name: String,
    post: Post,
    reset: Option<(StaffId, Sealed)>,
}

const QUESTION: &str =
    "SELECT id, email, name, roles, team, agency, languages, trained_for_children, staff_id,
       wrapped_key, ends_at, used_at, withdrawn_at
     FROM people_invitations WHERE lookup = $1";

impl Waiting {
    fn read(row: Option<Row>, now: UtcInstant) -> Result<Self, LinkError> {
        let row = row.ok_or(LinkError::Spent)?;
        let is_spent = row.opt_instant("used_at")?.is_some() || row.opt_instant("withdrawn_at")?.is_some();
        if is_spent || row.instant("ends_at")? <= now {
            return Err(LinkError::Spent);
        }
        let reset = row.opt_id("staff_id")?.zip(row.opt_bytes("wrapped_key")?.map(Sealed::from));
        Ok(Self {
            id: row.id("id")?,
            email: row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?,
            name: row.text("name")?,
            post: Post::read(&row)?,
            reset,
        })
    }
}

impl People {
    /// What a link is for, to be shown before anything is done with it.
    ///
    /// # Errors
    /// If it does not work, or the database refuses.
    pub async fn invitation(&self, token: &Token) -> Result<InvitationView, LinkError> {
        let waiting = self.waiting(self.store(), token).await?;
        let purpose = match waiting.reset {
            Some(_) => InvitationPurpose::NewPassword,
            None => InvitationPurpose::Join,
        };
        Ok(InvitationView { purpose, email: waiting.email, name: waiting.name })
    }

    /// Follows a link to its end: sets the password, makes or keeps the key pair, and signs in.
    ///
    /// # Errors
    /// If the link does not work, the password will not do, or somebody with this address works here by now.
    pub async fn accept(&self, token: &Token, typed: &str, origin: &Origin) -> Result<SignedIn, LinkError> {
        let waiting = self.waiting(self.store(), token).await?;
        let password = new_password(typed, &waiting.email)?;
        let (record, kek) = self.parts().stretcher.new_password(&password, self.dice()).await?;
        let now = self.now();
        let tx = self.store().write().await?;
        // Read again under lock: of two who follow the link at once, one finds it spent.
        let waiting = Waiting::read(tx.lock_one(QUESTION, values![token.lookup()]).await?, now)?;
        let (staff, key, deed) = match &waiting.reset {
            Some((staff, wrapped)) => {
                let key = token.key().open_key(&reset_key(waiting.id), wrapped)?;
                self.set_password(&tx, *staff, &record, &kek, &key, now).await?;
                (*staff, key, "people-deed-password-set")
            }
            None => {
                let staff = StaffId::new(now, self.dice());
                let key = self.insert_staff(&tx, staff, &waiting, &record, &kek, now).await?;
                (staff, key, "people-deed-joined")
            }
        };
        tx.exec(
            "UPDATE people_invitations SET used_at = $1, wrapped_key = NULL WHERE id = $2",
            values![now, waiting.id],
        )
        .await?;
        let stage = self.next_stage(&tx, staff).await?;
        let token = sessions::open(
            &tx,
            &sessions::Bearer::Staff { id: staff, stage, key: &key },
            &origin.device,
            now,
            self.dice(),
        )
        .await?;
        let who = staff_reference(staff, waiting.post.roles, waiting.post.agency.as_ref());
        journal::append(&tx, &Entry::new(now, who, deed).on("staff", staff)).await?;
        tx.commit().await?;
        let cookie = sign_in::device_cookie(self, staff, now);
        Ok(SignedIn { token, next: stage.into(), device_cookie: cookie })
    }

    async fn waiting(&self, conn: &Conn, token: &Token) -> Result<Waiting, LinkError> {
        Waiting::read(conn.one(QUESTION, values![token.lookup()]).await?, self.now())
    }

    async fn insert_staff(
        &self,
        tx: &Tx,
        id: StaffId,
        new: &Waiting,
        record: &PasswordRecord,
        kek: &Kek,
        now: UtcInstant,
    ) -> Result<SecretKey, LinkError> {
        let pair = KeyPair::generate(self.dice());
        let for_recovery = self.parts().recovery.seal_key(&for_recovery(id), &pair.secret, self.dice());
        let inserted = tx
            .exec(
                "INSERT INTO people_staff (id, email, name, roles, team, agency, languages,
                   trained_for_children, public_key, password, key_by_password, key_for_recovery, totp_step,
                   made_at, password_at, revision)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, $13, $13, 1)",
                values![
                    id,
                    &new.email,
                    new.name.as_str(),
                    new.post.roles.to_string(),
                    new.post.team.clone().map(String::from),
                    new.post.agency.clone().map(String::from),
                    new.post.languages.join(" "),
                    new.post.trained_for_children,
                    pair.public,
                    record.to_string(),
                    kek.seal_key(&by_password(id), &pair.secret, self.dice()),
                    for_recovery,
                    now
                ],
            )
            .await;
        match inserted {
            Ok(_) => Ok(pair.secret),
            Err(StoreError::AlreadyThere(_)) => Err(LinkError::EmailTaken),
            Err(error) => Err(error.into()),
        }
    }

    /// Writes a new password and the key it opens.
    pub(super) async fn set_password(
        &self,
        tx: &Tx,
        staff: StaffId,
        record: &PasswordRecord,
        kek: &Kek,
        key: &SecretKey,
        now: UtcInstant,
    ) -> Result<(), StoreError> {
        tx.exec(
            "UPDATE people_staff SET password = $1, key_by_password = $2, password_at = $3
             WHERE id = $4 AND removed_at IS NULL",
            values![record.to_string(), kek.seal_key(&by_password(staff), key, self.dice()), now, staff],
        )
        .await
        .map(drop)
    }

    /// What follows the right password of this account.
    pub(crate) async fn next_stage(&self, conn: &Conn, staff: StaffId) -> Result<Stage, StoreError> {
        let sql = "SELECT id FROM people_staff WHERE id = $1 AND totp IS NOT NULL
                   UNION ALL SELECT id FROM people_passkeys WHERE staff_id = $1";
        let has_factor = conn.one(sql, values![staff]).await?.is_some();
        Ok(match (has_factor, self.second_factor()) {
            (true, _) => Stage::AwaitsFactor,
            (false, crate::SecondFactorRule::Required) => Stage::AwaitsEnrolment,
            (false, crate::SecondFactorRule::Optional) => Stage::Full,
        })
    }
}

/// Where a link holds the secret key that a new password is to open.
pub(super) fn reset_key(invitation: InvitationId) -> Context {
    Context::new("people.invitations.wrapped_key", invitation)
}
