//! [`Urgency`]: how soon the office must act, and the rules by which it is found.

use super::category::SignCode;
use super::coded::coded;

coded! {
    /// How soon the office must act; the later the variant, the sooner.
    pub enum Urgency keyed "cases-urgency-" {
        /// In its turn.
        Ordinary = "ordinary",
        /// Before ordinary cases.
        Urgent = "urgent",
        /// Now: life, liberty or a removal is at stake within hours.
        Immediate = "immediate",
    }
}

/// A rule of the pack: this sign makes a case this urgent.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct UrgencyRule {
    /// The sign of danger.
    pub sign: SignCode,
    /// How urgent it makes the case at least.
    pub urgency: Urgency,
}

/// The urgency that the rules find, with the signs that made it so.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FoundUrgency {
    /// How urgent.
    pub urgency: Urgency,
    /// The signs that ask for just this urgency; empty if it is ordinary.
    pub because: Vec<SignCode>,
}

/// Finds the urgency of a case from its signs of danger: the most urgent rule wins.
///
/// ```
/// use cases::model::{Urgency, UrgencyRule, find_urgency};
/// let rule = UrgencyRule { sign: "removal-within-hours".parse().unwrap(), urgency: Urgency::Immediate };
/// let found = find_urgency(&["removal-within-hours".parse().unwrap()], &[rule]);
/// assert_eq!(found.urgency, Urgency::Immediate);
/// assert_eq!(found.because.len(), 1);
/// ```
pub fn find_urgency(signs: &[SignCode], rules: &[UrgencyRule]) -> FoundUrgency {
    let matching = || rules.iter().filter(|rule| signs.contains(&rule.sign));
    let urgency = matching().map(|rule| rule.urgency).max().unwrap_or(Urgency::Ordinary);
    let mut because: Vec<SignCode> = matching()
        .filter(|rule| rule.urgency == urgency && urgency > Urgency::Ordinary)
        .map(|rule| rule.sign.clone())
        .collect();
    because.sort();
    because.dedup();
    FoundUrgency { urgency, because }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(sign: &str, urgency: Urgency) -> UrgencyRule {
        UrgencyRule { sign: sign.parse().unwrap(), urgency }
    }

    #[test]
    fn the_most_urgent_sign_decides_and_is_named() {
        let rules = [
            rule("detained", Urgency::Urgent),
            rule("violence", Urgency::Immediate),
            rule("removal", Urgency::Immediate),
            rule("unpaid", Urgency::Ordinary),
        ];
        for (signs, urgency, because) in [
            (&[][..], Urgency::Ordinary, &[][..]),
            (&["unpaid"], Urgency::Ordinary, &[]),
            (&["unknown"], Urgency::Ordinary, &[]),
            (&["detained", "unpaid"], Urgency::Urgent, &["detained"]),
            (&["violence", "detained", "removal", "violence"], Urgency::Immediate, &["removal", "violence"]),
        ] {
            let signs: Vec<SignCode> = signs.iter().map(|s| s.parse().unwrap()).collect();
            let found = find_urgency(&signs, &rules);
            assert_eq!(found.urgency, urgency, "{signs:?}");
            let named: Vec<&str> = found.because.iter().map(SignCode::as_str).collect();
            assert_eq!(named, because, "{signs:?}");
        }
    }
}
