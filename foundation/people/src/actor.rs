//! [`Actor`]: who is at the door, with the key they brought.

use ids::{ApiKeyId, CaseId, DraftId, LockboxId, QuestionId, SessionId, StaffId};
use journal::{ActorKind, ActorRef};
use uuid::Uuid;
use vault::SecretKey;

use crate::{AgencyCode, Role, Roles, TeamCode};

/// Who does or looks at something. Holds the secret key they came with, so it has no `Debug` and no copy.
pub enum Actor {
    /// Somebody without an account, receipt or link.
    Stranger,
    /// Who holds a case's receipt.
    Complainant(ReceiptVisit),
    /// A member of staff or a liaison officer.
    Staff(StaffActor),
    /// Who holds a one-time link to answer a question.
    Link(LinkVisit),
    /// A program.
    Program(ApiKeyActor),
    /// A piece of the office's own scheduled work, by name.
    System(&'static str),
}

/// A complainant's visit to their case.
pub struct ReceiptVisit {
    /// The session it is part of.
    pub session: SessionId,
    /// Their case.
    pub case: CaseId,
    /// The case's lockbox.
    pub lockbox: LockboxId,
    /// The case's secret key.
    pub key: SecretKey,
}

/// A member of staff, or a liaison officer of an agency.
pub struct StaffActor {
    /// The session they act in.
    pub session: SessionId,
    /// Their account.
    pub id: StaffId,
    /// Their name as colleagues see it.
    pub name: String,
    /// What they are.
    pub roles: Roles,
    /// Their team in the office.
    pub team: Option<TeamCode>,
    /// Their agency; none for the office's own staff.
    pub agency: Option<AgencyCode>,
    /// Languages they work in, by code.
    pub languages: Vec<String>,
    /// Whether they are trained for children's cases.
    pub trained_for_children: bool,
    /// Their secret key, which opens what was wrapped for them.
    pub key: SecretKey,
}

/// A visit by a one-time link.
pub struct LinkVisit {
    /// The session it is part of.
    pub session: SessionId,
    /// The question it answers.
    pub question: QuestionId,
    /// The agency that was asked.
    pub agency: AgencyCode,
    /// The key that opens what the agency may read.
    pub key: SecretKey,
}

/// The visit of somebody who writes a complaint and has not sent it: a stranger, with a key for their draft.
pub struct DraftVisit {
    /// The session it is part of.
    pub session: SessionId,
    /// The draft.
    pub draft: DraftId,
    /// The key that opens it.
    pub key: SecretKey,
}

/// A program that calls the API.
pub struct ApiKeyActor {
    /// Its API key.
    pub id: ApiKeyId,
    /// What it was named when the key was made.
    pub name: String,
    /// The role it stands in for.
    pub role: Role,
    /// The team it works for.
    pub team: Option<TeamCode>,
    /// The agency it belongs to; none for the office's own programs.
    pub agency: Option<AgencyCode>,
    /// Whether it may see children's cases.
    pub trained_for_children: bool,
    /// Its secret key, which opens what was wrapped for it.
    pub key: SecretKey,
}

impl Actor {
    /// What the journal keeps of them.
    pub fn reference(&self) -> ActorRef {
        match self {
            Self::Stranger => ActorRef::stranger(),
            Self::Complainant(_) => ActorRef::complainant(),
            Self::Staff(staff) => staff.reference(),
            Self::Link(link) => reference(ActorKind::Link, link.question, None, Some(&link.agency)),
            Self::Program(program) => reference(
                ActorKind::Program,
                program.id,
                Some(program.role.to_string()),
                program.agency.as_ref(),
            ),
            Self::System(work) => ActorRef::system(work),
        }
    }

    /// The account they act by, if it is one.
    pub const fn staff_id(&self) -> Option<StaffId> {
        match self {
            Self::Staff(staff) => Some(staff.id),
            _ => None,
        }
    }

    /// The key they brought, if any.
    pub const fn key(&self) -> Option<&SecretKey> {
        match self {
            Self::Complainant(visit) => Some(&visit.key),
            Self::Staff(staff) => Some(&staff.key),
            Self::Link(visit) => Some(&visit.key),
            Self::Program(program) => Some(&program.key),
            Self::Stranger | Self::System(_) => None,
        }
    }
}

impl StaffActor {
    /// What the journal keeps of them.
    pub fn reference(&self) -> ActorRef {
        staff_reference(self.id, self.roles, self.agency.as_ref())
    }
}

/// What the journal keeps of an account.
pub(crate) fn staff_reference(id: StaffId, roles: Roles, agency: Option<&AgencyCode>) -> ActorRef {
    reference(ActorKind::Staff, id, Some(roles.to_string()), agency)
}

fn reference(
    kind: ActorKind,
    id: impl Into<Uuid>,
    role: Option<String>,
    agency: Option<&AgencyCode>,
) -> ActorRef {
    ActorRef { kind, id: Some(id.into()), role, body: agency.map(ToString::to_string) }
}
