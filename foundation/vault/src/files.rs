//! Files that people send: looked at, cleaned and sealed while they stream to disk.
//!
//! A file passes three stations, 64 KiB at a time, and never lies whole in memory or unsealed on disk:
//! 1. it is *recognised* by its bytes, not by its name, and walked through from the first byte to the
//!    last, so that it is one thing only ([`FileKind`] lists what is taken, [`Refusal`] why something is
//!    not);
//! 2. what tells more than the sender meant to show is *removed*: camera data, places and comments in
//!    pictures, sound and film;
//! 3. it is *sealed* to the public key of the box it belongs to, under a key of its own, bound to its
//!    [`DocumentId`](ids::DocumentId): cut short, extended, reordered or exchanged, it does not open.
//!
//! ```
//! # tokio::runtime::Runtime::new().unwrap().block_on(async {
//! use ids::{Dice, DocumentId};
//! use vault::KeyPair;
//! use vault::files::{Declared, FileKind, FileStore};
//! # let (dice, folder) = (Dice::seeded(7), std::env::temp_dir().join("recourse-doc-files"));
//! # let id = DocumentId::new(clock::UtcInstant::from_micros(0), &dice);
//! let files = FileStore::open(&folder).await?;
//! let case = KeyPair::generate(&dice);
//! let declared = Declared { name: "note.txt", media_type: Some("text/plain") };
//! let mut intake = files.receive(id, &case.public, declared, 50_000_000, &dice).await?;
//! intake.push("My passport ".as_bytes()).await?;
//! intake.push("was taken.".as_bytes()).await?;
//! let arrived = intake.finish().await?;
//! assert_eq!(arrived.kind, FileKind::Text);
//! arrived.keep().await?;
//! let mut file = files.read(id, &case.secret).await?;
//! assert_eq!(file.next_chunk().await?.unwrap(), b"My passport was taken.");
//! # files.delete(id).await?;
//! # Ok::<(), Box<dyn std::error::Error>>(()) }).unwrap();
//! ```

mod folder;
mod inspect;
mod intake;
mod kind;
mod name;
mod stream;

pub use folder::{Arrived, FileStore, Leftovers, StoredFile};
pub use inspect::{Refusal, ZIP_ENTRIES_MAX, ZIP_RATIO_MAX, ZIP_UNPACKED_BYTES_MAX};
pub use intake::{Declared, Intake, IntakeError};
pub use kind::FileKind;
pub use name::{FILE_NAME_CHARS_MAX, tidy_name};
pub use stream::{CHUNK_BYTES, FileError, OpeningReader, SealingWriter, sealed_length};
