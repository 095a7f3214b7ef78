//! Rules about the parts of a page: landmarks, headings, lists.

use std::collections::BTreeMap;

use super::dom::{Dom, Element, closest, is_focusable, is_hidden, text};
use super::{Found, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "main",
        says: "the page has one main part, which stands in no other part (WCAG 1.3.1, 2.4.1)",
        kept: "<p>In the main part.</p>",
        broken: &[
            page!(
                r#"lang="en""#,
                r#"<meta name="viewport" content="width=device-width">
                <title>A</title>"#,
                "<h1>A</h1>"
            ),
            r#"<div role="main">Another</div>"#,
        ],
        check: main,
    },
    Rule {
        name: "one-h1",
        says: "the page has one heading of the first rank (WCAG 1.3.1, 2.4.6)",
        kept: "<h2>Part</h2>",
        broken: &[
            "<h1>Another</h1>",
            page!(
                r#"lang="en""#,
                r#"<meta name="viewport" content="width=device-width">
                <title>A</title>"#,
                "<main><p>A</p></main>"
            ),
        ],
        check: one_h1,
    },
    Rule {
        name: "headings",
        says: "headings are not empty and leave out no rank (WCAG 1.3.1)",
        kept: "<h2>Part</h2><h3>Smaller</h3><h2>Part</h2>",
        broken: &["<h3>Too small</h3>", "<h2></h2>", "<h2>Part</h2><h4>Too small</h4>"],
        check: headings,
    },
    Rule {
        name: "landmark-names",
        says: "where a page has several landmarks of a kind, each has a name of its own (WCAG 1.3.1, 2.4.1)",
        kept: r#"<nav aria-label="Views"><a href="/a">A</a></nav><nav aria-label="Pages"><a href="/b">B</a>
            </nav>"#,
        broken: &[
            r#"<nav><a href="/a">A</a></nav><nav aria-label="Pages"><a href="/b">B</a></nav>"#,
            r#"<nav aria-label="Pages"><a href="/a">A</a></nav><nav aria-label="Pages"><a href="/b">B</a>
                </nav>"#,
        ],
        check: landmark_names,
    },
    Rule {
        name: "skip",
        says: "what stands before the main part can be skipped by the first link (WCAG 2.4.1)",
        kept: r##"<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width">
            <title>A</title></head><body><a href="#main">Skip</a><nav><a href="/">Home</a></nav>
            <main id="main"><h1>A</h1></main></body></html>"##,
        broken: &[page!(
            r#"lang="en""#,
            r#"<meta name="viewport" content="width=device-width">
                <title>A</title>"#,
            r#"<nav><a href="/">Home</a></nav><main id="main"><h1>A</h1></main>"#
        )],
        check: skip,
    },
    Rule {
        name: "lists",
        says: "lists hold items and nothing else, and items stand in lists (WCAG 1.3.1)",
        kept: "<ul><li>One</li></ul><dl><dt>Name</dt><dd>Value</dd></dl><dl><div><dt>Name</dt><dd>One</dd><dd>Two</dd></div></dl>",
        broken: &[
            "<ul><div>One</div></ul>",
            "<ul>Loose words</ul>",
            "<div><li>One</li></div>",
            "<dl><dd>Value without a name</dd></dl>",
            "<dl><dt>Name without a value</dt></dl>",
            "<dl><div><dt>Name</dt></div></dl>",
            "<dl><p>Words</p></dl>",
            "<dt>Name</dt>",
        ],
        check: lists,
    },
];

fn main(dom: &Dom, found: &mut Found) {
    match dom.all("main, [role=main]").as_slice() {
        [] => found.on_page("no main part"),
        [one] => {
            if closest(*one, &["article", "aside", "nav", "header", "footer", "section", "form"]).is_some() {
                found.at(*one, "the main part stands in another part");
            }
        }
        [_, others @ ..] => found.at_each(others, "a second main part"),
    }
}

fn one_h1(dom: &Dom, found: &mut Found) {
    match dom.all("h1").as_slice() {
        [] => found.on_page("no heading of the first rank"),
        [_] => {}
        [_, others @ ..] => found.at_each(others, "a second heading of the first rank"),
    }
}

fn headings(dom: &Dom, found: &mut Found) {
    let mut rank_before = 1;
    for heading in dom.all("h1, h2, h3, h4, h5, h6").into_iter().filter(|heading| !is_hidden(*heading)) {
        if text(heading).is_empty() {
            found.at(heading, "an empty heading");
        }
        let rank = heading.value().name().as_bytes().get(1).map_or(1, |digit| digit - b'0');
        if rank > rank_before + 1 {
            found.at(heading, format!("follows a heading of rank {rank_before}"));
        }
        rank_before = rank;
    }
}

fn landmark_names(dom: &Dom, found: &mut Found) {
    let mut kinds: BTreeMap<&str, Vec<Element<'_>>> = BTreeMap::new();
    for part in dom.all("nav, aside, [role=navigation], [role=search], [role=region]") {
        let kind = part.attr("role").unwrap_or(part.value().name());
        kinds.entry(if kind == "navigation" { "nav" } else { kind }).or_default().push(part);
    }
    for parts in kinds.values().filter(|parts| parts.len() > 1) {
        let names: Vec<String> = parts.iter().map(|part| label(dom, *part)).collect();
        for (index, part) in parts.iter().enumerate() {
            if names[index].is_empty() {
                found.at(*part, "one of several, without a name");
            } else if names[..index].contains(&names[index]) {
                found.at(*part, "has the name of another");
            }
        }
    }
}

/// The name that a part was given, which is not what stands in it.
fn label(dom: &Dom, part: Element<'_>) -> String {
    let is_named = part.attr("aria-label").is_some() || part.attr("aria-labelledby").is_some();
    if is_named { dom.name(part) } else { String::new() }
}

fn skip(dom: &Dom, found: &mut Found) {
    let Some(main) = dom.all("main").first().copied() else { return };
    let mut before = dom.elements().take_while(|element| *element != main).filter(|e| is_focusable(*e));
    let Some(first) = before.next() else { return };
    let leads_to = first.attr("href").and_then(|href| href.strip_prefix('#')).and_then(|id| dom.by_id(id));
    if leads_to.is_none_or(|target| target != main && closest(target, &["main"]).is_none()) {
        found.at(first, "comes before the main part and does not lead to it");
    }
}

fn lists(dom: &Dom, found: &mut Found) {
    for list in dom.all("ul, ol, menu") {
        for inner in list.child_elements().filter(|inner| inner.value().name() != "li") {
            found.at(inner, "stands in a list and is no item");
        }
        if has_loose_words(list) {
            found.at(list, "words in a list that are in no item");
        }
    }
    for item in dom.all("li") {
        if !parent_is(item, &["ul", "ol", "menu"]) {
            found.at(item, "an item in no list");
        }
    }
    for list in dom.all("dl") {
        description_list(list, found);
    }
    for part in dom.all("dt, dd") {
        let is_in_group = parent_is(part, &["div"]) && closest(part, &["dl"]).is_some();
        if !parent_is(part, &["dl"]) && !is_in_group {
            found.at(part, "stands in no description list");
        }
    }
}

fn description_list(list: Element<'_>, found: &mut Found) {
    let groups: Vec<Element<'_>> =
        list.child_elements().filter(|inner| inner.value().name() == "div").collect();
    for group in groups.iter().copied().chain(groups.is_empty().then_some(list)) {
        let mut before = None;
        for inner in group.child_elements() {
            match inner.value().name() {
                "dd" if before.is_none() => found.at(inner, "a value without a name"),
                "dt" | "dd" => {}
                _ => found.at(inner, "neither a name nor a value"),
            }
            before = Some(inner.value().name());
        }
        if before == Some("dt") {
            found.at(group, "a name without a value");
        }
    }
}

fn has_loose_words(list: Element<'_>) -> bool {
    list.children().filter_map(|node| node.value().as_text()).any(|words| !words.trim().is_empty())
}

fn parent_is(element: Element<'_>, names: &[&str]) -> bool {
    element.parent().and_then(Element::wrap).is_some_and(|parent| names.contains(&parent.value().name()))
}
