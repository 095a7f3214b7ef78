//! Outgoing messages, retried until delivered.
