//! One complaint's way through the house, by its HTTP front: sent, sealed, journaled, opened by its receipt,
//! taken up, answered; in both packs, and by those who may not see it.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use std::sync::Arc;

use axum::http::StatusCode;
use cases::Cases;
use journal::Verdict;
use office::House;
use pack::Trained;
use people::Role;
use store::values;
use testkit::office::{Answer, TestOffice, Visitor, between};

async fn open() -> TestOffice {
    TestOffice::open(House::new(vec![Arc::new(Cases)]), "example").await
}

const STORY: &str = "They kept my passport and said I may not leave.";

async fn complain(visitor: &mut Visitor, child: bool) -> Answer {
    visitor.get("/en/complain").await;
    visitor.post("/en/complain/what", &[("story", STORY), ("asked", "Give it back.")]).await;
    visitor.post("/en/complain/who", &[("respondent", "employer"), ("who", "A foreman")]).await;
    visitor.post("/en/complain/where", &[("place", "Port Veritas"), ("when", "last week")]).await;
    let danger: &[(&str, &str)] =
        if child { &[("signs", "detained"), ("child", "yes")] } else { &[("signs", "detained")] };
    visitor.post("/en/complain/danger", danger).await;
    visitor.post("/en/complain/contact", &[("contact-way", "receipt")]).await;
    let name = [("about", "self"), ("name", "Karim Nowhere"), ("anonymity", "custodian")];
    let check = visitor.post("/en/complain/name", &name).await;
    assert_eq!(check.path, "/en/complaint/check", "{}", check.page);
    assert!(check.page.contains(STORY), "everything is shown before it is sent");
    let sent = visitor.post("/en/complaint/send", &[]).await;
    let again = visitor.back_to(&check).post("/en/complaint/send", &[]).await;
    assert_eq!(receipt(&again), receipt(&sent), "pressed twice, it is sent once");
    assert_eq!((sent.status, sent.path.as_str()), (StatusCode::OK, "/en/complaint/sent"));
    sent
}

fn receipt(sent: &Answer) -> String {
    between(&sent.page, "<bdi dir=\"ltr\">", "</bdi>").unwrap()
}

fn case_path(day: &Answer) -> String {
    let id = between(&day.page, "href=\"/en/desk/cases/", "\"").unwrap();
    format!("/en/desk/cases/{id}")
}

#[tokio::test]
async fn a_complaint_is_sent_taken_up_and_answered() {
    let house = open().await;
    let mira = &mut house.member("mira", house.post(Role::Caseworker, Trained::General)).await;
    let oskar = &mut house.member("oskar", house.post(Role::Supervisor, Trained::General)).await;
    let other = &mut house.member("other", house.post(Role::Caseworker, Trained::General)).await;
    let writer = &mut house.visitor();
    let sent = complain(writer, false).await;

    let count = house.office.store.count("SELECT count(*) AS n FROM cases_cases", values![]).await.unwrap();
    assert_eq!(count, 1);

    let holder = &mut house.visitor();
    holder.get("/en/receipt").await;
    let mine = holder.post("/en/receipt", &[("receipt", &receipt(&sent))]).await;
    assert_eq!((mine.status, mine.path.as_str()), (StatusCode::OK, "/en/case"));
    assert!(mine.page.contains(STORY));

    let day = mira.get("/en/desk").await;
    let path = case_path(&day);
    let case = mira.get(&path).await;
    assert!(case.page.contains(STORY) && !case.page.contains("Karim Nowhere"), "the name is locked away");
    let version = between(&case.page, "name=\"version\" value=\"", "\"").unwrap();
    let taken = mira.post(&format!("{path}/take-up"), &[("version", &version)]).await;
    assert_eq!(taken.status, StatusCode::OK, "{}", taken.page);
    let written = mira.post(&format!("{path}/messages"), &[("message", "We have read it.")]).await;
    assert_eq!(written.status, StatusCode::OK, "{}", written.page);

    // Once it is Mira's, her colleague no longer finds it; her supervisor does.
    assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND);
    assert!(!other.get("/en/desk").await.page.contains(&path));
    assert_eq!(oskar.get(&path).await.status, StatusCode::OK);

    let mine = holder.get("/en/case").await;
    assert!(mine.page.contains("We have read it."));
    assert!(mine.page.contains("mira") && mine.page.contains("oskar"), "every look is shown");
    assert!(!mine.page.contains("other"), "who did not look is not named");
    let verdict = journal::verify(&house.office.store).await.unwrap();
    assert!(matches!(verdict, Verdict::Whole { entries, .. } if entries >= 7), "{verdict:?}");
}

#[tokio::test]
async fn a_stale_press_changes_nothing_and_says_so() {
    let house = open().await;
    let mira = &mut house.member("mira", house.post(Role::Caseworker, Trained::General)).await;
    let other = &mut house.member("other", house.post(Role::Caseworker, Trained::General)).await;
    complain(&mut house.visitor(), false).await;
    let path = case_path(&mira.get("/en/desk").await);
    for visitor in [&mut *mira, &mut *other] {
        visitor.get(&path).await;
    }
    assert_eq!(mira.post(&format!("{path}/take-up"), &[("version", "1")]).await.status, StatusCode::OK);
    assert_eq!(
        other.post(&format!("{path}/take-up"), &[("version", "1")]).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(mira.post(&format!("{path}/take-up"), &[("version", "1")]).await.status, StatusCode::CONFLICT);
}

#[tokio::test]
async fn a_childs_case_is_only_for_those_trained_for_children() {
    let house = open().await;
    let mira = &mut house.member("mira", house.post(Role::Caseworker, Trained::General)).await;
    let lena = &mut house.member("lena", house.post(Role::Caseworker, Trained::ForChildren)).await;
    complain(&mut house.visitor(), true).await;
    let path = case_path(&lena.get("/en/desk").await);
    assert_eq!(lena.get(&path).await.status, StatusCode::OK);
    assert!(!mira.get("/en/desk").await.page.contains(&path));
    assert_eq!(mira.get(&path).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn whoever_has_no_receipt_learns_nothing() {
    let house = open().await;
    complain(&mut house.visitor(), false).await;
    let stranger = &mut house.visitor();
    stranger.get("/en/receipt").await;
    for (typed, says) in [
        ("", "Type the twenty digits"),
        ("12345", "twenty digits"),
        ("0000 0000 0000 0000 0097", "changed places"),
        ("hello", "twenty digits"),
        // Well formed, and of no case.
        ("0000 0000 0000 0000 0001", "opens no case"),
    ] {
        let answer = stranger.post("/en/receipt", &[("receipt", typed)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(answer.page.contains(says), "{typed}: {}", answer.page);
    }
    assert_eq!(stranger.get("/en/case").await.path, "/en/receipt");
    assert_eq!(stranger.get("/en/desk").await.path, "/en/sign-in");
}

#[tokio::test]
async fn what_is_kept_is_sealed() {
    let house = open().await;
    complain(&mut house.visitor(), false).await;
    let store = &house.office.store;
    let row = store.one("SELECT sealed FROM cases_complaints", values![]).await.unwrap().unwrap();
    let sealed = row.bytes("sealed").unwrap();
    for word in ["passport", "Karim", "foreman", "Veritas"] {
        assert!(!sealed.windows(word.len()).any(|part| part == word.as_bytes()), "{word} can be read");
    }
}
