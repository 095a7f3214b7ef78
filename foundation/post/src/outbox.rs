//! [`Post`]: puts parcels into the outbox, and what can be done with them there.

use std::sync::Arc;

use clock::UtcInstant;
use ids::{Dice, ParcelId, WorkId};
use store::{Store, StoreError, Tx, values};
use vault::{CannotOpen, Context, Kek, OfficeKey, Purpose, Sealed};
use zeroize::Zeroizing;

use crate::line::saying;
use crate::rows::{Claim, State};
use crate::{
    About, Attachment, Discretion, Letter, NeutralText, Outgoing, Parcel, PostError, Recipient, Subject, Tone,
};

/// The texts of a language by their keys; see [`TEXTS`](crate::TEXTS).
pub type Wording = Arc<dyn Fn(&str, &str) -> String + Send + Sync>;

/// The office's outbox. Clones share its key.
#[derive(Clone)]
pub struct Post(Arc<Inner>);

struct Inner {
    kek: Kek,
    dice: Dice,
}

impl Post {
    /// The outbox whose parcels are sealed under the office's key while they wait.
    pub fn new(key: &OfficeKey, dice: Dice) -> Self {
        Self(Arc::new(Inner { kek: key.kek(Purpose::Post), dice }))
    }

    /// Puts `parcel` into the outbox, in the action's own transaction: it is sent if and only if that is
    /// committed.
    ///
    /// # Errors
    /// If it holds too much, or the database refuses; the action must then not be committed.
    pub async fn send(&self, tx: &Tx, now: UtcInstant, parcel: Parcel) -> Result<ParcelId, PostError> {
        let Inner { kek, dice } = &*self.0;
        let id = ParcelId::new(now, dice);
        let address = kek.seal(&places::address(id), parcel.to.as_str(), dice);
        let (neutral, letter) = match parcel.content {
            Discretion::Neutral(text) => (Some(text), None),
            Discretion::Safe(letter) => (None, Some(letter)),
        };
        let sealed_letter = letter.as_ref().map(|letter| self.seal_letter(id, letter)).transpose()?;
        tx.exec(
            "INSERT INTO post_parcels (id, kind, channel, language, neutral, sealed_address, sealed_letter,
               about_kind, about_id, made_at, state, next_try_at, tries)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, 0)",
            values![
                id,
                parcel.kind,
                parcel.to.channel().code(),
                parcel.language,
                neutral.map(NeutralText::code),
                address,
                sealed_letter,
                parcel.about.kind,
                parcel.about.id,
                now,
                State::Waiting.code()
            ],
        )
        .await?;
        let files = letter.map(|letter| letter.attachments).unwrap_or_default();
        for (position, file) in (0_i64..).zip(files) {
            let name = kek.seal(&places::file_name(id, position), &file.name, dice);
            let content = kek.seal(&places::file_content(id, position), &*file.content, dice);
            tx.exec(
                "INSERT INTO post_attachments (parcel_id, position, sealed_name, sealed_content)
                 VALUES ($1, $2, $3, $4)",
                values![id, position, name, content],
            )
            .await?;
        }
        Ok(id)
    }

    pub(crate) fn claim_id(&self, now: UtcInstant) -> WorkId {
        WorkId::new(now, &self.0.dice)
    }

    /// Opens a claimed parcel for the road.
    pub(crate) async fn open(
        &self,
        store: &Store,
        claim: &Claim,
        wording: &Wording,
    ) -> Result<Outgoing, OpenError> {
        let kek = &self.0.kek;
        let id = claim.id;
        let sealed = claim.sealed_address.as_ref().ok_or(OpenError::Gone)?;
        let address = kek.open(&places::address(id), sealed)?;
        let to = Recipient::parse(claim.channel, address.text()?).map_err(|_| CannotOpen)?;
        let (tone, subject, body) = match (claim.neutral, &claim.sealed_letter) {
            (Some(text), _) => {
                let (subject, body) = text.keys();
                let say = |key| wording(&claim.language, key);
                (Tone::Neutral, Subject::new(&say(subject)), Zeroizing::new(say(body)))
            }
            (None, Some(sealed)) => {
                let opened = kek.open(&places::letter(id), sealed)?;
                let (subject, body) = opened.text()?.split_once('\n').ok_or(CannotOpen)?;
                (Tone::Open, Subject::new(subject), Zeroizing::new(body.to_owned()))
            }
            (None, None) => return Err(OpenError::Gone),
        };
        let attachments = self.open_files(store, id).await?;
        let (made_at, language, subject) =
            (claim.made_at, claim.language.clone(), subject.as_str().to_owned());
        Ok(Outgoing { id, made_at, language, to, tone, subject, body, attachments })
    }

    async fn open_files(&self, store: &Store, id: ParcelId) -> Result<Vec<Attachment>, OpenError> {
        let kek = &self.0.kek;
        let sql = "SELECT position, sealed_name, sealed_content FROM post_attachments WHERE parcel_id = $1
            ORDER BY position";
        let mut files = Vec::new();
        for row in store.all(sql, values![id]).await? {
            let position = row.int("position")?;
            let name =
                kek.open(&places::file_name(id, position), &Sealed::from(row.bytes("sealed_name")?))?;
            let content =
                kek.open(&places::file_content(id, position), &Sealed::from(row.bytes("sealed_content")?))?;
            files.push(Attachment::pdf(name.text()?, content.to_vec()));
        }
        Ok(files)
    }

    fn seal_letter(&self, id: ParcelId, letter: &Letter) -> Result<Sealed, PostError> {
        letter.check()?;
        // A subject is one line by its type, so the body begins after the first.
        let text = Zeroizing::new(format!("{}\n{}", letter.subject.as_str(), *letter.body));
        Ok(self.0.kek.seal(&places::letter(id), text.as_str(), &self.0.dice))
    }
}

/// Why a claimed parcel does not open.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OpenError {
    #[error("what it said is destroyed")]
    Gone,
    #[error("it was sealed under another office key")]
    Sealed(#[from] CannotOpen),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// The places that sealed parts are bound to.
mod places {
    use super::{Context, ParcelId};

    pub(super) fn address(id: ParcelId) -> Context {
        Context::new("post.parcels.address", id)
    }

    pub(super) fn letter(id: ParcelId) -> Context {
        Context::new("post.parcels.letter", id)
    }

    pub(super) fn file_name(id: ParcelId, position: i64) -> Context {
        Context::new("post.attachments.name", format!("{id}/{position}"))
    }

    pub(super) fn file_content(id: ParcelId, position: i64) -> Context {
        Context::new("post.attachments.content", format!("{id}/{position}"))
    }
}

/// What came back about a parcel that was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Acknowledgement {
    /// It has arrived, or was read.
    Arrived,
    /// It came back: it is a dead letter now.
    CameBack,
}

/// Writes down what came back about a parcel: a receipt, a bounce, a call.
///
/// # Errors
/// If there is no such parcel, or the database refuses.
pub async fn acknowledge(
    tx: &Tx,
    id: ParcelId,
    now: UtcInstant,
    what: Acknowledgement,
    words: &str,
) -> Result<(), PostError> {
    let words = saying(words);
    let rows = match what {
        Acknowledgement::Arrived => {
            tx.exec(
                "UPDATE post_parcels SET acknowledged_at = $2, acknowledgement = $3 WHERE id = $1",
                values![id, now, words],
            )
            .await?
        }
        Acknowledgement::CameBack => {
            tx.exec(
                "UPDATE post_parcels SET state = $4, settled_at = $2, last_error = $3, lease_holder = NULL,
                   lease_until = NULL WHERE id = $1",
                values![id, now, format!("came back: {words}"), State::Dead.code()],
            )
            .await?
        }
    };
    if rows == 1 { Ok(()) } else { Err(PostError::NoSuchParcel(id)) }
}

/// Puts a dead letter back among the waiting, with all its tries ahead.
///
/// # Errors
/// If it is no dead letter, if what it said is destroyed already, or if the database refuses.
pub async fn retry(tx: &Tx, id: ParcelId, now: UtcInstant) -> Result<(), PostError> {
    let rows = tx
        .exec(
            "UPDATE post_parcels SET state = $3, next_try_at = $2, tries = 0, settled_at = NULL
             WHERE id = $1 AND state = $4 AND sealed_address IS NOT NULL",
            values![id, now, State::Waiting.code(), State::Dead.code()],
        )
        .await?;
    if rows == 1 { Ok(()) } else { Err(PostError::NotRetriable(id)) }
}

/// Removes every parcel about this thing, sent or not: for when its retention ends.
///
/// # Errors
/// If the database refuses.
pub async fn forget(tx: &Tx, about: About) -> Result<u64, PostError> {
    tx.exec(
        "DELETE FROM post_attachments WHERE parcel_id IN
           (SELECT id FROM post_parcels WHERE about_kind = $1 AND about_id = $2)",
        values![about.kind, about.id],
    )
    .await?;
    let sql = "DELETE FROM post_parcels WHERE about_kind = $1 AND about_id = $2";
    Ok(tx.exec(sql, values![about.kind, about.id]).await?)
}
