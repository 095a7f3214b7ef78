//! Rules about a page as a whole: its language, its title, how it may be looked at.

use super::dom::{Dom, Element, around};
use super::{Found, Rule};

/// Languages written from right to left.
const RIGHT_TO_LEFT: [&str; 8] = ["ar", "ckb", "dv", "fa", "he", "ps", "ug", "ur"];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "markup",
        says: "the parser has nothing to mend, so that every browser sees the same page (house)",
        kept: "<p>One.</p><ul><li>Two</li></ul>",
        broken: &[
            "<p>One<div>two</div></p>",
            r#"<p class="a" class="b">Twice</p>"#,
            "<div>Open",
            "<i><b>x</i></b>",
        ],
        check: markup,
    },
    Rule {
        name: "language",
        says: "the page names its language (WCAG 3.1.1)",
        kept: page!(r#"lang="uz-Latn" dir="ltr""#),
        broken: &[page!(r#"dir="ltr""#), page!(r#"lang="english language" dir="ltr""#)],
        check: language,
    },
    Rule {
        name: "direction",
        says: "the page and each part in another language say which way they are written (WCAG 1.3.2)",
        kept: r#"<p>In Persian: <b lang="fa" dir="rtl">سلام</b>, in Russian: <b lang="ru">привет</b></p>"#,
        broken: &[
            r#"<p lang="fa">سلام</p>"#,
            page!(r#"lang="fa" dir="ltr""#),
            page!(
                r#"lang="fa" dir="rtl""#,
                r#"<meta name="viewport" content="width=device-width"><title>A</title>"#,
                r#"<main><h1>A</h1><p lang="en">Hello.</p></main>"#
            ),
        ],
        check: direction,
    },
    Rule {
        name: "part-language",
        says: "a part in another language names a language that there can be (WCAG 3.1.2)",
        kept: r#"<p>They said <i lang="ru-Cyrl">нет</i>.</p>"#,
        broken: &[
            r#"<p>They said <i lang="">нет</i>.</p>"#,
            r#"<p>They said <i lang="in russian">нет</i>.</p>"#,
        ],
        check: part_language,
    },
    Rule {
        name: "title",
        says: "the page has one title, which is not empty (WCAG 2.4.2)",
        kept: "<p>Titled.</p>",
        broken: &[
            page!(r#"lang="en""#, r#"<meta name="viewport" content="width=device-width">"#),
            page!(r#"lang="en""#, r#"<meta name="viewport" content="width=device-width"><title></title>"#),
        ],
        check: title,
    },
    Rule {
        name: "zoom",
        says: "the page fits a small screen and may be made larger (WCAG 1.4.4, 1.4.10)",
        kept: "<p>Fits.</p>",
        broken: &[
            page!(r#"lang="en""#, "<title>A</title>"),
            page!(
                r#"lang="en""#,
                r#"<meta name="viewport" content="width=device-width, user-scalable=no"><title>A</title>"#
            ),
            page!(
                r#"lang="en""#,
                r#"<meta name="viewport" content="width=device-width, maximum-scale=1"><title>A</title>"#
            ),
            page!(r#"lang="en""#, r#"<meta name="viewport" content="width=1024"><title>A</title>"#),
        ],
        check: zoom,
    },
    Rule {
        name: "no-rush",
        says: "nothing changes by itself: no reload, nothing that plays, blinks or moves (WCAG 2.2.1, 2.2.2)",
        kept: "<p>Still.</p>",
        broken: &[
            page!(
                r#"lang="en""#,
                r#"<meta http-equiv="refresh" content="30"><meta name="viewport" content="width=device-width"><title>A</title>"#
            ),
            r#"<video src="/static/a.webm" autoplay></video>"#,
            "<marquee>News</marquee>",
        ],
        check: no_rush,
    },
];

fn markup(dom: &Dom, found: &mut Found) {
    for error in dom.mended() {
        found.on_page(error);
    }
}

fn language(dom: &Dom, found: &mut Found) {
    let lang = dom.root().attr("lang").unwrap_or_default();
    if !is_language(lang) {
        found.on_page(format!("lang=\"{lang}\" is no language"));
    }
}

fn part_language(dom: &Dom, found: &mut Found) {
    for part in dom.all("body [lang]") {
        if !is_language(part.attr("lang").unwrap_or_default()) {
            found.at(part, "lang is no language");
        }
    }
}

fn direction(dom: &Dom, found: &mut Found) {
    for part in dom.all("[lang]") {
        let written = direction_of(part.attr("lang").unwrap_or_default());
        let said = std::iter::once(part)
            .chain(around(part))
            .find_map(|element: Element<'_>| element.attr("dir"))
            .unwrap_or("ltr");
        if said != written && said != "auto" {
            found.at(part, format!("is written {written} and stands as {said}"));
        }
    }
}

/// Whether `tag` has the form of a language tag: `ky`, `uz-Latn`.
fn is_language(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    matches!(first.len(), 2 | 3)
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| {
            (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric())
        })
}

fn direction_of(tag: &str) -> &'static str {
    let language = tag.split('-').next().unwrap_or_default();
    if RIGHT_TO_LEFT.contains(&language) { "rtl" } else { "ltr" }
}

fn title(dom: &Dom, found: &mut Found) {
    match dom.all("head title").as_slice() {
        [title] if title.text().any(|words| !words.trim().is_empty()) => {}
        [title] => found.at(*title, "an empty title"),
        titles => found.on_page(format!("{} titles", titles.len())),
    }
}

fn zoom(dom: &Dom, found: &mut Found) {
    let [viewport] = dom.all("meta[name=viewport]")[..] else {
        found.on_page("not one viewport");
        return;
    };
    let content = viewport.attr("content").unwrap_or_default().replace(' ', "");
    let settings: Vec<(&str, &str)> = content.split(',').filter_map(|part| part.split_once('=')).collect();
    if !settings.contains(&("width", "device-width")) {
        found.at(viewport, "does not fit the width of the screen");
    }
    if settings.iter().any(|(name, _)| matches!(*name, "user-scalable" | "maximum-scale")) {
        found.at(viewport, "limits how far the page may be made larger");
    }
}

fn no_rush(dom: &Dom, found: &mut Found) {
    for element in dom.all("meta[http-equiv=refresh i], [autoplay], marquee, blink") {
        found.at(element, "changes by itself");
    }
}
