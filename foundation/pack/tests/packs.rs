//! The packs that come with the product load, and lack nothing.

#![allow(clippy::unwrap_used, reason = "a test that cannot unwrap has failed")]

use pack::{Pack, PackError};

#[test]
fn every_pack_in_the_binary_loads() {
    for name in Pack::embedded_names() {
        match Pack::embedded(name) {
            Ok(pack) => assert_eq!(pack.id, *name),
            Err(PackError::Faulty(faults)) => {
                let faults: Vec<_> = faults.iter().map(ToString::to_string).collect();
                panic!("{name}:\n{}", faults.join("\n\n"));
            }
            Err(error) => panic!("{error}"),
        }
    }
}

#[test]
fn a_country_that_does_not_exist_has_nothing_to_be_sorry_about() {
    let pack = Pack::embedded("example").unwrap();
    let warnings: Vec<_> = pack.warnings().iter().map(ToString::to_string).collect();
    assert!(warnings.is_empty(), "{}", warnings.join("\n\n"));
    assert_eq!(pack.banning_agencies().count(), 9);
}
