//! Each piece runs when it is due, once, whatever becomes of servers and clocks: on SQLite always, and on
//! PostgreSQL where `RECOURSE_TEST_POSTGRES_URL` names a server.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use clock::{Clock, UtcInstant};
use ids::Dice;
use jiff::civil::time;
use jiff::tz::TimeZone;
use store::{Database, Migration, Store, values};
use tokio::sync::Notify;
use work::{Cadence, Done, Foreman, Health, Outcome, Pace, RETRY_SECONDS_MAX, SameName, Work, WorkError};

const MARKS: Migration = Migration {
    room: "test",
    name: "0001_marks",
    sql: "CREATE TABLE marks (name @text NOT NULL, at @instant NOT NULL) @strict;",
};

async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::in_memory().await.unwrap()];
    if let Ok(url) = std::env::var("RECOURSE_TEST_POSTGRES_URL") {
        let server = Store::open(&Database::Postgres(url.clone())).await.unwrap();
        let name = format!("work{:032x}", u128::from_le_bytes(Dice::system().bytes()));
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
        server.all(&sql, values![]).await.unwrap();
        let mut own = url::Url::parse(&url).unwrap();
        own.set_path(&name);
        stores.push(Store::open(&Database::Postgres(own.to_string())).await.unwrap());
    }
    for store in &stores {
        store.migrate(&[work::MIGRATIONS, &[MARKS]].concat(), noon()).await.unwrap();
    }
    stores
}

fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

/// Leaves a mark in the database each time it runs, and dawdles so that others could get in between.
struct Marks(&'static str, Cadence, Store);

#[work::async_trait]
impl Work for Marks {
    fn name(&self) -> &'static str {
        self.0
    }

    fn every(&self) -> Cadence {
        self.1.clone()
    }

    async fn run(&self, now: UtcInstant) -> Result<Done, WorkError> {
        for _ in 0..20 {
            tokio::task::yield_now().await;
        }
        let tx = self.2.write().await?;
        tx.exec("INSERT INTO marks (name, at) VALUES ($1, $2)", values![self.0, now]).await?;
        tx.commit().await?;
        Ok(Done::of(1))
    }
}

/// What a [`Moody`] does when it runs.
#[derive(Default)]
struct Mood {
    fails: AtomicBool,
    panics: AtomicBool,
    hangs: AtomicBool,
    runs: AtomicU64,
    began: Notify,
}

struct Moody(Arc<Mood>);

#[work::async_trait]
impl Work for Moody {
    fn name(&self) -> &'static str {
        "moody"
    }

    fn every(&self) -> Cadence {
        Cadence::seconds(60)
    }

    async fn run(&self, _: UtcInstant) -> Result<Done, WorkError> {
        self.0.runs.fetch_add(1, Ordering::SeqCst);
        self.0.began.notify_one();
        if self.0.hangs.load(Ordering::SeqCst) {
            std::future::pending::<()>().await;
        }
        assert!(!self.0.panics.load(Ordering::SeqCst), "a fault in the program");
        if self.0.fails.load(Ordering::SeqCst) {
            return Err(WorkError::new("the other side is away"));
        }
        Ok(Done::nothing())
    }
}

fn foreman(store: &Store, clock: &Clock, works: Vec<Arc<dyn Work>>) -> Foreman {
    Foreman::new(store.clone(), clock.clone(), Dice::system(), works).unwrap()
}

fn moody(store: &Store, clock: &Clock, pace: Pace) -> (Arc<Mood>, Foreman) {
    let mood = Arc::new(Mood::default());
    let works: Vec<Arc<dyn Work>> = vec![Arc::new(Moody(mood.clone()))];
    (mood, Foreman::with_pace(store.clone(), clock.clone(), Dice::system(), works, pace).unwrap())
}

async fn outcomes(foreman: &Foreman, clock: &Clock) -> Vec<Outcome> {
    foreman.tick(clock.now()).await.unwrap().into_iter().map(|ran| ran.outcome).collect()
}

async fn marks(store: &Store, name: &str) -> i64 {
    store.count("SELECT count(*) AS n FROM marks WHERE name = $1", values![name]).await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_several_foremen_one_runs_each_due_piece() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let works = |store: &Store| -> Vec<Arc<dyn Work>> {
            vec![
                Arc::new(Marks("minute", Cadence::seconds(60), store.clone())),
                Arc::new(Marks("hour", Cadence::seconds(3600), store.clone())),
            ]
        };
        let foremen: Vec<_> = (0..4).map(|_| foreman(&store, &clock, works(&store))).collect();
        for round in 1..=10 {
            let at_once: Vec<_> = foremen
                .iter()
                .map(|foreman| {
                    let (foreman, now) = (foreman.clone(), clock.now());
                    tokio::spawn(async move { foreman.tick(now).await.unwrap().len() })
                })
                .collect();
            let mut ran = 0;
            for one in at_once {
                ran += one.await.unwrap();
            }
            assert_eq!(ran, if round == 1 { 2 } else { 1 }, "round {round}");
            assert_eq!(marks(&store, "minute").await, round);
            assert_eq!(marks(&store, "hour").await, 1);
            clock.advance_seconds(60);
        }
    }
}

#[tokio::test]
async fn a_server_that_dies_leaves_a_lease_that_ends() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let (mood, dying) = moody(&store, &clock, Pace::default());
        mood.hangs.store(true, Ordering::SeqCst);
        tokio::select! {
            _ = dying.tick(clock.now()) => unreachable!("it hangs"),
            () = mood.began.notified() => {}
        }
        let (_, other) = moody(&store, &clock, Pace::default());
        assert_eq!(other.status().await.unwrap()[0].health(clock.now()), Health::Running);
        clock.advance_seconds(119);
        assert_eq!(outcomes(&other, &clock).await, [], "the lease still stands");
        clock.advance_seconds(1);
        assert_eq!(outcomes(&other, &clock).await, [Outcome::Done(Done::nothing())]);
        let status = other.status().await.unwrap().remove(0);
        assert!(status.last_error.unwrap().starts_with("cut off"));
        assert_eq!((status.failures, status.runs, status.lease_until), (0, 1, None));
    }
}

#[tokio::test]
async fn a_long_run_keeps_its_lease() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let pace = Pace { renew: Duration::from_millis(5), ..Pace::default() };
        let (mood, long) = moody(&store, &clock, pace);
        mood.hangs.store(true, Ordering::SeqCst);
        let (_, other) = moody(&store, &clock, Pace::default());
        let meanwhile = async {
            mood.began.notified().await;
            for _ in 0..4 {
                clock.advance_seconds(100);
                let renewed = clock.now().plus_seconds(120);
                while other.status().await.unwrap()[0].lease_until != Some(renewed) {
                    tokio::task::yield_now().await;
                }
                assert_eq!(outcomes(&other, &clock).await, []);
            }
        };
        tokio::select! {
            _ = long.tick(clock.now()) => unreachable!("it hangs"),
            () = meanwhile => {}
        }
    }
}

#[tokio::test]
async fn a_run_whose_lease_was_taken_over_is_dropped() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let pace = Pace { renew: Duration::from_millis(5), ..Pace::default() };
        let (mood, stalled) = moody(&store, &clock, pace);
        mood.hangs.store(true, Ordering::SeqCst);
        let taken_over = async {
            mood.began.notified().await;
            let tx = store.write().await.unwrap();
            let other = ids::WorkId::new(clock.now(), &Dice::system());
            tx.exec("UPDATE work_runs SET lease_holder = $1", values![other]).await.unwrap();
            tx.commit().await.unwrap();
        };
        let now = clock.now();
        let (ran, ()) = tokio::join!(stalled.tick(now), taken_over);
        assert_eq!(ran.unwrap()[0].outcome, Outcome::LeaseLost);
        let status = stalled.status().await.unwrap().remove(0);
        assert!(status.lease_until.is_some(), "the other's lease is not touched");
        assert_eq!(status.runs, 0);
    }
}

#[tokio::test]
async fn failures_and_panics_are_written_down_and_tried_again_ever_later() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let (mood, foreman) = moody(&store, &clock, Pace::default());
        mood.fails.store(true, Ordering::SeqCst);
        for pause in [30, 60, 120, 240, 480, 960, 1920, RETRY_SECONDS_MAX, RETRY_SECONDS_MAX] {
            assert!(matches!(&outcomes(&foreman, &clock).await[..], [Outcome::Failed(_)]));
            let status = foreman.status().await.unwrap().remove(0);
            assert_eq!(status.due_at.seconds_since(clock.now()), pause);
            assert_eq!(status.last_error.as_deref(), Some("the other side is away"));
            assert_eq!(status.health(clock.now()), Health::Failing);
            clock.advance_seconds(pause - 1);
            assert_eq!(outcomes(&foreman, &clock).await, []);
            clock.advance_seconds(1);
        }
        mood.panics.store(true, Ordering::SeqCst);
        assert_eq!(outcomes(&foreman, &clock).await, [Outcome::Panicked]);
        clock.advance_seconds(RETRY_SECONDS_MAX);
        mood.panics.store(false, Ordering::SeqCst);
        mood.fails.store(false, Ordering::SeqCst);
        assert_eq!(outcomes(&foreman, &clock).await, [Outcome::Done(Done::nothing())]);
        let status = foreman.status().await.unwrap().remove(0);
        assert_eq!((status.failures, status.runs), (0, 11));
        assert_eq!(status.last_error.as_deref(), Some("panicked"), "the last failure stays readable");
        assert_eq!(status.health(clock.now()), Health::Waiting);
        assert_eq!(status.health(status.due_at.plus_seconds(600)), Health::Late);
    }
}

#[tokio::test]
async fn one_that_fails_holds_up_no_other() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let mood = Arc::new(Mood::default());
        mood.panics.store(true, Ordering::SeqCst);
        let works: Vec<Arc<dyn Work>> =
            vec![Arc::new(Moody(mood)), Arc::new(Marks("after", Cadence::seconds(60), store.clone()))];
        let foreman = foreman(&store, &clock, works);
        assert_eq!(outcomes(&foreman, &clock).await, [Outcome::Panicked, Outcome::Done(Done::of(1))]);
    }
}

#[tokio::test]
async fn a_run_without_end_is_dropped() {
    let store = &stores().await[0];
    let clock = Clock::set(noon());
    let (mood, foreman) =
        moody(store, &clock, Pace { run_max: Duration::from_millis(20), ..Pace::default() });
    mood.hangs.store(true, Ordering::SeqCst);
    assert_eq!(outcomes(&foreman, &clock).await, [Outcome::Overran]);
    assert_eq!(foreman.status().await.unwrap()[0].failures, 1);
}

#[tokio::test]
async fn a_clock_put_forward_is_caught_up_once_and_one_put_back_holds_nothing_up() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let daily = Cadence::daily(time(6, 0, 0, 0), TimeZone::UTC);
        let works: Vec<Arc<dyn Work>> = vec![
            Arc::new(Marks("minute", Cadence::seconds(60), store.clone())),
            Arc::new(Marks("daily", daily, store.clone())),
        ];
        let foreman = foreman(&store, &clock, works);
        foreman.tick(clock.now()).await.unwrap();
        assert_eq!((marks(&store, "minute").await, marks(&store, "daily").await), (1, 0));

        clock.move_to("2030-03-01T09:00:00Z".parse().unwrap());
        for _ in 0..3 {
            foreman.tick(clock.now()).await.unwrap();
        }
        assert_eq!((marks(&store, "minute").await, marks(&store, "daily").await), (2, 1));

        // Back again: what was due in 2030 is due now, once, and then as ever.
        clock.move_to(noon());
        for _ in 0..3 {
            foreman.tick(clock.now()).await.unwrap();
        }
        assert_eq!((marks(&store, "minute").await, marks(&store, "daily").await), (3, 2));
        clock.advance_seconds(60);
        foreman.tick(clock.now()).await.unwrap();
        assert_eq!((marks(&store, "minute").await, marks(&store, "daily").await), (4, 2));

        // A step within the servers' difference is waited out, or two servers would race for ever.
        clock.advance_seconds(-200);
        assert_eq!(outcomes(&foreman, &clock).await, []);
    }
}

#[tokio::test]
async fn a_lease_from_a_clock_that_was_put_back_holds_nothing_up() {
    for store in stores().await {
        let clock = Clock::set("2030-03-01T09:00:00Z".parse().unwrap());
        let (mood, dying) = moody(&store, &clock, Pace::default());
        mood.hangs.store(true, Ordering::SeqCst);
        tokio::select! {
            _ = dying.tick(clock.now()) => unreachable!("it hangs"),
            () = mood.began.notified() => {}
        }
        clock.move_to(noon());
        let (_, other) = moody(&store, &clock, Pace::default());
        assert_eq!(outcomes(&other, &clock).await, [Outcome::Done(Done::nothing())]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn for_ever_lasts_until_shutdown_and_lets_what_runs_end() {
    for store in stores().await {
        let clock = Clock::set(noon());
        let pace = Pace { look: Duration::from_millis(2), ..Pace::default() };
        let (mood, foreman) = moody(&store, &clock, pace);
        let shutdown = async {
            for _ in 0..2 {
                mood.began.notified().await;
                while foreman.status().await.unwrap()[0].lease_until.is_some() {
                    tokio::task::yield_now().await;
                }
                clock.advance_seconds(60);
            }
            mood.began.notified().await;
        };
        foreman.run_forever(shutdown).await;
        assert_eq!(mood.runs.load(Ordering::SeqCst), 3);
        let status = foreman.status().await.unwrap().remove(0);
        assert_eq!((status.runs, status.lease_until), (3, None));
    }
}

#[tokio::test]
async fn shutdown_waits_no_longer_than_its_grace() {
    let store = &stores().await[0];
    let clock = Clock::set(noon());
    let (mood, foreman) = moody(store, &clock, Pace { grace: Duration::from_millis(20), ..Pace::default() });
    mood.hangs.store(true, Ordering::SeqCst);
    foreman.run_forever(mood.began.notified()).await;
    let status = foreman.status().await.unwrap().remove(0);
    assert!(status.lease_until.is_some(), "the lease stays until it ends, as after a crash");
}

#[tokio::test]
async fn names_are_told_apart() {
    let store = &stores().await[0];
    let clock = Clock::set(noon());
    let twice: Vec<Arc<dyn Work>> = vec![Arc::new(Moody(Arc::default())), Arc::new(Moody(Arc::default()))];
    let refused = Foreman::new(store.clone(), clock, Dice::system(), twice);
    assert_eq!(refused.err(), Some(SameName("moody")));
}
