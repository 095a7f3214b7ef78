//! The few routes that belong to no desk: scripts and style, leaving quickly, and where that leads.

use axum::Router;
use axum::extract::Path;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{HeaderMap, HeaderValue, StatusCode, header};

use crate::assets::IMMUTABLE;
use crate::{Problem, Visit, calendar, cookies};

/// Where the form of *leave quickly* is sent.
pub const LEAVE_PATH: &str = "/leave";

pub(super) fn routes() -> Router {
    Router::new()
        .route("/static/{file}", get(show_asset))
        .route("/favicon.ico", get(show_no_icon))
        .route(LEAVE_PATH, post(leave))
        .route(calendar::PATH, get(calendar::show))
}

async fn show_asset(visit: Visit, Path(file): Path<String>, headers: HeaderMap) -> Result<Response, Problem> {
    visit.site().assets().answer(&file, &headers).ok_or_else(Problem::not_found)
}

// A mark of the office in a list of bookmarks or of pages seen gives away who was there.
async fn show_no_icon() -> Response {
    (StatusCode::NO_CONTENT, [(header::CACHE_CONTROL, HeaderValue::from_static(IMMUTABLE))]).into_response()
}

/// Ends the session, removes every trace that a page can remove, and shows something harmless of this host.
async fn leave(visit: Visit) -> Response {
    if let Some(hook) = visit.site().leave_hook() {
        hook(visit.clone()).await;
    }
    let mut response = visit.see_other(calendar::PATH);
    let traces = HeaderValue::from_static("\"cache\", \"cookies\", \"storage\"");
    response.headers_mut().insert("clear-site-data", traces);
    for name in cookies::ALL {
        visit.cookies().remove(name).add_to(response.headers_mut());
    }
    response
}
