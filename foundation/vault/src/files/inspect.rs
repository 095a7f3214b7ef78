//! Recognising a file by its bytes, and cleaning it, while it streams past.
//!
//! Each kind has a small grammar that walks the file's parts from the first byte to the last. A grammar
//! decides part by part: this passes, this is dropped, this is blanked in place. So nothing that is not part
//! of the file can hide before, between or behind its parts, and no part is held in memory whole.

mod audio;
mod exif;
mod gif;
mod heic;
mod iso;
mod jpeg;
mod pdf;
mod png;
mod text;
mod walk;
mod webp;
mod zip;

use walk::Walk;

use super::FileKind;

pub use zip::{ZIP_ENTRIES_MAX, ZIP_RATIO_MAX, ZIP_UNPACKED_BYTES_MAX};

/// So many first bytes tell every kind apart.
const HEAD_BYTES: usize = 4096;

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It has no bytes.
    #[error("the file is empty")]
    Empty,
    /// It is larger than files may be.
    #[error("the file is larger than {limit_bytes} bytes")]
    TooLarge {
        /// How large a file may be.
        limit_bytes: u64,
    },
    /// It is of a kind that is not taken.
    #[error("files of this kind are not taken")]
    UnknownKind,
    /// Its name or media type says one thing, its bytes another.
    #[error("the file is not what its name says: its content is {found}")]
    NotWhatItSays {
        /// What the bytes say.
        found: FileKind,
    },
    /// It is broken or incomplete.
    #[error("the file is damaged or incomplete")]
    Damaged,
    /// It can be read as two different kinds of file.
    #[error("the file hides another file")]
    TwoFaced,
    /// Unpacked, it would be out of all proportion.
    #[error("the file unpacks into too much")]
    Bomb,
    /// It has a password, so that nobody at the office could look into it.
    #[error("the file is locked with a password")]
    Locked,
    /// It has macros.
    #[error("the document contains macros")]
    Macros,
}

/// Walks a file as it comes and hands on the clean one.
#[derive(Default)]
pub(super) struct Inspector {
    stage: Stage,
    tail: Tail,
}

enum Stage {
    /// Too little was seen to tell what it is.
    Head(Vec<u8>),
    Walking(Walk),
}

impl Default for Stage {
    fn default() -> Self {
        Self::Head(Vec::with_capacity(HEAD_BYTES))
    }
}

impl Inspector {
    /// Takes more of the file; appends to `clean` what may be kept.
    pub(super) fn push(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(), Refusal> {
        let before = clean.len();
        match &mut self.stage {
            Stage::Walking(walk) => walk.push(bytes, clean)?,
            Stage::Head(head) => {
                head.extend_from_slice(bytes);
                if head.len() < HEAD_BYTES {
                    return Ok(());
                }
                let head = std::mem::take(head);
                self.begin(&head, clean)?;
            }
        }
        self.tail.push(&clean[before..]);
        Ok(())
    }

    /// Ends the file; appends to `clean` what was held back, and says what it was.
    pub(super) fn finish(mut self, clean: &mut Vec<u8>) -> Result<FileKind, Refusal> {
        let before = clean.len();
        if let Stage::Head(head) = &mut self.stage {
            let head = std::mem::take(head);
            if head.is_empty() {
                return Err(Refusal::Empty);
            }
            self.begin(&head, clean)?;
        }
        let Stage::Walking(walk) = self.stage else { return Err(Refusal::UnknownKind) };
        let kind = walk.finish(clean)?;
        self.tail.push(&clean[before..]);
        let is_archive = matches!(kind, FileKind::Docx | FileKind::Xlsx | FileKind::Odt);
        if !is_archive && self.tail.ends_as_archive() {
            return Err(Refusal::TwoFaced);
        }
        Ok(kind)
    }

    fn begin(&mut self, head: &[u8], clean: &mut Vec<u8>) -> Result<(), Refusal> {
        let mut walk = recognise(head).ok_or(Refusal::UnknownKind)?;
        walk.push(head, clean)?;
        self.stage = Stage::Walking(walk);
        Ok(())
    }
}

/// The grammar of the kind that begins like this.
fn recognise(head: &[u8]) -> Option<Walk> {
    Some(match head {
        [0xff, 0xd8, 0xff, ..] => Walk::new(jpeg::Jpeg::default()),
        [0x89, b'P', b'N', b'G', ..] => Walk::new(png::Png::default()),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Walk::new(gif::Gif::default()),
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Walk::new(webp::Webp::default()),
        [b'%', b'P', b'D', b'F', b'-', b'1' | b'2', b'.', ..] => Walk::new(pdf::Pdf::default()),
        [b'P', b'K', 3, 4, ..] => Walk::new(zip::Zip::default()),
        [b'O', b'g', b'g', b'S', ..] => Walk::new(audio::Ogg::default()),
        [b'I', b'D', b'3', 2..=4, ..] => Walk::new(audio::Mp3::default()),
        [b'#', b'!', b'A', b'M', b'R', ..] => Walk::new(audio::Amr::default()),
        [_, _, _, _, b'f', b't', b'y', b'p', major @ ..] => match major.first_chunk()? {
            b"heic" | b"heix" | b"heim" | b"heis" | b"mif1" => Walk::new(heic::Heic::default()),
            brand => Walk::new(iso::Iso::new(iso::kind_of_brand(*brand)?)),
        },
        // Film of older iPhones begins without saying its brand.
        [_, _, _, _, b'm', b'o', b'o', b'v', ..] | [_, _, _, _, b'w', b'i', b'd', b'e', ..] => {
            Walk::new(iso::Iso::new(FileKind::Mov))
        }
        _ if audio::begins_as_mp3(head) => Walk::new(audio::Mp3::default()),
        _ if text::begins_as_text(head) => Walk::new(text::Text::default()),
        _ => return None,
    })
}

/// The last bytes of the clean file: archives are found from their end, so that a picture with an archive
/// behind it is both.
#[derive(Default)]
struct Tail(Vec<u8>);

impl Tail {
    /// An archive's end record: 22 bytes and a remark of at most 64 KiB.
    const BYTES: usize = 22 + 0xffff;

    fn push(&mut self, bytes: &[u8]) {
        let bytes = &bytes[bytes.len().saturating_sub(Self::BYTES)..];
        let kept = Self::BYTES - bytes.len();
        let excess = self.0.len().saturating_sub(kept);
        self.0.drain(..excess);
        self.0.extend_from_slice(bytes);
    }

    fn ends_as_archive(&self) -> bool {
        let tail = &self.0;
        let ends = |at: usize| {
            let remark = tail[at..].get(20..22).map(|n| usize::from(u16::from_le_bytes([n[0], n[1]])));
            tail[at..].starts_with(b"PK\x05\x06")
                && remark.is_some_and(|remark| at + 22 + remark == tail.len())
        };
        (0..tail.len()).any(ends)
    }
}

#[cfg(test)]
mod tests;
