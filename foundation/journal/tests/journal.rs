//! The chain holds, and every way of breaking it is seen.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use clock::UtcInstant;
use ids::{CaseId, Dice, StaffId};
use journal::{ActorKind, ActorRef, Entry, Fault, Verdict};
use serde_json::json;
use store::{Store, values};

fn at(second: i64) -> UtcInstant {
    UtcInstant::from_micros(1_790_000_000_000_000).plus_seconds(second)
}

async fn filled() -> (Store, CaseId, StaffId) {
    let store = testkit::fresh_store(journal::MIGRATIONS, at(0)).await;
    let dice = Dice::seeded(3);
    let (case, staff) = (CaseId::new(at(0), &dice), StaffId::new(at(0), &dice));
    let officer = ActorRef {
        kind: ActorKind::Staff,
        id: Some(staff.into()),
        role: Some("caseworker".into()),
        body: None,
    };
    let tx = store.write().await.unwrap();
    journal::append(&tx, &Entry::new(at(1), ActorRef::stranger(), "cases-deed-sent").about(case))
        .await
        .unwrap();
    let look = Entry::new(at(2), officer, "cases-deed-looked")
        .about(case)
        .because("to answer")
        .with(json!({ "part": "story" }));
    journal::append(&tx, &look).await.unwrap();
    journal::append(&tx, &Entry::new(at(3), ActorRef::system("reminders"), "work-deed-ran")).await.unwrap();
    tx.commit().await.unwrap();
    (store, case, staff)
}

#[tokio::test]
async fn the_person_and_the_office_read_what_was_done() {
    let (store, case, staff) = filled().await;
    let of_case = journal::of_case(&store, case, None).await.unwrap();
    assert_eq!(
        of_case.iter().map(|e| e.deed.as_str()).collect::<Vec<_>>(),
        ["cases-deed-looked", "cases-deed-sent"]
    );
    assert_eq!(of_case[0].purpose.as_deref(), Some("to answer"));
    assert_eq!(journal::of_case(&store, case, Some(2)).await.unwrap().len(), 1);
    assert_eq!(journal::of_actor(&store, staff, None).await.unwrap().len(), 1);
    assert!(matches!(journal::verify(&store).await.unwrap(), Verdict::Whole { entries: 3, .. }));
}

#[tokio::test]
async fn every_tampering_is_seen() {
    for (sql, seq, fault) in [
        ("UPDATE journal_entries SET purpose = 'curiosity' WHERE seq = 2", 2, Fault::Changed),
        ("UPDATE journal_entries SET actor_id = NULL WHERE seq = 2", 2, Fault::Changed),
        ("UPDATE journal_entries SET at = at + 1 WHERE seq = 1", 1, Fault::Changed),
        ("DELETE FROM journal_entries WHERE seq = 2", 2, Fault::Missing),
        ("DELETE FROM journal_entries WHERE seq = 3", 3, Fault::Missing),
        ("UPDATE journal_head SET hash = NULL", 3, Fault::Head),
    ] {
        let (store, ..) = filled().await;
        let tx = store.write().await.unwrap();
        tx.exec(sql, values![]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(journal::verify(&store).await.unwrap(), Verdict::Broken { seq, fault }, "{sql}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn appends_at_once_leave_no_gap() {
    let store = testkit::fresh_store(journal::MIGRATIONS, at(0)).await;
    let writers: Vec<_> = (0..4)
        .map(|n| {
            let store = store.clone();
            tokio::spawn(async move {
                for i in 0..10 {
                    let tx = store.write().await.unwrap();
                    let entry = Entry::new(at(i), ActorRef::system("x"), "x").with(json!({ "n": n }));
                    journal::append(&tx, &entry).await.unwrap();
                    tx.commit().await.unwrap();
                }
            })
        })
        .collect();
    for writer in writers {
        writer.await.unwrap();
    }
    assert!(matches!(journal::verify(&store).await.unwrap(), Verdict::Whole { entries: 40, .. }));
}
