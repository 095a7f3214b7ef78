//! `cargo xtask house`: is the house still built as `ARCHITECTURE.md` says?
//!
//! The rules, one module each:
//! - `imports`: who may lean on whom, by the manifests and the paths in the code;
//! - `rooms`: each desk has the same rooms, and inside a desk the rooms lean one way;
//! - `sql`: SQL stands in `store/` rooms and the foundation only;
//! - `personal`: every column of every table is on the personal-data map;
//! - `plain`: every crate says what it is for, no file grows without end, no file tells of the
//!   machine it was written on.

mod imports;
mod personal;
mod plain;
mod rooms;
mod sql;
mod tables;

use std::path::Path;

use anyhow::Result;

use crate::Report;
use crate::tree::Tree;

/// Checks the workspace at `root` against every rule.
///
/// # Errors
/// If the workspace cannot be read; a breach of a rule is no error but stands in the report.
pub fn check(root: &Path) -> Result<Report> {
    let mut report = Report::default();
    let tree = Tree::read(root, &mut report)?;
    imports::check(&tree, &mut report);
    rooms::check(&tree, &mut report);
    sql::check(&tree, &mut report);
    personal::check(&tree, &mut report)?;
    plain::check(&tree, &mut report)?;
    Ok(report.sorted())
}

/// Writes anew what the checks compare with: the page of the personal-data map.
///
/// # Errors
/// If the workspace cannot be read or the page cannot be written.
pub fn bless(root: &Path) -> Result<()> {
    let tree = Tree::read(root, &mut Report::default())?;
    personal::bless(&tree)
}
