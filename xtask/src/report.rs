//! What a check answers with.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is not as it should be: where, what, and what to do instead.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, relative to the workspace.
    pub file: PathBuf,
    /// The line, from 1; 0 where the file as a whole is meant.
    pub line: usize,
    /// What is wrong.
    pub what: String,
    /// What to do instead.
    pub remedy: String,
}

impl Finding {
    /// A finding at a line of a file.
    pub fn new(file: &Path, line: usize, what: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line, what: what.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file.display())?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        write!(f, ": {}\n    → {}", self.what, self.remedy)
    }
}

/// All findings of a check, in two heaps.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Report {
    /// What fails the check.
    pub breaches: Vec<Finding>,
    /// What a person should know and may leave for today.
    pub warnings: Vec<Finding>,
}

impl Report {
    /// Adds what fails the check.
    pub fn breach(&mut self, finding: Finding) {
        self.breaches.push(finding);
    }

    /// Adds what does not fail it.
    pub fn warn(&mut self, finding: Finding) {
        self.warnings.push(finding);
    }

    /// Orders both heaps by file and line and drops what was found twice.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        for heap in [&mut self.breaches, &mut self.warnings] {
            heap.sort();
            heap.dedup();
        }
        self
    }
}
