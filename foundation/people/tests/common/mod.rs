//! An office with nobody in it, and ways to fill it.
#![allow(clippy::unwrap_used, dead_code, reason = "each test file uses its own part of this")]

use std::sync::Arc;

use clock::{Clock, UtcInstant};
use ids::{Dice, StaffId};
use people::{
    Actor, Device, Holder, NetworkPrefix, NewStaff, Next, Origin, Parts, People, Post, Role, Roles,
    SecondFactorRule, SessionKind, SignedIn, StaffActor,
};
use store::{Store, values};
use vault::{OfficeKey, RecoveryKey, StretchCost, Stretcher, Token};

pub(crate) const PASSWORD: &str = "seven herons over the mill";
pub(crate) const INIT: Actor = Actor::System("init");

pub(crate) struct Office {
    pub(crate) people: People,
    pub(crate) store: Store,
    pub(crate) clock: Clock,
    pub(crate) recovery: RecoveryKey,
}

pub(crate) fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

impl Office {
    pub(crate) async fn new(second_factor: SecondFactorRule) -> Self {
        let migrations = [journal::MIGRATIONS, people::MIGRATIONS].concat();
        let store = testkit::fresh_store(&migrations, noon()).await;
        let (clock, dice) = (Clock::set(noon()), Dice::seeded(42));
        let office_key = Arc::new(OfficeKey::roll(&dice));
        let recovery = RecoveryKey::roll(&dice);
        let people = People::new(Parts {
            store: store.clone(),
            clock: clock.clone(),
            dice,
            stretcher: Stretcher::new(&office_key, StretchCost::FICTIONAL),
            office_key,
            recovery: recovery.public(),
            second_factor,
            address: "https://office.example".parse().unwrap(),
            office_name: "Office of Examples".to_owned(),
        });
        Self { people, store, clock, recovery }
    }

    /// An office that asks for no second factor.
    pub(crate) async fn open() -> Self {
        Self::new(SecondFactorRule::Optional).await
    }

    /// Somebody who joined with [`PASSWORD`] and is signed in.
    pub(crate) async fn member(&self, name: &str, roles: &[Role]) -> StaffActor {
        let signed_in = self.join(name, roles).await;
        assert_eq!(signed_in.next, Next::In);
        self.staff(&signed_in.token).await.unwrap()
    }

    pub(crate) async fn join(&self, name: &str, roles: &[Role]) -> SignedIn {
        let invitation = self.people.invite(&INIT, &newcomer(name, roles)).await.unwrap();
        self.people.accept(&invitation.token, PASSWORD, &home()).await.unwrap()
    }

    pub(crate) async fn staff(&self, token: &Token) -> Option<StaffActor> {
        match self.people.session(SessionKind::Staff, token).await.unwrap()?.holder {
            Holder::Staff(staff) => Some(staff),
            _ => None,
        }
    }

    pub(crate) async fn half(&self, token: &Token) -> Option<people::HalfVisit> {
        match self.people.session(SessionKind::Staff, token).await.unwrap()?.holder {
            Holder::Half(half) => Some(half),
            _ => None,
        }
    }

    /// What the journal says was done to this account, oldest first.
    pub(crate) async fn deeds(&self, staff: StaffId) -> Vec<String> {
        let sql = "SELECT deed FROM journal_entries WHERE object_id = $1 ORDER BY seq";
        let rows = self.store.all(sql, values![staff]).await.unwrap();
        rows.iter().map(|row| row.text("deed").unwrap()).collect()
    }

    pub(crate) async fn journal_is_whole(&self) -> bool {
        matches!(journal::verify(&self.store).await.unwrap(), journal::Verdict::Whole { .. })
    }
}

pub(crate) fn email(name: &str) -> String {
    format!("{name}@office.example")
}

pub(crate) fn newcomer(name: &str, roles: &[Role]) -> NewStaff {
    NewStaff {
        email: email(name).parse().unwrap(),
        name: format!("{name} Example"),
        post: Post { roles: Roles::of(roles), languages: vec!["en".to_owned()], ..Post::default() },
    }
}

/// Where staff usually sign in from.
pub(crate) fn home() -> Origin {
    from("192.0.2.7")
}

pub(crate) fn from(address: &str) -> Origin {
    Origin {
        network: NetworkPrefix::of(address.parse().unwrap()),
        device: Device::of(Some("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")),
        device_cookie: None,
    }
}
