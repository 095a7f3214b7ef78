//! What is sealed, what comes out again, and the place it is bound to.

use std::fmt::Display;
use std::ops::Deref;

use zeroize::Zeroizing;

/// Up to this length a sealed text is padded to the next multiple of it; beyond, to about one part in ten.
const PADDING_STEP_BYTES: usize = 64;

/// Something did not open: a wrong key, another place than it was sealed for, or altered bytes.
///
/// Which of these it was is not told, here or to anyone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("cannot be opened")]
pub struct CannotOpen;

/// The place that something is sealed for. It opens nowhere else.
///
/// A place is a column and the row's id, so that a sealed text copied over another one is refused.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Context(Vec<u8>);

impl Context {
    /// The place `column` (such as `cases.messages.body`) in the row `row`.
    pub fn new(column: &'static str, row: impl Display) -> Self {
        Self(format!("{column}|{row}").into_bytes())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Sealed bytes, as the database keeps them. They say nothing but roughly how long the text within is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sealed(pub(crate) Vec<u8>);

impl Sealed {
    /// The bytes, to be stored.
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

impl From<Vec<u8>> for Sealed {
    fn from(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }
}

impl From<Sealed> for Vec<u8> {
    fn from(sealed: Sealed) -> Self {
        sealed.0
    }
}

impl From<Sealed> for sea_query::Value {
    fn from(sealed: Sealed) -> Self {
        sealed.0.into()
    }
}

impl sea_query::Nullable for Sealed {
    fn null() -> sea_query::Value {
        sea_query::Value::Bytes(None)
    }
}

/// What was within: zeroed when dropped, never printed.
pub struct Opened(Zeroizing<Vec<u8>>);

impl Opened {
    /// The text within.
    ///
    /// # Errors
    /// If it is not text.
    pub fn text(&self) -> Result<&str, CannotOpen> {
        std::str::from_utf8(&self.0).map_err(|_| CannotOpen)
    }

    pub(crate) fn unpad(mut padded: Zeroizing<Vec<u8>>) -> Result<Self, CannotOpen> {
        let end = padded.iter().rposition(|&byte| byte != 0).ok_or(CannotOpen)?;
        if padded[end] != PADDING_MARK {
            return Err(CannotOpen);
        }
        padded.truncate(end);
        Ok(Self(padded))
    }
}

impl Deref for Opened {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

// ISO/IEC 7816-4: a mark, then zeros. It lies within the sealed part, so nobody can probe it.
const PADDING_MARK: u8 = 0x80;

/// `plain` with its length blurred, so that a "yes" and a "no" cannot be told apart by length.
pub(crate) fn pad(plain: &[u8]) -> Zeroizing<Vec<u8>> {
    let length = padded_length(plain.len() + 1);
    let mut padded = Zeroizing::new(Vec::with_capacity(length + OVERHEAD_BYTES_MAX));
    padded.extend_from_slice(plain);
    padded.push(PADDING_MARK);
    padded.resize(length, 0);
    padded
}

// Room for version, key and tag, so that sealing does not move the plain bytes and leave a copy behind.
const OVERHEAD_BYTES_MAX: usize = 64;

/// The Padmé rule: the length is rounded so that it tells no more than its magnitude and a few leading bits,
/// at a cost of at most 12 %.
fn padded_length(length: usize) -> usize {
    if length <= 16 * PADDING_STEP_BYTES {
        return length.next_multiple_of(PADDING_STEP_BYTES);
    }
    let magnitude = length.ilog2();
    let kept_bits = magnitude.ilog2() + 1;
    let step = 1_usize << (magnitude - kept_bits);
    length.next_multiple_of(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_hides_small_differences_and_costs_little() {
        for (length, padded) in [(1, 64), (64, 64), (65, 128), (1024, 1024), (1025, 1088), (100_000, 100_352)]
        {
            assert_eq!(padded_length(length), padded, "{length}");
        }
        for length in 1..70_000_usize {
            let padded = padded_length(length);
            assert!(padded >= length);
            assert!(length <= 512 || padded * 100 <= length * 113, "{length} → {padded}");
        }
    }

    #[test]
    fn unpadding_undoes_padding() {
        for plain in [b"".as_slice(), b"\0\0", b"\x80", b"\x80\0", b"text", &[0x80; 300]] {
            assert_eq!(&*Opened::unpad(pad(plain)).unwrap_or_else(|_| panic!("{plain:?}")), plain);
        }
        for broken in [vec![], vec![0; 64], vec![1; 64]] {
            assert!(Opened::unpad(Zeroizing::new(broken)).is_err());
        }
    }
}
