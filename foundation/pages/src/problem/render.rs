//! Turning a problem into the page or the JSON that is sent.

use std::error::Error;

use askama::Template;
use axum::body::to_bytes;
use axum::response::{IntoResponse, Response};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use serde_json::json;

use super::{Carried, Problem, ProblemKind};
use crate::visit::Wants;
use crate::{Page, Visit};

/// Words of the router's own about a request from a program are passed on up to this length.
const PLAIN_DETAIL_BYTES_MAX: usize = 1_000;

/// The response with its problem, if it carries one, made readable.
///
/// An error that the router made by itself (a path that does not parse, a method that is not there) becomes
/// a problem of the same status first.
pub(crate) async fn answer_in_place(visit: &Visit, response: Response) -> Response {
    if let Some(Carried(problem)) = response.extensions().get::<Carried>() {
        let problem = problem.clone();
        return render(visit, &problem, response.headers());
    }
    if !is_bare_error(&response) {
        return response;
    }
    let (parts, body) = response.into_parts();
    let mut problem = Problem::new(ProblemKind::of_status(parts.status));
    if visit.wants() == Wants::Json && parts.status.is_client_error() {
        let words = to_bytes(body, PLAIN_DETAIL_BYTES_MAX).await.unwrap_or_default();
        if let Some(words) = std::str::from_utf8(&words).ok().filter(|words| !words.is_empty()) {
            problem = problem.saying_plainly(words.to_owned());
        }
    }
    let mut rendered = render(visit, &problem, &parts.headers);
    *rendered.status_mut() = parts.status;
    rendered
}

fn is_bare_error(response: &Response) -> bool {
    let status = response.status();
    let content = response.headers().get(header::CONTENT_TYPE).map(HeaderValue::as_bytes);
    (status.is_client_error() || status.is_server_error())
        && content.is_none_or(|content| content.starts_with(b"text/plain"))
}

fn render(visit: &Visit, problem: &Problem, headers: &HeaderMap) -> Response {
    log(visit, problem);
    let mut rendered = match visit.wants() {
        Wants::Html => page(visit, problem),
        Wants::Json => json_body(visit, problem),
    };
    // Cookies and such that the handler had set (and `Allow` from the router) go along.
    for (name, value) in headers {
        if !matches!(*name, header::CONTENT_TYPE | header::CONTENT_LENGTH) {
            rendered.headers_mut().append(name, value.clone());
        }
    }
    if let Some(seconds) = problem.0.retry_after_seconds {
        rendered.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    rendered
}

fn log(visit: &Visit, problem: &Problem) {
    let kind = problem.kind();
    match kind {
        ProblemKind::Internal => {
            let cause = problem.0.cause.as_ref().map(|cause| chain(cause.as_ref())).unwrap_or_default();
            tracing::error!(request = visit.request_id(), cause, "internal problem");
        }
        ProblemKind::Busy => tracing::warn!(request = visit.request_id(), "busy"),
        _ => tracing::debug!(request = visit.request_id(), kind = kind.code(), "refused"),
    }
}

fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(error) = source {
        text = format!("{text}: {error}");
        source = error.source();
    }
    text
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    page: Page,
    text: String,
    next: String,
    kind: ProblemKind,
    request_id: &'a str,
}

fn page(visit: &Visit, problem: &Problem) -> Response {
    let kind = problem.kind();
    let page = visit.page(kind.text_key());
    let template = ProblemPage {
        text: words(visit, problem),
        next: page.t(&format!("{}.next", kind.text_key())).into_owned(),
        page,
        kind,
        request_id: visit.request_id(),
    };
    crate::page::show_with(kind.status(), &template).unwrap_or_else(|_| kind.status().into_response())
}

fn words(visit: &Visit, problem: &Problem) -> String {
    let (texts, lang) = (visit.site().texts(), visit.lang());
    match &problem.0.detail {
        Some(message) => message.text(texts, lang),
        None => texts.get(lang, &format!("{}.text", problem.kind().text_key())).into_owned(),
    }
}

fn json_body(visit: &Visit, problem: &Problem) -> Response {
    let kind = problem.kind();
    let (texts, lang) = (visit.site().texts(), visit.lang());
    let mut body = json!({
        "type": format!("urn:recourse:problem:{}", kind.code()),
        "title": texts.get(lang, kind.text_key()),
        "status": kind.status().as_u16(),
        "detail": problem.0.plain_detail.clone().unwrap_or_else(|| words(visit, problem)),
        "instance": format!("urn:recourse:request:{}", visit.request_id()),
    });
    if !problem.0.errors.is_empty() {
        body["errors"] = problem
            .0
            .errors
            .iter()
            .map(|error| {
                let message = error.message();
                json!({"field": error.field(), "code": message.key(), "detail": error.text(texts, lang)})
            })
            .collect();
    }
    let content = [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))];
    (kind.status(), content, body.to_string()).into_response()
}

/// The status alone, for when not even a page can be made.
impl From<Problem> for StatusCode {
    fn from(problem: Problem) -> Self {
        problem.status()
    }
}
