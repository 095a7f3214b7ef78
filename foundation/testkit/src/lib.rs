//! What tests need: a fresh database on either engine, and rules that every page must keep.
//!
//! Development only; nothing that ships depends on it.
#![allow(clippy::expect_used, reason = "a test that cannot be set up must stop at once")]

pub mod a11y;
pub mod databases;
#[cfg(feature = "office")]
pub mod office;

pub use a11y::assert_accessible;
pub use databases::{fresh_store, on_postgres};
