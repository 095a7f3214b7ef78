//! Plain text: UTF-8 without control signs, and no markup in disguise.

use super::Refusal;
use super::walk::{Grammar, Step};
use crate::files::FileKind;

/// What files of other kinds begin with that are text as well.
const DISGUISED: [&str; 11] =
    ["<!doctype", "<html", "<head", "<body", "<script", "<svg", "<?xml", "<iframe", "{\\rtf", "%!ps", "#!"];

/// Whether the head of a file is plain text; it may end within a letter.
pub(super) fn begins_as_text(head: &[u8]) -> bool {
    let whole = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(error) if error.error_len().is_none() => {
            std::str::from_utf8(&head[..error.valid_up_to()]).unwrap_or_default()
        }
        Err(_) => return false,
    };
    let begins = whole.trim_start_matches(|sign: char| sign.is_whitespace() || sign == '\u{feff}');
    let is_disguised =
        |mark: &&str| begins.get(..mark.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(mark));
    !DISGUISED.iter().any(is_disguised) && !whole.contains(is_forbidden)
}

fn is_forbidden(sign: char) -> bool {
    sign.is_control() && !matches!(sign, '\t' | '\n' | '\r' | '\u{c}' | '\u{85}')
}

/// Passes text as it is.
#[derive(Default)]
pub(super) struct Text {
    // The beginning of a letter whose rest has not come.
    begun: Vec<u8>,
}

impl Grammar for Text {
    fn next(&mut self, _: &[u8], _: &mut Vec<u8>) -> Result<Step, Refusal> {
        Ok(Step::Feed)
    }

    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        let mut joined = std::mem::take(&mut self.begun);
        joined.extend_from_slice(bytes);
        let valid = match std::str::from_utf8(&joined) {
            Ok(text) => text,
            Err(error) if error.error_len().is_none() => {
                self.begun = joined[error.valid_up_to()..].to_vec();
                std::str::from_utf8(&joined[..error.valid_up_to()]).unwrap_or_default()
            }
            Err(_) => return Err(Refusal::UnknownKind),
        };
        if valid.contains(is_forbidden) {
            return Err(Refusal::UnknownKind);
        }
        clean.extend_from_slice(valid.as_bytes());
        Ok((bytes.len(), None))
    }

    fn may_end(&mut self, _: Step, _: bool, _: &mut Vec<u8>) -> bool {
        self.begun.is_empty()
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Text)
    }
}
