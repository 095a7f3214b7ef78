//! What can go wrong with scheduled work.

use std::error::Error;
use std::fmt::{self, Write};

/// Longer reasons are cut: they are read on a staff page and stored in a row.
const REASON_CHARS_MAX: usize = 500;

/// Why a run failed: any error, kept as one line with all its causes.
///
/// It is stored and shown to staff, so errors that name a person or tell of their case do not belong
/// here. Like a boxed error it is not itself an [`Error`], which lets `?` turn every error into one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkError(String);

impl WorkError {
    /// A failure told in words.
    pub fn new(reason: impl Into<String>) -> Self {
        let reason: String = reason.into();
        Self(reason.chars().take(REASON_CHARS_MAX).collect())
    }
}

impl<E: Error> From<E> for WorkError {
    fn from(error: E) -> Self {
        let mut line = error.to_string();
        let mut cause = error.source();
        while let Some(deeper) = cause {
            // Writing into a string cannot fail.
            let _ = write!(line, ": {deeper}");
            cause = deeper.source();
        }
        Self::new(line)
    }
}

impl fmt::Display for WorkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Two pieces of work that call themselves the same, and would share one row.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("two pieces of work are called {0}: each needs a name of its own")]
pub struct SameName(pub &'static str);

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, thiserror::Error)]
    #[error("the letter could not be sent")]
    struct Outer(#[source] fmt::Error);

    #[test]
    fn a_reason_holds_its_causes_and_an_end() {
        let error = WorkError::from(Outer(fmt::Error));
        assert!(error.to_string().starts_with("the letter could not be sent: "), "{error}");
        assert_eq!(WorkError::new("я".repeat(2000)).to_string().chars().count(), REASON_CHARS_MAX);
    }
}
