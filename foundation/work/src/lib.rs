//! Scheduled work that survives restarts and runs once, however many servers there are.
//!
//! A desk hands over its pieces of [`Work`] (reminders, overdue questions, retention); the [`Foreman`]
//! runs each when it is due. What is due stands in the database, so that a restart forgets nothing, and
//! a server that takes up a piece holds a *lease* on its row, so that no other takes it up meanwhile. A
//! server that dies leaves its lease behind, which ends by itself.
//!
//! Architecture invariants:
//! - A lease is taken in a write transaction on the locked row. Two servers that see the same piece due
//!   queue there, and the second finds it taken or done.
//! - The lease is renewed while the piece runs, and the piece is dropped when the lease is lost: of a
//!   stalled server nothing goes on behind its successor's back.
//! - Work is idempotent: cut off anywhere and run again, it does what was left and repeats nothing that
//!   counts. The foreman promises *at least once after each due moment, never two at a time*.
//! - What was missed is caught up by one run, not by as many as were missed.
//! - A failure or a panic is written down and retried ever later ([`RETRY_SECONDS_MAX`] at most); it
//!   never stops the other pieces.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use clock::{Clock, UtcInstant};
//! use work::{Cadence, Done, Foreman, Outcome, Work, WorkError};
//!
//! struct Sweep;
//!
//! #[work::async_trait]
//! impl Work for Sweep {
//!     fn name(&self) -> &'static str {
//!         "example-sweep"
//!     }
//!     fn every(&self) -> Cadence {
//!         Cadence::seconds(60)
//!     }
//!     async fn run(&self, _now: UtcInstant) -> Result<Done, WorkError> {
//!         Ok(Done::of(3))
//!     }
//! }
//!
//! let clock = Clock::set("2026-11-24T08:00:00Z".parse()?);
//! let store = store::Store::in_memory().await?;
//! store.migrate(work::MIGRATIONS, clock.now()).await?;
//! let works: Vec<Box<dyn Work>> = vec![Box::new(Sweep)];
//! let foreman = Foreman::new(store, clock.clone(), ids::Dice::seeded(7), works)?;
//! assert_eq!(foreman.tick(clock.now()).await?[0].outcome, Outcome::Done(Done::of(3)));
//! assert!(foreman.tick(clock.now()).await?.is_empty(), "not due again for a minute");
//! # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
//! ```

mod cadence;
mod error;
mod foreman;
mod pace;
mod runs;
mod status;

use clock::UtcInstant;

/// The attribute that lets a trait have async functions and be an object: for `impl Work for …`.
pub use async_trait::async_trait;
pub use cadence::Cadence;
pub use error::{SameName, WorkError};
pub use foreman::{Foreman, Outcome, Ran};
pub use pace::{CLOCK_SKEW_SECONDS_MAX, Pace, RETRY_SECONDS_FIRST, RETRY_SECONDS_MAX};
pub use status::{Health, LATE_SECONDS_MIN, Status, status};

/// This crate's table.
pub const MIGRATIONS: &[store::Migration] = &[store::migration!("work", "0001_work")];

/// A piece of scheduled work.
///
/// The contract: *idempotent*. A run may be cut off at any await, by a crash or a lost lease, and is
/// then run again from the start; so each run looks in the database for what is left to do, and does
/// each thing in a transaction that also writes down that it is done.
#[async_trait]
pub trait Work: Send + Sync {
    /// Its name, the same for ever: desk first, as in `cases-reminders`. No two pieces share one.
    fn name(&self) -> &'static str;

    /// How often it runs.
    fn every(&self) -> Cadence;

    /// Does what is due at `now`.
    ///
    /// # Errors
    /// Whatever kept it from that; it is run again after a pause that grows with each failure.
    async fn run(&self, now: UtcInstant) -> Result<Done, WorkError>;
}

/// What a run did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Done {
    /// How many things (reminders written, files destroyed).
    pub count: u64,
}

impl Done {
    /// There was nothing to do.
    pub const fn nothing() -> Self {
        Self { count: 0 }
    }

    /// `count` things were done.
    pub const fn of(count: u64) -> Self {
        Self { count }
    }
}
