//! Tabs: the same things seen in several ways, each with an address of its own.

use std::borrow::Cow;

use askama::Template;
use askama::filters::HtmlSafe;

use crate::{NavItem, Page};

/// Links beside one another, of which one is where the reader is.
#[derive(Template)]
#[template(path = "components/tabs.html")]
pub struct Tabs<'a> {
    page: &'a Page,
    label: Cow<'a, str>,
    items: &'a [NavItem],
    current: Option<usize>,
}

impl HtmlSafe for Tabs<'_> {}

impl Page {
    /// The views `items`, together called by the text of key `label`.
    pub fn tabs<'a>(&'a self, label: &str, items: &'a [NavItem]) -> Tabs<'a> {
        let current = current(items, &self.visit().path_and_query());
        Tabs { page: self, label: self.t(label), items, current }
    }
}

impl Tabs<'_> {
    fn is_current(&self, index: &usize) -> bool {
        self.current == Some(*index)
    }
}

/// Which of `items` leads to `here`: the one with just this address, else the one that leads nearest.
fn current(items: &[NavItem], here: &str) -> Option<usize> {
    let exact = items.iter().position(|item| item.path == here);
    let nearest = || {
        let leading = items.iter().enumerate().filter(|(_, item)| item.leads_to(here));
        leading.max_by_key(|(_, item)| item.path.len()).map(|(index, _)| index)
    };
    exact.or_else(nearest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_current_tab_is_the_one_that_leads_nearest() {
        let items = ["/desk", "/desk?view=team", "/desk/late"].map(|path| NavItem::new("k", path));
        let table = [
            ("/desk", Some(0)),
            ("/desk?view=team", Some(1)),
            ("/desk?view=other", Some(0)),
            ("/desk/late?page=2", Some(2)),
            ("/other", None),
        ];
        for (here, expected) in table {
            assert_eq!(current(&items, here), expected, "{here}");
        }
    }
}
