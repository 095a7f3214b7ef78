//! Every component with what it takes and how it looks, at `/_components`: for who writes a page, and for tests.
//!
//! The code beside an example is the code that made it: both are one literal. Words for developers are English, as
//! documentation is; words that an example shows are texts in every language ([`EXAMPLE_TEXTS`]), because it is
//! long words and right-to-left lines that break a page.
//!
//! The demo mounts these pages, and the tests of this crate look at every one in every language.

mod about;
mod actions;
mod figures;
mod forms;
mod states;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::response::Response;
use axum::routing::get;

pub use about::{Component, Example, Parameter};

use crate::{Audience, Lang, NavItem, OrInternal, Page, Problem, Visit};

/// The words that examples show, to be given to [`Texts::new`](crate::Texts::new) where the examples are mounted.
pub const EXAMPLE_TEXTS: [(Lang, &str); 6] = crate::texts!("../text/examples");

/// Where the list of components is.
pub const EXAMPLES_PATH: &str = "/_components";

/// Where one component is.
const COMPONENT_ROUTE: &str = "/_components/{name}";
/// Where one component is, as complainants see it.
const COMPLAINANT_ROUTE: &str = "/_components/{name}/complainant";

/// Every component, in the order of the list.
pub fn components() -> impl Iterator<Item = &'static Component> {
    [actions::COMPONENTS, forms::COMPONENTS, states::COMPONENTS, figures::COMPONENTS].into_iter().flatten()
}

/// The routes of the examples.
pub fn examples<S: Clone + Send + Sync + 'static>() -> Router<S> {
    Router::new()
        .route(EXAMPLES_PATH, get(show_list))
        .route(COMPONENT_ROUTE, get(show_component))
        .route(COMPLAINANT_ROUTE, get(show_to_complainants))
}

#[derive(Template)]
#[template(path = "examples/list.html")]
struct ListPage {
    page: Page,
    components: Vec<&'static Component>,
}

#[derive(Template)]
#[template(path = "examples/component.html")]
struct ComponentPage {
    page: Page,
    views: [NavItem; 2],
    component: &'static Component,
    shown: Vec<(&'static Example, String)>,
}

async fn show_list(visit: Visit) -> Result<Response, Problem> {
    let page = visit.page("pages-example-title").for_audience(Audience::Desk);
    crate::show(&ListPage { page, components: components().collect() })
}

async fn show_component(visit: Visit, Path(name): Path<String>) -> Result<Response, Problem> {
    show(&visit, &name, Audience::Desk)
}

async fn show_to_complainants(visit: Visit, Path(name): Path<String>) -> Result<Response, Problem> {
    show(&visit, &name, Audience::Complainant)
}

fn show(visit: &Visit, name: &str, audience: Audience) -> Result<Response, Problem> {
    let component = components().find(|component| component.name == name).ok_or_else(Problem::not_found)?;
    let page = visit.page_titled(component.name.to_owned()).for_audience(audience).with_back(EXAMPLES_PATH);
    let shown = component.examples.iter().map(|example| Ok((example, (example.show)(&page)?)));
    let shown = shown.collect::<Result<_, askama::Error>>().or_internal()?;
    let desk = component.path();
    let views = [
        NavItem::new("pages-example-to-desk", desk.clone()),
        NavItem::new("pages-example-to-complainants", format!("{desk}/complainant")),
    ];
    crate::show(&ComponentPage { page, views, component, shown })
}
