//! A file on its way in.

use std::io;

use ids::{Dice, DocumentId};
use tokio::io::{AsyncRead, AsyncReadExt};
use zeroize::Zeroizing;

use super::folder::{Arrived, Incoming};
use super::inspect::{Inspector, Refusal};
use super::{CHUNK_BYTES, FileKind, SealingWriter};
use crate::PublicKey;

/// What the sender says about a file. None of it is believed; it must only not contradict the bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Declared<'a> {
    /// The file's name, or nothing.
    pub name: &'a str,
    /// The media type that came with it.
    pub media_type: Option<&'a str>,
}

impl Declared<'_> {
    /// The kinds that are claimed, by name and by media type; what claims nothing we know is no claim.
    fn claims(&self) -> Vec<FileKind> {
        let by_name = self.name.rsplit_once('.').and_then(|(_, ending)| FileKind::from_extension(ending));
        let by_type = self.media_type.and_then(FileKind::from_media_type);
        by_name.into_iter().chain(by_type).collect()
    }
}

/// Why a file did not get in.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    /// The file is not one that is taken.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The disk or the connection failed.
    #[error("the file could not be received")]
    Io(#[from] io::Error),
}

/// A file on its way in: inspected, cleaned and sealed as it comes.
///
/// Dropped before [`Intake::finish`], it leaves no trace.
pub struct Intake {
    incoming: Incoming,
    writer: SealingWriter<tokio::fs::File>,
    inspector: Inspector,
    claims: Vec<FileKind>,
    clean: Zeroizing<Vec<u8>>,
    received_bytes: u64,
    limit_bytes: u64,
}

impl Intake {
    pub(super) async fn begin(
        incoming: Incoming,
        file: tokio::fs::File,
        key: &PublicKey,
        declared: Declared<'_>,
        limit_bytes: u64,
        dice: &Dice,
    ) -> io::Result<Self> {
        Ok(Self {
            writer: SealingWriter::begin(file, key, incoming.id(), dice).await?,
            incoming,
            inspector: Inspector::default(),
            claims: declared.claims(),
            clean: Zeroizing::new(Vec::with_capacity(CHUNK_BYTES)),
            received_bytes: 0,
            limit_bytes,
        })
    }

    /// The file's id.
    pub fn id(&self) -> DocumentId {
        self.incoming.id()
    }

    /// Takes more of the file.
    ///
    /// # Errors
    /// As soon as the file shows that it is too large or not one that is taken, or if the disk fails.
    pub async fn push(&mut self, bytes: &[u8]) -> Result<(), IntakeError> {
        self.received_bytes += bytes.len() as u64;
        if self.received_bytes > self.limit_bytes {
            return Err(Refusal::TooLarge { limit_bytes: self.limit_bytes }.into());
        }
        for piece in bytes.chunks(CHUNK_BYTES) {
            self.inspector.push(piece, &mut self.clean)?;
            self.pass_on().await?;
        }
        Ok(())
    }

    /// Takes the whole of `source`.
    ///
    /// # Errors
    /// As [`Intake::push`], or if `source` fails.
    pub async fn push_all(&mut self, mut source: impl AsyncRead + Unpin) -> Result<(), IntakeError> {
        let mut buffer = Zeroizing::new(vec![0; CHUNK_BYTES]);
        loop {
            let read = source.read(&mut buffer).await?;
            if read == 0 {
                return Ok(());
            }
            self.push(&buffer[..read]).await?;
        }
    }

    /// Ends the file: it is whole, of a kind that is taken, and safely on disk, though not yet kept.
    ///
    /// # Errors
    /// If the file is incomplete, empty, or not what it was said to be, or the disk fails.
    pub async fn finish(mut self) -> Result<Arrived, IntakeError> {
        let kind = std::mem::take(&mut self.inspector).finish(&mut self.clean)?;
        if self.claims.iter().any(|&claimed| !kind.agrees_with(claimed)) {
            return Err(Refusal::NotWhatItSays { found: kind }.into());
        }
        self.pass_on().await?;
        let (file, bytes) = self.writer.finish().await?;
        file.sync_all().await?;
        Ok(self.incoming.arrived(kind, bytes))
    }

    async fn pass_on(&mut self) -> io::Result<()> {
        self.writer.write(&self.clean).await?;
        self.clean.clear();
        Ok(())
    }
}
