//! File names as people may see and save them.

use unicode_normalization::UnicodeNormalization;

use super::FileKind;

/// The longest file name that is kept, ending included.
pub const FILE_NAME_CHARS_MAX: usize = 120;
/// Names that mean devices on some systems.
const RESERVED: [&str; 4] = ["con", "prn", "aux", "nul"];

/// A name that is safe to show and to save under: no folder, no control or direction signs (which make
/// `exe.pdf` of `fdp.exe`), and the ending that the file's bytes deserve.
///
/// ```
/// use vault::files::{FileKind, tidy_name};
/// assert_eq!(tidy_name("C:\\photos\\passport.jpeg", FileKind::Jpeg), "passport.jpg");
/// assert_eq!(tidy_name("invoice\u{202e}fdp.exe", FileKind::Pdf), "invoicefdp.exe.pdf");
/// assert_eq!(tidy_name("", FileKind::Text), "file.txt");
/// ```
pub fn tidy_name(given: &str, kind: FileKind) -> String {
    let base = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = match base.rsplit_once('.') {
        Some((stem, ending)) if FileKind::from_extension(ending) == Some(kind) => stem,
        _ => base,
    };
    let stem_chars_max = FILE_NAME_CHARS_MAX - kind.extension().len() - 1;
    let clean: String =
        stem.nfc().filter(|sign| !is_hidden(*sign)).map(replaced).take(stem_chars_max).collect();
    let clean = clean.trim_matches([' ', '.']);
    match clean {
        "" => format!("file.{}", kind.extension()),
        device if RESERVED.contains(&device.to_ascii_lowercase().as_str()) => {
            format!("_{device}.{}", kind.extension())
        }
        clean => format!("{clean}.{}", kind.extension()),
    }
}

fn is_hidden(sign: char) -> bool {
    // The zero-width non-joiner stays: Persian words need it.
    sign.is_control()
        || matches!(sign, '\u{ad}' | '\u{61c}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'..='\u{e0fff}')
}

fn replaced(sign: char) -> char {
    match sign {
        '<' | '>' | ':' | '"' | '|' | '?' | '*' | '%' => '_',
        sign if sign.is_whitespace() => ' ',
        sign => sign,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_tidied() {
        for (given, kind, tidy) in [
            ("../../etc/passwd", FileKind::Text, "passwd.txt"),
            ("Паспорт Зарины.PNG", FileKind::Png, "Паспорт Зарины.png"),
            ("گذرنامه‌ها.pdf", FileKind::Pdf, "گذرنامه‌ها.pdf"),
            ("a\0b\r\nc.gif", FileKind::Gif, "abc.gif"),
            ("...", FileKind::Mp3, "file.mp3"),
            ("NUL.txt", FileKind::Text, "_NUL.txt"),
            ("photo.jpg", FileKind::Png, "photo.jpg.png"),
            ("<script>\".txt", FileKind::Text, "_script__.txt"),
            ("voice 🎤.opus", FileKind::Ogg, "voice 🎤.ogg"),
        ] {
            assert_eq!(tidy_name(given, kind), tidy);
        }
    }

    proptest! {
        #[test]
        fn any_name_becomes_a_safe_one(given in any::<String>()) {
            let tidy = tidy_name(&given, FileKind::Pdf);
            prop_assert!(tidy.ends_with(".pdf") && tidy.len() > 4 && !tidy.starts_with('.'));
            prop_assert!(tidy.chars().count() <= FILE_NAME_CHARS_MAX);
            prop_assert!(!tidy.contains(['/', '\\', '"', '\n', '\r', '\0']));
            prop_assert_eq!(tidy_name(&tidy, FileKind::Pdf), tidy);
        }
    }
}
