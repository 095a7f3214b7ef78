//! Anyone comes to the front page: it speaks their language, shows what can be done here, and weighs little.

use anyhow::{Result, ensure};

use crate::browser::{Browser, Colours, Script, Setting, Size};

/// The most a page for complainants may weigh, over the wire and in all.
const PAGE_BYTES_MAX: u64 = 25_000;
/// The most requests it may take.
const PAGE_REQUESTS_MAX: usize = 3;
const LANGUAGES: [(&str, &str); 6] =
    [("en", "ltr"), ("ru", "ltr"), ("uz", "ltr"), ("tg", "ltr"), ("ky", "ltr"), ("fa", "rtl")];

pub(super) fn settings() -> Vec<Setting> {
    let phone = Setting { size: Size::Phone, ..Setting::DESK };
    let mut settings: Vec<Setting> =
        LANGUAGES.iter().map(|(language, _)| Setting { language, ..phone }).collect();
    settings.push(Setting { size: Size::Small, script: Script::Off, colours: Colours::Dark, language: "fa" });
    settings.push(Setting { colours: Colours::Dark, ..Setting::DESK });
    settings
}

pub(super) async fn go(person: &Browser) -> Result<()> {
    person.visit("/").await?;
    let language = person.setting.language;
    let declared = person.attributes("html", "lang").await?;
    ensure!(declared == [language], "a {language} browser was sent to {declared:?}");
    let direction = LANGUAGES.iter().find(|(code, _)| *code == language).map(|(_, direction)| *direction);
    ensure!(
        person.attributes("html", "dir").await?.first().map(String::as_str) == direction,
        "the wrong direction"
    );
    person.sees("main h1").await?;
    if person.setting.script == Script::On {
        let (bytes, requests) = person.weight().await?;
        ensure!(bytes <= PAGE_BYTES_MAX, "the front page weighs {bytes} bytes, more than {PAGE_BYTES_MAX}");
        ensure!(requests <= PAGE_REQUESTS_MAX, "the front page takes {requests} requests");
    }
    Ok(())
}
