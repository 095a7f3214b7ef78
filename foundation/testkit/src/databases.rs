//! A fresh database for each test, on SQLite or on PostgreSQL.

use clock::UtcInstant;
use ids::Dice;
use store::{Database, Migration, Store, values};

/// Names the database the tests run on: `sqlite` (the default) or `postgres`.
const DATABASE_VARIABLE: &str = "RECOURSE_TEST_DB";
/// Names the server where, with `postgres`, each test makes a database of its own.
const SERVER_VARIABLE: &str = "RECOURSE_TEST_POSTGRES_URL";
/// Where a developer's own server usually is.
const SERVER_DEFAULT: &str = "postgres://postgres@127.0.0.1:5432/postgres";

/// Whether the tests run on PostgreSQL.
pub fn on_postgres() -> bool {
    std::env::var(DATABASE_VARIABLE).is_ok_and(|name| name == "postgres")
}

/// An empty database of its own, with `migrations` applied.
///
/// # Panics
/// If it cannot be made: without it the test says nothing.
pub async fn fresh_store(migrations: &[Migration], now: UtcInstant) -> Store {
    let store = if on_postgres() { fresh_postgres().await } else { Store::in_memory().await };
    let store = store.expect("a database for the test");
    store.migrate(migrations, now).await.expect("the migrations apply");
    store
}

async fn fresh_postgres() -> Result<Store, store::StoreError> {
    let server = std::env::var(SERVER_VARIABLE).unwrap_or_else(|_| SERVER_DEFAULT.to_owned());
    let name = format!("recourse_test_{:032x}", u128::from_le_bytes(Dice::system().bytes()));
    let postgres = Store::open(&Database::Postgres(server.clone())).await?;
    // Byte order as on SQLite, so that both sort alike.
    let sql = format!("CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
    postgres.all(&sql, values![]).await?;
    postgres.close().await?;
    let address = match server.split_once('?') {
        Some((place, options)) => format!("{}/{name}?{options}", without_name(place)),
        None => format!("{}/{name}", without_name(&server)),
    };
    Store::open(&Database::Postgres(address)).await
}

// postgres://user@host:port/name → postgres://user@host:port
fn without_name(place: &str) -> &str {
    match place.rfind('/') {
        Some(slash) if !place[..slash].ends_with('/') => &place[..slash],
        _ => place,
    }
}
