//! What the typesetter may see: our templates, our fonts, and one paper's data. Nothing else exists
//! for it: no file system, no network, no clock.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::PaperError;

/// The data of the paper in print, as the templates read it.
const DATA: &str = "data.json";
/// The square code of the paper in print, if it has one.
const CODE: &str = "code.svg";
/// The template that everything starts from.
const MAIN: &str = "main.typ";

const TEMPLATES: [(&str, &str); 7] = [
    (MAIN, include_str!("../typst/main.typ")),
    ("look.typ", include_str!("../typst/look.typ")),
    ("blocks.typ", include_str!("../typst/blocks.typ")),
    ("charts.typ", include_str!("../typst/charts.typ")),
    ("letter.typ", include_str!("../typst/letter.typ")),
    ("receipt.typ", include_str!("../typst/receipt.typ")),
    ("report.typ", include_str!("../typst/report.typ")),
];

/// The bundled faces, in the order in which a missing letter is looked for.
const FONTS: [&[u8]; 9] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSerif-Bold.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoNaskhArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansMath-Regular.ttf"),
    include_bytes!("../fonts/NotoSansSymbols2-Regular.ttf"),
];

/// What all papers share: made once, read by every print.
pub(crate) struct Workshop {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    main: FileId,
    sources: Vec<Source>,
}

impl Workshop {
    /// Parses the templates and the fonts.
    pub(crate) fn open() -> Result<Self, PaperError> {
        let mut fonts = Vec::with_capacity(FONTS.len());
        for (index, bytes) in FONTS.into_iter().enumerate() {
            fonts.push(Font::new(Bytes::new(bytes), 0).ok_or(PaperError::Font { index })?);
        }
        let mut sources = Vec::with_capacity(TEMPLATES.len());
        for (path, text) in TEMPLATES {
            sources.push(Source::new(file_id(path)?, text.to_owned()));
        }
        Ok(Self {
            library: LazyHash::new(Library::default()),
            book: LazyHash::new(FontBook::from_fonts(&fonts)),
            fonts,
            main: file_id(MAIN)?,
            sources,
        })
    }

    /// The bundled faces.
    pub(crate) fn fonts(&self) -> &[Font] {
        &self.fonts
    }
}

fn file_id(path: &'static str) -> Result<FileId, PaperError> {
    let path = VirtualPath::new(path).map_err(|_| PaperError::Template { path })?;
    Ok(FileId::new(RootedPath::new(VirtualRoot::Project, path)))
}

/// The workshop with one paper's data on the table.
pub(crate) struct Table<'a> {
    workshop: &'a Workshop,
    data: Bytes,
    code: Option<Bytes>,
}

impl<'a> Table<'a> {
    /// Lays out `data` (JSON) and the square `code` (SVG).
    pub(crate) fn lay(workshop: &'a Workshop, data: String, code: Option<String>) -> Self {
        Self { workshop, data: Bytes::from_string(data), code: code.map(Bytes::from_string) }
    }
}

impl World for Table<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.workshop.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.workshop.book
    }

    fn main(&self) -> FileId {
        self.workshop.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let found = self.workshop.sources.iter().find(|source| source.id() == id);
        found.cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = match id.vpath().get_without_slash() {
            DATA => Some(self.data.clone()),
            CODE => self.code.clone(),
            _ => None,
        };
        found.ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.workshop.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The letters of the platform's languages, and of names that come to it.
    const ALPHABETS: [(&str, &str); 8] = [
        ("en", "abcdefghijklmnopqrstuvwxyz"),
        ("ru", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
        ("tg", "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя"),
        ("ky", "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"),
        ("uz", "abdefghijklmnopqrstuvxyzʻʼ‘’"),
        ("uz-Cyrl", "абвгдеёжзийклмнопрстуфхцчшъэюяўқғҳ"),
        ("kk", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        ("tr, az", "abcçdeəfgğhıijklmnoöpqrsştuüvxyzİ"),
    ];
    const PERSIAN: &str = "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهۀیيك۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩،؛؟٪٫٬";

    fn lacking(family: &str, letters: &str) -> Vec<char> {
        let workshop = Workshop::open().unwrap();
        let faces = workshop.fonts().iter().filter(|font| font.info().family == family);
        let lacks = |c: &char| faces.clone().any(|font| !font.info().coverage.contains(u32::from(*c)));
        letters.chars().filter(lacks).collect()
    }

    #[test]
    fn every_face_has_every_letter() {
        for (lang, letters) in ALPHABETS {
            let both = format!("{letters}{}", letters.to_uppercase());
            for family in ["Noto Sans", "Noto Serif"] {
                assert_eq!(lacking(family, &both), [] as [char; 0], "{lang} in {family}");
            }
        }
        assert_eq!(lacking("Noto Naskh Arabic", PERSIAN), [] as [char; 0]);
    }

    #[test]
    fn the_fonts_stay_small() {
        const FONT_BYTES_MAX: usize = 1_500_000;
        assert!(FONTS.iter().map(|font| font.len()).sum::<usize>() < FONT_BYTES_MAX);
    }

    #[test]
    fn nothing_else_exists() {
        let workshop = Workshop::open().unwrap();
        let table = Table::lay(&workshop, "{}".to_owned(), None);
        for path in ["/etc/passwd", "code.svg", "other.typ", "data.json/x"] {
            let id = file_id(path).unwrap();
            assert!(table.file(id).is_err() && table.source(id).is_err(), "{path}");
        }
    }
}
