//! Plain things: every crate says what it is for, a long file is noticed, and no file tells of the
//! machine on which it was written.

use std::path::Path;

use anyhow::Result;

use crate::tree::{Tree, files};
use crate::{Finding, Report};

/// A file longer than this is listed.
const FILE_LINES_MAX: usize = 500;

/// Folders on people's machines. Written in two halves, or this file would find itself.
const MACHINE_PATHS: [(&str, &str); 5] =
    [("/ro", "ot/"), ("/ho", "me/"), ("/wo", "rk/"), ("/Us", "ers/"), ("C:\\", "Users")];

/// Hosts that a package manager talks to: which one is a matter of each machine's own set-up.
const REGISTRY_HOSTS: [(&str, &str); 7] = [
    ("index.crates", ".io"),
    ("static.crates", ".io"),
    ("registry.npmjs", ".org"),
    ("pypi.org", "/simple"),
    ("files.python", "hosted.org"),
    ("deb.deb", "ian.org"),
    ("proxy.go", "lang.org"),
];

/// Where every locked crate comes from.
const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

pub(super) fn check(tree: &Tree, report: &mut Report) -> Result<()> {
    every_crate_says_what_it_is_for(tree, report);
    for source in tree.crates.iter().flat_map(|c| &c.sources) {
        let lines = source.text.lines().count();
        if lines > FILE_LINES_MAX {
            report.warn(Finding::new(
                &source.file,
                0,
                format!("{lines} lines"),
                format!("a file over {FILE_LINES_MAX} lines should have a reason; else part it"),
            ));
        }
    }
    for file in files(&tree.root, Path::new(""))? {
        // What others wrote is theirs, as they wrote it.
        if file.iter().any(|part| part == "vendor") {
            continue;
        }
        let Ok(bytes) = std::fs::read(tree.root.join(&file)) else {
            continue;
        };
        if let Ok(text) = String::from_utf8(bytes) {
            tells_of_no_machine(&file, &text, report);
        }
    }
    Ok(())
}

fn every_crate_says_what_it_is_for(tree: &Tree, report: &mut Report) {
    for krate in &tree.crates {
        let roots = ["src/lib.rs", "src/main.rs"].map(|root| krate.dir.join(root));
        for source in krate.sources.iter().filter(|s| roots.contains(&s.file)) {
            if !source.text.trim_start().starts_with("//!") {
                report.breach(Finding::new(
                    &source.file,
                    1,
                    format!("the crate `{}` does not say what it is for", krate.name),
                    "open with `//!`: its purpose, its invariants, an example",
                ));
            }
        }
    }
}

fn tells_of_no_machine(file: &Path, text: &str, report: &mut Report) {
    let is_lock = file == Path::new("Cargo.lock");
    for (index, line) in text.lines().enumerate() {
        let mut found =
            |what: String, remedy: &str| report.breach(Finding::new(file, index + 1, what, remedy));
        for (a, b) in MACHINE_PATHS {
            let path = format!("{a}{b}");
            if begins_a_path(line, &path) {
                found(format!("names `{path}`, a folder of one machine"), "use a relative path or a setting");
            }
        }
        for (a, b) in REGISTRY_HOSTS {
            let host = format!("{a}{b}");
            if line.contains(&host) {
                found(
                    format!("names the registry host `{host}`"),
                    "leave registries to each machine's own set-up",
                );
            }
        }
        if is_lock && line.starts_with("source = ") && !line.contains(CRATES_IO) {
            found("a locked crate that is not from crates.io".to_owned(), "depend on a published version");
        }
    }
}

/// Whether `path` stands in `line` at the start of a path: `foundation/x/` holds no `/x/` of the root.
fn begins_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        line[..at]
            .chars()
            .next_back()
            .is_none_or(|before| !(before.is_alphanumeric() || "_-.*/}".contains(before)))
    })
}
