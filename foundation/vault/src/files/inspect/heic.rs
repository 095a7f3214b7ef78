//! HEIC: pictures in an ISO base media file, listed as items with the places where their bytes lie.
//!
//! Camera data and descriptions are items like any other; their bytes are blanked where they lie. Which way
//! up a picture is stands elsewhere, and stays.

use std::ops::Range;

use super::Refusal;
use super::iso::{BoxHead, box_head};
use super::walk::{GATHER_BYTES_MAX, Grammar, Step, array, be16, be32, be64};
use crate::files::FileKind;

const HEAD_BYTES: usize = 8;
/// No telephone writes more items.
const ITEMS_MAX: usize = 4096;

/// Passes pictures; blanks camera data and descriptions.
#[derive(Default)]
pub(super) struct Heic {
    state: State,
    head: Vec<u8>,
    at: u64,
    // Bytes of the media box that are still to come.
    left: u64,
    reaches_to_end: bool,
    blanked: Vec<Range<u64>>,
    has_picture: bool,
    has_media: bool,
}

#[derive(Default)]
enum State {
    #[default]
    BoxBegins,
    Head,
    LargeHead,
    Items,
    Media,
}

impl Grammar for Heic {
    fn next(&mut self, seen: &[u8], clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        match self.state {
            State::BoxBegins | State::Media => Ok(self.next_box()),
            State::Head => {
                self.head = seen.to_vec();
                if be32(seen, 0)? == 1 {
                    self.state = State::LargeHead;
                    return Ok(Step::Gather(HEAD_BYTES));
                }
                self.begin_box(clean)
            }
            State::LargeHead => {
                self.head.extend_from_slice(seen);
                self.begin_box(clean)
            }
            State::Items => {
                let mut items = seen.to_vec();
                self.read_items(&mut items)?;
                clean.extend_from_slice(&items);
                Ok(self.next_box())
            }
        }
    }

    fn feed(&mut self, bytes: &[u8], clean: &mut Vec<u8>) -> Result<(usize, Option<Step>), Refusal> {
        let used = usize::try_from(self.left).unwrap_or(usize::MAX).min(bytes.len());
        let from = clean.len();
        clean.extend_from_slice(&bytes[..used]);
        let here = self.at..self.at + used as u64;
        for range in &self.blanked {
            let (start, end) = (range.start.max(here.start), range.end.min(here.end));
            if start < end {
                let offset = |at: u64| from + (at - here.start) as usize;
                clean[offset(start)..offset(end)].fill(0);
            }
        }
        self.at = here.end;
        self.left -= used as u64;
        Ok((used, (self.left == 0).then(|| self.next_box())))
    }

    fn may_end(&mut self, step: Step, begun: bool, _: &mut Vec<u8>) -> bool {
        let between_boxes = matches!(self.state, State::Head) && matches!(step, Step::Gather(_)) && !begun;
        (between_boxes || self.reaches_to_end) && self.has_picture && self.has_media
    }

    fn kind(&self) -> Result<FileKind, Refusal> {
        Ok(FileKind::Heic)
    }
}

impl Heic {
    fn next_box(&mut self) -> Step {
        self.state = State::Head;
        Step::Gather(HEAD_BYTES)
    }

    fn begin_box(&mut self, clean: &mut Vec<u8>) -> Result<Step, Refusal> {
        let BoxHead { name, length } = box_head(&self.head)?;
        self.at += self.head.len() as u64;
        match (&name, length) {
            (b"mdat", length) => {
                clean.extend_from_slice(&self.head);
                self.has_media = true;
                self.reaches_to_end = length.is_none();
                self.left = length.unwrap_or(u64::MAX);
                self.state = State::Media;
                // An empty box has nothing to look at.
                Ok(if self.left == 0 { Step::Pass(0) } else { Step::Feed })
            }
            (b"meta", Some(length)) if length <= GATHER_BYTES_MAX as u64 => {
                clean.extend_from_slice(&self.head);
                self.at += length;
                self.state = State::Items;
                Ok(Step::Gather(length as usize))
            }
            (b"ftyp", Some(length)) => {
                clean.extend_from_slice(&self.head);
                self.skip(length, Step::Pass(length))
            }
            (b"meta" | b"moov", _) | (_, None) => Err(Refusal::Damaged),
            (_, Some(length)) => {
                clean.extend_from_slice(&self.head[..4]);
                clean.extend_from_slice(b"free");
                clean.extend_from_slice(&self.head[8..]);
                self.skip(length, Step::Blank(length))
            }
        }
    }

    fn skip(&mut self, length: u64, step: Step) -> Result<Step, Refusal> {
        self.at = self.at.checked_add(length).ok_or(Refusal::Damaged)?;
        self.state = State::BoxBegins;
        Ok(step)
    }

    /// Finds where the bytes of describing items lie; those within `items` are blanked at once.
    fn read_items(&mut self, items: &mut [u8]) -> Result<(), Refusal> {
        let (mut describing, mut locations, mut within) = (Vec::new(), None, 0..0);
        for (name, content) in children(items, 4)? {
            match &name {
                b"iinf" => {
                    let list = item_types(&items[content])?;
                    self.has_picture = list.iter().any(|(_, kind)| matches!(kind, b"hvc1" | b"hev1"));
                    let is_describing = |kind: &[u8; 4]| matches!(kind, b"Exif" | b"mime" | b"uri ");
                    describing = list.into_iter().filter(|(_, kind)| is_describing(kind)).collect();
                }
                b"iloc" => locations = Some(content),
                b"idat" => within = content,
                _ => {}
            }
        }
        let Some(locations) = locations else { return Err(Refusal::Damaged) };
        for location in item_locations(&items[locations])? {
            if !describing.iter().any(|(id, _)| *id == location.item) {
                continue;
            }
            match location.place {
                Place::File if location.bytes.start >= self.at => self.blanked.push(location.bytes),
                Place::Within => {
                    let start =
                        within.start + usize::try_from(location.bytes.start).unwrap_or(usize::MAX / 2);
                    let end = within.start + usize::try_from(location.bytes.end).unwrap_or(usize::MAX / 2);
                    let bytes = (end <= within.end).then(|| items.get_mut(start..end)).flatten();
                    bytes.ok_or(Refusal::Damaged)?.fill(0);
                }
                // It has gone past already, or lies where we do not follow.
                Place::File | Place::Elsewhere => return Err(Refusal::Damaged),
            }
        }
        Ok(())
    }
}

/// A box within a box: its name, and where its content lies.
type Child = ([u8; 4], Range<usize>);

/// The boxes in a box whose own fields take `fields` bytes.
fn children(outer: &[u8], fields: usize) -> Result<Vec<Child>, Refusal> {
    let mut found = Vec::new();
    let mut at = fields;
    while at < outer.len() {
        let length = be32(outer, at)? as usize;
        let end = at.checked_add(length).filter(|&end| length >= HEAD_BYTES && end <= outer.len());
        let end = end.ok_or(Refusal::Damaged)?;
        found.push((array(outer, at + 4)?, at + HEAD_BYTES..end));
        if found.len() > ITEMS_MAX {
            return Err(Refusal::Damaged);
        }
        at = end;
    }
    Ok(found)
}

/// Each item's number and type.
fn item_types(list: &[u8]) -> Result<Vec<(u32, [u8; 4])>, Refusal> {
    let is_short = array::<1>(list, 0)? == [0];
    children(list, if is_short { 6 } else { 8 })?
        .into_iter()
        .map(|(_, content)| {
            let entry = &list[content];
            match array::<1>(entry, 0)? {
                [2] => Ok((u32::from(be16(entry, 4)?), array(entry, 8)?)),
                [3] => Ok((be32(entry, 4)?, array(entry, 10)?)),
                _ => Err(Refusal::Damaged),
            }
        })
        .collect()
}

struct Location {
    item: u32,
    place: Place,
    bytes: Range<u64>,
}

#[derive(Clone, Copy)]
enum Place {
    File,
    Within,
    Elsewhere,
}

/// Where the bytes of each item lie, a piece at a time.
fn item_locations(table: &[u8]) -> Result<Vec<Location>, Refusal> {
    let [version, _, _, _, sizes, more_sizes] = array(table, 0)?;
    let (offset_size, length_size) = (sizes >> 4, sizes & 15);
    let (base_size, index_size) = (more_sizes >> 4, if version == 0 { 0 } else { more_sizes & 15 });
    let mut fields = Fields { table, at: 6 };
    let item_size = if version < 2 { 2 } else { 4 };
    let mut locations = Vec::new();
    for _ in 0..fields.number(item_size)? {
        let item = u32::try_from(fields.number(item_size)?).map_err(|_| Refusal::Damaged)?;
        let place = match if version == 0 { 0 } else { fields.number(2)? & 15 } {
            0 => Place::File,
            1 => Place::Within,
            _ => Place::Elsewhere,
        };
        let elsewhere = fields.number(2)? != 0;
        let base = fields.number(base_size)?;
        for _ in 0..fields.number(2)? {
            fields.number(index_size)?;
            let start = base.checked_add(fields.number(offset_size)?).ok_or(Refusal::Damaged)?;
            let end = start.checked_add(fields.number(length_size)?).ok_or(Refusal::Damaged)?;
            let place = if elsewhere { Place::Elsewhere } else { place };
            locations.push(Location { item, place, bytes: start..end });
            if locations.len() > ITEMS_MAX {
                return Err(Refusal::Damaged);
            }
        }
    }
    Ok(locations)
}

struct Fields<'a> {
    table: &'a [u8],
    at: usize,
}

impl Fields<'_> {
    /// A number of 0, 2, 4 or 8 bytes.
    fn number(&mut self, size: u8) -> Result<u64, Refusal> {
        let at = self.at;
        self.at += usize::from(size);
        match size {
            0 => Ok(0),
            2 => be16(self.table, at).map(u64::from),
            4 => be32(self.table, at).map(u64::from),
            8 => be64(self.table, at),
            _ => Err(Refusal::Damaged),
        }
    }
}
