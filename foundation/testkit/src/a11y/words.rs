//! Rules about names: everything that can be pressed or seen can be called by a word.

use super::dom::{Dom, Element, child, is_hidden, text};
use super::{Found, Rule};

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "picture-text",
        says: "a picture has words, or says that it is only decoration (WCAG 1.1.1)",
        kept: r#"<img src="/static/a.png" alt="The form, filled in"><img src="/static/b.png" alt="">
            <svg role="img" aria-label="Nine lists"><rect></rect></svg><svg aria-hidden="true"></svg>"#,
        broken: &[r#"<img src="/static/a.png">"#, "<svg><rect></rect></svg>", r#"<svg role="img"></svg>"#],
        check: picture_text,
    },
    Rule {
        name: "link-name",
        says: "a link leads somewhere and says where (WCAG 2.4.4, 4.1.2)",
        kept: r#"<p><a href="/a">Your case</a> <a href="/b" aria-label="Next page">→</a></p>"#,
        broken: &[
            r#"<p><a href="/a"></a></p>"#,
            r#"<p><a href="/a"><span aria-hidden="true">→</span></a></p>"#,
            "<p><a>Your case</a></p>",
            r#"<p><a href="">Your case</a></p>"#,
        ],
        check: link_name,
    },
    Rule {
        name: "button-name",
        says: "a button says what it does (WCAG 4.1.2)",
        kept: r#"<form action="/a"><button>Send complaint</button><input type="submit" value="Save"></form>"#,
        broken: &[
            r#"<form action="/a"><button></button></form>"#,
            r#"<form action="/a"><button><span aria-hidden="true">✕</span></button></form>"#,
            r#"<form action="/a"><input type="submit" value=""></form>"#,
        ],
        check: button_name,
    },
    Rule {
        name: "summary-name",
        says: "what can be opened says what is in it (WCAG 4.1.2)",
        kept: "<details><summary>Why?</summary><p>Because.</p></details>",
        broken: &[
            "<details><p>Because.</p></details>",
            "<details><summary></summary><p>Because.</p></details>",
        ],
        check: summary_name,
    },
    Rule {
        name: "frame-name",
        says: "a frame has a title (WCAG 4.1.2)",
        kept: r#"<iframe src="/a" title="The letter"></iframe>"#,
        broken: &[r#"<iframe src="/a"></iframe>"#],
        check: frame_name,
    },
    Rule {
        name: "group-name",
        says: "what is called a group, a region, a meter or progress has a name (WCAG 1.3.1, 4.1.2)",
        kept: r#"<div role="group" aria-label="Date"><p>Day</p></div>"#,
        broken: &[r#"<div role="region"><p>Day</p></div>"#, r#"<progress max="8" value="3"></progress>"#],
        check: group_name,
    },
];

fn picture_text(dom: &Dom, found: &mut Found) {
    for picture in dom.all("img, area[href], input[type=image]") {
        if picture.attr("alt").is_none() && picture.attr("aria-hidden") != Some("true") {
            found.at(picture, "a picture without alt");
        }
    }
    for drawing in dom.all("svg").into_iter().filter(|drawing| !is_hidden(*drawing)) {
        let has_title = child(drawing, "title").is_some_and(|title| !text(title).is_empty());
        if drawing.attr("role") != Some("img") || !(has_title || is_called(dom, drawing)) {
            found.at(drawing, "a drawing that is neither hidden nor a picture with a name");
        }
    }
}

/// Whether `element` has a name that is not made of what is in it.
fn is_called(dom: &Dom, element: Element<'_>) -> bool {
    ["aria-label", "aria-labelledby", "title"].iter().any(|name| element.attr(name).is_some())
        && !dom.name(element).is_empty()
}

fn link_name(dom: &Dom, found: &mut Found) {
    for link in dom.all("a").into_iter().filter(|link| !is_hidden(*link)) {
        if link.attr("href").is_none_or(|href| href.trim().is_empty()) {
            found.at(link, "a link that leads nowhere");
        } else if dom.name(link).is_empty() {
            found.at(link, "a link without words");
        }
    }
}

fn button_name(dom: &Dom, found: &mut Found) {
    let buttons = dom.all("button, [role=button], input[type=submit], input[type=button], input[type=reset]");
    for button in buttons.into_iter().filter(|button| !is_hidden(*button)) {
        let is_named = match (button.value().name(), button.attr("value")) {
            ("input", Some(value)) => !value.trim().is_empty(),
            ("input", None) => button.attr("type") != Some("button"),
            _ => !dom.name(button).is_empty(),
        };
        if !is_named {
            found.at(button, "a button without words");
        }
    }
}

fn summary_name(dom: &Dom, found: &mut Found) {
    for details in dom.all("details") {
        let first = details.child_elements().next();
        if first.is_none_or(|first| first.value().name() != "summary" || dom.name(first).is_empty()) {
            found.at(details, "does not begin with a summary that has words");
        }
    }
}

fn frame_name(dom: &Dom, found: &mut Found) {
    for frame in dom.all("iframe").into_iter().filter(|frame| !is_hidden(*frame)) {
        if frame.attr("title").is_none_or(|title| title.trim().is_empty()) {
            found.at(frame, "a frame without title");
        }
    }
}

fn group_name(dom: &Dom, found: &mut Found) {
    for group in dom.all("[role=group], [role=radiogroup], [role=region], [role=img]:not(svg), dialog") {
        if !is_called(dom, group) && child(group, "legend").is_none() {
            found.at(group, "has no name");
        }
    }
    for bar in dom.all("meter, progress").into_iter().filter(|bar| !is_hidden(*bar)) {
        if dom.name(bar).is_empty() {
            found.at(bar, "has no name");
        }
    }
}
