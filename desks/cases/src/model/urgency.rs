//! [`Urgency`]: how soon the office must act.

use super::coded::coded;

coded! {
    /// How soon the office must act; the later the variant, the sooner. The pack's rules find it, and an
    /// officer may raise or lower it with a reason.
    pub enum Urgency keyed "cases-urgency-" {
        /// In its turn.
        Normal = "normal",
        /// Before others.
        High = "high",
        /// Now: life, liberty or a removal is at stake.
        Critical = "critical",
    }
}
