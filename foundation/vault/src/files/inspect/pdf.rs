//! PDF: recognised at both ends; what is between is left as it is.

use super::Refusal;
use super::walk::{Grammar, Step};
use crate::files::FileKind;

/// Readers look for the end mark in this many last bytes (ISO 32000, implementation note 18).
const TAIL_BYTES: usize = 1024;
const END_MARK: &[u8] = b"%%EOF";

/// Passes all; refuses a file without an end.
#[derive(Default)]
pub(super) struct Pdf {
    tail: Vec<u8>,
}

impl Grammar for Pdf {
    fn next(&mut self, _: &[u8], _: &mut Vec<u8>) -> Result<Step, Refusal> {
        Ok(Step::Feed)
    }

    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        clean.extend_from_slice(bytes);
        self.tail.extend_from_slice(&bytes[bytes.len().saturating_sub(TAIL_BYTES)..]);
        self.tail.drain(..self.tail.len().saturating_sub(TAIL_BYTES));
        Ok((bytes.len(), None))
    }

    fn may_end(&mut self, _: Step, _: bool, _: &mut Vec<u8>) -> bool {
        self.tail.windows(END_MARK.len()).any(|bytes| bytes == END_MARK)
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Pdf)
    }
}
