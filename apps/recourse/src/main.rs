//! Recourse: the office of the ombudsman for migrant rights, as one binary.
//!
//! The roof of the house: it lists what the office is composed of and offers its commands.
#![expect(clippy::print_stdout, reason = "a command answers on the terminal")]

mod demo;
mod front;
mod roof;

use std::path::PathBuf;

use anyhow::{Context, bail};
use clap::{Parser, Subcommand};
use clock::Clock;
use journal::Verdict;
use store::{Database, Store};

/// The office of the ombudsman for migrant rights.
#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    /// Where the database is: a file, or `postgres://USER@HOST/NAME`
    #[arg(long, env = "RECOURSE_DATABASE", default_value = "recourse.db", global = true)]
    database: Database,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve a fictional office on this machine alone, to be tried out
    Demo {
        /// The port; any free one for 0
        #[arg(long, default_value_t = 8600)]
        port: u16,
        /// Where to keep it; a folder that goes with the demo if none is named
        #[arg(long)]
        data: Option<PathBuf>,
        /// Go on with what is in that folder, instead of beginning anew
        #[arg(long)]
        keep: bool,
    },
    /// Bring the database to the form this version needs. Nothing is changed if any step fails
    Migrate,
    /// Check that the database can be reached, fits this version, and holds an unbroken journal
    Doctor,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    match arguments.command {
        Command::Demo { port, data, keep } => demo::run(demo::Place { data, keep, port }).await,
        Command::Migrate => migrate(&arguments.database).await,
        Command::Doctor => doctor(&arguments.database).await,
    }
}

async fn migrate(database: &Database) -> anyhow::Result<()> {
    let store = open(database).await?;
    let applied = store.migrate(&roof::house().migrations(), Clock::system().now()).await?;
    for name in &applied.now {
        println!("applied {name}");
    }
    println!("{database}: {} steps applied now, {} before", applied.now.len(), applied.before);
    Ok(store.close().await?)
}

async fn doctor(database: &Database) -> anyhow::Result<()> {
    if let Database::Sqlite(path) = database
        && !path.exists()
    {
        bail!("{database} is not there: make it with `recourse migrate`, or name another by --database");
    }
    let store = open(database).await?;
    println!("● {database} can be reached");
    let fits = store.pending(&roof::house().migrations()).await?;
    if fits > 0 {
        bail!("the database lacks {fits} steps of this version: run `recourse migrate`");
    }
    println!("● its tables fit this version");
    match journal::verify(&store).await? {
        Verdict::Whole { entries, .. } => println!("● the journal is whole: {entries} entries"),
        Verdict::Broken { seq, fault } => {
            bail!(
                "the journal is broken at entry {seq} ({fault:?}): keep this database as it is and compare it with a backup"
            )
        }
    }
    Ok(store.close().await?)
}

async fn open(database: &Database) -> anyhow::Result<Store> {
    Store::open(database).await.with_context(|| {
        format!("{database} cannot be opened: check that the place exists, may be written and, for a server, that it runs")
    })
}

#[cfg(test)]
mod tests {
    use super::{doctor, migrate, roof};
    use clock::Clock;
    use journal::{ActorRef, Entry};
    use store::{Database, Store, values};

    #[tokio::test]
    async fn doctor_tells_a_missing_an_old_and_a_broken_database_apart() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::Sqlite(folder.path().join("office.db"));
        let missing = doctor(&database).await.unwrap_err();
        assert!(missing.to_string().contains("recourse migrate"), "{missing}");

        let store = Store::open(&database).await.unwrap();
        let old = doctor(&database).await.unwrap_err();
        assert!(old.to_string().contains("lacks"), "{old}");
        store.close().await.unwrap();

        migrate(&database).await.unwrap();
        migrate(&database).await.unwrap();
        doctor(&database).await.unwrap();

        let store = Store::open(&database).await.unwrap();
        assert_eq!(store.pending(&roof::house().migrations()).await.unwrap(), 0);
        let tx = store.write().await.unwrap();
        let entry = Entry::new(Clock::system().now(), ActorRef::system("test"), "test-deed");
        journal::append(&tx, &entry).await.unwrap();
        tx.commit().await.unwrap();
        doctor(&database).await.unwrap();
        let tx = store.write().await.unwrap();
        tx.exec("UPDATE journal_entries SET deed = 'other'", values![]).await.unwrap();
        tx.commit().await.unwrap();
        let broken = doctor(&database).await.unwrap_err();
        assert!(broken.to_string().contains("entry 1"), "{broken}");
    }
}
