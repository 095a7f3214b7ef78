//! The list of routes: what a desk answers to, and who may ask.
//!
//! A route cannot be added without saying for whom it is, and the list can be read back. The test that
//! sends every kind of visitor to every route walks this list, so that a new route is attacked from
//! the day it is written.

use axum::Router;
use axum::routing::MethodRouter;
use http::Method;
use people::Permission;

use crate::Office;
use crate::guard::guarded;

/// Who may ask.
#[derive(Clone, Copy, Debug)]
pub enum Audience {
    /// Anyone.
    Public,
    /// Whoever is writing a complaint.
    Draft,
    /// A complainant who has opened their case by its receipt.
    Complainant,
    /// The holder of a one-time link.
    Link,
    /// A member of staff or a liaison officer, signed in.
    SignedIn,
    /// One who is signed in and whose role has this permission at any reach; which objects it reaches
    /// is for the action to ask.
    Staff(&'static Permission),
}

impl Audience {
    /// The word for it in the table of routes.
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Draft => "draft",
            Self::Complainant => "complainant",
            Self::Link => "link",
            Self::SignedIn => "signed-in",
            Self::Staff(permission) => permission.key,
        }
    }
}

/// One route, as the table of routes shows it.
#[derive(Clone, Debug)]
pub struct Route {
    /// `GET` or `POST` (pages), any method (API).
    pub method: Method,
    /// The path, with its parameters in braces, without the language.
    pub path: &'static str,
    /// Who may ask.
    pub audience: Audience,
}

/// Routes with their handlers.
#[derive(Default)]
pub struct Routes {
    router: Router<Office>,
    list: Vec<Route>,
}

impl Routes {
    /// No routes.
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with a page.
    #[must_use]
    pub fn get(self, path: &'static str, audience: Audience, handler: MethodRouter<Office>) -> Self {
        self.on(Method::GET, path, audience, handler)
    }

    /// The same, with something that is done.
    #[must_use]
    pub fn post(self, path: &'static str, audience: Audience, handler: MethodRouter<Office>) -> Self {
        self.on(Method::POST, path, audience, handler)
    }

    /// The same, with a route of any method; `handler` must answer to that method.
    #[must_use]
    pub fn on(
        mut self,
        method: Method,
        path: &'static str,
        audience: Audience,
        handler: MethodRouter<Office>,
    ) -> Self {
        self.router = self.router.route(path, guarded(handler, audience));
        self.list.push(Route { method, path, audience });
        self
    }

    /// Both lists as one.
    #[must_use]
    pub fn with(mut self, other: Self) -> Self {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self
    }

    /// The table of routes.
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// The handlers and the table.
    pub fn into_parts(self) -> (Router<Office>, Vec<Route>) {
        (self.router, self.list)
    }
}
