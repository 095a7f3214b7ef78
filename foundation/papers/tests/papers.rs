//! Every kind of paper: what it says, and that it says it the same way each time.

mod samples;

use papers::Press;

#[test]
fn the_same_paper_gives_the_same_bytes_on_every_thread() {
    let press = Press::new().unwrap();
    for words in samples::languages() {
        for (name, paper) in samples::all(words) {
            let first = press.print(&paper).unwrap();
            let again = std::thread::scope(|scope| {
                let jobs = [Press::new().unwrap(), press.clone()].map(|press| {
                    let paper = &paper;
                    scope.spawn(move || press.print(paper).unwrap())
                });
                jobs.map(|job| job.join().unwrap())
            });
            assert!(again.iter().all(|bytes| *bytes == first), "{name} in {}", words.lang);
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
