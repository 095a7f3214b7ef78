//! The packs that are in the binary, so that a demo needs no files beside it.

use crate::read::Files;

/// The packs in the binary.
pub(crate) const NAMES: &[&str] = &["example"];

/// The files of a pack, each with its text.
macro_rules! folder {
    ($folder:literal: $($file:literal)+) => {
        &[$(($file, include_str!(concat!("../../../packs/", $folder, "/", $file)))),+]
    };
}

const COMMON: &[(&str, &str)] = folder!("common":
    "rights.toml"
    "text/en.ftl" "text/ru.ftl" "text/uz.ftl" "text/tg.ftl" "text/ky.ftl" "text/fa.ftl"
    "text/staff/en.ftl" "text/staff/ru.ftl");

const EXAMPLE: &[(&str, &str)] = folder!("example":
    "pack.toml" "laws.toml" "rights.toml" "agencies.toml" "categories.toml" "needs.toml"
    "urgency.toml" "admissibility.toml" "deadlines.toml" "calendar.toml"
    "text/en.ftl" "text/ru.ftl" "text/uz.ftl" "text/tg.ftl" "text/ky.ftl" "text/fa.ftl"
    "text/staff/en.ftl" "text/staff/ru.ftl");

/// What every country has in common: the rights of treaties and the words for usual things.
pub(crate) fn common() -> Files {
    Files::embedded(COMMON)
}

/// The files of the pack with this name.
pub(crate) fn files(name: &str) -> Option<Files> {
    match name {
        "example" => Some(Files::embedded(EXAMPLE)),
        _ => None,
    }
}
