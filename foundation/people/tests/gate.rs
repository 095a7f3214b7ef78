//! Who may do what: the rules of the gate one by one, and the laws they obey together.
#![allow(clippy::unwrap_used, reason = "a test that cannot be set up must stop at once")]

use clock::UtcInstant;
use ids::{ApiKeyId, CaseId, Dice, LockboxId, QuestionId, SessionId, StaffId};
use people::{
    Actor, ApiKeyActor, Bearer, Identity, LinkVisit, Object, Permission, Reach, ReceiptVisit, Role, Roles,
    Scope, StaffActor, Verdict, gate, matrix,
};
use proptest::prelude::*;
use vault::{KeyPair, SecretKey};

const SEE: Permission = Permission::new(
    "cases.see",
    "cases-may-see",
    &[
        (Role::Caseworker, Reach::Mine),
        (Role::Supervisor, Reach::Team),
        (Role::Ombudsman, Reach::All),
        (Role::Custodian, Reach::Agency),
    ],
)
.also_for(&[Bearer::Complainant, Bearer::System]);
const CLOSE: Permission = Permission::new(
    "cases.close",
    "cases-may-close",
    &[(Role::Supervisor, Reach::Team), (Role::Ombudsman, Reach::All)],
)
.of_what_one_sees(&SEE)
.by_a_second_person();
const SEE_NAME: Permission = Permission::new(
    "cases.see-name",
    "cases-may-see-name",
    &[(Role::Caseworker, Reach::Mine), (Role::Supervisor, Reach::Team)],
)
.of_what_one_sees(&SEE)
.revealing_identity();
const ANSWER: Permission =
    Permission::new("questions.answer", "cases-may-answer", &[(Role::LiaisonOfficer, Reach::Agency)])
        .also_for(&[Bearer::Link]);
const INVITE: Permission =
    Permission::new("people.invite", "people-may-invite", &[(Role::Administrator, Reach::All)]);

const REACHES: [Permission; 4] = [
    Permission::new("mine", "w", &[(Role::Caseworker, Reach::Mine)]),
    Permission::new("team", "w", &[(Role::Caseworker, Reach::Team)]),
    Permission::new("agency", "w", &[(Role::Caseworker, Reach::Agency)]),
    Permission::new("all", "w", &[(Role::Caseworker, Reach::All)]),
];

fn now() -> UtcInstant {
    "2026-11-24T12:00:00Z".parse().unwrap()
}

fn key() -> SecretKey {
    KeyPair::generate(&Dice::seeded(1)).secret
}

fn case(n: u64) -> CaseId {
    CaseId::new(now(), &Dice::seeded(n))
}

fn person(n: u64) -> StaffId {
    StaffId::new(now(), &Dice::seeded(n))
}

fn session() -> SessionId {
    SessionId::new(now(), &Dice::seeded(1))
}

fn staff(id: StaffId, roles: &[Role]) -> StaffActor {
    StaffActor {
        session: session(),
        id,
        name: "Ada Example".to_owned(),
        roles: Roles::of(roles),
        team: Some("north".parse().unwrap()),
        agency: None,
        languages: vec!["en".to_owned()],
        trained_for_children: true,
        key: key(),
    }
}

fn liaison(agency: &str) -> StaffActor {
    StaffActor {
        team: None,
        agency: Some(agency.parse().unwrap()),
        trained_for_children: false,
        ..staff(person(9), &[Role::LiaisonOfficer])
    }
}

fn mine() -> Object {
    Object {
        case: Some(case(1)),
        officer: Some(person(1)),
        team: Some("north".parse().unwrap()),
        ..Object::default()
    }
}

#[test]
fn a_caseworker_sees_their_own_and_no_other() {
    let me = Actor::Staff(staff(person(1), &[Role::Caseworker]));
    assert_eq!(gate::may(&me, &SEE, &mine()), Verdict::Allowed);
    let colleagues = Object { officer: Some(person(2)), ..mine() };
    assert_eq!(gate::may(&me, &SEE, &colleagues), Verdict::NotFound);
    assert_eq!(gate::may(&me, &CLOSE, &colleagues), Verdict::NotFound, "not even forbidden");
    assert_eq!(gate::may(&me, &CLOSE, &mine()), Verdict::Forbidden(people::Reason::NotYours));
}

#[test]
fn a_case_of_a_child_is_for_those_trained_for_children() {
    let child = Object { child_concerned: true, ..mine() };
    let trained = staff(person(1), &[Role::Caseworker]);
    let untrained = StaffActor { trained_for_children: false, ..staff(person(1), &[Role::Ombudsman]) };
    assert_eq!(gate::may(&Actor::Staff(trained), &SEE, &child), Verdict::Allowed);
    assert_eq!(gate::may(&Actor::Staff(untrained), &SEE, &child), Verdict::NotFound);
}

#[test]
fn a_conflict_of_interest_hides_even_ones_own() {
    let conflicted = Object { conflicted: vec![person(1)], ..mine() };
    for role in [Role::Caseworker, Role::Supervisor, Role::Ombudsman] {
        let me = Actor::Staff(staff(person(1), &[role]));
        assert_eq!(gate::may(&me, &SEE, &conflicted), Verdict::NotFound);
    }
}

#[test]
fn nobody_approves_their_own() {
    let prepared = Object { prepared_by: vec![person(1)], ..mine() };
    let me = Actor::Staff(staff(person(1), &[Role::Supervisor]));
    let colleague = Actor::Staff(staff(person(2), &[Role::Supervisor]));
    assert_eq!(gate::may(&me, &CLOSE, &prepared), Verdict::Forbidden(people::Reason::OwnWork));
    assert_eq!(gate::may(&colleague, &CLOSE, &prepared), Verdict::Allowed);
}

#[test]
fn a_hidden_name_is_shown_only_to_those_the_custodian_said_yes_to() {
    let me = Actor::Staff(staff(person(1), &[Role::Caseworker]));
    let hidden = |shown_to| Object { identity: Identity::Custodied { shown_to }, ..mine() };
    let reason = people::Reason::HiddenIdentity;
    assert_eq!(gate::may(&me, &SEE_NAME, &hidden(vec![])), Verdict::Forbidden(reason));
    assert_eq!(gate::may(&me, &SEE_NAME, &hidden(vec![person(1)])), Verdict::Allowed);
    assert_eq!(gate::may(&me, &SEE, &hidden(vec![])), Verdict::Allowed, "the case, without the name");
}

#[test]
fn an_agency_sees_its_questions_and_no_case() {
    let question = Object { agency: Some("police".parse().unwrap()), ..Object::default() };
    let (police, customs) = (Actor::Staff(liaison("police")), Actor::Staff(liaison("customs")));
    assert_eq!(gate::may(&police, &ANSWER, &question), Verdict::Allowed);
    assert_eq!(gate::may(&customs, &ANSWER, &question), Verdict::NotFound);
    assert_eq!(gate::may(&police, &SEE, &mine()), Verdict::NotFound);
    let about_a_child = Object { child_concerned: true, ..question };
    assert_eq!(gate::may(&police, &ANSWER, &about_a_child), Verdict::Allowed, "they must be able to answer");
}

#[test]
fn a_receipt_opens_its_case_and_a_link_its_question() {
    let visit = ReceiptVisit {
        session: session(),
        case: case(1),
        lockbox: LockboxId::new(now(), &Dice::seeded(1)),
        key: key(),
    };
    let complainant = Actor::Complainant(visit);
    assert_eq!(gate::may(&complainant, &SEE, &mine()), Verdict::Allowed);
    let other = Object { case: Some(case(2)), ..mine() };
    assert_eq!(gate::may(&complainant, &SEE, &other), Verdict::NotFound);
    assert_eq!(gate::may(&complainant, &SEE, &Object::office()), Verdict::NotFound);
    assert_eq!(gate::scope(&complainant, &SEE), Scope::Case(case(1)));
    let question = |n| QuestionId::new(now(), &Dice::seeded(n));
    let link = Actor::Link(LinkVisit {
        session: session(),
        question: question(1),
        agency: "police".parse().unwrap(),
        key: key(),
    });
    let asked = |n| Object { question: Some(question(n)), ..Object::default() };
    assert_eq!(gate::may(&link, &ANSWER, &asked(1)), Verdict::Allowed);
    assert_eq!(gate::may(&link, &ANSWER, &asked(2)), Verdict::NotFound);
    assert_eq!(gate::may(&link, &SEE, &mine()), Verdict::NotFound);
}

#[test]
fn strangers_may_nothing_and_scheduled_work_what_it_is_declared_for() {
    for permission in [SEE, CLOSE, ANSWER, INVITE] {
        assert_eq!(gate::may(&Actor::Stranger, &permission, &mine()), Verdict::NotFound);
        assert!(!gate::has(&Actor::Stranger, &permission));
    }
    let work = Actor::System("reminders");
    assert_eq!(gate::may(&work, &SEE, &mine()), Verdict::Allowed);
    assert_eq!(gate::may(&work, &CLOSE, &mine()), Verdict::Forbidden(people::Reason::NotYours));
    assert_eq!(gate::reach(&work, &SEE), Some(Reach::All));
}

#[test]
fn a_program_is_no_second_person_and_has_no_conflict() {
    let program = Actor::Program(ApiKeyActor {
        id: ApiKeyId::new(now(), &Dice::seeded(1)),
        name: "dashboard".to_owned(),
        role: Role::Ombudsman,
        team: None,
        agency: None,
        trained_for_children: false,
        key: key(),
    });
    assert_eq!(gate::may(&program, &SEE, &mine()), Verdict::Allowed);
    assert_eq!(gate::may(&program, &CLOSE, &mine()), Verdict::Forbidden(people::Reason::OwnWork));
}

#[test]
fn what_one_may_do_reaches_no_further_than_what_one_sees() {
    const FAR: Permission =
        Permission::new("far", "w", &[(Role::Caseworker, Reach::All)]).of_what_one_sees(&SEE);
    let me = Actor::Staff(staff(person(1), &[Role::Caseworker]));
    assert_eq!(gate::reach(&me, &FAR), Some(Reach::Mine));
}

#[test]
fn the_matrix_reads_like_the_rules() {
    insta::assert_snapshot!(matrix(&[SEE, CLOSE, SEE_NAME, ANSWER, INVITE]));
}

fn objects() -> impl Strategy<Value = Object> {
    let who = prop::option::of(0..3_u64);
    let team = prop::option::of(prop::sample::select(vec!["north", "south"]));
    let agency = prop::option::of(prop::sample::select(vec!["police", "customs"]));
    (who, team, agency, any::<bool>(), prop::collection::vec(0..3_u64, 0..2)).prop_map(
        |(officer, team, agency, child_concerned, conflicted)| Object {
            officer: officer.map(person),
            team: team.map(|team| team.parse().unwrap()),
            agency: agency.map(|agency| agency.parse().unwrap()),
            child_concerned,
            conflicted: conflicted.into_iter().map(person).collect(),
            ..Object::default()
        },
    )
}

/// A member of staff before they are given roles and a key.
#[derive(Clone, Debug)]
struct Someone {
    id: u64,
    team: Option<&'static str>,
    agency: Option<&'static str>,
    trained_for_children: bool,
}

impl Someone {
    fn with(&self, roles: &[Role]) -> Actor {
        Actor::Staff(StaffActor {
            team: self.team.map(|team| team.parse().unwrap()),
            agency: self.agency.map(|agency| agency.parse().unwrap()),
            trained_for_children: self.trained_for_children,
            ..staff(person(self.id), roles)
        })
    }
}

fn people() -> impl Strategy<Value = Someone> {
    let team = prop::option::of(prop::sample::select(vec!["north", "south"]));
    let agency = prop::option::of(prop::sample::select(vec!["police", "customs"]));
    (0..3_u64, team, agency, any::<bool>()).prop_map(|(id, team, agency, trained_for_children)| Someone {
        id,
        team,
        agency,
        trained_for_children,
    })
}

fn roles() -> impl Strategy<Value = Vec<Role>> {
    prop::collection::vec(prop::sample::select(Role::ALL.to_vec()), 0..4)
}

proptest! {
    #[test]
    fn a_wider_reach_never_loses(someone in people(), object in objects()) {
        let actor = someone.with(&[Role::Caseworker]);
        let allowed = REACHES.map(|permission| gate::may(&actor, &permission, &object) == Verdict::Allowed);
        prop_assert!(allowed.is_sorted(), "mine, team, agency, all: {allowed:?}");
    }

    #[test]
    fn one_more_role_never_loses(someone in people(), fewer in roles(), more in roles(), object in objects()) {
        let all = [fewer.clone(), more].concat();
        for permission in [SEE, CLOSE, SEE_NAME, ANSWER] {
            if gate::may(&someone.with(&fewer), &permission, &object) == Verdict::Allowed {
                prop_assert_eq!(gate::may(&someone.with(&all), &permission, &object), Verdict::Allowed);
            }
        }
    }
}

/// A list and the gate are one rule: the filter finds exactly the rows that the gate allows.
#[tokio::test]
async fn a_list_shows_what_the_gate_allows() {
    use proptest::strategy::ValueTree;
    use store::{Migration, values};

    const TABLES: Migration = Migration {
        room: "test",
        name: "0001_scope",
        sql: "CREATE TABLE things (n @int NOT NULL, officer @id, team @text, agency @text, child @bool NOT NULL) @strict;
              CREATE TABLE conflicts (n @int NOT NULL, staff @id NOT NULL) @strict;",
    };
    const COLUMNS: people::Columns = people::Columns {
        case: None,
        question: None,
        officer: Some("t.officer"),
        team: Some("t.team"),
        agency: Some("t.agency"),
        child_concerned: Some("t.child"),
        conflict: Some("EXISTS (SELECT 1 FROM conflicts x WHERE x.n = t.n AND x.staff = {me})"),
    };
    let store = testkit::fresh_store(&[TABLES], now()).await;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let draw = objects();
    let rows: Vec<Object> = (0..60).map(|_| draw.new_tree(&mut runner).unwrap().current()).collect();
    let tx = store.write().await.unwrap();
    for (n, row) in (0_i64..).zip(&rows) {
        tx.exec(
            "INSERT INTO things (n, officer, team, agency, child) VALUES ($1, $2, $3, $4, $5)",
            values![
                n,
                row.officer,
                row.team.clone().map(String::from),
                row.agency.clone().map(String::from),
                row.child_concerned
            ],
        )
        .await
        .unwrap();
        for staff in &row.conflicted {
            tx.exec("INSERT INTO conflicts (n, staff) VALUES ($1, $2)", values![n, *staff]).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
    let draw = people();
    for _ in 0..40 {
        let actor = draw.new_tree(&mut runner).unwrap().current().with(&[Role::Caseworker]);
        for permission in REACHES {
            let mut values = values![-1_i64];
            let filter = gate::scope(&actor, &permission).to_sql(&COLUMNS, &mut values);
            let sql = format!("SELECT t.n FROM things t WHERE t.n > $1 AND {filter} ORDER BY t.n");
            let listed: Vec<i64> =
                store.all(&sql, values).await.unwrap().iter().map(|row| row.int("n").unwrap()).collect();
            let allowed: Vec<i64> = (0_i64..)
                .zip(&rows)
                .filter(|(_, object)| gate::may(&actor, &permission, object) == Verdict::Allowed)
                .map(|(n, _)| n)
                .collect();
            assert_eq!(listed, allowed, "{}", permission.key);
        }
    }
}
