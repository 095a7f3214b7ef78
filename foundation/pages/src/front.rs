//! What stands before every route: language, cookies, the fence against foreign forms, problems made
//! readable, headers, compression.
//!
//! A request passes, in this order: its language is taken from the address (or it is sent on to one); a
//! [`Visit`] is made; if it may change something, it must come from here and carry a form token; the router
//! sees the address without language; whatever it answers becomes readable and gets the headers of its kind.

mod headers;
mod language;
mod own_routes;
mod token;

use std::panic::AssertUnwindSafe;

use axum::Router;
use axum::extract::{Request, State};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use futures_util::FutureExt;
use http::{Extensions, HeaderMap, Method, StatusCode, Version, header};
use tower_http::compression::{CompressionLayer, CompressionLevel};

use crate::cookies::{self, Cookies};
use crate::problem::answer_in_place;
use crate::visit::{Arrival, Wants};
use crate::{Problem, Site, Visit, csrf};

pub(crate) use language::href;
pub use own_routes::LEAVE_PATH;

/// Answers shorter than this are not worth compressing.
const COMPRESS_BYTES_MIN: u64 = 860;
/// A quick level: pages are made anew each time.
const COMPRESS_LEVEL: i32 = 4;
const REQUEST_ID_BYTES: usize = 5;

impl Site {
    /// `routes` with everything that stands before them.
    ///
    /// Routes are declared without a language. This crate adds its own: `/static`, `/leave`, `/calendar`.
    pub fn wrap(&self, routes: Router) -> Router {
        let routes = routes
            .merge(own_routes::routes())
            .fallback(|| async { Problem::not_found() })
            .method_not_allowed_fallback(|| async { StatusCode::METHOD_NOT_ALLOWED });
        let compression = CompressionLayer::new()
            .quality(CompressionLevel::Precise(COMPRESS_LEVEL))
            .compress_when(may_be_compressed);
        // The routes are a service inside: only so can the address be changed before they match it.
        Router::new()
            .fallback_service(routes)
            .layer(from_fn_with_state(self.clone(), answer))
            .layer(compression)
    }
}

async fn answer(State(site): State<Site>, mut request: Request, next: Next) -> Response {
    let cookies = Cookies::read(request.headers(), site.is_https());
    let place = language::place(&site, request.uri(), request.headers(), &cookies);
    if place.is_to_be_sent_on(request.method()) {
        return place.send_on(&site);
    }
    place.rewrite(request.uri_mut());
    let may_compress = !could_be_measured_from_elsewhere(request.headers(), &cookies);
    let visit = Visit::new(
        &site,
        Arrival {
            lang: place.lang,
            path: request.uri().path().to_owned(),
            query: request.uri().query().map(str::to_owned),
            method: request.method().clone(),
            wants: wants(request.uri().path(), request.headers()),
            request_id: request_id(&site),
            cookies,
        },
    );
    request.extensions_mut().insert(visit.clone());

    let answered = match admit(&visit, request).await {
        Ok(request) => AssertUnwindSafe(next.run(request)).catch_unwind().await.unwrap_or_else(|panic| {
            let words =
                panic.downcast_ref::<&str>().copied().or(panic.downcast_ref::<String>().map(String::as_str));
            Problem::internal(format!("panic: {}", words.unwrap_or("without words"))).into_response()
        }),
        Err(problem) => problem.into_response(),
    };
    let mut response = answer_in_place(&visit, answered).await;
    headers::put(&visit, &mut response);
    place.remember(&visit, &mut response);
    if let Some(cookie) = visit.new_visit_cookie() {
        cookie.add_to(response.headers_mut());
    }
    if !may_compress {
        response.extensions_mut().insert(Uncompressed);
    }
    response
}

/// Lets the request in, if it changes nothing or is one of our own forms.
async fn admit(visit: &Visit, request: Request) -> Result<Request, Problem> {
    if !csrf::changes_something(request.method()) || is_program(request.uri().path(), request.headers()) {
        return Ok(request);
    }
    if csrf::comes_from_elsewhere(request.headers(), visit.site().origin()) {
        return Err(Problem::forbidden());
    }
    // To leave is never refused: it must work on the oldest page, and does no harm.
    if request.uri().path() == LEAVE_PATH {
        return Ok(request);
    }
    token::check(visit, request).await
}

fn is_program(path: &str, headers: &HeaderMap) -> bool {
    is_under(path, "/api") && headers.contains_key(header::AUTHORIZATION)
}

fn is_under(path: &str, folder: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn wants(path: &str, headers: &HeaderMap) -> Wants {
    let accept = headers.get(header::ACCEPT).and_then(|value| value.to_str().ok()).unwrap_or("");
    let asks_for_json = accept.contains("json") && !accept.contains("text/html");
    if is_under(path, "/api") || asks_for_json { Wants::Json } else { Wants::Html }
}

// Eight letters and digits in two groups: short enough to be read out on the telephone.
fn request_id(site: &Site) -> String {
    let mut id = data_encoding::BASE32_NOPAD.encode(&site.dice().bytes::<REQUEST_ID_BYTES>());
    id.insert(id.len() / 2, '-');
    id
}

/// Marks an answer that is sent as it is.
#[derive(Clone)]
struct Uncompressed;

/// Whether someone elsewhere may have made this browser ask, and could learn from the length of the
/// compressed answer what is in it.
fn could_be_measured_from_elsewhere(headers: &HeaderMap, cookies: &Cookies) -> bool {
    let site = headers.get("sec-fetch-site").map(http::HeaderValue::as_bytes);
    cookies.get(cookies::SESSION).is_some() && matches!(site, Some(b"cross-site" | b"same-site"))
}

fn may_be_compressed(_: StatusCode, _: Version, headers: &HeaderMap, extensions: &Extensions) -> bool {
    let content = headers.get(header::CONTENT_TYPE).map_or(&b""[..], |value| value.as_bytes());
    let is_text = [&b"text/"[..], b"application/json", b"application/problem+json", b"image/svg+xml"]
        .iter()
        .any(|prefix| content.starts_with(prefix));
    let length =
        headers.get(header::CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse::<u64>().ok());
    is_text
        && length.is_none_or(|length| length >= COMPRESS_BYTES_MIN)
        && !headers.contains_key(header::CONTENT_ENCODING)
        && extensions.get::<Uncompressed>().is_none()
}

/// Whether a request with this method asks for a page to look at.
fn looks(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}
