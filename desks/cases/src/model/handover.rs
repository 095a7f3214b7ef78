//! [`Handover`]: passing a case on, which counts only when it is accepted.
//!
//! Until then the one who has it keeps it, and answers for it. What an acceptance is worth elsewhere
//! is carried by [`AcceptedHandover`], which can be had from an accepted hand-over and in no other way.

use clock::{Date, UtcInstant};
use ids::{CaseId, HandoverId, StaffId};
use thiserror::Error;

use super::coded::coded;
use super::consent::Recipient;
use pack::TeamCode;

coded! {
    /// How far a hand-over has come.
    pub enum HandoverState keyed "cases-handover-" {
        /// Offered; nothing has changed yet.
        Proposed = "proposed",
        /// Accepted: it counts.
        Accepted = "accepted",
        /// Declined, with a reason.
        Declined = "declined",
        /// Taken back by who offered it.
        Withdrawn = "withdrawn",
        /// Not answered in time.
        Lapsed = "lapsed",
    }
}

/// To whom the case is offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Target {
    /// Assigned: to a colleague, in this team.
    Staff(StaffId, Option<TeamCode>),
    /// Transferred within the office: to a team, where whoever accepts it has it.
    Team(TeamCode),
    /// Referred or transferred out, with what the complainant agreed to.
    Body(Recipient),
}

/// Who answers an offer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Answerer {
    /// A colleague, of this team.
    Staff(StaffId, Option<TeamCode>),
    /// The body itself, through its liaison officer or link, or as its letter says.
    Body(Recipient),
}

/// Why a hand-over cannot be answered so.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum HandoverRefusal {
    /// It was answered, taken back or has lapsed.
    #[error("the hand-over is {0} already")]
    Settled(HandoverState),
    /// It was offered to somebody else.
    #[error("the hand-over was offered to somebody else")]
    NotOfferedToYou,
    /// Only who offered it can take it back.
    #[error("only who offered it can take it back")]
    NotYourOffer,
    /// It may still be answered until this day.
    #[error("it may still be answered until {0}")]
    StillOpen(Date),
    /// The one who would get it has it already, or offers it to themselves.
    #[error("a case is not handed to who has it")]
    ToOneself,
}

impl HandoverRefusal {
    /// The Fluent key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Settled(_) => "cases-refused-handover-settled",
            Self::NotOfferedToYou => "cases-refused-not-offered-to-you",
            Self::NotYourOffer => "cases-refused-not-your-offer",
            Self::StillOpen(_) => "cases-refused-handover-open",
            Self::ToOneself => "cases-refused-handover-to-oneself",
        }
    }
}

/// An offer to pass a case on.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Handover {
    /// Its id.
    pub id: HandoverId,
    /// The case.
    pub case: CaseId,
    /// Who offered it.
    pub by: StaffId,
    /// To whom.
    pub target: Target,
    /// When.
    pub proposed_at: UtcInstant,
    /// The last day on which it may be answered.
    pub answer_by: Date,
    /// How far it has come.
    pub state: HandoverState,
    /// The colleague who accepted it, if one did.
    pub accepted_by: Option<(StaffId, Option<TeamCode>)>,
}

/// What is to be offered.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Offer {
    /// The id the hand-over gets.
    pub id: HandoverId,
    /// The case.
    pub case: CaseId,
    /// Who offers it.
    pub by: StaffId,
    /// To whom.
    pub target: Target,
    /// The last day on which it may be answered.
    pub answer_by: Date,
}

impl Handover {
    /// Offers a case that `officer` has now.
    pub fn propose(offer: Offer, officer: Option<StaffId>, now: UtcInstant) -> Result<Self, HandoverRefusal> {
        if let Target::Staff(receiver, _) = offer.target
            && officer == Some(receiver)
        {
            return Err(HandoverRefusal::ToOneself);
        }
        Ok(Self {
            id: offer.id,
            case: offer.case,
            by: offer.by,
            target: offer.target,
            proposed_at: now,
            answer_by: offer.answer_by,
            state: HandoverState::Proposed,
            accepted_by: None,
        })
    }

    /// The one it was offered to accepts. From then on it counts.
    pub fn accept(&self, by: &Answerer) -> Result<Self, HandoverRefusal> {
        self.must_be_open()?;
        self.must_be_offered_to(by)?;
        let accepted_by = match (by, &self.target) {
            (Answerer::Staff(staff, _), Target::Team(team)) => Some((*staff, Some(team.clone()))),
            (Answerer::Staff(staff, own), Target::Staff(_, team)) => {
                Some((*staff, team.clone().or_else(|| own.clone())))
            }
            _ => None,
        };
        Ok(Self { state: HandoverState::Accepted, accepted_by, ..self.clone() })
    }

    /// The one it was offered to declines; the action keeps the reason.
    pub fn decline(&self, by: &Answerer) -> Result<Self, HandoverRefusal> {
        self.must_be_open()?;
        self.must_be_offered_to(by)?;
        Ok(Self { state: HandoverState::Declined, ..self.clone() })
    }

    /// Who offered it takes it back.
    pub fn withdraw(&self, by: StaffId) -> Result<Self, HandoverRefusal> {
        self.must_be_open()?;
        if by != self.by {
            return Err(HandoverRefusal::NotYourOffer);
        }
        Ok(Self { state: HandoverState::Withdrawn, ..self.clone() })
    }

    /// Nobody answered in time.
    pub fn lapse(&self, today: Date) -> Result<Self, HandoverRefusal> {
        self.must_be_open()?;
        if today <= self.answer_by {
            return Err(HandoverRefusal::StillOpen(self.answer_by));
        }
        Ok(Self { state: HandoverState::Lapsed, ..self.clone() })
    }

    /// The proof that it was accepted, if it was.
    pub fn accepted(&self) -> Option<AcceptedHandover> {
        (self.state == HandoverState::Accepted).then(|| AcceptedHandover(self.clone()))
    }

    const fn must_be_open(&self) -> Result<(), HandoverRefusal> {
        match self.state {
            HandoverState::Proposed => Ok(()),
            settled => Err(HandoverRefusal::Settled(settled)),
        }
    }

    fn must_be_offered_to(&self, by: &Answerer) -> Result<(), HandoverRefusal> {
        let fits = match (&self.target, by) {
            (Target::Staff(target, _), Answerer::Staff(staff, _)) => target == staff,
            (Target::Team(target), Answerer::Staff(_, team)) => Some(target) == team.as_ref(),
            (Target::Body(target), Answerer::Body(body)) => target == body,
            _ => false,
        };
        if fits { Ok(()) } else { Err(HandoverRefusal::NotOfferedToYou) }
    }
}

/// A hand-over that was accepted.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct AcceptedHandover(Handover);

impl AcceptedHandover {
    /// The case handed over.
    pub const fn case(&self) -> CaseId {
        self.0.case
    }

    /// The colleague who has it now, if it stayed in the office.
    pub fn staff(&self) -> Option<StaffId> {
        self.0.accepted_by.as_ref().map(|(staff, _)| *staff)
    }

    /// The team it lies with now, if it stayed in the office.
    pub fn team(&self) -> Option<&TeamCode> {
        self.0.accepted_by.as_ref().and_then(|(_, team)| team.as_ref())
    }

    /// The body that has it now, if it left the office.
    pub const fn body(&self) -> Option<&Recipient> {
        match &self.0.target {
            Target::Body(body) => Some(body),
            Target::Staff(..) | Target::Team(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ids::Dice;

    struct Scene {
        offerer: StaffId,
        receiver: StaffId,
        team: TeamCode,
        dice: Dice,
    }

    const LAST_DAY: Date = Date::constant(2026, 3, 6);

    fn scene() -> Scene {
        let dice = Dice::seeded(3);
        let now = UtcInstant::default();
        Scene {
            offerer: StaffId::new(now, &dice),
            receiver: StaffId::new(now, &dice),
            team: "wages".parse().unwrap(),
            dice,
        }
    }

    fn offer(scene: &Scene, target: Target) -> Handover {
        let now = UtcInstant::default();
        let offer = Offer {
            id: HandoverId::new(now, &scene.dice),
            case: CaseId::new(now, &scene.dice),
            by: scene.offerer,
            target,
            answer_by: LAST_DAY,
        };
        Handover::propose(offer, Some(scene.offerer), now).unwrap()
    }

    #[test]
    fn only_the_one_it_was_offered_to_accepts() {
        let scene = scene();
        let body = Recipient::Other("Labour inspectorate".into());
        let receiver = Answerer::Staff(scene.receiver, Some(scene.team.clone()));
        let offerer = Answerer::Staff(scene.offerer, None);
        let itself = Answerer::Body(body.clone());
        for (target, yes, no) in [
            (Target::Staff(scene.receiver, None), &receiver, [&offerer, &itself]),
            (Target::Team(scene.team.clone()), &receiver, [&offerer, &itself]),
            (Target::Body(body), &itself, [&offerer, &receiver]),
        ] {
            let handover = offer(&scene, target);
            assert!(handover.accepted().is_none(), "an offer alone counts for nothing");
            for other in no {
                assert_eq!(handover.accept(other), Err(HandoverRefusal::NotOfferedToYou));
                assert_eq!(handover.decline(other), Err(HandoverRefusal::NotOfferedToYou));
            }
            let accepted = handover.accept(yes).unwrap().accepted().unwrap();
            assert_eq!(accepted.staff().is_some(), accepted.body().is_none());
        }
    }

    #[test]
    fn a_settled_hand_over_stays_settled() {
        let scene = scene();
        let handover = offer(&scene, Target::Staff(scene.receiver, None));
        let receiver = Answerer::Staff(scene.receiver, None);
        let tomorrow = Date::constant(2026, 3, 7);
        for settled in [
            handover.accept(&receiver).unwrap(),
            handover.decline(&receiver).unwrap(),
            handover.withdraw(scene.offerer).unwrap(),
            handover.lapse(tomorrow).unwrap(),
        ] {
            let refused = Err(HandoverRefusal::Settled(settled.state));
            assert_eq!(settled.accept(&receiver), refused);
            assert_eq!(settled.decline(&receiver), refused);
            assert_eq!(settled.withdraw(scene.offerer), refused);
            assert_eq!(settled.lapse(tomorrow), refused);
        }
    }

    #[test]
    fn it_lapses_after_its_last_day_and_only_the_offerer_takes_it_back() {
        let scene = scene();
        let handover = offer(&scene, Target::Team(scene.team.clone()));
        assert_eq!(handover.lapse(LAST_DAY), Err(HandoverRefusal::StillOpen(LAST_DAY)));
        assert_eq!(handover.withdraw(scene.receiver), Err(HandoverRefusal::NotYourOffer));
    }
}
