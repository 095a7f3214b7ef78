//! [`Frame`]: what stands around a page for the one who looks at it.

use std::borrow::Cow;

/// For whom a page is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Audience {
    /// Anyone.
    #[default]
    Public,
    /// Who complains, or comes back with a receipt: one column, larger type, *leave quickly*.
    Complainant,
    /// The office's own people: the whole width.
    Desk,
    /// An authority's liaison officer.
    Liaison,
}

impl Audience {
    /// The class by which the style knows it.
    pub const fn class(self) -> &'static str {
        match self {
            Self::Public => "public",
            Self::Complainant => "complainant",
            Self::Desk => "desk",
            Self::Liaison => "liaison",
        }
    }

    /// Whether its pages use the whole width and smaller type.
    pub const fn is_at_work(self) -> bool {
        matches!(self, Self::Desk | Self::Liaison)
    }
}

/// A way in the header.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NavItem {
    /// The key of its text.
    pub text: Cow<'static, str>,
    /// Where it leads, without the language.
    pub path: Cow<'static, str>,
    /// How many things wait there, if that is to be shown.
    pub count: Option<u32>,
}

impl NavItem {
    /// The way to `path`, called by the text of key `text`.
    pub fn new(text: impl Into<Cow<'static, str>>, path: impl Into<Cow<'static, str>>) -> Self {
        Self { text: text.into(), path: path.into(), count: None }
    }

    /// The same, with the number of things that wait there.
    #[must_use]
    pub fn counting(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }

    /// Whether the page at `path` lies on this way.
    pub fn leads_to(&self, path: &str) -> bool {
        path.strip_prefix(&*self.path).is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']))
    }
}

/// Who is asking, and which ways are open to them.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Frame {
    /// For whom the pages are, where a page does not say otherwise.
    pub audience: Audience,
    /// The name of who is signed in, as they see it themselves.
    pub actor: Option<String>,
    /// The ways in the header.
    pub nav: Vec<NavItem>,
    /// Where a form is sent to sign out, if one is signed in.
    pub sign_out: Option<&'static str>,
}

impl Frame {
    /// The frame of someone of whom nothing is known.
    pub const fn stranger() -> Self {
        Self { audience: Audience::Public, actor: None, nav: Vec::new(), sign_out: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_way_leads_to_what_lies_beneath_it() {
        let cases = NavItem::new("k", "/cases");
        for (path, expected) in
            [("/cases", true), ("/cases/7", true), ("/cases?q=x", true), ("/cases-old", false), ("/", false)]
        {
            assert_eq!(cases.leads_to(path), expected, "{path}");
        }
    }
}
