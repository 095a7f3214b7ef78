//! Limits of second factors.

/// Codes on a sheet of recovery codes.
pub const RECOVERY_CODES: usize = 10;
/// Keys that one person may have.
pub const PASSKEYS_MAX: usize = 10;
/// Seconds to touch a key.
pub const PASSKEY_SECONDS_MAX: i64 = 300;
