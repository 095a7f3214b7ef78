//! Beginning a session, and giving it a new token when what it may do changes.

use clock::UtcInstant;
use ids::{CaseId, Dice, DraftId, LockboxId, QuestionId, SessionId, StaffId};
use store::{StoreError, Tx, values};
use vault::{Context, SecretKey, Token};

use super::limits::{SessionKind, Stage};
use crate::{AgencyCode, Device, People};

/// Whose session begins, with the key that they may open things with in it.
pub enum Opening<'a> {
    /// A complainant's visit.
    Receipt {
        /// Their case.
        case: CaseId,
        /// The case's lockbox.
        lockbox: LockboxId,
        /// The case's secret key, as the receipt opened it.
        key: &'a SecretKey,
    },
    /// Somebody writing a complaint.
    Draft {
        /// The draft.
        draft: DraftId,
        /// The key that opens it.
        key: &'a SecretKey,
    },
    /// A visit by a one-time link.
    Link {
        /// The question it answers.
        question: QuestionId,
        /// The agency that was asked.
        agency: AgencyCode,
        /// The key that opens what the agency may read.
        key: &'a SecretKey,
    },
}

/// The same, with staff, who begin only by signing in.
pub(crate) enum Bearer<'a> {
    Staff { id: StaffId, stage: Stage, key: &'a SecretKey },
    Other(&'a Opening<'a>),
}

impl Bearer<'_> {
    const fn kind(&self) -> SessionKind {
        match self {
            Self::Staff { .. } => SessionKind::Staff,
            Self::Other(Opening::Receipt { .. }) => SessionKind::Receipt,
            Self::Other(Opening::Draft { .. }) => SessionKind::Draft,
            Self::Other(Opening::Link { .. }) => SessionKind::Link,
        }
    }

    const fn stage(&self) -> Stage {
        match self {
            Self::Staff { stage, .. } => *stage,
            Self::Other(_) => Stage::Full,
        }
    }

    const fn key(&self) -> &SecretKey {
        match self {
            Self::Staff { key, .. }
            | Self::Other(
                Opening::Receipt { key, .. } | Opening::Draft { key, .. } | Opening::Link { key, .. },
            ) => key,
        }
    }
}

impl People {
    /// Begins a session in the transaction of the action that lets its bearer in. The token is for their
    /// cookie and is kept nowhere.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn open_session(
        &self,
        tx: &Tx,
        opening: &Opening<'_>,
        device: &Device,
    ) -> Result<Token, StoreError> {
        open(tx, &Bearer::Other(opening), device, self.now(), self.dice()).await
    }
}

/// Where a session's key is sealed: its own row and no other.
pub(super) fn place(session: SessionId) -> Context {
    Context::new("people.sessions.wrapped_key", session)
}

pub(crate) async fn open(
    tx: &Tx,
    bearer: &Bearer<'_>,
    device: &Device,
    now: UtcInstant,
    dice: &Dice,
) -> Result<Token, StoreError> {
    let (token, id) = (Token::roll(dice), SessionId::new(now, dice));
    let wrapped = token.key().seal_key(&place(id), bearer.key(), dice);
    let ends_at = now.plus_seconds(bearer.stage().seconds_max(bearer.kind()));
    let mut staff = None;
    let (mut case, mut lockbox, mut question, mut agency, mut draft) = (None, None, None, None, None);
    match bearer {
        Bearer::Staff { id, .. } => staff = Some(*id),
        Bearer::Other(Opening::Receipt { case: c, lockbox: l, .. }) => (case, lockbox) = (Some(*c), Some(*l)),
        Bearer::Other(Opening::Draft { draft: d, .. }) => draft = Some(*d),
        Bearer::Other(Opening::Link { question: q, agency: a, .. }) => {
            (question, agency) = (Some(*q), Some(a.to_string()));
        }
    }
    tx.exec(
        "INSERT INTO people_sessions (id, lookup, kind, stage, staff_id, case_id, lockbox_id, question_id,
           agency, draft_id, wrapped_key, device, made_at, touched_at, ends_at, confirmed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $13, $14, $13)",
        values![
            id,
            token.lookup(),
            bearer.kind().as_str(),
            bearer.stage().as_str(),
            staff,
            case,
            lockbox,
            question,
            agency,
            draft,
            wrapped,
            device.to_string(),
            now,
            ends_at
        ],
    )
    .await?;
    Ok(token)
}

/// Gives a staff session a new token and time, now that it is of `stage`; `None` if it has ended meanwhile.
/// The token before is worth nothing from then on.
pub(crate) async fn renew(
    tx: &Tx,
    session: SessionId,
    stage: Stage,
    key: &SecretKey,
    now: UtcInstant,
    dice: &Dice,
) -> Result<Option<Token>, StoreError> {
    let token = Token::roll(dice);
    let wrapped = token.key().seal_key(&place(session), key, dice);
    let ends_at = now.plus_seconds(stage.seconds_max(SessionKind::Staff));
    let renewed = tx
        .exec(
            "UPDATE people_sessions SET lookup = $1, stage = $2, wrapped_key = $3, touched_at = $4,
               ends_at = $5, confirmed_at = $4, ceremony = NULL
             WHERE id = $6",
            values![token.lookup(), stage.as_str(), wrapped, now, ends_at, session],
        )
        .await?;
    Ok((renewed == 1).then_some(token))
}
