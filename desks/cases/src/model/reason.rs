//! [`Reason`]: why somebody did something, in their own words.

use std::fmt;

/// The longest reason the office keeps.
pub const REASON_CHARS_MAX: usize = 4_000;

/// Why somebody did something, never blank and never endless.
///
/// Reasons often speak of people, so they are sealed like the story: no `Serialize`, and `Debug`
/// does not show the words.
///
/// ```
/// use cases::model::Reason;
/// assert!(Reason::new("  ").is_err());
/// assert_eq!(Reason::new(" The employer answered by telephone. ").unwrap().as_str(),
///            "The employer answered by telephone.");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Reason(String);

/// Why a text is no reason.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoReason {
    /// Nothing was written.
    #[error("no reason was given")]
    Blank,
    /// More than [`REASON_CHARS_MAX`] characters.
    #[error("the reason is longer than {REASON_CHARS_MAX} characters")]
    TooLong,
}

impl NoReason {
    /// The Fluent key of what is wrong.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Blank => "cases-field-reason-blank",
            Self::TooLong => "cases-field-reason-too-long",
        }
    }
}

impl Reason {
    /// The reason in `text`, without the blanks around it.
    pub fn new(text: &str) -> Result<Self, NoReason> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NoReason::Blank);
        }
        if text.chars().nth(REASON_CHARS_MAX).is_some() {
            return Err(NoReason::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    /// The words.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reason(…)")
    }
}

impl Drop for Reason {
    fn drop(&mut self) {
        zeroize::Zeroize::zeroize(&mut self.0);
    }
}
