//! Rules about ids, roles and `aria-*`: what refers must find, what is said must mean something.

use std::collections::BTreeSet;

use super::dom::{Dom, around, closest, is_focusable, is_hidden, words};
use super::{Found, Rule};

/// Attributes that hold the ids of other elements.
const REFERENCES: [&str; 11] = [
    "aria-activedescendant",
    "aria-controls",
    "aria-describedby",
    "aria-details",
    "aria-errormessage",
    "aria-flowto",
    "aria-labelledby",
    "aria-owns",
    "for",
    "form",
    "headers",
];

/// The attributes of WAI-ARIA 1.2, without `aria-`, that are not among [`REFERENCES`].
const ATTRIBUTES: &str = "atomic autocomplete braillelabel brailleroledescription busy checked colcount colindex \
    colindextext colspan current description disabled expanded haspopup hidden invalid keyshortcuts \
    label level live modal multiline multiselectable orientation placeholder posinset pressed \
    readonly relevant required roledescription rowcount rowindex rowindextext rowspan selected \
    setsize sort valuemax valuemin valuenow valuetext";

/// The roles of WAI-ARIA 1.2 that a page may use.
const ROLES: &str = "alert alertdialog application article banner blockquote button caption cell checkbox code \
    columnheader combobox complementary contentinfo definition deletion dialog document emphasis \
    feed figure form generic grid gridcell group heading img insertion link list listbox listitem \
    log main marquee math menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none \
    note option paragraph presentation progressbar radio radiogroup region row rowgroup rowheader \
    scrollbar search searchbox separator slider spinbutton status strong subscript superscript \
    switch tab table tablist tabpanel term textbox time timer toolbar tooltip tree treegrid treeitem";

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "ids",
        says: "an id stands on one element only, and has no space in it (WCAG 1.3.1, 4.1.2)",
        kept: r#"<p id="a">One</p><p id="b">Two</p>"#,
        broken: &[r#"<p id="a">One</p><p id="a">Two</p>"#, r#"<p id="">One</p>"#, r#"<p id="a b">One</p>"#],
        check: ids,
    },
    Rule {
        name: "references",
        says: "what refers to another element by its id finds one (WCAG 1.3.1, 4.1.2)",
        kept: r#"<p id="why">Because.</p><p aria-describedby="why main">So.</p>"#,
        broken: &[r#"<p aria-describedby="why">So.</p>"#, r#"<label for="none">Name</label>"#],
        check: references,
    },
    Rule {
        name: "anchors",
        says: "a link to a place on the same page finds the place (WCAG 2.4.1)",
        kept: r##"<p id="part">Part</p><p><a href="#part">To the part</a></p>"##,
        broken: &[r##"<p><a href="#part">To the part</a></p>"##],
        check: anchors,
    },
    Rule {
        name: "aria-words",
        says: "roles and aria attributes are words that exist (WCAG 4.1.2)",
        kept: r#"<div role="status" aria-live="polite">Saved.</div>"#,
        broken: &[r#"<div role="statuss">Saved.</div>"#, r#"<div aria-lable="x">Saved.</div>"#],
        check: aria_words,
    },
    Rule {
        name: "aria-hidden",
        says: "what is hidden from assistive technology cannot be reached with the keyboard (WCAG 4.1.2)",
        kept: r#"<p><span aria-hidden="true">●</span> done</p>"#,
        broken: &[
            r#"<p aria-hidden="true"><a href="/a">Away</a></p>"#,
            r#"<p role="presentation" tabindex="0">Away</p>"#,
        ],
        check: aria_hidden,
    },
    Rule {
        name: "tab-order",
        says: "the keyboard goes through the page in its order (WCAG 2.4.3)",
        kept: r#"<p tabindex="-1">Reached by a link</p>"#,
        broken: &[r#"<p tabindex="1">First</p>"#, r#"<p tabindex="x">First</p>"#],
        check: tab_order,
    },
    Rule {
        name: "nested-controls",
        says: "nothing that can be pressed stands in something that can be pressed (WCAG 4.1.2)",
        kept: r#"<p><a href="/a"><b>Away</b></a></p>"#,
        broken: &[
            r#"<p><a href="/a">Away <span tabindex="0">now</span></a></p>"#,
            r#"<details><summary>More <a href="/a">away</a></summary><p>Words</p></details>"#,
        ],
        check: nested_controls,
    },
];

fn ids(dom: &Dom, found: &mut Found) {
    let mut seen = BTreeSet::new();
    for element in dom.elements() {
        let Some(id) = element.attr("id") else { continue };
        if id.is_empty() || id.contains(char::is_whitespace) {
            found.at(element, "an id with nothing or a space in it");
        } else if !seen.insert(id) {
            found.at(element, "has the id of another");
        }
    }
}

fn references(dom: &Dom, found: &mut Found) {
    let ids: BTreeSet<&str> = dom.elements().filter_map(|element| element.attr("id")).collect();
    for element in dom.elements() {
        for attribute in REFERENCES {
            for id in words(element, attribute).filter(|id| !ids.contains(id)) {
                found.at(element, format!("{attribute} refers to `{id}`, which is not there"));
            }
        }
    }
}

fn anchors(dom: &Dom, found: &mut Found) {
    let ids: BTreeSet<&str> = dom.elements().filter_map(|element| element.attr("id")).collect();
    for link in dom.all("a[href^='#']") {
        let place = link.attr("href").unwrap_or_default().trim_start_matches('#');
        if !ids.contains(place) {
            found.at(link, "leads to a place that is not there");
        }
    }
}

fn aria_words(dom: &Dom, found: &mut Found) {
    for element in dom.elements() {
        for (name, _) in element.value().attrs().filter(|(name, _)| name.starts_with("aria-")) {
            let word = name.trim_start_matches("aria-");
            if !REFERENCES.contains(&name) && !ATTRIBUTES.split_whitespace().any(|known| known == word) {
                found.at(element, format!("there is no {name}"));
            }
        }
        for role in words(element, "role") {
            if !ROLES.split_whitespace().any(|known| known == role) {
                found.at(element, format!("there is no role {role}"));
            }
        }
    }
}

fn aria_hidden(dom: &Dom, found: &mut Found) {
    for element in dom.elements().filter(|element| is_focusable(*element)) {
        let is_taken_away = |role| matches!(role, Some("presentation" | "none"));
        let is_silenced = std::iter::once(element)
            .chain(around(element))
            .any(|outer| outer.attr("aria-hidden") == Some("true"));
        if is_silenced || is_taken_away(element.attr("role")) {
            found.at(element, "can be reached and is not read out");
        }
    }
}

fn tab_order(dom: &Dom, found: &mut Found) {
    for element in dom.all("[tabindex]") {
        let order = element.attr("tabindex").and_then(|order| order.trim().parse::<i32>().ok());
        if !matches!(order, Some(..=0)) {
            found.at(element, "is taken out of the order of the page");
        }
    }
}

fn nested_controls(dom: &Dom, found: &mut Found) {
    for element in dom.elements().filter(|element| is_focusable(*element) && !is_hidden(*element)) {
        if closest(element, &["a", "button", "summary"]).is_some() {
            found.at(element, "stands in something that can be pressed itself");
        }
    }
}
