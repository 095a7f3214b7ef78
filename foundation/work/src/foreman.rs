//! The foreman: finds what is due, takes the lease, runs it, writes down how it went.

use std::collections::BTreeSet;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use clock::{Clock, UtcInstant};
use futures_util::FutureExt;
use ids::{Dice, WorkId};
use store::{Store, StoreError};
use tokio::task::JoinSet;
use tokio::time::{Instant, MissedTickBehavior, sleep, timeout};

use crate::runs::{self, Claim};
use crate::{Done, Pace, SameName, Status, Work, WorkError};

/// Runs each piece of work when it is due, together with the foremen of other servers. Clones are the
/// same foreman.
#[derive(Clone)]
pub struct Foreman(Arc<Inner>);

struct Inner {
    store: Store,
    clock: Clock,
    dice: Dice,
    works: Vec<Arc<dyn Work>>,
    pace: Pace,
}

/// One run of one piece.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ran {
    /// Which piece.
    pub name: &'static str,
    /// How it went.
    pub outcome: Outcome,
}

/// How a run went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It did what there was to do.
    Done(Done),
    /// It could not, and is tried again later.
    Failed(WorkError),
    /// It ran into a fault in the program, and is tried again later.
    Panicked,
    /// It took too long ([`Pace::run_max`]) and was dropped; it is tried again later.
    Overran,
    /// It lost its lease and was dropped: another server has taken it up, or the database was away.
    LeaseLost,
}

impl Foreman {
    /// A foreman over `works`, at the usual pace.
    ///
    /// # Errors
    /// If two pieces bear the same name.
    pub fn new(
        store: Store,
        clock: Clock,
        dice: Dice,
        works: impl IntoIterator<Item: Into<Arc<dyn Work>>>,
    ) -> Result<Self, SameName> {
        Self::with_pace(store, clock, dice, works, Pace::default())
    }

    /// A foreman over `works`, at a pace of one's own.
    ///
    /// # Errors
    /// If two pieces bear the same name.
    pub fn with_pace(
        store: Store,
        clock: Clock,
        dice: Dice,
        works: impl IntoIterator<Item: Into<Arc<dyn Work>>>,
        pace: Pace,
    ) -> Result<Self, SameName> {
        let works: Vec<Arc<dyn Work>> = works.into_iter().map(Into::into).collect();
        let mut names = BTreeSet::new();
        for work in &works {
            if !names.insert(work.name()) {
                return Err(SameName(work.name()));
            }
        }
        Ok(Self(Arc::new(Inner { store, clock, dice, works, pace })))
    }

    /// Runs all that is due at `now` once, one after the other in the order they were given.
    ///
    /// For tests, the demo and the command line. Dropped on its way, it leaves what a crash leaves: the
    /// lease on the piece that was running.
    ///
    /// # Errors
    /// If the database refuses; failures of the work itself are among the outcomes.
    pub async fn tick(&self, now: UtcInstant) -> Result<Vec<Ran>, StoreError> {
        let mut ran = Vec::new();
        for work in self.due(now).await? {
            if let Some(claim) = self.claim(&*work, now).await? {
                let outcome = self.run(&*work, &claim, now).await?;
                ran.push(Ran { name: work.name(), outcome });
            }
        }
        Ok(ran)
    }

    /// Runs what is due, each piece on its own so that a slow one holds up no other, until `shutdown`
    /// comes. Then begins nothing new, and leaves what is running [`Pace::grace`] to end.
    ///
    /// A database that is away is waited for.
    pub async fn run_forever(&self, shutdown: impl Future<Output = ()>) {
        let mut running = JoinSet::new();
        let mut looks = tokio::time::interval(self.0.pace.look);
        looks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tokio::pin!(shutdown);
        loop {
            tokio::select! {
                () = &mut shutdown => break,
                Some(_) = running.join_next() => {}
                _ = looks.tick() => {
                    if let Err(error) = self.begin_due(&mut running).await {
                        tracing::warn!(error = %WorkError::from(error), "cannot take up the work that is due");
                    }
                }
            }
        }
        let all_ended = async { while running.join_next().await.is_some() {} };
        if timeout(self.0.pace.grace, all_ended).await.is_err() {
            tracing::warn!("work was cut off by the end of the server; it is taken up when its lease ends");
        }
    }

    /// How each piece of this foreman stands, by name.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn status(&self) -> Result<Vec<Status>, StoreError> {
        let mut all = crate::status(&self.0.store).await?;
        all.retain(|status| self.0.works.iter().any(|work| work.name() == status.name));
        Ok(all)
    }

    async fn begin_due(&self, running: &mut JoinSet<()>) -> Result<(), StoreError> {
        let now = self.0.clock.now();
        for work in self.due(now).await? {
            let Some(claim) = self.claim(&*work, now).await? else { continue };
            let foreman = self.clone();
            running.spawn(async move {
                if let Err(error) = foreman.run(&*work, &claim, now).await {
                    let error = WorkError::from(error);
                    tracing::warn!(work = work.name(), %error, "how work went could not be written down");
                }
            });
        }
        Ok(())
    }

    async fn due(&self, now: UtcInstant) -> Result<Vec<Arc<dyn Work>>, StoreError> {
        let Inner { store, works, pace, .. } = &*self.0;
        let mut standings = runs::standings(store).await?;
        if works.iter().any(|work| !standings.contains_key(work.name())) {
            runs::enlist(store, works.iter().map(|work| &**work), now).await?;
            standings = runs::standings(store).await?;
        }
        let is_up = |work: &&Arc<dyn Work>| {
            let standing = standings.get(work.name());
            standing.is_some_and(|standing| standing.is_up(now, &work.every(), pace.lease_seconds()))
        };
        Ok(works.iter().filter(is_up).cloned().collect())
    }

    async fn claim(&self, work: &dyn Work, now: UtcInstant) -> Result<Option<Claim>, StoreError> {
        let Inner { store, dice, pace, .. } = &*self.0;
        runs::claim(store, work, WorkId::new(now, dice), now, pace.lease_seconds()).await
    }

    /// Runs a piece under its lease and writes down how it went.
    async fn run(&self, work: &dyn Work, claim: &Claim, now: UtcInstant) -> Result<Outcome, StoreError> {
        let Inner { store, clock, .. } = &*self.0;
        let watch = Watch { clock, began: clock.now(), now };
        let outcome = self.supervise(work, claim, &watch).await;
        let failure = match &outcome {
            Outcome::Done(_) => None,
            Outcome::Failed(error) => Some(error.clone()),
            Outcome::Panicked => Some(WorkError::new("panicked")),
            Outcome::Overran => Some(WorkError::new("took too long")),
            Outcome::LeaseLost => {
                tracing::warn!(work = claim.name, "work lost its lease and was dropped");
                return Ok(outcome);
            }
        };
        let is_held = match failure {
            None => runs::finish(store, claim, &work.every(), watch.now()).await?,
            Some(error) => {
                tracing::warn!(work = claim.name, %error, "work failed");
                runs::fail(store, claim, &error, watch.now()).await?
            }
        };
        Ok(if is_held { outcome } else { Outcome::LeaseLost })
    }

    /// Runs a piece while its lease is kept; whichever ends first.
    async fn supervise(&self, work: &dyn Work, claim: &Claim, watch: &Watch<'_>) -> Outcome {
        let run = AssertUnwindSafe(work.run(watch.now)).catch_unwind();
        let run = timeout(self.0.pace.run_max, run);
        // Both are polled side by side: on SQLite a renewal may have to wait for the run's own write.
        tokio::select! {
            ended = run => match ended {
                Ok(Ok(Ok(done))) => Outcome::Done(done),
                Ok(Ok(Err(error))) => Outcome::Failed(error),
                Ok(Err(_)) => Outcome::Panicked,
                Err(_) => Outcome::Overran,
            },
            () = self.keep_lease(claim, watch) => Outcome::LeaseLost,
        }
    }

    /// Renews the lease again and again; returns when it is lost.
    async fn keep_lease(&self, claim: &Claim, watch: &Watch<'_>) {
        let pace = &self.0.pace;
        let mut held_since = Instant::now();
        loop {
            sleep(pace.renew).await;
            let asked_at = Instant::now();
            let left = pace.lease.saturating_sub(held_since.elapsed());
            let renewal = runs::renew(&self.0.store, claim, watch.now(), pace.lease_seconds());
            match timeout(left, renewal).await {
                Ok(Ok(true)) => held_since = asked_at,
                Ok(Err(error)) => {
                    tracing::warn!(work = claim.name, error = %WorkError::from(error), "a lease was not renewed");
                }
                Ok(Ok(false)) | Err(_) => return,
            }
        }
    }
}

/// Tells the moment during a run that began at `now`, which need not be what the clock said then.
struct Watch<'a> {
    clock: &'a Clock,
    began: UtcInstant,
    now: UtcInstant,
}

impl Watch<'_> {
    fn now(&self) -> UtcInstant {
        let passed = self.clock.now().micros().saturating_sub(self.began.micros());
        UtcInstant::from_micros(self.now.micros().saturating_add(passed))
    }
}
