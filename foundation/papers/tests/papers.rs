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
    for paper in samples::receipts::others() {
        let pages = press.read(&paper).unwrap();
        assert_eq!(pages.len(), 1, "a receipt sheet is one page");
        insta::assert_snapshot!(format!("receipt-{}", paper.lang), pages.concat());
    }
}

/// A screen reader needs paragraphs, headings, lists, tables with heads, and words for pictures.
#[test]
fn each_part_is_what_it_looks_like() {
    let press = Press::new().unwrap();
    let papers = samples::all(samples::languages()[0]);
    let marks = |name: &str| {
        let (_, paper) = papers.iter().find(|(it, _)| *it == name).unwrap();
        let bytes = press.print(paper).unwrap();
        let pdf = String::from_utf8_lossy(&bytes).into_owned();
        move |mark: &str| pdf.matches(mark).count()
    };
    let letter = marks("letter");
    assert_eq!(
        [letter("/S/H1"), letter("/S/H2"), letter("/Scope/Column"), letter("/S/Figure")],
        [1, 1, 3, 1]
    );
    assert_eq!([letter("/S/LI"), letter("/S/Lbl"), letter("/S/LBody")], [3, 3, 3]);
    assert_eq!(letter("/Alt(Square code of the address ombudsman.example/receipt)"), 1);
    let year = marks("year");
    assert_eq!([year("/S/H1"), year("/S/Table"), year("/S/TOCI"), year("/S/Figure")], [1, 2, 2, 0]);
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
