//! Who holds a box, for whom it is wrapped, and with what it is opened.

use std::fmt;

use ids::{Dice, LockboxId, StaffId};
use uuid::Uuid;

use crate::{
    CannotOpen, Context, PublicKey, ReceiptLocator, RecoveryKey, Sealed, SecretKey, StretchedReceipt, Token,
    TokenLookup,
};

/// Who can open a box. No secret: it says who, not with what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Holder {
    /// A member of staff or a liaison officer.
    Staff(StaffId),
    /// Who has the receipt.
    Receipt(ReceiptLocator),
    /// Who bears the token: a one-time link, or a program's key.
    Token(TokenLookup),
    /// The office, by the recovery key with this public half.
    Recovery(PublicKey),
    /// Who can open another box.
    Box(LockboxId),
}

impl Holder {
    pub(super) const fn kind(self) -> &'static str {
        match self {
            Self::Staff(_) => "staff",
            Self::Receipt(_) => "receipt",
            Self::Token(_) => "token",
            Self::Recovery(_) => "recovery",
            Self::Box(_) => "box",
        }
    }

    pub(super) fn bytes(self) -> Vec<u8> {
        match self {
            Self::Staff(id) => id.uuid().as_bytes().to_vec(),
            Self::Receipt(locator) => locator.as_bytes().to_vec(),
            Self::Token(lookup) => lookup.as_bytes().to_vec(),
            Self::Recovery(key) => key.as_bytes().to_vec(),
            Self::Box(id) => id.uuid().as_bytes().to_vec(),
        }
    }

    pub(super) fn read(kind: &str, bytes: Vec<u8>) -> Result<Self, CannotOpen> {
        let id = |bytes: &[u8]| Uuid::from_slice(bytes).map_err(|_| CannotOpen);
        let array = |bytes: Vec<u8>| bytes.try_into().map_err(|_| CannotOpen);
        Ok(match kind {
            "staff" => Self::Staff(id(&bytes)?.into()),
            "receipt" => Self::Receipt(ReceiptLocator(array(bytes)?)),
            "token" => Self::Token(TokenLookup(array(bytes)?)),
            "recovery" => Self::Recovery(PublicKey::try_from(bytes)?),
            "box" => Self::Box(id(&bytes)?.into()),
            _ => return Err(CannotOpen),
        })
    }

    /// Where this holder's wrap of the box belongs, and nowhere else.
    pub(super) fn place(self, id: LockboxId) -> Context {
        Context::new("vault.wraps.wrapped", format_args!("{id}|{self}"))
    }
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:", self.kind())?;
        self.bytes().iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// For whom a box is wrapped.
#[derive(Clone, Copy)]
pub enum Recipient<'a> {
    /// A member of staff, by their public key.
    Staff(StaffId, PublicKey),
    /// Who has the receipt.
    Receipt(&'a StretchedReceipt),
    /// Who bears the token.
    Token(&'a Token),
    /// The office's recovery key, by its public half.
    Recovery(PublicKey),
    /// Who can open another box, by its public key.
    Box(LockboxId, PublicKey),
}

impl Recipient<'_> {
    pub(super) fn holder(&self) -> Holder {
        match *self {
            Self::Staff(id, _) => Holder::Staff(id),
            Self::Receipt(receipt) => Holder::Receipt(receipt.locator),
            Self::Token(token) => Holder::Token(token.lookup()),
            Self::Recovery(key) => Holder::Recovery(key),
            Self::Box(id, _) => Holder::Box(id),
        }
    }

    pub(super) fn seal_key(&self, place: &Context, secret: &SecretKey, dice: &Dice) -> Sealed {
        match self {
            Self::Staff(_, key) | Self::Recovery(key) | Self::Box(_, key) => {
                key.seal_key(place, secret, dice)
            }
            Self::Receipt(receipt) => receipt.kek.seal_key(place, secret, dice),
            Self::Token(token) => token.key().seal_key(place, secret, dice),
        }
    }
}

/// With what a box is opened.
#[derive(Clone, Copy)]
pub enum Key<'a> {
    /// A member of staff's own secret key, which their password opened.
    Staff(StaffId, &'a SecretKey),
    /// The receipt.
    Receipt(&'a StretchedReceipt),
    /// The token.
    Token(&'a Token),
    /// The recovery key.
    Recovery(&'a RecoveryKey),
    /// The secret of another box.
    Box(LockboxId, &'a SecretKey),
}

impl Key<'_> {
    pub(super) fn holder(&self) -> Holder {
        match *self {
            Self::Staff(id, _) => Holder::Staff(id),
            Self::Receipt(receipt) => Holder::Receipt(receipt.locator),
            Self::Token(token) => Holder::Token(token.lookup()),
            Self::Recovery(key) => Holder::Recovery(key.public()),
            Self::Box(id, _) => Holder::Box(id),
        }
    }

    pub(super) fn open_key(&self, place: &Context, wrapped: &Sealed) -> Result<SecretKey, CannotOpen> {
        match self {
            Self::Staff(_, secret) | Self::Box(_, secret) => secret.open_key(place, wrapped),
            Self::Recovery(key) => key.secret().open_key(place, wrapped),
            Self::Receipt(receipt) => receipt.kek.open_key(place, wrapped),
            Self::Token(token) => token.key().open_key(place, wrapped),
        }
    }
}
