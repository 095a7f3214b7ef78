//! Camera data: of all it tells (when, where, with which device), only which way up the picture is stays.

use super::walk::array;

const ORIENTATION: u16 = 0x0112;
const SHORT: u16 = 3;
/// No camera writes more entries at the top.
const ENTRIES_MAX: u16 = 1000;

/// Camera data that says nothing but which way up, 1 to 8: one TIFF entry.
pub(super) const MINIMAL_BYTES: usize = 26;

/// Which way up the picture is, if the TIFF data says so sensibly.
pub(super) fn orientation(tiff: &[u8]) -> Option<u8> {
    let is_big = match tiff.get(..4)? {
        b"MM\0*" => true,
        b"II*\0" => false,
        _ => return None,
    };
    let two = |at| array(tiff, at).ok().map(if is_big { u16::from_be_bytes } else { u16::from_le_bytes });
    let four = |at| array(tiff, at).ok().map(if is_big { u32::from_be_bytes } else { u32::from_le_bytes });
    let first = usize::try_from(four(4)?).ok()?;
    let entries = two(first)?.min(ENTRIES_MAX);
    (0..usize::from(entries))
        .map(|index| first + 2 + index * 12)
        .find(|&at| two(at) == Some(ORIENTATION) && two(at + 2) == Some(SHORT))
        .and_then(|at| two(at + 8))
        .and_then(|way| u8::try_from(way).ok())
        .filter(|way| (1..=8).contains(way))
}

/// TIFF data that says which way up, and nothing else.
pub(super) fn minimal(orientation: u8) -> [u8; MINIMAL_BYTES] {
    let mut tiff = *b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0";
    tiff[19] = orientation;
    tiff
}

/// Whether `tiff` is what [`minimal`] gives.
#[cfg(test)]
pub(super) fn is_minimal(tiff: &[u8]) -> bool {
    orientation(tiff).is_some_and(|way| minimal(way) == tiff)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_up_and_back() {
        for way in 1..=8 {
            assert_eq!(orientation(&minimal(way)), Some(way));
            assert!(is_minimal(&minimal(way)));
        }
        assert_eq!(orientation(b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\0\0\0\0"), Some(6));
    }

    #[test]
    fn nonsense_says_nothing() {
        for tiff in [
            b"".as_slice(),
            b"MM\0*",
            b"MM\0*\xff\xff\xff\xff",
            b"II*\0\x08\0\0\0\xff\xff",
            b"XX*\0\x08\0\0\0",
            &minimal(0),
            &minimal(9),
        ] {
            assert_eq!(orientation(tiff), None);
        }
    }
}
