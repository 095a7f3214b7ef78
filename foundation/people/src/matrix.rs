//! The table of who may do what to what, as people read and check it.

use std::fmt::Write;

use clock::UtcInstant;
use ids::{ApiKeyId, CaseId, Dice, LockboxId, QuestionId, SessionId, StaffId};
use vault::{KeyPair, SecretKey};

use crate::{
    Actor, AgencyCode, ApiKeyActor, Identity, LinkVisit, Object, Permission, ReceiptVisit, Role, StaffActor,
    TeamCode, Verdict, gate,
};

/// What an object is to the actor. The last four are the actor's own, but for one thing.
const RELATIONS: [&str; 8] = ["own", "team", "agency", "other", "child", "conflict", "prepared", "unnamed"];
const LEGEND: &str = "\
yes: may.  no: sees it, and is told that this is not theirs to do.  -: for them there is no such thing.
own: given to them.  team: to their team.  agency: to their agency (for the office's staff: to the office).
other: to another agency.  child: own, about a child, and they are not trained for children.
conflict: own, and they have a conflict of interest.  prepared: own, and they prepared what is to be approved.
unnamed: own, and the complainant asked to stay unnamed.
Roles that are not listed see nothing and may do nothing.
";

/// Asks the gate about every permission, role and relation, and writes its answers as a table.
///
/// The roof keeps the result as a golden file, so that a change of who may do what is seen and read.
pub fn matrix(permissions: &[Permission]) -> String {
    let cast = Cast::new();
    let mut text = LEGEND.to_owned();
    for permission in permissions {
        // Writing into a String does not fail.
        let _ = write!(text, "\n{} ({})\n{:<18}", permission.key, permission.words_key, "");
        let _ = writeln!(text, "{}", row(&RELATIONS));
        for (name, actor) in &cast.actors {
            let cells = cast.elsewhere.objects(actor).map(|object| cell(actor, permission, &object));
            if cells.iter().any(|cell| *cell != "-") {
                let _ = writeln!(text, "  {name:<16}{}", row(&cells));
            }
        }
    }
    text
}

fn row(cells: &[&str]) -> String {
    let padded: String = cells.iter().map(|cell| format!("{cell:<10}")).collect();
    padded.trim_end().to_owned()
}

fn cell(actor: &Actor, permission: &Permission, object: &Object) -> &'static str {
    match gate::may(actor, permission, object) {
        Verdict::Allowed => "yes",
        Verdict::NotFound => "-",
        Verdict::Forbidden(_) => "no",
    }
}

/// One actor of each kind, who know nothing of each other.
struct Cast {
    actors: Vec<(String, Actor)>,
    elsewhere: Elsewhere,
}

/// What belongs to none of the cast.
struct Elsewhere {
    case: CaseId,
    question: QuestionId,
    officer: StaffId,
    team: Option<TeamCode>,
    agency: Option<AgencyCode>,
}

impl Cast {
    fn new() -> Self {
        let (now, dice) = (UtcInstant::default(), Dice::seeded(0));
        let key = || KeyPair::generate(&dice).secret;
        let session = SessionId::new(now, &dice);
        let mut actors: Vec<_> = Role::ALL
            .into_iter()
            .map(|role| {
                (role.to_string(), Actor::Staff(member(role, session, StaffId::new(now, &dice), key())))
            })
            .collect();
        let program = ApiKeyActor {
            id: ApiKeyId::new(now, &dice),
            name: String::new(),
            role: Role::LiaisonOfficer,
            team: None,
            agency: code("asked"),
            trained_for_children: false,
            key: key(),
        };
        let visit = ReceiptVisit {
            session,
            case: CaseId::new(now, &dice),
            lockbox: LockboxId::new(now, &dice),
            key: key(),
        };
        actors.push(("agency program".to_owned(), Actor::Program(program)));
        actors.push(("complainant".to_owned(), Actor::Complainant(visit)));
        if let Some(agency) = code("asked") {
            let visit = LinkVisit { session, question: QuestionId::new(now, &dice), agency, key: key() };
            actors.push(("one-time link".to_owned(), Actor::Link(visit)));
        }
        actors.push(("stranger".to_owned(), Actor::Stranger));
        actors.push(("scheduled work".to_owned(), Actor::System("matrix")));
        let elsewhere = Elsewhere {
            case: CaseId::new(now, &dice),
            question: QuestionId::new(now, &dice),
            officer: StaffId::new(now, &dice),
            team: "elsewhere".parse().ok(),
            agency: code("elsewhere"),
        };
        Self { actors, elsewhere }
    }
}

impl Elsewhere {
    /// For each relation, the object that stands in it to `actor`.
    fn objects(&self, actor: &Actor) -> [Object; RELATIONS.len()] {
        let own = self.own(actor);
        let me: Vec<_> = actor.staff_id().into_iter().collect();
        let of_team = Object {
            officer: Some(self.officer),
            case: Some(self.case),
            question: Some(self.question),
            ..own.clone()
        };
        let of_agency = Object { team: self.team.clone(), ..of_team.clone() };
        let of_other = Object { agency: self.agency.clone(), ..of_agency.clone() };
        let unnamed = Identity::Custodied { shown_to: Vec::new() };
        [
            own.clone(),
            of_team,
            of_agency,
            of_other,
            Object { child_concerned: true, ..own.clone() },
            Object { conflicted: me.clone(), ..own.clone() },
            Object { prepared_by: me, ..own.clone() },
            Object { identity: unnamed, ..own },
        ]
    }

    fn own(&self, actor: &Actor) -> Object {
        let (team, agency) = match actor {
            Actor::Staff(staff) => (staff.team.clone(), staff.agency.clone()),
            Actor::Program(program) => (program.team.clone(), program.agency.clone()),
            Actor::Link(link) => (None, Some(link.agency.clone())),
            Actor::Stranger | Actor::Complainant(_) | Actor::System(_) => (None, None),
        };
        let case = match actor {
            Actor::Complainant(visit) => visit.case,
            _ => self.case,
        };
        let question = match actor {
            Actor::Link(visit) => visit.question,
            _ => self.question,
        };
        Object {
            case: Some(case),
            question: Some(question),
            officer: actor.staff_id(),
            team,
            agency,
            ..Object::default()
        }
    }
}

fn member(role: Role, session: SessionId, id: StaffId, key: SecretKey) -> StaffActor {
    let is_of_agency = role == Role::LiaisonOfficer;
    StaffActor {
        session,
        id,
        name: String::new(),
        roles: role.into(),
        team: if is_of_agency { None } else { "team".parse().ok() },
        agency: if is_of_agency { code("asked") } else { None },
        languages: Vec::new(),
        trained_for_children: false,
        key,
    }
}

fn code(text: &str) -> Option<AgencyCode> {
    text.parse().ok()
}
