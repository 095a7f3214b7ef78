//! The caseworker's day, and one case as staff see it.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use ids::CaseId;
use office::{Office, Signed};
use pages::{Field, FormData, Page, Problem, Tone, Visit};

use crate::actions::{self, CaseLine, OpenedCase};

const MESSAGE: Field = Field::area("message", "cases-message").required().max(20_000).rows(5);

#[derive(Template)]
#[template(path = "desk_day.html")]
struct DayPage {
    page: Page,
    lines: Vec<CaseLine>,
}

#[derive(Template)]
#[template(path = "desk_case.html")]
struct CasePage {
    page: Page,
    form: FormData,
    opened: OpenedCase,
    messages_path: String,
    take_up_path: String,
    may_take_up: bool,
    may_write: bool,
}

impl CasePage {
    fn message(&self) -> Field {
        MESSAGE
    }
}

// How near the next deadline is, as a tone: a word and a shape go with it on the page.
fn tone(page: &Page, line: &CaseLine) -> Tone {
    match line.next_due.map(|due| page.days_until(due)) {
        Some(..0) => Tone::Danger,
        Some(0..=2) => Tone::Attention,
        _ => Tone::Info,
    }
}

impl DayPage {
    fn path(&self, line: &CaseLine) -> String {
        format!("/desk/cases/{}", line.id)
    }

    fn tone(&self, line: &CaseLine) -> Tone {
        tone(&self.page, line)
    }
}

/// `GET /desk`: what waits, the soonest due first.
pub(super) async fn show_day(
    State(office): State<Office>,
    visit: Visit,
    signed: Signed,
) -> Result<Response, Problem> {
    let lines = actions::list_open_cases(&office, signed.actor()).await?;
    pages::show(&DayPage { page: visit.page("cases-day-title"), lines })
}

/// `GET /desk/cases/{case}`: one case, opened and journaled.
pub(super) async fn show_case(
    State(office): State<Office>,
    visit: Visit,
    signed: Signed,
    Path(case): Path<String>,
) -> Result<Response, Problem> {
    pages::show(&case_page(&office, &visit, &signed, &case, FormData::empty()).await?)
}

/// `POST /desk/cases/{case}/messages`: writes to the complainant.
pub(super) async fn write_message(
    State(office): State<Office>,
    visit: Visit,
    signed: Signed,
    Path(case): Path<String>,
    mut form: FormData,
) -> Result<Response, Problem> {
    match form.text(&MESSAGE) {
        Some(text) => {
            actions::write_message(&office, signed.actor(), id(&case)?, &text).await?;
            Ok(visit.see_other(&format!("/desk/cases/{case}")))
        }
        None => pages::show_again(&case_page(&office, &visit, &signed, &case, form).await?),
    }
}

/// `POST /desk/cases/{case}/take-up`: makes it theirs.
pub(super) async fn take_up(
    State(office): State<Office>,
    visit: Visit,
    signed: Signed,
    Path(case): Path<String>,
    form: FormData,
) -> Result<Response, Problem> {
    actions::take_up(&office, signed.actor(), id(&case)?, form.version()?).await?;
    Ok(visit.see_other(&format!("/desk/cases/{case}")))
}

fn id(text: &str) -> Result<CaseId, Problem> {
    text.parse().map_err(|_| Problem::not_found())
}

async fn case_page(
    office: &Office,
    visit: &Visit,
    signed: &Signed,
    case: &str,
    form: FormData,
) -> Result<CasePage, Problem> {
    let opened = actions::open_case(office, signed.actor(), id(case)?, "cases-look-work").await?;
    let page = visit.page_titled(opened.row.number.clone()).with_back("/desk").showing(&form);
    let messages_path = format!("/desk/cases/{}/messages", opened.case.id);
    let take_up_path = format!("/desk/cases/{}/take-up", opened.case.id);
    let may_take_up = actions::may_take_up(office, signed.actor(), &opened.case);
    let may_write = actions::may_write(signed.actor(), &opened.case);
    Ok(CasePage { page, form, opened, messages_path, take_up_path, may_take_up, may_write })
}
