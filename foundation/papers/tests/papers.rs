//! Every kind of paper: what it says, and that it says it the same way each time.

mod samples;

use papers::Press;

#[test]
fn the_same_paper_gives_the_same_bytes_on_every_thread() {
    let press = Press::new().unwrap();
    for words in [samples::languages()[0], samples::languages()[2]] {
        for (name, paper) in samples::all(words) {
            if !matches!(name, "letter" | "receipt" | "year") {
                continue;
            }
            let (first, again) = std::thread::scope(|scope| {
                let other = scope.spawn(|| Press::new().unwrap().print(&paper).unwrap());
                (press.print(&paper).unwrap(), other.join().unwrap())
            });
            assert!(first == again, "{name} in {}", words.lang);
        }
    }
}

#[test]
fn each_paper_says_what_it_should() {
    let press = Press::new().unwrap();
    for words in samples::languages() {
        for (name, paper) in samples::all(words) {
            let pages = press.read(&paper).unwrap();
            insta::assert_snapshot!(format!("{name}-{}", words.lang), pages.join("\n--- next page ---\n"));
        }
    }
}

#[test]
fn each_paper_is_tagged_and_names_its_language() {
    let press = Press::new().unwrap();
    for words in samples::languages() {
        for (name, paper) in samples::all(words) {
            let bytes = press.print(&paper).unwrap();
            let pdf = String::from_utf8_lossy(&bytes);
            for mark in ["/MarkInfo", "/StructTreeRoot", "/Lang", "pdfuaid:part", "pdfaid:part"] {
                assert!(pdf.contains(mark), "{name} in {} lacks {mark}", words.lang);
            }
        }
    }
}
