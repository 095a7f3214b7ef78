//! WebP: a RIFF container, whose length stands at its head.
//!
//! Since the length has passed before camera data comes, nothing is left out: it is blanked in place, under
//! a name that readers pass over.

use super::walk::{Grammar, Step, array, le32};
use super::{Refusal, exif};
use crate::files::FileKind;

const HEAD_BYTES: u64 = 12;
const CHUNK_HEAD_BYTES: u64 = 8;
const FEATURES_BYTES: u32 = 10;
const FLAG_XMP: u8 = 0x04;
/// Camera data beyond this is blanked without a look.
const EXIF_BYTES_MAX: u32 = 64 * 1024;

/// Passes pictures, colours and movement; blanks the rest but which way up.
#[derive(Default)]
pub(super) struct Webp {
    state: State,
    // Bytes of the container that are still to come.
    left: u64,
    is_drawn: bool,
}

#[derive(Default)]
enum State {
    #[default]
    Begin,
    Head,
    ChunkBegins,
    Name,
    Features,
    CameraData,
}

impl Grammar for Webp {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::Begin => {
                self.state = State::Head;
                return Ok(Step::Gather(HEAD_BYTES as usize));
            }
            State::Head => {
                clean.extend_from_slice(seen);
                self.left = u64::from(le32(seen, 4)?).checked_sub(4).ok_or(Refusal::Damaged)?;
            }
            State::Name => return self.chunk(seen, clean),
            State::Features => {
                clean.push(seen[0] & !FLAG_XMP);
                clean.extend_from_slice(&seen[1..]);
            }
            State::CameraData => {
                let tiff = seen.strip_prefix(b"Exif\0\0").unwrap_or(seen);
                let mut rest = vec![0; seen.len()];
                if rest.len() >= exif::MINIMAL_BYTES {
                    let way = exif::orientation(tiff).unwrap_or(1);
                    rest[..exif::MINIMAL_BYTES].copy_from_slice(&exif::minimal(way));
                }
                clean.extend_from_slice(&rest);
            }
            State::ChunkBegins => {}
        }
        if self.left == 0 {
            return Ok(Step::DropRest);
        }
        self.state = State::Name;
        Ok(Step::Gather(CHUNK_HEAD_BYTES as usize))
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        if self.is_drawn { Ok(FileKind::Webp) } else { Err(Refusal::Damaged) }
    }
}

impl Webp {
    fn chunk(&mut self, head: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        let (name, length) = (array::<4>(head, 0)?, le32(head, 4)?);
        let padded = u64::from(length).next_multiple_of(2);
        self.left = self.left.checked_sub(CHUNK_HEAD_BYTES + padded).ok_or(Refusal::Damaged)?;
        self.is_drawn |= matches!(&name, b"VP8 " | b"VP8L" | b"ANMF");
        self.state = State::ChunkBegins;
        match &name {
            b"VP8X" if length == FEATURES_BYTES => {
                clean.extend_from_slice(head);
                self.state = State::Features;
                Ok(Step::Gather(FEATURES_BYTES as usize))
            }
            b"VP8 " | b"VP8L" | b"ALPH" | b"ANIM" | b"ANMF" | b"ICCP" => {
                clean.extend_from_slice(head);
                Ok(Step::Pass(padded))
            }
            b"VP8X" => Err(Refusal::Damaged),
            b"EXIF" if length <= EXIF_BYTES_MAX => {
                clean.extend_from_slice(head);
                self.state = State::CameraData;
                Ok(Step::Gather(padded as usize))
            }
            _ => {
                clean.extend_from_slice(b"JUNK");
                clean.extend_from_slice(&head[4..]);
                Ok(Step::Blank(padded))
            }
        }
    }
}
