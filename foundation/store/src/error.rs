//! What can go wrong with the database.

use sea_orm::{DbErr, SqlErr};

/// A failed question or write.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A value that must be there once is there already.
    #[error("already there: {0}")]
    AlreadyThere(String),
    /// A row points to one that does not exist, or is pointed to by one that does.
    #[error("a row it belongs to is missing: {0}")]
    Dangling(String),
    /// A column that is not in the answer, or holds another type.
    #[error("column {column} cannot be read")]
    Column {
        /// The column's name.
        column: String,
        /// What the database driver says.
        #[source]
        source: DbErr,
    },
    /// The database file or server cannot be reached or refused the work.
    #[error("the database refused")]
    Database(#[source] DbErr),
    /// A migration that was applied in another wording than the one in this binary.
    #[error("migration {room}/{name} was applied in another wording; this binary does not fit this database")]
    MigrationChanged {
        /// The crate the migration belongs to.
        room: String,
        /// Its file name without the ending.
        name: String,
    },
    /// A migration that this binary does not know: the database is newer.
    #[error("the database holds migration {room}/{name}, which this binary does not know: use a newer one")]
    DatabaseIsNewer {
        /// The crate the migration belongs to.
        room: String,
        /// Its file name without the ending.
        name: String,
    },
}

impl From<DbErr> for StoreError {
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(what)) => Self::AlreadyThere(what),
            Some(SqlErr::ForeignKeyConstraintViolation(what)) => Self::Dangling(what),
            _ => Self::Database(error),
        }
    }
}
