//! A complaint, from intake to followed-up recommendation.
//!
//! What stands so far is the bottom room: the desk's tables and the questions asked of them. The
//! rooms above it (model, actions, pages, API) open when they are whole.

pub mod store;

/// The desk's tables.
pub const MIGRATIONS: &[::store::Migration] = &[::store::migration!("cases", "0001_cases")];
