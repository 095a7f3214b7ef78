//! The engine under the grammars: it cuts the stream into the parts they ask for.

use super::Refusal;
use crate::files::FileKind;

/// No part that a grammar asks to see whole is larger.
pub(super) const GATHER_BYTES_MAX: usize = 1024 * 1024;

/// What shall happen with the next bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// So many are collected and shown to the grammar, which hands on what it will.
    Gather(usize),
    /// So many pass.
    Pass(u64),
    /// So many are left out.
    Drop(u64),
    /// So many become zeros.
    Blank(u64),
    /// The grammar looks at them as they come.
    Feed,
    /// All the rest is left out.
    DropRest,
    /// There must be none.
    End,
}

/// How files of one kind are built.
pub(super) trait Grammar: Send {
    /// The last step is done; what is next? `seen` are the bytes of a `Gather`, else there are none.
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal>;

    /// Looks at bytes as they come: how many were used up, and the next step if this one is done.
    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        let _ = (bytes, clean);
        Err(Refusal::Damaged)
    }

    /// The file ends where `step` is under way, `begun` if any of its bytes were seen: may it?
    fn may_end(&mut self, step: Step, begun: bool, clean: &mut Vec<u8>) -> bool {
        let _ = (begun, clean);
        matches!(step, Step::DropRest | Step::End)
    }

    /// What the file was.
    fn kind(&self) -> Result<FileKind, Refusal>;
}

/// A grammar on its way through a file.
pub(super) struct Walk {
    grammar: Box<dyn Grammar>,
    step: Step,
    begun: bool,
    gathered: Vec<u8>,
}

impl Walk {
    /// Begins with the grammar's first step, which it gives for no bytes.
    pub(super) fn new(grammar: impl Grammar + 'static) -> Self {
        Self { grammar: Box::new(grammar), step: Step::Gather(0), begun: false, gathered: Vec::new() }
    }

    pub(super) fn push(&mut self, mut bytes: &[u8], clean: &mut Vec<u8>) -> Result<(), Refusal> {
        loop {
            let step = match &mut self.step {
                Step::Gather(wanted) if *wanted > GATHER_BYTES_MAX => return Err(Refusal::Damaged),
                Step::Gather(wanted) => {
                    let part = take(&mut bytes, (*wanted - self.gathered.len()) as u64);
                    self.gathered.extend_from_slice(part);
                    self.begun |= !part.is_empty();
                    if self.gathered.len() < *wanted {
                        return Ok(());
                    }
                    let seen = std::mem::take(&mut self.gathered);
                    let step = self.grammar.next(&seen, clean)?;
                    self.gathered = seen;
                    self.gathered.clear();
                    step
                }
                Step::Pass(left) | Step::Drop(left) | Step::Blank(left) if *left == 0 => {
                    self.grammar.next(&[], clean)?
                }
                _ if bytes.is_empty() => return Ok(()),
                Step::Pass(left) => {
                    let part = take(&mut bytes, *left);
                    clean.extend_from_slice(part);
                    *left -= part.len() as u64;
                    self.begun = true;
                    continue;
                }
                Step::Drop(left) => {
                    *left -= take(&mut bytes, *left).len() as u64;
                    self.begun = true;
                    continue;
                }
                Step::Blank(left) => {
                    let part = take(&mut bytes, *left);
                    clean.resize(clean.len() + part.len(), 0);
                    *left -= part.len() as u64;
                    self.begun = true;
                    continue;
                }
                Step::Feed => {
                    let (used, step) = self.grammar.feed(bytes, clean)?;
                    bytes = bytes.get(used..).ok_or(Refusal::Damaged)?;
                    self.begun = true;
                    match step {
                        Some(step) => step,
                        None if bytes.is_empty() => return Ok(()),
                        None => continue,
                    }
                }
                Step::DropRest => return Ok(()),
                Step::End => return Err(Refusal::TwoFaced),
            };
            self.step = step;
            self.begun = false;
        }
    }

    pub(super) fn finish(mut self, clean: &mut Vec<u8>) -> Result<FileKind, Refusal> {
        if !self.grammar.may_end(self.step, self.begun, clean) {
            return Err(Refusal::Damaged);
        }
        self.grammar.kind()
    }
}

/// Cuts at most `wanted` bytes off the front.
fn take<'a>(bytes: &mut &'a [u8], wanted: u64) -> &'a [u8] {
    let wanted = usize::try_from(wanted).unwrap_or(usize::MAX).min(bytes.len());
    let (part, rest) = bytes.split_at(wanted);
    *bytes = rest;
    part
}

/// `N` bytes at `at`.
pub(super) fn array<const N: usize>(bytes: &[u8], at: usize) -> Result<[u8; N], Refusal> {
    bytes.get(at..).and_then(<[u8]>::first_chunk).copied().ok_or(Refusal::Damaged)
}

/// A 16-bit number at `at`, high byte first.
pub(super) fn be16(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    array(bytes, at).map(u16::from_be_bytes)
}

/// A 32-bit number at `at`, high byte first.
pub(super) fn be32(bytes: &[u8], at: usize) -> Result<u32, Refusal> {
    array(bytes, at).map(u32::from_be_bytes)
}

/// A 64-bit number at `at`, high byte first.
pub(super) fn be64(bytes: &[u8], at: usize) -> Result<u64, Refusal> {
    array(bytes, at).map(u64::from_be_bytes)
}

/// A 16-bit number at `at`, low byte first.
pub(super) fn le16(bytes: &[u8], at: usize) -> Result<u16, Refusal> {
    array(bytes, at).map(u16::from_le_bytes)
}

/// A 32-bit number at `at`, low byte first.
pub(super) fn le32(bytes: &[u8], at: usize) -> Result<u32, Refusal> {
    array(bytes, at).map(u32::from_le_bytes)
}
