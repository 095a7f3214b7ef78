//! Between the house's people and the model's: who acts, and what the gate must know of a case.

use people::{Actor, Denied, Identity, Object, Role, Verdict, gate};

use crate::model::{Anonymity, Case, Doer, Interest, Post, StaffFacts, Training};
use crate::permissions::{SEE_CASE, SEE_NEW};

/// Who acts, as the model knows them. Whether they declared a conflict is for the caller to say.
pub(crate) fn doer(actor: &Actor) -> Doer {
    match actor {
        Actor::Staff(staff) => Doer::Staff(StaffFacts {
            id: staff.id,
            posts: posts(staff.roles),
            training: if staff.trained_for_children { Training::Children } else { Training::General },
            interest: Interest::Free,
        }),
        Actor::System(_) => Doer::System,
        Actor::Stranger | Actor::Complainant(_) | Actor::Link(_) | Actor::Program(_) => Doer::Complainant,
    }
}

fn posts(roles: people::Roles) -> Vec<Post> {
    [
        (Role::Caseworker, Post::Caseworker),
        (Role::Supervisor, Post::Supervisor),
        (Role::Ombudsman, Post::Ombudsman),
        (Role::Custodian, Post::Custodian),
    ]
    .into_iter()
    .filter_map(|(role, post)| roles.has(role).then_some(post))
    .collect()
}

/// Whether `actor` may open `case`: as theirs, or as one that nobody has yet.
///
/// # Errors
/// If not; for them there is no such case.
pub(crate) fn may_see(actor: &Actor, case: &Case) -> Result<(), Denied> {
    let object = object(case);
    let is_new = case.officer.is_none() && gate::may(actor, &SEE_NEW, &object) == Verdict::Allowed;
    if is_new { Ok(()) } else { gate::may(actor, &SEE_CASE, &object).or_stop() }
}

/// What the gate must know of a case.
pub(crate) fn object(case: &Case) -> Object {
    Object {
        case: Some(case.id),
        officer: case.officer,
        team: case.team.as_ref().and_then(|team| team.as_str().parse().ok()),
        child_concerned: case.child_concerned,
        identity: match case.anonymity {
            Anonymity::Open => Identity::Open,
            Anonymity::Custodian | Anonymity::Anonymous => Identity::Custodied { shown_to: Vec::new() },
        },
        ..Object::default()
    }
}
