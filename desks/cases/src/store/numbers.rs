//! Numbers given in order: of cases, of questions and of recommendations.

use store::{StoreError, Tx, values};

/// The next number of `year`: 1, 2, 3 … without gaps among those that were committed.
pub async fn next(tx: &Tx, year: i16) -> Result<i64, StoreError> {
    let year = i64::from(year);
    let last = tx.lock_one("SELECT last FROM cases_numbers WHERE year = $1", values![year]).await?;
    let Some(row) = last else {
        // Two at once in the first moment of a year: the second finds the row of the first.
        tx.exec(
            "INSERT INTO cases_numbers (year, last) VALUES ($1, 1)
             ON CONFLICT (year) DO UPDATE SET last = cases_numbers.last + 1",
            values![year],
        )
        .await?;
        let row = tx.one("SELECT last FROM cases_numbers WHERE year = $1", values![year]).await?;
        return row.map_or(Ok(1), |row| row.int("last"));
    };
    let next = row.int("last")? + 1;
    tx.exec("UPDATE cases_numbers SET last = $2 WHERE year = $1", values![year, next]).await?;
    Ok(next)
}
