//! The two derivations everything else is made of, each under a label of its own.

use hkdf::Hkdf;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// A 32-byte key for `label` out of a secret that is random already (HKDF-SHA256).
pub(crate) fn key(secret: &[u8], label: &str) -> Zeroizing<[u8; 32]> {
    let mut out = Zeroizing::new([0; 32]);
    #[expect(clippy::expect_used, reason = "HKDF-SHA256 gives up to 8160 bytes, and 32 are asked for")]
    Hkdf::<Sha256>::new(None, secret)
        .expand(label.as_bytes(), &mut *out)
        .expect("32 bytes are within HKDF's reach");
    out
}

/// A name for a secret under which it may be looked up: SHA-256 under a label.
pub(crate) fn name(label: &str, secret: &[u8]) -> [u8; 32] {
    Sha256::new().chain_update(label).chain_update([0]).chain_update(secret).finalize().into()
}

/// A keyed tag of `message` (HMAC-SHA256).
pub(crate) fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    #[expect(clippy::expect_used, reason = "HMAC takes keys of any length")]
    Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length")
}

/// The tag of `message`.
pub(crate) fn tag(key: &[u8; 32], message: &[u8]) -> [u8; 32] {
    mac(key).chain_update(message).finalize().into_bytes().into()
}
