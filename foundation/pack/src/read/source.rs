//! [`Source`]: the text of one file, and where in it a byte stands. [`Files`]: the files of a pack.

use std::collections::BTreeMap;
use std::ops::Range;
use std::path::Path;

use crate::fault::{Fault, Problem, Spot};

/// The largest file a pack may have.
pub const FILE_BYTES_MAX: u64 = 2 * 1024 * 1024;

/// How many files a pack may have.
pub const FILES_MAX: usize = 200;

/// The longest piece of a line that is shown with a fault.
const EXCERPT_CHARS_MAX: usize = 120;

/// The text of one file.
#[derive(Clone, Debug)]
pub(crate) struct Source {
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Source {
    /// Where the bytes `span` stand: their first line, and as much of the span as is on it.
    pub(crate) fn spot(&self, span: Range<usize>) -> Spot {
        let start = floor(&self.text, span.start);
        let line_start = self.text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = self.text[start..].find('\n').map_or(self.text.len(), |at| start + at);
        let line = self.text[line_start..line_end].trim_end_matches('\r');
        let before = self.text[line_start..start].chars().count();
        let end = floor(&self.text, span.end.clamp(start, line_end));
        let width = self.text[start..end].trim_end().chars().count().max(1);
        let excerpt: String = line.chars().take(EXCERPT_CHARS_MAX).map(printable).collect();
        let shown = excerpt.chars().count();
        Spot {
            file: self.name.clone(),
            line: count(self.text[..start].matches('\n').count() + 1),
            column: count(before + 1),
            width: count(width.min(shown.saturating_sub(before).max(1))),
            excerpt,
        }
    }
}

/// A terminal must not be steered by what a file holds.
fn printable(c: char) -> char {
    if c == '\t' {
        ' '
    } else if c.is_control() {
        '\u{fffd}'
    } else {
        c
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The last character boundary of `text` at or before `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The files of a pack by their names, relative to it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Files(BTreeMap<String, Source>);

impl Files {
    /// Files that are in the binary already.
    pub(crate) fn embedded(files: &[(&str, &str)]) -> Self {
        Self::from_pairs(files.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())))
    }

    /// Files given as name and text.
    pub(crate) fn from_pairs(files: impl IntoIterator<Item = (String, String)>) -> Self {
        Self(files.into_iter().map(|(name, text)| (name.clone(), Source { name, text })).collect())
    }

    /// The `.toml` and `.ftl` files in `dir` and its folders of texts; what cannot be read is a fault.
    pub(crate) fn read(dir: &Path) -> (Self, Vec<Fault>) {
        let mut files = Self::default();
        let mut faults = Vec::new();
        for prefix in ["", "text/", "text/staff/"] {
            let folder = dir.join(prefix);
            if let Err(problem) = files.read_folder(&folder, prefix, &mut faults) {
                let name = if prefix.is_empty() { dir.display().to_string() } else { prefix.to_owned() };
                faults.push(Fault { spot: Spot::file(&name), problem });
            }
        }
        (files, faults)
    }

    fn read_folder(&mut self, folder: &Path, prefix: &str, faults: &mut Vec<Fault>) -> Result<(), Problem> {
        let unreadable = |error: std::io::Error| Problem::Unreadable { why: error.to_string() };
        for entry in std::fs::read_dir(folder).map_err(unreadable)? {
            let path = entry.map_err(unreadable)?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
            let ours = path.extension().is_some_and(|end| end == "toml" || end == "ftl");
            if !ours || self.0.len() >= FILES_MAX {
                continue;
            }
            let name = format!("{prefix}{name}");
            match read_file(&path) {
                Ok(text) => {
                    self.0.insert(name.clone(), Source { name, text });
                }
                Err(problem) => faults.push(Fault { spot: Spot::file(&name), problem }),
            }
        }
        Ok(())
    }

    pub(crate) fn get(&self, name: &str) -> Option<&Source> {
        self.0.get(name)
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &Source> {
        self.0.values()
    }
}

fn read_file(path: &Path) -> Result<String, Problem> {
    let unreadable = |why: String| Problem::Unreadable { why };
    let length = std::fs::metadata(path).map_err(|error| unreadable(error.to_string()))?.len();
    if length > FILE_BYTES_MAX {
        return Err(Problem::TooLarge { limit_bytes: FILE_BYTES_MAX });
    }
    let bytes = std::fs::read(path).map_err(|error| unreadable(error.to_string()))?;
    String::from_utf8(bytes)
        .map_err(|error| unreadable(format!("not UTF-8 after byte {}", error.utf8_error().valid_up_to())))
}
