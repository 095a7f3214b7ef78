//! Sessions: they end, are listed and ended, and open only with their own token.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must stop at once")]

mod common;

use common::{Office, PASSWORD, email, from, home, noon};
use ids::{CaseId, Dice, DraftId, LockboxId, QuestionId};
use people::{Actor, Holder, Opening, Role, SessionKind, limits};
use proptest::prelude::*;
use store::values;
use vault::{KeyPair, Token};

#[tokio::test]
async fn a_session_ends_when_idle_and_at_its_absolute_end() {
    let office = Office::open().await;
    let ada = office.join("ada", &[Role::Caseworker]).await;
    let idle = limits::STAFF_IDLE_MINUTES_MAX * 60;
    office.clock.advance_seconds(idle - 1);
    assert!(office.staff(&ada.token).await.is_some(), "this look is a use");
    office.clock.advance_seconds(idle - 1);
    assert!(office.staff(&ada.token).await.is_some());
    office.clock.advance_seconds(idle);
    assert!(office.staff(&ada.token).await.is_none(), "idle too long");

    let ada = office.people.sign_in(&email("ada"), PASSWORD, &home()).await.unwrap();
    for _ in 0..limits::STAFF_HOURS_MAX * 3 {
        office.clock.advance_seconds(1200);
        office.staff(&ada.token).await;
    }
    assert!(office.staff(&ada.token).await.is_none(), "never idle, and still over");
    assert_eq!(office.people.purge().await.unwrap().sessions, 2);
}

#[tokio::test]
async fn a_use_is_noted_at_most_once_a_minute() {
    let office = Office::open().await;
    let ada = office.join("ada", &[Role::Caseworker]).await;
    let touched = || async {
        let row = office.store.one("SELECT touched_at FROM people_sessions", values![]).await.unwrap();
        row.unwrap().instant("touched_at").unwrap()
    };
    office.clock.advance_seconds(59);
    office.staff(&ada.token).await.unwrap();
    assert_eq!(touched().await, noon());
    office.clock.advance_seconds(1);
    office.staff(&ada.token).await.unwrap();
    assert_eq!(touched().await, noon().plus_seconds(60));
}

#[tokio::test]
async fn own_sessions_are_listed_and_ended_and_nobody_elses() {
    let office = Office::open().await;
    let here = office.join("ada", &[Role::Caseworker]).await;
    office.clock.advance_seconds(5);
    let there = office.people.sign_in(&email("ada"), PASSWORD, &from("198.51.100.1")).await.unwrap();
    let stranger = office.member("bob", &[Role::Caseworker]).await;
    let ada = office.staff(&here.token).await.unwrap();
    let list = office.people.sessions_of(&ada).await.unwrap();
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].device, "Firefox, Linux");
    assert_eq!(list.iter().map(|line| line.is_this).collect::<Vec<_>>(), [false, true]);
    assert!(!office.people.end_session(&stranger, list[0].id).await.unwrap(), "not theirs");
    assert!(office.people.end_session(&ada, list[0].id).await.unwrap());
    assert!(office.staff(&there.token).await.is_none());
    for _ in 0..3 {
        office.people.sign_in(&email("ada"), PASSWORD, &home()).await.unwrap();
    }
    assert_eq!(office.people.end_other_sessions(&ada).await.unwrap(), 3);
    assert!(office.staff(&here.token).await.is_some());
    assert!(office.people.end_session(&ada, ada.session).await.unwrap(), "signing out");
    assert!(office.staff(&here.token).await.is_none());
}

#[tokio::test]
async fn complainants_drafts_and_links_have_sessions_of_their_own_kind() {
    let office = Office::open().await;
    let dice = Dice::seeded(8);
    let key = KeyPair::generate(&dice).secret;
    let (case, lockbox) = (CaseId::new(noon(), &dice), LockboxId::new(noon(), &dice));
    let (draft, question) = (DraftId::new(noon(), &dice), QuestionId::new(noon(), &dice));
    let agency: people::AgencyCode = "police".parse().unwrap();
    let tx = office.store.write().await.unwrap();
    let mut tokens = Vec::new();
    for opening in [
        Opening::Receipt { case, lockbox, key: &key },
        Opening::Draft { draft, key: &key },
        Opening::Link { question, agency: agency.clone(), key: &key },
    ] {
        tokens.push(office.people.open_session(&tx, &opening, &home().device).await.unwrap());
    }
    tx.commit().await.unwrap();
    let people = &office.people;
    let holder = async |kind, token| office_holder(people, kind, token).await;
    let Some(Holder::Receipt(visit)) = holder(SessionKind::Receipt, &tokens[0]).await else { panic!() };
    assert_eq!((visit.case, visit.lockbox), (case, lockbox));
    assert_eq!(visit.key.public(), key.public());
    let Some(Holder::Draft(visit)) = holder(SessionKind::Draft, &tokens[1]).await else { panic!() };
    assert_eq!(visit.draft, draft);
    assert!(matches!(Holder::Draft(visit).into_actor(), Actor::Stranger));
    let Some(Holder::Link(visit)) = holder(SessionKind::Link, &tokens[2]).await else { panic!() };
    assert_eq!((visit.question, visit.agency), (question, agency));
    assert!(holder(SessionKind::Staff, &tokens[0]).await.is_none(), "a receipt is no staff session");
    office.people.leave(&tokens[1]).await.unwrap();
    assert!(holder(SessionKind::Draft, &tokens[1]).await.is_none());
    let tx = office.store.write().await.unwrap();
    assert_eq!(office.people.end_sessions_of_case(&tx, case).await.unwrap(), 1);
    tx.commit().await.unwrap();
    assert!(holder(SessionKind::Receipt, &tokens[0]).await.is_none());
}

async fn office_holder(people: &people::People, kind: SessionKind, token: &Token) -> Option<Holder> {
    people.session(kind, token).await.unwrap().map(|session| session.holder)
}

#[tokio::test]
async fn the_database_holds_no_token_and_no_key_that_opens() {
    let office = Office::open().await;
    let ada = office.join("ada", &[Role::Caseworker]).await;
    let row = office.store.one("SELECT * FROM people_sessions", values![]).await.unwrap().unwrap();
    let (lookup, wrapped) = (row.bytes("lookup").unwrap(), row.bytes("wrapped_key").unwrap());
    assert_ne!(lookup, ada.token.text().as_bytes());
    let moved = vault::Context::new("people.sessions.wrapped_key", "another row");
    assert!(ada.token.key().open_key(&moved, &wrapped.into()).is_err());
}

#[tokio::test]
async fn a_row_moved_under_another_token_does_not_open() {
    let office = Office::open().await;
    let ada = office.join("ada", &[Role::Ombudsman]).await;
    let eve = office.join("eve", &[Role::Caseworker]).await;
    // Somebody who can write the database gives Ada's session Eve's token.
    let tx = office.store.write().await.unwrap();
    tx.exec("DELETE FROM people_sessions WHERE lookup = $1", values![eve.token.lookup()]).await.unwrap();
    tx.exec(
        "UPDATE people_sessions SET lookup = $1 WHERE lookup = $2",
        values![eve.token.lookup(), ada.token.lookup()],
    )
    .await
    .unwrap();
    tx.commit().await.unwrap();
    assert!(office.people.session(SessionKind::Staff, &eve.token).await.is_err());
}

proptest! {
    #[test]
    fn a_session_never_opens_with_another_token(own in any::<u64>(), other in any::<u64>(), row in any::<u64>()) {
        prop_assume!(own != other);
        let dice = Dice::seeded(row);
        let (own, other) = (Token::roll(&Dice::seeded(own)), Token::roll(&Dice::seeded(other)));
        let place = vault::Context::new("people.sessions.wrapped_key", row);
        let wrapped = own.key().seal_key(&place, &KeyPair::generate(&dice).secret, &dice);
        prop_assert!(own.key().open_key(&place, &wrapped).is_ok());
        prop_assert!(other.key().open_key(&place, &wrapped).is_err());
        prop_assert_ne!(own.lookup(), other.lookup());
    }
}
