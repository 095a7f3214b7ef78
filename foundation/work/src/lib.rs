//! Scheduled work that survives restarts and runs once.
