//! Sealing a file piece by piece, and opening it again.
//!
//! The STREAM construction over ChaCha20-Poly1305: each piece of 64 KiB is sealed under its number, and the
//! last one under a mark that it is the last, so that pieces can be neither cut off, added, nor moved. A
//! sealed file is four bytes of name and version, the file's own random key sealed to the box and bound to
//! the file's id, then the pieces.

use std::io;

use aead_stream::{DecryptorBE32, EncryptorBE32};
use chacha20poly1305::ChaCha20Poly1305;
use ids::{Dice, DocumentId};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use zeroize::Zeroizing;

use crate::{CannotOpen, Context, PublicKey, Sealed, SecretKey};

/// Bytes of the open file in one sealed piece.
pub const CHUNK_BYTES: usize = 64 * 1024;

const MAGIC: [u8; 4] = *b"RCF1";
const TAG_BYTES: usize = 16;
const SEALED_CHUNK_BYTES: usize = CHUNK_BYTES + TAG_BYTES;
/// A 32-byte key, padded and sealed: version, encapsulated key, 64 bytes, tag.
const SEALED_KEY_BYTES: usize = 1 + 32 + 64 + TAG_BYTES;
const HEADER_BYTES: usize = MAGIC.len() + SEALED_KEY_BYTES;
/// Each file has a key of its own, so that the part of the nonce that STREAM leaves free has nothing to tell
/// apart.
const NONCE: [u8; 7] = [0; 7];

/// Why a sealed file cannot be read or written.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// There is no such file.
    #[error("there is no such file")]
    NoSuchFile,
    /// It was sealed for another key or as another file, or altered, cut short or extended since.
    #[error(transparent)]
    CannotOpen(#[from] CannotOpen),
    /// It is longer than the caller will hold in memory.
    #[error("the file is longer than {limit_bytes} bytes")]
    TooLong {
        /// What the caller allowed.
        limit_bytes: u64,
    },
    /// The disk or connection failed.
    #[error("the file cannot be read or written")]
    Io(#[from] io::Error),
}

/// How many bytes a file of `plain_bytes` takes when sealed.
pub const fn sealed_length(plain_bytes: u64) -> u64 {
    // An empty file is one empty piece.
    let chunks = if plain_bytes == 0 { 1 } else { plain_bytes.div_ceil(CHUNK_BYTES as u64) };
    HEADER_BYTES as u64 + plain_bytes + chunks * TAG_BYTES as u64
}

/// How many bytes are within a sealed file of `sealed_bytes`; nothing if no sealed file is that long.
pub(super) fn plain_length(sealed_bytes: u64) -> Option<u64> {
    let body = sealed_bytes.checked_sub(HEADER_BYTES as u64)?;
    let chunks = body.div_ceil(SEALED_CHUNK_BYTES as u64).max(1);
    let plain = body.checked_sub(chunks * TAG_BYTES as u64)?;
    (sealed_length(plain) == sealed_bytes).then_some(plain)
}

/// The sealing of one piece after the other. Apart from the writer, which is generic and would otherwise
/// bring the cipher along into every crate that uses it.
struct SealedPieces(EncryptorBE32<ChaCha20Poly1305>);

impl SealedPieces {
    fn new(key: &[u8; 32]) -> Self {
        Self(EncryptorBE32::new(key.into(), (&NONCE).into()))
    }

    fn next(&mut self, piece: &mut Vec<u8>) -> io::Result<()> {
        self.0.encrypt_next_in_place(&[], piece).map_err(|_| too_long())
    }

    fn last(self, piece: &mut Vec<u8>) -> io::Result<()> {
        self.0.encrypt_last_in_place(&[], piece).map_err(|_| too_long())
    }
}

/// The opening of one piece after the other.
struct OpenedPieces(DecryptorBE32<ChaCha20Poly1305>);

impl OpenedPieces {
    fn new(key: &[u8; 32]) -> Self {
        Self(DecryptorBE32::new(key.into(), (&NONCE).into()))
    }

    fn next(&mut self, piece: &mut Vec<u8>) -> Result<(), CannotOpen> {
        self.0.decrypt_next_in_place(&[], piece).map_err(|_| CannotOpen)
    }

    fn last(self, piece: &mut Vec<u8>) -> Result<(), CannotOpen> {
        self.0.decrypt_last_in_place(&[], piece).map_err(|_| CannotOpen)
    }
}

fn place(id: DocumentId) -> Context {
    Context::new("vault.files.key", id)
}

/// Seals what is written to it on the way to `sink`.
pub struct SealingWriter<W> {
    sink: W,
    pieces: SealedPieces,
    // At most one piece: it leaves when it is known not to be the last.
    pending: Zeroizing<Vec<u8>>,
    plain_bytes: u64,
}

impl<W: AsyncWrite + Unpin> SealingWriter<W> {
    /// Begins a file that the holder of `key`'s secret half can open as `id`.
    ///
    /// # Errors
    /// If `sink` fails.
    pub async fn begin(mut sink: W, key: &PublicKey, id: DocumentId, dice: &Dice) -> io::Result<Self> {
        let own_key = Zeroizing::new(dice.bytes::<32>());
        sink.write_all(&MAGIC).await?;
        sink.write_all(key.seal(&place(id), own_key.as_slice(), dice).as_bytes()).await?;
        Ok(Self {
            sink,
            pieces: SealedPieces::new(&own_key),
            pending: Zeroizing::new(Vec::with_capacity(SEALED_CHUNK_BYTES)),
            plain_bytes: 0,
        })
    }

    /// Seals more of the file.
    ///
    /// # Errors
    /// If the sink fails.
    pub async fn write(&mut self, mut plain: &[u8]) -> io::Result<()> {
        self.plain_bytes += plain.len() as u64;
        while !plain.is_empty() {
            if self.pending.len() == CHUNK_BYTES {
                self.pieces.next(&mut self.pending)?;
                self.sink.write_all(&self.pending).await?;
                self.pending.clear();
            }
            let (now, later) = plain.split_at(plain.len().min(CHUNK_BYTES - self.pending.len()));
            self.pending.extend_from_slice(now);
            plain = later;
        }
        Ok(())
    }

    /// Seals the end; gives back the sink and how many bytes were sealed.
    ///
    /// # Errors
    /// If the sink fails.
    pub async fn finish(mut self) -> io::Result<(W, u64)> {
        self.pieces.last(&mut self.pending)?;
        self.sink.write_all(&self.pending).await?;
        self.sink.flush().await?;
        Ok((self.sink, self.plain_bytes))
    }
}

// 2³² pieces, or 256 TiB.
fn too_long() -> io::Error {
    io::Error::new(io::ErrorKind::FileTooLarge, "a sealed file has at most 2^32 pieces")
}

/// Opens a sealed file piece by piece. Every piece it gives was authenticated.
///
/// A file that was cut short gives its genuine pieces and then an error, so whoever passes them on must
/// break off rather than end when the error comes.
pub struct OpeningReader<R> {
    source: R,
    // Gone after the last piece.
    pieces: Option<OpenedPieces>,
    ahead: Vec<u8>,
}

impl<R: AsyncRead + Unpin> OpeningReader<R> {
    /// Begins to open the file that was sealed as `id` for this key.
    ///
    /// # Errors
    /// If the source fails, or the file was sealed for another key or as another file.
    pub async fn begin(mut source: R, key: &SecretKey, id: DocumentId) -> Result<Self, FileError> {
        let mut header = vec![0; HEADER_BYTES];
        source.read_exact(&mut header).await.map_err(|error| match error.kind() {
            io::ErrorKind::UnexpectedEof => FileError::CannotOpen(CannotOpen),
            _ => FileError::Io(error),
        })?;
        let sealed_key = header.strip_prefix(&MAGIC).ok_or(CannotOpen)?;
        let own_key = key.open(&place(id), &Sealed::from(sealed_key.to_vec()))?;
        let own_key: &[u8; 32] = own_key[..].try_into().map_err(|_| CannotOpen)?;
        Ok(Self {
            source,
            pieces: Some(OpenedPieces::new(own_key)),
            ahead: Vec::with_capacity(SEALED_CHUNK_BYTES + 1),
        })
    }

    /// The next piece, of at most [`CHUNK_BYTES`]; nothing after the last.
    ///
    /// # Errors
    /// If the source fails, or the file was altered from here on.
    pub async fn next_chunk(&mut self) -> Result<Option<Vec<u8>>, FileError> {
        let Some(mut pieces) = self.pieces.take() else { return Ok(None) };
        // One byte more than a piece tells whether this one is the last.
        let wanted = (SEALED_CHUNK_BYTES + 1).saturating_sub(self.ahead.len());
        (&mut self.source).take(wanted as u64).read_to_end(&mut self.ahead).await?;
        if self.ahead.len() <= SEALED_CHUNK_BYTES {
            let mut piece = std::mem::take(&mut self.ahead);
            pieces.last(&mut piece)?;
            return Ok(Some(piece));
        }
        let rest = self.ahead.split_off(SEALED_CHUNK_BYTES);
        let mut piece = std::mem::replace(&mut self.ahead, rest);
        self.ahead.reserve(SEALED_CHUNK_BYTES);
        pieces.next(&mut piece)?;
        self.pieces = Some(pieces);
        Ok(Some(piece))
    }

    /// The rest of the file in one, for what is known to be small.
    ///
    /// # Errors
    /// As [`OpeningReader::next_chunk`], or if there is more than `limit_bytes`.
    pub async fn read_all(&mut self, limit_bytes: u64) -> Result<Zeroizing<Vec<u8>>, FileError> {
        let mut whole = Zeroizing::new(Vec::new());
        while let Some(piece) = self.next_chunk().await? {
            if (whole.len() + piece.len()) as u64 > limit_bytes {
                return Err(FileError::TooLong { limit_bytes });
            }
            whole.extend_from_slice(&piece);
        }
        Ok(whole)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_told_without_the_key() {
        let chunk = CHUNK_BYTES as u64;
        for plain in [0, 1, chunk - 1, chunk, chunk + 1, 7 * chunk, 7 * chunk + 5] {
            assert_eq!(plain_length(sealed_length(plain)), Some(plain), "{plain}");
        }
        for sealed in [0, 116, 117, 132, sealed_length(chunk) + 1, sealed_length(chunk) + 15] {
            assert_eq!(plain_length(sealed), None, "{sealed}");
        }
    }
}
