//! Cookies: few, named by us, and as closed as browsers allow.
//!
//! Every cookie is `HttpOnly`, `SameSite=Lax` and for the whole host. Where the office is reached by https
//! it is also `Secure` and its name bears the `__Host-` prefix, so that no other host under the same domain
//! can set it.

use axum::response::{IntoResponseParts, ResponseParts};
use http::{HeaderMap, HeaderValue, header};

/// The cookie of whoever has signed in, by password, receipt or link.
pub const SESSION: &str = "session";
/// The cookie of a visitor who has not: forms are bound to it.
pub const VISIT: &str = "visit";
/// The cookie that remembers the chosen language.
pub const LANG: &str = "lang";

/// All cookies that the office sets; leaving quickly removes them.
pub const ALL: [&str; 3] = [SESSION, VISIT, LANG];

const PREFIX: &str = "__Host-";
/// More cookies than this are not ours, and not read.
const COOKIES_MAX: usize = 64;

/// How long a browser keeps a cookie.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Lifetime {
    /// Until the browser is closed.
    BrowserSession,
    /// For so many seconds.
    Seconds(u32),
}

/// The cookies that came with a request.
#[derive(Clone, Default)]
pub struct Cookies {
    pairs: Vec<(String, String)>,
    is_https: bool,
}

impl Cookies {
    pub(crate) fn read(headers: &HeaderMap, is_https: bool) -> Self {
        let pairs = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .take(COOKIES_MAX)
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect();
        Self { pairs, is_https }
    }

    /// The value of the cookie that we call `name` (without its prefix).
    pub fn get(&self, name: &str) -> Option<&str> {
        let wanted = full_name(name, self.is_https);
        self.pairs.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.as_str())
    }

    /// A cookie for the answer. `value` must be made of letters, digits, `-`, `_`, `.` and `=`.
    pub fn set(&self, name: &str, value: &str, lifetime: Lifetime) -> SetCookie {
        SetCookie(line(name, value, self.is_https, lifetime))
    }

    /// The removal of a cookie.
    pub fn remove(&self, name: &str) -> SetCookie {
        SetCookie(line(name, "", self.is_https, Lifetime::Seconds(0)))
    }
}

/// A cookie on its way to the browser: put it into the tuple that a handler returns.
///
/// ```ignore
/// Ok((visit.cookies().set(cookies::SESSION, &token, Lifetime::Seconds(3600)), visit.see_other("/case")))
/// ```
#[derive(Clone)]
pub struct SetCookie(Option<HeaderValue>);

impl SetCookie {
    /// Adds the cookie to `headers`.
    pub fn add_to(self, headers: &mut HeaderMap) {
        if let Some(value) = self.0 {
            headers.append(header::SET_COOKIE, value);
        }
    }
}

impl IntoResponseParts for SetCookie {
    type Error = std::convert::Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Self::Error> {
        self.add_to(response.headers_mut());
        Ok(response)
    }
}

fn full_name(name: &str, is_https: bool) -> String {
    if is_https { format!("{PREFIX}{name}") } else { name.to_owned() }
}

fn line(name: &str, value: &str, is_https: bool, lifetime: Lifetime) -> Option<HeaderValue> {
    if !value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.=".contains(&byte)) {
        tracing::error!(name, "a cookie with a value that no cookie may have is not set");
        return None;
    }
    let mut line = format!("{}={value}; Path=/; HttpOnly; SameSite=Lax", full_name(name, is_https));
    if is_https {
        line.push_str("; Secure");
    }
    if let Lifetime::Seconds(seconds) = lifetime {
        line.push_str(&format!("; Max-Age={seconds}"));
    }
    HeaderValue::from_str(&line).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers(cookie: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_str(cookie).unwrap())])
    }

    fn text(cookie: SetCookie) -> String {
        cookie.0.unwrap().to_str().unwrap().to_owned()
    }

    #[test]
    fn by_https_only_the_prefixed_name_counts() {
        let both = headers("session=planted; __Host-session=real; lang=fa");
        assert_eq!(Cookies::read(&both, true).get(SESSION), Some("real"));
        assert_eq!(Cookies::read(&both, false).get(SESSION), Some("planted"));
        assert_eq!(Cookies::read(&both, true).get(LANG), None);
        assert_eq!(Cookies::read(&headers("broken; =; ;;x"), true).get(SESSION), None);
    }

    #[test]
    fn a_cookie_is_closed_and_its_value_cannot_break_out() {
        let by_https = Cookies { pairs: Vec::new(), is_https: true };
        assert_eq!(
            text(by_https.set(SESSION, "a-b_c", Lifetime::Seconds(60))),
            "__Host-session=a-b_c; Path=/; HttpOnly; SameSite=Lax; Secure; Max-Age=60"
        );
        let plain = Cookies::default();
        assert_eq!(
            text(plain.set(VISIT, "x", Lifetime::BrowserSession)),
            "visit=x; Path=/; HttpOnly; SameSite=Lax"
        );
        assert_eq!(text(plain.remove(VISIT)), "visit=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0");
        assert!(plain.set(VISIT, "x; Domain=evil", Lifetime::BrowserSession).0.is_none());
    }
}
