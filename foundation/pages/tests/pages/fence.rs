//! Forms from elsewhere are turned away.

use axum::body::Body;
use http::{Request, StatusCode};

use crate::support::Browser;

const URLENCODED: &str = "application/x-www-form-urlencoded";

#[tokio::test]
async fn our_own_form_is_taken_and_a_form_without_token_is_not() {
    let mut browser = Browser::new();
    assert_eq!(browser.post("/en/story", &[("story", "x")]).await.status, StatusCode::SEE_OTHER);
    for body in ["story=x", "csrf=&story=x", "csrf=AAAA&story=x"] {
        let answer = browser.post_body("/en/story", URLENCODED, body).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{body}");
        assert!(answer.body.contains("This page was open too long"));
    }
    let other = Browser::new().token().await;
    assert_eq!(
        browser.post_body("/en/story", URLENCODED, format!("csrf={other}&story=x")).await.status,
        StatusCode::FORBIDDEN,
        "a token of another visit"
    );
    assert_eq!(browser.post_body("/en/story", "text/plain", "story=x").await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_the_browser_says_comes_from_elsewhere_is_not_taken_even_with_a_token() {
    let mut browser = Browser::at(Some("https://office.example"));
    let token = browser.token().await;
    for (name, value, status) in [
        ("sec-fetch-site", "cross-site", StatusCode::FORBIDDEN),
        ("sec-fetch-site", "same-site", StatusCode::FORBIDDEN),
        ("origin", "https://evil.example", StatusCode::FORBIDDEN),
        ("origin", "https://office.example", StatusCode::SEE_OTHER),
        ("sec-fetch-site", "same-origin", StatusCode::SEE_OTHER),
    ] {
        let request = Request::post("/en/story").header("content-type", URLENCODED).header(name, value);
        let answer = browser.send(request, Body::from(format!("csrf={token}&story=x"))).await;
        assert_eq!(answer.status, status, "{name}: {value}");
    }
}

#[tokio::test]
async fn a_form_with_files_streams_through_with_its_token_first() {
    let mut browser = Browser::new();
    let token = browser.token().await;
    let part =
        |head: &str, value: &str| format!("--B\r\nContent-Disposition: form-data; {head}\r\n\r\n{value}\r\n");
    let csrf = part("name=\"csrf\"", &token);
    let note = part("name=\"note\"", "  hello ");
    let file = part("name=\"files\"; filename=\"a/b.txt\"", &"x".repeat(300_000));
    let none = part("name=\"files\"; filename=\"\"", "");
    let good = format!("{csrf}{note}{file}{none}--B--\r\n");
    let content = "multipart/form-data; boundary=B";
    let answer = browser.post_body("/en/files", content, good).await;
    assert_eq!((answer.status, answer.body.as_str()), (StatusCode::OK, "files b.txt 300000;hello"));
    let late = format!("{note}{csrf}--B--\r\n");
    assert_eq!(browser.post_body("/en/files", content, late).await.status, StatusCode::FORBIDDEN);
    for broken in ["", "--B", "--B\r\n\r\n", "nothing of the kind"] {
        assert_eq!(browser.post_body("/en/files", content, broken).await.status, StatusCode::FORBIDDEN);
    }
    let cut = format!("{csrf}{}", &file[..1000]);
    assert_eq!(browser.post_body("/en/files", content, cut).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn a_program_with_a_key_needs_no_token_and_one_without_does() {
    let mut browser = Browser::new();
    let post = || Request::post("/api/echo").header("content-type", "application/json");
    assert_eq!(browser.send(post(), Body::from("7")).await.status, StatusCode::FORBIDDEN);
    let keyed = post().header("authorization", "Bearer x");
    assert_eq!(browser.send(keyed, Body::from("7")).await.status, StatusCode::OK);
    let token = browser.token().await;
    let with_header = post().header("x-csrf-token", token);
    assert_eq!(browser.send(with_header, Body::from("7")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn leaving_needs_no_token_and_leaves_nothing() {
    let mut browser = Browser::new();
    browser.token().await;
    assert!(!browser.cookies.is_empty());
    let answer = browser.post_body("/fa/leave", URLENCODED, "").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/fa/calendar"));
    assert_eq!(answer.header("clear-site-data"), "\"cache\", \"cookies\", \"storage\"");
    assert!(browser.cookies.is_empty());
    let calendar = browser.get("/fa/calendar").await;
    assert_eq!(calendar.status, StatusCode::OK);
    assert!(!calendar.body.contains("Ombudsman"));
    assert!(browser.cookies.is_empty(), "not even the language");
}

#[tokio::test]
async fn a_visit_gets_a_cookie_only_where_a_form_is_bound_to_it() {
    let mut browser = Browser::new();
    browser.get("/en/nowhere").await;
    assert!(!browser.cookies.iter().any(|(name, _)| name == "visit"));
    browser.get("/en/story").await;
    assert!(browser.cookies.iter().any(|(name, _)| name == "visit"));
}
