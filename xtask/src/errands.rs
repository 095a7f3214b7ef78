//! `cargo xtask e2e` and `cargo xtask bench`: cargo, called with what each needs.

use std::ffi::OsString;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

/// Builds the binary as it is shipped and goes the journeys with it; returns whether all passed.
///
/// # Errors
/// If cargo cannot be run.
pub fn e2e(root: &Path, arguments: &[OsString]) -> Result<bool> {
    Ok(cargo(root, &["build", "--locked", "--release", "--package", "recourse"], &[])?
        && cargo(root, &["run", "--locked", "--quiet", "--package", "e2e", "--"], arguments)?)
}

/// Runs the benchmarks, or those named.
///
/// # Errors
/// If cargo cannot be run.
pub fn bench(root: &Path, arguments: &[OsString]) -> Result<bool> {
    Ok(cargo(root, &["build", "--locked", "--release", "--package", "recourse"], &[])?
        && cargo(root, &["run", "--locked", "--quiet", "--release", "--package", "bench", "--"], arguments)?)
}

fn cargo(root: &Path, command: &[&str], arguments: &[OsString]) -> Result<bool> {
    // The cargo that runs this, so that both are of one toolchain.
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(command)
        .args(arguments)
        .current_dir(root)
        .status()
        .context("cargo cannot be run")?;
    Ok(status.success())
}
