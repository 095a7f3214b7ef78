//! [`Visit`]: one request, as the pages see it.

use std::sync::Arc;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::extract::FromRequestParts;
use axum::response::{IntoResponse, Response};
use clock::{Date, UtcInstant};
use http::request::Parts;
use http::{HeaderValue, Method, StatusCode, header};

use crate::cookies::{self, Cookies, Lifetime};
use crate::{Frame, Lang, Page, Problem, Site};

/// One request: its language, its address without the language, its cookies, its moment.
///
/// Every handler takes one; it is made by the layer that [`Site::wrap`] puts before the routes. Cheap to
/// clone.
///
/// ```ignore
/// async fn show_rules(visit: Visit) -> Result<Response, Problem> {
///     pages::show(&RulesPage { page: visit.page("desk-rules") })
/// }
/// ```
#[derive(Clone)]
pub struct Visit(Arc<Inner>);

struct Inner {
    site: Site,
    lang: Lang,
    path: String,
    query: Option<String>,
    method: Method,
    cookies: Cookies,
    now: UtcInstant,
    wants: Wants,
    request_id: String,
    frame: OnceLock<Frame>,
    /// The value for the cookie of an anonymous visit, if the request came without any.
    fresh_visit: Option<String>,
    fresh_visit_is_used: AtomicBool,
}

/// What the answer is for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Wants {
    /// A person, who wants a page.
    Html,
    /// A program, which wants JSON.
    Json,
}

/// What the layer before the routes knows of a request.
pub(crate) struct Arrival {
    pub(crate) lang: Lang,
    pub(crate) path: String,
    pub(crate) query: Option<String>,
    pub(crate) method: Method,
    pub(crate) cookies: Cookies,
    pub(crate) wants: Wants,
    pub(crate) request_id: String,
}

const VISIT_COOKIE_BYTES: usize = 16;

impl Visit {
    pub(crate) fn new(site: &Site, arrival: Arrival) -> Self {
        let is_known =
            [cookies::SESSION, cookies::VISIT].iter().any(|name| arrival.cookies.get(name).is_some());
        let fresh_visit = (!is_known)
            .then(|| data_encoding::BASE64URL_NOPAD.encode(&site.dice().bytes::<VISIT_COOKIE_BYTES>()));
        Self(Arc::new(Inner {
            site: site.clone(),
            lang: arrival.lang,
            path: arrival.path,
            query: arrival.query,
            method: arrival.method,
            cookies: arrival.cookies,
            now: site.clock().now(),
            wants: arrival.wants,
            request_id: arrival.request_id,
            frame: OnceLock::new(),
            fresh_visit,
            fresh_visit_is_used: AtomicBool::new(false),
        }))
    }

    /// The office as its pages see it.
    pub fn site(&self) -> &Site {
        &self.0.site
    }

    /// The language of the answer.
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// The path without its language, as routes are declared.
    pub fn path(&self) -> &str {
        &self.0.path
    }

    /// The path and, behind a `?`, the query: what to come back to.
    pub fn path_and_query(&self) -> String {
        match &self.0.query {
            Some(query) => format!("{}?{query}", self.0.path),
            None => self.0.path.clone(),
        }
    }

    /// The method.
    pub fn method(&self) -> &Method {
        &self.0.method
    }

    /// The cookies that came, and the way to set others.
    pub fn cookies(&self) -> &Cookies {
        &self.0.cookies
    }

    /// The moment at which the request arrived. It stands still while the request is answered.
    pub fn now(&self) -> UtcInstant {
        self.0.now
    }

    /// The office's date at that moment.
    pub fn today(&self) -> Date {
        self.0.now.date_in(self.0.site.zone())
    }

    /// What the answer is for.
    pub fn wants(&self) -> Wants {
        self.0.wants
    }

    /// The id under which the log speaks of this request, and which a person may quote.
    pub fn request_id(&self) -> &str {
        &self.0.request_id
    }

    /// Says who is asking and which ways are open to them. The first word counts: it is for the layer that
    /// knows the session.
    pub fn set_frame(&self, frame: Frame) {
        let _ = self.0.frame.set(frame);
    }

    /// Who is asking and which ways are open to them.
    pub fn frame(&self) -> &Frame {
        static STRANGER: Frame = Frame::stranger();
        self.0.frame.get().unwrap_or(&STRANGER)
    }

    /// The page with the title of this key.
    pub fn page(&self, title_key: &str) -> Page {
        Page::new(self.clone(), self.0.site.texts().get(self.0.lang, title_key).into_owned())
    }

    /// The page with this title, already in the language of the visit.
    pub fn page_titled(&self, title: impl Into<String>) -> Page {
        Page::new(self.clone(), title.into())
    }

    /// The address of `path` in the language of the visit.
    pub fn href(&self, path: &str) -> String {
        crate::front::href(self.0.lang, path)
    }

    /// Sends the browser on to `path` in the language of the visit (303: it will `GET`).
    ///
    /// A path that would lead off this host leads to the front page instead.
    pub fn see_other(&self, path: &str) -> Response {
        let path = if is_local(path) { path } else { "/" };
        let location = HeaderValue::from_str(&self.href(path)).unwrap_or(HeaderValue::from_static("/"));
        (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response()
    }

    /// A form token bound to this visit, masked anew.
    pub(crate) fn form_token(&self) -> String {
        let Inner { site, cookies, fresh_visit, fresh_visit_is_used, .. } = &*self.0;
        let known = cookies.get(cookies::SESSION).or_else(|| cookies.get(cookies::VISIT));
        let value = known.unwrap_or_else(|| {
            fresh_visit_is_used.store(true, Ordering::Relaxed);
            fresh_visit.as_deref().unwrap_or_default()
        });
        site.csrf().token(value, site.dice())
    }

    /// The cookie of the anonymous visit, if a form was bound to it in this answer.
    pub(crate) fn new_visit_cookie(&self) -> Option<cookies::SetCookie> {
        let value =
            self.0.fresh_visit.as_deref().filter(|_| self.0.fresh_visit_is_used.load(Ordering::Relaxed))?;
        Some(self.0.cookies.set(cookies::VISIT, value, Lifetime::BrowserSession))
    }
}

/// Whether `path` stays on this host.
pub(crate) fn is_local(path: &str) -> bool {
    let mut bytes = path.bytes();
    bytes.next() == Some(b'/')
        && !matches!(path.as_bytes().get(1), Some(b'/' | b'\\'))
        && bytes.all(|byte| byte > b' ' && byte != b'\\' && byte != 0x7f)
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get::<Self>().cloned().ok_or_else(|| Problem::internal("a route outside Site::wrap"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_paths_of_this_host_are_local() {
        for path in ["/", "/case?x=1#y", "/a//b"] {
            assert!(is_local(path), "{path}");
        }
        for path in
            ["", "case", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y", "/ x"]
        {
            assert!(!is_local(path), "{path}");
        }
    }
}
