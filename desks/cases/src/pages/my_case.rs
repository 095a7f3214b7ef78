//! A complainant's case: opened by the receipt, with every step and every look.

use askama::Template;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use office::{Office, Visiting, cookie};
use pages::cookies::Lifetime;
use pages::{Audience, Field, FormData, Page, Problem, Visit};
use people::SessionKind;
use vault::{Receipt, ReceiptError};

use super::device;
use super::say::say;
use crate::actions::{self, OpenedCase};
use crate::actions::{Look, looks_of};
use crate::model::status;

const RECEIPT: Field = Field::digits("receipt", "cases-receipt").required().max(80);
const MESSAGE: Field = Field::area("message", "cases-message").required().max(20_000).rows(5);

#[derive(Template)]
#[template(path = "receipt.html")]
struct ReceiptPage {
    page: Page,
    form: FormData,
}

impl ReceiptPage {
    fn receipt(&self) -> Field {
        RECEIPT
    }
}

#[derive(Template)]
#[template(path = "my_case.html")]
struct MyCasePage {
    page: Page,
    form: FormData,
    opened: OpenedCase,
    looks: Vec<Look>,
    what: String,
    you: String,
    late: Option<String>,
}

impl MyCasePage {
    fn message(&self) -> Field {
        MESSAGE
    }
}

/// `GET /receipt`: where a receipt is typed.
pub(super) async fn show_receipt_form(visit: Visit) -> Result<Response, Problem> {
    let page = visit.page("cases-receipt-title").for_audience(Audience::Complainant).with_back("/");
    pages::show(&ReceiptPage { page, form: FormData::empty() })
}

/// `POST /receipt`: opens the case that the receipt belongs to.
pub(super) async fn open_by_receipt(
    State(office): State<Office>,
    visit: Visit,
    headers: HeaderMap,
    mut form: FormData,
) -> Result<Response, Problem> {
    let receipt = form.text(&RECEIPT).map(|typed| Receipt::parse(&typed));
    let token = match receipt {
        Some(Ok(receipt)) => actions::open_by_receipt(&office, &receipt, &device(&headers)).await?,
        Some(Err(error)) => {
            form.wrong(&RECEIPT, mistake(&error));
            None
        }
        None => None,
    };
    match token {
        Some(token) => {
            let kept =
                visit.cookies().set(cookie(SessionKind::Receipt), &token.text(), Lifetime::BrowserSession);
            Ok((kept, visit.see_other("/case")).into_response())
        }
        None => {
            if !form.has_errors() {
                form.wrong(&RECEIPT, "cases-receipt-opens-nothing");
            }
            let page = visit
                .page("cases-receipt-title")
                .for_audience(Audience::Complainant)
                .with_back("/")
                .showing(&form);
            pages::show_again(&ReceiptPage { page, form })
        }
    }
}

const fn mistake(error: &ReceiptError) -> &'static str {
    match error {
        ReceiptError::Mistyped => "cases-receipt-mistyped",
        _ => "cases-receipt-form",
    }
}

/// `GET /case`: the case, as its complainant sees it.
pub(super) async fn show_my_case(
    State(office): State<Office>,
    visit: Visit,
    visiting: Visiting,
) -> Result<Response, Problem> {
    pages::show(&my_case(&office, &visit, &visiting, FormData::empty()).await?)
}

/// `POST /case/messages`: writes to the office.
pub(super) async fn write_message(
    State(office): State<Office>,
    visit: Visit,
    visiting: Visiting,
    mut form: FormData,
) -> Result<Response, Problem> {
    match form.text(&MESSAGE) {
        Some(text) => {
            actions::write_message(&office, visiting.actor(), visiting.visit().case, &text).await?;
            Ok(visit.see_other("/case"))
        }
        None => pages::show_again(&my_case(&office, &visit, &visiting, form).await?),
    }
}

async fn my_case(
    office: &Office,
    visit: &Visit,
    visiting: &Visiting,
    form: FormData,
) -> Result<MyCasePage, Problem> {
    let opened =
        actions::open_case(office, visiting.actor(), visiting.visit().case, "cases-look-own").await?;
    let looks = looks_of(office, opened.case.id).await?;
    let status = status(&opened.case, &[], visit.today());
    let page =
        visit.page_titled(opened.row.number.clone()).for_audience(Audience::Complainant).showing(&form);
    let what = say(&page, &status.what);
    let you = say(&page, &status.you);
    let late = status.late.map(|late| say(&page, &late));
    Ok(MyCasePage { page, form, opened, looks, what, you, late })
}
