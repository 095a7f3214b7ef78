//! Key pairs: who knows the public half can seal, who holds the secret half can open.
//!
//! HPKE (RFC 9180), base mode, DHKEM(X25519, HKDF-SHA256) + HKDF-SHA256 + ChaCha20-Poly1305. A sealed text
//! is one version byte, the 32-byte encapsulated key, then the padded text and its 16-byte tag.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::X25519HkdfSha256;
use hpke::rand_core::{TryCryptoRng, TryRng};
use hpke::{Deserializable, Kem, OpModeR, OpModeS, Serializable};
use ids::Dice;
use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::sealed::pad;
use crate::{CannotOpen, Context, Opened, Sealed};

const VERSION: u8 = 1;
const INFO: &[u8] = b"recourse sealed 1";
const ENCAPSULATED_BYTES: usize = 32;

type HpkePublic = <X25519HkdfSha256 as Kem>::PublicKey;
type HpkeSecret = <X25519HkdfSha256 as Kem>::PrivateKey;
type Encapsulated = <X25519HkdfSha256 as Kem>::EncappedKey;

/// Both halves, just made.
pub struct KeyPair {
    /// The half that seals; no secret.
    pub public: PublicKey,
    /// The half that opens.
    pub secret: SecretKey,
}

impl KeyPair {
    /// A new pair.
    pub fn generate(dice: &Dice) -> Self {
        let seed = Zeroizing::new(dice.bytes::<32>());
        let (secret, _) = X25519HkdfSha256::derive_keypair(&*seed);
        let secret = SecretKey(secret);
        Self { public: secret.public(), secret }
    }
}

/// The half of a key pair that seals. Not a secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PublicKey([u8; 32]);

impl PublicKey {
    /// The key that these bytes are (as read from the database).
    ///
    /// # Errors
    /// If they are no key that a pair could have, such as a point of small order put there by a tamperer:
    /// what is sealed to one could be opened by nobody, or by everybody.
    pub fn from_bytes(bytes: [u8; 32]) -> Result<Self, CannotOpen> {
        let key = HpkePublic::from_bytes(&bytes).map_err(|_| CannotOpen)?;
        // The trial uses no real randomness, for nothing is sealed with it.
        X25519HkdfSha256::encap_with_rng(&key, None, &mut Rolls(&Dice::seeded(0))).map_err(|_| CannotOpen)?;
        Ok(Self(bytes))
    }

    /// The bytes, to be stored.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals `plain` for the holder of the secret half, bound to its place.
    pub fn seal(&self, context: &Context, plain: impl AsRef<[u8]>, dice: &Dice) -> Sealed {
        #[expect(
            clippy::expect_used,
            reason = "the key was tried when it was made, and one text is one message"
        )]
        self.try_seal(context, plain.as_ref(), dice).expect("a key that was tried seals")
    }

    /// Seals `value` as JSON.
    ///
    /// # Errors
    /// If `value` has no JSON form.
    pub fn seal_json<T: Serialize>(
        &self,
        context: &Context,
        value: &T,
        dice: &Dice,
    ) -> Result<Sealed, serde_json::Error> {
        let plain = Zeroizing::new(serde_json::to_vec(value)?);
        Ok(self.seal(context, &*plain, dice))
    }

    /// Wraps another secret key for the holder of the secret half.
    pub fn seal_key(&self, context: &Context, secret: &SecretKey, dice: &Dice) -> Sealed {
        self.seal(context, secret.expose().as_slice(), dice)
    }

    fn try_seal(&self, context: &Context, plain: &[u8], dice: &Dice) -> Result<Sealed, hpke::HpkeError> {
        let key = HpkePublic::from_bytes(&self.0)?;
        let (encapsulated, mut sender) = hpke::setup_sender_with_rng::<
            ChaCha20Poly1305,
            HkdfSha256,
            X25519HkdfSha256,
        >(&OpModeS::Base, &key, INFO, &mut Rolls(dice))?;
        let body = sender.seal(&pad(plain), context.as_bytes())?;
        let mut sealed = Vec::with_capacity(1 + ENCAPSULATED_BYTES + body.len());
        sealed.push(VERSION);
        sealed.extend_from_slice(&encapsulated.to_bytes());
        sealed.extend_from_slice(&body);
        Ok(Sealed(sealed))
    }
}

impl TryFrom<Vec<u8>> for PublicKey {
    type Error = CannotOpen;

    fn try_from(bytes: Vec<u8>) -> Result<Self, CannotOpen> {
        Self::from_bytes(bytes.try_into().map_err(|_| CannotOpen)?)
    }
}

impl From<PublicKey> for sea_query::Value {
    fn from(key: PublicKey) -> Self {
        key.0.to_vec().into()
    }
}

impl sea_query::Nullable for PublicKey {
    fn null() -> sea_query::Value {
        sea_query::Value::Bytes(None)
    }
}

/// The half of a key pair that opens: zeroed when dropped, never printed, never copied unseen.
pub struct SecretKey(HpkeSecret);

impl SecretKey {
    /// The other half.
    pub fn public(&self) -> PublicKey {
        PublicKey(X25519HkdfSha256::sk_to_pk(&self.0).to_bytes().into())
    }

    /// Opens what was sealed for this key and this place.
    ///
    /// # Errors
    /// If it was sealed for another key or place, or altered since.
    pub fn open(&self, context: &Context, sealed: &Sealed) -> Result<Opened, CannotOpen> {
        let rest = sealed.0.strip_prefix(&[VERSION]).ok_or(CannotOpen)?;
        let (encapsulated, body) = rest.split_at_checked(ENCAPSULATED_BYTES).ok_or(CannotOpen)?;
        let encapsulated = Encapsulated::from_bytes(encapsulated).map_err(|_| CannotOpen)?;
        let padded = hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, X25519HkdfSha256>(
            &OpModeR::Base,
            &self.0,
            &encapsulated,
            INFO,
            body,
            context.as_bytes(),
        )
        .map_err(|_| CannotOpen)?;
        Opened::unpad(Zeroizing::new(padded))
    }

    /// Opens what [`PublicKey::seal_json`] sealed.
    ///
    /// # Errors
    /// As [`SecretKey::open`], or if what is within is not a `T`.
    pub fn open_json<T: DeserializeOwned>(
        &self,
        context: &Context,
        sealed: &Sealed,
    ) -> Result<T, CannotOpen> {
        serde_json::from_slice(&self.open(context, sealed)?).map_err(|_| CannotOpen)
    }

    /// Unwraps another secret key.
    ///
    /// # Errors
    /// As [`SecretKey::open`].
    pub fn open_key(&self, context: &Context, wrapped: &Sealed) -> Result<Self, CannotOpen> {
        Self::from_exposed(&self.open(context, wrapped)?)
    }

    /// A second holder of the same secret in this process, where one request needs it in two places.
    #[must_use]
    pub fn duplicate(&self) -> Self {
        Self(self.0.clone())
    }

    pub(crate) fn expose(&self) -> Zeroizing<[u8; 32]> {
        let mut bytes = Zeroizing::new([0; 32]);
        self.0.write_exact(&mut *bytes);
        bytes
    }

    pub(crate) fn from_exposed(bytes: &[u8]) -> Result<Self, CannotOpen> {
        HpkeSecret::from_bytes(bytes).map(Self).map_err(|_| CannotOpen)
    }
}

/// The office's dice in the form HPKE asks for.
struct Rolls<'a>(&'a Dice);

impl TryRng for Rolls<'_> {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(u32::from_le_bytes(self.0.bytes()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(u64::from_le_bytes(self.0.bytes()))
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Self::Error> {
        self.0.fill(buffer);
        Ok(())
    }
}

impl TryCryptoRng for Rolls<'_> {}
