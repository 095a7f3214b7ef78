//! Joining, changing, recovering, leaving.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must stop at once")]

mod common;

use common::{INIT, Office, PASSWORD, email, home, newcomer};
use ids::Dice;
use people::{
    AccountError, Actor, Denied, InvitationPurpose, LinkError, Lost, Member, Next, PostError, Reason,
    Revision, Role, Roles, SignInError, WeakPassword,
};
use vault::{Context, RecoveryKey};

#[tokio::test]
async fn who_is_invited_joins_once() {
    let office = Office::open().await;
    let invitation = office.people.invite(&INIT, &newcomer("ada", &[Role::Supervisor])).await.unwrap();
    let view = office.people.invitation(&invitation.token).await.unwrap();
    assert_eq!((view.purpose, view.name.as_str()), (InvitationPurpose::Join, "ada Example"));
    let weak = office.people.accept(&invitation.token, "password", &home()).await;
    assert!(matches!(weak, Err(LinkError::Weak(WeakPassword::Short))));
    let signed_in = office.people.accept(&invitation.token, PASSWORD, &home()).await.unwrap();
    let ada = office.staff(&signed_in.token).await.unwrap();
    assert_eq!(ada.roles, Roles::from(Role::Supervisor));
    let again = office.people.accept(&invitation.token, PASSWORD, &home()).await;
    assert!(matches!(again, Err(LinkError::Spent)));
    assert_eq!(office.deeds(ada.id).await, ["people-deed-joined"]);
    assert!(office.journal_is_whole().await);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn of_eight_who_follow_one_link_at_once_one_joins() {
    let office = Office::open().await;
    let invitation = office.people.invite(&INIT, &newcomer("ada", &[Role::Supervisor])).await.unwrap();
    let text = invitation.token.text();
    let tries: Vec<_> = (0..8)
        .map(|_| {
            let (people, token) = (office.people.clone(), vault::Token::parse(&text).unwrap());
            tokio::spawn(async move { people.accept(&token, PASSWORD, &home()).await.is_ok() })
        })
        .collect();
    let mut joined = 0;
    for outcome in tries {
        joined += usize::from(outcome.await.unwrap());
    }
    assert_eq!(joined, 1);
    assert_eq!(Member::all(&office.store).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_link_ends_and_can_be_taken_back_or_replaced() {
    let office = Office::open().await;
    let new = newcomer("ada", &[Role::Supervisor]);
    let first = office.people.invite(&INIT, &new).await.unwrap();
    let second = office.people.invite(&INIT, &new).await.unwrap();
    assert!(matches!(office.people.invitation(&first.token).await, Err(LinkError::Spent)), "replaced");
    assert!(office.people.withdraw_invitation(&INIT, second.id).await.unwrap());
    assert!(!office.people.withdraw_invitation(&INIT, second.id).await.unwrap());
    assert!(matches!(office.people.invitation(&second.token).await, Err(LinkError::Spent)), "withdrawn");
    let third = office.people.invite(&INIT, &new).await.unwrap();
    assert_eq!(office.people.invitations(&INIT).await.unwrap().len(), 1);
    office.clock.move_to(third.ends_at);
    assert!(matches!(office.people.invitation(&third.token).await, Err(LinkError::Spent)), "ended");
    office.clock.advance_seconds(31 * 86_400);
    assert_eq!(office.people.purge().await.unwrap().invitations, 3);
}

#[tokio::test]
async fn who_may_not_invite_does_not_and_posts_must_make_sense() {
    let office = Office::open().await;
    let caseworker = Actor::Staff(office.member("cyrus", &[Role::Caseworker]).await);
    let new = newcomer("ada", &[Role::Supervisor]);
    for actor in [Actor::Stranger, caseworker] {
        let refused = office.people.invite(&actor, &new).await.err();
        assert!(matches!(refused, Some(AccountError::Denied(Denied::NotFound))));
    }
    let wrong = office.people.invite(&INIT, &newcomer("ada", &[Role::LiaisonOfficer])).await.err();
    assert!(matches!(wrong, Some(AccountError::Post(PostError::LiaisonOnly))));
    let nameless = people::NewStaff { name: " ".to_owned(), ..new };
    assert!(matches!(office.people.invite(&INIT, &nameless).await.err(), Some(AccountError::Name)));
    let taken = office.people.invite(&INIT, &newcomer("cyrus", &[Role::Supervisor])).await.err();
    assert!(matches!(taken, Some(AccountError::EmailTaken)));
}

#[tokio::test]
async fn a_changed_post_ends_sessions_and_a_stale_form_is_told() {
    let office = Office::open().await;
    let admin = Actor::Staff(office.member("adil", &[Role::Administrator]).await);
    let signed_in = office.join("cyrus", &[Role::Caseworker]).await;
    let cyrus = office.staff(&signed_in.token).await.unwrap();
    let member = office.people.member(&admin, cyrus.id).await.unwrap().unwrap();
    let mut post = member.post.clone();
    post.roles = Roles::of(&[Role::Caseworker, Role::Custodian]);
    let revision = Revision { name: "Cyrus E.".to_owned(), post, of: member.revision };
    office.people.revise(&admin, cyrus.id, &revision).await.unwrap();
    assert!(office.staff(&signed_in.token).await.is_none(), "signs in again with the new roles");
    let stale = office.people.revise(&admin, cyrus.id, &revision).await;
    assert!(matches!(stale, Err(AccountError::Stale)));
    let Actor::Staff(adil) = &admin else { unreachable!() };
    let own = office.people.revise(&admin, adil.id, &revision).await;
    assert!(matches!(own, Err(AccountError::Denied(Denied::Forbidden(Reason::OwnWork)))));
}

#[tokio::test]
async fn somebody_is_always_left_to_manage_accounts() {
    let office = Office::open().await;
    let admin = office.member("adil", &[Role::Administrator]).await;
    let id = admin.id;
    let tx = office.store.write().await.unwrap();
    let last = office.people.remove(&tx, &INIT, id).await;
    assert!(matches!(last, Err(AccountError::LastManager)));
    drop(tx);
    office.member("olga", &[Role::Ombudsman]).await;
    let tx = office.store.write().await.unwrap();
    office.people.remove(&tx, &INIT, id).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn who_is_removed_is_out_at_once_and_leaves_no_key() {
    let office = Office::open().await;
    let signed_in = office.join("cyrus", &[Role::Caseworker]).await;
    let cyrus = office.staff(&signed_in.token).await.unwrap();
    let tx = office.store.write().await.unwrap();
    office.people.remove(&tx, &INIT, cyrus.id).await.unwrap();
    tx.commit().await.unwrap();
    assert!(office.staff(&signed_in.token).await.is_none());
    let gone = office.people.sign_in(&email("cyrus"), PASSWORD, &home()).await;
    assert!(matches!(gone, Err(SignInError::Wrong)));
    let sql = "SELECT password, key_by_password, key_for_recovery FROM people_staff WHERE id = $1";
    let row = office.store.one(sql, store::values![cyrus.id]).await.unwrap().unwrap();
    assert_eq!(row.opt_text("password").unwrap(), None);
    assert_eq!(row.opt_bytes("key_by_password").unwrap(), None);
    assert_eq!(row.opt_bytes("key_for_recovery").unwrap(), None);
    let member = Member::find(&office.store, cyrus.id).await.unwrap().unwrap();
    assert!(member.removed_at.is_some(), "the journal still knows their name");
    office.join("cyrus", &[Role::Caseworker]).await;
}

#[tokio::test]
async fn the_recovery_key_gives_a_lost_password_back_and_everybody_sees_it() {
    let office = Office::open().await;
    let admin = Actor::Staff(office.member("adil", &[Role::Administrator]).await);
    let before = office.join("cyrus", &[Role::Caseworker]).await;
    let cyrus = office.staff(&before.token).await.unwrap();
    let place = Context::new("test", 1);
    let sealed = cyrus.key.public().seal(&place, "for Cyrus alone", &Dice::seeded(3));

    let other = RecoveryKey::roll(&Dice::seeded(9));
    let wrong = office.people.recover(&admin, cyrus.id, &other, Lost::Password).await;
    assert!(matches!(wrong.err(), Some(AccountError::NotTheRecoveryKey)));
    let link = office.people.recover(&admin, cyrus.id, &office.recovery, Lost::Password).await.unwrap();
    assert!(office.staff(&before.token).await.is_none(), "sessions end");
    let old = office.people.sign_in(&email("cyrus"), PASSWORD, &home()).await;
    assert!(matches!(old, Err(SignInError::Wrong)), "the old password is worth nothing");

    let view = office.people.invitation(&link.token).await.unwrap();
    assert_eq!(view.purpose, InvitationPurpose::NewPassword);
    let new_password = "three boats at low tide";
    let back = office.people.accept(&link.token, new_password, &home()).await.unwrap();
    let cyrus = office.staff(&back.token).await.unwrap();
    assert_eq!(cyrus.key.open(&place, &sealed).unwrap().text().unwrap(), "for Cyrus alone");
    office.people.sign_in(&email("cyrus"), new_password, &home()).await.unwrap();
    assert_eq!(
        office.deeds(cyrus.id).await,
        [
            "people-deed-joined",
            "people-deed-access-recovered",
            "people-deed-password-set",
            "people-deed-signed-in"
        ]
    );
    let Actor::Staff(adil) = &admin else { unreachable!() };
    let own = office.people.recover(&admin, adil.id, &office.recovery, Lost::Password).await;
    assert!(matches!(own.err(), Some(AccountError::Denied(Denied::Forbidden(Reason::OwnWork)))));
}

#[tokio::test]
async fn a_changed_password_keeps_the_key_and_ends_other_sessions() {
    let office = Office::open().await;
    let here = office.join("cyrus", &[Role::Caseworker]).await;
    let there = office.people.sign_in(&email("cyrus"), PASSWORD, &home()).await.unwrap();
    let cyrus = office.staff(&here.token).await.unwrap();
    let wrong = office.people.change_password(&cyrus, "not this one at all", "three boats at low tide").await;
    assert!(matches!(wrong.err(), Some(AccountError::WrongPassword)));
    let token = office.people.change_password(&cyrus, PASSWORD, "three boats at low tide").await.unwrap();
    assert!(office.staff(&here.token).await.is_none(), "the token is replaced");
    assert!(office.staff(&there.token).await.is_none(), "other sessions end");
    let after = office.staff(&token).await.unwrap();
    assert_eq!(after.key.public(), cyrus.key.public());
    let old = office.people.sign_in(&email("cyrus"), PASSWORD, &home()).await;
    assert!(matches!(old, Err(SignInError::Wrong)));
    let new = office.people.sign_in(&email("cyrus"), "three boats at low tide", &home()).await.unwrap();
    assert_eq!(new.next, Next::In);
}

#[tokio::test]
async fn the_list_of_staff_shows_what_one_may_see() {
    let office = Office::open().await;
    let caseworker = Actor::Staff(office.member("cyrus", &[Role::Caseworker]).await);
    let mut liaison = newcomer("lola", &[Role::LiaisonOfficer]);
    liaison.post.agency = Some("police".parse().unwrap());
    let link = office.people.invite(&INIT, &liaison).await.unwrap();
    let lola = office.people.accept(&link.token, PASSWORD, &home()).await.unwrap();
    let lola = office.staff(&lola.token).await.unwrap();
    let (lola_id, lola) = (lola.id, Actor::Staff(lola));
    let names = |list: Vec<Member>| list.into_iter().map(|m| m.name).collect::<Vec<_>>();
    assert_eq!(names(office.people.staff(&INIT).await.unwrap()), ["cyrus Example", "lola Example"]);
    assert_eq!(names(office.people.staff(&caseworker).await.unwrap()), ["cyrus Example"]);
    assert_eq!(names(office.people.staff(&lola).await.unwrap()), ["lola Example"]);
    assert!(office.people.staff(&Actor::Stranger).await.unwrap().is_empty());
    assert!(office.people.member(&caseworker, lola_id).await.unwrap().is_none());
}
