//! The office under trial: `recourse demo` with an empty data folder of its own.

use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;
use tokio::process::Command;
use url::Url;

use crate::process::Process;

/// A running demo office.
#[derive(Debug)]
pub(crate) struct Office {
    /// Where it serves.
    pub(crate) address: Url,
    process: Process,
    _data: TempDir,
}

impl Office {
    /// Starts the demo of `binary` and waits until it serves.
    pub(crate) async fn open(binary: &Path) -> Result<Self> {
        let binary = binary.canonicalize().with_context(|| format!("there is no {}", binary.display()))?;
        let data = tempfile::tempdir()?;
        let mut command = Command::new(binary);
        command.args(["demo", "--port", "0", "--data"]).arg(data.path());
        let (process, address) = Process::start("the demo", &mut command, ready).await?;
        Ok(Self { address, process, _data: data })
    }

    /// What it printed last.
    pub(crate) fn last_words(&self) -> String {
        self.process.last_words()
    }
}

/// The address in the one line `ready http://127.0.0.1:PORT`.
fn ready(line: &str) -> Option<Url> {
    line.trim().strip_prefix("ready ").and_then(|address| address.parse().ok())
}

#[cfg(test)]
mod tests {
    use super::ready;

    #[test]
    fn the_address_is_read_from_the_line() {
        assert_eq!(ready("ready http://127.0.0.1:8080").unwrap().port(), Some(8080));
        assert_eq!(ready("reading http://127.0.0.1:8080"), None);
        assert_eq!(ready("ready or not"), None);
    }
}
