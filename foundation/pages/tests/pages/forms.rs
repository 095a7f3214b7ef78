//! Forms: kept, cleaned, explained.

use http::StatusCode;
use pages::{Field, FormData, Lang};
use proptest::prelude::*;

use crate::support::{Browser, STORY, WHEN};

#[tokio::test]
async fn a_form_with_something_wrong_keeps_what_was_typed_and_leads_to_each_field() {
    let mut browser = Browser::new();
    let fields = [
        ("story", "<b>They kept it & more than forty characters of it</b>"),
        ("when-day", "31"),
        ("when-month", "2"),
        ("when-year", "2026"),
    ];
    let answer = browser.post("/en/story", &fields).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.body;
    assert!(page.contains("<title>Please check: What happened? – Office of the Ombudsman</title>"));
    assert!(page.contains("Please check 2 answers"));
    assert!(page.contains("&#60;b&#62;They kept it &#38; more"), "typed text is kept and escaped");
    assert!(page.contains("href=\"#story\"") && page.contains("id=\"story\""));
    assert!(page.contains("Please shorten this to 40 characters. It has 54 now."));
    assert!(page.contains("href=\"#when-day\"") && page.contains("id=\"when-day\""));
    assert!(page.contains("value=\"31\""));
}

#[tokio::test]
async fn a_missing_answer_is_asked_for_in_the_words_of_its_field() {
    let answer = Browser::new().post("/en/story", &[("story", " \n ")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.body.contains("Tell us what happened, even in a few words."));
}

#[tokio::test]
async fn bad_input_gets_a_clear_answer_and_never_a_failure() {
    let huge = "x".repeat(2 * 1024 * 1024);
    let long = "я".repeat(100_001);
    let many: Vec<(&str, &str)> = vec![("a", "b"); 1_001];
    let mut browser = Browser::new();
    let table: Vec<(Vec<(&str, &str)>, StatusCode)> = vec![
        (vec![("story", "a\0b")], StatusCode::UNPROCESSABLE_ENTITY),
        (vec![("story", "\u{202e}evil")], StatusCode::SEE_OTHER),
        (vec![("story", "👩‍👧")], StatusCode::SEE_OTHER),
        (vec![("story", &long)], StatusCode::PAYLOAD_TOO_LARGE),
        (vec![("story", &huge)], StatusCode::PAYLOAD_TOO_LARGE),
        (many, StatusCode::PAYLOAD_TOO_LARGE),
    ];
    for (fields, status) in table {
        assert_eq!(browser.post("/en/story", &fields).await.status, status);
    }
}

fn form_in(lang: Lang, body: &str) -> FormData {
    FormData::from_urlencoded(lang, body.as_bytes()).unwrap()
}

#[test]
fn dates_are_read_as_people_write_them() {
    let table = [
        (Lang::En, "when-day=7&when-month=3&when-year=1991", Some("1991-03-07")),
        (Lang::Fa, "when-day=۷&when-month=۳&when-year=۱۹۹۱", Some("1991-03-07")),
        (Lang::Fa, "when-day=١٦&when-month=12&when-year=1369", Some("1991-03-07")),
        (Lang::En, "when-day=16&when-month=12&when-year=1369", None),
        (Lang::En, "when-day=29&when-month=2&when-year=2025", None),
        (Lang::En, "when-day=&when-month=2&when-year=2025", None),
        (Lang::En, "when-day=1&when-month=x&when-year=2025", None),
        (Lang::En, "when-day=1e1&when-month=2&when-year=99999999", None),
        (Lang::En, "when-day=-1&when-month=2&when-year=2020", None),
    ];
    for (lang, body, expected) in table {
        let mut form = form_in(lang, body);
        let date = form.date(&WHEN).map(|date| date.to_string());
        assert_eq!(date.as_deref(), expected, "{body}");
        assert_eq!(form.has_errors(), expected.is_none(), "{body}");
    }
    let mut empty = form_in(Lang::En, "");
    assert_eq!(empty.date(&WHEN), None);
    assert!(!empty.has_errors(), "an optional date may be left out");
}

#[test]
fn the_summary_leads_to_the_part_of_a_date_that_is_wrong() {
    for (body, input) in [
        ("when-day=40&when-month=1&when-year=2025", "when-day"),
        ("when-day=4&when-month=13&when-year=2025", "when-month"),
        ("when-day=4&when-month=1&when-year=25", "when-year"),
    ] {
        let mut form = form_in(Lang::En, body);
        form.date(&WHEN);
        assert_eq!(form.errors().of("when").map(|error| error.input()), Some(input));
    }
}

#[test]
fn choices_are_those_of_the_list() {
    const HOW: Field = Field::radios("how", "k").required();
    const WHO: Field = Field::checkboxes("who", "k");
    let list = ["a", "b", "c"];
    assert_eq!(form_in(Lang::En, "how=b").choice(&HOW, &list).as_deref(), Some("b"));
    for wrong in ["", "how=", "how=z"] {
        let mut form = form_in(Lang::En, wrong);
        assert_eq!(form.choice(&HOW, &list), None);
        assert_eq!(form.errors().of("how").map(|error| error.input()), Some("how-1"));
    }
    assert_eq!(form_in(Lang::En, "who=c&who=a&who=c").choices(&WHO, &list), ["a", "c"]);
    let mut form = form_in(Lang::En, "who=a&who=z");
    assert!(form.choices(&WHO, &list).is_empty() && form.has_errors());
}

#[test]
fn numbers_ids_versions_and_secrets() {
    const COUNT: Field = Field::digits("count", "k");
    const WORD: Field = Field::password("word", "k").required();
    assert_eq!(form_in(Lang::Fa, "count=۱ ۲۰۴").number(&COUNT, 1..=2000), Some(1204));
    assert_eq!(form_in(Lang::En, "count=2001").number(&COUNT, 1..=2000), None);
    assert_eq!(form_in(Lang::En, "version=7").version().unwrap(), 7);
    assert!(form_in(Lang::En, "version=x").version().is_err());
    assert_eq!(form_in(Lang::En, "word=%20a%20").secret(&WORD).unwrap().as_str(), " a ");
    let mut none = form_in(Lang::En, "word=");
    assert!(none.secret(&WORD).is_none() && none.has_errors());
}

proptest! {
    #[test]
    fn whatever_is_sent_is_read_or_refused(body in proptest::collection::vec(any::<u8>(), 0..400)) {
        if let Ok(mut form) = FormData::from_urlencoded(Lang::Fa, &body) {
            form.text(&STORY);
            form.date(&WHEN);
        }
    }

    #[test]
    fn a_text_that_is_taken_is_fit_to_be_kept(typed in "(?s:.{0,60})") {
        let mut form = FormData::from_pairs([("story", &typed)]);
        if let Some(text) = form.text(&STORY) {
            prop_assert!(!text.is_empty() && text.chars().count() <= 40);
            prop_assert!(text.chars().all(|c| matches!(c, '\n' | '\t') || !c.is_control()));
            prop_assert!(!form.has_errors());
        }
        let kept = form.value("story");
        prop_assert!(kept.chars().all(|c| matches!(c, '\n' | '\t') || !c.is_control()));
    }
}
