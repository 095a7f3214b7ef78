//! The kinds of file that are taken.

use std::fmt;
use std::str::FromStr;

/// A kind of file that is taken, as its bytes showed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FileKind {
    /// A document for reading and printing.
    Pdf,
    /// A photograph.
    Jpeg,
    /// A picture or screenshot.
    Png,
    /// A picture.
    Webp,
    /// A picture, perhaps moving.
    Gif,
    /// A photograph from an iPhone.
    Heic,
    /// Plain text in UTF-8.
    Text,
    /// A text document of Word.
    Docx,
    /// A table of Excel.
    Xlsx,
    /// A text document of `LibreOffice`.
    Odt,
    /// Sound.
    Mp3,
    /// Sound, such as a voice message.
    Ogg,
    /// Sound, such as a voice memo.
    M4a,
    /// A voice recording from an older phone.
    Amr,
    /// Film.
    Mp4,
    /// Film from an iPhone.
    Mov,
}

struct About {
    kind: FileKind,
    name: &'static str,
    media_type: &'static str,
    /// The first is the one we give.
    extensions: &'static [&'static str],
    /// Other media types under which browsers send it.
    also: &'static [&'static str],
}

use FileKind::{Amr, Docx, Gif, Heic, Jpeg, M4a, Mov, Mp3, Mp4, Odt, Ogg, Pdf, Png, Text, Webp, Xlsx};

const ABOUT: [About; 16] = [
    About {
        kind: Pdf,
        name: "pdf",
        media_type: "application/pdf",
        extensions: &["pdf"],
        also: &["application/x-pdf"],
    },
    About {
        kind: Jpeg,
        name: "jpeg",
        media_type: "image/jpeg",
        extensions: &["jpg", "jpeg", "jpe", "jfif"],
        also: &["image/jpg", "image/pjpeg"],
    },
    About {
        kind: Png,
        name: "png",
        media_type: "image/png",
        extensions: &["png"],
        also: &["image/x-png", "image/apng"],
    },
    About { kind: Webp, name: "webp", media_type: "image/webp", extensions: &["webp"], also: &[] },
    About { kind: Gif, name: "gif", media_type: "image/gif", extensions: &["gif"], also: &[] },
    About {
        kind: Heic,
        name: "heic",
        media_type: "image/heic",
        extensions: &["heic", "heif"],
        also: &["image/heif", "image/heic-sequence", "image/heif-sequence"],
    },
    About {
        kind: Text,
        name: "text",
        media_type: "text/plain",
        extensions: &["txt", "text", "log", "md", "csv"],
        also: &["text/markdown", "text/csv"],
    },
    About {
        kind: Docx,
        name: "docx",
        media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        extensions: &["docx"],
        also: &[],
    },
    About {
        kind: Xlsx,
        name: "xlsx",
        media_type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        extensions: &["xlsx"],
        also: &[],
    },
    About {
        kind: Odt,
        name: "odt",
        media_type: "application/vnd.oasis.opendocument.text",
        extensions: &["odt"],
        also: &[],
    },
    About {
        kind: Mp3,
        name: "mp3",
        media_type: "audio/mpeg",
        extensions: &["mp3"],
        also: &["audio/mp3", "audio/x-mp3", "audio/mpeg3"],
    },
    About {
        kind: Ogg,
        name: "ogg",
        media_type: "audio/ogg",
        extensions: &["ogg", "oga", "opus"],
        also: &["audio/opus", "application/ogg", "audio/vorbis"],
    },
    About {
        kind: M4a,
        name: "m4a",
        media_type: "audio/mp4",
        extensions: &["m4a"],
        also: &["audio/x-m4a", "audio/m4a", "audio/aac"],
    },
    About {
        kind: Amr,
        name: "amr",
        media_type: "audio/amr",
        extensions: &["amr", "awb"],
        also: &["audio/amr-wb", "audio/3gpp"],
    },
    About {
        kind: Mp4,
        name: "mp4",
        media_type: "video/mp4",
        extensions: &["mp4", "m4v", "3gp", "3gpp", "3g2"],
        also: &["video/3gpp", "video/3gpp2", "video/x-m4v", "application/mp4"],
    },
    About { kind: Mov, name: "mov", media_type: "video/quicktime", extensions: &["mov", "qt"], also: &[] },
];

impl FileKind {
    /// Every kind that is taken.
    pub fn all() -> impl Iterator<Item = Self> {
        ABOUT.iter().map(|about| about.kind)
    }

    /// The media type under which it is served.
    pub fn media_type(self) -> &'static str {
        self.about().media_type
    }

    /// The ending of its file name, without the dot.
    pub fn extension(self) -> &'static str {
        self.about().extensions[0]
    }

    /// Whether it is a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Jpeg | Png | Webp | Gif | Heic)
    }

    /// What a file form's `accept` attribute lists.
    pub fn accept() -> String {
        let dotted = ABOUT.iter().flat_map(|about| about.extensions).map(|extension| format!(".{extension}"));
        dotted.collect::<Vec<_>>().join(",")
    }

    /// The kind that goes by this media type, whatever its parameters.
    pub fn from_media_type(media_type: &str) -> Option<Self> {
        let bare = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        let about =
            ABOUT.iter().find(|about| about.media_type == bare || about.also.contains(&bare.as_str()))?;
        Some(about.kind)
    }

    /// The kind that file names with this ending claim.
    pub fn from_extension(extension: &str) -> Option<Self> {
        let extension = extension.to_ascii_lowercase();
        let about = ABOUT.iter().find(|about| about.extensions.contains(&extension.as_str()))?;
        Some(about.kind)
    }

    /// Whether a file that is said to be `claimed` may turn out to be this.
    pub(super) fn agrees_with(self, claimed: Self) -> bool {
        // One container, many names: phones call a voice memo now this, now that.
        let is_container = |kind| matches!(kind, M4a | Mp4 | Mov | Amr);
        self == claimed || (is_container(self) && is_container(claimed))
    }

    fn about(self) -> &'static About {
        ABOUT.iter().find(|about| about.kind == self).unwrap_or(&ABOUT[0])
    }
}

impl fmt::Display for FileKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.about().name)
    }
}

/// A text that names no kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a kind of file that is taken")]
pub struct ParseKindError;

impl FromStr for FileKind {
    type Err = ParseKindError;

    fn from_str(text: &str) -> Result<Self, ParseKindError> {
        ABOUT.iter().find(|about| about.name == text).map(|about| about.kind).ok_or(ParseKindError)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_one_entry_and_comes_back_from_its_names() {
        let mut seen = std::collections::HashSet::new();
        for kind in FileKind::all() {
            assert!(seen.insert(kind.media_type()) && seen.insert(kind.extension()));
            assert_eq!(kind.to_string().parse(), Ok(kind));
            assert_eq!(FileKind::from_media_type(kind.media_type()), Some(kind));
            assert_eq!(FileKind::from_extension(kind.extension()), Some(kind));
            assert!(FileKind::accept().contains(&format!(".{}", kind.extension())));
        }
        assert_eq!(FileKind::from_media_type("Audio/OGG; codecs=opus"), Some(Ogg));
        assert_eq!(FileKind::from_extension("JPG"), Some(Jpeg));
        assert_eq!(FileKind::from_media_type("text/html"), None);
        assert_eq!(FileKind::from_extension("exe"), None);
    }
}
