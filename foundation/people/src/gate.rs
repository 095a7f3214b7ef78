//! The one gate: whether somebody may do something with something, and which rows of a list they see.
//!
//! Architecture invariants:
//! - Every page, API call, action and list asks here; nothing else compares roles.
//! - [`may`] and [`scope`] are one rule: a list shows a thing exactly if `may` allows seeing it.
//! - What one may not see does not exist ([`Verdict::NotFound`]). "You may not" is said only about what one
//!   sees anyway.
//! - A wider [`Reach`] never loses anything a narrower one has, nor does one more role.
//!
//! ```
//! use people::{Actor, Object, Permission, Reach, Role, Verdict, gate};
//! const SEE: Permission = Permission::new("cases.see", "cases-may-see", &[(Role::Caseworker, Reach::Mine)]);
//! assert_eq!(gate::may(&Actor::Stranger, &SEE, &Object::office()), Verdict::NotFound);
//! assert_eq!(gate::reach(&Actor::Stranger, &SEE), None);
//! ```

use ids::StaffId;

use crate::scope::{Scope, StaffScope};
use crate::{Actor, AgencyCode, Bearer, Object, Permission, Reach, Roles, TeamCode};

/// What the gate says.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[must_use]
pub enum Verdict {
    /// They may.
    Allowed,
    /// For them there is no such thing.
    NotFound,
    /// They see it, and may not do this with it.
    Forbidden(Reason),
}

impl Verdict {
    /// The same as a result, so that an action can stop at `?`.
    ///
    /// # Errors
    /// If it is not [`Verdict::Allowed`].
    pub const fn or_stop(self) -> Result<(), Denied> {
        match self {
            Self::Allowed => Ok(()),
            Self::NotFound => Err(Denied::NotFound),
            Self::Forbidden(reason) => Err(Denied::Forbidden(reason)),
        }
    }
}

/// Why somebody may not do a thing to what they see.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// None of their roles does this, or does it to a thing of this team or agency.
    NotYours,
    /// They prepared it themselves; a second person must look at it.
    OwnWork,
    /// The name is hidden until the custodian says yes.
    HiddenIdentity,
}

impl Reason {
    /// The message that tells it to people.
    pub const fn words_key(self) -> &'static str {
        match self {
            Self::NotYours => "people-denied-not-yours",
            Self::OwnWork => "people-denied-own-work",
            Self::HiddenIdentity => "people-denied-hidden-identity",
        }
    }
}

/// The gate stayed shut.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Denied {
    /// For them there is no such thing.
    #[error("there is no such thing")]
    NotFound,
    /// They see it, and may not do this with it.
    #[error("this is not theirs to do")]
    Forbidden(Reason),
}

/// Whether `actor` has `permission` for `object`.
pub fn may(actor: &Actor, permission: &Permission, object: &Object) -> Verdict {
    if let Some(see) = permission.seen_by {
        if check(actor, see, object).is_err() {
            return Verdict::NotFound;
        }
        return match check(actor, permission, object) {
            Ok(()) => Verdict::Allowed,
            Err(reason) => Verdict::Forbidden(reason),
        };
    }
    match check(actor, permission, object) {
        Ok(()) => Verdict::Allowed,
        Err(_) => Verdict::NotFound,
    }
}

/// How far `permission` reaches for `actor`; none if they have it for nothing.
///
/// Only staff and programs have a reach; scheduled work reaches everything it is declared for.
pub fn reach(actor: &Actor, permission: &Permission) -> Option<Reach> {
    let own = match actor {
        Actor::System(_) => permission.bearers.contains(&Bearer::System).then_some(Reach::All),
        _ => Standing::of(actor).and_then(|standing| standing.reach(permission)),
    }?;
    permission.seen_by.map_or(Some(own), |see| reach(actor, see).map(|seen| own.min(seen)))
}

/// Whether `actor` has `permission` for anything at all: what decides if a page is offered.
pub fn has(actor: &Actor, permission: &Permission) -> bool {
    scope(actor, permission) != Scope::Nothing
}

/// The rows for which `actor` has `permission`, as a filter that [`Scope::to_sql`] puts into a query.
pub fn scope(actor: &Actor, permission: &Permission) -> Scope {
    let bears = |bearer| {
        permission.bearers.contains(&bearer)
            && permission.seen_by.is_none_or(|see| see.bearers.contains(&bearer))
    };
    match actor {
        Actor::Stranger if bears(Bearer::Stranger) => Scope::Everything,
        Actor::System(_) if bears(Bearer::System) => Scope::Everything,
        Actor::Complainant(visit) if bears(Bearer::Complainant) => Scope::Case(visit.case),
        Actor::Link(visit) if bears(Bearer::Link) => Scope::Question(visit.question),
        Actor::Staff(_) | Actor::Program(_) => staff_scope(actor, permission),
        _ => Scope::Nothing,
    }
}

fn staff_scope(actor: &Actor, permission: &Permission) -> Scope {
    let Some((standing, reach)) = Standing::of(actor).zip(reach(actor, permission)) else {
        return Scope::Nothing;
    };
    Scope::Staff(StaffScope {
        reach,
        me: standing.me,
        team: standing.team.cloned(),
        agency: standing.agency.cloned(),
        children: standing.may_see_children(),
    })
}

fn check(actor: &Actor, permission: &Permission, object: &Object) -> Result<(), Reason> {
    let borne = |bearer, is_theirs: bool| {
        if is_theirs && permission.bearers.contains(&bearer) { Ok(()) } else { Err(Reason::NotYours) }
    };
    match actor {
        Actor::Stranger => borne(Bearer::Stranger, true),
        Actor::System(_) => borne(Bearer::System, true),
        Actor::Complainant(visit) => borne(Bearer::Complainant, object.case == Some(visit.case)),
        Actor::Link(visit) => borne(Bearer::Link, object.question == Some(visit.question)),
        Actor::Staff(_) | Actor::Program(_) => match Standing::of(actor) {
            Some(standing) => standing.check(permission, object),
            None => Err(Reason::NotYours),
        },
    }
}

/// The standing of somebody of whom only the account is at hand.
pub(crate) const fn standing<'a>(
    me: Option<StaffId>,
    roles: Roles,
    team: Option<&'a TeamCode>,
    agency: Option<&'a AgencyCode>,
    trained_for_children: bool,
) -> Standing<'a> {
    Standing { me, roles, team, agency, trained_for_children }
}

/// What staff and programs have in common.
pub(crate) struct Standing<'a> {
    me: Option<StaffId>,
    roles: Roles,
    team: Option<&'a TeamCode>,
    agency: Option<&'a AgencyCode>,
    trained_for_children: bool,
}

impl<'a> Standing<'a> {
    fn of(actor: &'a Actor) -> Option<Self> {
        match actor {
            Actor::Staff(staff) => Some(Self {
                me: Some(staff.id),
                roles: staff.roles,
                team: staff.team.as_ref(),
                agency: staff.agency.as_ref(),
                trained_for_children: staff.trained_for_children,
            }),
            Actor::Program(program) => Some(Self {
                me: None,
                roles: program.role.into(),
                team: program.team.as_ref(),
                agency: program.agency.as_ref(),
                trained_for_children: program.trained_for_children,
            }),
            Actor::Stranger | Actor::Complainant(_) | Actor::Link(_) | Actor::System(_) => None,
        }
    }

    /// Whether they have `permission` for `object`, and see what it is of.
    pub(crate) fn has(&self, permission: &Permission, object: &Object) -> bool {
        let sees = permission.seen_by.is_none_or(|see| self.check(see, object).is_ok());
        sees && self.check(permission, object).is_ok()
    }

    fn check(&self, permission: &Permission, object: &Object) -> Result<(), Reason> {
        let reach = self.reach(permission).ok_or(Reason::NotYours)?;
        let is_conflicted = self.me.is_some_and(|me| object.conflicted.contains(&me));
        let is_kept_from = object.child_concerned && !self.may_see_children();
        if !self.holds(reach, object) || is_conflicted || is_kept_from {
            return Err(Reason::NotYours);
        }
        if permission.second_person && !self.is_second_person(object) {
            return Err(Reason::OwnWork);
        }
        if permission.reveals_identity && !object.identity.is_shown_to(self.me) {
            return Err(Reason::HiddenIdentity);
        }
        Ok(())
    }

    fn reach(&self, permission: &Permission) -> Option<Reach> {
        let grants = permission.grants.iter().filter(|(role, _)| self.roles.has(*role));
        grants.map(|(_, reach)| *reach).max()
    }

    // Each reach includes the ones before it, so that widening one can only add.
    fn holds(&self, reach: Reach, object: &Object) -> bool {
        let mine = self.me.is_some() && object.officer == self.me;
        let team = self.team.is_some() && object.team.as_ref() == self.team;
        let agency = object.agency.as_ref() == self.agency;
        match reach {
            Reach::Mine => mine,
            Reach::Team => mine || team,
            Reach::Agency => mine || team || agency,
            Reach::All => true,
        }
    }

    // An agency must be able to answer what it is asked; who is trained is the office's rule for its own.
    const fn may_see_children(&self) -> bool {
        self.trained_for_children || self.agency.is_some()
    }

    // A program is nobody's second pair of eyes.
    fn is_second_person(&self, object: &Object) -> bool {
        self.me.is_some_and(|me| !object.prepared_by.contains(&me))
    }
}
