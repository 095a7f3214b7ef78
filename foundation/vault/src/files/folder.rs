//! The folder of sealed files.
//!
//! `incoming/` holds what is still being written; a finished file is renamed to `xx/UUID`, where `xx` are
//! the last two digits of its id (the first ones tell the time and would fill one folder a day). Names say
//! nothing but ids, and every file is readable by the server's account alone.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clock::UtcInstant;
use ids::{Dice, DocumentId};
use tokio::fs;

use super::stream::plain_length;
use super::{Declared, FileError, FileKind, Intake, OpeningReader, SealingWriter};
use crate::{CannotOpen, PublicKey, SecretKey};

const INCOMING: &str = "incoming";

/// The folder where sealed files are kept. Clones share it.
#[derive(Debug, Clone)]
pub struct FileStore {
    root: Arc<PathBuf>,
}

/// A kept file, opened for reading.
pub type StoredFile = OpeningReader<fs::File>;

/// What [`FileStore::sweep`] found and removed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Leftovers {
    /// Files that were never finished.
    pub unfinished: usize,
    /// Finished files that no row of the database knows.
    pub unknown: usize,
}

impl FileStore {
    /// Opens the folder, making it if it is not there.
    ///
    /// # Errors
    /// If it cannot be made or written.
    pub async fn open(root: &Path) -> io::Result<Self> {
        make_folder(&root.join(INCOMING)).await?;
        close_to_others(root).await?;
        Ok(Self { root: Arc::new(root.to_owned()) })
    }

    /// Begins to receive a file from outside, of at most `limit_bytes`, for the holder of `key`'s secret half.
    ///
    /// # Errors
    /// If the disk fails.
    pub async fn receive(
        &self,
        id: DocumentId,
        key: &PublicKey,
        declared: Declared<'_>,
        limit_bytes: u64,
        dice: &Dice,
    ) -> io::Result<Intake> {
        let (incoming, file) = self.incoming(id, dice).await?;
        Intake::begin(incoming, file, key, declared, limit_bytes, dice).await
    }

    /// Seals a file of the office's own making, such as a letter.
    ///
    /// # Errors
    /// If the disk fails.
    pub async fn put(
        &self,
        id: DocumentId,
        key: &PublicKey,
        kind: FileKind,
        content: &[u8],
        dice: &Dice,
    ) -> io::Result<Arrived> {
        let (incoming, file) = self.incoming(id, dice).await?;
        let mut writer = SealingWriter::begin(file, key, id, dice).await?;
        writer.write(content).await?;
        let (file, bytes) = writer.finish().await?;
        file.sync_all().await?;
        Ok(incoming.arrived(kind, bytes))
    }

    /// Seals a kept file once more, for another box, as a file of its own.
    ///
    /// # Errors
    /// If the file is not there or cannot be opened, or the disk fails.
    pub async fn copy(
        &self,
        from: (DocumentId, &SecretKey),
        to: (DocumentId, &PublicKey),
        kind: FileKind,
        dice: &Dice,
    ) -> Result<Arrived, FileError> {
        let mut reader = self.read(from.0, from.1).await?;
        let (incoming, file) = self.incoming(to.0, dice).await?;
        let mut writer = SealingWriter::begin(file, to.1, to.0, dice).await?;
        while let Some(piece) = reader.next_chunk().await? {
            writer.write(&piece).await?;
        }
        let (file, bytes) = writer.finish().await?;
        file.sync_all().await?;
        Ok(incoming.arrived(kind, bytes))
    }

    /// Opens a kept file.
    ///
    /// # Errors
    /// If it is not there, or was sealed for another key or as another file.
    pub async fn read(&self, id: DocumentId, key: &SecretKey) -> Result<StoredFile, FileError> {
        let file = fs::File::open(self.path(id)).await.map_err(not_found)?;
        OpeningReader::begin(file, key, id).await
    }

    /// How many bytes are within a kept file; it takes no key to tell.
    ///
    /// # Errors
    /// If it is not there, or no sealed file could be that long.
    pub async fn length(&self, id: DocumentId) -> Result<u64, FileError> {
        let about = fs::metadata(self.path(id)).await.map_err(not_found)?;
        plain_length(about.len()).ok_or(FileError::CannotOpen(CannotOpen))
    }

    /// Removes a kept file; says whether it was there.
    ///
    /// # Errors
    /// If the disk fails.
    pub async fn delete(&self, id: DocumentId) -> io::Result<bool> {
        let path = self.path(id);
        match fs::remove_file(&path).await {
            Ok(()) => sync_parent(&path).await.map(|()| true),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
            Err(error) => Err(error),
        }
    }

    /// The ids of all kept files, and where each lies, for backups and the doctor.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub async fn list(&self) -> io::Result<Vec<(DocumentId, PathBuf)>> {
        let mut found = Vec::new();
        let mut shelves = fs::read_dir(&*self.root).await?;
        while let Some(shelf) = shelves.next_entry().await? {
            if shelf.file_name() == INCOMING || !shelf.file_type().await?.is_dir() {
                continue;
            }
            let mut files = fs::read_dir(shelf.path()).await?;
            while let Some(file) = files.next_entry().await? {
                let id = file.file_name().to_str().and_then(|name| name.parse().ok());
                found.extend(id.map(|id| (id, file.path())));
            }
        }
        found.sort();
        Ok(found)
    }

    /// Removes what a crash left behind and nothing will ever ask for: files untouched since `before` that
    /// were not finished, or that `is_known` does not know.
    ///
    /// `before` lies a day or so back, so that an action now under way keeps its file.
    ///
    /// # Errors
    /// If the folder cannot be read or written.
    pub async fn sweep(
        &self,
        before: UtcInstant,
        is_known: impl Fn(DocumentId) -> bool,
    ) -> io::Result<Leftovers> {
        let mut leftovers = Leftovers::default();
        let mut unfinished = fs::read_dir(self.root.join(INCOMING)).await?;
        while let Some(file) = unfinished.next_entry().await? {
            if is_older(&file.path(), before).await? {
                remove_if_there(&file.path()).await?;
                leftovers.unfinished += 1;
            }
        }
        for (id, path) in self.list().await? {
            if !is_known(id) && is_older(&path, before).await? {
                remove_if_there(&path).await?;
                leftovers.unknown += 1;
            }
        }
        Ok(leftovers)
    }

    fn path(&self, id: DocumentId) -> PathBuf {
        let name = id.to_string();
        let shelf = &name[name.len() - 2..];
        self.root.join(shelf).join(&name)
    }

    async fn incoming(&self, id: DocumentId, dice: &Dice) -> io::Result<(Incoming, fs::File)> {
        // A name of its own, so that two attempts at one document do not write into each other.
        let attempt = u64::from_le_bytes(dice.bytes());
        let incoming = Incoming {
            id,
            temporary: self.root.join(INCOMING).join(format!("{id}.{attempt:016x}")),
            target: self.path(id),
            is_kept: false,
        };
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        options.mode(0o600);
        let file = options.open(&incoming.temporary).await?;
        Ok((incoming, file))
    }
}

/// A file under its temporary name; removed when dropped.
pub(super) struct Incoming {
    id: DocumentId,
    temporary: PathBuf,
    target: PathBuf,
    is_kept: bool,
}

impl Incoming {
    pub(super) const fn id(&self) -> DocumentId {
        self.id
    }

    pub(super) const fn arrived(self, kind: FileKind, bytes: u64) -> Arrived {
        Arrived { kind, bytes, incoming: self }
    }
}

impl Drop for Incoming {
    fn drop(&mut self) {
        if !self.is_kept {
            let _ = std::fs::remove_file(&self.temporary);
        }
    }
}

/// A file that is sealed and safely on disk, but not kept yet.
///
/// Dropped, it is gone. Keep it just before the transaction that knows it commits: should that fail, the
/// file is an orphan that [`FileStore::sweep`] removes.
pub struct Arrived {
    /// What it is.
    pub kind: FileKind,
    /// How long it is, open and cleaned.
    pub bytes: u64,
    incoming: Incoming,
}

impl Arrived {
    /// Keeps the file under its id, for good; what was there under that id is replaced.
    ///
    /// # Errors
    /// If the disk fails; then it is not kept.
    pub async fn keep(mut self) -> io::Result<()> {
        let target = self.incoming.target.clone();
        let renamed = fs::rename(&self.incoming.temporary, &target).await;
        if let (Err(error), Some(shelf)) = (&renamed, target.parent())
            && error.kind() == io::ErrorKind::NotFound
        {
            make_folder(shelf).await?;
            fs::rename(&self.incoming.temporary, &target).await?;
        } else {
            renamed?;
        }
        self.incoming.is_kept = true;
        sync_parent(&target).await
    }
}

fn not_found(error: io::Error) -> FileError {
    if error.kind() == io::ErrorKind::NotFound { FileError::NoSuchFile } else { FileError::Io(error) }
}

async fn make_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    builder.mode(0o700);
    builder.create(path).await?;
    // The folder's own entry must last as well as what is in it.
    sync_parent(path).await
}

#[cfg(unix)]
async fn close_to_others(path: &Path) -> io::Result<()> {
    fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o700)).await
}

#[cfg(not(unix))]
async fn close_to_others(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Makes a new or removed name in a folder last through a power cut.
async fn sync_parent(path: &Path) -> io::Result<()> {
    match path.parent() {
        Some(folder) if cfg!(unix) => fs::File::open(folder).await?.sync_all().await,
        _ => Ok(()),
    }
}

async fn is_older(path: &Path, before: UtcInstant) -> io::Result<bool> {
    let modified = match fs::metadata(path).await {
        Ok(about) => about.modified()?,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(error),
    };
    let since_1970 = modified.duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    Ok(i64::try_from(since_1970.as_micros()).unwrap_or(i64::MAX) < before.micros())
}

async fn remove_if_there(path: &Path) -> io::Result<()> {
    match fs::remove_file(path).await {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
