//! Text made safe to set: whatever people wrote prints as the characters they wrote.
//!
//! Text reaches the templates as data, so it cannot act as markup. What remains is text that no font
//! can show, that turns the line around, or that never ends. This module's promises:
//!
//! - A letter that no bundled font has becomes `�` once for each letter seen (a family of emoji is one),
//!   so that a reader sees that something is missing and a tagged PDF stays valid.
//! - Marks that override the direction of writing are taken out; isolating marks are kept in pairs
//!   within a line, so that one value cannot turn the rest of the letter around.
//! - A word longer than [`WORD_CLUSTERS_MAX`] may be broken anywhere, so that it stays on the page.
//! - A final heh with a hamza above, which ends every second Persian word, becomes its one-character
//!   spelling: set as two, the hamza would be read out as another letter.
//! - Every other character is kept, in its order.

use serde_json::Value;
use typst::text::Font;
use unicode_segmentation::UnicodeSegmentation;

use crate::PaperError;

/// The most characters of text in one paper: about a thousand pages.
pub const TEXT_CHARS_MAX: usize = 2_000_000;

/// Words of more letters than this may be broken anywhere.
const WORD_CLUSTERS_MAX: usize = 28;

/// Where a line may break without a hyphen.
const MAY_BREAK: char = '\u{200B}';

/// The Persian ending in two characters, as keyboards write it, and in one.
const HEH_AND_HAMZA: &str = "\u{647}\u{654}";
const HEH_WITH_HAMZA: &str = "\u{6C0}";

/// Stands for what cannot be shown.
const MISSING: char = '\u{FFFD}';

/// Makes every text within `data` safe to set in `fonts`.
pub(crate) fn tidy(data: &mut Value, fonts: &[Font]) -> Result<(), PaperError> {
    let chars = count(data);
    if chars > TEXT_CHARS_MAX {
        return Err(PaperError::TooLong { chars });
    }
    walk(data, fonts);
    Ok(())
}

fn count(data: &Value) -> usize {
    match data {
        Value::String(text) => text.chars().count(),
        Value::Array(items) => items.iter().map(count).sum(),
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Null | Value::Bool(_) | Value::Number(_) => 0,
    }
}

fn walk(data: &mut Value, fonts: &[Font]) {
    match data {
        Value::String(text) => *text = printable(text, fonts),
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, fonts)),
        Value::Object(fields) => fields.values_mut().for_each(|field| walk(field, fonts)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// `text` as it can be set in `fonts`.
pub(crate) fn printable(text: &str, fonts: &[Font]) -> String {
    let mut out = String::with_capacity(text.len());
    let unified =
        text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}', '\u{B}', '\u{C}'], "\n");
    for (index, line) in unified.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        set_line(&mut out, line, fonts);
    }
    out
}

fn set_line(out: &mut String, line: &str, fonts: &[Font]) {
    let mut isolates_open = 0_usize;
    let mut shown =
        line.graphemes(true).map(|cluster| show(cluster, fonts, &mut isolates_open)).collect::<Vec<_>>();
    for index in 0..shown.len() {
        let ends_word = shown.get(index + 1).is_none_or(|next| !next.starts_with(char::is_alphabetic));
        if shown[index] == HEH_AND_HAMZA && ends_word {
            HEH_WITH_HAMZA.clone_into(&mut shown[index]);
        }
    }
    for word in shown.split_inclusive(|cluster| cluster.ends_with(char::is_whitespace)) {
        let breakable = word.len() > WORD_CLUSTERS_MAX;
        for (index, cluster) in word.iter().enumerate() {
            if breakable && index > 0 {
                out.push(MAY_BREAK);
            }
            out.push_str(cluster);
        }
    }
    out.extend(std::iter::repeat_n('\u{2069}', isolates_open));
}

/// One letter as some font can show it.
fn show(cluster: &str, fonts: &[Font], isolates_open: &mut usize) -> String {
    let mut kept = String::with_capacity(cluster.len());
    for c in cluster.chars() {
        match c {
            '\t' => kept.push(' '),
            '\u{202A}'..='\u{202E}' | '\u{FEFF}' | '\u{FE00}'..='\u{FE0F}' => {}
            '\u{2066}'..='\u{2068}' => {
                *isolates_open += 1;
                kept.push(c);
            }
            '\u{2069}' if *isolates_open == 0 => {}
            '\u{2069}' => {
                *isolates_open -= 1;
                kept.push(c);
            }
            _ => kept.push(c),
        }
    }
    if kept.is_empty() || fonts.iter().any(|font| kept.chars().all(|c| has(font, c))) {
        return kept;
    }
    // No single font has the letter with all its marks: keep the marks of the font that has the letter.
    let base = kept.chars().find(|c| !is_invisible(*c));
    match base.and_then(|base| fonts.iter().find(|font| has(font, base))) {
        Some(font) => kept.chars().filter(|c| has(font, *c)).collect(),
        None => MISSING.to_string(),
    }
}

fn has(font: &Font, c: char) -> bool {
    is_invisible(c) || font.info().coverage.contains(u32::from(c))
}

/// Whether no bundled font has `c`.
pub(crate) fn is_missing(c: char, fonts: &[Font]) -> bool {
    !c.is_whitespace() && !fonts.iter().any(|font| has(font, c))
}

/// Joiners and direction marks: they need no picture in the font.
pub(crate) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{AD}' | '\u{61C}' | '\u{34F}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::world::Workshop;

    #[test]
    fn what_people_write_is_kept() {
        let workshop = Workshop::open().unwrap();
        for text in [
            "#import \"x\" $a^2$ *b* _c_ @d <e> `f` \\ // g",
            "Ғанӣ Ҷӯраев, Қосим Ҳакимов, Жеңиш Өмүров",
            "نامه شما می‌رسد؛ شماره ۱۲۳",
            "Oʻzbekiston, gʼalaba, Đặng Thị Hồng",
            "Գեղամ, გიორგი, № 5 → ● ▲",
            "two\nlines",
        ] {
            assert_eq!(printable(text, workshop.fonts()), text);
        }
    }

    #[test]
    fn what_cannot_be_shown_is_marked_once_a_letter() {
        let workshop = Workshop::open().unwrap();
        for (text, shown) in [
            ("a\0b", "a\u{FFFD}b"),
            ("smile 👨‍👩‍👧 now", "smile \u{FFFD} now"),
            ("王 sits", "\u{FFFD} sits"),
            ("a\u{64E}", "a"),
            ("\u{E000}", "\u{FFFD}"),
            ("tab\there", "tab here"),
            ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ] {
            assert_eq!(printable(text, workshop.fonts()), shown, "{text:?}");
        }
    }

    #[test]
    fn a_persian_ending_is_one_letter() {
        let workshop = Workshop::open().unwrap();
        let shown = printable("نامه\u{654} شما، خانه\u{654}", workshop.fonts());
        assert_eq!(shown, "نام\u{6C0} شما، خان\u{6C0}");
        let within = "به\u{654}تر";
        assert_eq!(printable(within, workshop.fonts()), within);
    }

    #[test]
    fn nobody_turns_the_line_around() {
        let workshop = Workshop::open().unwrap();
        for (text, shown) in [
            ("pay \u{202E}001\u{202C} now", "pay 001 now"),
            ("\u{2068}name\u{2069} said", "\u{2068}name\u{2069} said"),
            ("\u{2067}open", "\u{2067}open\u{2069}"),
            ("shut\u{2069} twice\u{2069}", "shut twice"),
            ("\u{2067}a\nb", "\u{2067}a\u{2069}\nb"),
        ] {
            assert_eq!(printable(text, workshop.fonts()), shown, "{text:?}");
        }
    }

    #[test]
    fn endless_words_may_break() {
        let workshop = Workshop::open().unwrap();
        let long = "ы".repeat(200);
        let shown = printable(&format!("{long} end"), workshop.fonts());
        assert_eq!(shown.matches(MAY_BREAK).count(), 200);
        assert_eq!(shown.replace(MAY_BREAK, ""), format!("{long} end"));
    }
}
