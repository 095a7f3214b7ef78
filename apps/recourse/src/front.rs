//! The front page: the doors of the office, in words people use.

use askama::Template;
use axum::extract::State;
use axum::response::Response;
use axum::routing::get;
use office::{Audience, Office, Routes};
use pages::{Page, Problem, Visit};

#[derive(Template)]
#[template(path = "front.html")]
struct FrontPage {
    page: Page,
    is_demo: bool,
}

/// The routes of the roof itself.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/", Audience::Public, get(show_front))
}

async fn show_front(State(office): State<Office>, visit: Visit) -> Result<Response, Problem> {
    let page = visit.page("recourse-front-title").for_audience(pages::Audience::Complainant);
    pages::show(&FrontPage { page, is_demo: office.is_demo })
}
