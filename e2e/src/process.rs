//! A program started for the run, ended with it, and known to be ready by a line it prints.

use std::collections::VecDeque;
use std::process::Stdio;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncRead, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::mpsc;
use tokio::time::timeout;

/// How long a program may take until it is ready.
const START_SECONDS_MAX: u64 = 90;
/// How many of its last lines are kept, for the report of a failure.
const LINES_KEPT: usize = 60;

/// A running program; dropped, it is killed.
#[derive(Debug)]
pub(crate) struct Process {
    _child: Child,
    lines: Arc<Mutex<VecDeque<String>>>,
}

impl Process {
    /// Starts a program and waits for a line of which `ready` makes something.
    pub(crate) async fn start<T>(
        name: &str,
        command: &mut Command,
        ready: impl Fn(&str) -> Option<T>,
    ) -> Result<(Self, T)> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().with_context(|| format!("cannot start {name}"))?;
        let lines = Arc::new(Mutex::new(VecDeque::new()));
        let (sender, mut said) = mpsc::unbounded_channel();
        if let (Some(out), Some(err)) = (child.stdout.take(), child.stderr.take()) {
            listen(out, Arc::clone(&lines), sender.clone());
            listen(err, Arc::clone(&lines), sender);
        }
        let process = Self { _child: child, lines };
        let wait = async {
            while let Some(line) = said.recv().await {
                if let Some(value) = ready(&line) {
                    return Some(value);
                }
            }
            None
        };
        match timeout(Duration::from_secs(START_SECONDS_MAX), wait).await {
            Ok(Some(value)) => Ok((process, value)),
            Ok(None) => bail!("{name} ended before it was ready:\n{}", process.last_words()),
            Err(_) => bail!("{name} was not ready in {START_SECONDS_MAX} s:\n{}", process.last_words()),
        }
    }

    /// The last lines it printed.
    pub(crate) fn last_words(&self) -> String {
        let lines = self.lines.lock().unwrap_or_else(PoisonError::into_inner);
        lines.iter().map(String::as_str).collect::<Vec<_>>().join("\n")
    }
}

fn listen(
    stream: impl AsyncRead + Unpin + Send + 'static,
    lines: Arc<Mutex<VecDeque<String>>>,
    sender: mpsc::UnboundedSender<String>,
) {
    tokio::spawn(async move {
        let mut reader = BufReader::new(stream).lines();
        while let Ok(Some(line)) = reader.next_line().await {
            {
                let mut lines = lines.lock().unwrap_or_else(PoisonError::into_inner);
                if lines.len() == LINES_KEPT {
                    lines.pop_front();
                }
                lines.push_back(line.clone());
            }
            // Nobody waits any more once the program is ready.
            let _ = sender.send(line);
        }
    });
}
