//! Each desk has the same rooms, so that who knows one desk knows all; and inside a desk the rooms lean
//! one way: `model` ← `store` ← `actions` ← `pages`, `api`, `demo`.

use std::path::{Path, PathBuf};

use crate::tree::{Crate, Floor, Source, Tree};
use crate::{Finding, Report};

/// A room of a desk: a module in `src/`.
pub(super) struct Room {
    pub(super) name: &'static str,
    what: &'static str,
    /// The other rooms of the desk that it may name.
    may_name: &'static [&'static str],
}

/// The rooms of a desk in the order in which they lean on each other.
pub(super) const ROOMS: [Room; 6] = [
    Room { name: "model", what: "what things are and which steps are allowed", may_name: &[] },
    Room { name: "store", what: "rows in, rows out", may_name: &["model"] },
    Room { name: "actions", what: "one file a thing that people do", may_name: &["model", "store"] },
    Room { name: "pages", what: "one file a screen", may_name: &["model", "actions"] },
    Room { name: "api", what: "the same actions as JSON", may_name: &["model", "actions"] },
    Room { name: "demo", what: "this desk's part of the demo country", may_name: &["model", "actions"] },
];

/// Modules that a desk may have beside its rooms.
const CLOSETS: [&str; 2] = ["permissions", "work"];

/// Folders of a desk beside `src/`, and what each must hold.
const FOLDERS: [(&str, &str, &str); 3] =
    [("migrations", "sql", "its tables"), ("templates", "html", "its HTML"), ("text", "ftl", "its words")];

/// What a model may not name: it is pure, so that it can be checked against the law by reading it.
const NOT_IN_MODEL: [&str; 10] =
    ["askama", "axum", "lettre", "office", "pages", "papers", "post", "sea_orm", "store", "tokio"];

pub(super) fn check(tree: &Tree, report: &mut Report) {
    for desk in tree.crates.iter().filter(|c| c.floor == Floor::Desk) {
        furnished(tree, desk, report);
        for source in desk.sources.iter().filter(|s| !s.is_test) {
            leaning(source, report);
            if source.room() == Some("model") {
                model_is_pure(source, report);
            }
        }
    }
}

/// Are the rooms there, and no others?
fn furnished(tree: &Tree, desk: &Crate, report: &mut Report) {
    let has_module = |name: &str| desk.sources.iter().any(|s| s.room() == Some(name));
    // A desk that has its part in the demo is open to people; until then it is being built.
    let is_open = has_module("demo");
    let mut missing = |at: PathBuf, what: &str| {
        let finding = Finding::new(
            &at,
            0,
            format!("the desk `{}` lacks this room ({what})", desk.name),
            "every desk has the same rooms: make it, however small",
        );
        if is_open {
            report.breach(finding);
        } else {
            report.warn(finding);
        }
    };
    for room in ROOMS.iter().filter(|room| !has_module(room.name)) {
        missing(desk.dir.join("src").join(room.name), room.what);
    }
    for (folder, ending, what) in FOLDERS {
        let at = desk.dir.join(folder);
        if !holds(&tree.root.join(&at), ending) {
            missing(at, what);
        }
    }
    for source in &desk.sources {
        if let Some(room) = source.room()
            && !ROOMS.iter().any(|r| r.name == room)
            && !CLOSETS.contains(&room)
        {
            report.breach(Finding::new(
                &source.file,
                0,
                format!("the desk `{}` has a room that no other has, `{room}`", desk.name),
                "put it into the room it belongs to: model, actions, store, pages, api or demo",
            ));
        }
    }
}

fn holds(folder: &Path, ending: &str) -> bool {
    crate::tree::files(folder, Path::new(""))
        .is_ok_and(|files| files.iter().any(|f| f.extension().is_some_and(|e| e == ending)))
}

/// Does a room name only the rooms below it?
fn leaning(source: &Source, report: &mut Report) {
    let Some(room) = source.room().and_then(|name| ROOMS.iter().find(|r| r.name == name)) else {
        return;
    };
    for path in source.code.paths.iter().filter(|p| !p.in_test) {
        let [first, second, ..] = path.segments.as_slice() else {
            continue;
        };
        let is_room = first == "crate" && ROOMS.iter().any(|r| r.name == second);
        if is_room && second != room.name && !room.may_name.contains(&second.as_str()) {
            report.breach(Finding::new(
                &source.file,
                path.line,
                format!("the room `{}` names the room `{second}`", room.name),
                remedy(room, second),
            ));
        }
    }
}

fn remedy(room: &Room, named: &str) -> String {
    match (room.name, named) {
        ("model", _) => "the model is pure and knows no other room: pass it values".to_owned(),
        ("pages" | "api" | "demo", "store") => {
            "ask an action: the page, the API and the demo all call the same ones".to_owned()
        }
        _ => format!("`{}` may name only: {}", room.name, room.may_name.join(", ")),
    }
}

fn model_is_pure(source: &Source, report: &mut Report) {
    let remedy = "the model is pure: no I/O, no async; let the action read, ask the model, and write";
    for path in source.code.paths.iter().filter(|p| !p.in_test) {
        let name = path.segments[0].as_str();
        if NOT_IN_MODEL.contains(&name) {
            report.breach(Finding::new(&source.file, path.line, format!("the model names `{name}`"), remedy));
        }
    }
    for line in &source.code.async_lines {
        report.breach(Finding::new(&source.file, *line, "the model is async", remedy));
    }
}
