//! Reading what people typed.
//!
//! A [`Field`] describes one question: its name, its words, its limits. The same description renders the field
//! and reads the answer, so that page and parser cannot disagree:
//!
//! ```
//! use pages::{Field, FormData};
//! const STORY: Field = Field::area("story", "cases-story").required().max(50_000);
//! const WHEN: Field = Field::date("when", "cases-when");
//!
//! let mut form = FormData::from_pairs([("story", "  They kept my passport.\r\n"), ("when-day", "31"),
//!     ("when-month", "2"), ("when-year", "2026")]);
//! assert_eq!(form.text(&STORY).as_deref(), Some("They kept my passport."));
//! assert_eq!(form.date(&WHEN), None);
//! assert!(form.errors().of("when").is_some());
//! ```
//!
//! A reader returns the answer, or notes what is wrong and returns nothing; a page that is shown again has
//! all that was typed and says what to do at each field.
//!
//! Invariants of every text that a [`FormData`] gives out: it is NFC; it has no control characters but newline
//! and tab (where the field has several lines), no marks that turn the direction of what follows; it is
//! trimmed; it is at most [`FIELD_CHARS_MAX`] long.

mod clean;
mod data;
mod errors;
mod field;
mod read;
mod upload;

use http::{HeaderMap, HeaderValue, header};

pub use clean::{Cleaned, clean};
pub use data::FormData;
pub use errors::{FieldError, FormErrors};
pub use field::{Field, FieldKind};
pub use upload::{IncomingFile, Upload};

/// A form without files is at most so large.
pub const FORM_BYTES_MAX: usize = 1024 * 1024;
/// One answer is at most so long, whatever its field allows.
pub const FIELD_CHARS_MAX: usize = 100_000;
/// A form has at most so many answers.
pub const FIELDS_MAX: usize = 1_000;

/// The hidden field with the version of the thing that a form was made from.
pub const VERSION_FIELD: &str = "version";

pub(crate) fn is_urlencoded(headers: &HeaderMap) -> bool {
    content_type(headers).is_some_and(|content| content.starts_with("application/x-www-form-urlencoded"))
}

pub(crate) fn is_multipart(headers: &HeaderMap) -> bool {
    content_type(headers).is_some_and(|content| content.starts_with("multipart/form-data"))
}

pub(crate) fn boundary_of(headers: &HeaderMap) -> Option<String> {
    let content = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok())?;
    multer::parse_boundary(content).ok()
}

fn content_type(headers: &HeaderMap) -> Option<String> {
    let value: &HeaderValue = headers.get(header::CONTENT_TYPE)?;
    Some(value.to_str().ok()?.to_ascii_lowercase())
}
