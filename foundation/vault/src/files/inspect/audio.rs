//! Sound: MP3 frames, Ogg pages, AMR frames. A recording that breaks off is still heard as far as it goes.

use super::Refusal;
use super::walk::{Grammar, Step, array};
use crate::files::FileKind;

/// Whether a file without a tag begins with MP3 frames.
pub(super) fn begins_as_mp3(head: &[u8]) -> bool {
    let frame = |at: usize| array(head, at).ok().and_then(frame_bytes);
    let Some(first) = frame(0) else { return false };
    // One header might be chance; where the next one must be in sight, it has to be there.
    head.len() < first as usize + 4 || frame(first as usize).is_some()
}

/// How long the MPEG audio layer III frame is that begins like this.
fn frame_bytes(header: [u8; 4]) -> Option<u64> {
    const KBIT_MPEG1: [u64; 15] = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
    const KBIT_MPEG2: [u64; 15] = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];
    const HERTZ: [u64; 3] = [44_100, 48_000, 32_000];
    let [sync, kind, rate, _] = header;
    if sync != 0xff || kind & 0xe6 != 0xe2 {
        return None;
    }
    let (kbit, factor, divisor) = match kind & 0x18 {
        0x18 => (KBIT_MPEG1, 144_000, 1),
        0x10 => (KBIT_MPEG2, 72_000, 2),
        0x00 => (KBIT_MPEG2, 72_000, 4),
        _ => return None,
    };
    let kbit = *kbit.get(usize::from(rate >> 4)).filter(|&&kbit| kbit > 0)?;
    let hertz = HERTZ.get(usize::from(rate >> 2 & 3))? / divisor;
    Some(factor * kbit / hertz + u64::from(rate >> 1 & 1))
}

/// Passes frames; leaves out tags and what follows the last frame.
#[derive(Default)]
pub(super) struct Mp3 {
    state: Mp3State,
    frames: u64,
}

#[derive(Default)]
enum Mp3State {
    #[default]
    Begin,
    Header,
    Tag,
}

impl Grammar for Mp3 {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match (&self.state, seen) {
            (Mp3State::Header, [b'I', b'D', b'3', _]) => {
                self.state = Mp3State::Tag;
                Ok(Step::Gather(6))
            }
            (Mp3State::Header, _) if !seen.is_empty() => match frame_bytes(array(seen, 0)?) {
                Some(length) => {
                    self.frames += 1;
                    self.state = Mp3State::Begin;
                    clean.extend_from_slice(seen);
                    Ok(Step::Pass(length.saturating_sub(4)))
                }
                None if self.frames > 0 => Ok(Step::DropRest),
                None => Err(Refusal::Damaged),
            },
            (Mp3State::Tag, &[_, flags, ref length @ ..]) => {
                let length = length.iter().fold(0, |sum, &seven| sum << 7 | u64::from(seven & 0x7f));
                let footer = if flags & 0x10 == 0 { 0 } else { 10 };
                self.state = Mp3State::Begin;
                Ok(Step::Drop(length + footer))
            }
            _ => {
                self.state = Mp3State::Header;
                Ok(Step::Gather(4))
            }
        }
    }

    fn may_end(&mut self, _: Step, _: bool, _: &mut Vec<u8>) -> bool {
        self.frames > 0
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Mp3)
    }
}

const PAGE_HEAD_BYTES: usize = 27;

/// Passes pages, if the first one says that it is sound.
#[derive(Default)]
pub(super) struct Ogg {
    state: OggState,
    is_sound: bool,
}

#[derive(Default)]
enum OggState {
    #[default]
    Begin,
    Head,
    Lengths,
    First,
}

impl Grammar for Ogg {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        clean.extend_from_slice(seen);
        match self.state {
            OggState::Head => {
                if !seen.starts_with(b"OggS\0") {
                    return Err(Refusal::Damaged);
                }
                self.state = OggState::Lengths;
                return Ok(Step::Gather(usize::from(seen[PAGE_HEAD_BYTES - 1])));
            }
            OggState::Lengths => {
                let length = seen.iter().map(|&length| usize::from(length)).sum();
                if !self.is_sound {
                    self.state = OggState::First;
                    return Ok(Step::Gather(length));
                }
                self.state = OggState::Begin;
                return Ok(Step::Pass(length as u64));
            }
            OggState::First => {
                let sounds: [&[u8]; 4] = [b"OpusHead", b"\x01vorbis", b"Speex   ", b"\x7fFLAC"];
                if !sounds.iter().any(|name| seen.starts_with(name)) {
                    return Err(Refusal::UnknownKind);
                }
                self.is_sound = true;
            }
            OggState::Begin => {}
        }
        self.state = OggState::Head;
        Ok(Step::Gather(PAGE_HEAD_BYTES))
    }

    fn may_end(&mut self, step: Step, begun: bool, _: &mut Vec<u8>) -> bool {
        self.is_sound && (matches!(step, Step::Pass(_)) || !begun)
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Ogg)
    }
}

/// Passes speech frames, narrow or wide band.
#[derive(Default)]
pub(super) struct Amr {
    state: AmrState,
    is_wide: bool,
    frames: u64,
}

#[derive(Default)]
enum AmrState {
    #[default]
    Begin,
    Magic,
    WideMagic,
    FrameBegins,
    Frame,
}

impl Grammar for Amr {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        // Bytes of a frame by its type, after its first byte (3GPP TS 26.101 and 26.201).
        const NARROW: [u64; 16] = [12, 13, 15, 17, 19, 20, 26, 31, 5, 6, 5, 5, 0, 0, 0, 0];
        const WIDE: [u64; 16] = [17, 23, 32, 36, 40, 46, 50, 58, 60, 5, 5, 0, 0, 0, 0, 0];
        clean.extend_from_slice(seen);
        let (state, step) = match (&self.state, seen) {
            (AmrState::Begin, _) => (AmrState::Magic, Step::Gather(6)),
            (AmrState::Magic, b"#!AMR-") => (AmrState::WideMagic, Step::Gather(3)),
            (AmrState::Magic, b"#!AMR\n") | (AmrState::FrameBegins, _) => (AmrState::Frame, Step::Gather(1)),
            (AmrState::WideMagic, b"WB\n") => {
                self.is_wide = true;
                (AmrState::Frame, Step::Gather(1))
            }
            (AmrState::Frame, &[head]) if head & 0x83 == 0 => {
                self.frames += 1;
                let lengths = if self.is_wide { WIDE } else { NARROW };
                (AmrState::FrameBegins, Step::Pass(lengths[usize::from(head >> 3 & 15)]))
            }
            _ => return Err(Refusal::Damaged),
        };
        self.state = state;
        Ok(step)
    }

    fn may_end(&mut self, _: Step, _: bool, _: &mut Vec<u8>) -> bool {
        self.frames > 0
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Amr)
    }
}
