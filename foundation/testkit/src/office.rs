//! An office under test: its house, its database, and visitors who come to it without a network.

use std::collections::BTreeMap;
use std::net::IpAddr;

use axum::Router;
use axum::body::{Body, to_bytes};
use clock::{Clock, UtcInstant};
use http::{Request, Response, StatusCode, header};
use ids::Dice;
use office::{House, Office, Route, Routes, Settings, cookie};
use pack::Pack;
use people::{Actor, Device, NetworkPrefix, NewStaff, Origin, Post, Role, Roles, SessionKind};
use tower::ServiceExt;
use vault::{OfficeKey, RecoveryKey, StretchCost};

use crate::fresh_store;

/// Pages of a test are never longer.
const PAGE_BYTES_MAX: usize = 4 * 1024 * 1024;
/// What every member of a test office types.
const PASSWORD: &str = "nine geese under a bridge";

/// An office under test.
pub struct TestOffice {
    /// The office itself.
    pub office: Office,
    /// The table of its routes.
    pub routes: Vec<Route>,
    router: Router,
}

impl TestOffice {
    /// The office of the pack `pack` with this house, on the database the tests run on. Its clock stands on
    /// Tuesday 24 November 2026 at noon, UTC, until it is moved.
    ///
    /// # Panics
    /// If it cannot open: then the test says nothing.
    pub async fn open(house: House, pack: &str) -> Self {
        let now: UtcInstant = "2026-11-24T12:00:00Z".parse().expect("a moment");
        let dice = Dice::seeded(20_261_124);
        let settings = Settings {
            store: fresh_store(&house.migrations(), now).await,
            clock: Clock::set(now),
            key: OfficeKey::roll(&dice),
            recovery: RecoveryKey::roll(&dice).public(),
            dice,
            pack: Pack::embedded(pack).expect("a pack"),
            address: "http://127.0.0.1".parse().expect("an address"),
            cost: StretchCost::FICTIONAL,
            is_demo: true,
        };
        let office = Office::open(&house, settings).await.expect("the office opens");
        let (router, routes) = house.router(&office, Routes::new());
        Self { office, routes, router }
    }

    /// Somebody who comes for the first time.
    pub fn visitor(&self) -> Visitor {
        Visitor { router: self.router.clone(), cookies: BTreeMap::new(), page: String::new() }
    }

    /// A member of staff, signed in.
    ///
    /// # Panics
    /// If they cannot join.
    pub async fn member(&self, name: &str, post: Post) -> Visitor {
        let people = &self.office.people;
        let new = NewStaff {
            email: format!("{name}@office.example").parse().expect("an address"),
            name: name.to_owned(),
            post,
        };
        let invitation = people.invite(&Actor::System("init"), &new).await.expect("an invitation");
        let origin = Origin {
            network: NetworkPrefix::of(IpAddr::from([127, 0, 0, 1])),
            device: Device::of(None),
            device_cookie: None,
        };
        let signed_in = people.accept(&invitation.token, PASSWORD, &origin).await.expect("a member");
        let mut visitor = self.visitor();
        visitor.cookies.insert(cookie(SessionKind::Staff).to_owned(), signed_in.token.text().to_string());
        visitor
    }

    /// A post with one role in the pack's first team, or its first team for children.
    pub fn post(&self, role: Role, trained: pack::Trained) -> Post {
        let team = self.office.pack.teams.iter().find(|team| team.children == trained);
        Post {
            roles: Roles::from(role),
            team: team.and_then(|team| team.code.as_str().parse().ok()),
            agency: None,
            languages: vec!["en".to_owned()],
            trained_for_children: trained == pack::Trained::ForChildren,
        }
    }
}

/// Somebody who comes to the office with a browser: cookies are kept, redirects followed.
pub struct Visitor {
    router: Router,
    cookies: BTreeMap<String, String>,
    page: String,
}

/// What the office answered.
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// Where the visitor ended up, with the language.
    pub path: String,
    /// The page.
    pub page: String,
}

impl Visitor {
    /// Asks for a page.
    ///
    /// # Panics
    /// If no answer comes at all.
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::get(path);
        let response = self.send(request, Body::empty()).await;
        self.follow(path.to_owned(), response).await
    }

    /// Fills in the form of the page last seen and sends it to `path`.
    ///
    /// # Panics
    /// If no answer comes at all.
    pub async fn post(&mut self, path: &str, answers: &[(&str, &str)]) -> Answer {
        let token = between(&self.page, "name=\"csrf\" value=\"", "\"").unwrap_or_default();
        let mut form = url::form_urlencoded::Serializer::new(String::new());
        form.append_pair("csrf", &token).extend_pairs(answers);
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        let response = self.send(request, Body::from(form.finish())).await;
        self.follow(path.to_owned(), response).await
    }

    /// Goes back to a page seen before, as a browser does without asking the office.
    pub fn back_to(&mut self, answer: &Answer) -> &mut Self {
        answer.page.clone_into(&mut self.page);
        self
    }

    async fn follow(&mut self, mut path: String, mut response: Response<Body>) -> Answer {
        while let Some(onward) = response.headers().get(header::LOCATION) {
            path = onward.to_str().expect("an address").to_owned();
            response = self.send(Request::get(&path), Body::empty()).await;
        }
        let status = response.status();
        let bytes = to_bytes(response.into_body(), PAGE_BYTES_MAX).await.expect("a page");
        let page = String::from_utf8(bytes.to_vec()).expect("text");
        if page.starts_with("<!doctype html>") {
            // Every page that any test meets is met by those who cannot see it too.
            crate::assert_accessible(&page);
        }
        page.clone_into(&mut self.page);
        Answer { status, path, page }
    }

    async fn send(&mut self, request: http::request::Builder, body: Body) -> Response<Body> {
        let jar: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request =
            request.header(header::HOST, "127.0.0.1").header(header::COOKIE, jar.join("; ")).body(body);
        let response = self.router.clone().oneshot(request.expect("a request")).await.expect("an answer");
        for set in response.headers().get_all(header::SET_COOKIE) {
            let pair = set.to_str().expect("a cookie").split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        response
    }
}

/// The text in `page` between the first `start` and the `end` after it.
pub fn between(page: &str, start: &str, end: &str) -> Option<String> {
    let (_, rest) = page.split_once(start)?;
    rest.split_once(end).map(|(text, _)| text.to_owned())
}
