//! The office's key file, and the keys for each purpose that grow from it.
//!
//! The file lies beside the database, not in it: who steals the database alone cannot so much as try out
//! receipts and passwords. It protects what the server itself must read (second factors, outgoing mail);
//! a case's own texts hang on the holders' secrets, not on this.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use data_encoding::BASE64URL_NOPAD;
use hmac::Mac;
use ids::Dice;
use zeroize::Zeroizing;

use crate::{Kek, derive};

const HEADING: &str = "recourse office key 1: ";
/// No key file is longer than this.
const FILE_BYTES_MAX: u64 = 1024;

/// What a key grown from the office's key is for. One purpose, one key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Tags of forms, so that they come from our own pages.
    Forms,
    /// Outgoing messages while they wait.
    Post,
    /// Shared secrets of second factors.
    SecondFactors,
    /// The salt of receipts.
    Receipts,
    /// The pepper of passwords.
    Passwords,
    /// Blind index of words that may be searched.
    Search,
    /// Keys by which programs call the API, and their repeated calls.
    Api,
    /// Drafts of people who have no receipt yet, and other things the server may read for a short time.
    Drafts,
    /// Backups.
    Backups,
}

impl Purpose {
    const fn label(self) -> &'static str {
        match self {
            Self::Forms => "recourse office forms 1",
            Self::Post => "recourse office post 1",
            Self::SecondFactors => "recourse office second factors 1",
            Self::Receipts => "recourse office receipts 1",
            Self::Passwords => "recourse office passwords 1",
            Self::Search => "recourse office search 1",
            Self::Api => "recourse office api 1",
            Self::Drafts => "recourse office drafts 1",
            Self::Backups => "recourse office backups 1",
        }
    }
}

/// Why the key file cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum OfficeKeyError {
    /// The file cannot be read or written.
    #[error("the key file {path} cannot be used: {source}")]
    File {
        /// Where it is.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Others on this machine may read or write it.
    #[error("the key file {path} is open to others on this machine (mode {mode:03o}): run chmod 600 on it")]
    OpenToOthers {
        /// Where it is.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It holds no office key.
    #[error("the file {path} holds no office key: restore it from where the key is kept")]
    NotAKey {
        /// Where it is.
        path: PathBuf,
    },
}

/// The root of the office's own keys: 32 random bytes in a file that only the server's account may read.
pub struct OfficeKey(Zeroizing<[u8; 32]>);

impl OfficeKey {
    /// A new key, in memory only.
    pub fn roll(dice: &Dice) -> Self {
        Self(Zeroizing::new(dice.bytes()))
    }

    /// Makes a new key and writes it to `path`, readable by this account alone. Never overwrites.
    ///
    /// # Errors
    /// If the file is there already or cannot be written.
    pub fn create(path: &Path, dice: &Dice) -> Result<Self, OfficeKeyError> {
        let key = Self::roll(dice);
        key.write(path).map_err(|source| OfficeKeyError::File { path: path.to_owned(), source })?;
        Ok(key)
    }

    /// Reads the key from `path`.
    ///
    /// # Errors
    /// If the file cannot be read, is open to others, or holds no key.
    pub fn load(path: &Path) -> Result<Self, OfficeKeyError> {
        let failed = |source| OfficeKeyError::File { path: path.to_owned(), source };
        let about = fs::metadata(path).map_err(failed)?;
        check_mode(path, &about)?;
        let not_a_key = || OfficeKeyError::NotAKey { path: path.to_owned() };
        if about.len() > FILE_BYTES_MAX {
            return Err(not_a_key());
        }
        let text = Zeroizing::new(fs::read_to_string(path).map_err(failed)?);
        Self::from_text(&text).ok_or_else(not_a_key)
    }

    /// The key's text, as the file holds it: for the sheet of paper in the safe.
    pub fn to_text(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("{HEADING}{}\n", *Zeroizing::new(BASE64URL_NOPAD.encode(&*self.0))))
    }

    fn from_text(text: &str) -> Option<Self> {
        let encoded = text.trim().strip_prefix(HEADING)?;
        let bytes = Zeroizing::new(BASE64URL_NOPAD.decode(encoded.trim().as_bytes()).ok()?);
        let mut key = Zeroizing::new([0; 32]);
        (bytes.len() == key.len()).then(|| key.copy_from_slice(&bytes))?;
        Some(Self(key))
    }

    /// The key that seals what the server itself must read, for one purpose.
    pub fn kek(&self, purpose: Purpose) -> Kek {
        Kek::from_bytes(self.subkey(purpose))
    }

    /// A tag of `message` that only this office can make, for one purpose.
    pub fn tag(&self, purpose: Purpose, message: &[u8]) -> [u8; 32] {
        derive::tag(&self.subkey(purpose), message)
    }

    /// Whether `tag` is this office's tag of `message`; takes equally long either way.
    pub fn is_tag(&self, purpose: Purpose, message: &[u8], tag: &[u8]) -> bool {
        derive::mac(&self.subkey(purpose)).chain_update(message).verify_slice(tag).is_ok()
    }

    pub(crate) fn subkey(&self, purpose: Purpose) -> Zeroizing<[u8; 32]> {
        derive::key(&*self.0, purpose.label())
    }

    fn write(&self, path: &Path) -> io::Result<()> {
        let mut options = fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(path)?;
        file.write_all(self.to_text().as_bytes())?;
        file.sync_all()
    }
}

#[cfg(unix)]
fn check_mode(path: &Path, about: &fs::Metadata) -> Result<(), OfficeKeyError> {
    let mode = std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o777;
    if mode & 0o077 == 0 {
        return Ok(());
    }
    Err(OfficeKeyError::OpenToOthers { path: path.to_owned(), mode })
}

#[cfg(not(unix))]
fn check_mode(_: &Path, _: &fs::Metadata) -> Result<(), OfficeKeyError> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_is_for_this_account_alone_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.key");
        let key = OfficeKey::create(&path, &Dice::seeded(1)).unwrap_or_else(|error| panic!("{error}"));
        let again = OfficeKey::load(&path).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(key.tag(Purpose::Forms, b"x"), again.tag(Purpose::Forms, b"x"));
        assert!(matches!(
            OfficeKey::create(&path, &Dice::seeded(2)),
            Err(OfficeKeyError::File { source, .. }) if source.kind() == io::ErrorKind::AlreadyExists
        ));
    }

    #[cfg(unix)]
    #[test]
    fn a_file_open_to_others_is_refused_with_the_remedy() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.key");
        OfficeKey::create(&path, &Dice::seeded(1)).unwrap_or_else(|error| panic!("{error}"));
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let error = OfficeKey::load(&path).err().unwrap();
        assert!(error.to_string().contains("mode 640") && error.to_string().contains("chmod 600"));
    }

    #[test]
    fn other_files_are_no_keys() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("office.key");
        assert!(matches!(OfficeKey::load(&path), Err(OfficeKeyError::File { .. })));
        for text in ["", "recourse office key 1: ", "recourse office key 1: AAAA", "AAAA", &"A".repeat(2000)]
        {
            fs::write(&path, text).unwrap();
            #[cfg(unix)]
            fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o600)).unwrap();
            assert!(matches!(OfficeKey::load(&path), Err(OfficeKeyError::NotAKey { .. })), "{text}");
        }
    }

    #[test]
    fn one_purpose_one_key() {
        let key = OfficeKey::roll(&Dice::seeded(1));
        let tag = key.tag(Purpose::Forms, b"message");
        assert!(key.is_tag(Purpose::Forms, b"message", &tag));
        assert!(!key.is_tag(Purpose::Search, b"message", &tag));
        assert!(!key.is_tag(Purpose::Forms, b"massage", &tag));
        assert!(!key.is_tag(Purpose::Forms, b"message", &tag[..31]));
    }
}
