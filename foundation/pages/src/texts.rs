//! [`Texts`]: every word that people read, in every language, from Fluent files.
//!
//! Each crate brings its files (see [`texts!`](crate::texts!)); they are parsed once, at the start. A text
//! is found by its key, an attribute by `key.attribute`. What a language lacks is borrowed from English;
//! what English lacks too is shown as `⟦key⟧` and logged, so that no test and no operator can miss it.
//!
//! Numbers are written as the language writes them, and a name in a script of the other direction is
//! fenced with isolating marks, so that it cannot throw the sentence around it into disorder. Only what
//! needs the marks gets them: a copied text stays clean.
//!
//! ```
//! use pages::{Lang, Texts};
//! let texts = Texts::new([
//!     (Lang::En, "days-left = { $days ->\n    [one] { $days } day left\n   *[other] { $days } days left\n}"),
//!     (Lang::Fa, "days-left = { $days } روز مانده"),
//! ])?;
//! assert_eq!(texts.with(Lang::En, "days-left", &[("days", &1)]), "1 day left");
//! assert_eq!(texts.with(Lang::Fa, "days-left", &[("days", &1200)]), "۱٬۲۰۰ روز مانده");
//! assert_eq!(texts.get(Lang::En, "no-such"), "⟦no-such⟧");
//! # Ok::<(), pages::TextsError>(())
//! ```

mod argument;
mod isolate;

use std::borrow::Cow;
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{Pattern, PatternElement};

use crate::{Lang, numbers};

pub use argument::{Arg, Argument, Value};
pub use isolate::isolated;

type Bundle = FluentBundle<FluentResource>;
type Memoizer = intl_memoizer::concurrent::IntlLangMemoizer;

/// Every text in every language.
pub struct Texts {
    /// One a language, in the order of [`Lang::ALL`].
    bundles: Vec<Bundle>,
}

/// What is wrong with a Fluent file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextsError {
    /// The file is not Fluent.
    #[error("{lang}: line {line}: {what}")]
    Syntax {
        /// The language of the file.
        lang: Lang,
        /// Counted from one.
        line: usize,
        /// What the parser says.
        what: String,
    },
    /// Two files of one language have the same key.
    #[error("{lang}: the key `{key}` is there twice")]
    Twice {
        /// The language of the files.
        lang: Lang,
        /// The key.
        key: String,
    },
}

impl Texts {
    /// The texts of these files, each with its language.
    ///
    /// # Errors
    /// If a file is not Fluent or repeats a key.
    pub fn new<S: Into<String>>(sources: impl IntoIterator<Item = (Lang, S)>) -> Result<Self, TextsError> {
        let mut bundles: Vec<Bundle> = Lang::ALL.into_iter().map(empty_bundle).collect();
        for (lang, source) in sources {
            let resource = FluentResource::try_new(source.into()).map_err(|(resource, errors)| {
                let at = errors.first().map_or(0, |error| error.pos.start);
                let before = resource.source().get(..at).unwrap_or_default();
                TextsError::Syntax {
                    lang,
                    line: before.matches('\n').count() + 1,
                    what: errors.first().map(ToString::to_string).unwrap_or_default(),
                }
            })?;
            bundles[lang.index()].add_resource(resource).map_err(|errors| TextsError::Twice {
                lang,
                key: errors.iter().find_map(overridden).unwrap_or_default(),
            })?;
        }
        Ok(Self { bundles })
    }

    /// The text of `key` in `lang`.
    pub fn get(&self, lang: Lang, key: &str) -> Cow<'_, str> {
        self.find(lang, key, &[]).unwrap_or_else(|| missing(lang, key).into())
    }

    /// The text of `key` in `lang` with `arguments` in their places.
    pub fn with(&self, lang: Lang, key: &str, arguments: &[(&str, &dyn Argument)]) -> String {
        self.find(lang, key, arguments).map_or_else(|| missing(lang, key), Cow::into_owned)
    }

    /// The text of `key` in `lang`, else in English, if it is in either: for texts that need not be there.
    pub fn find(&self, lang: Lang, key: &str, arguments: &[(&str, &dyn Argument)]) -> Option<Cow<'_, str>> {
        self.find_in(lang, key, arguments).or_else(|| {
            let borrowed = self.find_in(Lang::En, key, arguments)?;
            tracing::debug!(%lang, key, "text borrowed from English");
            Some(borrowed)
        })
    }

    /// Whether `key` has a text in `lang` itself.
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        self.pattern(lang, key).is_some()
    }

    fn find_in(&self, lang: Lang, key: &str, arguments: &[(&str, &dyn Argument)]) -> Option<Cow<'_, str>> {
        let pattern = self.pattern(lang, key)?;
        // Most texts are one plain piece: those cost a look-up and no allocation.
        if let [PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Some(Cow::Borrowed(value));
        }
        let mut values = FluentArgs::with_capacity(arguments.len());
        for (name, argument) in arguments {
            values.set(*name, argument.value(lang).into_fluent());
        }
        let mut text = String::new();
        let mut errors = Vec::new();
        let written =
            self.bundles[lang.index()].write_pattern(&mut text, pattern, Some(&values), &mut errors);
        if written.is_err() || !errors.is_empty() {
            let what: Vec<String> = errors.iter().map(ToString::to_string).collect();
            tracing::warn!(%lang, key, what = what.join("; "), "text with a missing part");
        }
        Some(Cow::Owned(text))
    }

    fn pattern(&self, lang: Lang, key: &str) -> Option<&Pattern<&str>> {
        let bundle = &self.bundles[lang.index()];
        match key.split_once('.') {
            None => bundle.get_message(key)?.value(),
            Some((key, attribute)) => Some(bundle.get_message(key)?.get_attribute(attribute)?.value()),
        }
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Texts")
    }
}

fn empty_bundle(lang: Lang) -> Bundle {
    // CLDR has no plural rules for Tajik; it counts as Persian does.
    let tag = if lang == Lang::Tg { Lang::Fa } else { lang };
    let mut bundle = Bundle::new_concurrent(vec![tag.code().parse().unwrap_or_default()]);
    // Our own formatter isolates, and only what needs it.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match lang {
        Lang::En => written::<0>,
        Lang::Ru => written::<1>,
        Lang::Uz => written::<2>,
        Lang::Tg => written::<3>,
        Lang::Ky => written::<4>,
        Lang::Fa => written::<5>,
    }));
    bundle
}

// The bundle takes a plain function, so the language is in its type.
fn written<const LANG: usize>(value: &FluentValue<'_>, _: &Memoizer) -> Option<String> {
    let lang = Lang::ALL[LANG];
    match value {
        FluentValue::String(text) => Some(isolated(lang, text).into_owned()),
        FluentValue::Number(number) => {
            let places = number.options.minimum_fraction_digits.unwrap_or(0);
            let whole = number.value.fract() == 0.0 && number.value.abs() < 9e15;
            #[expect(clippy::cast_possible_truncation, reason = "whole and small enough to be exact")]
            Some(match (whole, places) {
                (true, 0) => numbers::integer(lang, number.value as i64),
                (_, 0) => numbers::decimal(lang, number.value, shortest_places(number.value)),
                (_, places) => numbers::decimal(lang, number.value, u8::try_from(places).unwrap_or(9)),
            })
        }
        FluentValue::Custom(_) | FluentValue::None | FluentValue::Error => None,
    }
}

fn shortest_places(number: f64) -> u8 {
    let text = number.to_string();
    let places = text.split_once('.').map_or(0, |(_, fraction)| fraction.len());
    u8::try_from(places.min(9)).unwrap_or(9)
}

fn overridden(error: &FluentError) -> Option<String> {
    match error {
        FluentError::Overriding { id, .. } => Some(id.clone()),
        FluentError::ParserError(_) | FluentError::ResolverError(_) => None,
    }
}

fn missing(lang: Lang, key: &str) -> String {
    tracing::warn!(%lang, key, "text missing");
    format!("⟦{key}⟧")
}

/// The six Fluent files of a crate, as [`Texts::new`] takes them.
///
/// ```ignore
/// pub const TEXTS: [(Lang, &str); 6] = pages::texts!("../text");
/// ```
///
/// The folder is named from the file that calls; in it are `en.ftl`, `ru.ftl` and so on.
#[macro_export]
macro_rules! texts {
    ($folder:literal) => {
        [
            ($crate::Lang::En, include_str!(concat!($folder, "/en.ftl"))),
            ($crate::Lang::Ru, include_str!(concat!($folder, "/ru.ftl"))),
            ($crate::Lang::Uz, include_str!(concat!($folder, "/uz.ftl"))),
            ($crate::Lang::Tg, include_str!(concat!($folder, "/tg.ftl"))),
            ($crate::Lang::Ky, include_str!(concat!($folder, "/ky.ftl"))),
            ($crate::Lang::Fa, include_str!(concat!($folder, "/fa.ftl"))),
        ]
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts() -> Texts {
        Texts::new([
            (Lang::En, "asked = Asked { $who }\nplain = Plain\n    .hint = A hint\nstate = { $is ->\n    [open] open\n   *[other] shut\n}\n"),
            (Lang::Ru, "days = { $n ->\n    [one] { $n } день\n    [few] { $n } дня\n   *[many] { $n } дней\n}\nasked = Спросили: { $who }\n"),
            (Lang::Fa, "asked = پرسیده شد: { $who }\nstate = { $is ->\n    [open] باز\n   *[other] بسته\n}\n"),
        ])
        .unwrap()
    }

    #[test]
    fn russian_counts_in_three_forms() {
        let texts = texts();
        let table = [(1, "1 день"), (2, "2 дня"), (5, "5 дней"), (21, "21 день"), (111, "111 дней")];
        for (n, expected) in table {
            assert_eq!(texts.with(Lang::Ru, "days", &[("n", &n)]), expected);
        }
    }

    #[test]
    fn every_language_has_plural_rules() {
        let source = "n = { $n ->\n    [one] one\n   *[other] other\n}\n";
        let texts = Texts::new(Lang::ALL.map(|lang| (lang, source))).unwrap();
        for lang in Lang::ALL {
            assert_eq!(texts.with(lang, "n", &[("n", &1)]), "one", "{lang}");
            assert_eq!(texts.with(lang, "n", &[("n", &7)]), "other", "{lang}");
        }
    }

    #[test]
    fn only_a_foreign_direction_is_isolated() {
        let texts = texts();
        let asked = |lang, who: &str| texts.with(lang, "asked", &[("who", &who)]);
        assert_eq!(asked(Lang::En, "Ann"), "Asked Ann");
        assert_eq!(asked(Lang::En, "رضا"), "Asked \u{2068}رضا\u{2069}");
        assert_eq!(asked(Lang::Fa, "رضا"), "پرسیده شد: رضا");
        assert_eq!(asked(Lang::Fa, "+7 999"), "پرسیده شد: \u{2068}+7 999\u{2069}");
    }

    #[test]
    fn a_selector_sees_the_bare_argument() {
        assert_eq!(texts().with(Lang::Fa, "state", &[("is", &"open")]), "باز");
    }

    #[test]
    fn what_a_language_lacks_is_borrowed_and_what_all_lack_is_shown() {
        let texts = texts();
        assert_eq!(texts.get(Lang::Tg, "plain"), "Plain");
        assert_eq!(texts.get(Lang::Tg, "plain.hint"), "A hint");
        assert_eq!(texts.get(Lang::Tg, "plain.none"), "⟦plain.none⟧");
        assert!(texts.has(Lang::En, "plain.hint") && !texts.has(Lang::Ru, "plain"));
    }

    #[test]
    fn a_broken_file_is_named_with_its_line() {
        let error = Texts::new([(Lang::Ky, "good = 1\nbad = { \n")]).unwrap_err();
        assert!(matches!(error, TextsError::Syntax { lang: Lang::Ky, line: 2 | 3, .. }), "{error}");
        let error = Texts::new([(Lang::En, "a = 1"), (Lang::En, "a = 2")]).unwrap_err();
        assert_eq!(error.to_string(), "en: the key `a` is there twice");
    }
}
