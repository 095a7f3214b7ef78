//! Who may lean on whom.
//!
//! | floor | may use |
//! |---|---|
//! | roof | desks, foundation, engines |
//! | desk | foundation, engines, and the desks that the root manifest lists for it, through their door |
//! | foundation | foundation, engines |
//! | engine | engines; no I/O, no async, no log, no clock of its own |
//!
//! The table of desks may hold no cycle. Some crates of others have one home with us, so that what
//! builds slowly or reaches far is linked in one place: see [`HOMES`].

use std::collections::BTreeMap;
use std::path::Path;

use super::rooms::ROOMS;
use crate::tree::{Crate, Dependency, Floor, Source, Tree};
use crate::{Finding, Report};

/// A crate of others (with its relatives, `typst-pdf` and so on), the one of ours that may name it, and
/// what to do elsewhere.
const HOMES: [(&str, &str, &str); 4] = [
    ("typst", "papers", "ask `papers` for the letter"),
    ("datafusion", "lake", "ask `lake` for the table"),
    ("ballista", "lake", "ask `lake` for the table"),
    ("sea-orm", "store", "go through `store`"),
];

/// What an engine may not use: it computes, and nothing else.
const NOT_IN_ENGINES: [&str; 11] = [
    "async-trait",
    "axum",
    "hyper",
    "lettre",
    "log",
    "reqwest",
    "sea-orm",
    "sqlx",
    "tokio",
    "tower",
    "tracing",
];
const STD_NOT_IN_ENGINES: [&str; 5] = ["env", "fs", "net", "process", "time"];

pub(super) fn check(tree: &Tree, report: &mut Report) {
    desk_table(tree, report);
    for krate in &tree.crates {
        for dependency in &krate.dependencies {
            if let Some((what, remedy)) = breach(tree, krate, dependency) {
                report.breach(Finding::new(&krate.manifest(), dependency.line, &what, remedy));
                uses(krate, &dependency.name, &what, remedy, report);
            }
        }
        doors(tree, krate, report);
        if krate.floor == Floor::Engine {
            engine_is_pure(krate, report);
        }
    }
}

/// What is wrong with this line of a manifest, and the remedy.
fn breach(tree: &Tree, krate: &Crate, dependency: &Dependency) -> Option<(String, &'static str)> {
    let name = &dependency.name;
    let Some(target) = tree.find(name) else {
        return stranger(krate, dependency);
    };
    let says = |remedy| {
        Some((
            format!("{} `{}` leans on {} `{name}`", krate.floor.name(), krate.name, target.floor.name()),
            remedy,
        ))
    };
    match (krate.floor, target.floor) {
        (_, Floor::Tool) => says("move what both need into the foundation"),
        (Floor::Tool, _) => None,
        (_, Floor::Foundation) if name == "testkit" && !dependency.is_dev && krate.name != "testkit" => {
            says("`testkit` is for tests: list it under [dev-dependencies]")
        }
        (Floor::Roof, Floor::Roof) | (Floor::Desk | Floor::Engine | Floor::Foundation, Floor::Roof) => {
            says("nothing leans on the roof: move what is needed down a floor")
        }
        (Floor::Roof, _)
        | (Floor::Desk | Floor::Foundation, Floor::Engine | Floor::Foundation)
        | (Floor::Engine, Floor::Engine) => None,
        (Floor::Desk, Floor::Desk) => {
            let allowed = tree.desks.get(&krate.name).is_some_and(|reach| reach.contains(name));
            if allowed {
                None
            } else {
                says(
                    "a desk reaches only the desks listed for it in [workspace.metadata.house.desks]; \
                     move what both need into the foundation, or turn the arrow round",
                )
            }
        }
        (Floor::Foundation, Floor::Desk) => says(
            "the foundation knows no desk: let the desk hand it what it needs through a trait or a value",
        ),
        (Floor::Engine, Floor::Desk | Floor::Foundation) => {
            says("an engine takes plain data and returns plain data: pass the values in")
        }
    }
}

/// The same for a crate that is not ours.
fn stranger(krate: &Crate, dependency: &Dependency) -> Option<(String, &'static str)> {
    let name = dependency.name.as_str();
    for (guest, home, remedy) in HOMES {
        let is_relative =
            name.strip_prefix(guest).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'));
        if is_relative && krate.name != home && krate.floor != Floor::Tool {
            return Some((format!("`{}` names `{name}`, whose one home is `{home}`", krate.name), remedy));
        }
    }
    if krate.floor == Floor::Engine && !dependency.is_dev && NOT_IN_ENGINES.contains(&name) {
        return Some((
            format!("the engine `{}` names `{name}`", krate.name),
            "an engine computes and nothing else: leave I/O, logging and async to who calls it",
        ));
    }
    let wants_typed_errors = matches!(krate.floor, Floor::Desk | Floor::Engine | Floor::Foundation);
    if name == "anyhow" && wants_typed_errors && !dependency.is_dev {
        return Some((
            format!("`{}` names `anyhow`", krate.name),
            "say what can go wrong in a `thiserror` enum; `anyhow` is for the roof and the tools",
        ));
    }
    None
}

/// The lines of code that make use of a forbidden dependency.
fn uses(krate: &Crate, dependency: &str, what: &str, remedy: &str, report: &mut Report) {
    let name = dependency.replace('-', "_");
    for source in &krate.sources {
        for path in source.code.paths.iter().filter(|p| p.segments[0] == name) {
            report.breach(Finding::new(&source.file, path.line, what, remedy));
        }
    }
}

/// A desk is entered by its door, `lib.rs`, never by one of its rooms.
fn doors(tree: &Tree, krate: &Crate, report: &mut Report) {
    let is_visitor = |name: &str| {
        name != krate.name && krate.dependencies.iter().any(|d| d.name == name) && krate.floor != Floor::Tool
    };
    let desks = || tree.crates.iter().filter(|c| c.floor == Floor::Desk);
    for source in &krate.sources {
        for path in &source.code.paths {
            let [first, second, ..] = path.segments.as_slice() else {
                continue;
            };
            let enters_room = ROOMS.iter().any(|room| room.name == second);
            if enters_room && is_visitor(first) && desks().any(|d| d.name == *first) {
                report.breach(Finding::new(
                    &source.file,
                    path.line,
                    format!("`{}` walks into the room `{first}::{second}`", krate.name),
                    format!("enter by the door: let `desks/{first}/src/lib.rs` export the few types others may hold"),
                ));
            }
        }
    }
}

fn engine_is_pure(krate: &Crate, report: &mut Report) {
    for source in krate.sources.iter().filter(|s| !s.is_test) {
        for line in &source.code.async_lines {
            report.breach(engine_finding(krate, source, *line, "is async"));
        }
        for path in source.code.paths.iter().filter(|p| !p.in_test) {
            if let [first, second, ..] = path.segments.as_slice()
                && first == "std"
                && STD_NOT_IN_ENGINES.contains(&second.as_str())
            {
                report.breach(engine_finding(krate, source, path.line, &format!("names `std::{second}`")));
            }
        }
    }
}

fn engine_finding(krate: &Crate, source: &Source, line: usize, does: &str) -> Finding {
    Finding::new(
        &source.file,
        line,
        format!("the engine `{}` {does}", krate.name),
        "an engine computes and nothing else: take the data as an argument",
    )
}

/// Every desk stands in the table, and the table has no cycle.
fn desk_table(tree: &Tree, report: &mut Report) {
    let manifest = Path::new("Cargo.toml");
    for desk in tree.crates.iter().filter(|c| c.floor == Floor::Desk) {
        if !tree.desks.contains_key(&desk.name) {
            report.breach(Finding::new(
                manifest,
                tree.desks_line,
                format!("the desk `{}` is not in [workspace.metadata.house.desks]", desk.name),
                format!("add `{} = []`, or with the desks it may reach", desk.name),
            ));
        }
    }
    if let Some(cycle) = cycle(&tree.desks) {
        report.breach(Finding::new(
            manifest,
            tree.desks_line,
            format!("the desks go round in a circle: {}", cycle.join(" → ")),
            "take one arrow out: what two desks need of each other belongs to the foundation",
        ));
    }
}

/// A cycle in `graph`, its first desk repeated at its end.
fn cycle(graph: &BTreeMap<String, Vec<String>>) -> Option<Vec<String>> {
    fn visit(graph: &BTreeMap<String, Vec<String>>, way: &mut Vec<String>, at: &str) -> Option<Vec<String>> {
        if let Some(start) = way.iter().position(|seen| seen == at) {
            let mut found = way[start..].to_vec();
            found.push(at.to_owned());
            return Some(found);
        }
        way.push(at.to_owned());
        let found = graph.get(at).into_iter().flatten().find_map(|next| visit(graph, way, next));
        way.pop();
        found
    }
    graph.keys().find_map(|desk| visit(graph, &mut Vec::new(), desk))
}
