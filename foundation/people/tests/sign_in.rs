//! Signing in: what is wrong is not told, what is tried too often waits, and what works once works once.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must stop at once")]

mod common;

use common::{INIT, Office, PASSWORD, email, from, home, newcomer};
use people::{
    AccountError, Enrolled, HalfVisit, Lost, Next, Origin, Proof, Role, SecondFactorRule, SignInError,
    StaffActor,
};
use vault::Token;

const WRONG: &str = "four herons over the mill";

/// The app on somebody's phone.
struct App(totp_rs::Totp);

impl App {
    fn with(secret: &str) -> Self {
        let letters: String = secret.chars().filter(|c| *c != ' ').collect();
        let bytes = data_encoding::BASE32_NOPAD.decode(letters.as_bytes()).unwrap();
        let secret = totp_rs::Secret::new_stack(bytes.try_into().unwrap());
        Self(totp_rs::Builder::new().with_secret(secret).build_noncompliant())
    }

    fn code(&self, office: &Office) -> String {
        self.0.generate(u64::try_from(office.clock.now().micros() / 1_000_000).unwrap()).to_string()
    }
}

/// An office that asks for a second factor, and one person who has one.
async fn guarded() -> (Office, App, Enrolled, StaffActor) {
    let office = Office::new(SecondFactorRule::Required).await;
    let signed_in = office.join("ada", &[Role::Caseworker]).await;
    assert_eq!(signed_in.next, Next::EnrolFactor);
    let half = office.half(&signed_in.token).await.unwrap();
    let (app, enrolled) = enrol(&office, &half).await;
    assert!(office.half(&signed_in.token).await.is_none(), "the token is replaced");
    let ada = office.staff(enrolled.token.as_ref().unwrap()).await.unwrap();
    (office, app, enrolled, ada)
}

async fn enrol(office: &Office, half: &HalfVisit) -> (App, Enrolled) {
    let me = half.enroller().unwrap();
    let offer = office.people.offer_app(&me).await.unwrap();
    let app = App::with(&offer.secret);
    let side = offer.picture.unwrap().len();
    assert!(side >= 21, "a picture to be scanned");
    let wrong = office.people.confirm_app(&me, "000000").await;
    assert!(matches!(wrong.err(), Some(AccountError::WrongFactor)));
    let enrolled = office.people.confirm_app(&me, &app.code(office)).await.unwrap();
    assert_eq!(enrolled.codes.len(), 10);
    (app, enrolled)
}

async fn first_half(office: &Office) -> HalfVisit {
    let signed_in = office.people.sign_in(&email("ada"), PASSWORD, &home()).await.unwrap();
    assert_eq!(signed_in.next, Next::BringFactor);
    assert!(office.staff(&signed_in.token).await.is_none(), "a half sign-in is nobody");
    office.half(&signed_in.token).await.unwrap()
}

async fn failed(office: &Office, name: &str, origin: &Origin) -> SignInError {
    office.people.sign_in(&email(name), WRONG, origin).await.err().unwrap()
}

#[tokio::test]
async fn the_password_and_then_the_code_sign_in() {
    let (office, app, _, ada) = guarded().await;
    office.clock.advance_seconds(60);
    let half = first_half(&office).await;
    assert!(half.enroller().is_none(), "who has a factor brings it, and does not set up another instead");
    let token = office.people.prove(&half, Proof::Code(&app.code(&office))).await.unwrap();
    let again = office.staff(&token).await.unwrap();
    assert_eq!(again.key.public(), ada.key.public());
    assert_eq!(
        office.deeds(ada.id).await,
        ["people-deed-joined", "people-deed-second-factor-added", "people-deed-signed-in"]
    );
    assert!(office.journal_is_whole().await);
}

#[tokio::test]
async fn a_code_works_once_even_within_its_time() {
    let (office, app, ..) = guarded().await;
    let code = app.code(&office);
    let half = first_half(&office).await;
    let replayed = office.people.prove(&half, Proof::Code(&code)).await;
    assert!(matches!(replayed.err(), Some(SignInError::Wrong)), "it was used to set the app up");
    office.clock.advance_seconds(30);
    let code = app.code(&office);
    office.people.prove(&half, Proof::Code(&code)).await.unwrap();
    let half = first_half(&office).await;
    assert!(office.people.prove(&half, Proof::Code(&code)).await.is_err());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_those_who_use_a_code_at_once_one_is_let_in() {
    let (office, app, enrolled, _) = guarded().await;
    office.clock.advance_seconds(60);
    let sheet = enrolled.codes[0].printed();
    let code = app.code(&office);
    for proof in [Proof::Code(&code), Proof::RecoveryCode(&sheet)] {
        let (one, two) = (first_half(&office).await, first_half(&office).await);
        let (one, two) = tokio::join!(office.people.prove(&one, proof), office.people.prove(&two, proof));
        assert_eq!([one.is_ok(), two.is_ok()].iter().filter(|ok| **ok).count(), 1);
    }
}

#[tokio::test]
async fn a_recovery_code_lets_in_once_and_is_noted_as_such() {
    let (office, _, enrolled, ada) = guarded().await;
    let code = enrolled.codes[3].printed();
    let half = first_half(&office).await;
    office.people.prove(&half, Proof::RecoveryCode(&code.to_lowercase())).await.unwrap();
    assert_eq!(office.people.factors(ada.id).await.unwrap().codes_left, 9);
    let half = first_half(&office).await;
    assert!(office.people.prove(&half, Proof::RecoveryCode(&code)).await.is_err());
    assert!(office.deeds(ada.id).await.contains(&"people-deed-signed-in-by-recovery-code".to_owned()));
}

#[tokio::test]
async fn the_second_half_is_delayed_and_ends() {
    let (office, app, ..) = guarded().await;
    let half = first_half(&office).await;
    for _ in 0..4 {
        assert!(matches!(office.people.prove(&half, Proof::Code("000000")).await, Err(SignInError::Wrong)));
    }
    office.clock.advance_seconds(30);
    let code = app.code(&office);
    office.people.prove(&half, Proof::Code("000000")).await.err().unwrap();
    let soon = office.people.prove(&half, Proof::Code(&code)).await;
    assert!(matches!(soon, Err(SignInError::TooSoon { wait_seconds: 2 })), "{:?}", soon.err());
    office.clock.advance_seconds(15 * 60);
    let over = office.people.prove(&half, Proof::Code(&app.code(&office))).await;
    assert!(over.is_ok() || matches!(over, Err(SignInError::Over)), "{:?}", over.err());
    let signed_in = office.people.sign_in(&email("ada"), PASSWORD, &home()).await.unwrap();
    office.clock.advance_seconds(15 * 60);
    assert!(office.half(&signed_in.token).await.is_none(), "the first half was too long ago");
}

#[tokio::test]
async fn factors_change_only_after_the_password_and_the_last_one_stays() {
    let (office, app, _, ada) = guarded().await;
    office.clock.advance_seconds(11 * 60);
    assert!(matches!(office.people.enroller(&ada).await.err(), Some(AccountError::NotConfirmed)));
    let wrong = office.people.confirm_password(&ada, WRONG).await;
    assert!(matches!(wrong, Err(AccountError::WrongPassword)));
    office.people.confirm_password(&ada, PASSWORD).await.unwrap();
    let me = office.people.enroller(&ada).await.unwrap();
    assert!(matches!(office.people.remove_app(&me).await, Err(AccountError::LastFactor)));
    let codes = office.people.new_recovery_codes(&me).await.unwrap();
    assert_eq!(codes.len(), 10);
    let offer = office.people.offer_app(&me).await.unwrap();
    let half = first_half(&office).await;
    office.people.prove(&half, Proof::Code(&app.code(&office))).await.unwrap();
    let new = App::with(&offer.secret);
    let enrolled = office.people.confirm_app(&me, &new.code(&office)).await.unwrap();
    assert!(enrolled.token.is_none() && enrolled.codes.is_empty());
}

#[tokio::test]
async fn who_lost_everything_sets_up_a_new_factor() {
    let (office, _, enrolled, ada) = guarded().await;
    let link =
        office.people.recover(&INIT, ada.id, &office.recovery, Lost::PasswordAndFactors).await.unwrap();
    let back = office.people.accept(&link.token, "three boats at low tide", &home()).await.unwrap();
    assert_eq!(back.next, Next::EnrolFactor);
    let half = office.half(&back.token).await.unwrap();
    let old = office.people.prove(&half, Proof::RecoveryCode(&enrolled.codes[0].printed())).await;
    assert!(matches!(old, Err(SignInError::Wrong)));
    enrol(&office, &half).await;
}

#[tokio::test]
async fn nobody_learns_who_works_here() {
    let office = Office::open().await;
    office.member("ada", &[Role::Caseworker]).await;
    let mut answers = Vec::new();
    for name in ["ada", "nobody"] {
        let mut told = Vec::new();
        for _ in 0..6 {
            told.push(format!("{:?}", failed(&office, name, &from("203.0.113.5")).await));
        }
        answers.push(told);
    }
    assert_eq!(answers[0], answers[1]);
    assert!(answers[0][5].starts_with("TooSoon"), "{answers:?}");
    for odd in ["", "not an address", "ada@office.example\0", &"x".repeat(1_000_000)] {
        let told = office.people.sign_in(odd, WRONG, &from("198.51.100.77")).await;
        assert!(matches!(told, Err(SignInError::Wrong | SignInError::TooSoon { .. })));
    }
    let empty = office.people.sign_in(&email("ada"), "", &from("198.51.101.77")).await;
    assert!(matches!(empty, Err(SignInError::Wrong)));
}

#[tokio::test]
async fn failures_wait_longer_each_time_and_a_success_forgets_them() {
    let office = Office::open().await;
    office.member("ada", &[Role::Caseworker]).await;
    for _ in 0..4 {
        assert!(matches!(failed(&office, "ada", &home()).await, SignInError::Wrong));
    }
    for wait in [1, 2, 4, 8] {
        let soon = office.people.sign_in(&email("ada"), PASSWORD, &home()).await;
        assert!(matches!(soon, Err(SignInError::TooSoon { wait_seconds }) if wait_seconds == wait));
        office.clock.advance_seconds(wait);
        assert!(matches!(failed(&office, "ada", &home()).await, SignInError::Wrong));
    }
    office.clock.advance_seconds(16);
    office.people.sign_in(&email("ada"), PASSWORD, &home()).await.unwrap();
    assert!(matches!(failed(&office, "ada", &home()).await, SignInError::Wrong));
    office.clock.advance_seconds(25 * 3600);
    assert!(office.people.purge().await.unwrap().attempts > 0);
}

#[tokio::test]
async fn no_stranger_keeps_anybody_out() {
    let office = Office::open().await;
    let mine = office.join("ada", &[Role::Caseworker]).await;
    for network in 0..60 {
        for _ in 0..2 {
            failed(&office, "ada", &from(&format!("10.0.{network}.1"))).await;
        }
    }
    office.people.sign_in(&email("ada"), PASSWORD, &from("203.0.113.1")).await.unwrap();
    // Even a neighbour in the same network does not delay a device that is known.
    for _ in 0..10 {
        failed(&office, "ada", &home()).await;
    }
    let unknown = office.people.sign_in(&email("ada"), PASSWORD, &home()).await;
    assert!(matches!(unknown, Err(SignInError::TooSoon { .. })));
    let known = Origin { device_cookie: Some(mine.device_cookie.clone()), ..home() };
    office.people.sign_in(&email("ada"), PASSWORD, &known).await.unwrap();
    // The cookie is hers alone, and is no licence to guess.
    office.member("bob", &[Role::Caseworker]).await;
    for _ in 0..4 {
        failed(&office, "ada", &known).await;
    }
    assert!(matches!(failed(&office, "ada", &known).await, SignInError::TooSoon { .. }));
    for _ in 0..10 {
        failed(&office, "bob", &known).await;
    }
    let bob = office.people.sign_in(&email("bob"), PASSWORD, &known).await;
    assert!(matches!(bob, Err(SignInError::TooSoon { .. })), "Ada's cookie does nothing for Bob");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_hundred_guesses_at_once_count_as_a_hundred() {
    let office = Office::open().await;
    office.member("ada", &[Role::Caseworker]).await;
    let guesses: Vec<_> = (0..40)
        .map(|_| {
            let people = office.people.clone();
            tokio::spawn(
                async move { people.sign_in(&email("ada"), WRONG, &from("203.0.113.9")).await.err() },
            )
        })
        .collect();
    let mut judged = 0;
    for guess in guesses {
        judged += usize::from(matches!(guess.await.unwrap(), Some(SignInError::Wrong)));
    }
    assert_eq!(judged, 4, "the free ones, and no more");
}

#[tokio::test]
async fn a_receipts_network_is_counted_too() {
    let office = Office::open().await;
    let network = home().network;
    let mut waits = Vec::new();
    for _ in 0..40 {
        waits.push(office.people.count_network_try(network).await.unwrap());
    }
    assert!(waits[..31].iter().all(Option::is_none) && waits[31..].iter().all(Option::is_some));
    office.clock.advance_seconds(60);
    assert_eq!(office.people.count_network_try(network).await.unwrap(), None);
    let tx = office.store.write().await.unwrap();
    office.people.forgive_try(&tx, network).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn an_invented_token_is_nobodys() {
    let office = Office::open().await;
    let token = Token::roll(&ids::Dice::seeded(77));
    assert!(office.staff(&token).await.is_none());
    office.people.invite(&INIT, &newcomer("ada", &[Role::Caseworker])).await.unwrap();
    assert!(office.people.accept(&token, PASSWORD, &home()).await.is_err());
}
