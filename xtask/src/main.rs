//! `cargo xtask …`: the checks and errands of the house. `cargo xtask --help` lists them.
#![expect(clippy::print_stdout, reason = "a command speaks to who runs it")]

use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result};
use clap::{Parser, Subcommand};
use xtask::Report;

/// The checks and errands of the house.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    errand: Errand,
}

#[derive(Subcommand)]
enum Errand {
    /// Proves that the house is built as ARCHITECTURE.md says.
    House {
        /// Writes docs/personal-data.md anew from its map first.
        #[arg(long)]
        bless: bool,
    },
    /// Proves that every text exists in every language, and that none is idle.
    Text,
    /// Builds the binary and goes the browser journeys with it; `cargo xtask e2e --help` lists its options.
    #[command(disable_help_flag = true)]
    E2e {
        /// Handed on to the journeys.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
    /// Runs the benchmarks behind docs/benchmarks.md, or those named.
    Bench {
        /// Handed on to the benchmarks.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        arguments: Vec<OsString>,
    },
}

fn main() -> ExitCode {
    match run(&Arguments::parse()) {
        Ok(code) => code,
        Err(error) => {
            println!("cargo xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<ExitCode> {
    let root = root()?;
    match &arguments.errand {
        Errand::House { bless } => {
            if *bless {
                xtask::house::bless(&root)?;
            }
            Ok(tell("house", &xtask::house::check(&root)?))
        }
        Errand::Text => Ok(tell("text", &xtask::text::check(&root)?)),
        Errand::E2e { arguments } => Ok(code(xtask::errands::e2e(&root, arguments)?)),
        Errand::Bench { arguments } => Ok(code(xtask::errands::bench(&root, arguments)?)),
    }
}

/// The workspace: cargo says where this crate's manifest is, and that folder's parent is the root.
fn root() -> Result<PathBuf> {
    let manifest = std::env::var_os("CARGO_MANIFEST_DIR").context("run this as `cargo xtask …`")?;
    let root = Path::new(&manifest).parent();
    Ok(root.context("xtask has no folder above it")?.to_owned())
}

fn code(is_well: bool) -> ExitCode {
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn tell(check: &str, report: &Report) -> ExitCode {
    let mut told = String::new();
    for (kind, heap) in [("note", &report.warnings), ("breach", &report.breaches)] {
        for finding in heap {
            told.push_str(&format!("{kind}: {finding}\n"));
        }
    }
    let (breaches, notes) = (report.breaches.len(), report.warnings.len());
    let verdict = if breaches == 0 { "in order".to_owned() } else { format!("{breaches} breaches") };
    told.push_str(&format!("{check}: {verdict}, {notes} notes\n"));
    // Whoever reads only the first lines of it closes the pipe early; the verdict is the same.
    let _ = std::io::stdout().write_all(told.as_bytes());
    code(breaches == 0)
}
