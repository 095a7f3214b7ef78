//! Problems, for people and for programs.

use axum::body::Body;
use http::{Request, StatusCode};
use pages::{Lang, ProblemKind};

use crate::support::{Browser, site};

#[tokio::test]
async fn a_problem_is_a_page_in_the_persons_language() {
    let mut browser = Browser::new();
    let answer = browser.get("/ru/nowhere").await;
    assert_eq!(answer.status, StatusCode::NOT_FOUND);
    assert!(answer.body.contains("<h1>Такой страницы нет</h1>"));
    let answer = browser.get("/en/number/900").await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    assert!(answer.body.contains("We could not read this") && !answer.body.contains("u8"));
    let answer = browser.send(Request::delete("/en/story"), Body::empty()).await;
    assert_eq!(answer.status, StatusCode::FORBIDDEN, "the fence comes first");
    let answer = browser.send(Request::options("/en/story"), Body::empty()).await;
    assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(answer.header("allow"), "GET,HEAD,POST");
}

#[tokio::test]
async fn an_internal_problem_tells_a_number_and_nothing_else() {
    let mut browser = Browser::new();
    for path in ["/en/fails", "/en/panics"] {
        let answer = browser.get(path).await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(answer.body.contains("Something of ours has failed"));
        assert!(answer.body.contains("class=\"code\">"), "a number to quote");
        assert!(!answer.body.contains("secret"));
    }
}

#[tokio::test]
async fn a_program_gets_json() {
    let mut browser = Browser::new();
    let answer = browser.get("/api/secret").await;
    assert_eq!(answer.header("content-type"), "application/problem+json");
    let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert_eq!(body["type"], "urn:recourse:problem:forbidden");
    assert_eq!(body["status"], 403);
    assert_eq!(body["title"], "This is not open to you");
    let asked = Request::get("/en/nowhere").header("accept", "application/json");
    assert_eq!(browser.send(asked, Body::empty()).await.header("content-type"), "application/problem+json");
    let bad = Request::post("/api/echo")
        .header("authorization", "Bearer x")
        .header("content-type", "application/json");
    let answer = browser.send(bad, Body::from("7x")).await;
    assert_eq!(answer.status, StatusCode::BAD_REQUEST);
    let body: serde_json::Value = serde_json::from_str(&answer.body).unwrap();
    assert!(body["detail"].as_str().unwrap().contains("JSON"), "a program is told what is wrong in it");
}

#[test]
fn every_kind_has_its_words_in_every_language() {
    let site = site(None);
    for kind in ProblemKind::ALL {
        for lang in Lang::ALL {
            for part in ["", ".text", ".next"] {
                let key = format!("{}{part}", kind.text_key());
                assert!(site.texts().has(lang, &key), "{lang}: {key}");
            }
        }
    }
}
