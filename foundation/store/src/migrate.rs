//! Migrations: forward only, one text for both databases, each applied once and never changed after.
//!
//! A migration is SQL in which column types are words with an `@`:
//!
//! | word | holds | SQLite | PostgreSQL |
//! |---|---|---|---|
//! | `@id` | a UUID | BLOB | uuid |
//! | `@text` | a text, or an ISO date | TEXT | text |
//! | `@int` | a whole number | INTEGER | bigint |
//! | `@bool` | yes or no | INTEGER | boolean |
//! | `@bytes` | bytes | BLOB | bytea |
//! | `@instant` | microseconds since 1970, UTC | INTEGER | bigint |
//! | `@real` | a number with a fraction | REAL | double precision |
//! | `@strict` | after a table's closing bracket | STRICT | (nothing) |

use clock::UtcInstant;
use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};

use crate::{Store, StoreError, Tx, values};

/// One step of a crate's tables, from its `migrations/` folder; see [`migration!`](crate::migration).
#[derive(Clone, Copy, Debug)]
pub struct Migration {
    /// The crate it belongs to.
    pub room: &'static str,
    /// Its file name without the ending, `0001_cases`: names sort in the order they are applied.
    pub name: &'static str,
    /// The SQL, with the words above.
    pub sql: &'static str,
}

impl Migration {
    /// The SQL in the dialect of one database, statement by statement.
    pub fn statements(&self, is_postgres: bool) -> Vec<String> {
        let mut sql = String::with_capacity(self.sql.len());
        for line in self.sql.lines() {
            // A remark may hold a semicolon or an @word; it is none of the database's business.
            sql.push_str(line.split("--").next().unwrap_or_default());
            sql.push('\n');
        }
        for (word, sqlite, postgres) in WORDS {
            sql = sql.replace(word, if is_postgres { postgres } else { sqlite });
        }
        sql.split(';').map(str::trim).filter(|s| !s.is_empty()).map(str::to_owned).collect()
    }

    fn fingerprint(&self) -> String {
        HEXLOWER.encode(&Sha256::digest(self.sql.as_bytes()))
    }
}

const WORDS: [(&str, &str, &str); 8] = [
    ("@instant", "INTEGER", "bigint"),
    ("@strict", "STRICT", ""),
    ("@bytes", "BLOB", "bytea"),
    ("@text", "TEXT", "text"),
    ("@bool", "INTEGER", "boolean"),
    ("@real", "REAL", "double precision"),
    ("@int", "INTEGER", "bigint"),
    ("@id", "BLOB", "uuid"),
];

/// What [`Store::migrate`] did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// `room/name` of each migration applied now, in order.
    pub now: Vec<String>,
    /// How many had been applied before.
    pub before: usize,
}

impl Store {
    /// Applies those of `migrations` that this database does not have yet, all in one transaction.
    ///
    /// # Errors
    /// If one was applied in another wording, if the database has one that is not in `migrations`
    /// (it was written by a newer binary), or if the database refuses. Then nothing is changed.
    pub async fn migrate(&self, migrations: &[Migration], now: UtcInstant) -> Result<Applied, StoreError> {
        let tx = self.write().await?;
        if tx.is_postgres() {
            // Several servers may start at once; the second waits here and then finds nothing to do.
            tx.exec("SELECT pg_advisory_xact_lock(72656)", values![]).await?;
        }
        let before = applied(&tx).await?;
        refuse_unknown(&before, migrations)?;
        let mut done = Applied { now: Vec::new(), before: before.len() };
        for migration in migrations {
            match before.iter().find(|a| a.room == migration.room && a.name == migration.name) {
                Some(known) if known.fingerprint == migration.fingerprint() => {}
                Some(_) => {
                    return Err(StoreError::MigrationChanged {
                        room: migration.room.to_owned(),
                        name: migration.name.to_owned(),
                    });
                }
                None => {
                    apply(&tx, migration, now).await?;
                    done.now.push(format!("{}/{}", migration.room, migration.name));
                }
            }
        }
        tx.commit().await?;
        Ok(done)
    }

    /// How many of `migrations` this database does not have yet; changes nothing.
    ///
    /// # Errors
    /// As [`Store::migrate`].
    pub async fn pending(&self, migrations: &[Migration]) -> Result<usize, StoreError> {
        // The table of migrations is made in a transaction that is then dropped.
        let tx = self.write().await?;
        let before = applied(&tx).await?;
        refuse_unknown(&before, migrations)?;
        let here = |m: &Migration| before.iter().any(|k| k.room == m.room && k.name == m.name);
        Ok(migrations.iter().filter(|m| !here(m)).count())
    }
}

struct Known {
    room: String,
    name: String,
    fingerprint: String,
}

async fn applied(tx: &Tx) -> Result<Vec<Known>, StoreError> {
    let table = "CREATE TABLE IF NOT EXISTS store_migrations (
        room text NOT NULL, name text NOT NULL, fingerprint text NOT NULL, applied_at bigint NOT NULL,
        PRIMARY KEY (room, name))";
    let table = if tx.is_postgres() {
        table.to_owned()
    } else {
        format!("{} STRICT", table.replace("bigint", "INTEGER"))
    };
    tx.exec(&table, values![]).await?;
    let rows = tx.all("SELECT room, name, fingerprint FROM store_migrations", values![]).await?;
    rows.iter()
        .map(|row| {
            Ok(Known {
                room: row.text("room")?,
                name: row.text("name")?,
                fingerprint: row.text("fingerprint")?,
            })
        })
        .collect()
}

fn refuse_unknown(before: &[Known], migrations: &[Migration]) -> Result<(), StoreError> {
    for known in before {
        if !migrations.iter().any(|m| m.room == known.room && m.name == known.name) {
            return Err(StoreError::DatabaseIsNewer { room: known.room.clone(), name: known.name.clone() });
        }
    }
    Ok(())
}

async fn apply(tx: &Tx, migration: &Migration, now: UtcInstant) -> Result<(), StoreError> {
    for statement in migration.statements(tx.is_postgres()) {
        tx.exec(&statement, values![]).await?;
    }
    tx.exec(
        "INSERT INTO store_migrations (room, name, fingerprint, applied_at) VALUES ($1, $2, $3, $4)",
        values![migration.room, migration.name, migration.fingerprint(), now],
    )
    .await?;
    Ok(())
}
