//! A small office with a page or two, and a browser that keeps cookies.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::response::Response;
use axum::routing::{get, post};
use clock::Clock;
use http::{Request, StatusCode, header};
use ids::Dice;
use pages::{
    Audience, ByLang, Field, FormData, Lang, Page, Problem, Site, SiteSettings, Texts, Upload, Visit,
};
use tower::ServiceExt;

/// Lines of words for the office in these tests.
const WORDS: &str = "
desk-story = What happened?
    .hint = As short or long as you like.
    .empty = Tell us what happened, even in a few words.
desk-when = When was it?
desk-send = Send complaint
";

pub(crate) const STORY: Field = Field::area("story", "desk-story").required().max(40);
pub(crate) const WHEN: Field = Field::date("when", "desk-when");

#[derive(askama::Template)]
#[template(
    ext = "html",
    source = r#"{% extends "layout.html" %}{% import "components.html" as ui %}
{% block main %}<h1>{{ page.title() }}</h1>
{{ page.errors(form) }}
{% call ui::form(page, "/story") %}
{{ page.field(form, STORY) }}
{{ page.field(form, WHEN) }}
{{ page.button("desk-send") }}
{% endcall %}{% endblock %}"#
)]
struct StoryPage {
    page: Page,
    form: FormData,
}

async fn show_story(visit: Visit) -> Result<Response, Problem> {
    let page = visit.page("desk-story").for_audience(Audience::Complainant);
    pages::show(&StoryPage { page, form: FormData::empty() })
}

async fn take_story(visit: Visit, mut form: FormData) -> Result<Response, Problem> {
    let story = form.text(&STORY);
    form.date(&WHEN);
    if form.has_errors() || story.is_none() {
        let page = visit.page("desk-story").showing(&form);
        return pages::show_again(&StoryPage { page, form });
    }
    Ok(visit.see_other("/story"))
}

async fn take_files(mut upload: Upload) -> Result<String, Problem> {
    let mut seen = String::new();
    while let Some(mut file) = upload.next_file().await? {
        let mut bytes = 0;
        while let Some(chunk) = file.chunk().await? {
            bytes += chunk.len();
        }
        seen += &format!("{} {} {bytes};", file.field(), file.name());
    }
    Ok(seen + upload.form().value("note"))
}

fn routes() -> Router {
    Router::new()
        .route(
            "/",
            get(|visit: Visit| async move {
                pages::show(&StoryPage { page: visit.page("desk-story"), form: FormData::empty() })
            }),
        )
        .route("/story", get(show_story).post(take_story))
        .route("/files", post(take_files))
        .route(
            "/number/{n}",
            get(|axum::extract::Path(n): axum::extract::Path<u8>| async move { n.to_string() }),
        )
        .route("/fails", get(|| async { Err::<(), _>(Problem::internal("a secret of ours")) }))
        .route("/panics", get(|| async { panic_now() }))
        .route(
            "/api/echo",
            get(|| async { "{}" }).post(|body: axum::Json<u8>| async move { body.0.to_string() }),
        )
        .route("/api/secret", get(|| async { Problem::forbidden() }))
}

#[expect(clippy::panic, reason = "a handler that panics is what is tested")]
fn panic_now() {
    panic!("a secret of ours");
}

pub(crate) fn site(origin: Option<&str>) -> Site {
    let texts = pages::TEXTS.into_iter().chain(pages::EXAMPLE_TEXTS).chain([(Lang::En, WORDS)]);
    Site::new(SiteSettings {
        name: ByLang::from("Office of the Ombudsman".to_owned()),
        zone: jiff::tz::TimeZone::UTC,
        lang: Lang::En,
        clock: Clock::set("2026-11-24T08:00:00Z".parse().unwrap()),
        dice: Dice::system(),
        texts: Texts::new(texts).unwrap(),
        form_secret: [9; 32],
        origin: origin.map(str::to_owned),
        assets: Vec::new(),
    })
}

/// An answer, read to its end.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: http::HeaderMap,
    pub(crate) body: String,
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

/// A browser that keeps its cookies.
pub(crate) struct Browser {
    app: Router,
    pub(crate) cookies: Vec<(String, String)>,
}

impl Browser {
    pub(crate) fn new() -> Self {
        Self::at(None)
    }

    /// In front of the examples of components.
    pub(crate) fn of_examples() -> Self {
        Self { app: site(None).wrap(pages::examples()), cookies: Vec::new() }
    }

    pub(crate) fn at(origin: Option<&str>) -> Self {
        Self { app: site(origin).wrap(routes()), cookies: Vec::new() }
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), Body::empty()).await
    }

    /// Sends the form of `path` as its page would: with the token that the page carries.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let token = self.token().await;
        let body = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("csrf", &token)
            .extend_pairs(fields)
            .finish();
        self.post_body(path, "application/x-www-form-urlencoded", body).await
    }

    pub(crate) async fn post_body(&mut self, path: &str, content: &str, body: impl Into<Body>) -> Answer {
        self.send(Request::post(path).header(header::CONTENT_TYPE, content), body.into()).await
    }

    /// The token of a fresh page.
    pub(crate) async fn token(&mut self) -> String {
        let page = self.get("/en/story").await.body;
        let start = page.split("name=\"csrf\" value=\"").nth(1).expect("a form with a token");
        start.split('"').next().unwrap().to_owned()
    }

    pub(crate) async fn send(&mut self, request: http::request::Builder, body: Body) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = request.header(header::COOKIE, cookies.join("; ")).body(body).unwrap();
        let response = self.app.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let (name, rest) = cookie.to_str().unwrap().split_once('=').unwrap();
            let value = rest.split(';').next().unwrap();
            self.cookies.retain(|(known, _)| known != name);
            if !rest.contains("Max-Age=0") {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}
