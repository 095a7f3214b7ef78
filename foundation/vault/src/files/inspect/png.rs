//! PNG (ISO/IEC 15948): chunks of length, name, content and checksum.

use super::walk::{Grammar, Step, array, be32};
use super::{Refusal, exif};
use crate::files::FileKind;

const SIGNATURE: [u8; 8] = *b"\x89PNG\r\n\x1a\n";
const CHECKSUM_BYTES: usize = 4;
const LENGTH_MAX: u32 = i32::MAX as u32;
/// Camera data beyond this is left out without a look.
const EXIF_BYTES_MAX: u32 = 64 * 1024;

/// Passes what draws the picture, its colours and movement; leaves out texts, times and places.
#[derive(Default)]
pub(super) struct Png {
    state: State,
    has_header: bool,
    is_drawn: bool,
}

#[derive(Default)]
enum State {
    #[default]
    Begin,
    Signature,
    ChunkBegins,
    Name,
    CameraData,
    LastChunk,
}

impl Grammar for Png {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::Begin => {
                self.state = State::Signature;
                return Ok(Step::Gather(SIGNATURE.len()));
            }
            State::Signature => {
                if seen != SIGNATURE {
                    return Err(Refusal::Damaged);
                }
                clean.extend_from_slice(seen);
            }
            State::Name => return self.chunk(seen, clean),
            State::CameraData => {
                let tiff = &seen[..seen.len() - CHECKSUM_BYTES];
                if let Some(way) = exif::orientation(tiff) {
                    emit(b"eXIf", &exif::minimal(way), clean);
                }
            }
            State::LastChunk => return Ok(Step::DropRest),
            State::ChunkBegins => {}
        }
        self.state = State::Name;
        Ok(Step::Gather(8))
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        if self.is_drawn { Ok(FileKind::Png) } else { Err(Refusal::Damaged) }
    }
}

impl Png {
    fn chunk(&mut self, head: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        let (length, name) = (be32(head, 0)?, array::<4>(head, 4)?);
        if length > LENGTH_MAX || self.has_header == (name == *b"IHDR") {
            return Err(Refusal::Damaged);
        }
        self.has_header = true;
        self.is_drawn |= name == *b"IDAT";
        let with_checksum = u64::from(length) + CHECKSUM_BYTES as u64;
        self.state = if name == *b"IEND" { State::LastChunk } else { State::ChunkBegins };
        match &name {
            b"IHDR" | b"PLTE" | b"IDAT" | b"IEND" | b"tRNS" | b"gAMA" | b"cHRM" | b"sRGB" | b"iCCP"
            | b"sBIT" | b"bKGD" | b"pHYs" | b"cICP" | b"mDCV" | b"cLLI" | b"acTL" | b"fcTL" | b"fdAT" => {
                clean.extend_from_slice(head);
                Ok(Step::Pass(with_checksum))
            }
            b"eXIf" if length <= EXIF_BYTES_MAX => {
                self.state = State::CameraData;
                Ok(Step::Gather(length as usize + CHECKSUM_BYTES))
            }
            // A capital first letter means: without this the picture cannot be drawn.
            [b'A'..=b'Z', ..] => Err(Refusal::Damaged),
            _ => Ok(Step::Drop(with_checksum)),
        }
    }
}

fn emit(name: &[u8; 4], content: &[u8], clean: &mut Vec<u8>) {
    clean.extend_from_slice(&(content.len() as u32).to_be_bytes());
    let from = clean.len();
    clean.extend_from_slice(name);
    clean.extend_from_slice(content);
    let mut checksum = flate2::Crc::new();
    checksum.update(&clean[from..]);
    clean.extend_from_slice(&checksum.sum().to_be_bytes());
}
