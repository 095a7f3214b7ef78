//! Opening an office: from where it keeps its things to an [`Office`] at work.

use std::sync::Arc;

use clock::Clock;
use ids::Dice;
use pack::Pack;
use pages::{ByLang, Lang, Site, SiteSettings, Texts, TextsError};
use people::{Parts as PeopleParts, People, SecondFactorRule};
use store::{Store, StoreError};
use url::Url;
use vault::{OfficeKey, PublicKey, Purpose, StretchCost, Stretcher};

use crate::{House, Office, Parts};

/// What an office needs to open.
pub struct Settings {
    /// Its database.
    pub store: Store,
    /// Where moments come from.
    pub clock: Clock,
    /// Where randomness comes from.
    pub dice: Dice,
    /// Its own key.
    pub key: OfficeKey,
    /// The public half of its recovery key.
    pub recovery: PublicKey,
    /// The country.
    pub pack: Pack,
    /// The public address.
    pub address: Url,
    /// What it costs to stretch a receipt or a password.
    pub cost: StretchCost,
    /// Whether everybody in it is made up: then a second factor is not asked for.
    pub is_demo: bool,
}

/// Why an office cannot open.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The database cannot be reached or does not fit.
    #[error("the database does not open")]
    Store(#[from] StoreError),
    /// A text of a desk or of the pack is not Fluent, or is there twice.
    #[error("the texts cannot be read")]
    Texts(#[from] TextsError),
    /// The pack serves no language that the pages speak.
    #[error("the pack `{0}` names no language that the pages speak")]
    NoLanguage(String),
}

impl Office {
    /// Opens the office for `house`: brings its database to the form this version needs.
    ///
    /// # Errors
    /// If the database cannot be reached or is newer than this version, or a text cannot be read.
    pub async fn open(house: &House, settings: Settings) -> Result<Self, OpenError> {
        let Settings { store, clock, dice, key, recovery, pack, address, cost, is_demo } = settings;
        store.migrate(&house.migrations(), clock.now()).await?;
        let key = Arc::new(key);
        let stretcher = Stretcher::new(&key, cost);
        let texts = Texts::new(texts_of(house, &pack))?;
        let (lang, name) = names(&pack, &texts)?;
        let people = People::new(PeopleParts {
            store: store.clone(),
            clock: clock.clone(),
            dice: dice.clone(),
            office_key: Arc::clone(&key),
            stretcher: stretcher.clone(),
            recovery,
            second_factor: if is_demo { SecondFactorRule::Optional } else { SecondFactorRule::Required },
            address: address.clone(),
            office_name: name.get(lang).clone(),
        });
        let site = Site::new(SiteSettings {
            name,
            zone: pack.office.zone.clone(),
            lang,
            clock: clock.clone(),
            dice: dice.clone(),
            texts,
            form_secret: key.tag(Purpose::Forms, b"form tokens"),
            // On loopback the request's own host is trusted: the port is not known before it is bound.
            origin: (!is_demo).then(|| address.origin().ascii_serialization()),
            assets: Vec::new(),
        });
        let pack = Arc::new(pack);
        Ok(Self::new(Parts { store, clock, dice, key, stretcher, recovery, pack, people, site, is_demo }))
    }
}

fn texts_of(house: &House, pack: &Pack) -> Vec<(Lang, String)> {
    let own = pages::TEXTS
        .into_iter()
        .chain(people::TEXTS.into_iter().filter_map(|(code, text)| Some((Lang::from_code(code)?, text))))
        .chain(house.texts());
    let country =
        pack.words.iter().filter_map(|(code, text)| Some((Lang::from_code(code.as_str())?, text.to_owned())));
    own.map(|(lang, text)| (lang, text.to_owned())).chain(country).collect()
}

fn names(pack: &Pack, texts: &Texts) -> Result<(Lang, ByLang<String>), OpenError> {
    let mut langs = pack.office.languages.iter().filter_map(|code| Lang::from_code(code.as_str()));
    let first = langs.next().ok_or_else(|| OpenError::NoLanguage(pack.id.clone()))?;
    let name = |lang| texts.get(lang, "pack-office").into_owned();
    let names = langs.fold(ByLang::new(first, name(first)), |names, lang| names.with(lang, name(lang)));
    Ok((first, names))
}
