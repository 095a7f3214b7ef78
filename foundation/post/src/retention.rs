//! [`Retention`]: destroys what parcels said once they have done their work.

use clock::UtcInstant;
use jiff::civil::time;
use jiff::tz::TimeZone;
use store::{Store, values};
use work::{Cadence, Done, Work, WorkError};

/// How long a parcel keeps its address, text and files. The evidence of its delivery stays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetentionDays {
    /// After it was sent: long enough to be sent again if it comes back.
    pub sent: u16,
    /// After it was given up.
    pub dead: u16,
}

impl Default for RetentionDays {
    fn default() -> Self {
        Self { sent: 30, dead: 180 }
    }
}

/// Destroys addresses, texts and files whose time is over, each night.
pub struct Retention {
    store: Store,
    zone: TimeZone,
    days: RetentionDays,
}

impl Retention {
    /// The retention of this outbox, by the nights of `zone`.
    pub fn new(store: Store, zone: TimeZone, days: RetentionDays) -> Self {
        Self { store, zone, days }
    }
}

#[work::async_trait]
impl Work for Retention {
    fn name(&self) -> &'static str {
        "post-retention"
    }

    fn every(&self) -> Cadence {
        Cadence::daily(time(3, 10, 0, 0), self.zone.clone())
    }

    async fn run(&self, now: UtcInstant) -> Result<Done, WorkError> {
        let sent_until = now.plus_days(-i64::from(self.days.sent));
        let dead_until = now.plus_days(-i64::from(self.days.dead));
        let tx = self.store.write().await?;
        // The rows first: whoever would send one of them again waits here, and finds it destroyed.
        let parcels = tx
            .exec(
                "UPDATE post_parcels SET sealed_address = NULL, sealed_letter = NULL
                 WHERE sealed_address IS NOT NULL AND ((state = 'sent' AND settled_at <= $1)
                   OR (state = 'dead' AND settled_at <= $2))",
                values![sent_until, dead_until],
            )
            .await?;
        tx.exec(
            "DELETE FROM post_attachments WHERE parcel_id IN
               (SELECT id FROM post_parcels WHERE sealed_address IS NULL)",
            values![],
        )
        .await?;
        tx.commit().await?;
        Ok(Done::of(parcels))
    }
}
