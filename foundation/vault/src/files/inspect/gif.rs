//! GIF: a screen, then blocks, each a chain of pieces of at most 255 bytes.

use super::Refusal;
use super::walk::{Grammar, Step, array};
use crate::files::FileKind;

const SCREEN_BYTES: usize = 13;
const PICTURE_BYTES: usize = 9;

/// Passes pictures, their timing and repetition; leaves out remarks and what other programs wrote.
#[derive(Default)]
pub(super) struct Gif {
    state: State,
    is_drawn: bool,
}

#[derive(Default)]
enum State {
    #[default]
    Begin,
    Screen,
    BlockBegins,
    Block,
    Picture,
    PictureBegins,
    Extension,
    Application,
    Piece {
        passes: bool,
    },
    PieceLength {
        passes: bool,
    },
}

impl Grammar for Gif {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::Begin => Ok(self.go(State::Screen, Step::Gather(SCREEN_BYTES))),
            State::Screen => {
                clean.extend_from_slice(seen);
                Ok(self.go(State::BlockBegins, Step::Pass(colours_bytes(seen[10]))))
            }
            State::BlockBegins => Ok(self.go(State::Block, Step::Gather(1))),
            State::Block => match seen {
                b"," => Ok(self.go(State::Picture, Step::Gather(PICTURE_BYTES))),
                b"!" => Ok(self.go(State::Extension, Step::Gather(1))),
                b";" => {
                    clean.push(b';');
                    Ok(Step::DropRest)
                }
                _ => Err(Refusal::Damaged),
            },
            State::Picture => {
                self.is_drawn = true;
                clean.push(b',');
                clean.extend_from_slice(seen);
                // The colours, and one byte that says how the pixels are packed.
                Ok(self.go(State::PictureBegins, Step::Pass(colours_bytes(seen[8]) + 1)))
            }
            State::PictureBegins => Ok(self.go(State::PieceLength { passes: true }, Step::Gather(1))),
            State::Extension => match seen {
                [0xf9] => {
                    clean.extend_from_slice(b"!\xf9");
                    Ok(self.go(State::PieceLength { passes: true }, Step::Gather(1)))
                }
                [0xff] => Ok(self.go(State::Application, Step::Gather(12))),
                _ => Ok(self.go(State::PieceLength { passes: false }, Step::Gather(1))),
            },
            State::Application => {
                let passes = matches!(&array::<12>(seen, 0)?, b"\x0bNETSCAPE2.0" | b"\x0bANIMEXTS1.0");
                if seen[0] != 11 {
                    return Err(Refusal::Damaged);
                }
                if passes {
                    clean.extend_from_slice(b"!\xff");
                    clean.extend_from_slice(seen);
                }
                Ok(self.go(State::PieceLength { passes }, Step::Gather(1)))
            }
            State::Piece { passes } => Ok(self.go(State::PieceLength { passes }, Step::Gather(1))),
            State::PieceLength { passes } => {
                if passes {
                    clean.extend_from_slice(seen);
                }
                let length = u64::from(seen[0]);
                let state = if length == 0 { State::BlockBegins } else { State::Piece { passes } };
                Ok(self.go(state, if passes { Step::Pass(length) } else { Step::Drop(length) }))
            }
        }
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        if self.is_drawn { Ok(FileKind::Gif) } else { Err(Refusal::Damaged) }
    }
}

impl Gif {
    fn go(&mut self, state: State, step: Step) -> Step {
        self.state = state;
        step
    }
}

/// How long the table of colours is that these flags announce.
fn colours_bytes(flags: u8) -> u64 {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}
