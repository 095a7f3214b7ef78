//! [`ByLang`]: one thing said in several languages.

use super::Lang;

/// A value for each language, of which at least one is there.
///
/// ```
/// use pages::{ByLang, Lang};
/// let name = ByLang::new(Lang::En, "Office").with(Lang::Ru, "Служба");
/// assert_eq!(*name.get(Lang::Ru), "Служба");
/// assert_eq!(*name.get(Lang::Fa), "Office");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByLang<T> {
    first: (Lang, T),
    others: Vec<(Lang, T)>,
}

impl<T> ByLang<T> {
    /// The value in its first language, which stands in for every language that has none of its own.
    pub const fn new(lang: Lang, value: T) -> Self {
        Self { first: (lang, value), others: Vec::new() }
    }

    /// The same with `value` for `lang`.
    #[must_use]
    pub fn with(mut self, lang: Lang, value: T) -> Self {
        if self.first.0 == lang {
            self.first.1 = value;
        } else {
            self.others.retain(|(other, _)| *other != lang);
            self.others.push((lang, value));
        }
        self
    }

    /// The value in `lang`, else the first.
    pub fn get(&self, lang: Lang) -> &T {
        self.others.iter().find(|(other, _)| *other == lang).map_or(&self.first.1, |(_, value)| value)
    }
}

impl<T> From<T> for ByLang<T> {
    /// The same value in every language.
    fn from(value: T) -> Self {
        Self::new(Lang::En, value)
    }
}
