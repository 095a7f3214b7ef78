//! [`UtcInstant`], the only form in which a moment is stored, and [`Clock`], where moments come from.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment: microseconds since 1970-01-01T00:00:00Z.
///
/// Always UTC. A zone enters only where a person reads or writes a date.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Default)]
pub struct UtcInstant(i64);

impl UtcInstant {
    /// The moment `micros` microseconds after the Unix epoch.
    pub const fn from_micros(micros: i64) -> Self {
        Self(micros)
    }

    /// Microseconds since the Unix epoch.
    pub const fn micros(self) -> i64 {
        self.0
    }

    /// Whole milliseconds since the Unix epoch, never negative (as UUID version 7 wants them).
    pub fn unix_millis(self) -> u64 {
        u64::try_from(self.0.div_euclid(1_000)).unwrap_or(0)
    }

    /// The moment `seconds` later (earlier if negative), saturating at the ends of time.
    pub const fn plus_seconds(self, seconds: i64) -> Self {
        Self(self.0.saturating_add(seconds.saturating_mul(1_000_000)))
    }

    /// The moment `days` times 24 hours later (earlier if negative).
    pub const fn plus_days(self, days: i64) -> Self {
        self.plus_seconds(days.saturating_mul(86_400))
    }

    /// Seconds from `earlier` to `self`, negative if `self` is before it.
    pub const fn seconds_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0) / 1_000_000
    }

    /// The calendar date of this moment in `zone`.
    pub fn date_in(self, zone: &jiff::tz::TimeZone) -> jiff::civil::Date {
        self.timestamp().to_zoned_datetime(zone.clone()).date()
    }

    /// The same moment as a `jiff` timestamp, for calendars and formatting.
    pub fn timestamp(self) -> jiff::Timestamp {
        jiff::Timestamp::from_microsecond(self.0).unwrap_or(if self.0 < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        })
    }
}

impl From<jiff::Timestamp> for UtcInstant {
    fn from(timestamp: jiff::Timestamp) -> Self {
        Self(timestamp.as_microsecond())
    }
}

impl From<UtcInstant> for sea_query::Value {
    fn from(instant: UtcInstant) -> Self {
        instant.0.into()
    }
}

impl sea_query::Nullable for UtcInstant {
    fn null() -> sea_query::Value {
        sea_query::Value::BigInt(None)
    }
}

impl fmt::Display for UtcInstant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.timestamp().fmt(f)
    }
}

/// A text that is not an RFC 3339 moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseInstantError(String);

impl fmt::Display for ParseInstantError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a moment such as 2026-11-24T08:00:00Z: {:?}", self.0)
    }
}

impl std::error::Error for ParseInstantError {}

impl FromStr for UtcInstant {
    type Err = ParseInstantError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse::<jiff::Timestamp>().map(Self::from).map_err(|_| ParseInstantError(text.to_owned()))
    }
}

impl Serialize for UtcInstant {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for UtcInstant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Where moments come from: the machine's clock, or one that a test or the demo sets and moves.
///
/// Clones of a set clock share the same hands.
#[derive(Clone, Debug)]
pub struct Clock(Hands);

#[derive(Clone, Debug)]
enum Hands {
    System,
    Set(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(Hands::System)
    }

    /// A clock that stands at `start` until it is moved.
    pub fn set(start: UtcInstant) -> Self {
        Self(Hands::Set(Arc::new(AtomicI64::new(start.0))))
    }

    /// The present moment.
    pub fn now(&self) -> UtcInstant {
        match &self.0 {
            #[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
            Hands::System => jiff::Timestamp::now().into(),
            Hands::Set(micros) => UtcInstant(micros.load(Ordering::SeqCst)),
        }
    }

    /// Moves a set clock forward. Does nothing to the machine's clock.
    pub fn advance_seconds(&self, seconds: i64) {
        if let Hands::Set(micros) = &self.0 {
            micros.fetch_add(seconds.saturating_mul(1_000_000), Ordering::SeqCst);
        }
    }

    /// Puts a set clock at `instant`. Does nothing to the machine's clock.
    pub fn move_to(&self, instant: UtcInstant) {
        if let Hands::Set(micros) = &self.0 {
            micros.store(instant.0, Ordering::SeqCst);
        }
    }
}
