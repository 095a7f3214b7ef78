//! Files made by hand, as their formats say: what passes, what is removed, what is refused.

use std::io::Write;

use proptest::prelude::*;

use super::*;
use ::zip::write::{SimpleFileOptions, ZipWriter};

/// Sends `file` through, in pieces of `piece` bytes.
fn inspect_in(file: &[u8], piece: usize) -> Result<(FileKind, Vec<u8>), Refusal> {
    let (mut inspector, mut clean) = (Inspector::default(), Vec::new());
    for bytes in file.chunks(piece) {
        inspector.push(bytes, &mut clean)?;
    }
    inspector.finish(&mut clean).map(|kind| (kind, clean))
}

/// Sends `file` through whole and in small pieces, which must make no difference.
fn inspect(file: &[u8]) -> Result<(FileKind, Vec<u8>), Refusal> {
    let whole = inspect_in(file, file.len().max(1));
    assert_eq!(whole, inspect_in(file, 7));
    if file.len() < 100_000 {
        assert_eq!(whole, inspect_in(file, 1));
    }
    whole
}

#[track_caller]
fn passes(file: &[u8], kind: FileKind) -> Vec<u8> {
    let (found, clean) = inspect(file).unwrap_or_else(|refusal| panic!("{refusal}"));
    assert_eq!(found, kind);
    // What is clean stays as it is.
    assert_eq!(inspect(&clean), Ok((kind, clean.clone())));
    clean
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

const SECRET: &[u8] = b"41.3275N 69.2817E";

fn segment(marker: u8, content: &[u8]) -> Vec<u8> {
    let length = (content.len() as u16 + 2).to_be_bytes();
    [&[0xff, marker], &length[..], content].concat()
}

/// TIFF data with a way up, and a place after it.
fn camera_data(way: u8) -> Vec<u8> {
    [&exif::minimal(way)[..], SECRET].concat()
}

fn jpeg() -> Vec<u8> {
    [
        &[0xff, 0xd8][..],
        &segment(0xe0, b"JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01tiny picture"),
        &segment(0xe1, &[b"Exif\0\0", &camera_data(6)[..]].concat()),
        &segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>41.3275N 69.2817E"),
        &segment(0xe2, b"ICC_PROFILE\0\x01\x01colours"),
        &segment(0xe2, b"MPF\0 41.3275N 69.2817E"),
        &segment(0xed, b"Photoshop 3.0\0 41.3275N 69.2817E"),
        &segment(0xee, b"Adobe\0\x64\0\0\0\0\x01"),
        &segment(0xfe, b"taken at 41.3275N 69.2817E"),
        &[0xff],
        &segment(0xdb, &[1; 65]),
        &segment(0xc0, &[2; 15]),
        &segment(0xda, &[3; 10]),
        b"data\xff\0data\xff\xd0data",
        &[0xff, 0xff],
        &segment(0xc4, &[4; 20])[1..],
        &segment(0xda, &[5; 10]),
        b"more data",
        &[0xff, 0xd9],
        b"behind the end: 41.3275N 69.2817E",
    ]
    .concat()
}

#[test]
fn a_photograph_keeps_its_picture_and_its_way_up() {
    let clean = passes(&jpeg(), FileKind::Jpeg);
    assert!(!contains(&clean, SECRET));
    assert!(!contains(&clean, b"tiny picture") && !contains(&clean, b"xmpmeta"));
    for kept in [
        &b"ICC_PROFILE\0\x01\x01colours"[..],
        b"Adobe",
        &exif::minimal(6),
        b"data\xff\0data\xff\xd0data",
        b"more data\xff\xd9",
    ] {
        assert!(contains(&clean, kept), "{kept:?}");
    }
    assert!(clean.ends_with(b"more data\xff\xd9"));
}

#[test]
fn a_photograph_cut_short_ends_where_it_was_cut() {
    let file = jpeg();
    let end = file.windows(4).position(|bytes| bytes == b"more").unwrap();
    let clean = passes(&file[..end + 6], FileKind::Jpeg);
    assert!(clean.ends_with(b"more d\xff\xd9"));
    assert_eq!(inspect(&file[..200]), Err(Refusal::Damaged));
}

fn chunk(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let mut crc = flate2::Crc::new();
    crc.update(name);
    crc.update(content);
    [&(content.len() as u32).to_be_bytes()[..], name, content, &crc.sum().to_be_bytes()].concat()
}

fn png() -> Vec<u8> {
    [
        &b"\x89PNG\r\n\x1a\n"[..],
        &chunk(b"IHDR", &[0; 13]),
        &chunk(b"eXIf", &camera_data(3)),
        &chunk(b"tEXt", b"Comment\0 41.3275N 69.2817E"),
        &chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0 41.3275N 69.2817E"),
        &chunk(b"tIME", &[7; 7]),
        &chunk(b"caNv", SECRET),
        &chunk(b"gAMA", &[0, 0, 1, 2]),
        &chunk(b"IDAT", &[9; 300]),
        &chunk(b"IEND", b""),
        SECRET,
    ]
    .concat()
}

#[test]
fn a_screenshot_loses_texts_and_times() {
    let clean = passes(&png(), FileKind::Png);
    let expected = [
        &b"\x89PNG\r\n\x1a\n"[..],
        &chunk(b"IHDR", &[0; 13]),
        &chunk(b"eXIf", &exif::minimal(3)),
        &chunk(b"gAMA", &[0, 0, 1, 2]),
        &chunk(b"IDAT", &[9; 300]),
        &chunk(b"IEND", b""),
    ]
    .concat();
    assert_eq!(clean, expected);
    assert_eq!(inspect(&png()[..200]), Err(Refusal::Damaged));
    assert_eq!(inspect(&[&png()[..33], &chunk(b"XXXX", b"")[..]].concat()), Err(Refusal::Damaged));
}

fn gif() -> Vec<u8> {
    [
        &b"GIF89a\x01\0\x01\0\x80\0\0"[..],
        &[0; 6],
        b"!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0",
        b"!\xff\x0bXMP DataXMP\x1141.3275N 69.2817E\0",
        b"!\xfe\x1141.3275N 69.2817E\0",
        b"!\xf9\x04\0\0\0\0\0",
        b",\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0",
        b";",
        SECRET,
    ]
    .concat()
}

#[test]
fn a_moving_picture_loses_remarks() {
    let clean = passes(&gif(), FileKind::Gif);
    assert!(!contains(&clean, SECRET) && contains(&clean, b"NETSCAPE2.0") && clean.ends_with(b";"));
    assert_eq!(inspect(&gif()[..60]), Err(Refusal::Damaged));
}

fn riff(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    let padding = vec![0; content.len() % 2];
    [&name[..], &(content.len() as u32).to_le_bytes(), content, &padding].concat()
}

fn webp() -> Vec<u8> {
    let body = [
        &b"WEBP"[..],
        &riff(b"VP8X", &[0x2c, 0, 0, 0, 1, 0, 0, 1, 0, 0]),
        &riff(b"ICCP", b"colours"),
        &riff(b"VP8 ", &[8; 101]),
        &riff(b"EXIF", &[b"Exif\0\0", &camera_data(8)[..]].concat()),
        &riff(b"XMP ", b"<x:xmpmeta>41.3275N 69.2817E"),
    ]
    .concat();
    [&riff(b"RIFF", &body)[..], SECRET].concat()
}

#[test]
fn a_web_picture_keeps_its_length_and_nothing_else_it_should_not() {
    let clean = passes(&webp(), FileKind::Webp);
    assert_eq!(clean.len(), webp().len() - SECRET.len());
    assert!(!contains(&clean, SECRET) && !contains(&clean, b"xmpmeta"));
    assert!(contains(&clean, &exif::minimal(8)) && contains(&clean, b"colours"));
    let features = clean.windows(4).position(|name| name == b"VP8X").unwrap() + 8;
    assert_eq!(clean[features], 0x28, "descriptions are no longer announced");
    assert_eq!(inspect(&webp()[..100]), Err(Refusal::Damaged));
}

fn boxed(name: &[u8; 4], content: &[u8]) -> Vec<u8> {
    [&(content.len() as u32 + 8).to_be_bytes()[..], name, content].concat()
}

fn film() -> Vec<u8> {
    let track = boxed(
        b"trak",
        &[boxed(b"tkhd", &[1; 84]), boxed(b"udta", SECRET), boxed(b"mdia", &[2; 50])].concat(),
    );
    let movie = [
        boxed(b"mvhd", &[3; 100]),
        track,
        boxed(b"meta", SECRET),
        boxed(b"udta", &boxed(b"\xa9xyz", SECRET)),
    ]
    .concat();
    [
        boxed(b"ftyp", b"isom\0\0\x02\0isomiso2"),
        boxed(b"uuid", SECRET),
        boxed(b"moov", &movie),
        [&[0, 0, 0, 1][..], b"mdat", &(16_u64 + 500).to_be_bytes(), &[4; 500]].concat(),
        boxed(b"????", SECRET),
    ]
    .concat()
}

#[test]
fn a_film_loses_its_place_without_moving_a_byte() {
    let clean = passes(&film(), FileKind::Mp4);
    assert_eq!(clean.len(), film().len());
    assert!(!contains(&clean, SECRET) && !contains(&clean, b"udta") && contains(&clean, &[4; 500]));
    assert_eq!(inspect(&film()[..300]), Err(Refusal::Damaged));
    let sound = [boxed(b"ftyp", b"M4A \0\0\0\0"), film()[24..].to_vec()].concat();
    passes(&sound, FileKind::M4a);
    let to_the_end = [&film()[..film().len() - 541], &[0, 0, 0, 0], b"mdat", &[6; 90]].concat();
    passes(&to_the_end, FileKind::Mp4);
    // A box that reaches out of the one it is in.
    let broken = [boxed(b"ftyp", b"isom\0\0\0\0"), boxed(b"moov", b"\0\0\xff\xfftrak")].concat();
    assert_eq!(inspect(&broken), Err(Refusal::Damaged));
}

/// An iPhone's photograph: a picture and camera data at places in the media, a description within the list.
fn heic() -> Vec<u8> {
    let entry =
        |id: u8, kind: &[u8; 4]| boxed(b"infe", &[&[2, 0, 0, 0, 0, id, 0, 0][..], kind, b"\0"].concat());
    let types = boxed(
        b"iinf",
        &[&[0, 0, 0, 0, 0, 3][..], &entry(1, b"hvc1"), &entry(2, b"Exif"), &entry(3, b"mime")].concat(),
    );
    let within = boxed(b"idat", &[b"ab", SECRET, b"yz"].concat());
    let list = |media: u32| {
        let location = |id: u8, place: u8, start: u32, length: u32| {
            [&[0, id, 0, place, 0, 0, 0, 1][..], &start.to_be_bytes(), &length.to_be_bytes()].concat()
        };
        let secret = SECRET.len() as u32;
        let places = [
            &[1, 0, 0, 0, 0x44, 0, 0, 3][..],
            &location(1, 0, media, 40),
            &location(2, 0, media + 40, secret),
            &location(3, 1, 2, secret),
        ]
        .concat();
        let handler = boxed(b"hdlr", b"\0\0\0\0\0\0\0\0pict");
        boxed(b"meta", &[&[0; 4][..], &handler, &types, &boxed(b"iloc", &places), &within].concat())
    };
    let kind = boxed(b"ftyp", b"heic\0\0\0\0mif1heic");
    let media = (kind.len() + list(0).len() + 8) as u32;
    [kind, list(media), boxed(b"mdat", &[&[7; 40][..], SECRET, &[7; 9]].concat())].concat()
}

#[test]
fn an_iphones_photograph_loses_camera_data_wherever_it_lies() {
    let clean = passes(&heic(), FileKind::Heic);
    assert_eq!(clean.len(), heic().len());
    assert!(
        !contains(&clean, SECRET)
            && contains(&clean, &[7; 40])
            && contains(&clean, b"ab\0")
            && contains(&clean, b"\0yz")
    );
    assert_eq!(inspect(&heic()[..150]), Err(Refusal::Damaged));
    // Camera data that has gone past before it is listed cannot be blanked.
    let (head, rest) = heic().split_at(24).to_owned_pair();
    let early = [head, boxed(b"mdat", SECRET), rest].concat();
    assert_eq!(inspect(&early).map(|(kind, _)| kind), Ok(FileKind::Heic), "here it lies behind the list");
    let places = heic().windows(4).position(|name| name == b"iloc").unwrap();
    let mut early = heic();
    early[places + 12 + 24..places + 12 + 28].copy_from_slice(&30_u32.to_be_bytes());
    assert_eq!(inspect(&early), Err(Refusal::Damaged));
}

trait OwnedPair {
    fn to_owned_pair(self) -> (Vec<u8>, Vec<u8>);
}

impl OwnedPair for (&[u8], &[u8]) {
    fn to_owned_pair(self) -> (Vec<u8>, Vec<u8>) {
        (self.0.to_vec(), self.1.to_vec())
    }
}

#[test]
fn sound_passes_without_its_tags() {
    let frame = [&b"\xff\xfb\x90\x00"[..], &[1; 413]].concat();
    let mp3 =
        [b"ID3\x04\0\0\0\0\0\x1141.3275N 69.2817E", &frame[..], &frame, &frame, b"TAG", SECRET].concat();
    assert_eq!(passes(&mp3, FileKind::Mp3), frame.repeat(3));
    assert_eq!(passes(&frame.repeat(3)[..1000], FileKind::Mp3).len(), 1000);

    let page = |content: &[u8]| [&b"OggS\0\x02"[..], &[0; 20], &[1, content.len() as u8], content].concat();
    let ogg = [page(b"OpusHead\x01\x01\0\0"), page(b"OpusTags"), page(&[5; 200])].concat();
    assert_eq!(passes(&ogg, FileKind::Ogg), ogg);
    assert_eq!(inspect(&page(b"\x80theora")), Err(Refusal::UnknownKind));
    assert_eq!(inspect(&[&ogg[..], b"PK"].concat()), Err(Refusal::Damaged));

    let amr = [&b"#!AMR\n"[..], &[0x3c], &[7; 31], &[0x04], &[7; 12]].concat();
    assert_eq!(passes(&amr, FileKind::Amr), amr);
    let wide = [&b"#!AMR-WB\n"[..], &[0x04], &[7; 17]].concat();
    assert_eq!(passes(&wide, FileKind::Amr), wide);
    assert_eq!(inspect(b"#!AMR\n\xff"), Err(Refusal::Damaged));
}

#[test]
fn text_is_text_in_every_script() {
    for text in
        ["Паспорт забрали.", "گذرنامه‌ام را گرفتند", "a\tb\r\nc\u{c}", "\u{feff}x", "😀", "a < b", "ok"]
    {
        assert_eq!(passes(text.as_bytes(), FileKind::Text), text.as_bytes());
    }
    let long = "Она сказала «нет». ".repeat(2_000);
    assert_eq!(passes(long.as_bytes(), FileKind::Text), long.as_bytes());
    for other in [&b"a\0b"[..], b"\xff\xfea\0", b"\xcf\xf0\xe8", b"a\x1b[2J", &long.as_bytes()[..8]] {
        assert_eq!(
            inspect(other).err(),
            Some(if other.len() == 8 { Refusal::Damaged } else { Refusal::UnknownKind })
        );
    }
    let turns = [long.as_bytes(), b"\0"].concat();
    assert_eq!(inspect(&turns), Err(Refusal::UnknownKind));
    for markup in [
        "<!DOCTYPE html>",
        " \n<ScRiPt>",
        "<svg xmlns=''>",
        "<?xml version='1.0'?>",
        "{\\rtf1}",
        "#!/bin/sh",
        "%!PS-Adobe",
    ] {
        assert_eq!(inspect(markup.as_bytes()), Err(Refusal::UnknownKind), "{markup}");
    }
}

#[test]
fn nothing_and_other_kinds_are_refused() {
    assert_eq!(inspect(b""), Err(Refusal::Empty));
    for other in [
        &b"MZ\x90\0\x03"[..],
        b"\x7fELF\x02\x01",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"Rar!\x1a\x07\0",
        b"7z\xbc\xaf\x27\x1c",
        b"\x1f\x8b\x08\0",
        b"\0\0\0\x18ftypavif",
        b"BM\x36\0\0\0\0\0",
    ] {
        assert_eq!(inspect(other), Err(Refusal::UnknownKind), "{other:?}");
    }
}

fn archive(entries: &[(&str, &[u8])], options: SimpleFileOptions) -> Vec<u8> {
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in entries {
        writer.start_file(*name, options).unwrap();
        writer.write_all(content).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn docx_with(extra: &[(&str, &[u8])]) -> Vec<u8> {
    let mut entries =
        vec![("[Content_Types].xml", &b"<Types/>"[..]), ("word/document.xml", b"<w:document/>")];
    entries.extend_from_slice(extra);
    archive(&entries, SimpleFileOptions::default())
}

#[test]
fn documents_pass_as_they_are() {
    let docx = docx_with(&[("word/media/a.png", &[3; 5_000])]);
    assert_eq!(passes(&docx, FileKind::Docx), docx);
    let xlsx = archive(
        &[("[Content_Types].xml", b"<Types/>"), ("xl/workbook.xml", b"<workbook/>")],
        SimpleFileOptions::default(),
    );
    passes(&xlsx, FileKind::Xlsx);
    let mut writer = ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(::zip::CompressionMethod::Stored);
    writer.start_file("mimetype", stored).unwrap();
    writer.write_all(b"application/vnd.oasis.opendocument.text").unwrap();
    writer.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    writer.write_all(b"<office:document-content/>").unwrap();
    writer.set_comment("41.3275N 69.2817E").unwrap();
    let odt = writer.finish().unwrap().into_inner();
    assert!(!contains(&passes(&odt, FileKind::Odt), SECRET));
    // Lengths that follow the content, as some programs write.
    let mut writer = ZipWriter::new_stream(Vec::new());
    for (name, content) in [("[Content_Types].xml", "<Types/>"), ("word/document.xml", "<w:document/>")] {
        writer.start_file(name, SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    passes(&writer.finish().unwrap().into_inner(), FileKind::Docx);
}

#[test]
fn other_archives_are_refused_by_what_they_are() {
    let plain = archive(&[("a.txt", b"a")], SimpleFileOptions::default());
    assert_eq!(inspect(&plain), Err(Refusal::UnknownKind));
    assert_eq!(inspect(&docx_with(&[("word/vbaProject.bin", b"x")])), Err(Refusal::Macros));
    assert_eq!(inspect(&docx_with(&[("../../x", b"x")])), Err(Refusal::Damaged));
    let docx = docx_with(&[]);
    for cut in [30, docx.len() / 2, docx.len() - 1] {
        assert_eq!(inspect(&docx[..cut]), Err(Refusal::Damaged), "{cut}");
    }
    let mut locked = docx;
    locked[6] |= 1;
    assert_eq!(inspect(&locked), Err(Refusal::Locked));
}

#[test]
fn a_bomb_is_noticed_while_it_unpacks() {
    let zeros = vec![0; 8 * 1024 * 1024];
    assert_eq!(inspect_in(&docx_with(&[("word/zeros.xml", &zeros)]), 64 * 1024), Err(Refusal::Bomb));
    let many: Vec<String> = (0..ZIP_ENTRIES_MAX).map(|n| format!("word/{n}")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b""[..])).collect();
    assert_eq!(inspect_in(&docx_with(&many), 64 * 1024), Err(Refusal::Bomb));
}

#[test]
fn files_of_two_kinds_are_refused() {
    let docx = docx_with(&[]);
    let pdf = b"%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
    assert_eq!(passes(pdf, FileKind::Pdf), pdf);
    assert_eq!(inspect(&pdf[..20]), Err(Refusal::Damaged));
    // An archive behind a document, before its end mark and after.
    assert_eq!(inspect(&[pdf, &docx[..]].concat()), Err(Refusal::TwoFaced));
    // Behind a document archive, or between its parts.
    assert_eq!(inspect(&[&docx[..], b"x"].concat()), Err(Refusal::TwoFaced));
    assert_eq!(inspect(&[&docx[..], &docx].concat()), Err(Refusal::TwoFaced));
    // Behind pictures and sound it is simply left out.
    for (file, kind) in
        [(jpeg(), FileKind::Jpeg), (png(), FileKind::Png), (gif(), FileKind::Gif), (webp(), FileKind::Webp)]
    {
        let clean = passes(&[&file[..], &docx].concat(), kind);
        assert!(!contains(&clean, b"PK\x05\x06"), "{kind}");
    }
    // Within what passes unseen, at the very end, where archive readers look.
    let film = [&film()[..film().len() - 541], &boxed(b"mdat", &docx)[..]].concat();
    assert_eq!(inspect(&film), Err(Refusal::TwoFaced));
}

#[test]
fn two_lists_that_differ_are_refused() {
    let docx = docx_with(&[("word/a.xml", b"aaaa")]);
    let renamed = |from: &[u8], to: &[u8]| {
        let mut file = docx.clone();
        let at = file.windows(from.len()).rposition(|name| name == from).unwrap();
        file[at..at + to.len()].copy_from_slice(to);
        file
    };
    // Readers that go by the end see another name than those that go from the front.
    assert_eq!(inspect(&renamed(b"word/a.xml", b"word/b.xml")), Err(Refusal::TwoFaced));
    let count = docx.len() - 22 + 8;
    let mut fewer = docx.clone();
    fewer[count] -= 1;
    assert_eq!(inspect(&fewer), Err(Refusal::TwoFaced));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_bytes_get_an_answer(head in 0..16_usize, rest in prop::collection::vec(any::<u8>(), 0..400)) {
        let heads: [&[u8]; 16] = [
            b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"GIF89a", b"RIFF\xff\0\0\0WEBP", b"%PDF-1.4", b"PK\x03\x04",
            b"OggS\0", b"ID3\x04", b"#!AMR\n", b"\0\0\0\x10ftypheic\0\0\0\0", b"\0\0\0\x10ftypisom\0\0\0\0", b"\0\0\0\x08moov",
            b"\xff\xfb\x90\0", b"\xff\xd8\xff\xda\0\x02", b"\0\0\0\x10ftypheic\0\0\0\0\0\0\0\x40meta\0\0\0\0\0\0\0\x20iloc",
        ];
        let file = [heads[head], &rest].concat();
        let whole = inspect_in(&file, file.len().max(1));
        prop_assert_eq!(&whole, &inspect_in(&file, 3));
        if let Ok((kind, clean)) = whole {
            prop_assert_eq!(inspect_in(&clean, 64), Ok((kind, clean)));
        }
    }

    #[test]
    fn broken_files_get_an_answer(which in 0..7_usize, at: prop::sample::Index, byte: u8, cut: prop::sample::Index) {
        let mut file = vec![jpeg(), png(), gif(), webp(), film(), heic(), docx_with(&[])].swap_remove(which);
        let at = at.index(file.len());
        file[at] = byte;
        let _ = inspect_in(&file, 5);
        let _ = inspect_in(&file[..cut.index(file.len())], 64);
    }
}
