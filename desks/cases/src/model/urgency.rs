//! How soon the office must act: a [`Level`] that the pack's rules find and an officer may change.

use pack::Level;

/// The Fluent key of a level's name.
pub fn urgency_key(level: Level) -> String {
    format!("cases-urgency-{level}")
}
