//! Files on their way in and out: whole or not at all, and refused when tampered with.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot unwrap has failed")]

use std::path::{Path, PathBuf};

use clock::UtcInstant;
use ids::{Dice, DocumentId};
use proptest::prelude::*;
use vault::files::{
    CHUNK_BYTES, Declared, FileError, FileKind, FileStore, IntakeError, OpeningReader, Refusal,
    SealingWriter, sealed_length,
};
use vault::{CannotOpen, KeyPair};

const LIMIT_BYTES: u64 = 1_000_000;
const PIECE: usize = CHUNK_BYTES + 16;
const HEADER: usize = 117;

fn id(number: u64) -> DocumentId {
    DocumentId::new(UtcInstant::from_micros(0), &Dice::seeded(number))
}

async fn sealed(pair: &KeyPair, id: DocumentId, plain: &[u8], dice: &Dice) -> Vec<u8> {
    let mut writer = SealingWriter::begin(Vec::new(), &pair.public, id, dice).await.unwrap();
    for part in plain.chunks(1000) {
        writer.write(part).await.unwrap();
    }
    let (sealed, bytes) = writer.finish().await.unwrap();
    assert_eq!(bytes, plain.len() as u64);
    assert_eq!(sealed.len() as u64, sealed_length(bytes));
    sealed
}

async fn opened(pair: &KeyPair, id: DocumentId, sealed: &[u8]) -> Result<Vec<u8>, FileError> {
    let mut reader = OpeningReader::begin(sealed, &pair.secret, id).await?;
    let mut plain = Vec::new();
    while let Some(piece) = reader.next_chunk().await? {
        plain.extend_from_slice(&piece);
    }
    assert!(reader.next_chunk().await.unwrap().is_none(), "the end stays the end");
    Ok(plain)
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

fn plain(length: usize) -> Vec<u8> {
    (0..length).map(|at| (at * 7 + at / 251) as u8).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_file_comes_out_as_it_went_in(seed: u64, pieces in 0..4_usize, more in prop_oneof![Just(0), Just(1), 0..CHUNK_BYTES]) {
        runtime().block_on(async {
            let (dice, plain) = (Dice::seeded(seed), plain(pieces * CHUNK_BYTES + more));
            let pair = KeyPair::generate(&dice);
            let sealed = sealed(&pair, id(1), &plain, &dice).await;
            assert_eq!(opened(&pair, id(1), &sealed).await.unwrap(), plain);
        });
    }

    #[test]
    fn one_flipped_bit_is_refused(seed: u64, length in 0..3 * CHUNK_BYTES, at: prop::sample::Index) {
        runtime().block_on(async {
            let dice = Dice::seeded(seed);
            let pair = KeyPair::generate(&dice);
            let mut sealed = sealed(&pair, id(1), &plain(length), &dice).await;
            let bit = at.index(sealed.len() * 8);
            sealed[bit / 8] ^= 1 << (bit % 8);
            assert!(matches!(opened(&pair, id(1), &sealed).await, Err(FileError::CannotOpen(_))));
        });
    }

    #[test]
    fn a_file_cut_anywhere_is_refused(seed: u64, length in 0..3 * CHUNK_BYTES, at: prop::sample::Index) {
        runtime().block_on(async {
            let dice = Dice::seeded(seed);
            let pair = KeyPair::generate(&dice);
            let sealed = sealed(&pair, id(1), &plain(length), &dice).await;
            let cut = &sealed[..at.index(sealed.len())];
            assert!(matches!(opened(&pair, id(1), cut).await, Err(FileError::CannotOpen(_))));
        });
    }
}

#[tokio::test]
async fn pieces_are_neither_cut_off_nor_added_nor_moved_nor_exchanged() {
    let dice = Dice::seeded(1);
    let (pair, other) = (KeyPair::generate(&dice), KeyPair::generate(&dice));
    let plain = plain(3 * CHUNK_BYTES);
    let file = sealed(&pair, id(1), &plain, &dice).await;
    let twin = sealed(&pair, id(2), &plain, &dice).await;
    let piece =
        |file: &[u8], number: usize| file[HEADER + number * PIECE..HEADER + (number + 1) * PIECE].to_vec();
    let header = |file: &[u8]| file[..HEADER].to_vec();

    let cut_at_a_piece = file[..HEADER + 2 * PIECE].to_vec();
    let no_piece = header(&file);
    let extended = [file.clone(), vec![0]].concat();
    let extended_by_a_piece = [file.clone(), piece(&file, 2)].concat();
    let moved = [header(&file), piece(&file, 1), piece(&file, 0), piece(&file, 2)].concat();
    let repeated = [header(&file), piece(&file, 0), piece(&file, 0), piece(&file, 2)].concat();
    let last_first = [header(&file), piece(&file, 2)].concat();
    let exchanged_piece = [header(&file), piece(&file, 0), piece(&twin, 1), piece(&file, 2)].concat();
    let exchanged_header = [header(&twin), file[HEADER..].to_vec()].concat();
    for forged in [
        cut_at_a_piece,
        no_piece,
        extended,
        extended_by_a_piece,
        moved,
        repeated,
        last_first,
        exchanged_piece,
        exchanged_header,
        twin.clone(),
        b"RCF2".iter().chain(&file[4..]).copied().collect(),
    ] {
        assert!(matches!(opened(&pair, id(1), &forged).await, Err(FileError::CannotOpen(_))));
    }
    assert!(matches!(opened(&other, id(1), &file).await, Err(FileError::CannotOpen(_))));
    assert_eq!(opened(&pair, id(2), &twin).await.unwrap(), plain);
}

struct Place {
    _folder: tempfile::TempDir,
    root: PathBuf,
    files: FileStore,
    case: KeyPair,
    dice: Dice,
}

impl Place {
    async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().join("files");
        let files = FileStore::open(&root).await.unwrap();
        let dice = Dice::seeded(1);
        Self { _folder: folder, root, files, case: KeyPair::generate(&dice), dice }
    }

    async fn take(&self, id: DocumentId, name: &str, content: &[u8]) -> Result<FileKind, IntakeError> {
        let declared = Declared { name, media_type: None };
        let mut intake = self.files.receive(id, &self.case.public, declared, LIMIT_BYTES, &self.dice).await?;
        intake.push_all(content).await?;
        let arrived = intake.finish().await?;
        let kind = arrived.kind;
        arrived.keep().await?;
        Ok(kind)
    }

    async fn content(&self, id: DocumentId) -> Result<Vec<u8>, FileError> {
        Ok(self.files.read(id, &self.case.secret).await?.read_all(LIMIT_BYTES).await?.to_vec())
    }
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder)
        .unwrap()
        .flat_map(|entry| {
            let path = entry.unwrap().path();
            if path.is_dir() { files_below(&path) } else { vec![path] }
        })
        .collect()
}

#[tokio::test]
async fn a_file_is_kept_sealed_and_read_back() {
    let place = Place::new().await;
    let text = "Меня не пускают к дочери. ".repeat(5_000);
    assert_eq!(place.take(id(1), "письмо.txt", text.as_bytes()).await.unwrap(), FileKind::Text);
    assert_eq!(place.content(id(1)).await.unwrap(), text.as_bytes());
    assert_eq!(place.files.length(id(1)).await.unwrap(), text.len() as u64);

    let kept = files_below(&place.root);
    assert_eq!(kept.len(), 1);
    assert_eq!(place.files.list().await.unwrap(), [(id(1), kept[0].clone())]);
    let raw = std::fs::read(&kept[0]).unwrap();
    assert!(!raw.windows(8).any(|bytes| bytes == &"Меня".as_bytes()[..8]));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!(mode(&kept[0]), 0o600);
        assert_eq!(mode(kept[0].parent().unwrap()), 0o700);
        assert_eq!(mode(&place.root), 0o700);
    }

    // A file given another's name is not that file.
    place.take(id(2), "", b"another").await.unwrap();
    let mut kept = files_below(&place.root);
    kept.sort_by_key(|path| std::fs::metadata(path).unwrap().len());
    std::fs::copy(&kept[0], &kept[1]).unwrap();
    assert!(matches!(place.content(id(1)).await, Err(FileError::CannotOpen(CannotOpen))));

    assert!(place.files.delete(id(1)).await.unwrap());
    assert!(!place.files.delete(id(1)).await.unwrap());
    assert!(matches!(place.content(id(1)).await, Err(FileError::NoSuchFile)));
    assert!(matches!(place.files.length(id(1)).await, Err(FileError::NoSuchFile)));
}

#[tokio::test]
async fn what_is_refused_leaves_no_trace() {
    let place = Place::new().await;
    let long = vec![b'a'; 1_000_001];
    let pdf = b"%PDF-1.7\n%%EOF\n";
    for (name, content, expected) in [
        ("a.txt", &b""[..], Refusal::Empty),
        ("a.txt", &long, Refusal::TooLarge { limit_bytes: LIMIT_BYTES }),
        ("a.exe", b"MZ\x90\0", Refusal::UnknownKind),
        ("a.jpg", pdf, Refusal::NotWhatItSays { found: FileKind::Pdf }),
        ("a.pdf", b"just text", Refusal::NotWhatItSays { found: FileKind::Text }),
        ("a.pdf", b"%PDF-1.7\n", Refusal::Damaged),
    ] {
        let refused = place.take(id(1), name, content).await;
        assert!(matches!(refused, Err(IntakeError::Refused(refusal)) if refusal == expected), "{refused:?}");
        assert_eq!(files_below(&place.root).len(), 0);
    }
    for (name, media_type) in
        [("photo.png", None), ("photo", Some("image/png")), ("a.pdf", Some("image/png"))]
    {
        let declared = Declared { name, media_type };
        let mut intake =
            place.files.receive(id(1), &place.case.public, declared, 99, &place.dice).await.unwrap();
        intake.push(pdf).await.unwrap();
        let refused = intake.finish().await.err().unwrap();
        assert!(matches!(refused, IntakeError::Refused(Refusal::NotWhatItSays { found: FileKind::Pdf })));
    }
    // What says nothing we know contradicts nothing.
    for (name, media_type) in
        [("", None), ("a.bin", Some("application/octet-stream")), ("A.PDF", Some("application/pdf"))]
    {
        let declared = Declared { name, media_type };
        let mut intake =
            place.files.receive(id(1), &place.case.public, declared, 99, &place.dice).await.unwrap();
        intake.push(pdf).await.unwrap();
        assert_eq!(intake.finish().await.unwrap().kind, FileKind::Pdf);
    }
    assert_eq!(files_below(&place.root).len(), 0, "what arrived and was not kept is gone");
}

#[tokio::test]
async fn the_offices_own_files_and_copies_for_others() {
    let place = Place::new().await;
    let agency = KeyPair::generate(&place.dice);
    let letter =
        place.files.put(id(1), &place.case.public, FileKind::Pdf, b"%PDF-", &place.dice).await.unwrap();
    assert_eq!((letter.kind, letter.bytes), (FileKind::Pdf, 5));
    letter.keep().await.unwrap();
    let (from, to) = ((id(1), &place.case.secret), (id(2), &agency.public));
    place.files.copy(from, to, FileKind::Pdf, &place.dice).await.unwrap().keep().await.unwrap();

    let mut copy = place.files.read(id(2), &agency.secret).await.unwrap();
    assert!(copy.read_all(5).await.is_ok_and(|content| content.as_slice() == b"%PDF-"));
    assert!(matches!(place.content(id(2)).await, Err(FileError::CannotOpen(_))));
    let too_long = place.files.read(id(1), &place.case.secret).await.unwrap().read_all(4).await;
    assert!(matches!(too_long, Err(FileError::TooLong { limit_bytes: 4 })));
}

#[tokio::test]
async fn what_a_crash_left_behind_is_swept() {
    let place = Place::new().await;
    place.take(id(1), "", b"known").await.unwrap();
    place.take(id(2), "", b"unknown").await.unwrap();
    let mut intake =
        place.files.receive(id(3), &place.case.public, Declared::default(), 99, &place.dice).await.unwrap();
    intake.push(b"never finished").await.unwrap();
    std::mem::forget(intake);

    let long_ago: UtcInstant = "2020-01-01T00:00:00Z".parse().unwrap();
    let later: UtcInstant = "2222-01-01T00:00:00Z".parse().unwrap();
    let is_known = |found| found == id(1);
    let swept = place.files.sweep(long_ago, is_known).await.unwrap();
    assert_eq!((swept.unfinished, swept.unknown), (0, 0), "what is under way is left alone");
    let swept = place.files.sweep(later, is_known).await.unwrap();
    assert_eq!((swept.unfinished, swept.unknown), (1, 1));
    assert_eq!(files_below(&place.root).len(), 1);
    assert_eq!(place.content(id(1)).await.unwrap(), b"known");
}
