//! What an address, a number and a page look like: enough to find a slip of the pen.

/// Whether a text looks like an e-mail address.
pub(super) fn is_email(text: &str) -> bool {
    let Some((who, host)) = text.split_once('@') else { return false };
    let plain = |part: &str| part.bytes().all(|b| b.is_ascii_graphic() && b != b'@');
    !who.is_empty()
        && host.contains('.')
        && !host.starts_with('.')
        && !host.ends_with('.')
        && plain(who)
        && plain(host)
}

/// Whether a text looks like a telephone number: at least two digits, and what people write between.
pub(super) fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (2..=20).contains(&digits) && text.bytes().all(|b| b.is_ascii_digit() || b"+ -()".contains(&b))
}

/// Whether a text looks like a secure address of a page.
pub(super) fn is_web(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    host.contains('.')
        && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
        && rest.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_pen_are_found() {
        for (text, good) in [
            ("office@ombudsman.example", true),
            ("a.b+c@d.example", true),
            ("office", false),
            ("office@", false),
            ("@ombudsman.example", false),
            ("office@example", false),
            ("two words@d.example", false),
            ("a@b@c.example", false),
        ] {
            assert_eq!(is_email(text), good, "{text:?}");
        }
        for (text, good) in
            [("112", true), ("+99 (0) 555-01-23", true), ("1", false), ("call us", false), ("", false)]
        {
            assert_eq!(is_phone(text), good, "{text:?}");
        }
        for (text, good) in [
            ("https://weather.example/", true),
            ("https://a.example/x?y=1#z", true),
            ("http://weather.example/", false),
            ("https://", false),
            ("https://localhost/", false),
            ("https://a.example/\"><script>", false),
            ("javascript:alert(1)", false),
        ] {
            assert_eq!(is_web(text), good, "{text:?}");
        }
    }
}
