//! The desk's rows, on whichever database the tests run on.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use cases::store::cases::CaseRow;
use cases::store::{cases as rows, complaints, drafts, events, messages, numbers, search};
use clock::UtcInstant;
use ids::{CaseEventId, CaseId, Dice, DraftId, LockboxId, MessageId};
use store::{Store, values};
use uuid::Uuid;

fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

async fn office() -> (Store, Dice) {
    (testkit::fresh_store(cases::MIGRATIONS, noon()).await, Dice::seeded(11))
}

fn received(dice: &Dice, number: &str) -> CaseRow {
    CaseRow {
        id: CaseId::new(noon(), dice),
        number: number.into(),
        kind: "complaint".into(),
        box_id: LockboxId::new(noon(), dice),
        state: "received".into(),
        version: 1,
        channel: "web".into(),
        language: "tg".into(),
        category: Some("wages".into()),
        team: Some("work".into()),
        officer: None,
        urgency: "high".into(),
        urgency_by: "rule".into(),
        signs: vec!["detained".into(), "ill".into()],
        needs: Vec::new(),
        child_concerned: false,
        about: "self".into(),
        anonymity: "custodian".into(),
        respondent_kind: "authority".into(),
        respondent_agency: Some("migration".into()),
        place_token: Some(vec![1, 2, 3]),
        ground: None,
        outcome: None,
        received_at: noon(),
        first_word_at: None,
        triaged_at: None,
        admitted_at: None,
        findings_at: None,
        closed_at: None,
        clocks: "[]".into(),
        standing: "{}".into(),
        next_clock: Some("first-word".into()),
        next_due: Some("2026-11-27".into()),
        next_due_at: Some(noon().plus_days(3)),
        unread: 0,
        review_until: None,
        retain_until: None,
        destroyed_at: None,
        satisfaction: None,
        remind_sealed: None,
        remind_channel: None,
    }
}

#[tokio::test]
async fn a_case_reads_back_as_it_was_kept_and_each_change_is_a_version() {
    let (store, dice) = office().await;
    let case = received(&dice, "EX-2026-000001");
    let tx = store.write().await.unwrap();
    rows::insert(&tx, &case).await.unwrap();
    tx.commit().await.unwrap();

    let read = rows::by_number(&store, "EX-2026-000001").await.unwrap().unwrap();
    assert_eq!(format!("{read:?}"), format!("{case:?}"));
    assert!(rows::by_id(&store, CaseId::new(noon(), &dice)).await.unwrap().is_none());

    let tx = store.write().await.unwrap();
    let mut locked = rows::lock(&tx, case.id).await.unwrap().unwrap();
    locked.state = "triaged".into();
    locked.triaged_at = Some(noon().plus_seconds(60));
    rows::update(&tx, &locked).await.unwrap();
    tx.commit().await.unwrap();
    let read = rows::by_id(&store, case.id).await.unwrap().unwrap();
    assert_eq!((read.state.as_str(), read.version), ("triaged", 2));
    assert_eq!(read.triaged_at, Some(noon().plus_seconds(60)));

    let of_team = rows::filtered(&store, "team = $1 ORDER BY next_due_at", values!["work"]).await.unwrap();
    assert_eq!(of_team.len(), 1);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn numbers_given_at_once_are_each_given_once() {
    let (store, _) = office().await;
    let takers: Vec<_> = (0..8)
        .map(|_| {
            let store = store.clone();
            tokio::spawn(async move {
                let mut taken = Vec::new();
                for _ in 0..5 {
                    let tx = store.write().await.unwrap();
                    taken.push(numbers::next(&tx, 2026).await.unwrap());
                    tx.commit().await.unwrap();
                }
                taken
            })
        })
        .collect();
    let mut all = Vec::new();
    for taker in takers {
        all.extend(taker.await.unwrap());
    }
    all.sort_unstable();
    assert_eq!(all, (1..=40).collect::<Vec<_>>());
}

#[tokio::test]
async fn what_belongs_to_a_case_is_listed_in_order() {
    let (store, dice) = office().await;
    let case = received(&dice, "EX-2026-000002");
    let tx = store.write().await.unwrap();
    rows::insert(&tx, &case).await.unwrap();
    for second in 0..2 {
        let at = noon().plus_seconds(second);
        let telling = complaints::ComplaintRow {
            id: Uuid::from(MessageId::new(at, &dice)),
            at,
            kind: if second == 0 { "complaint" } else { "correction" }.into(),
            sealed: vec![9],
        };
        complaints::insert(&tx, case.id, &telling).await.unwrap();
        let message = messages::MessageRow {
            id: MessageId::new(at, &dice),
            at,
            from_office: second == 0,
            author: None,
            kind: "message".into(),
            due: None,
            sealed: vec![7],
            opened_at: None,
        };
        messages::insert(&tx, case.id, &message).await.unwrap();
        let step = events::EventRow {
            id: CaseEventId::new(at, &dice),
            at,
            deed: "sent".into(),
            state_from: None,
            state_to: "received".into(),
            actor_kind: "stranger".into(),
            actor_id: None,
            actor_role: None,
            words_key: "cases-event-sent".into(),
            words_args: "{}".into(),
            shown: true,
            sealed_reason: None,
        };
        events::insert(&tx, case.id, &step).await.unwrap();
    }
    assert_eq!(messages::mark_opened(&tx, case.id, true, noon()).await.unwrap(), 1);
    assert_eq!(messages::mark_opened(&tx, case.id, true, noon()).await.unwrap(), 0);
    tx.commit().await.unwrap();

    let tellings = complaints::of_case(&store, case.id).await.unwrap();
    assert_eq!(tellings.iter().map(|t| t.kind.as_str()).collect::<Vec<_>>(), ["complaint", "correction"]);
    let written = messages::of_case(&store, case.id).await.unwrap();
    assert_eq!(written.iter().map(|m| m.from_office).collect::<Vec<_>>(), [false, true]);
    assert_eq!(events::of_case(&store, case.id).await.unwrap()[0].at, noon().plus_seconds(1));
}

#[tokio::test]
async fn a_sealed_name_is_found_by_all_its_words_only() {
    let (store, dice) = office().await;
    let case = received(&dice, "EX-2026-000003");
    let tx = store.write().await.unwrap();
    rows::insert(&tx, &case).await.unwrap();
    search::add(&tx, case.id, &[vec![1], vec![2]]).await.unwrap();
    search::add(&tx, case.id, &[vec![2]]).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(search::find(&store, &[vec![1], vec![2]]).await.unwrap(), [case.id]);
    assert!(search::find(&store, &[vec![1], vec![3]]).await.unwrap().is_empty());
    assert!(search::find(&store, &[]).await.unwrap().is_empty());
    let tx = store.write().await.unwrap();
    search::replace(&tx, case.id, &[vec![4]]).await.unwrap();
    tx.commit().await.unwrap();
    assert!(search::find(&store, &[vec![1]]).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_draft_keeps_its_answers_until_it_is_sent_or_its_time_is_over() {
    let (store, dice) = office().await;
    let id = DraftId::new(noon(), &dice);
    let end = noon().plus_days(1);
    let tx = store.write().await.unwrap();
    drafts::insert(&tx, id, &[5; 32], noon(), end).await.unwrap();
    drafts::save(&tx, id, vec![1, 2], end).await.unwrap();
    tx.commit().await.unwrap();
    let draft = drafts::by_id(&store, id, noon()).await.unwrap().unwrap();
    assert_eq!((draft.version, draft.sealed), (2, Some(vec![1, 2])));
    assert!(drafts::by_id(&store, id, end).await.unwrap().is_none());
    assert_eq!(drafts::expired(&store, end).await.unwrap(), [id]);

    let case = CaseId::new(noon(), &dice);
    let tx = store.write().await.unwrap();
    assert!(drafts::lock(&tx, id, noon()).await.unwrap().unwrap().sent_case.is_none());
    drafts::mark_sent(&tx, id, case, vec![3]).await.unwrap();
    tx.commit().await.unwrap();
    let sent = drafts::by_id(&store, id, noon()).await.unwrap().unwrap();
    assert_eq!((sent.sent_case, sent.sealed), (Some(case), Some(vec![3])));
    let tx = store.write().await.unwrap();
    drafts::delete(&tx, id).await.unwrap();
    tx.commit().await.unwrap();
    assert!(drafts::by_id(&store, id, noon()).await.unwrap().is_none());
}
