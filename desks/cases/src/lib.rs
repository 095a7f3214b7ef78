//! A complaint, from intake to followed-up recommendation.
//!
//! What stands so far are the two bottom rooms: what things are and which steps are allowed
//! ([`model`]), and the desk's tables with the questions asked of them ([`store`](mod@store)). The
//! rooms above them (actions, pages, API) open when they are whole.

pub mod model;
pub mod store;

/// The desk's tables.
pub const MIGRATIONS: &[::store::Migration] = &[::store::migration!("cases", "0001_cases")];
