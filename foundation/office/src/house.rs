//! [`House`]: the desks in the office, answering requests.

use std::sync::Arc;

use axum::{Extension, Router};
use http::Extensions;
use pages::{Lang, NavItem, Problem};
use people::{Actor, Permission};
use store::Migration;

use crate::{Desk, Office, Route, Routes};

/// The desks of an office.
pub struct House {
    desks: Vec<Arc<dyn Desk>>,
    texts: Vec<(Lang, &'static str)>,
}

/// The ways that desks offer in the header.
#[derive(Clone, Default)]
pub(crate) struct Ways(Arc<Vec<Arc<dyn Desk>>>);

impl Ways {
    pub(crate) fn of(&self, actor: &Actor) -> Vec<NavItem> {
        self.0.iter().flat_map(|desk| desk.ways(actor)).collect()
    }
}

impl House {
    /// The house with these desks, in the order in which they depend on one another.
    pub fn new(desks: Vec<Arc<dyn Desk>>) -> Self {
        Self { desks, texts: Vec::new() }
    }

    /// The same, with the words of the roof's own pages.
    #[must_use]
    pub fn saying(mut self, texts: impl IntoIterator<Item = (Lang, &'static str)>) -> Self {
        self.texts.extend(texts);
        self
    }

    pub(crate) fn texts(&self) -> impl Iterator<Item = (Lang, &'static str)> {
        self.texts.iter().copied().chain(self.desks.iter().flat_map(|desk| desk.texts()))
    }

    /// Its desks.
    pub fn desks(&self) -> &[Arc<dyn Desk>] {
        &self.desks
    }

    /// All tables, the foundation's first.
    pub fn migrations(&self) -> Vec<Migration> {
        let foundation = [vault::MIGRATIONS, journal::MIGRATIONS, people::MIGRATIONS, work::MIGRATIONS];
        let desks = self.desks.iter().map(|desk| desk.migrations());
        foundation.into_iter().chain(desks).flatten().copied().collect()
    }

    /// All permissions, desk by desk.
    pub fn permissions(&self) -> Vec<&'static Permission> {
        self.desks.iter().flat_map(|desk| desk.permissions()).copied().collect()
    }

    /// The routes of all desks and, before them, `own` (those of the roof), as one service that answers
    /// requests, and the table of them.
    pub fn router(&self, office: &Office, own: Routes) -> (Router, Vec<Route>) {
        let routes = self.desks.iter().fold(own, |routes, desk| routes.with(desk.routes()));
        let (router, list) = routes.into_parts();
        let router = router
            .with_state(office.clone())
            .layer(Extension(office.clone()))
            .layer(Extension(Ways(Arc::new(self.desks.clone()))));
        (office.site.wrap(router), list)
    }
}

pub(crate) fn office_of(extensions: &Extensions) -> Result<Office, Problem> {
    extensions.get::<Office>().cloned().ok_or_else(|| Problem::internal("a route outside the house"))
}
