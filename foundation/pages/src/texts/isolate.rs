//! Fencing words of one direction inside a sentence of the other.

use std::borrow::Cow;

use crate::Lang;
use crate::lang::Direction;

const FIRST_STRONG_ISOLATE: char = '\u{2068}';
const POP_ISOLATE: char = '\u{2069}';

/// `text` between isolating marks if it holds anything that runs against the lines of `lang`.
///
/// In a right-to-left sentence that is every letter of another script and every European digit: a
/// telephone number or a receipt would otherwise be set in the wrong order.
pub fn isolated(lang: Lang, text: &str) -> Cow<'_, str> {
    let foreign = match lang.direction() {
        Direction::LeftToRight => text.chars().any(is_right_to_left),
        Direction::RightToLeft => {
            text.chars().any(|c| c.is_ascii_digit() || (c.is_alphabetic() && !is_right_to_left(c)))
        }
    };
    if foreign {
        Cow::Owned(format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}"))
    } else {
        Cow::Borrowed(text)
    }
}

// The blocks of right-to-left scripts: Hebrew to Arabic Extended-A, presentation forms, and the plane of
// historic scripts.
fn is_right_to_left(c: char) -> bool {
    matches!(u32::from(c), 0x590..=0x8FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFE | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}
