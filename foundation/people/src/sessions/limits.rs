//! How long each kind of session may last.

/// A session's last use is noted at most this often, so that reading a page is not a write.
pub(crate) const TOUCH_SECONDS: i64 = 60;

/// Minutes without use after which staff must sign in again.
pub const STAFF_IDLE_MINUTES_MAX: i64 = 30;
/// Hours after which staff must sign in again in any case.
pub const STAFF_HOURS_MAX: i64 = 12;
/// Minutes between the password and the second factor.
pub const HALF_MINUTES_MAX: i64 = 15;
/// Minutes without use after which a complainant must type the receipt again.
pub const RECEIPT_IDLE_MINUTES_MAX: i64 = 20;
/// Hours after which a complainant must type the receipt again in any case.
pub const RECEIPT_HOURS_MAX: i64 = 3;
/// Hours without use after which a draft is lost.
pub const DRAFT_IDLE_HOURS_MAX: i64 = 24;
/// Hours after which a draft is lost in any case.
pub const DRAFT_HOURS_MAX: i64 = 72;
/// Minutes without use after which a one-time link must be opened again.
pub const LINK_IDLE_MINUTES_MAX: i64 = 60;
/// Hours after which a one-time link must be opened again in any case.
pub const LINK_HOURS_MAX: i64 = 8;

const MINUTE: i64 = 60;
const HOUR: i64 = 60 * MINUTE;

/// What sort of session. Each has a cookie of its own, so that one person may hold one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SessionKind {
    /// A member of staff or a liaison officer.
    Staff,
    /// A complainant with their receipt.
    Receipt,
    /// Somebody writing a complaint.
    Draft,
    /// Who follows a one-time link.
    Link,
}

impl SessionKind {
    /// Every kind.
    pub const ALL: [Self; 4] = [Self::Staff, Self::Receipt, Self::Draft, Self::Link];

    /// The word kept in the database, and the cookie's name.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Receipt => "receipt",
            Self::Draft => "draft",
            Self::Link => "link",
        }
    }

    /// Seconds without use after which it ends.
    pub const fn idle_seconds_max(self) -> i64 {
        match self {
            Self::Staff => STAFF_IDLE_MINUTES_MAX * MINUTE,
            Self::Receipt => RECEIPT_IDLE_MINUTES_MAX * MINUTE,
            Self::Draft => DRAFT_IDLE_HOURS_MAX * HOUR,
            Self::Link => LINK_IDLE_MINUTES_MAX * MINUTE,
        }
    }

    /// Seconds after which it ends in any case.
    pub const fn seconds_max(self) -> i64 {
        match self {
            Self::Staff => STAFF_HOURS_MAX * HOUR,
            Self::Receipt => RECEIPT_HOURS_MAX * HOUR,
            Self::Draft => DRAFT_HOURS_MAX * HOUR,
            Self::Link => LINK_HOURS_MAX * HOUR,
        }
    }
}

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stage {
    /// The password was right; the second factor is awaited.
    AwaitsFactor,
    /// The password was right; a second factor must be set up first.
    AwaitsEnrolment,
    /// Signed in.
    Full,
}

impl Stage {
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Self::AwaitsFactor => "awaits-factor",
            Self::AwaitsEnrolment => "awaits-enrolment",
            Self::Full => "full",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::AwaitsFactor, Self::AwaitsEnrolment, Self::Full]
            .into_iter()
            .find(|stage| stage.as_str() == word)
    }

    /// Seconds after which a session of this kind and stage ends in any case.
    pub(crate) const fn seconds_max(self, kind: SessionKind) -> i64 {
        match self {
            Self::Full => kind.seconds_max(),
            Self::AwaitsFactor | Self::AwaitsEnrolment => HALF_MINUTES_MAX * MINUTE,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn idleness_ends_a_session_before_its_absolute_end() {
        for kind in SessionKind::ALL {
            assert!(TOUCH_SECONDS < kind.idle_seconds_max() && kind.idle_seconds_max() < kind.seconds_max());
        }
    }

    #[test]
    fn stages_are_words_and_back() {
        for stage in [Stage::AwaitsFactor, Stage::AwaitsEnrolment, Stage::Full] {
            assert_eq!(Stage::from_word(stage.as_str()), Some(stage));
        }
        assert_eq!(Stage::from_word("half"), None);
    }
}
