//! Programs and their keys.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must stop at once")]

mod common;

use common::{INIT, Office, PASSWORD, home, newcomer, noon};
use ids::Dice;
use people::{AccountError, Actor, ApiSecret, Denied, NewApiKey, PostError, Role};
use vault::Context;

fn key(role: Role, agency: Option<&str>) -> NewApiKey {
    NewApiKey {
        name: "dashboard".to_owned(),
        role,
        team: None,
        agency: agency.map(|code| code.parse().unwrap()),
        trained_for_children: false,
        ends_at: None,
    }
}

#[tokio::test]
async fn a_program_opens_what_is_its_own_until_its_key_is_revoked() {
    let office = Office::open().await;
    let (id, secret) = office.people.make_api_key(&INIT, &key(Role::Statistician, None)).await.unwrap();
    let secret: ApiSecret = secret.text().parse().unwrap();
    let program = office.people.program(&secret).await.unwrap().unwrap();
    assert_eq!((program.id, program.role), (id, Role::Statistician));
    let line = office.people.api_keys(&INIT).await.unwrap().remove(0);
    assert_eq!(line.used_at, Some(noon()));
    let place = Context::new("test", 1);
    let sealed = line.public_key.seal(&place, "for the program", &Dice::seeded(1));
    assert_eq!(&*program.key.open(&place, &sealed).unwrap(), b"for the program");
    assert!(office.people.revoke_api_key(&INIT, id).await.unwrap());
    assert!(!office.people.revoke_api_key(&INIT, id).await.unwrap());
    assert!(office.people.program(&secret).await.unwrap().is_none());
    assert!(office.journal_is_whole().await);
}

#[tokio::test]
async fn a_key_ends_and_an_invented_one_never_worked() {
    let office = Office::open().await;
    let ends = NewApiKey { ends_at: Some(noon().plus_days(1)), ..key(Role::Statistician, None) };
    let (_, secret) = office.people.make_api_key(&INIT, &ends).await.unwrap();
    assert!(office.people.program(&secret).await.unwrap().is_some());
    office.clock.advance_seconds(86_400);
    assert!(office.people.program(&secret).await.unwrap().is_none());
    let invented = ApiSecret::roll(&Dice::seeded(5));
    assert!(office.people.program(&invented).await.unwrap().is_none());
    for text in ["", "recourse_", "recourse_abc", &"A".repeat(52), &"recourse_".repeat(1_000_000)] {
        assert!(text.parse::<ApiSecret>().is_err());
    }
}

#[tokio::test]
async fn an_agency_manages_its_own_keys_and_no_others() {
    let office = Office::open().await;
    let mut lola = newcomer("lola", &[Role::LiaisonOfficer]);
    lola.post.agency = Some("police".parse().unwrap());
    let link = office.people.invite(&INIT, &lola).await.unwrap();
    let lola = office.people.accept(&link.token, PASSWORD, &home()).await.unwrap();
    let lola = Actor::Staff(office.staff(&lola.token).await.unwrap());
    let (own, _) =
        office.people.make_api_key(&lola, &key(Role::LiaisonOfficer, Some("police"))).await.unwrap();
    let (others, _) =
        office.people.make_api_key(&INIT, &key(Role::LiaisonOfficer, Some("customs"))).await.unwrap();
    let denied = |error| matches!(error, Some(AccountError::Denied(Denied::NotFound)));
    for beyond in [key(Role::LiaisonOfficer, Some("customs")), key(Role::Statistician, None)] {
        assert!(denied(office.people.make_api_key(&lola, &beyond).await.err()));
    }
    assert!(denied(office.people.revoke_api_key(&lola, others).await.err()));
    let seen = office.people.api_keys(&lola).await.unwrap();
    assert_eq!(seen.iter().map(|line| line.id).collect::<Vec<_>>(), [own]);
    assert_eq!(office.people.api_keys(&INIT).await.unwrap().len(), 2);
    let homeless = office.people.make_api_key(&INIT, &key(Role::LiaisonOfficer, None)).await.err();
    assert!(matches!(homeless, Some(AccountError::Post(PostError::LiaisonOnly))));
}
