//! Accessibility rules over the HTML of a page, without a browser.
//!
//! What can be seen in the markup alone is seen here, in every test that gets a page: names of controls, order
//! of headings, tables with headers, addresses that stay on this host. What needs a rendered page (contrast,
//! size, focus order) is left to the journeys in a browser.
//!
//! Each [`Rule`] carries an example that keeps it and some that break it; they are its documentation and its
//! test. A page that keeps all of them can still be hard to use: the rules find mistakes, they do not replace
//! looking.
//!
//! ```
//! use testkit::a11y::violations;
//! let found = violations("<!doctype html><html lang=en><body><main><h1>Hello</h1><img src=/x.png></main>");
//! let rules: Vec<&str> = found.iter().map(|violation| violation.rule).collect();
//! assert_eq!(rules, ["title", "zoom", "picture-text"]);
//! ```

/// A whole page as an example: the attributes of `html`, and where they matter its head and its body.
macro_rules! page {
    ($html:literal) => {
        page!($html, r#"<meta name="viewport" content="width=device-width"><title>A</title>"#)
    };
    ($html:literal, $head:literal) => {
        page!($html, $head, "<main><h1>A</h1></main>")
    };
    ($html:literal, $head:literal, $body:literal) => {
        concat!("<!doctype html><html ", $html, "><head>", $head, "</head><body>", $body, "</body></html>")
    };
}

mod aria;
mod document;
mod dom;
mod forms;
mod outline;
mod own_house;
mod tables;
mod words;

use std::fmt;

use dom::{Dom, Element};

/// One thing that every page has to keep.
#[derive(Clone, Copy)]
pub struct Rule {
    /// Its name.
    pub name: &'static str,
    /// What a page has to keep, and where that is asked for (a criterion of WCAG 2.2, or the house itself).
    pub says: &'static str,
    /// Something that keeps it: a whole page, or what stands in one beneath its heading.
    pub kept: &'static str,
    /// Things that break it, and no other rule.
    pub broken: &'static [&'static str],
    check: fn(&Dom, &mut Found),
}

/// A place on a page that breaks a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// The name of the rule.
    pub rule: &'static str,
    /// The element, as it begins in the page.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.rule, self.what, self.place)
    }
}

/// Every rule, in the order in which breaches are told.
pub fn rules() -> impl Iterator<Item = &'static Rule> {
    [
        document::RULES,
        outline::RULES,
        aria::RULES,
        words::RULES,
        forms::RULES,
        tables::RULES,
        own_house::RULES,
    ]
    .into_iter()
    .flatten()
}

/// Everything on the page `html` that breaks a rule.
pub fn violations(html: &str) -> Vec<Violation> {
    let dom = Dom::parse(html);
    let mut all = Vec::new();
    for rule in rules() {
        let mut found = Found { rule: rule.name, violations: &mut all };
        (rule.check)(&dom, &mut found);
    }
    all
}

/// Stops the test if the page `html` breaks a rule, and says which, where and how.
///
/// # Panics
/// If it does.
#[track_caller]
pub fn assert_accessible(html: &str) {
    let found = violations(html);
    let lines: Vec<String> = found.iter().map(|violation| format!("  {violation}")).collect();
    assert!(found.is_empty(), "{} accessibility violations:\n{}\n", found.len(), lines.join("\n"));
}

/// Where a check puts what it finds.
struct Found<'a> {
    rule: &'static str,
    violations: &'a mut Vec<Violation>,
}

impl Found<'_> {
    /// Notes that `what` is wrong at `element`.
    fn at(&mut self, element: Element<'_>, what: impl Into<String>) {
        self.violations.push(Violation {
            rule: self.rule,
            place: dom::beginning(element),
            what: what.into(),
        });
    }

    /// Notes that `what` is wrong at each of `elements`.
    fn at_each(&mut self, elements: &[Element<'_>], what: &str) {
        for element in elements {
            self.at(*element, what);
        }
    }

    /// Notes that `what` is wrong with the page as a whole.
    fn on_page(&mut self, what: impl Into<String>) {
        self.violations.push(Violation { rule: self.rule, place: "the page".to_owned(), what: what.into() });
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// `example` as a page, if it is not one already.
    fn as_page(example: &str) -> String {
        if example.starts_with("<!doctype") {
            return example.to_owned();
        }
        format!(
            "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><meta charset=\"utf-8\">\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>A page</title></head>\
             <body><main id=\"main\"><h1>A page</h1>{example}</main></body></html>"
        )
    }

    fn broken_by(example: &str) -> BTreeSet<&'static str> {
        violations(&as_page(example)).iter().map(|violation| violation.rule).collect()
    }

    #[test]
    fn what_keeps_a_rule_keeps_all() {
        for rule in rules() {
            let found = violations(&as_page(rule.kept));
            assert!(found.is_empty(), "{}: {found:#?}", rule.name);
        }
    }

    #[test]
    fn what_breaks_a_rule_is_found_and_breaks_no_other() {
        for rule in rules() {
            assert!(!rule.broken.is_empty(), "{} has no example", rule.name);
            for example in rule.broken {
                assert_eq!(broken_by(example), BTreeSet::from([rule.name]), "{example}");
            }
        }
    }

    #[test]
    fn rules_have_names_of_their_own_and_say_where_they_come_from() {
        let names: BTreeSet<&str> = rules().map(|rule| rule.name).collect();
        assert_eq!(names.len(), rules().count());
        for rule in rules() {
            assert!(rule.says.contains("(WCAG ") || rule.says.contains("(house)"), "{}", rule.name);
        }
    }

    #[test]
    fn an_empty_page_is_found_wanting_and_nothing_fails() {
        for html in ["", "\0", "<", "<table><table></p>", "<!doctype html>"] {
            assert!(!violations(html).is_empty(), "{html}");
        }
    }

    #[test]
    #[should_panic(expected = "picture-text: a picture without alt: <img src=\"/x.png\">")]
    fn a_test_is_stopped_with_the_place() {
        assert_accessible(&as_page("<img src=\"/x.png\">"));
    }
}
