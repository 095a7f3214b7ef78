//! The office's recovery key: printed once, kept in a safe, it opens every box.

use data_encoding::{Encoding, Specification};
use ids::Dice;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;
use zeroize::Zeroizing;

use crate::{KeyPair, PublicKey, SecretKey};

const KEY_BYTES: usize = 32;
const CHECK_BYTES: usize = 3;
const GROUP_CHARS: usize = 4;
/// Longer than any way of writing it down.
const INPUT_CHARS_MAX: usize = 400;

/// Base32 without letters that are mistaken for digits, after Crockford; `O`, `I` and `L` are read as digits.
static LETTERS: LazyLock<Encoding> = LazyLock::new(|| {
    let mut letters = Specification::new();
    letters.symbols.push_str("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
    letters.translate.from.push_str("abcdefghjkmnpqrstvwxyzOoIiLl");
    letters.translate.to.push_str("ABCDEFGHJKMNPQRSTVWXYZ001111");
    letters.ignore.push_str(" -\t\r\n");
    #[expect(clippy::expect_used, reason = "the table above is fixed, and a test reads it")]
    letters.encoding().expect("32 letters, each once")
});

/// Why a text is no recovery key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum RecoveryKeyError {
    /// It has too few or too many letters, or other signs.
    #[error("a recovery key is 14 groups of four letters and digits")]
    Shape,
    /// Its check letters do not fit: a letter was mistyped.
    #[error("a letter of the recovery key was mistyped")]
    Mistyped,
}

/// The secret half of the office's recovery pair. The server keeps only the public half.
pub struct RecoveryKey(KeyPair);

impl RecoveryKey {
    /// A new recovery key.
    pub fn roll(dice: &Dice) -> Self {
        Self(KeyPair::generate(dice))
    }

    /// The half that the server keeps, to wrap each new box for.
    pub const fn public(&self) -> PublicKey {
        self.0.public
    }

    /// The half that opens.
    pub const fn secret(&self) -> &SecretKey {
        &self.0.secret
    }

    /// The key as it is printed: 14 groups of four, the last of which tell a typing error.
    pub fn printed(&self) -> Zeroizing<String> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES + CHECK_BYTES]);
        bytes[..KEY_BYTES].copy_from_slice(&*self.0.secret.expose());
        let check = check(&bytes[..KEY_BYTES]);
        bytes[KEY_BYTES..].copy_from_slice(&check);
        let letters = Zeroizing::new(LETTERS.encode(&*bytes));
        let mut text = Zeroizing::new(String::with_capacity(letters.len() * 2));
        for (index, letter) in letters.chars().enumerate() {
            if index > 0 && index % GROUP_CHARS == 0 {
                text.push('-');
            }
            text.push(letter);
        }
        text
    }

    /// Reads a key as somebody typed it: small letters, spaces and dashes as they like.
    ///
    /// # Errors
    /// If it is not 56 letters and digits, or one of them was mistyped.
    pub fn parse(text: &str) -> Result<Self, RecoveryKeyError> {
        if text.chars().count() > INPUT_CHARS_MAX {
            return Err(RecoveryKeyError::Shape);
        }
        let bytes = LETTERS.decode(text.as_bytes()).map_err(|_| RecoveryKeyError::Shape)?;
        let bytes = Zeroizing::new(bytes);
        if bytes.len() != KEY_BYTES + CHECK_BYTES {
            return Err(RecoveryKeyError::Shape);
        }
        let (key, given) = bytes.split_at(KEY_BYTES);
        if check(key) != given {
            return Err(RecoveryKeyError::Mistyped);
        }
        let secret = SecretKey::from_exposed(key).map_err(|_| RecoveryKeyError::Mistyped)?;
        Ok(Self(KeyPair { public: secret.public(), secret }))
    }
}

fn check(key: &[u8]) -> [u8; CHECK_BYTES] {
    let digest = Sha256::new().chain_update("recourse recovery key 1\0").chain_update(key).finalize();
    [digest[0], digest[1], digest[2]]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn printed_and_typed_back() {
        let dice = Dice::seeded(3);
        for _ in 0..20 {
            let key = RecoveryKey::roll(&dice);
            let printed = key.printed();
            assert_eq!(printed.split('-').map(str::len).collect::<Vec<_>>(), [4; 14]);
            for typed in [
                printed.to_string(),
                printed.to_lowercase(),
                printed.replace('-', " \n"),
                printed.replace('1', "l").replace('0', "o"),
            ] {
                let again = RecoveryKey::parse(&typed).unwrap_or_else(|error| panic!("{error}: {typed}"));
                assert_eq!(again.public(), key.public());
            }
        }
    }

    #[test]
    fn what_is_mistyped_is_told() {
        let printed = RecoveryKey::roll(&Dice::seeded(4)).printed();
        let mut wrong = printed.to_string();
        let other = if wrong.starts_with('A') { "B" } else { "A" };
        wrong.replace_range(0..1, other);
        assert_eq!(RecoveryKey::parse(&wrong).err(), Some(RecoveryKeyError::Mistyped));
        for text in [
            "",
            "ABCD",
            &printed[..60],
            &format!("{}-ABCD", *printed),
            &printed.replace('-', "ü"),
            &"A".repeat(1000),
        ] {
            assert_eq!(RecoveryKey::parse(text).err(), Some(RecoveryKeyError::Shape), "{text}");
        }
    }
}
