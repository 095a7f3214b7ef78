//! Documents that are archives (DOCX, XLSX, ODT): walked entry by entry while they pass, each entry unpacked
//! into nothing but a count.
//!
//! An archive has two lists of its entries, before each one and at the end, and readers differ in which they
//! believe. Here both must say the same, and every byte must belong to one of them: then all readers see the
//! same archive, and nothing can lie between.

use flate2::{Decompress, FlushDecompress, Status};
use sha2::{Digest, Sha256};

use super::Refusal;
use super::walk::{Grammar, Step, array, le16, le32};
use crate::files::FileKind;

/// More entries are out of all proportion.
pub const ZIP_ENTRIES_MAX: usize = 10_000;
/// More unpacked bytes are out of all proportion.
pub const ZIP_UNPACKED_BYTES_MAX: u64 = 256 * 1024 * 1024;
/// Unpacked bytes for one packed byte; tables of text come to 20 or 30.
pub const ZIP_RATIO_MAX: u64 = 100;
/// What is not counted against the ratio: a small document of blank lines is no bomb.
const RATIO_FREE_BYTES: u64 = 4 * 1024 * 1024;

const LOCAL: [u8; 4] = *b"PK\x03\x04";
const CENTRAL: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
const DESCRIPTOR: [u8; 4] = *b"PK\x07\x08";
const SIGNATURE_BYTES: u64 = 4;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
const FLAG_ENCRYPTED: u16 = 1;
const FLAG_LENGTHS_FOLLOW: u16 = 8;
const ODT: &[u8] = b"application/vnd.oasis.opendocument.text";
const SCRATCH_BYTES: usize = 32 * 1024;

/// Passes all; refuses what is locked, has macros, is a bomb, or is not one of three kinds of document.
pub(super) struct Zip {
    state: State,
    at: u64,
    entry: Entry,
    entries: Vec<Known>,
    central: Central,
    unpacked: u64,
    inflater: Decompress,
    scratch: Vec<u8>,
    seen: Seen,
}

enum State {
    Begin,
    Signature,
    LocalHead,
    LocalName,
    MediaType,
    Stored,
    Deflated,
    Descriptor,
    DescriptorRest,
    CentralHead,
    CentralName,
    End,
    Ended,
}

/// The entry that is passing.
#[derive(Default)]
struct Entry {
    at: u64,
    flags: u16,
    method: u16,
    /// As its head says; nothing where that follows the content.
    said: Option<(u64, u64)>,
    name_bytes: usize,
    packed: u64,
    unpacked: u64,
}

/// An entry that has passed, to be compared with the list at the end.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Known {
    at: u64,
    name: [u8; 32],
    packed: u64,
    unpacked: u64,
    is_listed: bool,
}

/// The list at the end.
#[derive(Default)]
struct Central {
    begins: u64,
    listed: usize,
    head: Vec<u8>,
}

/// What the names of the entries told.
#[derive(Default)]
struct Seen {
    content_types: bool,
    word: bool,
    excel: bool,
    odt: bool,
}

impl Default for Zip {
    fn default() -> Self {
        Self {
            state: State::Begin,
            at: 0,
            entry: Entry::default(),
            entries: Vec::new(),
            central: Central::default(),
            unpacked: 0,
            inflater: Decompress::new(false),
            scratch: vec![0; SCRATCH_BYTES],
            seen: Seen::default(),
        }
    }
}

impl Grammar for Zip {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        self.at += seen.len() as u64;
        // The remark after the end is the one thing that is left out.
        if !matches!(self.state, State::End) {
            clean.extend_from_slice(seen);
        }
        match self.state {
            State::Begin => Ok(self.go(State::Signature, Step::Gather(4))),
            State::Signature => self.signature(array(seen, 0)?),
            State::LocalHead => self.local_head(seen),
            State::LocalName => self.local_name(seen),
            State::MediaType => {
                self.seen.odt = seen == ODT;
                self.end_entry()
            }
            State::Stored => {
                self.at += self.entry.packed;
                self.end_entry()
            }
            State::Deflated => Err(Refusal::Damaged),
            State::Descriptor => {
                let rest = if array(seen, 0)? == DESCRIPTOR { 12 } else { 8 };
                Ok(self.go(State::DescriptorRest, Step::Gather(rest)))
            }
            State::DescriptorRest => {
                let lengths = &seen[seen.len() - 8..];
                self.entry.said = Some((le32(lengths, 0)?.into(), le32(lengths, 4)?.into()));
                self.keep_entry()
            }
            State::CentralHead => {
                let rest =
                    [24, 26, 28].iter().try_fold(0, |sum, &at| Ok(sum + usize::from(le16(seen, at)?)))?;
                self.central.head = seen.to_vec();
                Ok(self.go(State::CentralName, Step::Gather(rest)))
            }
            State::CentralName => self.central_entry(seen),
            State::End => self.end(seen, clean),
            State::Ended => Ok(Step::End),
        }
    }

    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        let mut used = 0;
        loop {
            let (read, written) = (self.inflater.total_in(), self.inflater.total_out());
            let status = self
                .inflater
                .decompress(&bytes[used..], &mut self.scratch, FlushDecompress::None)
                .map_err(|_| Refusal::Damaged)?;
            let read = self.inflater.total_in() - read;
            let written = self.inflater.total_out() - written;
            let part = &bytes[used..used + read as usize];
            clean.extend_from_slice(part);
            used += part.len();
            self.at += read;
            self.entry.packed += read;
            self.entry.unpacked += written;
            self.count_unpacked(written)?;
            match status {
                Status::StreamEnd => return self.end_entry().map(|step| (used, Some(step))),
                // What did not fit the scratch comes in the next round, even if there is no more input.
                Status::Ok if read + written > 0 => {}
                _ if used == bytes.len() => return Ok((used, None)),
                _ => return Err(Refusal::Damaged),
            }
        }
    }

    fn may_end(&mut self, step: Step, _: bool, _: &mut Vec<u8>) -> bool {
        step == Step::End || matches!(self.state, State::Ended) && step == Step::Drop(0)
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        match &self.seen {
            Seen { content_types: true, word: true, excel: false, odt: false } => Ok(FileKind::Docx),
            Seen { content_types: true, word: false, excel: true, odt: false } => Ok(FileKind::Xlsx),
            Seen { content_types: false, word: false, excel: false, odt: true } => Ok(FileKind::Odt),
            _ => Err(Refusal::UnknownKind),
        }
    }
}

impl Zip {
    fn go(&mut self, state: State, step: Step) -> Step {
        self.state = state;
        step
    }

    fn signature(&mut self, signature: [u8; 4]) -> Result<Step, Refusal> {
        let begins = self.at - SIGNATURE_BYTES;
        match signature {
            LOCAL if self.central.listed == 0 => {
                self.entry = Entry { at: begins, ..Entry::default() };
                Ok(self.go(State::LocalHead, Step::Gather(26)))
            }
            CENTRAL => {
                if self.central.listed == 0 {
                    self.central.begins = begins;
                }
                Ok(self.go(State::CentralHead, Step::Gather(42)))
            }
            END => Ok(self.go(State::End, Step::Gather(18))),
            _ => Err(Refusal::Damaged),
        }
    }

    fn local_head(&mut self, head: &[u8]) -> Result<Step, Refusal> {
        let entry = &mut self.entry;
        (entry.flags, entry.method) = (le16(head, 2)?, le16(head, 4)?);
        if entry.flags & FLAG_ENCRYPTED != 0 {
            return Err(Refusal::Locked);
        }
        if entry.flags & FLAG_LENGTHS_FOLLOW == 0 {
            entry.said = Some((le32(head, 14)?.into(), le32(head, 18)?.into()));
        }
        entry.name_bytes = le16(head, 22)?.into();
        let rest = entry.name_bytes + usize::from(le16(head, 24)?);
        Ok(self.go(State::LocalName, Step::Gather(rest)))
    }

    fn local_name(&mut self, rest: &[u8]) -> Result<Step, Refusal> {
        let name = rest.get(..self.entry.name_bytes).ok_or(Refusal::Damaged)?;
        if self.entries.len() == ZIP_ENTRIES_MAX {
            return Err(Refusal::Bomb);
        }
        let is_media_type = self.entries.is_empty() && name == b"mimetype";
        self.read_name(name)?;
        self.entries.push(Known {
            at: self.entry.at,
            name: Sha256::digest(name).into(),
            packed: 0,
            unpacked: 0,
            is_listed: false,
        });
        match (self.entry.method, self.entry.said) {
            (DEFLATED, _) => {
                self.inflater.reset(false);
                Ok(self.go(State::Deflated, Step::Feed))
            }
            // Without a length there is no telling where stored bytes end.
            (STORED, Some((packed, unpacked))) if packed == unpacked => {
                (self.entry.packed, self.entry.unpacked) = (packed, unpacked);
                self.count_unpacked(unpacked)?;
                if is_media_type && packed == ODT.len() as u64 {
                    return Ok(self.go(State::MediaType, Step::Gather(ODT.len())));
                }
                Ok(self.go(State::Stored, Step::Pass(packed)))
            }
            _ => Err(Refusal::Damaged),
        }
    }

    fn read_name(&mut self, name: &[u8]) -> Result<(), Refusal> {
        let name = String::from_utf8_lossy(name);
        if name.split('/').any(|part| part == "..")
            || name.starts_with('/')
            || name.contains(['\\', '\0', ':'])
        {
            return Err(Refusal::Damaged);
        }
        let small = name.to_ascii_lowercase();
        let is_program = small.ends_with("vbaproject.bin")
            || small.contains("/activex/")
            || small.starts_with("basic/")
            || small.starts_with("scripts/");
        if is_program {
            return Err(Refusal::Macros);
        }
        self.seen.content_types |= name == "[Content_Types].xml";
        self.seen.word |= name.starts_with("word/");
        self.seen.excel |= name.starts_with("xl/");
        Ok(())
    }

    fn count_unpacked(&mut self, bytes: u64) -> Result<(), Refusal> {
        self.unpacked += bytes;
        let is_proportionate = self.unpacked <= RATIO_FREE_BYTES || self.unpacked / ZIP_RATIO_MAX <= self.at;
        // Stored bytes are counted before they come, and are in proportion by nature.
        let is_stored = self.entry.method == STORED;
        if self.unpacked > ZIP_UNPACKED_BYTES_MAX || !(is_proportionate || is_stored) {
            return Err(Refusal::Bomb);
        }
        Ok(())
    }

    fn end_entry(&mut self) -> Result<Step, Refusal> {
        if self.entry.flags & FLAG_LENGTHS_FOLLOW != 0 {
            return Ok(self.go(State::Descriptor, Step::Gather(4)));
        }
        self.keep_entry()
    }

    fn keep_entry(&mut self) -> Result<Step, Refusal> {
        let lengths = (self.entry.packed, self.entry.unpacked);
        if self.entry.said != Some(lengths) {
            return Err(Refusal::Damaged);
        }
        let known = self.entries.last_mut().ok_or(Refusal::Damaged)?;
        (known.packed, known.unpacked) = lengths;
        Ok(self.go(State::Signature, Step::Gather(4)))
    }

    fn central_entry(&mut self, rest: &[u8]) -> Result<Step, Refusal> {
        let head = &self.central.head;
        let name = rest.get(..usize::from(le16(head, 24)?)).ok_or(Refusal::Damaged)?;
        let listed = Known {
            at: le32(head, 38)?.into(),
            name: Sha256::digest(name).into(),
            packed: le32(head, 16)?.into(),
            unpacked: le32(head, 20)?.into(),
            is_listed: false,
        };
        let index = self.entries.binary_search_by_key(&listed.at, |entry| entry.at);
        let known = index.ok().and_then(|index| self.entries.get_mut(index)).ok_or(Refusal::TwoFaced)?;
        if *known != listed {
            return Err(Refusal::TwoFaced);
        }
        known.is_listed = true;
        self.central.listed += 1;
        Ok(self.go(State::Signature, Step::Gather(4)))
    }

    fn end(&mut self, record: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        let central_bytes = self.at - record.len() as u64 - SIGNATURE_BYTES - self.central.begins;
        let is_one_disk = le32(record, 0)? == 0;
        let is_complete = self.central.listed == self.entries.len()
            && usize::from(le16(record, 4)?) == self.entries.len()
            && usize::from(le16(record, 6)?) == self.entries.len();
        let is_in_place = u64::from(le32(record, 8)?) == central_bytes
            && u64::from(le32(record, 12)?) == self.central.begins;
        if !(is_one_disk && is_complete && is_in_place) {
            return Err(Refusal::TwoFaced);
        }
        let remark = le16(record, 16)?;
        clean.extend_from_slice(&record[..16]);
        clean.extend_from_slice(&[0, 0]);
        Ok(self.go(State::Ended, Step::Drop(remark.into())))
    }
}
