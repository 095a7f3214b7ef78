//! Forms that cannot be sent from elsewhere.
//!
//! Two fences, both in one layer before every route:
//!
//! 1. Where the browser says whence a request comes (`Sec-Fetch-Site`, else `Origin`), it must be from here.
//! 2. Every form carries a token: an HMAC of the session cookie, or of the cookie of an anonymous visit. It is
//!    masked with fresh random bytes in every response, so that compression tells nothing about it.
//!
//! A request under `/api` with an `Authorization` header is exempt: a browser does not send one by itself.

use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, KeyInit, Mac};
use http::{HeaderMap, Method, header};
use ids::Dice;
use sha2::Sha256;

use crate::cookies::{self, Cookies};

/// The name of the hidden field that carries the token.
pub const FIELD: &str = "csrf";
/// The header that may carry it in place of a field, for scripts.
pub const HEADER: &str = "x-csrf-token";

const TOKEN_BYTES: usize = 16;

/// The key from which tokens are made.
#[derive(Clone)]
pub(crate) struct CsrfKey(Hmac<Sha256>);

impl CsrfKey {
    pub(crate) fn new(secret: &[u8; 32]) -> Self {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        Self(Hmac::new_from_slice(secret).expect("a key of any length"))
    }

    /// A token for the cookie `value`, masked anew.
    pub(crate) fn token(&self, value: &str, dice: &Dice) -> String {
        let mask: [u8; TOKEN_BYTES] = dice.bytes();
        let secret = self.secret(value);
        let mut token = [0; TOKEN_BYTES * 2];
        token[..TOKEN_BYTES].copy_from_slice(&mask);
        for (index, byte) in token[TOKEN_BYTES..].iter_mut().enumerate() {
            *byte = secret[index] ^ mask[index];
        }
        BASE64URL_NOPAD.encode(&token)
    }

    /// Whether `token` was made for one of these cookies.
    ///
    /// Both are tried, so that a form filled in before signing in can still be sent after.
    pub(crate) fn accepts(&self, token: &str, cookies: &Cookies) -> bool {
        let Ok(token) = BASE64URL_NOPAD.decode(token.as_bytes()) else { return false };
        let Ok(token) = <[u8; TOKEN_BYTES * 2]>::try_from(token) else { return false };
        let mut secret = [0; TOKEN_BYTES];
        for (index, byte) in secret.iter_mut().enumerate() {
            *byte = token[index] ^ token[TOKEN_BYTES + index];
        }
        [cookies::SESSION, cookies::VISIT]
            .iter()
            .filter_map(|name| cookies.get(name))
            .any(|value| self.mac(value).verify_truncated_left(&secret).is_ok())
    }

    fn secret(&self, value: &str) -> [u8; TOKEN_BYTES] {
        let tag = self.mac(value).finalize().into_bytes();
        let mut secret = [0; TOKEN_BYTES];
        secret.copy_from_slice(&tag[..TOKEN_BYTES]);
        secret
    }

    fn mac(&self, value: &str) -> Hmac<Sha256> {
        let mut mac = self.0.clone();
        mac.update(b"recourse form token v1\0");
        mac.update(value.as_bytes());
        mac
    }
}

/// Whether a request with this method may change something.
pub(crate) fn changes_something(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS | Method::TRACE)
}

/// Whether the browser says that the request comes from another site.
///
/// `Origin: null` says nothing: with `Referrer-Policy: no-referrer` browsers send it with our own forms.
/// What says nothing is left to the token.
pub(crate) fn comes_from_elsewhere(headers: &HeaderMap, origin: Option<&str>) -> bool {
    let text = |name| headers.get(name).and_then(|value: &http::HeaderValue| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return !matches!(site, "same-origin" | "none");
    }
    match text(header::ORIGIN) {
        None | Some("null") => false,
        Some(from) => match origin {
            Some(origin) => !from.eq_ignore_ascii_case(origin),
            None => {
                let authority = from.split_once("://").map(|(_, authority)| authority);
                authority.is_none() || authority != text(header::HOST)
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn cookies(line: &'static str) -> Cookies {
        Cookies::read(&HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(line))]), false)
    }

    #[test]
    fn a_token_is_good_for_its_cookie_only_and_never_the_same_twice() {
        let key = CsrfKey::new(&[7; 32]);
        let dice = Dice::seeded(1);
        let (one, two) = (key.token("abc", &dice), key.token("abc", &dice));
        assert_ne!(one, two);
        assert!(key.accepts(&one, &cookies("session=abc")));
        assert!(key.accepts(&two, &cookies("session=new; visit=abc")));
        assert!(!key.accepts(&one, &cookies("session=abd")));
        assert!(!key.accepts(&one, &Cookies::default()));
        assert!(!CsrfKey::new(&[8; 32]).accepts(&one, &cookies("session=abc")));
        for broken in ["", "AAAA", "ä", &one[1..], &format!("{one}A")] {
            assert!(!key.accepts(broken, &cookies("session=abc")), "{broken}");
        }
    }

    #[test]
    fn whence_a_request_comes() {
        type Row = (&'static [(&'static str, &'static str)], Option<&'static str>, bool);
        let table: [Row; 9] = [
            (&[], None, false),
            (&[("sec-fetch-site", "same-origin")], None, false),
            (&[("sec-fetch-site", "none")], None, false),
            (&[("sec-fetch-site", "same-site")], None, true),
            (&[("sec-fetch-site", "cross-site"), ("origin", "https://office.example")], None, true),
            (&[("origin", "null")], None, false),
            (&[("origin", "http://127.0.0.1:80"), ("host", "127.0.0.1:80")], None, false),
            (&[("origin", "https://evil.example"), ("host", "office.example")], None, true),
            (
                &[("origin", "https://OFFICE.example"), ("host", "inner")],
                Some("https://office.example"),
                false,
            ),
        ];
        for (pairs, origin, elsewhere) in table {
            let headers = pairs
                .iter()
                .map(|(name, value)| {
                    (name.parse::<http::HeaderName>().unwrap(), HeaderValue::from_str(value).unwrap())
                })
                .collect();
            assert_eq!(comes_from_elsewhere(&headers, origin), elsewhere, "{pairs:?}");
        }
    }
}
