use std::sync::Arc;

use ids::Dice;
use post::{
    CARRIED_AT_ONCE_MAX, CarryError, Parcel, Post, ROUND_SECONDS, Recipient, State, TRIES_MAX, retry,
};
use vault::OfficeKey;
use work::{Foreman, Work};

use crate::common::{Office, letter, neutral, noon, stores};

#[tokio::test]
async fn what_is_not_taken_is_tried_ever_later_and_then_given_up() {
    for office in Office::on_each().await {
        let id = office.send(neutral()).await;
        *office.mail.always.lock().unwrap() = Some(CarryError::later("451 try again, ada@post.example"));
        let pauses = [60, 300, 1800, 7200, 43_200, 86_400, 86_400];
        for (tries, pause) in (1..).zip(pauses) {
            assert_eq!(office.round().await, 0);
            let slip = office.slip(id).await;
            assert_eq!((slip.state, slip.tries), (State::Waiting, tries));
            assert_eq!(slip.next_try_at.seconds_since(office.clock.now()), pause);
            office.clock.advance_seconds(pause - 1);
            office.round().await;
            assert_eq!(office.slip(id).await.tries, tries, "not before its time");
            office.clock.advance_seconds(1);
        }
        office.round().await;
        let slip = office.slip(id).await;
        assert_eq!((slip.state, slip.tries), (State::Dead, TRIES_MAX));
        assert_eq!(slip.last_error.as_deref(), Some("not taken yet: 451 try again, …"));
        assert_eq!(office.mail.count(), 8);

        *office.mail.always.lock().unwrap() = None;
        let tx = office.store.write().await.unwrap();
        retry(&tx, id, office.clock.now()).await.unwrap();
        tx.commit().await.unwrap();
        assert_eq!(office.round().await, 1);
    }
}

#[tokio::test]
async fn what_is_refused_for_good_is_a_dead_letter_at_once() {
    for office in Office::on_each().await {
        let id = office.send(neutral()).await;
        office.mail.next(CarryError::refused("550 no such user"));
        office.round().await;
        let slip = office.slip(id).await;
        assert_eq!((slip.state, slip.tries), (State::Dead, 1));
        assert_eq!(slip.settled_at, Some(office.clock.now()));
        assert_eq!(slip.last_error.as_deref(), Some("refused for good: 550 no such user"));
        office.clock.advance_seconds(86_400);
        office.round().await;
        assert_eq!(office.mail.count(), 1);
    }
}

#[tokio::test]
async fn a_closed_way_is_not_tried_with_every_parcel() {
    for office in Office::on_each().await {
        for _ in 0..20 {
            office.send(neutral()).await;
        }
        *office.mail.always.lock().unwrap() = Some(CarryError::away("connection refused"));
        office.round().await;
        assert!(office.mail.count() <= CARRIED_AT_ONCE_MAX, "{} tried", office.mail.count());
        *office.mail.always.lock().unwrap() = None;
        office.mail.carried.lock().unwrap().clear();
        office.clock.advance_seconds(60);
        assert_eq!(office.round().await, 20);
        assert_eq!(office.mail.count(), 20);
    }
}

#[tokio::test]
async fn a_fault_in_a_carrier_harms_one_try() {
    for office in Office::on_each().await {
        let id = office.send(neutral()).await;
        *office.mail.panics.lock().unwrap() = true;
        assert_eq!(office.round().await, 0);
        assert_eq!(
            office.slip(id).await.last_error.as_deref(),
            Some("not taken yet: a fault in the carrier")
        );
        *office.mail.panics.lock().unwrap() = false;
        office.clock.advance_seconds(60);
        assert_eq!(office.round().await, 1);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn two_postmen_at_once_carry_each_parcel_once() {
    for office in Office::on_each().await {
        for _ in 0..5 {
            for _ in 0..6 {
                office.send(letter()).await;
            }
            office.mail.carried.lock().unwrap().clear();
            let rounds: Vec<_> = (0..3)
                .map(|_| {
                    let (postman, now) = (office.postman(), office.clock.now());
                    tokio::spawn(async move { postman.run(now).await.unwrap().count })
                })
                .collect();
            let mut sent = 0;
            for round in rounds {
                sent += round.await.unwrap();
            }
            assert_eq!((sent, office.mail.count()), (6, 6));
        }
    }
}

#[tokio::test]
async fn a_clock_that_was_put_back_holds_no_parcel() {
    for office in Office::on_each().await {
        office.clock.move_to("2030-01-01T00:00:00Z".parse().unwrap());
        office.send(neutral()).await;
        office.mail.next(CarryError::later("451"));
        office.round().await;
        office.clock.move_to(noon());
        assert_eq!(office.round().await, 1);
    }
}

#[tokio::test]
async fn a_channel_without_a_carrier_waits_for_one() {
    for office in Office::on_each().await {
        let to = Recipient::Webhook("tel:+992000000000".parse().unwrap());
        let tx = office.store.write().await.unwrap();
        let parcel = Parcel { to, ..office.parcel(neutral()) };
        let id = office.post.send(&tx, office.clock.now(), parcel).await.unwrap();
        tx.commit().await.unwrap();
        let mail = office.send(neutral()).await;
        assert_eq!(office.round().await, 1, "the other channel is open");
        assert_eq!((office.state(id).await, office.state(mail).await), (State::Waiting, State::Sent));
    }
}

#[tokio::test]
async fn under_another_office_key_nothing_goes() {
    for store in stores().await {
        let office = Office::new(store);
        let id = office.send(neutral()).await;
        let post = Post::new(&OfficeKey::roll(&Dice::system()), Dice::system());
        let stranger = Office { post, ..office };
        assert_eq!(stranger.round().await, 0);
        let slip = stranger.slip(id).await;
        assert_eq!(slip.state, State::Dead);
        assert!(slip.last_error.unwrap().contains("another office key"));
        assert_eq!(stranger.mail.count(), 0);
    }
}

#[tokio::test]
async fn the_foreman_sends_the_postman_out() {
    for office in Office::on_each().await {
        office.store.migrate(&[post::MIGRATIONS, work::MIGRATIONS].concat(), noon()).await.unwrap();
        let works: Vec<Arc<dyn Work>> = vec![Arc::new(office.postman())];
        let foreman =
            Foreman::new(office.store.clone(), office.clock.clone(), Dice::system(), works).unwrap();
        foreman.tick(office.clock.now()).await.unwrap();
        let id = office.send(neutral()).await;
        foreman.tick(office.clock.now()).await.unwrap();
        assert_eq!(office.state(id).await, State::Waiting);
        office.clock.advance_seconds(i64::from(ROUND_SECONDS));
        foreman.tick(office.clock.now()).await.unwrap();
        assert_eq!(office.state(id).await, State::Sent);
    }
}
