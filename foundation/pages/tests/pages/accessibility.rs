//! Every page of this crate keeps the rules of accessibility, in every language.

use pages::Lang;
use testkit::assert_accessible;

use crate::support::Browser;

#[tokio::test]
async fn pages_forms_problems_and_the_calendar() {
    let mut browser = Browser::new();
    for lang in Lang::ALL.map(Lang::code) {
        for path in ["", "story", "nowhere", "fails", "calendar"] {
            assert_accessible(&browser.get(&format!("/{lang}/{path}")).await.body);
        }
    }
}

#[tokio::test]
async fn a_form_in_which_something_has_to_be_put_right() {
    let mut browser = Browser::new();
    for lang in Lang::ALL.map(Lang::code) {
        let answer = browser.post(&format!("/{lang}/story"), &[("when-day", "40")]).await;
        assert_accessible(&answer.body);
    }
}
