//! Rules of the house: nothing inline, nothing from elsewhere. The headers forbid it too, but a browser that
//! obeys them shows a broken page, which a test should see first.

use super::dom::Dom;
use super::{Found, Rule};

/// Elements with attributes by which they fetch or send something.
const FETCHES: [(&str, &str); 14] = [
    ("link", "href"),
    ("script", "src"),
    ("img", "src"),
    ("img", "srcset"),
    ("source", "src"),
    ("source", "srcset"),
    ("audio", "src"),
    ("video", "src"),
    ("video", "poster"),
    ("track", "src"),
    ("iframe", "src"),
    ("object", "data"),
    ("embed", "src"),
    ("use", "href"),
];

/// Elements with attributes that say where a form is sent.
const SENDS: [(&str, &str); 3] = [("form", "action"), ("button", "formaction"), ("input", "formaction")];

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "nothing-inline",
        says: "style and script stand in files of their own (house)",
        kept: r#"<script src="/static/a.js" defer></script>"#,
        broken: &[
            r#"<p style="color: red">Red</p>"#,
            "<style>p { color: red }</style>",
            "<script>go()</script>",
            r#"<p onclick="go()">Go</p>"#,
            r#"<p><a href="javascript:go()">Go</a></p>"#,
        ],
        check: nothing_inline,
    },
    Rule {
        name: "nothing-from-elsewhere",
        says: "whatever a page fetches or sends stays on this host (house)",
        kept: r#"<img src="/static/a.png" alt="A"><p><a href="https://law.example/12">The law</a></p>"#,
        broken: &[
            r#"<img src="https://elsewhere.example/a.png" alt="A">"#,
            r#"<img src="/static/a.png" srcset="/static/a.png, //elsewhere.example/a.png 2x" alt="A">"#,
            r#"<img src="data:image/gif;base64,R0lGODdh" alt="A">"#,
            r#"<form action="//elsewhere.example/"><button>Send</button></form>"#,
            r#"<link rel="preconnect" href="http://elsewhere.example">"#,
        ],
        check: nothing_from_elsewhere,
    },
    Rule {
        name: "same-window",
        says: "a link opens where the reader is, and way back works (WCAG 3.2.5)",
        kept: r#"<p><a href="/a">Your case</a></p>"#,
        broken: &[r#"<p><a href="/a" target="_blank">Your case</a></p>"#],
        check: same_window,
    },
];

fn nothing_inline(dom: &Dom, found: &mut Found) {
    for element in dom.all("style, script:not([src]), [style], [href^='javascript:' i]") {
        found.at(element, "style or script in the page itself");
    }
    for element in dom.elements() {
        if let Some((name, _)) = element.value().attrs().find(|(name, _)| name.starts_with("on")) {
            found.at(element, format!("{name} is script in the page itself"));
        }
    }
}

fn nothing_from_elsewhere(dom: &Dom, found: &mut Found) {
    for element in dom.elements() {
        for (name, attribute) in
            FETCHES.iter().chain(&SENDS).filter(|(name, _)| *name == element.value().name())
        {
            let addresses = element.attr(attribute).unwrap_or_default();
            if *name == "link" && addresses == NO_ICON {
                continue;
            }
            if addresses.split(',').any(|address| leads_elsewhere(address.trim_start())) {
                found.at(element, format!("{name} {attribute} leads elsewhere"));
            }
        }
    }
}

/// The address of an icon of nothing, which keeps a browser from asking for one.
const NO_ICON: &str = "data:,";

/// Whether `address` names a host or a scheme.
fn leads_elsewhere(address: &str) -> bool {
    let before_path = address.split(['/', '?', '#']).next().unwrap_or_default();
    address.starts_with("//") || address.starts_with("/\\") || before_path.contains(':')
}

fn same_window(dom: &Dom, found: &mut Found) {
    for link in dom.all("a[target], form[target]") {
        if !matches!(link.attr("target"), Some("_self" | "_top")) {
            found.at(link, "opens somewhere else");
        }
    }
}
