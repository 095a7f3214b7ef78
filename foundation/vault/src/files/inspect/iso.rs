//! Film and sound in ISO base media files (MP4, M4A, MOV, 3GP): boxes of length, name and content.
//!
//! Tables in them point to bytes by their distance from the beginning, so nothing may move: what tells
//! places and devices is blanked where it lies, under the name of free space.

use super::Refusal;
use super::walk::{Grammar, Step, array, be32, be64};
use crate::files::FileKind;

const HEAD_BYTES: u64 = 8;
const LARGE_HEAD_BYTES: u64 = 16;
/// A film has tracks; a box deeper than those is looked at by nobody.
const DEPTH_MAX: usize = 2;

/// What files of this brand are, if they are taken.
pub(super) fn kind_of_brand(brand: [u8; 4]) -> Option<FileKind> {
    Some(match &brand {
        b"M4A " | b"M4B " | b"M4P " => FileKind::M4a,
        b"qt  " => FileKind::Mov,
        b"isom"
        | b"mp41"
        | b"mp42"
        | b"mmp4"
        | b"avc1"
        | b"M4V "
        | b"M4VH"
        | b"M4VP"
        | b"MSNV"
        | b"dash"
        | [b'i', b's', b'o', b'2'..=b'9']
        | [b'3', b'g', b'p' | b's' | b'r' | b'e' | b'g' | b'2', _] => FileKind::Mp4,
        _ => return None,
    })
}

/// A box's head: its name, and where its content ends (nowhere, if only the file's end ends it).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct BoxHead {
    pub(super) name: [u8; 4],
    /// Of the content; nothing where it reaches to the file's end.
    pub(super) length: Option<u64>,
}

/// Reads a head of 8 bytes, or of 16 where the first length is 1.
pub(super) fn box_head(seen: &[u8]) -> Result<BoxHead, Refusal> {
    let name = array(seen, 4)?;
    let length = match be32(seen, 0)? {
        0 => None,
        1 => Some(be64(seen, 8)?.checked_sub(LARGE_HEAD_BYTES).ok_or(Refusal::Damaged)?),
        length => Some(u64::from(length).checked_sub(HEAD_BYTES).ok_or(Refusal::Damaged)?),
    };
    Ok(BoxHead { name, length })
}

/// Passes what plays; blanks what describes.
pub(super) struct Iso {
    kind: FileKind,
    state: State,
    head: Vec<u8>,
    // Where the next byte is, and where the boxes end that it is in.
    at: u64,
    ends: Vec<u64>,
    reaches_to_end: bool,
    has_tracks: bool,
    has_media: bool,
}

enum State {
    BoxBegins,
    Head,
    LargeHead,
}

impl Iso {
    pub(super) const fn new(kind: FileKind) -> Self {
        Self {
            kind,
            state: State::BoxBegins,
            head: Vec::new(),
            at: 0,
            ends: Vec::new(),
            reaches_to_end: false,
            has_tracks: false,
            has_media: false,
        }
    }

    fn begin_box(&mut self, clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        let BoxHead { name, length } = box_head(&self.head)?;
        let Some(length) = length else { return self.begin_last_box(name, clean) };
        self.at += self.head.len() as u64;
        let end = self.at.checked_add(length).ok_or(Refusal::Damaged)?;
        if self.ends.last().is_some_and(|&outer| end > outer) {
            return Err(Refusal::Damaged);
        }
        let depth = self.ends.len();
        self.has_tracks |= name == *b"trak";
        self.has_media |= depth == 0 && name == *b"mdat";
        if matches!((depth, &name), (0, b"moov") | (1, b"trak")) && depth < DEPTH_MAX {
            clean.extend_from_slice(&self.head);
            self.ends.push(end);
            return self.next_box();
        }
        self.at = end;
        self.state = State::BoxBegins;
        let passes = match (depth, &name) {
            (_, b"udta" | b"meta" | b"uuid") => false,
            (0, _) => is_known_on_top(name),
            _ => true,
        };
        if passes {
            clean.extend_from_slice(&self.head);
            return Ok(Step::Pass(length));
        }
        clean.extend_from_slice(&self.head[..4]);
        clean.extend_from_slice(b"free");
        clean.extend_from_slice(&self.head[8..]);
        Ok(Step::Blank(length))
    }

    /// A box that ends where the file ends: only media may.
    fn begin_last_box(&mut self, name: [u8; 4], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        if name != *b"mdat" || !self.ends.is_empty() {
            return Err(Refusal::Damaged);
        }
        self.reaches_to_end = true;
        self.has_media = true;
        clean.extend_from_slice(&self.head);
        Ok(Step::Pass(u64::MAX))
    }

    fn next_box(&mut self) -> Result<Step, Refusal> {
        while self.ends.last() == Some(&self.at) {
            self.ends.pop();
        }
        self.state = State::Head;
        Ok(Step::Gather(HEAD_BYTES as usize))
    }
}

impl Grammar for Iso {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::BoxBegins => self.next_box(),
            State::Head => {
                self.head = seen.to_vec();
                if be32(seen, 0)? == 1 {
                    self.state = State::LargeHead;
                    return Ok(Step::Gather((LARGE_HEAD_BYTES - HEAD_BYTES) as usize));
                }
                self.begin_box(clean)
            }
            State::LargeHead => {
                self.head.extend_from_slice(seen);
                self.begin_box(clean)
            }
        }
    }

    fn may_end(&mut self, step: Step, begun: bool, _: &mut Vec<u8>) -> bool {
        let between_boxes = matches!(step, Step::Gather(_)) && !begun && self.ends.is_empty();
        let is_whole = between_boxes && matches!(self.state, State::Head);
        (is_whole || self.reaches_to_end) && self.has_tracks && self.has_media
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(self.kind)
    }
}

fn is_known_on_top(name: [u8; 4]) -> bool {
    matches!(
        &name,
        b"ftyp"
            | b"styp"
            | b"mdat"
            | b"free"
            | b"skip"
            | b"wide"
            | b"pdin"
            | b"sidx"
            | b"ssix"
            | b"moof"
            | b"mfra"
    )
}
