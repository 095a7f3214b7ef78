//! Servers die at any moment: no parcel is lost, and none goes again that is known to have gone.
//!
//! A death is a future that is dropped after some number of polls: what it had in memory is gone, what it
//! had committed is there.

use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use ids::ParcelId;
use post::{Carrier, CarryError, Evidence, Outgoing, State, TRIES_MAX};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use store::Store;
use work::Work;

use crate::common::{Office, letter, neutral, stores};

/// A future that is dropped, unfinished, after so many polls.
struct Dies<F> {
    inner: Option<Pin<Box<F>>>,
    polls: u32,
}

fn dies_after<F: Future>(polls: u32, inner: F) -> Dies<F> {
    Dies { inner: Some(Box::pin(inner)), polls }
}

impl<F: Future> Future for Dies<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let Some(inner) = &mut self.inner else { return Poll::Ready(None) };
        match inner.as_mut().poll(context) {
            Poll::Ready(output) => Poll::Ready(Some(output)),
            Poll::Pending if self.polls == 0 => {
                self.inner = None;
                Poll::Ready(None)
            }
            Poll::Pending => {
                self.polls -= 1;
                Poll::Pending
            }
        }
    }
}

/// Takes every letter, counts how often, and is wroth over one that is known to have gone.
struct Witness {
    store: Store,
    taken: Mutex<BTreeMap<ParcelId, u32>>,
}

#[work::async_trait]
impl Carrier for Witness {
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError> {
        let slip = post::slip(&self.store, letter.id).await.unwrap();
        assert_eq!(slip.state, State::Waiting, "carried although it is written down as settled");
        *self.taken.lock().unwrap().entry(letter.id).or_default() += 1;
        for _ in 0..3 {
            tokio::task::yield_now().await;
        }
        Ok(Evidence::new("250 taken"))
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        Ok(Evidence::new("open"))
    }
}

async fn a_life(store: Store, sends: Vec<Option<u32>>, deaths: Vec<u32>) -> Result<(), TestCaseError> {
    let office = Office::new(store.clone());
    let witness = Arc::new(Witness { store, taken: Mutex::default() });
    let mut promised = Vec::new();
    for (n, dies) in sends.into_iter().enumerate() {
        let content = if n % 2 == 0 { neutral() } else { letter() };
        let sending = office.send(content);
        let sent = match dies {
            Some(polls) => dies_after(polls, sending).await,
            None => Some(sending.await),
        };
        promised.extend(sent);
    }
    let many = u32::try_from(deaths.len()).unwrap();
    for polls in deaths {
        let postman = office.postman_with(witness.clone());
        if let Some(ended) = dies_after(polls, postman.run(office.clock.now())).await {
            prop_assert!(ended.is_ok());
        }
        // The lease of what was in its hands ends.
        office.clock.advance_seconds(300);
    }
    office.postman_with(witness.clone()).run(office.clock.now()).await.unwrap();

    let taken = witness.taken.lock().unwrap().clone();
    for id in &promised {
        prop_assert!(taken.contains_key(id), "a parcel was lost");
    }
    for slip in post::about(&office.store, office.about()).await.unwrap() {
        // A sender that died in its last step may have committed: at any moment since, even just now.
        if !promised.contains(&slip.id) && slip.state == State::Waiting {
            continue;
        }
        prop_assert_eq!(slip.state, State::Sent);
        prop_assert!(taken[&slip.id] <= 1 + many, "taken {} times in {} deaths", taken[&slip.id], many);
    }
    Ok(())
}

/// Kills the server that carries for it.
struct Deadly;

#[work::async_trait]
impl Carrier for Deadly {
    async fn carry(&self, _: &Outgoing) -> Result<Evidence, CarryError> {
        std::future::pending().await
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        Ok(Evidence::new("open"))
    }
}

#[tokio::test]
async fn a_parcel_at_which_servers_die_is_given_up() {
    for office in Office::on_each().await {
        let id = office.send(neutral()).await;
        for tries in 1..=TRIES_MAX {
            let postman = office.postman_with(Arc::new(Deadly));
            let carries = async { while office.slip(id).await.tries < tries {} };
            tokio::select! {
                _ = postman.run(office.clock.now()) => unreachable!("it carries for ever"),
                () = carries => {}
            }
            office.clock.advance_seconds(299);
            assert_eq!(office.round().await, 0, "its lease stands");
            office.clock.advance_seconds(1);
        }
        assert_eq!(office.round().await, 0);
        let slip = office.slip(id).await;
        assert_eq!((slip.state, slip.tries), (State::Dead, TRIES_MAX));
        assert!(slip.last_error.unwrap().starts_with("cut off"));
    }
}

#[test]
fn no_parcel_is_lost_or_knowingly_sent_twice() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    for store in runtime.block_on(stores()) {
        let mut runner =
            TestRunner::new(Config { cases: 48, failure_persistence: None, ..Config::default() });
        let sends = proptest::collection::vec(proptest::option::weighted(0.3, 0_u32..12), 1..5);
        let deaths = proptest::collection::vec(0_u32..80, 0..6);
        runner
            .run(&(sends, deaths), |(sends, deaths)| runtime.block_on(a_life(store.clone(), sends, deaths)))
            .unwrap();
    }
}
