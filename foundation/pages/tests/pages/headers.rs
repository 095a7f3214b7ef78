//! What stands in the head of every answer.

use axum::body::Body;
use http::{Request, StatusCode};

use crate::support::Browser;

#[tokio::test]
async fn every_answer_is_closed() {
    let mut browser = Browser::new();
    for path in ["/", "/en/story", "/en/nowhere", "/en/fails", "/en/panics", "/api/echo", "/favicon.ico"] {
        let answer = browser.get(path).await;
        assert!(answer.header("content-security-policy").starts_with("default-src 'none';"), "{path}");
        assert!(!answer.header("content-security-policy").contains("unsafe"));
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert_eq!(answer.header("referrer-policy"), "no-referrer");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin");
        assert!(answer.header("permissions-policy").contains("camera=()"));
        assert!(!answer.header("cache-control").is_empty());
        assert!(answer.headers.get("strict-transport-security").is_none(), "not by plain http");
    }
    assert_eq!(browser.get("/en/story").await.header("cache-control"), "no-store");
}

#[tokio::test]
async fn by_https_cookies_are_for_this_host_alone_and_https_is_insisted_on() {
    let mut browser = Browser::at(Some("https://office.example"));
    let answer = browser.get("/en/story").await;
    assert_eq!(answer.header("strict-transport-security"), "max-age=63072000");
    for cookie in answer.headers.get_all("set-cookie") {
        let cookie = cookie.to_str().unwrap();
        assert!(cookie.starts_with("__Host-") && cookie.contains("; Secure"), "{cookie}");
        assert!(cookie.contains("; HttpOnly") && cookie.contains("; SameSite=Lax"), "{cookie}");
    }
}

#[tokio::test]
async fn files_are_kept_for_good_and_packed() {
    let mut browser = Browser::new();
    let page = browser.get("/en/story").await.body;
    let style = page.split("rel=\"stylesheet\" href=\"").nth(1).unwrap().split('"').next().unwrap();
    let answer = browser.send(Request::get(style).header("accept-encoding", "gzip, br"), Body::empty()).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("content-encoding"), "br");
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
}

#[tokio::test]
async fn a_page_is_packed_unless_someone_elsewhere_could_measure_it() {
    let mut browser = Browser::new();
    let ask = |site: &str| {
        Request::get("/en/story").header("accept-encoding", "br").header("sec-fetch-site", site.to_owned())
    };
    assert_eq!(browser.send(ask("cross-site"), Body::empty()).await.header("content-encoding"), "br");
    browser.cookies.push(("session".to_owned(), "abc".to_owned()));
    assert_eq!(browser.send(ask("same-origin"), Body::empty()).await.header("content-encoding"), "br");
    assert_eq!(browser.send(ask("cross-site"), Body::empty()).await.header("content-encoding"), "");
}
