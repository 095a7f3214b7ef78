//! The rows of `post_parcels` on their way: which are due, who has them, how it went.

use clock::UtcInstant;
use ids::{ParcelId, WorkId};
use store::{Row, Store, StoreError, values};
use vault::Sealed;

use crate::{CarryError, Channel, Evidence, NeutralText, PostError};

/// The pauses after each failed try: 1, 5 and 30 minutes, 2 and 12 hours, then a day.
const PAUSES_SECONDS: [i64; 7] = [60, 300, 1800, 7200, 43_200, 86_400, 86_400];
/// After so many tries a parcel is a dead letter.
pub const TRIES_MAX: i64 = PAUSES_SECONDS.len() as i64 + 1;
/// How long a server that died keeps others from a parcel. Longer than carrying and settling may take.
pub(crate) const LEASE_SECONDS: i64 = 300;
/// By how much the clocks of two servers may differ. What is further ahead than it can be by more than
/// this was written under a clock that has been put back since, and does not count.
const CLOCK_SKEW_SECONDS_MAX: i64 = 300;

/// Where a parcel is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum State {
    /// To be sent, now or at its next try.
    Waiting,
    /// Handed over, with evidence.
    Sent,
    /// Given up, or come back.
    Dead,
}

impl State {
    const ALL: [Self; 3] = [Self::Waiting, Self::Sent, Self::Dead];

    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Sent => "sent",
            Self::Dead => "dead",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// A parcel that this server alone may carry until its lease ends.
pub(crate) struct Claim {
    pub(crate) id: ParcelId,
    pub(crate) channel: Channel,
    pub(crate) language: String,
    pub(crate) neutral: Option<NeutralText>,
    pub(crate) sealed_address: Option<Sealed>,
    pub(crate) sealed_letter: Option<Sealed>,
    pub(crate) made_at: UtcInstant,
    tries: i64,
    holder: WorkId,
}

const DUE: &str = "state = 'waiting' AND (next_try_at <= $1 OR next_try_at > $2)
    AND (lease_until IS NULL OR lease_until <= $1 OR lease_until > $3)";

fn due_values(now: UtcInstant) -> [UtcInstant; 3] {
    let pause_max = PAUSES_SECONDS[PAUSES_SECONDS.len() - 1];
    [
        now,
        now.plus_seconds(pause_max + CLOCK_SKEW_SECONDS_MAX),
        now.plus_seconds(LEASE_SECONDS + CLOCK_SKEW_SECONDS_MAX),
    ]
}

/// The parcels that may be carried, the longest due first, read without a lock: a hint, not yet a claim.
pub(crate) async fn due(
    store: &Store,
    now: UtcInstant,
    parcels_max: i64,
) -> Result<Vec<(ParcelId, Option<Channel>)>, StoreError> {
    let sql = format!("SELECT id, channel FROM post_parcels WHERE {DUE} ORDER BY next_try_at, id LIMIT $4");
    let [at, try_max, lease_max] = due_values(now);
    let rows = store.all(&sql, values![at, try_max, lease_max, parcels_max]).await?;
    rows.iter().map(|row| Ok((row.id("id")?, Channel::from_code(&row.text("channel")?)))).collect()
}

/// Takes a parcel, if it is still due and nobody has it. Counts the try before it is made, so that a parcel
/// at which servers die is not tried for ever.
pub(crate) async fn claim(
    store: &Store,
    id: ParcelId,
    holder: WorkId,
    now: UtcInstant,
) -> Result<Option<Claim>, PostError> {
    let tx = store.write().await?;
    let sql = format!(
        "SELECT channel, language, neutral, sealed_address, sealed_letter, made_at, tries
         FROM post_parcels WHERE {DUE} AND id = $4"
    );
    let [at, try_max, lease_max] = due_values(now);
    let Some(row) = tx.lock_one(&sql, values![at, try_max, lease_max, id]).await? else {
        return Ok(None);
    };
    let claim = read(&row, id, holder)?;
    if claim.tries > TRIES_MAX {
        tx.exec(
            "UPDATE post_parcels SET state = 'dead', settled_at = $2, last_error = $3, lease_holder = NULL,
               lease_until = NULL WHERE id = $1",
            values![id, now, "cut off: the server that carried it stopped"],
        )
        .await?;
        tx.commit().await?;
        return Ok(None);
    }
    tx.exec(
        "UPDATE post_parcels SET tries = $2, lease_holder = $3, lease_until = $4 WHERE id = $1",
        values![id, claim.tries, holder, now.plus_seconds(LEASE_SECONDS)],
    )
    .await?;
    tx.commit().await?;
    Ok(Some(claim))
}

fn read(row: &Row, id: ParcelId, holder: WorkId) -> Result<Claim, PostError> {
    let unknown = |what| PostError::Unknown { id, what };
    let neutral = row.opt_text("neutral")?;
    Ok(Claim {
        id,
        channel: Channel::from_code(&row.text("channel")?).ok_or_else(|| unknown("channel"))?,
        language: row.text("language")?,
        neutral: neutral
            .map(|code| NeutralText::from_code(&code).ok_or_else(|| unknown("neutral text")))
            .transpose()?,
        sealed_address: row.opt_bytes("sealed_address")?.map(Sealed::from),
        sealed_letter: row.opt_bytes("sealed_letter")?.map(Sealed::from),
        made_at: row.instant("made_at")?,
        tries: row.int("tries")? + 1,
        holder,
    })
}

/// Writes down how a try went.
///
/// That a parcel was handed over is written down even if the lease is gone by now: whoever holds the next
/// one finds it done. A failure is only told by who still holds the lease.
pub(crate) async fn settle(
    store: &Store,
    claim: &Claim,
    outcome: &Result<Evidence, CarryError>,
    now: UtcInstant,
) -> Result<(), StoreError> {
    let tx = store.write().await?;
    match outcome {
        Ok(evidence) => {
            tx.exec(
                "UPDATE post_parcels SET state = 'sent', settled_at = $2, evidence = $3, lease_holder = NULL,
                   lease_until = NULL WHERE id = $1 AND state <> 'sent'",
                values![claim.id, now, evidence.as_str()],
            )
            .await?;
        }
        Err(error) => {
            let pause = usize::try_from(claim.tries - 1).ok().and_then(|n| PAUSES_SECONDS.get(n));
            let (state, next) = match (error, pause) {
                (CarryError::Refused(_), _) | (_, None) => (State::Dead, now),
                (CarryError::Later(_) | CarryError::Away(_), Some(&pause)) => {
                    (State::Waiting, now.plus_seconds(pause))
                }
            };
            let settled_at = (state == State::Dead).then_some(now);
            tx.exec(
                "UPDATE post_parcels SET state = $3, next_try_at = $4, settled_at = $5, last_error = $6,
                   lease_holder = NULL, lease_until = NULL
                 WHERE id = $1 AND lease_holder = $2 AND state = 'waiting'",
                values![claim.id, claim.holder, state.code(), next, settled_at, error.to_string()],
            )
            .await?;
        }
    }
    tx.commit().await
}
