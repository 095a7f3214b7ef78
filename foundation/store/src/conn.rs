//! [`Conn`], through which statements run, and [`Tx`], a write that is whole or not at all.

use std::ops::Deref;

use sea_orm::{
    ConnectionTrait, DatabaseConnection, DatabaseTransaction, DbBackend, Statement, TransactionTrait, Value,
};

use crate::{Row, StoreError};

/// A way to the database: the pool of readers, or an open transaction.
#[derive(Debug)]
pub struct Conn {
    way: Way,
    backend: DbBackend,
}

#[derive(Debug)]
enum Way {
    Pool(DatabaseConnection),
    Transaction(DatabaseTransaction),
}

impl Conn {
    pub(crate) fn pool(pool: DatabaseConnection) -> Self {
        let backend = pool.get_database_backend();
        Self { way: Way::Pool(pool), backend }
    }

    /// Whether the database behind is PostgreSQL (SQLite otherwise).
    pub fn is_postgres(&self) -> bool {
        self.backend == DbBackend::Postgres
    }

    /// All rows that answer `sql`.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn all(&self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        let statement = self.statement(sql, values);
        let rows = match &self.way {
            Way::Pool(pool) => pool.query_all_raw(statement).await?,
            Way::Transaction(tx) => tx.query_all_raw(statement).await?,
        };
        Ok(rows.into_iter().map(Row).collect())
    }

    /// The first row that answers `sql`, if there is one.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn one(&self, sql: &str, values: Vec<Value>) -> Result<Option<Row>, StoreError> {
        let statement = self.statement(sql, values);
        let row = match &self.way {
            Way::Pool(pool) => pool.query_one_raw(statement).await?,
            Way::Transaction(tx) => tx.query_one_raw(statement).await?,
        };
        Ok(row.map(Row))
    }

    /// The number that `sql` counts, in its column `n`.
    ///
    /// # Errors
    /// If the database refuses, or the answer has no column `n`.
    pub async fn count(&self, sql: &str, values: Vec<Value>) -> Result<i64, StoreError> {
        match self.one(sql, values).await? {
            Some(row) => row.int("n"),
            None => Ok(0),
        }
    }

    async fn run(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        let statement = self.statement(sql, values);
        let result = match &self.way {
            Way::Pool(pool) => pool.execute_raw(statement).await?,
            Way::Transaction(tx) => tx.execute_raw(statement).await?,
        };
        Ok(result.rows_affected())
    }

    pub(crate) async fn run_plain(&self, sql: &str) -> Result<(), StoreError> {
        match &self.way {
            Way::Pool(pool) => pool.execute_unprepared(sql).await?,
            Way::Transaction(tx) => tx.execute_unprepared(sql).await?,
        };
        Ok(())
    }

    fn statement(&self, sql: &str, values: Vec<Value>) -> Statement {
        Statement::from_sql_and_values(self.backend, sql, values)
    }
}

/// A write: all of it is there after [`Tx::commit`], none of it if the value is dropped before.
#[derive(Debug)]
pub struct Tx(Conn);

impl Tx {
    pub(crate) async fn begin(writer: &DatabaseConnection) -> Result<Self, StoreError> {
        let options = sea_orm::TransactionOptions {
            sqlite_transaction_mode: Some(sea_orm::SqliteTransactionMode::Immediate),
            ..Default::default()
        };
        let backend = writer.get_database_backend();
        let transaction = writer.begin_with_options(options).await?;
        Ok(Self(Conn { way: Way::Transaction(transaction), backend }))
    }

    /// Runs a statement that changes rows; says how many.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn exec(&self, sql: &str, values: Vec<Value>) -> Result<u64, StoreError> {
        self.0.run(sql, values).await
    }

    /// Reads one row in order to write: nobody else changes it until this transaction ends.
    ///
    /// `sql` must be a plain `SELECT` without grouping, since PostgreSQL locks the rows it returns.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn lock_one(&self, sql: &str, values: Vec<Value>) -> Result<Option<Row>, StoreError> {
        self.0.one(&self.locking(sql), values).await
    }

    /// Reads rows in order to write, as [`Tx::lock_one`] does.
    ///
    /// # Errors
    /// If the database refuses.
    pub async fn lock_all(&self, sql: &str, values: Vec<Value>) -> Result<Vec<Row>, StoreError> {
        self.0.all(&self.locking(sql), values).await
    }

    /// Makes everything written here lasting.
    ///
    /// # Errors
    /// If the database refuses; then nothing was written.
    pub async fn commit(self) -> Result<(), StoreError> {
        match self.0.way {
            Way::Transaction(tx) => Ok(tx.commit().await?),
            Way::Pool(_) => Ok(()),
        }
    }

    // SQLite holds the one write lock already (BEGIN IMMEDIATE) and has no such clause.
    fn locking(&self, sql: &str) -> String {
        if self.0.is_postgres() { format!("{sql} FOR UPDATE") } else { sql.to_owned() }
    }
}

impl Deref for Tx {
    type Target = Conn;

    fn deref(&self) -> &Conn {
        &self.0
    }
}
