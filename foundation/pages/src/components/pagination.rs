//! Pagination: a long list a page at a time, by links that keep whatever else was asked.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::Page;
use crate::page::Whole;

/// The parameter of the address that says which page of a list is wanted, counted from one.
pub const PAGE_PARAMETER: &str = "page";

/// The ways to the page before and the page after.
#[derive(Template)]
#[template(path = "components/pagination.html")]
pub struct Pagination<'a> {
    page: &'a Page,
    current: i64,
    pages: i64,
}

impl HtmlSafe for Pagination<'_> {}

impl Page {
    /// The ways from page `current` of `pages`, both counted from one; nothing at all if there is but one.
    pub fn pagination(&self, current: impl Whole, pages: impl Whole) -> Pagination<'_> {
        let pages = pages.whole().max(1);
        Pagination { page: self, current: current.whole().clamp(1, pages), pages }
    }
}

impl Pagination<'_> {
    /// The present address, at page `number`.
    fn to(&self, number: i64) -> String {
        self.page.href(&with_page(&self.page.visit().path_and_query(), number))
    }
}

/// `here` with its page set to `number`; the first page is the address without any.
fn with_page(here: &str, number: i64) -> String {
    let (path, query) = here.split_once('?').unwrap_or((here, ""));
    let mut kept = url::form_urlencoded::Serializer::new(String::new());
    kept.extend_pairs(
        url::form_urlencoded::parse(query.as_bytes()).filter(|(name, _)| name != PAGE_PARAMETER),
    );
    if number > 1 {
        kept.append_pair(PAGE_PARAMETER, &number.to_string());
    }
    let query = kept.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_else_was_asked_is_kept() {
        let table = [
            ("/cases", 2, "/cases?page=2"),
            ("/cases?page=2", 1, "/cases"),
            ("/cases?q=%D1%8F+b&page=7&late=yes", 3, "/cases?q=%D1%8F+b&late=yes&page=3"),
        ];
        for (here, number, expected) in table {
            assert_eq!(with_page(here, number), expected);
        }
    }
}
