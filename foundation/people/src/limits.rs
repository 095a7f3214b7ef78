//! Every limit of this crate, each with its unit in its name.

pub use crate::accounts::limits::{
    CONFIRMED_MINUTES_MAX, INVITATION_DAYS_MAX, NAME_CHARS_MAX, RECOVERY_DAYS_MAX,
};
pub use crate::passwords::PASSWORD_CHARS_MIN;
pub use crate::sessions::limits::{
    DRAFT_HOURS_MAX, DRAFT_IDLE_HOURS_MAX, HALF_MINUTES_MAX, LINK_HOURS_MAX, LINK_IDLE_MINUTES_MAX,
    RECEIPT_HOURS_MAX, RECEIPT_IDLE_MINUTES_MAX, STAFF_HOURS_MAX, STAFF_IDLE_MINUTES_MAX,
};
pub use crate::sign_in::limits::{PASSKEY_SECONDS_MAX, PASSKEYS_MAX, RECOVERY_CODES};
pub use crate::throttle::FAILURES_FORGOTTEN_SECONDS;
