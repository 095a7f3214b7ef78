//! Lockboxes on the databases at hand: SQLite always, PostgreSQL where `RECOURSE_TEST_POSTGRES_URL` names
//! a server.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot unwrap has failed")]

use clock::UtcInstant;
use ids::{Dice, LockboxId, StaffId};
use store::{Database, Store, values};
use vault::lockbox::{self, Holder, Key, LockboxError, NewBox, Recipient};
use vault::{KeyPair, OfficeKey, Receipt, RecoveryKey, StretchCost, StretchedReceipt, Stretcher, Token};

async fn stores() -> Vec<Store> {
    let mut stores = vec![Store::in_memory().await.unwrap()];
    if let Ok(url) = std::env::var("RECOURSE_TEST_POSTGRES_URL") {
        let server = Store::open(&Database::Postgres(url.clone())).await.unwrap();
        let name = format!("t{:032x}", u128::from_le_bytes(Dice::system().bytes()));
        server.all(&format!("CREATE DATABASE {name} TEMPLATE template0"), values![]).await.unwrap();
        let mut own = url::Url::parse(&url).unwrap();
        own.set_path(&name);
        stores.push(Store::open(&Database::Postgres(own.to_string())).await.unwrap());
    }
    for store in &stores {
        store.migrate(vault::MIGRATIONS, noon()).await.unwrap();
    }
    stores
}

fn noon() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

/// A member of staff, as far as boxes are concerned.
struct Member {
    id: StaffId,
    pair: KeyPair,
}

impl Member {
    fn new(dice: &Dice) -> Self {
        Self { id: StaffId::new(noon(), dice), pair: KeyPair::generate(dice) }
    }

    fn recipient(&self) -> Recipient<'_> {
        Recipient::Staff(self.id, self.pair.public)
    }

    fn key(&self) -> Key<'_> {
        Key::Staff(self.id, &self.pair.secret)
    }
}

async fn stretched(dice: &Dice) -> StretchedReceipt {
    let stretcher = Stretcher::new(&OfficeKey::roll(dice), StretchCost::FICTIONAL);
    stretcher.receipt(&Receipt::roll(dice)).await.unwrap_or_else(|error| panic!("{error}"))
}

async fn new_box(store: &Store, recipients: &[Recipient<'_>], dice: &Dice) -> NewBox {
    let tx = store.write().await.unwrap();
    let made = lockbox::create(&tx, noon(), dice).await.unwrap_or_else(|error| panic!("{error}"));
    for &recipient in recipients {
        lockbox::wrap(&tx, made.id, &made.secret, recipient, noon(), dice).await.unwrap();
    }
    tx.commit().await.unwrap();
    made
}

async fn refusal(store: &Store, id: LockboxId, key: Key<'_>) -> LockboxError {
    lockbox::open(store, id, key).await.err().expect("the box stays shut")
}

#[tokio::test]
async fn every_kind_of_holder_opens_and_nobody_else() {
    for store in stores().await {
        let dice = Dice::seeded(1);
        let (member, other) = (Member::new(&dice), Member::new(&dice));
        let (receipt, other_receipt) = (stretched(&dice).await, stretched(&dice).await);
        let (link, other_link) = (Token::roll(&dice), Token::roll(&dice));
        let (recovery, other_recovery) = (RecoveryKey::roll(&dice), RecoveryKey::roll(&dice));
        let made = new_box(
            &store,
            &[
                member.recipient(),
                Recipient::Receipt(&receipt),
                Recipient::Token(&link),
                Recipient::Recovery(recovery.public()),
            ],
            &dice,
        )
        .await;

        for key in [member.key(), Key::Receipt(&receipt), Key::Token(&link), Key::Recovery(&recovery)] {
            let secret = lockbox::open(&store, made.id, key).await;
            assert!(secret.is_ok_and(|secret| secret.public() == made.public));
        }
        for key in [
            other.key(),
            Key::Receipt(&other_receipt),
            Key::Token(&other_link),
            Key::Recovery(&other_recovery),
            Key::Box(made.id, &made.secret),
        ] {
            assert!(matches!(refusal(&store, made.id, key).await, LockboxError::NotAHolder));
        }
        // The right name with the wrong key.
        let key = Key::Staff(member.id, &other.pair.secret);
        assert!(matches!(refusal(&store, made.id, key).await, LockboxError::CannotOpen(_)));

        assert_eq!(lockbox::public_key(&store, made.id).await.unwrap(), made.public);
        let mut holders: Vec<_> = lockbox::holders(&store, made.id)
            .await
            .unwrap()
            .iter()
            .map(|held| held.holder.to_string())
            .collect();
        holders.sort();
        let mut expected = [
            Holder::Staff(member.id),
            Holder::Receipt(receipt.locator),
            Holder::Token(link.lookup()),
            Holder::Recovery(recovery.public()),
        ]
        .map(|holder| holder.to_string());
        expected.sort();
        assert_eq!(holders, expected);
        assert_eq!(lockbox::held_by(&store, Holder::Receipt(receipt.locator)).await.unwrap(), [made.id]);
        assert_eq!(lockbox::held_by(&store, Holder::Staff(other.id)).await.unwrap(), []);
    }
}

#[tokio::test]
async fn a_team_opens_through_its_box() {
    for store in stores().await {
        let dice = Dice::seeded(2);
        let (member, outsider) = (Member::new(&dice), Member::new(&dice));
        let team = new_box(&store, &[member.recipient()], &dice).await;
        let case = new_box(&store, &[Recipient::Box(team.id, team.public)], &dice).await;

        let secret = lockbox::open(&store, case.id, member.key()).await;
        assert!(secret.is_ok_and(|secret| secret.public() == case.public));
        let secret = lockbox::open(&store, case.id, Key::Box(team.id, &team.secret)).await;
        assert!(secret.is_ok_and(|secret| secret.public() == case.public));
        assert!(matches!(refusal(&store, case.id, outsider.key()).await, LockboxError::NotAHolder));

        let tx = store.write().await.unwrap();
        assert!(lockbox::remove_holder(&tx, team.id, Holder::Staff(member.id)).await.unwrap());
        tx.commit().await.unwrap();
        assert!(matches!(refusal(&store, case.id, member.key()).await, LockboxError::NotAHolder));
    }
}

#[tokio::test]
async fn who_is_removed_is_out_and_can_be_let_in_again() {
    for store in stores().await {
        let dice = Dice::seeded(3);
        let (leaver, stayer) = (Member::new(&dice), Member::new(&dice));
        let both = [leaver.recipient(), stayer.recipient()];
        let (one, two) = (new_box(&store, &both, &dice).await, new_box(&store, &both, &dice).await);

        let tx = store.write().await.unwrap();
        assert!(lockbox::remove_holder(&tx, one.id, Holder::Staff(leaver.id)).await.unwrap());
        assert!(!lockbox::remove_holder(&tx, one.id, Holder::Staff(leaver.id)).await.unwrap());
        tx.commit().await.unwrap();
        assert!(matches!(refusal(&store, one.id, leaver.key()).await, LockboxError::NotAHolder));
        assert!(lockbox::open(&store, two.id, leaver.key()).await.is_ok());

        // Who holds the box lets others in, with the secret they opened.
        let secret = lockbox::open(&store, one.id, stayer.key()).await.unwrap_or_else(|e| panic!("{e}"));
        let tx = store.write().await.unwrap();
        for _ in 0..2 {
            lockbox::wrap(&tx, one.id, &secret, leaver.recipient(), noon(), &dice).await.unwrap();
        }
        tx.commit().await.unwrap();
        assert!(lockbox::open(&store, one.id, leaver.key()).await.is_ok());
        assert_eq!(lockbox::holders(&store, one.id).await.unwrap().len(), 2);

        let tx = store.write().await.unwrap();
        assert_eq!(lockbox::remove_everywhere(&tx, Holder::Staff(leaver.id)).await.unwrap(), 2);
        tx.commit().await.unwrap();
        assert!(lockbox::open(&store, two.id, stayer.key()).await.is_ok());
        assert!(matches!(refusal(&store, two.id, leaver.key()).await, LockboxError::NotAHolder));
    }
}

#[tokio::test]
async fn a_destroyed_box_opens_for_nobody_ever() {
    for store in stores().await {
        let dice = Dice::seeded(4);
        let (member, recovery) = (Member::new(&dice), RecoveryKey::roll(&dice));
        let made =
            new_box(&store, &[member.recipient(), Recipient::Recovery(recovery.public())], &dice).await;

        let tx = store.write().await.unwrap();
        lockbox::destroy(&tx, made.id, noon()).await.unwrap();
        tx.commit().await.unwrap();

        for key in [member.key(), Key::Recovery(&recovery)] {
            assert!(matches!(refusal(&store, made.id, key).await, LockboxError::Destroyed));
        }
        assert!(matches!(lockbox::public_key(&store, made.id).await, Err(LockboxError::Destroyed)));
        assert_eq!(lockbox::holders(&store, made.id).await.unwrap(), []);
        let tx = store.write().await.unwrap();
        let again = lockbox::wrap(&tx, made.id, &made.secret, member.recipient(), noon(), &dice).await;
        assert!(matches!(again, Err(LockboxError::Destroyed)));
        assert!(matches!(lockbox::destroy(&tx, made.id, noon()).await, Err(LockboxError::Destroyed)));
        let nowhere = LockboxId::new(noon(), &dice);
        assert!(matches!(lockbox::destroy(&tx, nowhere, noon()).await, Err(LockboxError::NoSuchBox)));
    }
}

#[tokio::test]
async fn rows_that_are_swapped_or_forged_do_not_open() {
    for store in stores().await {
        let dice = Dice::seeded(5);
        let (member, intruder) = (Member::new(&dice), Member::new(&dice));
        let (mine, theirs) = (
            new_box(&store, &[intruder.recipient()], &dice).await,
            new_box(&store, &[member.recipient()], &dice).await,
        );

        // Only the secret's owner may hand the box on.
        let tx = store.write().await.unwrap();
        let forged = lockbox::wrap(&tx, theirs.id, &mine.secret, intruder.recipient(), noon(), &dice).await;
        assert!(matches!(forged, Err(LockboxError::WrongSecret)));

        // A wrap copied to another box, by somebody who can write to the database.
        tx.exec(
            "INSERT INTO vault_wraps (box_id, holder_kind, holder, wrapped, made_at)
             SELECT $1, holder_kind, holder, wrapped, made_at FROM vault_wraps WHERE box_id = $2",
            values![theirs.id, mine.id],
        )
        .await
        .unwrap();
        // And one given to another holder of the same box.
        tx.exec(
            "UPDATE vault_wraps SET holder = $2 WHERE box_id = $1 AND holder_kind = 'staff'",
            values![mine.id, member.id.uuid().as_bytes().to_vec()],
        )
        .await
        .unwrap();
        tx.commit().await.unwrap();
        assert!(matches!(refusal(&store, theirs.id, intruder.key()).await, LockboxError::CannotOpen(_)));
        assert!(matches!(refusal(&store, mine.id, member.key()).await, LockboxError::CannotOpen(_)));
    }
}

#[tokio::test]
async fn a_box_destroyed_while_others_are_let_in_keeps_no_holder() {
    for store in stores().await {
        let dice = Dice::seeded(6);
        for _ in 0..5 {
            let made = new_box(&store, &[], &dice).await;
            let mut tasks = tokio::task::JoinSet::new();
            for _ in 0..6 {
                let (store, dice, secret) = (store.clone(), dice.clone(), made.secret.duplicate());
                tasks.spawn(async move {
                    let member = Member::new(&dice);
                    let tx = store.write().await.unwrap();
                    match lockbox::wrap(&tx, made.id, &secret, member.recipient(), noon(), &dice).await {
                        Ok(()) => tx.commit().await.unwrap(),
                        Err(error) => assert!(matches!(error, LockboxError::Destroyed)),
                    }
                });
            }
            let store_too = store.clone();
            tasks.spawn(async move {
                let tx = store_too.write().await.unwrap();
                lockbox::destroy(&tx, made.id, noon()).await.unwrap();
                tx.commit().await.unwrap();
            });
            while let Some(task) = tasks.join_next().await {
                task.unwrap();
            }
            assert_eq!(lockbox::holders(&store, made.id).await.unwrap(), []);
        }
    }
}
