//! Where the database is, and how it is opened.

use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use sea_orm::sqlx::sqlite::{SqliteJournalMode, SqliteSynchronous};
use sea_orm::{ConnectOptions, DatabaseConnection};

use crate::{Conn, StoreError, Tx};

/// Readers of one SQLite file at a time, and connections to one PostgreSQL server.
const POOL_CONNECTIONS_MAX: u32 = 16;
/// How long a writer waits for the one before it.
const WRITE_WAIT_SECONDS_MAX: u64 = 30;

/// Where the database is.
#[derive(Clone, PartialEq, Eq)]
pub enum Database {
    /// One file, embedded in the process.
    Sqlite(PathBuf),
    /// A server that speaks PostgreSQL's protocol, by `postgres://` URL.
    Postgres(String),
}

/// A text that names no database.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("names no database: write a path, sqlite:PATH, or postgres://USER@HOST/NAME")]
pub struct ParseDatabaseError;

impl FromStr for Database {
    type Err = ParseDatabaseError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.starts_with("postgres://") || text.starts_with("postgresql://") {
            return Ok(Self::Postgres(text.to_owned()));
        }
        let path = text.strip_prefix("sqlite://").or_else(|| text.strip_prefix("sqlite:")).unwrap_or(text);
        if path.is_empty() || path.contains("://") {
            return Err(ParseDatabaseError);
        }
        Ok(Self::Sqlite(PathBuf::from(path)))
    }
}

// The URL may carry a password, so neither form prints it.
impl fmt::Display for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sqlite(path) => write!(f, "SQLite file {}", path.display()),
            Self::Postgres(url) => {
                let shown = url.rsplit_once('@').map_or(url.as_str(), |(_, place)| place);
                write!(f, "PostgreSQL at {}", shown.split('?').next().unwrap_or(shown))
            }
        }
    }
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Database({self})")
    }
}

/// The open database. Clones share its connections.
#[derive(Clone, Debug)]
pub struct Store(Arc<Opened>);

#[derive(Debug)]
struct Opened {
    readers: Conn,
    writer: DatabaseConnection,
    database: Database,
    // Held for an in-memory store: the file lives as long as the store does.
    scratch: Option<Scratch>,
}

impl Store {
    /// Opens `database`, creating the SQLite file if it is not there.
    ///
    /// # Errors
    /// If it cannot be reached.
    pub async fn open(database: &Database) -> Result<Self, StoreError> {
        Self::open_with(database, None).await
    }

    /// A store of its own in a temporary file that goes with the last clone: for tests and examples.
    ///
    /// # Errors
    /// If the temporary folder cannot be written.
    pub async fn in_memory() -> Result<Self, StoreError> {
        let scratch = Scratch::new();
        Self::open_with(&Database::Sqlite(scratch.0.clone()), Some(scratch)).await
    }

    async fn open_with(database: &Database, scratch: Option<Scratch>) -> Result<Self, StoreError> {
        let (readers, writer) = match database {
            Database::Sqlite(path) => {
                // The writer comes first: it creates the file and turns on the write-ahead log.
                let writer = open_sqlite(path, 1).await?;
                (open_sqlite(path, POOL_CONNECTIONS_MAX).await?, writer)
            }
            Database::Postgres(url) => {
                let pool = open_postgres(url).await?;
                (pool.clone(), pool)
            }
        };
        Ok(Self(Arc::new(Opened {
            readers: Conn::pool(readers),
            writer,
            database: database.clone(),
            scratch,
        })))
    }

    /// The pool of readers, named where `&store` alone would be unclear.
    pub fn conn(&self) -> &Conn {
        &self.0.readers
    }

    /// Begins a write. It takes effect at [`Tx::commit`]; dropped, it leaves no trace.
    ///
    /// # Errors
    /// If the database cannot be reached, or another writer holds it for longer than half a minute.
    pub async fn write(&self) -> Result<Tx, StoreError> {
        Tx::begin(&self.0.writer).await
    }

    /// Where this store is.
    pub fn database(&self) -> &Database {
        &self.0.database
    }

    /// Writes a consistent copy of an embedded database to `target` while others read and write.
    ///
    /// # Errors
    /// If the copy cannot be written, or the database is a server (which has tools of its own).
    pub async fn copy_to(&self, target: &Path) -> Result<(), StoreError> {
        let name = target.to_string_lossy().replace('\'', "''");
        self.0.readers.run_plain(&format!("VACUUM INTO '{name}'")).await
    }

    /// Closes all connections, letting SQLite fold its log into the file.
    ///
    /// # Errors
    /// If the database reports a fault while closing.
    pub async fn close(&self) -> Result<(), StoreError> {
        self.0.writer.close_by_ref().await?;
        Ok(())
    }
}

impl Deref for Store {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.0.readers
    }
}

async fn open_sqlite(path: &Path, connections_max: u32) -> Result<DatabaseConnection, StoreError> {
    let file = path.to_owned();
    let mut options = ConnectOptions::new("sqlite::memory:");
    options
        .max_connections(connections_max)
        .min_connections(1)
        .acquire_timeout(Duration::from_secs(WRITE_WAIT_SECONDS_MAX))
        .sqlx_logging(false)
        .map_sqlx_sqlite_opts(move |_| {
            sea_orm::sqlx::sqlite::SqliteConnectOptions::new()
                .filename(&file)
                .create_if_missing(true)
                .journal_mode(SqliteJournalMode::Wal)
                // What was acknowledged survives a power cut: the log is synced at every commit.
                .synchronous(SqliteSynchronous::Full)
                .foreign_keys(true)
                .busy_timeout(Duration::from_secs(WRITE_WAIT_SECONDS_MAX))
                // Freed pages are overwritten, so that a destroyed key is not found in the file.
                .pragma("secure_delete", "ON")
                .pragma("temp_store", "MEMORY")
                .statement_cache_capacity(256)
        });
    Ok(sea_orm::Database::connect(options).await?)
}

async fn open_postgres(url: &str) -> Result<DatabaseConnection, StoreError> {
    let mut options = ConnectOptions::new(url);
    options
        .max_connections(POOL_CONNECTIONS_MAX)
        .acquire_timeout(Duration::from_secs(WRITE_WAIT_SECONDS_MAX))
        .sqlx_logging(false);
    Ok(sea_orm::Database::connect(options).await?)
}

/// A file in the temporary folder that is removed, with its log, when the value goes.
#[derive(Debug)]
struct Scratch(PathBuf);

impl Scratch {
    fn new() -> Self {
        // Only a name that no other process or test picks; nothing secret hangs on it.
        let name = uuid::Builder::from_random_bytes(ids::Dice::system().bytes()).into_uuid();
        Self(std::env::temp_dir().join(format!("recourse-{name}.db")))
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        for ending in ["", "-wal", "-shm"] {
            let mut path = self.0.clone().into_os_string();
            path.push(ending);
            let _ = std::fs::remove_file(path);
        }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        drop(self.scratch.take());
    }
}
