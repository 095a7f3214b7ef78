//! What people see of this desk: one file a screen.
//!
//! Architecture invariant: a page asks an action and shows what it says; it never touches the store.

mod complain;
mod complain_form;
mod desk;
mod my_case;
mod problems;
mod say;

use axum::http::{HeaderMap, header};
use axum::routing::{get, post};
use office::{Audience, Routes};
use people::Device;

use crate::permissions::{SEE_CASE, SEE_NEW, WRITE};

/// What the browser says of itself, so that people recognise their own visits.
fn device(headers: &HeaderMap) -> Device {
    Device::of(headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok()))
}

/// The routes of this desk, by who they are for.
pub(crate) fn routes() -> Routes {
    Routes::new()
        // whoever complains
        .get("/complain", Audience::Draft, get(complain::begin))
        .get("/complain/{step}", Audience::Draft, get(complain::show_step))
        .post("/complain/{step}", Audience::Draft, post(complain::take_step))
        .get("/complaint/check", Audience::Draft, get(complain::show_check))
        .post("/complaint/send", Audience::Draft, post(complain::send))
        .get("/complaint/sent", Audience::Draft, get(complain::show_sent))
        // whoever comes back
        .get("/receipt", Audience::Public, get(my_case::show_receipt_form))
        .post("/receipt", Audience::Public, post(my_case::open_by_receipt))
        .get("/case", Audience::Complainant, get(my_case::show_my_case))
        .post("/case/messages", Audience::Complainant, post(my_case::write_message))
        // staff
        .get("/desk", Audience::Staff(&SEE_CASE), get(desk::show_day))
        .get("/desk/cases/{case}", Audience::Staff(&SEE_CASE), get(desk::show_case))
        .post("/desk/cases/{case}/take-up", Audience::Staff(&SEE_NEW), post(desk::take_up))
        .post("/desk/cases/{case}/messages", Audience::Staff(&WRITE), post(desk::write_message))
}
