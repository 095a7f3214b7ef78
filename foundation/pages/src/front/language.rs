//! The language in the address.
//!
//! Pages live at `/fa/case`; routes are declared as `/case`. What is not for a person to read has no language
//! in its address: `/api`, `/static`, `/metrics`, `/_health` and a few files that browsers ask for.

use axum::response::{IntoResponse, Response};
use http::uri::{PathAndQuery, Uri};
use http::{HeaderMap, HeaderValue, Method, StatusCode, header};

use super::{headers, is_under, looks};
use crate::cookies::{self, Cookies, Lifetime};
use crate::{Lang, Site, Visit, calendar, lang};

const WITHOUT_LANGUAGE: [&str; 7] =
    ["/api", "/static", "/metrics", "/_health", "/.well-known", "/favicon.ico", "/robots.txt"];
/// Half a year.
const REMEMBER_SECONDS: u32 = 182 * 24 * 60 * 60;

/// The address of `path` in `lang`.
pub(crate) fn href(lang: Lang, path: &str) -> String {
    if WITHOUT_LANGUAGE.iter().any(|folder| is_under(path, folder)) {
        return path.to_owned();
    }
    let path = if path == "/" { "" } else { path };
    let code = lang.code();
    if path.is_empty() { format!("/{code}/") } else { format!("/{code}{path}") }
}

/// What the address says about language.
pub(super) struct Place {
    pub(super) lang: Lang,
    /// The path and query as routes know it; `None` if it already stands so.
    inner: Option<PathAndQuery>,
    /// Where the address has no language and should: the path and query.
    bare: Option<String>,
    remembered: Option<Lang>,
}

pub(super) fn place(site: &Site, uri: &Uri, headers: &HeaderMap, cookies: &Cookies) -> Place {
    let remembered = cookies.get(cookies::LANG).and_then(Lang::from_code);
    let guess = || {
        let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        remembered.or_else(|| accepted.and_then(lang::guess)).unwrap_or_else(|| site.lang())
    };
    if let Some((lang, rest)) = split(uri.path()) {
        return Place { lang, inner: joined(rest, uri.query()), bare: None, remembered };
    }
    let is_page = !WITHOUT_LANGUAGE.iter().any(|folder| is_under(uri.path(), folder));
    let bare =
        is_page.then(|| joined(uri.path(), uri.query()).map_or("/".to_owned(), |path| path.to_string()));
    Place { lang: guess(), inner: None, bare, remembered }
}

// "/fa/case" → Persian and "/case"; "/fa" → Persian and "/".
fn split(path: &str) -> Option<(Lang, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, rest) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
    Some((Lang::from_code(code)?, rest))
}

fn joined(path: &str, query: Option<&str>) -> Option<PathAndQuery> {
    match query {
        Some(query) => format!("{path}?{query}").parse().ok(),
        None => path.parse().ok(),
    }
}

impl Place {
    /// Whether the browser is to come again at an address with a language.
    pub(super) fn is_to_be_sent_on(&self, method: &Method) -> bool {
        self.bare.is_some() && looks(method)
    }

    pub(super) fn send_on(&self, site: &Site) -> Response {
        let path = self.bare.as_deref().filter(|path| crate::visit::is_local(path)).unwrap_or("/");
        let location = HeaderValue::from_str(&href(self.lang, path)).unwrap_or(HeaderValue::from_static("/"));
        let mut response = (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response();
        response.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Cookie"));
        headers::put_general(site, response.headers_mut());
        response
    }

    pub(super) fn rewrite(&self, uri: &mut Uri) {
        let Some(inner) = &self.inner else { return };
        let mut parts = std::mem::take(uri).into_parts();
        parts.path_and_query = Some(inner.clone());
        *uri = Uri::from_parts(parts).unwrap_or_default();
    }

    /// Has the browser remember the language of the page that it was shown, if it is another than before.
    pub(super) fn remember(&self, visit: &Visit, response: &mut Response) {
        let chosen = self.inner.is_some() && looks(visit.method()) && response.status() == StatusCode::OK;
        // Who has just left quickly is to find nothing of ours in the browser.
        let chosen = chosen && visit.path() != calendar::PATH;
        if chosen && self.remembered != Some(self.lang) {
            let cookie =
                visit.cookies().set(cookies::LANG, self.lang.code(), Lifetime::Seconds(REMEMBER_SECONDS));
            cookie.add_to(response.headers_mut());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_language() {
        let table = [
            ("/", "/fa/"),
            ("/case", "/fa/case"),
            ("/case?x=/api", "/fa/case?x=/api"),
            ("/api/cases", "/api/cases"),
            ("/static/style.css", "/static/style.css"),
            ("/apiary", "/fa/apiary"),
        ];
        for (path, expected) in table {
            assert_eq!(href(Lang::Fa, path), expected);
        }
    }

    #[test]
    fn the_language_is_split_off() {
        let table = [
            ("/fa/case/7", Some((Lang::Fa, "/case/7"))),
            ("/ru", Some((Lang::Ru, "/"))),
            ("/ru/", Some((Lang::Ru, "/"))),
            ("/russia", None),
            ("/de/case", None),
            ("//ru", None),
            ("/RU/", None),
            ("*", None),
        ];
        for (path, expected) in table {
            assert_eq!(split(path), expected, "{path}");
        }
    }
}
