//! Every component keeps the rules of accessibility in every language, and looks as it looked.

use pages::{EXAMPLE_TEXTS, Lang, Texts, examples};
use testkit::assert_accessible;

use crate::support::Browser;

#[tokio::test]
async fn every_example_is_accessible_in_every_language_and_for_all() {
    let mut browser = Browser::of_examples();
    for lang in Lang::ALL.map(Lang::code) {
        assert_accessible(&browser.get(&format!("/{lang}/_components")).await.body);
        for component in examples::components() {
            for path in [component.path(), format!("{}/complainant", component.path())] {
                let page = browser.get(&format!("/{lang}{path}")).await;
                assert_eq!(page.status, 200, "{path}");
                assert!(!page.body.contains('⟦'), "{lang}{path}: a text is missing");
                assert_accessible(&page.body);
            }
        }
    }
}

#[tokio::test]
async fn every_example_looks_as_it_looked() {
    let mut browser = Browser::of_examples();
    for component in examples::components() {
        let page = browser.get(&format!("/en{}", component.path())).await.body;
        insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
            insta::assert_snapshot!(component.name, shown(&page));
        });
    }
}

#[tokio::test]
async fn a_component_that_is_not_there_is_not_found() {
    assert_eq!(Browser::of_examples().get("/en/_components/none").await.status, 404);
}

#[test]
fn the_words_of_the_examples_are_there_in_every_language() {
    let texts = Texts::new(pages::TEXTS.into_iter().chain(EXAMPLE_TEXTS)).unwrap();
    for lang in Lang::ALL {
        assert!(texts.has(lang, "pages-example-title"));
    }
}

/// What the examples of a page show, without what is new each time.
fn shown(page: &str) -> String {
    let mut all = String::new();
    for part in page.split("<div class=\"example\">").skip(1) {
        let (html, _) = part.split_once("</div>\n<details lang=\"en\"").expect("an example and its code");
        all += html.trim();
        all += "\n\n";
    }
    without_tokens(&all)
}

fn without_tokens(html: &str) -> String {
    let mut parts = html.split("name=\"csrf\" value=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        let rest = part.split_once('"').map_or("", |(_, rest)| rest);
        all + "name=\"csrf\" value=\"…\"" + rest
    })
}
