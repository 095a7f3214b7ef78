//! Lockboxes: a key pair in the database whose secret half is wrapped once for each holder.
//!
//! Whoever finds the box can [seal](PublicKey::seal) to its public key. To [`open`] it takes a holder's
//! secret: a staff member's key, a receipt, a token, the recovery key, or the secret of another box that
//! holds this one (a team's, say).
//!
//! Invariants:
//! - Only who has the box open can let another holder in ([`wrap`] asks for the secret and proves it).
//! - A wrap opens for the one box and the one holder it was made for: rows that are swapped do not open.
//! - After [`destroy`] there is no wrap left, none can be made, and the box opens for nobody.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use vault::{Token, lockbox::{self, Key, Recipient}};
//! # let (store, dice) = (store::Store::in_memory().await?, ids::Dice::seeded(7));
//! # let now = clock::UtcInstant::from_micros(0);
//! # store.migrate(vault::MIGRATIONS, now).await?;
//! let link = Token::roll(&dice);
//! let tx = store.write().await?;
//! let made = lockbox::create(&tx, now, &dice).await?;
//! lockbox::wrap(&tx, made.id, &made.secret, Recipient::Token(&link), now, &dice).await?;
//! tx.commit().await?;
//! let secret = lockbox::open(&store, made.id, Key::Token(&link)).await?;
//! assert_eq!(secret.public(), made.public);
//! # Ok::<(), lockbox::LockboxError>(()) }).unwrap();
//! ```

mod holder;

use clock::UtcInstant;
use ids::{Dice, LockboxId};
use store::{Conn, Row, StoreError, Tx, values};

pub use holder::{Holder, Key, Recipient};

use crate::{CannotOpen, KeyPair, PublicKey, Sealed, SecretKey};

/// Why a box cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LockboxError {
    /// There is no box with this id.
    #[error("there is no such box")]
    NoSuchBox,
    /// The box was destroyed: what was sealed to it is gone for good.
    #[error("the box was destroyed")]
    Destroyed,
    /// The holder was never let in, or was removed.
    #[error("the box is not held by who asks")]
    NotAHolder,
    /// The secret is not this box's, so it cannot be handed on.
    #[error("the secret belongs to another box")]
    WrongSecret,
    /// The holder's secret does not open the wrap, or the wrap was altered.
    #[error(transparent)]
    CannotOpen(#[from] CannotOpen),
    /// The database failed.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// A box just made, open until this value is dropped.
pub struct NewBox {
    /// Its id.
    pub id: LockboxId,
    /// The half that seals.
    pub public: PublicKey,
    /// The half that opens; wrap it for somebody in the same transaction, or nobody ever will.
    pub secret: SecretKey,
}

/// A holder, and since when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Who can open the box.
    pub holder: Holder,
    /// Since when.
    pub since: UtcInstant,
}

/// Makes a box that nobody holds yet.
///
/// # Errors
/// If the database refuses.
pub async fn create(tx: &Tx, now: UtcInstant, dice: &Dice) -> Result<NewBox, LockboxError> {
    let id = LockboxId::new(now, dice);
    let KeyPair { public, secret } = KeyPair::generate(dice);
    tx.exec(
        "INSERT INTO vault_boxes (id, public_key, made_at) VALUES ($1, $2, $3)",
        values![id, public, now],
    )
    .await?;
    Ok(NewBox { id, public, secret })
}

/// The half that seals.
///
/// # Errors
/// If there is no such box, or it was destroyed.
pub async fn public_key(conn: &Conn, id: LockboxId) -> Result<PublicKey, LockboxError> {
    living(conn.one(FIND_BOX, values![id]).await?)
}

/// Lets `recipient` in; who is in already gets a fresh wrap.
///
/// # Errors
/// If the box is gone, or `secret` is not its own.
pub async fn wrap(
    tx: &Tx,
    id: LockboxId,
    secret: &SecretKey,
    recipient: Recipient<'_>,
    now: UtcInstant,
    dice: &Dice,
) -> Result<(), LockboxError> {
    // Locked, so that a box that is being destroyed does not gain a holder on the way.
    let public = living(tx.lock_one(FIND_BOX, values![id]).await?)?;
    if secret.public() != public {
        return Err(LockboxError::WrongSecret);
    }
    let holder = recipient.holder();
    let wrapped = recipient.seal_key(&holder.place(id), secret, dice);
    tx.exec(
        "INSERT INTO vault_wraps (box_id, holder_kind, holder, wrapped, made_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (box_id, holder_kind, holder)
         DO UPDATE SET wrapped = excluded.wrapped, made_at = excluded.made_at",
        values![id, holder.kind(), holder.bytes(), wrapped, now],
    )
    .await?;
    Ok(())
}

/// Opens the box with a holder's secret: directly, or through one box (a team's) that this holder holds.
///
/// # Errors
/// If the box is gone, the holder was not let in, or the secret does not open the wrap.
pub async fn open(conn: &Conn, id: LockboxId, key: Key<'_>) -> Result<SecretKey, LockboxError> {
    let public = public_key(conn, id).await?;
    let holder = key.holder();
    let secret = match wrap_of(conn, id, holder).await? {
        Some(wrapped) => key.open_key(&holder.place(id), &wrapped)?,
        None => open_through(conn, id, key).await?,
    };
    // A wrap that opens into another key than the public one was not made here.
    if secret.public() == public { Ok(secret) } else { Err(CannotOpen.into()) }
}

/// Who can open the box, in the order they were let in.
///
/// # Errors
/// If the database refuses.
pub async fn holders(conn: &Conn, id: LockboxId) -> Result<Vec<Held>, LockboxError> {
    let rows = conn
        .all(
            "SELECT holder_kind, holder, made_at FROM vault_wraps WHERE box_id = $1
             ORDER BY made_at, holder_kind, holder",
            values![id],
        )
        .await?;
    rows.iter()
        .map(|row| {
            let holder = Holder::read(&row.text("holder_kind")?, row.bytes("holder")?)?;
            Ok(Held { holder, since: row.instant("made_at")? })
        })
        .collect()
}

/// The boxes that `holder` can open directly, oldest first.
///
/// # Errors
/// If the database refuses.
pub async fn held_by(conn: &Conn, holder: Holder) -> Result<Vec<LockboxId>, LockboxError> {
    let rows = conn
        .all(
            "SELECT box_id FROM vault_wraps WHERE holder_kind = $1 AND holder = $2 ORDER BY box_id",
            values![holder.kind(), holder.bytes()],
        )
        .await?;
    Ok(rows.iter().map(|row| row.id("box_id")).collect::<Result<_, _>>()?)
}

/// Shuts `holder` out; says whether they had been in.
///
/// What they have read or copied while they were in is beyond reach.
///
/// # Errors
/// If the database refuses.
pub async fn remove_holder(tx: &Tx, id: LockboxId, holder: Holder) -> Result<bool, LockboxError> {
    let removed = tx
        .exec(
            "DELETE FROM vault_wraps WHERE box_id = $1 AND holder_kind = $2 AND holder = $3",
            values![id, holder.kind(), holder.bytes()],
        )
        .await?;
    Ok(removed > 0)
}

/// Shuts `holder` out of every box, as when somebody leaves; says out of how many.
///
/// # Errors
/// If the database refuses.
pub async fn remove_everywhere(tx: &Tx, holder: Holder) -> Result<u64, LockboxError> {
    Ok(tx
        .exec(
            "DELETE FROM vault_wraps WHERE holder_kind = $1 AND holder = $2",
            values![holder.kind(), holder.bytes()],
        )
        .await?)
}

/// Destroys the box: every wrap goes, and with it all that was ever sealed to its key.
///
/// # Errors
/// If there is no such box, or it was destroyed before.
pub async fn destroy(tx: &Tx, id: LockboxId, now: UtcInstant) -> Result<(), LockboxError> {
    living(tx.lock_one(FIND_BOX, values![id]).await?)?;
    tx.exec("UPDATE vault_boxes SET destroyed_at = $2 WHERE id = $1", values![id, now]).await?;
    tx.exec("DELETE FROM vault_wraps WHERE box_id = $1", values![id]).await?;
    Ok(())
}

const FIND_BOX: &str = "SELECT public_key, destroyed_at FROM vault_boxes WHERE id = $1";

fn living(row: Option<Row>) -> Result<PublicKey, LockboxError> {
    let row = row.ok_or(LockboxError::NoSuchBox)?;
    if row.opt_instant("destroyed_at")?.is_some() {
        return Err(LockboxError::Destroyed);
    }
    Ok(PublicKey::try_from(row.bytes("public_key")?)?)
}

async fn wrap_of(conn: &Conn, id: LockboxId, holder: Holder) -> Result<Option<Sealed>, LockboxError> {
    let row = conn
        .one(
            "SELECT wrapped FROM vault_wraps WHERE box_id = $1 AND holder_kind = $2 AND holder = $3",
            values![id, holder.kind(), holder.bytes()],
        )
        .await?;
    Ok(row.map(|row| row.bytes("wrapped")).transpose()?.map(Sealed::from))
}

/// Opens the box through another one that holds it and that `key` opens.
async fn open_through(conn: &Conn, id: LockboxId, key: Key<'_>) -> Result<SecretKey, LockboxError> {
    let held = held_by(conn, key.holder()).await?;
    for Held { holder, .. } in holders(conn, id).await? {
        let Holder::Box(between) = holder else { continue };
        if !held.contains(&between) {
            continue;
        }
        let outer = wrap_of(conn, between, key.holder()).await?.ok_or(LockboxError::NotAHolder)?;
        let between_secret = key.open_key(&key.holder().place(between), &outer)?;
        let inner = wrap_of(conn, id, holder).await?.ok_or(LockboxError::NotAHolder)?;
        return Ok(between_secret.open_key(&holder.place(id), &inner)?);
    }
    Err(LockboxError::NotAHolder)
}
