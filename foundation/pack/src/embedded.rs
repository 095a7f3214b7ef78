//! The packs that are in the binary, so that a demo needs no files beside it.

use crate::read::Files;

/// The packs in the binary.
pub(crate) const NAMES: &[&str] = &[];

/// What every country has in common: the rights of treaties and the words for usual things.
pub(crate) fn common() -> Files {
    Files::default()
}

/// The files of the pack with this name.
pub(crate) fn files(_name: &str) -> Option<Files> {
    None
}
