use ids::{CaseId, Dice, ParcelId};
use jiff::tz::TimeZone;
use post::{
    Acknowledgement, BODY_BYTES_MAX, Discretion, Letter, PostError, Retention, RetentionDays, State, Subject,
    Tone, acknowledge, forget, retry,
};
use store::values;
use work::Work;

use crate::common::{Carried, Office, letter, neutral};

#[tokio::test]
async fn what_is_committed_is_sent_and_nothing_else() {
    for office in Office::on_each().await {
        let tx = office.store.write().await.unwrap();
        office.post.send(&tx, office.clock.now(), office.parcel(neutral())).await.unwrap();
        drop(tx);
        assert_eq!(office.round().await, 0);

        let id = office.send(letter()).await;
        assert_eq!(office.state(id).await, State::Waiting);
        assert_eq!(office.round().await, 1);
        assert_eq!(office.round().await, 0, "once");
        let expected = Carried {
            id,
            to: "ada@post.example".into(),
            tone: Tone::Open,
            subject: "Саволнома 2026-17".into(),
            body: "Шарҳ диҳед.\nБо эҳтиром".into(),
            files: vec![
                ("savolnoma.pdf".into(), b"%PDF-1.7 secret".to_vec()),
                ("zamima.pdf".into(), vec![0; 100]),
            ],
        };
        assert_eq!(office.mail.last(), expected);
        let slip = office.slip(id).await;
        assert_eq!((slip.state, slip.tries), (State::Sent, 1));
        assert_eq!(slip.settled_at, Some(office.clock.now()));
        assert_eq!(slip.evidence.as_deref(), Some("250 2.0.0 queued as 4711"));
        assert_eq!(post::about(&office.store, office.about()).await.unwrap(), [slip]);
    }
}

#[tokio::test]
async fn a_channel_that_nobody_called_safe_gets_a_neutral_text() {
    for office in Office::on_each().await {
        office.send(neutral()).await;
        office.round().await;
        let carried = office.mail.last();
        assert_eq!(carried.tone, Tone::Neutral);
        assert_eq!((&*carried.subject, &*carried.body), ("tg: post-news.subject", "tg: post-news"));
        assert!(carried.files.is_empty());
    }
}

#[tokio::test]
async fn the_database_alone_tells_neither_whom_nor_what() {
    for office in Office::on_each().await {
        let id = office.send(letter()).await;
        let row = office.store.one("SELECT * FROM post_parcels", values![]).await.unwrap().unwrap();
        let mut bytes = row.bytes("sealed_address").unwrap();
        bytes.extend(row.bytes("sealed_letter").unwrap());
        for file in office.store.all("SELECT * FROM post_attachments", values![]).await.unwrap() {
            bytes.extend(file.bytes("sealed_name").unwrap());
            bytes.extend(file.bytes("sealed_content").unwrap());
        }
        for secret in ["ada", "post.example", "Саволнома", "Шарҳ", "savolnoma", "%PDF"] {
            assert!(!bytes.windows(secret.len()).any(|w| w == secret.as_bytes()), "{secret}");
        }
        // Nor does a slip.
        let shown = format!("{:?}", office.slip(id).await);
        assert!(!shown.contains("ada") && !shown.contains("Саволнома"));
    }
}

#[tokio::test]
async fn a_parcel_sealed_for_another_place_or_office_does_not_go() {
    for office in Office::on_each().await {
        let (one, other) = (office.send(letter()).await, office.send(letter()).await);
        let tx = office.store.write().await.unwrap();
        let sql = "UPDATE post_parcels SET sealed_address =
            (SELECT p.sealed_address FROM post_parcels p WHERE p.id = $2) WHERE id = $1";
        tx.exec(sql, values![one, other]).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(office.round().await, 1);
        assert_eq!((office.state(one).await, office.state(other).await), (State::Dead, State::Sent));
        assert_eq!(office.mail.count(), 1);
    }
}

#[tokio::test]
async fn too_much_is_refused_and_nothing_stays() {
    for office in Office::on_each().await {
        let tx = office.store.write().await.unwrap();
        let long = Letter::new(Subject::new("s"), &"a".repeat(BODY_BYTES_MAX + 1));
        let refused = office.post.send(&tx, office.clock.now(), office.parcel(Discretion::Safe(long))).await;
        assert!(matches!(refused, Err(PostError::TooLarge { .. })));
        tx.commit().await.unwrap();
        assert_eq!(office.round().await, 0);
    }
}

#[tokio::test]
async fn what_comes_back_is_written_down() {
    for office in Office::on_each().await {
        let (arrived, returned) = (office.send(neutral()).await, office.send(letter()).await);
        office.round().await;
        office.clock.advance_seconds(60);
        let now = office.clock.now();
        let tx = office.store.write().await.unwrap();
        acknowledge(&tx, arrived, now, Acknowledgement::Arrived, "read on\r\n24 November").await.unwrap();
        let words = "550 5.1.1 <ada@post.example>: unknown";
        acknowledge(&tx, returned, now, Acknowledgement::CameBack, words).await.unwrap();
        let nobody = ParcelId::new(now, &Dice::system());
        let missing = acknowledge(&tx, nobody, now, Acknowledgement::Arrived, "").await;
        assert!(matches!(missing, Err(PostError::NoSuchParcel(_))));
        tx.commit().await.unwrap();

        let slip = office.slip(arrived).await;
        assert_eq!((slip.state, slip.acknowledged_at), (State::Sent, Some(now)));
        assert_eq!(slip.acknowledgement.as_deref(), Some("read on 24 November"));
        let slip = office.slip(returned).await;
        assert_eq!(slip.state, State::Dead);
        assert_eq!(slip.last_error.as_deref(), Some("came back: 550 5.1.1 … unknown"));
        assert_eq!(post::dead(&office.store, 10).await.unwrap(), [slip]);

        // Staff try it once more.
        let tx = office.store.write().await.unwrap();
        retry(&tx, returned, now).await.unwrap();
        assert!(matches!(retry(&tx, arrived, now).await, Err(PostError::NotRetriable(_))));
        tx.commit().await.unwrap();
        assert_eq!(office.round().await, 1);
        assert_eq!(office.state(returned).await, State::Sent);
    }
}

#[tokio::test]
async fn how_the_outbox_stands_is_told() {
    for office in Office::on_each().await {
        let since = office.clock.now();
        office.send(neutral()).await;
        office.clock.advance_seconds(5);
        office.send(letter()).await;
        let standing = post::standing(&office.store).await.unwrap();
        assert_eq!((standing.waiting, standing.waiting_since, standing.dead), (2, Some(since), 0));
        office.round().await;
        let standing = post::standing(&office.store).await.unwrap();
        assert_eq!((standing.waiting, standing.waiting_since, standing.dead), (0, None, 0));
    }
}

#[tokio::test]
async fn retention_destroys_what_was_said_and_leaves_the_evidence() {
    for office in Office::on_each().await {
        let days = RetentionDays { sent: 30, dead: 180 };
        let retention = Retention::new(office.store.clone(), TimeZone::UTC, days);
        let (sent, dead) = (office.send(letter()).await, office.send(letter()).await);
        office.mail.next(post::CarryError::refused("552 too large"));
        office.round().await;
        let states = [office.state(sent).await, office.state(dead).await];
        let (sent, dead) = if states[0] == State::Sent { (sent, dead) } else { (dead, sent) };
        let waiting = office.send(letter()).await;

        let left = async || {
            let sql = "SELECT count(*) AS n FROM post_parcels WHERE sealed_letter IS NOT NULL";
            let letters = office.store.count(sql, values![]).await.unwrap();
            let files = "SELECT count(*) AS n FROM post_attachments";
            (letters, office.store.count(files, values![]).await.unwrap())
        };
        for (days, destroyed, expected) in [(29, 0, (3, 6)), (1, 1, (2, 4)), (149, 0, (2, 4)), (1, 1, (1, 2))]
        {
            office.clock.advance_seconds(days * 86_400);
            assert_eq!(retention.run(office.clock.now()).await.unwrap().count, destroyed);
            assert_eq!(left().await, expected);
        }
        assert!(office.slip(sent).await.evidence.is_some());
        assert!(office.slip(dead).await.last_error.is_some());
        let tx = office.store.write().await.unwrap();
        assert!(matches!(retry(&tx, dead, office.clock.now()).await, Err(PostError::NotRetriable(_))));
        drop(tx);
        assert_eq!(office.round().await, 1, "what waits is kept as long as it waits");
        assert_eq!(office.state(waiting).await, State::Sent);
    }
}

#[tokio::test]
async fn what_is_forgotten_is_gone_sent_or_not() {
    for office in Office::on_each().await {
        let sent = office.send(letter()).await;
        office.round().await;
        office.send(letter()).await;
        let other = Office { case: CaseId::new(office.clock.now(), &Dice::system()), ..office };
        let kept = other.send(letter()).await;

        let slip = other.slip(sent).await;
        let about = post::About::new("case", slip.about_id);
        let tx = other.store.write().await.unwrap();
        assert_eq!(forget(&tx, about).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert!(matches!(post::slip(&other.store, sent).await, Err(PostError::NoSuchParcel(_))));
        assert_eq!(other.round().await, 1);
        assert_eq!(other.state(kept).await, State::Sent);
    }
}
