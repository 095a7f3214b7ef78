//! [`FileDrop`]: letters as files in a folder, for the demo and for trying out.

use std::path::{Path, PathBuf};

use async_trait::async_trait;
use tokio::fs;
use work::WorkError;

use crate::Channel;
use crate::carrier::{Carrier, CarryError, Evidence, Outgoing};
use crate::message::{self, Payload, Sender};

/// The most letters that are read from the folder at once.
pub const DROPPED_MAX: usize = 500;

/// Letters as files in a folder: `ID.json` for each, and beside it `ID.eml` for what a mail program would
/// get. A letter that is dropped twice is there once.
pub struct FileDrop {
    folder: PathBuf,
    sender: Sender,
}

impl FileDrop {
    /// Drops into `folder`, which is made if it is not there.
    ///
    /// # Errors
    /// If it cannot be made.
    pub fn new(folder: impl Into<PathBuf>, sender: Sender) -> std::io::Result<Self> {
        let folder = folder.into();
        std::fs::create_dir_all(&folder)?;
        Ok(Self { folder, sender })
    }

    /// The letters in the folder, the latest first.
    ///
    /// # Errors
    /// If the folder cannot be read.
    pub async fn letters(&self, letters_max: usize) -> std::io::Result<Vec<Payload>> {
        let mut names = Vec::new();
        let mut entries = fs::read_dir(&self.folder).await?;
        while let Some(entry) = entries.next_entry().await? {
            let path = entry.path();
            if path.extension().is_some_and(|ending| ending == "json") {
                names.push(path);
            }
        }
        // The names are ids, which sort by when they were made.
        names.sort_unstable_by(|a, b| b.cmp(a));
        let mut letters = Vec::new();
        for path in names.into_iter().take(letters_max.min(DROPPED_MAX)) {
            // What is no letter of ours is passed over.
            if let Ok(letter) = serde_json::from_slice(&fs::read(&path).await?) {
                letters.push(letter);
            }
        }
        Ok(letters)
    }

    async fn write(&self, name: &str, content: &[u8]) -> std::io::Result<()> {
        // A reader finds the whole file or none.
        let part = self.folder.join(format!("{name}.part"));
        fs::write(&part, content).await?;
        fs::rename(&part, self.folder.join(name)).await
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }
}

#[async_trait]
impl Carrier for FileDrop {
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError> {
        let away = |error: std::io::Error| CarryError::away(&WorkError::from(error).to_string());
        let mut name = format!("{}.json", letter.id);
        self.write(&name, &Payload::of(letter).to_bytes()?).await.map_err(away)?;
        if letter.to.channel() == Channel::Mail {
            name = format!("{}.eml", letter.id);
            let mail = message::mail(letter, &self.sender)?;
            self.write(&name, &mail.formatted()).await.map_err(away)?;
        }
        Ok(Evidence::new(&format!("written to {name}")))
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        let away = |error: std::io::Error| CarryError::away(&WorkError::from(error).to_string());
        let probe = "writable.part";
        fs::write(self.folder.join(probe), b"").await.map_err(away)?;
        fs::remove_file(self.folder.join(probe)).await.map_err(away)?;
        Ok(Evidence::new("the folder can be written"))
    }
}
