//! Rules about forms: what is asked is said, what is wrong is said, and it can be sent without script.

use super::dom::{Dom, Element, around, closest, is_answered, is_hidden, text, words};
use super::{Found, Rule};

/// What a browser knows how to fill in.
const AUTOCOMPLETE: &str = "off on name honorific-prefix given-name additional-name family-name honorific-suffix nickname \
    username new-password current-password one-time-code organization-title organization street- \
    address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 \
    address-level1 country country-name postal-code language bday bday-day bday-month bday-year sex \
    url photo tel tel-country-code tel-national tel-area-code tel-local tel-extension email impp \
    webauthn";

/// What may stand before such a word.
const AUTOCOMPLETE_BEFORE: &str = "shipping billing home work mobile fax pager";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "labels",
        says: "every control has a label, and a placeholder is none (WCAG 1.3.1, 3.3.2, 4.1.2)",
        kept: r#"<p><label for="a">Name</label> <input id="a"> <label>Year <input></label>
            <input aria-label="Search"></p>"#,
        broken: &[
            r#"<p><input placeholder="Name"></p>"#,
            r#"<p><input title="Name"></p>"#,
            r#"<p><label for="a"></label><textarea id="a"></textarea></p>"#,
        ],
        check: labels,
    },
    Rule {
        name: "legends",
        says: "a group of controls begins with its question (WCAG 1.3.1, 3.3.2)",
        kept: "<fieldset><legend>How old?</legend><label>Years <input></label></fieldset>",
        broken: &[
            "<fieldset><label>Years <input></label></fieldset>",
            "<fieldset><legend> </legend><label>Years <input></label></fieldset>",
            "<fieldset><p>How old?</p><legend>How old?</legend></fieldset>",
        ],
        check: legends,
    },
    Rule {
        name: "choices",
        says: "answers of which one is chosen stand together under their question (WCAG 1.3.1)",
        kept: r#"<fieldset><legend>How?</legend><label><input type="radio" name="how"> So</label>
            </fieldset>"#,
        broken: &[r#"<p><label><input type="radio" name="how"> So</label></p>"#],
        check: choices,
    },
    Rule {
        name: "errors",
        says: "what is wrong with an answer is said in words that belong to it (WCAG 3.3.1)",
        kept: r#"<p><label>Year <input aria-invalid="true" aria-describedby="year-error"></label></p>
            <p id="year-error">Write a year.</p>"#,
        broken: &[r#"<p><label>Year <input aria-invalid="true"></label></p>"#],
        check: errors,
    },
    Rule {
        name: "error-summary",
        says: "a summary of what is wrong leads to each answer (WCAG 3.3.1, 3.3.3)",
        kept: r##"<div role="alert"><ul><li><a href="#year">Write a year.</a></li></ul></div><p>
            <label for="year">Year</label> <input id="year"></p>"##,
        broken: &[r##"<div role="alert"><ul><li><a href="#year">Write a year.</a></li></ul></div>
                <p id="year">Year</p>"##],
        check: error_summary,
    },
    Rule {
        name: "autocomplete",
        says: "what the browser is to fill in is something it knows (WCAG 1.3.5)",
        kept: r#"<p><label>Mail <input autocomplete="email"></label>
            <label>Telephone <input autocomplete="section-b work tel"></label></p>"#,
        broken: &[
            r#"<p><label>Mail <input autocomplete="e-mail"></label></p>"#,
            r#"<p><label>Mail <input autocomplete=""></label></p>"#,
        ],
        check: autocomplete,
    },
    Rule {
        name: "sending",
        says: "a form has a button that sends it, and a button stands in a form, so that both work without script (house)",
        kept: r#"<form action="/a"><button name="b" value="c">Send</button></form><form id="f" action="/a">
            </form><button form="f">Send</button><button type="button" hidden>Shown by script</button>"#,
        broken: &[
            r#"<form action="/a"><label>Year <input></label></form>"#,
            r#"<form action="/a"><button type="button">Send</button></form>"#,
            "<p><button>Send</button></p>",
        ],
        check: sending,
    },
];

fn labels(dom: &Dom, found: &mut Found) {
    for control in dom.elements().filter(|element| is_answered(*element) && !is_hidden(*element)) {
        if dom.name(control).is_empty() {
            found.at(control, "a control without label");
        }
    }
}

fn legends(dom: &Dom, found: &mut Found) {
    for group in dom.all("fieldset") {
        let first = group.child_elements().next();
        if first.is_none_or(|first| first.value().name() != "legend" || text(first).is_empty()) {
            found.at(group, "does not begin with a legend that has words");
        }
    }
}

fn choices(dom: &Dom, found: &mut Found) {
    for choice in dom.all("input[type=radio]") {
        let is_grouped = around(choice)
            .any(|outer| outer.value().name() == "fieldset" || outer.attr("role") == Some("radiogroup"));
        if !is_grouped {
            found.at(choice, "one of several answers, outside a group");
        }
    }
}

fn errors(dom: &Dom, found: &mut Found) {
    for control in dom.all("[aria-invalid=true]") {
        let is_explained = |element: Element<'_>| {
            words(element, "aria-describedby")
                .chain(words(element, "aria-errormessage"))
                .filter_map(|id| dom.by_id(id))
                .any(|words| !text(words).is_empty())
        };
        if !is_explained(control) && !closest(control, &["fieldset"]).is_some_and(is_explained) {
            found.at(control, "is wrong and nothing says why");
        }
    }
}

fn error_summary(dom: &Dom, found: &mut Found) {
    for link in dom.all("[role=alert] a[href^='#']") {
        let id = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if dom.by_id(id).is_some_and(|target| !is_answered(target)) {
            found.at(link, "leads to something that cannot be answered");
        }
    }
}

fn autocomplete(dom: &Dom, found: &mut Found) {
    for control in dom.all("[autocomplete]") {
        let mut parts: Vec<&str> = words(control, "autocomplete").collect();
        let last = parts.pop().unwrap_or_default();
        let is_known = AUTOCOMPLETE.split_whitespace().any(|word| word == last)
            && parts.iter().all(|part| {
                part.starts_with("section-")
                    || AUTOCOMPLETE_BEFORE.split_whitespace().any(|word| word == *part)
            });
        if !is_known {
            found.at(control, "no browser knows what to fill in");
        }
    }
}

fn sending(dom: &Dom, found: &mut Found) {
    let buttons = dom.all("button, input[type=submit], input[type=image]");
    let sends = |button: &Element<'_>| !matches!(button.attr("type"), Some("button" | "reset"));
    for form in dom.all("form").into_iter().filter(|form| form.attr("method") != Some("dialog")) {
        let is_of_form = |button: &Element<'_>| match button.attr("form") {
            Some(id) => form.attr("id") == Some(id),
            None => closest(*button, &["form"]) == Some(form),
        };
        if !buttons.iter().any(|button| sends(button) && is_of_form(button)) {
            found.at(form, "a form that cannot be sent");
        }
    }
    let does_something = |button: &Element<'_>| {
        closest(*button, &["form"]).is_some()
            || ["form", "popovertarget", "commandfor"].iter().any(|name| button.attr(name).is_some())
    };
    for button in buttons.iter().filter(|button| !is_hidden(**button) && !does_something(button)) {
        found.at(*button, "a button that does nothing without script");
    }
}
