//! Cleaning what people typed, pasted, or had a program send.

use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};

/// A text fit to be kept.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Cleaned {
    /// The text.
    pub text: String,
    /// Whether characters were taken out that nobody types: control characters.
    pub had_controls: bool,
}

/// `typed` in NFC, trimmed, with newlines as `\n`; without control characters other than newline and tab, and
/// without the marks that turn the direction of what follows them.
///
/// The joiners of Persian (U+200C, U+200D) and the invisible marks of direction (U+200E, U+200F) stay. What
/// word processors put for a soft line break or a new page becomes a newline.
///
/// ```
/// use pages::form::clean;
/// assert_eq!(clean(" one\r\ntwo\u{202e} ").text, "one\ntwo");
/// assert!(clean("a\0b").had_controls);
/// ```
pub fn clean(typed: &str) -> Cleaned {
    let mut had_controls = false;
    let mut text = String::with_capacity(typed.len());
    let mut characters = typed.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' => {
                if characters.peek() != Some(&'\n') {
                    text.push('\n');
                }
            }
            '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => text.push('\n'),
            '\n' | '\t' => text.push(character),
            // Embeddings, overrides and isolates; the byte order mark; tags; and what no text has.
            '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{e0000}'..='\u{e007f}' => {}
            _ if character.is_control() || is_noncharacter(character) => had_controls = true,
            _ => text.push(character),
        }
    }
    if is_nfc_quick(text.chars()) != IsNormalized::Yes {
        text = text.nfc().collect();
    }
    Cleaned { text: text.trim().to_owned(), had_controls }
}

/// `text` on one line: each run of white space becomes one space.
pub(super) fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    line
}

fn is_noncharacter(character: char) -> bool {
    let code = u32::from(character);
    (0xfdd0..=0xfdef).contains(&code) || code & 0xfffe == 0xfffe
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_stays_and_what_goes() {
        let table = [
            ("", "", false),
            ("  \n ", "", false),
            ("a\rb\r\nc\n", "a\nb\nc", false),
            ("a\u{b}b\u{2028}c", "a\nb\nc", false),
            ("می\u{200c}خواهم", "می\u{200c}خواهم", false),
            ("user\u{202e}txt.exe", "usertxt.exe", false),
            ("e\u{301}", "é", false),
            ("a\u{0}b\u{7f}c\u{9b}d", "abcd", true),
            ("tab\tstays", "tab\tstays", false),
            ("👩‍👧 🇺🇿", "👩‍👧 🇺🇿", false),
            ("\u{ffff}", "", true),
        ];
        for (typed, text, had_controls) in table {
            assert_eq!(clean(typed), Cleaned { text: text.to_owned(), had_controls }, "{typed:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_unseen_survives(typed in "\\PC*|[\\x00-\\x1f\u{80}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}a é\u{301}\r\n]*|(?s:.*)") {
            let Cleaned { text, .. } = clean(&typed);
            prop_assert!(text.chars().all(|c| matches!(c, '\n' | '\t') || !c.is_control()));
            let turns = |c: char| matches!(u32::from(c), 0x202a..=0x202e | 0x2066..=0x2069);
            prop_assert!(!text.chars().any(turns));
            prop_assert_eq!(text.trim(), &text);
            // To clean what is clean changes nothing.
            prop_assert_eq!(clean(&text), Cleaned { text, had_controls: false });
        }
    }
}
