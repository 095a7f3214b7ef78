//! The headers of every answer.
//!
//! A handler that needs another value (a sandbox for a download, a camera for a hearing) sets it itself: what
//! is there already is left alone.

use axum::response::Response;
use http::header::{self, HeaderName};
use http::{HeaderMap, HeaderValue};

use crate::{Site, Visit};

/// Everything from this host, nothing from any other, nothing inline.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
     img-src 'self' data:; connect-src 'self'; media-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'";

/// No page of ours uses any of these, so none that breaks in can.
const PERMISSIONS_POLICY: &str = "accelerometer=(), autoplay=(), camera=(), display-capture=(), \
     encrypted-media=(), fullscreen=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), \
     midi=(), payment=(), picture-in-picture=(), screen-wake-lock=(), usb=(), xr-spatial-tracking=()";

/// Two years.
const STRICT_TRANSPORT_SECURITY: &str = "max-age=63072000";

const GENERAL: [(HeaderName, HeaderValue); 8] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(CONTENT_SECURITY_POLICY)),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(PERMISSIONS_POLICY)),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-embedder-policy"), HeaderValue::from_static("require-corp")),
    // Every page is personal until it says otherwise: its language, its form token, its reader.
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// The headers that every answer has.
pub(super) fn put_general(site: &Site, headers: &mut HeaderMap) {
    for (name, value) in GENERAL {
        headers.entry(name).or_insert(value);
    }
    if site.is_https() {
        let value = HeaderValue::from_static(STRICT_TRANSPORT_SECURITY);
        headers.entry(header::STRICT_TRANSPORT_SECURITY).or_insert(value);
    }
}

/// The headers of the answer to `visit`.
pub(super) fn put(visit: &Visit, response: &mut Response) {
    let headers = response.headers_mut();
    put_general(visit.site(), headers);
    let is_page =
        headers.get(header::CONTENT_TYPE).is_some_and(|content| content.as_bytes().starts_with(b"text/html"));
    if is_page {
        let lang = HeaderValue::from_static(visit.lang().code());
        headers.entry(header::CONTENT_LANGUAGE).or_insert(lang);
    }
}
