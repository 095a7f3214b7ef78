//! Each thing that can be wrong with texts yields its message; texts in order yield none.
#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

mod common;

use common::tree;

const IN_ORDER: &str = "\
-- Cargo.toml --
[workspace]
-- desks/cases/Cargo.toml --
[package]
name = \"cases\"
-- desks/cases/src/lib.rs --
//! Cases.
fn f(state: &str) -> String { format!(\"cases-state-{state}\") }
-- desks/cases/templates/case.html --
<h1>{{ page.t1(\"cases-title\", \"n\", 1) }}</h1> {{ page.t(\"cases-name.hint\") }}
-- desks/cases/text/staff/en.ftl --
cases-state-open = open
-- desks/cases/text/staff/ru.ftl --
cases-state-open = открыто
";

const SIX: &str = "\
### reviewed: Ann, 2026-11-24
cases-title = { $n } cases
cases-name = Name
    .hint = As in { cases-word }
cases-word = w
";

fn with_six(change: &str) -> String {
    let six: Vec<String> =
        xtask::text::LANGUAGES.iter().map(|l| format!("-- desks/cases/text/{l}.ftl --\n{SIX}")).collect();
    format!("{IN_ORDER}{}\n{change}", six.join(""))
}

fn findings(change: &str) -> (Vec<String>, Vec<String>) {
    let folder = tree(&[&with_six(change)]);
    let report = xtask::text::check(folder.path()).unwrap();
    let tell = |heap: &[xtask::Finding]| {
        heap.iter().map(|b| format!("{}:{}: {}", b.file.display(), b.line, b.what)).collect()
    };
    (tell(&report.breaches), tell(&report.warnings))
}

#[test]
fn texts_in_order_have_no_breach_and_the_unreviewed_are_listed() {
    let (breaches, notes) = findings("");
    assert_eq!(breaches, Vec::<String>::new());
    assert_eq!(notes, ["desks/cases/text/staff:0: not yet reviewed by a native speaker: en, ru"]);
}

#[test]
fn every_breach_is_told_with_its_line() {
    let file = |name: &str, text: &str| format!("-- desks/cases/{name} --\n{text}\n");
    let fa = |text: &str| file("text/fa.ftl", text);
    let less = SIX.replace("cases-word = w\n", "");
    let table = [
        (fa(""), "desks/cases/text/fa.ftl:0: this language is missing"),
        (
            file("text/staff/uz.ftl", "a = b"),
            "desks/cases/text/staff/uz.ftl:0: `uz` is none of our languages",
        ),
        (fa(&less), "desks/cases/text/fa.ftl:0: `cases-word` is missing"),
        (fa(&format!("{SIX}cases-more = x")), "desks/cases/text/fa.ftl:6: `cases-more` is not in English"),
        (
            fa(&SIX.replace("$n", "$m")),
            "desks/cases/text/fa.ftl:2: `cases-title` has the variables m and in English n",
        ),
        (
            fa(&SIX.replace("    .hint = As in { cases-word }\n", "")),
            "desks/cases/text/fa.ftl:3: `cases-name` has the attributes none and in English hint",
        ),
        (fa(&format!("{SIX}cases-word = x")), "desks/cases/text/fa.ftl:6: `cases-word` is there twice"),
        (
            file("text/en.ftl", &format!("{SIX}other = x")),
            "desks/cases/text/en.ftl:6: `other` does not begin with `cases-`",
        ),
        (
            file("text/en.ftl", &format!("{SIX}cases-idle = x")),
            "desks/cases/text/en.ftl:6: `cases-idle` is used nowhere",
        ),
        (
            file("templates/more.html", "<p>\n{{ page.t(\"cases-typo\") }}"),
            "desks/cases/templates/more.html:2: the text `cases-typo` is in no file",
        ),
        (
            file("templates/more.html", "{{ page.t(\"cases-name.typo\") }}"),
            "desks/cases/templates/more.html:1: the text `cases-name.typo` is in no file",
        ),
        (
            file("templates/more.html", "{{ page.t(\"case-title\") }}"),
            "desks/cases/templates/more.html:1: the text `case-title` is in no file",
        ),
    ];
    for (change, expected) in table {
        let (breaches, _) = findings(&change);
        assert!(breaches.contains(&expected.to_owned()), "{expected}: {breaches:#?}");
    }
    let (breaches, _) = findings(&fa("cases-title = { $n \n"));
    assert!(breaches.iter().any(|b| b.contains("fa.ftl:3: is not Fluent")), "{breaches:#?}");
}

#[test]
fn a_key_in_code_alone_is_a_note() {
    let (breaches, notes) =
        findings("-- desks/cases/src/model.rs --\nfn f() -> &'static str { \"cases-typo\" }\n");
    assert!(breaches.is_empty());
    assert_eq!(
        notes[0],
        "desks/cases/src/model.rs:1: `cases-typo` looks like the key of a text and is in no file"
    );
}

#[test]
fn a_pack_names_its_texts_in_toml() {
    let words = |line: &str| -> String {
        xtask::text::LANGUAGES.iter().map(|l| format!("-- packs/example/text/{l}.ftl --\n{line}\n")).collect()
    };
    let pack = |line: &str| format!("-- packs/example/pack.toml --\n{line}\n");
    let (breaches, _) = findings(&(words("agency-mvd = M") + &pack("name = \"agency-mvd\"")));
    assert_eq!(breaches, Vec::<String>::new());
    let (breaches, _) = findings(&(words("agency-mvd = M") + &pack("# text: pack-agency-*\nx = 1")));
    assert_eq!(breaches, ["packs/example/text/en.ftl:1: `agency-mvd` is used nowhere"]);
}
