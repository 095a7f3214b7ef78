//! JPEG (ITU-T T.81): segments by marker; after a scan's header, data until the next marker.

use super::walk::{Grammar, Step, be16};
use super::{Refusal, exif};
use crate::files::FileKind;

const START: u8 = 0xd8;
const END: u8 = 0xd9;
const SCAN: u8 = 0xda;
const REMARK: u8 = 0xfe;
const JFIF: u8 = 0xe0;
const EXIF: u8 = 0xe1;
const PROFILE: u8 = 0xe2;
const ADOBE: u8 = 0xee;
/// JFIF up to where a small picture within may follow.
const JFIF_BYTES: usize = 14;

/// Passes what draws the picture and its colours; of camera data only which way up.
#[derive(Default)]
pub(super) struct Jpeg {
    state: State,
    marker: u8,
    is_drawn: bool,
    after_ff: bool,
}

#[derive(Default)]
enum State {
    #[default]
    Begin,
    Start,
    Marker,
    MarkerByte,
    Length,
    Content,
    Scan,
}

impl Grammar for Jpeg {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::Begin => {
                self.state = State::Start;
                Ok(Step::Gather(2))
            }
            State::Start => {
                clean.extend_from_slice(&[0xff, START]);
                Ok(self.expect_marker())
            }
            State::Marker => match seen {
                // A marker may have any number of FF before it.
                [0xff, 0xff] => {
                    self.state = State::MarkerByte;
                    Ok(Step::Gather(1))
                }
                [0xff, marker] => self.begin_segment(*marker, clean),
                _ => Err(Refusal::Damaged),
            },
            State::MarkerByte => match seen {
                [0xff] => Ok(Step::Gather(1)),
                [marker] => self.begin_segment(*marker, clean),
                _ => Err(Refusal::Damaged),
            },
            State::Length => {
                let length = usize::from(be16(seen, 0)?).checked_sub(2).ok_or(Refusal::Damaged)?;
                self.state = State::Content;
                Ok(Step::Gather(length))
            }
            State::Content => {
                self.end_segment(seen, clean);
                if self.marker == SCAN {
                    self.state = State::Scan;
                    return Ok(Step::Feed);
                }
                Ok(self.expect_marker())
            }
            State::Scan => Err(Refusal::Damaged),
        }
    }

    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        let mut at = 0;
        while at < bytes.len() {
            if self.after_ff {
                let byte = bytes[at];
                at += 1;
                match byte {
                    // Within a scan, FF stands for itself when zero follows; restart marks have no content.
                    0 | 0xd0..=0xd7 => clean.extend_from_slice(&[0xff, byte]),
                    0xff => continue,
                    marker => {
                        self.after_ff = false;
                        return self.begin_segment(marker, clean).map(|step| (at, Some(step)));
                    }
                }
                self.after_ff = false;
                continue;
            }
            let run = bytes[at..].iter().position(|&byte| byte == 0xff);
            let until = run.map_or(bytes.len(), |run| at + run);
            clean.extend_from_slice(&bytes[at..until]);
            self.after_ff = run.is_some();
            at = until + usize::from(self.after_ff);
        }
        Ok((at, None))
    }

    fn may_end(&mut self, step: Step, _: bool, clean: &mut Vec<u8>) -> bool {
        // A photograph that lost its last bytes on the way still shows what it shows.
        if step == Step::Feed {
            clean.extend_from_slice(&[0xff, END]);
        }
        matches!(step, Step::Feed | Step::DropRest)
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        if self.is_drawn { Ok(FileKind::Jpeg) } else { Err(Refusal::Damaged) }
    }
}

impl Jpeg {
    fn expect_marker(&mut self) -> Step {
        self.state = State::Marker;
        Step::Gather(2)
    }

    fn begin_segment(&mut self, marker: u8, clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        self.marker = marker;
        match marker {
            END => {
                clean.extend_from_slice(&[0xff, END]);
                Ok(Step::DropRest)
            }
            // Neither a marker, nor a second beginning.
            0 | START => Err(Refusal::Damaged),
            0x01 | 0xd0..=0xd7 => {
                clean.extend_from_slice(&[0xff, marker]);
                Ok(self.expect_marker())
            }
            _ => {
                self.state = State::Length;
                Ok(Step::Gather(2))
            }
        }
    }

    fn end_segment(&mut self, content: &[u8], clean: &mut Vec<u8>) {
        match self.marker {
            JFIF if content.starts_with(b"JFIF\0") && content.len() >= JFIF_BYTES => {
                let mut bare = content[..JFIF_BYTES].to_vec();
                bare[12..].fill(0);
                self.emit(&bare, clean);
            }
            EXIF => {
                let tiff = content.strip_prefix(b"Exif\0\0").unwrap_or_default();
                if let Some(way) = exif::orientation(tiff) {
                    self.emit(&[b"Exif\0\0".as_slice(), &exif::minimal(way)].concat(), clean);
                }
            }
            PROFILE if content.starts_with(b"ICC_PROFILE\0") => self.emit(content, clean),
            ADOBE if content.starts_with(b"Adobe") => self.emit(content, clean),
            JFIF..=0xef | REMARK => {}
            marker => {
                self.is_drawn |= marker == SCAN;
                self.emit(content, clean);
            }
        }
    }

    fn emit(&self, content: &[u8], clean: &mut Vec<u8>) {
        // A segment came with a 16-bit length, and none grows here.
        let length = u16::try_from(content.len() + 2).unwrap_or(u16::MAX);
        clean.extend_from_slice(&[0xff, self.marker]);
        clean.extend_from_slice(&length.to_be_bytes());
        clean.extend_from_slice(content);
    }
}
