use std::sync::Arc;

use post::{Carrier, FileDrop, Sender};
use work::Work;

use crate::common::{Office, letter, neutral};

#[tokio::test]
async fn letters_lie_in_the_folder_to_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let sender = Sender::new("office@office.example".parse().unwrap(), "The office", "Notices");
    let drop = Arc::new(FileDrop::new(folder.path().join("post"), sender).unwrap());
    assert!(drop.check().await.is_ok());
    let office = Office::on_sqlite().await;
    let first = office.send(neutral()).await;
    office.clock.advance_seconds(1);
    let second = office.send(letter()).await;
    office.postman_with(drop.clone()).run(office.clock.now()).await.unwrap();

    let letters = drop.letters(10).await.unwrap();
    let ids: Vec<_> = letters.iter().map(|letter| letter.id.clone()).collect();
    assert_eq!(ids, [second.to_string(), first.to_string()], "the latest first");
    assert_eq!(letters[0].subject, "Саволнома 2026-17");
    assert_eq!(letters[0].attachments[0].content().unwrap(), b"%PDF-1.7 secret");
    assert_eq!(drop.letters(1).await.unwrap().len(), 1);
    let eml = std::fs::read_to_string(drop.folder().join(format!("{first}.eml"))).unwrap();
    assert!(eml.starts_with("From: Notices <office@office.example>\r\nTo: ada@post.example\r\n"), "{eml}");
    assert_eq!(office.slip(first).await.evidence, Some(format!("written to {first}.eml")));

    std::fs::remove_dir_all(drop.folder()).unwrap();
    assert!(drop.check().await.is_err());
}
