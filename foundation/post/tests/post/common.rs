//! An office with an outbox, and a carrier that does as it is told.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex};

use clock::{Clock, UtcInstant};
use ids::{CaseId, Dice, ParcelId};
use post::{
    About, Attachment, Carrier, Carriers, CarryError, Discretion, Evidence, Letter, NeutralText, Outgoing,
    Parcel, Post, Postman, Recipient, Slip, State, Subject, Tone, Wording,
};
use store::{Database, Store, values};
use vault::OfficeKey;
use work::Work;

pub(crate) fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

pub(crate) async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::in_memory().await.unwrap()];
    if let Ok(url) = std::env::var("RECOURSE_TEST_POSTGRES_URL") {
        let server = Store::open(&Database::Postgres(url.clone())).await.unwrap();
        let name = format!("post{:032x}", u128::from_le_bytes(Dice::system().bytes()));
        let sql = format!("CREATE DATABASE {name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'");
        server.all(&sql, values![]).await.unwrap();
        let mut own = url::Url::parse(&url).unwrap();
        own.set_path(&name);
        stores.push(Store::open(&Database::Postgres(own.to_string())).await.unwrap());
    }
    for store in &stores {
        store.migrate(post::MIGRATIONS, noon()).await.unwrap();
    }
    stores
}

/// What a carrier was given, as far as the tests look at it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Carried {
    pub(crate) id: ParcelId,
    pub(crate) to: String,
    pub(crate) tone: Tone,
    pub(crate) subject: String,
    pub(crate) body: String,
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

/// Takes every letter, unless told to answer otherwise.
#[derive(Default)]
pub(crate) struct Recorder {
    pub(crate) carried: Mutex<Vec<Carried>>,
    pub(crate) answers: Mutex<VecDeque<Result<(), CarryError>>>,
    pub(crate) always: Mutex<Option<CarryError>>,
    pub(crate) panics: Mutex<bool>,
}

impl Recorder {
    pub(crate) fn next(&self, error: CarryError) {
        self.answers.lock().unwrap().push_back(Err(error));
    }

    pub(crate) fn count(&self) -> usize {
        self.carried.lock().unwrap().len()
    }

    pub(crate) fn last(&self) -> Carried {
        self.carried.lock().unwrap().last().cloned().unwrap()
    }
}

#[work::async_trait]
impl Carrier for Recorder {
    async fn carry(&self, letter: &Outgoing) -> Result<Evidence, CarryError> {
        for _ in 0..5 {
            tokio::task::yield_now().await;
        }
        self.carried.lock().unwrap().push(Carried {
            id: letter.id,
            to: letter.to.as_str().to_owned(),
            tone: letter.tone,
            subject: letter.subject.clone(),
            body: letter.body.to_string(),
            files: letter.attachments.iter().map(|f| (f.name().to_owned(), f.content().to_vec())).collect(),
        });
        assert!(!*self.panics.lock().unwrap(), "a fault in the carrier");
        if let Some(error) = self.always.lock().unwrap().clone() {
            return Err(error);
        }
        let answer = self.answers.lock().unwrap().pop_front().unwrap_or(Ok(()));
        answer.map(|()| Evidence::new("250 2.0.0 queued as 4711"))
    }

    async fn check(&self) -> Result<Evidence, CarryError> {
        Ok(Evidence::new("open"))
    }
}

/// An office that sends.
pub(crate) struct Office {
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) post: Post,
    pub(crate) mail: Arc<Recorder>,
    pub(crate) case: CaseId,
}

impl Office {
    pub(crate) fn new(store: Store) -> Self {
        let dice = Dice::system();
        Self {
            store,
            clock: Clock::set(noon()),
            post: Post::new(&OfficeKey::roll(&dice), dice.clone()),
            mail: Arc::new(Recorder::default()),
            case: CaseId::new(noon(), &dice),
        }
    }

    /// An office on SQLite, for tests that look elsewhere.
    pub(crate) async fn on_sqlite() -> Self {
        let store = Store::in_memory().await.unwrap();
        store.migrate(post::MIGRATIONS, noon()).await.unwrap();
        Self::new(store)
    }

    /// The same office on each database at hand.
    pub(crate) async fn on_each() -> Vec<Self> {
        stores().await.into_iter().map(Self::new).collect()
    }

    pub(crate) fn about(&self) -> About {
        About::new("case", self.case)
    }

    pub(crate) fn parcel(&self, content: Discretion) -> Parcel {
        Parcel { kind: "cases-news", to: ada(), language: "tg", about: self.about(), content }
    }

    pub(crate) async fn send(&self, content: Discretion) -> ParcelId {
        let tx = self.store.write().await.unwrap();
        let id = self.post.send(&tx, self.clock.now(), self.parcel(content)).await.unwrap();
        tx.commit().await.unwrap();
        id
    }

    pub(crate) fn postman(&self) -> Postman {
        self.postman_with(self.mail.clone())
    }

    pub(crate) fn postman_with(&self, mail: Arc<dyn Carrier>) -> Postman {
        let carriers = Carriers { mail, webhook: None };
        Postman::new(self.store.clone(), self.clock.clone(), self.post.clone(), wording(), carriers)
    }

    /// One round; how many parcels were handed over.
    pub(crate) async fn round(&self) -> u64 {
        self.postman().run(self.clock.now()).await.unwrap().count
    }

    pub(crate) async fn slip(&self, id: ParcelId) -> Slip {
        post::slip(&self.store, id).await.unwrap()
    }

    pub(crate) async fn state(&self, id: ParcelId) -> State {
        self.slip(id).await.state
    }
}

pub(crate) fn ada() -> Recipient {
    Recipient::Mail("ada@post.example".parse().unwrap())
}

pub(crate) fn wording() -> Wording {
    Arc::new(|language, key| format!("{language}: {key}"))
}

pub(crate) fn neutral() -> Discretion {
    Discretion::Neutral(NeutralText::News)
}

pub(crate) fn letter() -> Discretion {
    let letter = Letter::new(Subject::new("Саволнома 2026-17"), "Шарҳ диҳед.\nБо эҳтиром")
        .attach(Attachment::pdf("savolnoma.pdf", b"%PDF-1.7 secret".to_vec()))
        .attach(Attachment::pdf("zamima.pdf", vec![0; 100]));
    Discretion::Safe(letter)
}
