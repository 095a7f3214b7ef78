//! Guessing a person's language from what their browser says of itself.

use super::Lang;

/// More languages than a person lists; the rest of the header is not read.
const LANGUAGES_MAX: usize = 32;

/// The office's language that an `Accept-Language` header likes best, if it names any of them.
///
/// Of equally liked ones the first counts. `fa-AF` and Dari (`prs`) are Persian to us; a weight of zero
/// means "not this one".
///
/// ```
/// use pages::{Lang, lang::guess};
/// assert_eq!(guess("de, tg;q=0.9, ru;q=0.8"), Some(Lang::Tg));
/// assert_eq!(guess("de"), None);
/// ```
pub fn guess(accept_language: &str) -> Option<Lang> {
    let mut best: Option<(Lang, u16)> = None;
    for range in accept_language.split(',').take(LANGUAGES_MAX) {
        let (tag, parameters) = range.split_once(';').unwrap_or((range, ""));
        let Some(lang) = of_tag(tag.trim()) else { continue };
        let weight = weight_thousandths(parameters);
        if weight > best.map_or(0, |(_, weight)| weight) {
            best = Some((lang, weight));
        }
    }
    best.map(|(lang, _)| lang)
}

fn of_tag(tag: &str) -> Option<Lang> {
    let primary = tag.split(['-', '_']).next().unwrap_or("").to_ascii_lowercase();
    match primary.as_str() {
        "prs" | "pes" => Some(Lang::Fa),
        code => Lang::from_code(code),
    }
}

// "q=0.8" → 800; no weight is full weight, a broken one is none.
fn weight_thousandths(parameters: &str) -> u16 {
    let Some((_, value)) =
        parameters.split_once('=').filter(|(name, _)| name.trim().eq_ignore_ascii_case("q"))
    else {
        return 1000;
    };
    match value.trim().parse::<f32>() {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and 1000 after the clamp"
        )]
        Ok(weight) if weight.is_finite() => (weight.clamp(0.0, 1.0) * 1000.0).round() as u16,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_of_ours_is_taken() {
        let table = [
            ("", None),
            ("de-DE,de;q=0.9", None),
            ("*", None),
            ("ru-RU,ru;q=0.9,en-US;q=0.8,en;q=0.7", Some(Lang::Ru)),
            ("en;q=0.2, uz-Cyrl-UZ;q=0.5", Some(Lang::Uz)),
            ("FA-af", Some(Lang::Fa)),
            ("prs, en", Some(Lang::Fa)),
            ("ky;q=0, en;q=0.1", Some(Lang::En)),
            ("ky;q=nan, tg;q=oops", None),
            ("tg;q=9", Some(Lang::Tg)),
            ("en;q=0.5,ru;q=0.5", Some(Lang::En)),
            (";;;,,,=;q=,en", Some(Lang::En)),
        ];
        for (header, expected) in table {
            assert_eq!(guess(header), expected, "{header}");
        }
    }
}
