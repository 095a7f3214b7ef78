//! Each breach of the house yields its message, at its line; a house in order yields none.

#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

mod common;

use common::tree;

/// A workspace in which nothing is wrong.
const IN_ORDER: &str = include_str!("common/in_order.txt");

fn breaches(change: &str) -> Vec<String> {
    let folder = tree(&[IN_ORDER, change]);
    xtask::house::bless(folder.path()).unwrap();
    let report = xtask::house::check(folder.path()).unwrap();
    report.breaches.iter().map(|b| format!("{}:{}: {}", b.file.display(), b.line, b.what)).collect()
}

fn manifest(dir: &str, sections: &str) -> String {
    let name = dir.rsplit('/').next().unwrap();
    format!("-- {dir}/Cargo.toml --\n[package]\nname = \"{name}\"\n{sections}\n")
}

#[test]
fn a_house_in_order_has_no_breach_and_a_desk_being_built_only_notes() {
    let folder = tree(&[IN_ORDER]);
    xtask::house::bless(folder.path()).unwrap();
    let report = xtask::house::check(folder.path()).unwrap();
    assert_eq!(report.breaches, []);
    assert!(report.warnings.iter().all(|w| w.what.contains("the desk `bans` lacks this room")));
    assert_eq!(report.warnings.len(), 9);
}

#[test]
fn who_leans_on_whom() {
    let table = [
        (
            manifest("foundation/store", "[dependencies]\ncases.workspace = true"),
            vec!["foundation/store/Cargo.toml:4: the foundation `store` leans on a desk `cases`"],
        ),
        (
            manifest("engines/names", "[dependencies]\n\nstore = { path = \"../../foundation/store\" }"),
            vec!["engines/names/Cargo.toml:5: an engine `names` leans on the foundation `store`"],
        ),
        (
            manifest("engines/names", "[target.'cfg(unix)'.dependencies]\nstore.workspace = true"),
            vec!["engines/names/Cargo.toml:4: an engine `names` leans on the foundation `store`"],
        ),
        (
            manifest("foundation/store", "[dependencies]\nrecourse.workspace = true"),
            vec!["foundation/store/Cargo.toml:4: the foundation `store` leans on the roof `recourse`"],
        ),
        (
            manifest("foundation/store", "[dependencies]\ntestkit.workspace = true"),
            vec!["foundation/store/Cargo.toml:4: the foundation `store` leans on the foundation `testkit`"],
        ),
        (
            manifest("foundation/store", "[dev-dependencies]\nxtask.workspace = true"),
            vec!["foundation/store/Cargo.toml:4: the foundation `store` leans on a tool `xtask`"],
        ),
        (
            manifest("engines/names", "[dependencies]\ntokio = \"1\""),
            vec!["engines/names/Cargo.toml:4: the engine `names` names `tokio`"],
        ),
        (
            manifest("foundation/store", "[dependencies]\nanyhow = \"1\""),
            vec!["foundation/store/Cargo.toml:4: `store` names `anyhow`"],
        ),
        (
            manifest(
                "foundation/store",
                "[dependencies]\npdf = { package = \"typst-pdf\", version = \"1\" }",
            ),
            vec!["foundation/store/Cargo.toml:4: `store` names `typst-pdf`, whose one home is `papers`"],
        ),
        (
            manifest("foundation/papers", "[dependencies]\ndatafusion = \"1\""),
            vec!["foundation/papers/Cargo.toml:4: `papers` names `datafusion`, whose one home is `lake`"],
        ),
    ];
    for (change, expected) in table {
        assert_eq!(breaches(&change), expected, "{change}");
    }
}

#[test]
fn the_line_of_code_is_told_beside_the_line_of_the_manifest() {
    let change = manifest("desks/cases", "[dependencies]\nbans.workspace = true")
        + "-- desks/cases/src/actions/submit.rs --\n\nuse bans::Ban;\n";
    assert_eq!(
        breaches(&change),
        [
            "desks/cases/Cargo.toml:4: a desk `cases` leans on a desk `bans`",
            "desks/cases/src/actions/submit.rs:2: a desk `cases` leans on a desk `bans`",
        ]
    );
}

#[test]
fn desks_stand_in_the_table_and_go_round_in_no_circle() {
    let change = "-- Cargo.toml --\n[workspace]\n[workspace.metadata.house.desks]\ncases = []\n";
    let found = breaches(change);
    assert!(
        found
            .contains(&"Cargo.toml:2: the desk `bans` is not in [workspace.metadata.house.desks]".to_owned())
    );
    let change =
        "-- Cargo.toml --\n[workspace.metadata.house.desks]\ncases = [\"bans\"]\nbans = [\"cases\"]\n";
    assert_eq!(breaches(change), ["Cargo.toml:1: the desks go round in a circle: bans → cases → bans"]);
}

#[test]
fn rooms_lean_one_way() {
    let table = [
        ("pages/mod.rs", "use crate::store;", "the room `pages` names the room `store`"),
        ("pages/mod.rs", "fn f() { super::store::all() }", "the room `pages` names the room `store`"),
        ("pages/mod.rs", "use crate::{actions::a, store::b};", "the room `pages` names the room `store`"),
        ("api.rs", "use crate::pages::x;", "the room `api` names the room `pages`"),
        ("demo.rs", "use crate::store::x;", "the room `demo` names the room `store`"),
        ("store.rs", "use crate::actions::x;", "the room `store` names the room `actions`"),
        ("model/mod.rs", "use crate::actions::x;", "the room `model` names the room `actions`"),
        ("model/mod.rs", "use axum::Json;", "the model names `axum`"),
        ("model/mod.rs", "use store::Row;", "the model names `store`"),
        ("model/mod.rs", "fn f() { tokio::spawn(x) }", "the model names `tokio`"),
        ("model/mod.rs", "async fn f() {}", "the model is async"),
    ];
    for (file, line, what) in table {
        let change = format!("-- desks/cases/src/{file} --\n// first\n{line}\n");
        assert_eq!(breaches(&change), [format!("desks/cases/src/{file}:2: {what}")], "{line}");
    }
}

#[test]
fn an_open_desk_has_every_room_and_no_other() {
    for file in
        ["src/store.rs", "src/api.rs", "migrations/0001_cases.sql", "templates/case.html", "text/en.ftl"]
    {
        let mut found = breaches(&format!("-- desks/cases/{file} --\n"));
        // Without its migrations, the map is of tables that are not there.
        found.retain(|breach| !breach.starts_with("docs/"));
        assert_eq!(found.len(), 1, "{file}: {found:?}");
        assert!(found[0].contains("the desk `cases` lacks this room"), "{found:?}");
    }
    let found = breaches("-- desks/cases/src/utils.rs --\npub fn f() {}\n");
    assert_eq!(found, ["desks/cases/src/utils.rs:0: the desk `cases` has a room that no other has, `utils`"]);
}

#[test]
fn a_desk_is_entered_by_its_door() {
    let found = breaches("-- desks/bans/src/lib.rs --\n//! Bans.\nuse cases::model::Case;\n");
    assert_eq!(found, ["desks/bans/src/lib.rs:2: `bans` walks into the room `cases::model`"]);
    let found = breaches("-- apps/recourse/src/main.rs --\n//! The roof.\nfn f() { cases::store::all() }\n");
    assert_eq!(found, ["apps/recourse/src/main.rs:2: `recourse` walks into the room `cases::store`"]);
}

#[test]
fn sql_stays_in_its_room() {
    for file in ["desks/cases/src/pages/mod.rs", "desks/cases/src/actions/submit.rs"] {
        let found = breaches(&format!("-- {file} --\nconst Q: &str = \"SELECT id FROM cases\";\n"));
        assert_eq!(found, [format!("{file}:1: SQL outside a `store` room")]);
        let test = "#[cfg(test)]\nmod tests { const Q: &str = \"SELECT id FROM cases\"; }";
        assert!(breaches(&format!("-- {file} --\n{test}\n")).is_empty());
    }
}

#[test]
fn an_engine_computes_and_nothing_else() {
    let table = [
        ("use std::fs::File;", "the engine `names` names `std::fs`"),
        ("fn f() { std::time::Instant::now() }", "the engine `names` names `std::time`"),
        ("async fn f() {}", "the engine `names` is async"),
    ];
    for (line, what) in table {
        let found = breaches(&format!("-- engines/names/src/lib.rs --\n//! Names.\n{line}\n"));
        assert_eq!(found, [format!("engines/names/src/lib.rs:2: {what}")]);
    }
}

#[test]
fn plain_things() {
    let home = ["/ho", "me/"].concat();
    let host = ["registry.npmjs", ".org"].concat();
    let table = [
        (
            "-- foundation/store/src/lib.rs --\n// A remark.\n".to_owned(),
            "foundation/store/src/lib.rs:1: the crate `store` does not say what it is for".to_owned(),
        ),
        (
            format!("-- docs/guide.md --\nfine\nsee {home}ann/notes\n"),
            format!("docs/guide.md:2: names `{home}`, a folder of one machine"),
        ),
        (
            format!("-- e2e/note.txt --\nfrom https://{host}/x\n"),
            format!("e2e/note.txt:1: names the registry host `{host}`"),
        ),
        (
            "-- Cargo.lock --\nsource = \"git+https://example.org/x\"\n".to_owned(),
            "Cargo.lock:1: a locked crate that is not from crates.io".to_owned(),
        ),
        (
            manifest("foundation/store", "").replace("name = \"store\"", "name = \"storage\""),
            "foundation/store/Cargo.toml:1: the crate is called `storage` and its folder otherwise"
                .to_owned(),
        ),
    ];
    for (change, expected) in table {
        assert!(breaches(&change).contains(&expected), "{expected}: {:?}", breaches(&change));
    }
    let fine = format!("-- docs/guide.md --\nfoundation{home}x is a folder of ours\n");
    assert_eq!(breaches(&fine), Vec::<String>::new());
}

#[test]
fn what_cannot_be_read_is_said_and_long_files_are_noticed() {
    let found = breaches("-- desks/cases/src/api.rs --\nfn f( {\n");
    assert!(found[0].starts_with("desks/cases/src/api.rs:0: cannot be read as Rust"), "{found:?}");
    let long = format!("-- desks/cases/src/api.rs --\n{}", "// a line\n".repeat(501));
    let folder = tree(&[IN_ORDER, &long]);
    let report = xtask::house::check(folder.path()).unwrap();
    assert!(report.warnings.iter().any(|w| w.what == "501 lines"), "{:?}", report.warnings);
}

#[test]
fn every_column_is_on_the_personal_data_map() {
    let with = |columns: &str| {
        format!(
            "-- desks/cases/migrations/0001_cases.sql --\nCREATE TABLE cases (\n  {columns}\n) @strict;\n"
        )
    };
    let map = |text: &str| format!("-- docs/personal-data.toml --\n{text}\n");
    let story =
        "[personal.cases]\nstory = { purpose = \"a\", retention = \"b\", seen_by = \"c\", sealed = true }";
    let table = [
        (
            with("id @id, story @bytes,\n  name @text"),
            "desks/cases/migrations/0001_cases.sql:3: `cases.name` is not on the personal-data map",
        ),
        (with("id @id"), "docs/personal-data.toml:1: `cases.story` is on the map and in no table"),
        (
            map(&format!("{story}\n[none.cases]\ncolumns = [\"id\",\n \"story\"]")),
            "docs/personal-data.toml:5: `cases.story` is on both lists",
        ),
        (
            map("[personal.cases]\nstory = { purpose = \"a\" }\n[none.cases]\ncolumns = [\"id\"]"),
            "docs/personal-data.toml:2: `cases.story` does not say all it must",
        ),
        (
            map(&format!("{story}\n[none.cases]\nx = 1")),
            "docs/personal-data.toml:3: [none.cases] lists no columns",
        ),
        (
            with("id @id, story BLOB"),
            "desks/cases/migrations/0001_cases.sql:2: `cases.story` has no portable type",
        ),
    ];
    for (change, expected) in table {
        assert!(breaches(&change).contains(&expected.to_owned()), "{expected}: {:?}", breaches(&change));
    }
}

#[test]
fn the_page_of_the_map_is_made_from_it() {
    let folder = tree(&[IN_ORDER]);
    let report = xtask::house::check(folder.path()).unwrap();
    assert_eq!(report.breaches[0].what, "the page is not what the map says");
    xtask::house::bless(folder.path()).unwrap();
    let page = std::fs::read_to_string(folder.path().join("docs/personal-data.md")).unwrap();
    let rows = "## cases (cases)\n\n| column | what for | how long | who sees it | sealed |\n|---|---|---|---|---|\n\
                | `story` | to judge the case | as the category says | the caseworker | sealed |\n\n\
                Holds none: `id`.\n";
    assert!(page.ends_with(rows), "{page}");
}
