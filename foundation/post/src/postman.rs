//! [`Postman`]: carries what is due.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use clock::{Clock, UtcInstant};
use futures_util::{FutureExt, StreamExt, stream};
use ids::ParcelId;
use store::{Store, StoreError};
use tokio::time::{Instant, sleep, timeout};
use work::{Cadence, Done, Work, WorkError};

use crate::outbox::{OpenError, Wording};
use crate::rows::{self, Claim};
use crate::{Carrier, CarryError, Channel, Evidence, Post, PostError};

/// How often the postman looks for what is due.
pub const ROUND_SECONDS: u32 = 10;
/// The most parcels in one round.
pub const ROUND_PARCELS_MAX: i64 = 500;
/// The most parcels carried at the same time.
pub const CARRIED_AT_ONCE_MAX: usize = 4;
/// After this time a round begins no further parcel.
const ROUND_SECONDS_MAX: u64 = 300;
/// A carrier that has not answered by then is not waited for. Well within a parcel's lease.
const CARRY_SECONDS_MAX: u64 = 120;
/// How often it is tried to write down that a parcel was sent, before it must be sent again.
const SETTLE_TRIES_MAX: u32 = 5;
const SETTLE_PAUSE: Duration = Duration::from_secs(1);

/// Who carries which channel.
#[derive(Clone)]
pub struct Carriers {
    /// Electronic mail.
    pub mail: Arc<dyn Carrier>,
    /// A service called by its webhook, where the office has one.
    pub webhook: Option<Arc<dyn Carrier>>,
}

impl Carriers {
    fn of(&self, channel: Channel) -> Option<&dyn Carrier> {
        match channel {
            Channel::Mail => Some(&*self.mail),
            Channel::Webhook => self.webhook.as_deref(),
        }
    }
}

/// Carries what is due, as a piece of scheduled work.
///
/// A parcel is claimed on its row before it is carried and settled after, so that no two servers carry it
/// at once. Between carrying and settling lies the one moment in which a crash makes a parcel go twice; it
/// then bears the same `Message-ID` (or idempotency key) both times.
pub struct Postman {
    store: Store,
    clock: Clock,
    post: Post,
    wording: Wording,
    carriers: Carriers,
}

impl Postman {
    /// A postman for this outbox.
    pub fn new(store: Store, clock: Clock, post: Post, wording: Wording, carriers: Carriers) -> Self {
        Self { store, clock, post, wording, carriers }
    }

    /// Carries one parcel, if it is still due, nobody has it and the way was not found closed.
    async fn deliver(&self, id: ParcelId, channel: Option<Channel>, round: &Round) -> Result<(), PostError> {
        if round.is_over(channel) {
            return Ok(());
        }
        let holder = self.post.claim_id(round.now(&self.clock));
        let Some(claim) = rows::claim(&self.store, id, holder, round.now(&self.clock)).await? else {
            return Ok(());
        };
        let outcome = match self.post.open(&self.store, &claim, &self.wording).await {
            Ok(letter) => self.carry(claim.channel, &letter).await,
            // Not the parcel's fault: its lease ends and it is tried again.
            Err(OpenError::Store(error)) => return Err(error.into()),
            Err(error @ (OpenError::Gone | OpenError::Sealed(_))) => {
                Err(CarryError::refused(&error.to_string()))
            }
        };
        match &outcome {
            Ok(_) => {
                round.sent.fetch_add(1, Ordering::Relaxed);
            }
            Err(error) => {
                tracing::warn!(parcel = %id, channel = claim.channel.code(), %error, "a parcel was not taken");
                if let CarryError::Away(_) = error {
                    round.closed(claim.channel).store(true, Ordering::Relaxed);
                }
            }
        }
        Ok(self.settle(&claim, &outcome, round).await?)
    }

    async fn carry(&self, channel: Channel, letter: &crate::Outgoing) -> Result<Evidence, CarryError> {
        let Some(carrier) = self.carriers.of(channel) else {
            return Err(CarryError::away("the office has nobody who carries this channel"));
        };
        let carried = AssertUnwindSafe(carrier.carry(letter)).catch_unwind();
        match timeout(Duration::from_secs(CARRY_SECONDS_MAX), carried).await {
            Ok(Ok(outcome)) => outcome,
            Ok(Err(_)) => Err(CarryError::later("a fault in the carrier")),
            Err(_) => Err(CarryError::away("no answer in time")),
        }
    }

    async fn settle(
        &self,
        claim: &Claim,
        outcome: &Result<Evidence, CarryError>,
        round: &Round,
    ) -> Result<(), StoreError> {
        let mut tries = 0;
        loop {
            tries += 1;
            match rows::settle(&self.store, claim, outcome, round.now(&self.clock)).await {
                Err(error) if tries < SETTLE_TRIES_MAX => {
                    tracing::warn!(parcel = %claim.id, error = %WorkError::from(error), "how a parcel fared is not written down yet");
                    sleep(SETTLE_PAUSE).await;
                }
                settled => return settled,
            }
        }
    }
}

#[work::async_trait]
impl Work for Postman {
    fn name(&self) -> &'static str {
        "post-deliver"
    }

    fn every(&self) -> Cadence {
        Cadence::seconds(ROUND_SECONDS)
    }

    async fn run(&self, now: UtcInstant) -> Result<Done, WorkError> {
        let round = Round::new(now, &self.clock);
        let due = rows::due(&self.store, now, ROUND_PARCELS_MAX).await?;
        let mut failure = None;
        let mut delivered = stream::iter(due)
            .map(|(id, channel)| self.deliver(id, channel, &round))
            .buffer_unordered(CARRIED_AT_ONCE_MAX);
        // One that cannot be settled keeps no other from being carried.
        while let Some(outcome) = delivered.next().await {
            match outcome {
                Ok(()) => {}
                Err(error @ PostError::Unknown { .. }) => {
                    tracing::error!(%error, "a parcel is left lying");
                }
                Err(error) => failure = failure.or(Some(error)),
            }
        }
        drop(delivered);
        match failure {
            Some(error) => Err(error.into()),
            None => Ok(Done::of(round.sent.into_inner())),
        }
    }
}

/// What the parcels of one round have in common.
struct Round {
    now: UtcInstant,
    began: UtcInstant,
    began_at: Instant,
    mail_closed: AtomicBool,
    webhook_closed: AtomicBool,
    sent: AtomicU64,
}

impl Round {
    fn new(now: UtcInstant, clock: &Clock) -> Self {
        Self {
            now,
            began: clock.now(),
            began_at: Instant::now(),
            mail_closed: AtomicBool::new(false),
            webhook_closed: AtomicBool::new(false),
            sent: AtomicU64::new(0),
        }
    }

    /// The moment, counted from the one for which the round was begun.
    fn now(&self, clock: &Clock) -> UtcInstant {
        let passed = clock.now().micros().saturating_sub(self.began.micros());
        UtcInstant::from_micros(self.now.micros().saturating_add(passed))
    }

    fn closed(&self, channel: Channel) -> &AtomicBool {
        match channel {
            Channel::Mail => &self.mail_closed,
            Channel::Webhook => &self.webhook_closed,
        }
    }

    fn is_over(&self, channel: Option<Channel>) -> bool {
        let is_closed = channel.is_some_and(|channel| self.closed(channel).load(Ordering::Relaxed));
        is_closed || self.began_at.elapsed() >= Duration::from_secs(ROUND_SECONDS_MAX)
    }
}
