//! The guard before every route: who is asking, and whether the route is for them.
//!
//! The outcome lies in the request's extensions as a [`Guest`]; handlers take the narrower [`Signed`],
//! [`Visiting`], [`Draft`] or [`Holder`], which cannot be had on a route that is not declared for them.

use std::sync::Arc;

use axum::extract::{FromRequestParts, OptionalFromRequestParts, Request};
use axum::middleware::{Next, from_fn};
use axum::response::{IntoResponse, Response};
use axum::routing::MethodRouter;
use http::Method;
use http::request::Parts;
use pages::{Frame, Problem, Visit, cookies};
use people::{Actor, DraftVisit, LinkVisit, ReceiptVisit, Session, SessionKind, StaffActor, gate};
use vault::Token;

use crate::house::Ways;
use crate::routes::Audience;
use crate::{Office, house};

/// Where a complainant opens their case.
pub const RECEIPT_PATH: &str = "/receipt";
/// Where staff and liaison officers sign in.
pub const SIGN_IN_PATH: &str = "/sign-in";

/// The name of the cookie that holds the token of a session of this kind.
///
/// One name a kind: a caseworker who opens a receipt at the counter stays signed in.
pub const fn cookie(kind: SessionKind) -> &'static str {
    match kind {
        SessionKind::Staff => cookies::SESSION,
        SessionKind::Receipt => "receipt",
        SessionKind::Draft => "draft",
        SessionKind::Link => "link",
    }
}

/// Who is asking, as the guard found out.
#[derive(Clone)]
pub struct Guest(Arc<Found>);

enum Found {
    Actor(Actor),
    Draft(DraftVisit),
}

impl Guest {
    /// Who acts. Whoever writes a complaint is a stranger until it is sent.
    pub fn actor(&self) -> &Actor {
        static STRANGER: Actor = Actor::Stranger;
        match &*self.0 {
            Found::Actor(actor) => actor,
            Found::Draft(_) => &STRANGER,
        }
    }

    fn stranger() -> Self {
        Self(Arc::new(Found::Actor(Actor::Stranger)))
    }

    fn of(session: Session) -> Self {
        Self(Arc::new(match session.holder {
            people::Holder::Draft(draft) => Found::Draft(draft),
            other => Found::Actor(other.into_actor()),
        }))
    }
}

macro_rules! narrow {
    ($($(#[$doc:meta])* $name:ident, $method:ident -> $of:ty, $pattern:pat => $value:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone)]
        pub struct $name(Guest);

        impl $name {
            /// The visit, with its key.
            ///
            /// # Panics
            /// Never: the value is only made of a guest of this kind.
            pub fn $method(&self) -> &$of {
                match Self::within(&self.0) {
                    Some(visit) => visit,
                    None => unreachable!("made of a guest of another kind"),
                }
            }

            /// The same, as an actor.
            pub fn actor(&self) -> &Actor {
                self.0.actor()
            }

            fn within(guest: &Guest) -> Option<&$of> {
                match &*guest.0 {
                    $pattern => Some($value),
                    _ => None,
                }
            }
        }

        impl<S: Send + Sync> FromRequestParts<S> for $name {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
                let guest = guest(parts)?;
                if Self::within(&guest).is_some() { Ok(Self(guest)) } else { Err(Problem::not_found()) }
            }
        }

        impl<S: Send + Sync> OptionalFromRequestParts<S> for $name {
            type Rejection = Problem;

            async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Option<Self>, Problem> {
                let guest = guest(parts)?;
                Ok(Self::within(&guest).is_some().then_some(Self(guest)))
            }
        }
    )*};
}

narrow! {
    /// A signed-in member of staff or liaison officer.
    Signed, staff -> StaffActor, Found::Actor(Actor::Staff(staff)) => staff;
    /// A complainant with their case open.
    Visiting, visit -> ReceiptVisit, Found::Actor(Actor::Complainant(visit)) => visit;
    /// Whoever is writing a complaint.
    Draft, visit -> DraftVisit, Found::Draft(visit) => visit;
    /// The holder of a one-time link.
    Holder, visit -> LinkVisit, Found::Actor(Actor::Link(visit)) => visit;
}

impl<S: Send + Sync> FromRequestParts<S> for Guest {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        guest(parts)
    }
}

fn guest(parts: &Parts) -> Result<Guest, Problem> {
    parts.extensions.get::<Guest>().cloned().ok_or_else(|| Problem::internal("a route outside the guard"))
}

/// `handler` behind the guard for `audience`.
pub(crate) fn guarded(handler: MethodRouter<Office>, audience: Audience) -> MethodRouter<Office> {
    handler.layer(from_fn(move |request: Request, next: Next| guard(audience, request, next)))
}

async fn guard(audience: Audience, mut request: Request, next: Next) -> Response {
    // Taken out before anything is awaited: a body cannot be shared between threads.
    let office = house::office_of(request.extensions());
    let visit = request.extensions().get::<Visit>().cloned();
    let ways = request.extensions().get::<Ways>().cloned().unwrap_or_default();
    let (office, visit) = match (office, visit) {
        (Ok(office), Some(visit)) => (office, visit),
        (Err(problem), _) => return problem.into_response(),
        (_, None) => return Problem::internal("a route outside Site::wrap").into_response(),
    };
    match admit(&office, &visit, audience).await {
        Ok(Admitted::In(guest)) => {
            visit.set_frame(frame(audience, &guest, &ways));
            request.extensions_mut().insert(guest);
            next.run(request).await
        }
        Ok(Admitted::SentTo(response)) => response,
        Err(problem) => problem.into_response(),
    }
}

enum Admitted {
    In(Guest),
    SentTo(Response),
}

async fn admit(office: &Office, visit: &Visit, audience: Audience) -> Result<Admitted, Problem> {
    let (kind, door) = match audience {
        Audience::Public => {
            // A page for anyone still greets who is signed in.
            let guest = find(office, visit, SessionKind::Staff).await?;
            return Ok(Admitted::In(guest.unwrap_or_else(Guest::stranger)));
        }
        Audience::Draft => {
            let guest = find(office, visit, SessionKind::Draft).await?;
            return Ok(Admitted::In(guest.unwrap_or_else(Guest::stranger)));
        }
        Audience::Complainant => (SessionKind::Receipt, Some(RECEIPT_PATH)),
        Audience::Link => (SessionKind::Link, None),
        Audience::SignedIn | Audience::Staff(_) => (SessionKind::Staff, Some(SIGN_IN_PATH)),
    };
    match find(office, visit, kind).await? {
        Some(guest) if fits(audience, guest.actor()) => Ok(Admitted::In(guest)),
        // Signed in, and not for them: as if it were not there.
        Some(guest) if matches!(guest.actor(), Actor::Staff(_)) => Err(Problem::not_found()),
        _ => match door {
            Some(door) if matches!(*visit.method(), Method::GET | Method::HEAD) => {
                Ok(Admitted::SentTo(visit.see_other(door)))
            }
            Some(_) => Err(Problem::sign_in_needed()),
            None => Err(Problem::not_found()),
        },
    }
}

fn fits(audience: Audience, actor: &Actor) -> bool {
    match (audience, actor) {
        (Audience::Staff(permission), Actor::Staff(_)) => gate::has(actor, permission),
        (Audience::SignedIn, Actor::Staff(_))
        | (Audience::Complainant, Actor::Complainant(_))
        | (Audience::Link, Actor::Link(_)) => true,
        _ => false,
    }
}

async fn find(office: &Office, visit: &Visit, kind: SessionKind) -> Result<Option<Guest>, Problem> {
    let Some(token) = visit.cookies().get(cookie(kind)).and_then(|text| Token::parse(text).ok()) else {
        return Ok(None);
    };
    let session = office.people.session(kind, &token).await.map_err(Problem::internal)?;
    Ok(session.map(Guest::of))
}

fn frame(audience: Audience, guest: &Guest, ways: &Ways) -> Frame {
    match guest.actor() {
        Actor::Staff(staff) => Frame {
            audience: if staff.agency.is_some() { pages::Audience::Liaison } else { pages::Audience::Desk },
            actor: Some(staff.name.clone()),
            nav: ways.of(guest.actor()),
            sign_out: Some("/sign-out"),
        },
        Actor::Complainant(_) => Frame { audience: pages::Audience::Complainant, ..Frame::stranger() },
        Actor::Link(_) => Frame { audience: pages::Audience::Liaison, ..Frame::stranger() },
        _ if matches!(audience, Audience::Draft) => {
            Frame { audience: pages::Audience::Complainant, ..Frame::stranger() }
        }
        _ => Frame::stranger(),
    }
}
