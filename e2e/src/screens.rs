//! Pictures of pages: of every page where a folder was named, and of the page on which a journey failed.

use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

use anyhow::{Context, Result};
use data_encoding::BASE64;
use fantoccini::Client;
use serde_json::json;

use crate::devtools::Devtools;

/// Where the picture of a failure goes if no folder was named.
const FAILURES: &str = "e2e/screens";

/// The pictures of one journey.
#[derive(Debug)]
pub(crate) struct Screens {
    journey: String,
    keep: Option<PathBuf>,
    taken: AtomicUsize,
}

impl Screens {
    /// Of the journey of that name, kept in `keep` if every page is wanted.
    pub(crate) fn new(journey: &str, keep: Option<PathBuf>) -> Self {
        Self { journey: journey.to_owned(), keep, taken: AtomicUsize::new(0) }
    }

    /// A picture of the page, if pictures of all are wanted.
    pub(crate) async fn page(&self, client: &Client, path: &str) -> Result<()> {
        let number = self.taken.fetch_add(1, Ordering::Relaxed) + 1;
        match &self.keep {
            Some(folder) => {
                self.take(client, folder.clone(), &format!("{number:02}{}", plain(path))).await.map(drop)
            }
            None => Ok(()),
        }
    }

    /// A picture of the page on which the journey failed.
    pub(crate) async fn failure(&self, client: &Client) -> Result<PathBuf> {
        let folder = self.keep.clone().unwrap_or_else(|| PathBuf::from(FAILURES));
        self.take(client, folder, "failed").await
    }

    async fn take(&self, client: &Client, folder: PathBuf, name: &str) -> Result<PathBuf> {
        let whole_page = json!({ "format": "png", "captureBeyondViewport": true });
        let answer = client.issue_cmd(Devtools::new("Page.captureScreenshot", &whole_page)).await?;
        let picture = answer.get("data").and_then(|data| data.as_str()).context("no picture came")?;
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}-{name}.png", self.journey));
        std::fs::write(&file, BASE64.decode(picture.as_bytes())?)?;
        Ok(file)
    }
}

/// A path as part of a file name.
fn plain(path: &str) -> String {
    path.chars().take(60).map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect()
}
