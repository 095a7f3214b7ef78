//! The outbox, from the action's transaction to the receiving server: on SQLite always, and on PostgreSQL
//! where `RECOURSE_TEST_POSTGRES_URL` names a server. One binary, so that it is linked once.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

mod common;
mod crash;
mod file_drop;
mod outbox;
mod postman;
mod servers;
mod smtp;
mod webhook;
