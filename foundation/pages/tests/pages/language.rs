//! The language in the address.

use axum::body::Body;
use http::{Request, StatusCode};

use crate::support::Browser;

#[tokio::test]
async fn a_page_without_language_is_sent_on_to_the_one_that_the_browser_names() {
    let mut browser = Browser::new();
    let table = [("", "/en/story?a=1"), ("fa-AF,en;q=0.5", "/fa/story?a=1"), ("de", "/en/story?a=1")];
    for (accepted, place) in table {
        let request = Request::get("/story?a=1").header("accept-language", accepted);
        let answer = browser.send(request, Body::empty()).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, place));
        assert_eq!(answer.header("vary"), "Accept-Language, Cookie");
    }
    assert_eq!(browser.get("/").await.header("location"), "/en/");
}

#[tokio::test]
async fn the_language_last_read_is_remembered() {
    let mut browser = Browser::new();
    let page = browser.get("/tg/story").await;
    assert!(page.body.contains("<html lang=\"tg\" dir=\"ltr\""));
    assert_eq!(page.header("content-language"), "tg");
    assert_eq!(browser.get("/story").await.header("location"), "/tg/story");
    assert!(browser.get("/tg/story").await.headers.get("set-cookie").is_none());
    browser.get("/fa/story").await;
    assert_eq!(browser.get("/").await.header("location"), "/fa/");
}

#[tokio::test]
async fn persian_runs_from_the_right_and_links_stay_in_it() {
    let page = Browser::new().get("/fa/story?x=%22%3E").await.body;
    assert!(page.contains("<html lang=\"fa\" dir=\"rtl\""));
    assert!(page.contains("action=\"/fa/story\""));
    assert!(page.contains("href=\"/ky/story?x=%22%3E\" lang=\"ky\""), "the same page in another language");
}

#[tokio::test]
async fn what_is_not_for_reading_has_no_language() {
    let mut browser = Browser::new();
    assert_eq!(browser.get("/api/echo").await.status, StatusCode::OK);
    assert_eq!(browser.get("/favicon.ico").await.status, StatusCode::NO_CONTENT);
    assert_eq!(browser.get("/static/none").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_form_without_language_is_answered_in_the_remembered_one() {
    let mut browser = Browser::new();
    browser.get("/ru/story").await;
    let answer = browser.post("/story", &[("story", "x")]).await;
    // Fetching the token showed an English page, so English is remembered by now.
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/en/story"));
}

#[tokio::test]
async fn no_address_leads_off_this_host() {
    let mut browser = Browser::new();
    for path in ["//evil.example", "/\\evil.example", "//en/story"] {
        let answer = browser.send(Request::get(path), Body::empty()).await;
        let place = answer.header("location");
        assert!(place.starts_with("/en/"), "{path}: {place}");
    }
}
