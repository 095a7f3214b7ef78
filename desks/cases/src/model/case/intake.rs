//! How a case begins, who takes it, and whether the office takes it.

use clock::Date;
use ids::{CaseId, StaffId};

use super::{
    Anonymity, Case, FindingTally, Origin, QuestionTally, RecommendationTally, Review, Summary,
    first_transition,
};
use crate::model::consent::{Consent, Purpose};
use crate::model::deed::Deed;
use crate::model::handover::AcceptedHandover;
use crate::model::number::CaseNumber;
use crate::model::part::Doer;
use crate::model::reason::Reason;
use crate::model::refusal::Refusal;
use crate::model::running::{CaseClock, Clocks};
use crate::model::state::State;
use crate::model::transition::{Change, Moment, Transition};
use pack::Level;
use pack::{CategoryCode, GroundCode, TeamCode};

/// What is known of a case before it begins.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opening {
    /// Its id.
    pub id: CaseId,
    /// Its number.
    pub number: CaseNumber,
    /// The team it falls to.
    pub team: Option<TeamCode>,
    /// The kind of matter, if already known.
    pub category: Option<CategoryCode>,
    /// The urgency the rules found in the complaint's own signs.
    pub urgency: Level,
    /// Whether a child is concerned.
    pub child_concerned: bool,
    /// What the complainant wishes about their name.
    pub anonymity: Anonymity,
}

/// What the reader of a complaint says about it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Triage {
    /// What kind of matter it is.
    pub category: CategoryCode,
    /// The urgency the rules found.
    pub urgency: Level,
    /// Whether a child is concerned.
    pub child_concerned: bool,
}

/// How the office refers a complainant elsewhere.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Referral<'a> {
    /// They are told where to turn; nothing about them leaves the office.
    Signpost,
    /// The case itself goes to the body, which has accepted it, and the complainant agreed.
    Sent {
        /// The hand-over; only one that was accepted counts.
        accepted: Option<&'a AcceptedHandover>,
        /// The complainant's answer for this body and purpose.
        consent: Option<&'a Consent>,
    },
}

impl Case {
    /// A complaint arrives, from the complainant or entered for them by the office.
    pub fn submit(
        opening: Opening,
        doer: &Doer,
        moment: Moment,
        due: impl Fn(CaseClock) -> Date,
    ) -> Result<Self, Refusal> {
        Self::begin(Deed::Submit, Origin::Complaint, opening, doer, moment, due)
    }

    /// The office opens a case by itself, giving its reason.
    pub fn open_own_initiative(
        opening: Opening,
        doer: &Doer,
        _reason: &Reason,
        moment: Moment,
        due: impl Fn(CaseClock) -> Date,
    ) -> Result<Self, Refusal> {
        Self::begin(Deed::OpenOwnInitiative, Origin::OwnInitiative, opening, doer, moment, due)
    }

    fn begin(
        deed: Deed,
        origin: Origin,
        opening: Opening,
        doer: &Doer,
        moment: Moment,
        due: impl Fn(CaseClock) -> Date,
    ) -> Result<Self, Refusal> {
        let unborn = Self {
            id: opening.id,
            number: opening.number,
            version: 0,
            state: State::Received,
            back_to: None,
            origin,
            received_at: moment.now,
            officer: None,
            team: opening.team,
            category: opening.category,
            urgency: opening.urgency,
            child_concerned: opening.child_concerned,
            anonymity: opening.anonymity,
            clocks: Clocks::default(),
            questions: QuestionTally::default(),
            findings: FindingTally::default(),
            recommendations: RecommendationTally::default(),
            closure: None,
            summary: Summary::None,
            review: Review::NotAsked,
            decided_by: None,
            was_withdrawn: false,
        };
        let transition = first_transition(deed, doer, &unborn)?;
        Ok(unborn.apply(&transition, moment, due))
    }

    /// A caseworker takes a case that nobody has.
    pub fn take_up(
        &self,
        doer: &Doer,
        team: Option<TeamCode>,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        let step = self.step(Deed::TakeUp, doer, moment)?;
        self.given_to(step, doer.staff_id(), team)
    }

    /// The case passes to the one it was offered to, who accepts it.
    pub fn hand_over(
        &self,
        doer: &Doer,
        accepted: &AcceptedHandover,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        let step = self.step(Deed::HandOver, doer, moment)?;
        let receiver = accepted.staff().filter(|_| accepted.case() == self.id);
        if receiver.is_none() || receiver != doer.staff_id() {
            return Err(Refusal::NotOfferedToYou);
        }
        self.given_to(step, receiver, accepted.team().cloned())
    }

    /// The officer gives the case back to the team, or a supervisor takes it from them; scheduled work
    /// does so when the officer declares a conflict of interest or leaves the office.
    pub fn release(&self, doer: &Doer, _reason: &Reason, moment: Moment) -> Result<Transition, Refusal> {
        Ok(self.step(Deed::Release, doer, moment)?.and(Change::NoOfficer))
    }

    fn given_to(
        &self,
        step: Transition,
        officer: Option<StaffId>,
        team: Option<TeamCode>,
    ) -> Result<Transition, Refusal> {
        let officer = officer.ok_or(Refusal::NotYours { deed: step.deed })?;
        Ok(step.and(Change::Officer(officer, team)))
    }

    /// Somebody has read the complaint and says what it is.
    pub fn triage(&self, doer: &Doer, triage: Triage, moment: Moment) -> Result<Transition, Refusal> {
        let step = self.step(Deed::Triage, doer, moment)?;
        Ok(step
            .and(Change::Category(triage.category))
            .and(Change::Urgency(triage.urgency))
            .and(Change::ChildConcerned(triage.child_concerned)))
    }

    /// An officer raises or lowers the urgency, with a reason.
    pub fn set_urgency(
        &self,
        doer: &Doer,
        urgency: Level,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        let step = self.step(Deed::SetUrgency, doer, moment)?;
        if urgency == self.urgency {
            return Err(Refusal::SameUrgency);
        }
        Ok(step.and(Change::Urgency(urgency)))
    }

    /// The office takes the case.
    pub fn admit(&self, doer: &Doer, moment: Moment) -> Result<Transition, Refusal> {
        self.step(Deed::Admit, doer, moment)
    }

    /// Another body is the right one.
    pub fn refer_elsewhere(
        &self,
        doer: &Doer,
        referral: Referral<'_>,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        let step = self.step(Deed::ReferElsewhere, doer, moment)?;
        if let Referral::Sent { accepted, consent } = referral {
            let body = accepted
                .filter(|handover| handover.case() == self.id)
                .and_then(AcceptedHandover::body)
                .ok_or(Refusal::ReferralNotAccepted)?;
            if !consent.is_some_and(|consent| consent.allows(self.id, body, Purpose::Referral)) {
                return Err(Refusal::NoConsent);
            }
        }
        Ok(decided(step, doer))
    }

    /// The office may not take the case; at least one ground and the reasons are given.
    pub fn find_inadmissible(
        &self,
        doer: &Doer,
        _grounds: &Grounds,
        _reason: &Reason,
        moment: Moment,
    ) -> Result<Transition, Refusal> {
        Ok(decided(self.step(Deed::FindInadmissible, doer, moment)?, doer))
    }
}

/// The grounds on which a complaint is inadmissible: one at least.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Grounds(Vec<GroundCode>);

impl Grounds {
    /// These grounds, or nothing if there are none.
    pub fn new(mut codes: Vec<GroundCode>) -> Option<Self> {
        codes.sort();
        codes.dedup();
        (!codes.is_empty()).then_some(Self(codes))
    }

    /// Their codes, each once.
    pub fn codes(&self) -> &[GroundCode] {
        &self.0
    }
}

/// Notes who took the decision, so that somebody else reviews it.
pub(super) fn decided(step: Transition, doer: &Doer) -> Transition {
    match doer.staff_id() {
        Some(staff) => step.and(Change::DecidedBy(staff)),
        None => step,
    }
}
