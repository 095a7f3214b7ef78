//! What the rest of the house relies on, on the databases at hand: SQLite always, PostgreSQL where
//! `RECOURSE_TEST_POSTGRES_URL` names a server.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use clock::UtcInstant;
use ids::{CaseId, Dice};
use store::{Database, Migration, Store, StoreError, values};

const TABLES: Migration = Migration {
    room: "test",
    name: "0001_things",
    sql: "-- things; with @id in a remark
        CREATE TABLE things (id @id PRIMARY KEY, name @text NOT NULL UNIQUE, n @int NOT NULL, yes @bool NOT NULL,
          at @instant, blob @bytes, x @real, day @text) @strict;
        CREATE INDEX things_by_n ON things (n);",
};

async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::in_memory().await.unwrap()];
    if let Ok(url) = std::env::var("RECOURSE_TEST_POSTGRES_URL") {
        let server = Store::open(&Database::Postgres(url.clone())).await.unwrap();
        let name = format!("t{:032x}", u128::from_le_bytes(Dice::system().bytes()));
        let tx = server.conn();
        tx.all(&format!("CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'"), values![])
            .await
            .unwrap();
        let mut own = url::Url::parse(&url).unwrap();
        own.set_path(&name);
        stores.push(Store::open(&Database::Postgres(own.to_string())).await.unwrap());
    }
    stores
}

fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

#[tokio::test]
async fn what_is_put_in_comes_out() {
    for store in stores().await {
        store.migrate(&[TABLES], noon()).await.unwrap();
        let id = CaseId::new(noon(), &Dice::seeded(1));
        let tx = store.write().await.unwrap();
        tx.exec(
            "INSERT INTO things (id, name, n, yes, at, blob, x, day) VALUES ($1,$2,$3,$4,$5,$6,$7,$8)",
            values![id, "ном", 5_i64, true, noon(), vec![0_u8, 255], 0.5, "2026-11-24"],
        )
        .await
        .unwrap();
        tx.exec(
            "INSERT INTO things (id, name, n, yes, at, blob) VALUES ($1,$2,$3,$4,$5,$6)",
            values![
                CaseId::new(noon(), &Dice::seeded(2)),
                "b",
                6_i64,
                false,
                None::<UtcInstant>,
                None::<Vec<u8>>
            ],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let row = store.one("SELECT * FROM things WHERE id = $1", values![id]).await.unwrap().unwrap();
        assert_eq!(row.id::<CaseId>("id").unwrap(), id);
        assert_eq!(row.text("name").unwrap(), "ном");
        assert_eq!(row.int("n").unwrap(), 5);
        assert!(row.bool("yes").unwrap());
        assert_eq!(row.instant("at").unwrap(), noon());
        assert_eq!(row.bytes("blob").unwrap(), [0, 255]);
        assert!((row.real("x").unwrap() - 0.5).abs() < f64::EPSILON);
        let other = store.one("SELECT * FROM things WHERE yes = false", values![]).await.unwrap().unwrap();
        assert_eq!(other.opt_instant("at").unwrap(), None);
        assert_eq!(other.opt_bytes("blob").unwrap(), None);
        assert!(matches!(other.text("n").unwrap_err(), StoreError::Column { .. }));
        assert_eq!(store.count("SELECT count(*) AS n FROM things", values![]).await.unwrap(), 2);
    }
}

#[tokio::test]
async fn a_dropped_write_leaves_nothing_and_a_second_of_its_kind_is_refused() {
    for store in stores().await {
        store.migrate(&[TABLES], noon()).await.unwrap();
        let insert = "INSERT INTO things (id, name, n, yes) VALUES ($1, 'a', 1, true)";
        let tx = store.write().await.unwrap();
        tx.exec(insert, values![CaseId::new(noon(), &Dice::system())]).await.unwrap();
        drop(tx);
        assert_eq!(store.count("SELECT count(*) AS n FROM things", values![]).await.unwrap(), 0);
        let tx = store.write().await.unwrap();
        tx.exec(insert, values![CaseId::new(noon(), &Dice::system())]).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.write().await.unwrap();
        let error = tx.exec(insert, values![CaseId::new(noon(), &Dice::system())]).await.unwrap_err();
        assert!(matches!(error, StoreError::AlreadyThere(_)), "{error:?}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_at_once_lose_nothing() {
    for store in stores().await {
        store.migrate(&[TABLES], noon()).await.unwrap();
        let tx = store.write().await.unwrap();
        tx.exec(
            "INSERT INTO things (id, name, n, yes) VALUES ($1, 'a', 0, true)",
            values![CaseId::new(noon(), &Dice::system())],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        let writers: Vec<_> = (0..8)
            .map(|_| {
                let store = store.clone();
                tokio::spawn(async move {
                    for _ in 0..25 {
                        let tx = store.write().await.unwrap();
                        let row =
                            tx.lock_one("SELECT n FROM things WHERE name = 'a'", values![]).await.unwrap();
                        let n = row.unwrap().int("n").unwrap();
                        tx.exec("UPDATE things SET n = $1 WHERE name = 'a'", values![n + 1]).await.unwrap();
                        tx.commit().await.unwrap();
                    }
                })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        assert_eq!(store.count("SELECT n FROM things", values![]).await.unwrap(), 200);
    }
}

#[tokio::test]
async fn migrations_apply_once_and_are_never_reworded() {
    for store in stores().await {
        let first = store.migrate(&[TABLES], noon()).await.unwrap();
        assert_eq!(first.now, ["test/0001_things"]);
        let second = store.migrate(&[TABLES], noon()).await.unwrap();
        assert_eq!((second.now.len(), second.before), (0, 1));
        let reworded = Migration { sql: "CREATE TABLE other (id @id) @strict;", ..TABLES };
        let error = store.migrate(&[reworded], noon()).await.unwrap_err();
        assert!(matches!(error, StoreError::MigrationChanged { .. }));
        let error = store.migrate(&[], noon()).await.unwrap_err();
        assert!(matches!(error, StoreError::DatabaseIsNewer { .. }));
    }
}

#[test]
fn a_database_is_named_by_path_or_url_and_never_shows_its_password() {
    assert_eq!("sqlite:a.db".parse(), Ok(Database::Sqlite("a.db".into())));
    assert_eq!("data/a.db".parse(), Ok(Database::Sqlite("data/a.db".into())));
    let server: Database = "postgres://me:secret@db.example/office".parse().unwrap();
    assert_eq!(server.to_string(), "PostgreSQL at db.example/office");
    assert!("mysql://x".parse::<Database>().is_err());
}
