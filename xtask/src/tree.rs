//! The workspace as the rules see it: its crates by floor, their dependencies and their code.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::code::Code;
use crate::{Finding, Report};

/// Where in the house a crate stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Floor {
    Roof,
    Desk,
    Engine,
    Foundation,
    /// `xtask`, `e2e`, `bench`: beside the house; nobody leans on them.
    Tool,
}

impl Floor {
    /// As it is called in messages.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Roof => "the roof",
            Self::Desk => "a desk",
            Self::Engine => "an engine",
            Self::Foundation => "the foundation",
            Self::Tool => "a tool",
        }
    }
}

/// A line of a manifest that names another crate.
#[derive(Debug)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) line: usize,
    /// For tests only.
    pub(crate) is_dev: bool,
}

/// One `.rs` file.
#[derive(Debug)]
pub(crate) struct Source {
    /// Relative to the workspace.
    pub(crate) file: PathBuf,
    /// Its module path in the crate, empty for `src/lib.rs` and `src/main.rs`.
    pub(crate) module: Vec<String>,
    /// In `tests/`, `benches/` or `examples/`.
    pub(crate) is_test: bool,
    pub(crate) text: String,
    pub(crate) code: Code,
}

impl Source {
    /// The room of a desk it stands in: the first part of its module path.
    pub(crate) fn room(&self) -> Option<&str> {
        (!self.is_test).then(|| self.module.first().map(String::as_str)).flatten()
    }
}

/// One crate of the workspace.
#[derive(Debug)]
pub(crate) struct Crate {
    pub(crate) name: String,
    pub(crate) floor: Floor,
    /// Relative to the workspace.
    pub(crate) dir: PathBuf,
    pub(crate) dependencies: Vec<Dependency>,
    pub(crate) sources: Vec<Source>,
}

impl Crate {
    pub(crate) fn manifest(&self) -> PathBuf {
        self.dir.join("Cargo.toml")
    }
}

/// The workspace.
#[derive(Debug)]
pub(crate) struct Tree {
    pub(crate) root: PathBuf,
    pub(crate) crates: Vec<Crate>,
    /// Which desks each desk may reach, from the root manifest.
    pub(crate) desks: BTreeMap<String, Vec<String>>,
    /// Where that table stands in the root manifest.
    pub(crate) desks_line: usize,
}

const FLOORS: [(&str, Floor); 4] = [
    ("apps", Floor::Roof),
    ("desks", Floor::Desk),
    ("engines", Floor::Engine),
    ("foundation", Floor::Foundation),
];
const TOOLS: [&str; 3] = ["bench", "e2e", "xtask"];

impl Tree {
    /// Reads the workspace at `root`; a file that is no Rust or no TOML is put into `report`.
    ///
    /// # Errors
    /// If a file or folder cannot be read.
    pub(crate) fn read(root: &Path, report: &mut Report) -> Result<Self> {
        let manifest = read(root, Path::new("Cargo.toml"))?;
        let (desks, desks_line) = desk_graph(&manifest)?;
        let mut tree = Self { root: root.to_owned(), crates: Vec::new(), desks, desks_line };
        for (folder, floor) in FLOORS {
            for dir in folders(&root.join(folder))? {
                tree.add(&Path::new(folder).join(dir), floor, report)?;
            }
        }
        for tool in TOOLS {
            tree.add(Path::new(tool), Floor::Tool, report)?;
        }
        Ok(tree)
    }

    /// The crate of that name, if it is ours.
    pub(crate) fn find(&self, name: &str) -> Option<&Crate> {
        self.crates.iter().find(|c| c.name == name)
    }

    fn add(&mut self, dir: &Path, floor: Floor, report: &mut Report) -> Result<()> {
        let manifest = dir.join("Cargo.toml");
        if !self.root.join(&manifest).is_file() {
            return Ok(());
        }
        let text = read(&self.root, &manifest)?;
        let table = match DeTable::parse(&text) {
            Ok(table) => table,
            Err(error) => {
                report.breach(Finding::new(&manifest, 0, error.message(), "write valid TOML"));
                return Ok(());
            }
        };
        let name = table
            .get_ref()
            .get("package")
            .and_then(|p| p.get_ref().get("name")?.get_ref().as_str().map(str::to_owned))
            .unwrap_or_default();
        if dir.file_name().is_none_or(|folder| folder != name.as_str()) {
            report.breach(Finding::new(
                &manifest,
                1,
                format!("the crate is called `{name}` and its folder otherwise"),
                "give the folder and the crate one name",
            ));
        }
        let dependencies = dependencies(&text, table.get_ref());
        let sources = self.sources(dir, report)?;
        self.crates.push(Crate { name, floor, dir: dir.to_owned(), dependencies, sources });
        Ok(())
    }

    fn sources(&self, dir: &Path, report: &mut Report) -> Result<Vec<Source>> {
        let mut sources = Vec::new();
        for folder in ["src", "tests", "benches", "examples"] {
            let base = dir.join(folder);
            for file in files(&self.root, &base)? {
                if file.extension().is_none_or(|e| e != "rs") {
                    continue;
                }
                let text = read(&self.root, &file)?;
                let module = module_path(file.strip_prefix(&base)?);
                let code = Code::read(&text, &module).unwrap_or_else(|error| {
                    let what = format!("cannot be read as Rust: {error}");
                    report.breach(Finding::new(&file, 0, what, "run `cargo check` and mend it"));
                    Code::default()
                });
                sources.push(Source { file, module, is_test: folder != "src", text, code });
            }
        }
        Ok(sources)
    }
}

/// `pages/complain.rs` → `[pages, complain]`; `pages/mod.rs` → `[pages]`; `lib.rs` → `[]`.
fn module_path(file: &Path) -> Vec<String> {
    let mut parts: Vec<String> =
        file.with_extension("").iter().map(|p| p.to_string_lossy().into_owned()).collect();
    if parts.last().is_some_and(|last| matches!(last.as_str(), "mod" | "lib" | "main")) {
        parts.pop();
    }
    parts
}

fn desk_graph(manifest: &str) -> Result<(BTreeMap<String, Vec<String>>, usize)> {
    let table = DeTable::parse(manifest).context("Cargo.toml")?;
    let mut desks = BTreeMap::new();
    let found = table
        .get_ref()
        .get("workspace")
        .and_then(|workspace| child(workspace, "metadata"))
        .and_then(|metadata| child(metadata, "house"))
        .and_then(|house| child(house, "desks"));
    let Some(found) = found else {
        return Ok((desks, 1));
    };
    if let DeValue::Table(entries) = found.get_ref() {
        for (desk, reaches) in entries {
            let reaches = reaches.get_ref().as_array().map_or_else(Vec::new, |list| {
                list.iter().filter_map(|v| v.get_ref().as_str().map(str::to_owned)).collect()
            });
            desks.insert(desk.get_ref().to_string(), reaches);
        }
    }
    Ok((desks, line_of(manifest, found.span().start)))
}

fn child<'a, 'i>(value: &'a Spanned<DeValue<'i>>, key: &str) -> Option<&'a Spanned<DeValue<'i>>> {
    match value.get_ref() {
        DeValue::Table(table) => table.get(key),
        _ => None,
    }
}

fn dependencies(text: &str, manifest: &DeTable<'_>) -> Vec<Dependency> {
    let mut found = Vec::new();
    collect_dependencies(text, manifest, &mut found);
    if let Some(DeValue::Table(targets)) = manifest.get("target").map(Spanned::get_ref) {
        for target in targets.values() {
            if let DeValue::Table(target) = target.get_ref() {
                collect_dependencies(text, target, &mut found);
            }
        }
    }
    found
}

fn collect_dependencies(text: &str, table: &DeTable<'_>, found: &mut Vec<Dependency>) {
    for section in ["dependencies", "build-dependencies", "dev-dependencies"] {
        let Some(DeValue::Table(entries)) = table.get(section).map(Spanned::get_ref) else {
            continue;
        };
        for (key, value) in entries {
            let renamed = child(value, "package").and_then(|p| p.get_ref().as_str().map(str::to_owned));
            found.push(Dependency {
                name: renamed.unwrap_or_else(|| key.get_ref().to_string()),
                line: line_of(text, key.span().start),
                is_dev: section == "dev-dependencies",
            });
        }
    }
}

/// The line, from 1, at a byte offset.
pub(crate) fn line_of(text: &str, offset: usize) -> usize {
    text[..offset].matches('\n').count() + 1
}

pub(crate) fn read(root: &Path, file: &Path) -> Result<String> {
    fs::read_to_string(root.join(file)).with_context(|| format!("cannot read {}", file.display()))
}

/// The names of the folders in `dir`, sorted; none where `dir` is not there.
fn folders(dir: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    if dir.is_dir() {
        for entry in fs::read_dir(dir)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                names.push(entry.file_name().to_string_lossy().into_owned());
            }
        }
    }
    names.sort();
    Ok(names)
}

/// Every file under `dir`, relative to `root`, sorted; build output and version control left out.
pub(crate) fn files(root: &Path, dir: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![dir.to_owned()];
    while let Some(dir) = open.pop() {
        let full = root.join(&dir);
        if !full.is_dir() {
            continue;
        }
        for entry in fs::read_dir(&full)? {
            let entry = entry?;
            let path = dir.join(entry.file_name());
            let kind = entry.file_type()?;
            // In a linked worktree `.git` is a file.
            if matches!(entry.file_name().to_str(), Some("target" | ".git" | "node_modules")) {
                continue;
            }
            if kind.is_dir() {
                open.push(path);
            } else if kind.is_file() {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
