//! The database: one code base on SQLite (embedded, the default) and PostgreSQL (by URL).
//!
//! SQL is written once, as portable text with `$1, $2 …` for values; what differs between the two
//! databases is hidden in four places: connecting, beginning a write, locking a row that is read in
//! order to be written, and the column types of a migration.
//!
//! Architecture invariants:
//! - A write happens in a [`Tx`], and a `Tx` comes only from [`Store::write`]: `BEGIN IMMEDIATE` on
//!   SQLite, so that two writers queue instead of failing.
//! - A row that is read in order to decide a write is read by [`Tx::lock_one`] or [`Tx::lock_all`]. A
//!   plain read inside a write loses updates on PostgreSQL (measured: four in five with eight writers).
//! - Instants are UTC microseconds by type ([`clock::UtcInstant`]); ids are UUIDs by type; a date is
//!   ISO text, which sorts as it should on both.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use store::{Store, values};
//! let store = Store::in_memory().await?;
//! let tx = store.write().await?;
//! tx.exec("CREATE TABLE t (n INTEGER NOT NULL)", values![]).await?;
//! tx.exec("INSERT INTO t (n) VALUES ($1)", values![7]).await?;
//! tx.commit().await?;
//! let row = store.one("SELECT n FROM t", values![]).await?.unwrap();
//! assert_eq!(row.int("n")?, 7);
//! # Ok::<(), store::StoreError>(()) }).unwrap();
//! ```

mod conn;
mod connect;
mod error;
mod migrate;
mod row;

pub use conn::{Conn, Tx};
pub use connect::{Database, ParseDatabaseError, Store};
pub use error::StoreError;
pub use migrate::{Applied, Migration};
pub use row::Row;
/// A value bound to a statement; made from the plain types by [`values!`].
pub use sea_orm::Value;

/// The values of a statement, in the order of its `$1, $2 …`.
#[macro_export]
macro_rules! values {
    ($($value:expr),* $(,)?) => { vec![$($crate::Value::from($value)),*] };
}

/// A migration from `migrations/NAME.sql` of the crate that calls it.
#[macro_export]
macro_rules! migration {
    ($room:literal, $name:literal) => {
        $crate::Migration {
            room: $room,
            name: $name,
            sql: include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/migrations/", $name, ".sql")),
        }
    };
}
