//! Tokens: 256 random bits in a cookie or a one-time link.
//!
//! The database keeps only the [`TokenLookup`]; the token itself is with its bearer, and the key it turns
//! into opens what the row holds. A stolen database opens no session and no link.

use std::fmt;

use data_encoding::BASE64URL_NOPAD;
use ids::Dice;
use zeroize::Zeroizing;

use crate::{Kek, derive};

const TOKEN_BYTES: usize = 32;
/// A token's text: 43 letters, digits, `-` and `_`.
const TOKEN_CHARS: usize = 43;

/// A text that is not a token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a token")]
pub struct ParseTokenError;

/// A bearer's secret: who shows it is let in.
pub struct Token(Zeroizing<[u8; TOKEN_BYTES]>);

impl Token {
    /// A new token.
    pub fn roll(dice: &Dice) -> Self {
        Self(Zeroizing::new(dice.bytes()))
    }

    /// The token that a cookie or link holds.
    ///
    /// # Errors
    /// If `text` is not what [`Token::text`] gives.
    pub fn parse(text: &str) -> Result<Self, ParseTokenError> {
        if text.len() != TOKEN_CHARS {
            return Err(ParseTokenError);
        }
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| ParseTokenError)?);
        let mut token = Zeroizing::new([0; TOKEN_BYTES]);
        if bytes.len() != token.len() {
            return Err(ParseTokenError);
        }
        token.copy_from_slice(&bytes);
        Ok(Self(token))
    }

    /// The text form, for the bearer alone (base64url, 43 characters).
    pub fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(BASE64URL_NOPAD.encode(&*self.0))
    }

    /// What the database knows it by.
    pub fn lookup(&self) -> TokenLookup {
        TokenLookup(derive::name("recourse token lookup 1", &*self.0))
    }

    /// The key that wraps what only the bearer may open.
    pub fn key(&self) -> Kek {
        Kek::from_bytes(derive::key(&*self.0, "recourse token key 1"))
    }
}

/// What the database knows a [`Token`] by: a SHA-256 that gives nothing away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct TokenLookup(pub(crate) [u8; 32]);

impl TokenLookup {
    /// The bytes, to be stored.
    pub const fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl TryFrom<Vec<u8>> for TokenLookup {
    type Error = ParseTokenError;

    fn try_from(bytes: Vec<u8>) -> Result<Self, ParseTokenError> {
        bytes.try_into().map(Self).map_err(|_| ParseTokenError)
    }
}

impl From<TokenLookup> for sea_query::Value {
    fn from(lookup: TokenLookup) -> Self {
        lookup.0.to_vec().into()
    }
}

impl fmt::Display for TokenLookup {
    /// The first 48 bits: enough to tell two rows apart in a log.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0[..6].iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_back() {
        let dice = Dice::seeded(1);
        for _ in 0..50 {
            let token = Token::roll(&dice);
            let text = token.text();
            assert_eq!(text.len(), TOKEN_CHARS);
            let again = Token::parse(&text).unwrap_or_else(|_| panic!("{}", *text));
            assert_eq!(again.lookup(), token.lookup());
        }
    }

    #[test]
    fn only_tokens_are_tokens() {
        let long = "A".repeat(10_000_000);
        let unclean = format!("{}B", "A".repeat(42)); // bits set beyond the last byte
        for text in
            ["", "A", &"A".repeat(42), &"A".repeat(44), &"=".repeat(43), &"é".repeat(21), &long, &unclean]
        {
            assert!(Token::parse(text).is_err(), "{text:.50}");
        }
    }
}
