//! Text that stays on one line: subjects, names, and what other servers say.

/// What other servers say is kept up to this length.
const SAYING_CHARS_MAX: usize = 500;

/// `text` on one line: control characters and line breaks become spaces, runs of spaces one, and what is
/// over `chars_max` is cut.
///
/// Marks that turn the reading direction go too: in a subject they could make another one of it.
pub(crate) fn one_line(text: &str, chars_max: usize) -> String {
    let spaced: String = text.chars().map(|c| if breaks(c) { ' ' } else { c }).collect();
    let words: Vec<&str> = spaced.split_whitespace().collect();
    let cut: String = words.join(" ").chars().take(chars_max).collect();
    cut.trim_end().to_owned()
}

/// What another server said, fit to be kept: on one line, and without the addresses it may repeat.
pub(crate) fn saying(text: &str) -> String {
    let line = one_line(text, usize::MAX);
    let words: Vec<&str> = line.split(' ').map(|word| if word.contains('@') { "…" } else { word }).collect();
    words.join(" ").chars().take(SAYING_CHARS_MAX).collect()
}

fn breaks(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{2028}' | '\u{2029}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_one_line() {
        let table = [
            ("  A  date\tis near ", "A date is near"),
            ("A\r\nBcc: eve@x.example", "A Bcc: eve@x.example"),
            ("A\u{2028}B\0C\u{85}D", "A B C D"),
            ("Срок\u{202e} близко", "Срок близко"),
            // What Persian needs within words stays.
            ("می\u{200c}رسد", "می\u{200c}رسد"),
        ];
        for (text, line) in table {
            assert_eq!(one_line(text, 100), line);
        }
        assert_eq!(one_line(&"я".repeat(300), 200).chars().count(), 200);
    }

    #[test]
    fn addresses_in_what_servers_say_are_left_out() {
        assert_eq!(
            saying("550 5.1.1 <ada@office.example>: no\r\nsuch user (eve@x.example)"),
            "550 5.1.1 … no such user …"
        );
    }
}
