//! From a cookie's token to who holds it.

use clock::UtcInstant;
use ids::{SessionId, StaffId};
use store::{Row, StoreError, values};
use vault::{Sealed, SecretKey, Token};

use super::limits::{SessionKind, Stage, TOUCH_SECONDS};
use super::open::place;
use crate::{
    Actor, AgencyCode, DraftVisit, EmailAddress, LinkVisit, People, ReceiptVisit, StaffActor, Trouble,
};

/// A session that goes on, and who holds it.
pub struct Session {
    /// Its id, which is no secret.
    pub id: SessionId,
    /// What sort.
    pub kind: SessionKind,
    /// Who holds it.
    pub holder: Holder,
    /// When it began.
    pub made_at: UtcInstant,
    /// When it ends at the latest.
    pub ends_at: UtcInstant,
    /// When its holder last proved to be themselves.
    pub confirmed_at: UtcInstant,
}

/// Who holds a session.
pub enum Holder {
    /// A member of staff or a liaison officer, signed in.
    Staff(StaffActor),
    /// One who typed the right password, and whose second factor is awaited.
    Half(HalfVisit),
    /// A complainant.
    Receipt(ReceiptVisit),
    /// Somebody writing a complaint.
    Draft(DraftVisit),
    /// Who follows a one-time link.
    Link(LinkVisit),
}

impl Holder {
    /// Who they are to the gate. A half sign-in and a draft are strangers.
    pub fn into_actor(self) -> Actor {
        match self {
            Self::Staff(staff) => Actor::Staff(staff),
            Self::Receipt(visit) => Actor::Complainant(visit),
            Self::Link(visit) => Actor::Link(visit),
            Self::Half(_) | Self::Draft(_) => Actor::Stranger,
        }
    }
}

/// Between the password and the second factor. May do nothing but bring the one or set it up.
pub struct HalfVisit {
    pub(crate) session: SessionId,
    pub(crate) stage: Stage,
    pub(crate) staff: StaffActor,
    pub(crate) email: EmailAddress,
}

impl HalfVisit {
    /// Whether a second factor must be set up first; otherwise the one they have is awaited.
    pub fn must_enrol(&self) -> bool {
        self.stage == Stage::AwaitsEnrolment
    }

    /// Whose account it is.
    pub const fn staff_id(&self) -> StaffId {
        self.staff.id
    }
}

impl People {
    /// Who holds the session of this kind and token; `None` if there is none or it has ended.
    ///
    /// # Errors
    /// If the database refuses, or the session's key does not open.
    pub async fn session(&self, kind: SessionKind, token: &Token) -> Result<Option<Session>, Trouble> {
        let row = self
            .store()
            .one(
                "SELECT s.id, s.stage, s.staff_id, s.case_id, s.lockbox_id, s.question_id, s.agency, s.draft_id,
                   s.wrapped_key, s.made_at, s.touched_at, s.ends_at, s.confirmed_at,
                   p.email, p.name, p.roles, p.team, p.agency AS staff_agency, p.languages,
                   p.trained_for_children, p.removed_at
                 FROM people_sessions s LEFT JOIN people_staff p ON p.id = s.staff_id
                 WHERE s.lookup = $1 AND s.kind = $2",
                values![token.lookup(), kind.as_str()],
            )
            .await?;
        let Some(row) = row else { return Ok(None) };
        let now = self.now();
        let touched_at = row.instant("touched_at")?;
        let has_ended = row.instant("ends_at")? <= now
            || now.seconds_since(touched_at) >= kind.idle_seconds_max()
            || row.opt_instant("removed_at")?.is_some();
        if has_ended {
            return Ok(None);
        }
        let session = read(kind, &row, token)?;
        if now.seconds_since(touched_at) >= TOUCH_SECONDS {
            self.touch(session.id, now).await?;
        }
        Ok(Some(session))
    }

    // A later touch by another request may come first; the clock never goes back.
    async fn touch(&self, session: SessionId, now: UtcInstant) -> Result<(), StoreError> {
        let tx = self.store().write().await?;
        tx.exec(
            "UPDATE people_sessions SET touched_at = $1 WHERE id = $2 AND touched_at < $1",
            values![now, session],
        )
        .await?;
        tx.commit().await
    }
}

fn read(kind: SessionKind, row: &Row, token: &Token) -> Result<Session, Trouble> {
    let id: SessionId = row.id("id")?;
    let wrapped = Sealed::from(row.bytes("wrapped_key")?);
    let key = token.key().open_key(&place(id), &wrapped)?;
    let agency = |column| -> Result<AgencyCode, Trouble> {
        row.text(column)?.parse().map_err(|_| Trouble::Unknown("agency code"))
    };
    let holder = match kind {
        SessionKind::Staff => staff(id, row, key)?,
        SessionKind::Receipt => Holder::Receipt(ReceiptVisit {
            session: id,
            case: row.id("case_id")?,
            lockbox: row.id("lockbox_id")?,
            key,
        }),
        SessionKind::Draft => Holder::Draft(DraftVisit { session: id, draft: row.id("draft_id")?, key }),
        SessionKind::Link => Holder::Link(LinkVisit {
            session: id,
            question: row.id("question_id")?,
            agency: agency("agency")?,
            key,
        }),
    };
    Ok(Session {
        id,
        kind,
        holder,
        made_at: row.instant("made_at")?,
        ends_at: row.instant("ends_at")?,
        confirmed_at: row.instant("confirmed_at")?,
    })
}

fn staff(session: SessionId, row: &Row, key: SecretKey) -> Result<Holder, Trouble> {
    let stage = Stage::from_word(&row.text("stage")?).ok_or(Trouble::Unknown("stage of a sign-in"))?;
    let code = |text: Option<String>| text.map(|text| text.parse()).transpose();
    let staff = StaffActor {
        session,
        id: row.id("staff_id")?,
        name: row.text("name")?,
        roles: row.text("roles")?.parse().map_err(|_| Trouble::Unknown("role"))?,
        team: row
            .opt_text("team")?
            .map(|team| team.parse())
            .transpose()
            .map_err(|_| Trouble::Unknown("team code"))?,
        agency: code(row.opt_text("staff_agency")?).map_err(|_| Trouble::Unknown("agency code"))?,
        languages: row.text("languages")?.split_whitespace().map(str::to_owned).collect(),
        trained_for_children: row.bool("trained_for_children")?,
        key,
    };
    if stage == Stage::Full {
        return Ok(Holder::Staff(staff));
    }
    let email = row.text("email")?.parse().map_err(|_| Trouble::Unknown("e-mail address"))?;
    Ok(Holder::Half(HalfVisit { session, stage, staff, email }))
}
