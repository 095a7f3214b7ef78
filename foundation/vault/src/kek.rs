//! Symmetric keys that wrap other keys, and small secrets of the office.

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use ids::Dice;
use zeroize::Zeroizing;

use crate::sealed::pad;
use crate::{CannotOpen, Context, Opened, Sealed, SecretKey};

const VERSION: u8 = 1;
const NONCE_BYTES: usize = 24;

/// A key-encrypting key: what a receipt, a password, a cookie or the office's key file turns into.
///
/// XChaCha20-Poly1305, whose nonce is long enough to be rolled each time.
pub struct Kek(Zeroizing<[u8; 32]>);

impl Kek {
    pub(crate) const fn from_bytes(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// Seals `plain`, bound to its place.
    pub fn seal(&self, context: &Context, plain: impl AsRef<[u8]>, dice: &Dice) -> Sealed {
        let nonce = dice.bytes::<NONCE_BYTES>();
        let payload = Payload { msg: &pad(plain.as_ref()), aad: context.as_bytes() };
        #[expect(
            clippy::expect_used,
            reason = "only a text of more than 256 GB fails, and none is held in memory"
        )]
        let body =
            self.cipher().encrypt(&XNonce::from(nonce), payload).expect("the text is of a possible size");
        let mut sealed = Vec::with_capacity(1 + NONCE_BYTES + body.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(&body);
        Sealed(sealed)
    }

    /// Opens what was sealed with this key for this place.
    ///
    /// # Errors
    /// If it was sealed with another key or for another place, or altered since.
    pub fn open(&self, context: &Context, sealed: &Sealed) -> Result<Opened, CannotOpen> {
        let rest = sealed.0.strip_prefix(&[VERSION]).ok_or(CannotOpen)?;
        let (nonce, body) = rest.split_at_checked(NONCE_BYTES).ok_or(CannotOpen)?;
        let nonce = XNonce::try_from(nonce).map_err(|_| CannotOpen)?;
        let payload = Payload { msg: body, aad: context.as_bytes() };
        let padded = self.cipher().decrypt(&nonce, payload).map_err(|_| CannotOpen)?;
        Opened::unpad(Zeroizing::new(padded))
    }

    /// Wraps a secret key, bound to its place.
    pub fn seal_key(&self, context: &Context, secret: &SecretKey, dice: &Dice) -> Sealed {
        self.seal(context, secret.expose().as_slice(), dice)
    }

    /// Unwraps a secret key.
    ///
    /// # Errors
    /// As [`Kek::open`].
    pub fn open_key(&self, context: &Context, wrapped: &Sealed) -> Result<SecretKey, CannotOpen> {
        SecretKey::from_exposed(&self.open(context, wrapped)?)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new((&*self.0).into())
    }
}
