//! What went wrong in an action, as a person reads it.

use pages::{Message, Problem};
use people::Denied;

use crate::actions::ActionError;
use crate::model::Refusal;

impl From<ActionError> for Problem {
    fn from(error: ActionError) -> Self {
        match error {
            ActionError::NotFound | ActionError::Denied(Denied::NotFound) => Self::not_found(),
            ActionError::Denied(Denied::Forbidden(reason)) => {
                Self::forbidden().saying(Message::new(reason.words_key()))
            }
            ActionError::Refused(refusal @ Refusal::Stale { .. }) => {
                Self::conflict(Message::new(refusal.key()))
            }
            ActionError::Refused(refusal) => Self::unprocessable(Message::new(refusal.key())),
            ActionError::Busy => Self::busy(),
            other => Self::internal(other),
        }
    }
}
