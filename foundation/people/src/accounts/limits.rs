//! Limits of accounts and their links.

/// Days in which an invitation is to be accepted.
pub const INVITATION_DAYS_MAX: i64 = 7;
/// Days in which a new password is to be set after recovery.
pub const RECOVERY_DAYS_MAX: i64 = 3;
/// Minutes for which a typed password allows what needs it.
pub const CONFIRMED_MINUTES_MAX: i64 = 10;
/// Characters of a name at most.
pub const NAME_CHARS_MAX: usize = 120;
