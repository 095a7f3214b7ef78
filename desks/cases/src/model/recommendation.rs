//! [`Recommendation`]: what the office asks an authority to do, until it is known whether it was done.
//!
//! ```text
//! drafted → sent → accepted | partly accepted | rejected | unanswered
//!                     └──────────────┴──────────────┴──────────┴─→ implemented | partly | not implemented
//! ```
//! A late response replaces *unanswered*. What is found on a follow-up can be found anew on the next:
//! a promise kept late is still kept. A rejected recommendation that is carried out all the same counts
//! as implemented.

use clock::{Date, UtcInstant};
use ids::{CaseId, RecommendationId};
use thiserror::Error;

use super::case::RecommendationTally;
use super::coded::coded;
use super::reason::Reason;
use super::sentence::Sentence;
use pack::AgencyCode;

coded! {
    /// How far a recommendation has come.
    pub enum RecommendationState keyed "cases-recommendation-" {
        /// Written, not yet sent.
        Drafted = "drafted",
        /// Sent; the authority has time to respond.
        Sent = "sent",
        /// The authority will do it.
        Accepted = "accepted",
        /// The authority will do some of it.
        PartlyAccepted = "partly-accepted",
        /// The authority will not do it.
        Rejected = "rejected",
        /// The authority has not responded in time.
        Unanswered = "unanswered",
        /// It was done.
        Implemented = "implemented",
        /// Some of it was done.
        PartlyImplemented = "partly-implemented",
        /// It was not done.
        NotImplemented = "not-implemented",
        /// The office has taken it back, with a reason.
        Withdrawn = "withdrawn",
    }
}

coded! {
    /// What an authority says to a recommendation.
    pub enum Response keyed "cases-response-" {
        /// It will do it.
        Accepted = "accepted",
        /// It will do some of it.
        PartlyAccepted = "partly-accepted",
        /// It will not do it.
        Rejected = "rejected",
    }
}

coded! {
    /// What a follow-up finds.
    pub enum Implementation keyed "cases-implementation-" {
        /// All of it was done.
        Implemented = "implemented",
        /// Some of it was done.
        PartlyImplemented = "partly-implemented",
        /// None of it was done.
        NotImplemented = "not-implemented",
    }
}

impl RecommendationState {
    /// Whether it has come to an end, so that the case may be closed.
    pub const fn is_settled(self) -> bool {
        matches!(
            self,
            Self::Rejected
                | Self::Implemented
                | Self::PartlyImplemented
                | Self::NotImplemented
                | Self::Withdrawn
        )
    }

    /// Whether it is out of the house and not taken back.
    pub const fn is_out(self) -> bool {
        !matches!(self, Self::Drafted | Self::Withdrawn)
    }
}

/// Why a step with a recommendation is not possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum RecommendationRefusal {
    /// It is in another state.
    #[error("not while the recommendation is {0}")]
    NotNow(RecommendationState),
    /// The authority may still respond.
    #[error("the authority may respond until {0}")]
    ResponseDue(Date),
}

impl RecommendationRefusal {
    /// The reason as a sentence.
    pub fn sentence(self) -> Sentence {
        match self {
            Self::NotNow(state) => {
                Sentence::new("cases-refused-recommendation-not-now").with_word("state", state.key())
            }
            Self::ResponseDue(until) => Sentence::new("cases-refused-response-due").with("until", until),
        }
    }
}

/// What the office asks an authority to do.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Recommendation {
    /// Its id.
    pub id: RecommendationId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Whom it is addressed to.
    pub agency: AgencyCode,
    /// How far it has come.
    pub state: RecommendationState,
    /// What the authority said, if it did; kept when a follow-up finds more.
    pub response: Option<Response>,
    /// The last day for a response, once it is sent.
    pub respond_by: Option<Date>,
    /// When the authority responded.
    pub responded_at: Option<UtcInstant>,
    /// The day on which the office looks again.
    pub check_on: Option<Date>,
}

impl Recommendation {
    /// A recommendation that is written and not yet sent.
    pub const fn draft(id: RecommendationId, case: CaseId, agency: AgencyCode) -> Self {
        Self {
            id,
            case,
            agency,
            state: RecommendationState::Drafted,
            response: None,
            respond_by: None,
            responded_at: None,
            check_on: None,
        }
    }

    /// Sends it.
    pub fn send(&self, respond_by: Date) -> Result<Self, RecommendationRefusal> {
        self.from(&[RecommendationState::Drafted])?;
        Ok(Self {
            state: RecommendationState::Sent,
            respond_by: Some(respond_by),
            check_on: Some(respond_by),
            ..self.clone()
        })
    }

    /// The authority responds, in time or late; the office looks again on `check_on`.
    pub fn respond(
        &self,
        response: Response,
        check_on: Date,
        now: UtcInstant,
    ) -> Result<Self, RecommendationRefusal> {
        self.from(&[RecommendationState::Sent, RecommendationState::Unanswered])?;
        let state = match response {
            Response::Accepted => RecommendationState::Accepted,
            Response::PartlyAccepted => RecommendationState::PartlyAccepted,
            Response::Rejected => RecommendationState::Rejected,
        };
        Ok(Self {
            state,
            response: Some(response),
            responded_at: Some(now),
            check_on: Some(check_on),
            ..self.clone()
        })
    }

    /// The time to respond has passed without a word.
    pub fn leave_unanswered(&self, today: Date) -> Result<Self, RecommendationRefusal> {
        self.from(&[RecommendationState::Sent])?;
        match self.respond_by {
            Some(until) if today <= until => Err(RecommendationRefusal::ResponseDue(until)),
            _ => Ok(Self { state: RecommendationState::Unanswered, ..self.clone() }),
        }
    }

    /// A follow-up finds what was done, and says on what evidence. The office looks again on `check_on`,
    /// or no more.
    pub fn follow_up(
        &self,
        found: Implementation,
        _evidence: &Reason,
        check_on: Option<Date>,
    ) -> Result<Self, RecommendationRefusal> {
        self.from(&[
            RecommendationState::Accepted,
            RecommendationState::PartlyAccepted,
            RecommendationState::Rejected,
            RecommendationState::Unanswered,
            RecommendationState::PartlyImplemented,
            RecommendationState::NotImplemented,
        ])?;
        let state = match found {
            Implementation::Implemented => RecommendationState::Implemented,
            Implementation::PartlyImplemented => RecommendationState::PartlyImplemented,
            Implementation::NotImplemented => RecommendationState::NotImplemented,
        };
        let check_on = check_on.filter(|_| found != Implementation::Implemented);
        Ok(Self { state, check_on, ..self.clone() })
    }

    /// The office takes it back before it is known what was done, with a reason.
    pub fn withdraw(&self, _reason: &Reason) -> Result<Self, RecommendationRefusal> {
        self.from(&[
            RecommendationState::Drafted,
            RecommendationState::Sent,
            RecommendationState::Accepted,
            RecommendationState::PartlyAccepted,
            RecommendationState::Unanswered,
        ])?;
        Ok(Self { state: RecommendationState::Withdrawn, check_on: None, ..self.clone() })
    }

    fn from(&self, states: &[RecommendationState]) -> Result<(), RecommendationRefusal> {
        if states.contains(&self.state) { Ok(()) } else { Err(RecommendationRefusal::NotNow(self.state)) }
    }
}

impl RecommendationTally {
    /// Counts the recommendations of a case.
    pub fn of<'a>(recommendations: impl IntoIterator<Item = &'a Recommendation>) -> Self {
        let mut tally = Self::default();
        for recommendation in recommendations {
            tally.made += 1;
            tally.drafted += u32::from(recommendation.state == RecommendationState::Drafted);
            tally.settled += u32::from(recommendation.state.is_settled());
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use ids::Dice;

    use super::*;

    const DAY: Date = Date::constant(2026, 5, 4);

    fn drafted() -> Recommendation {
        let (now, dice) = (UtcInstant::default(), Dice::seeded(5));
        let agency = "labour-inspectorate".parse().unwrap();
        Recommendation::draft(RecommendationId::new(now, &dice), CaseId::new(now, &dice), agency)
    }

    /// All that can be done with it, a long time later.
    fn onward(recommendation: &Recommendation) -> Vec<Recommendation> {
        let reason = Reason::new("The wages were paid, as the bank's letter shows.").unwrap();
        let mut all = vec![recommendation.send(DAY), recommendation.withdraw(&reason)];
        all.push(recommendation.leave_unanswered(Date::constant(2027, 1, 1)));
        for &response in Response::ALL {
            all.push(recommendation.respond(response, DAY, UtcInstant::default()));
        }
        for &found in Implementation::ALL {
            all.push(recommendation.follow_up(found, &reason, Some(DAY)));
        }
        all.into_iter().flatten().collect()
    }

    #[test]
    fn every_state_is_reached_and_each_comes_to_an_end() {
        let mut seen = vec![drafted()];
        let mut index = 0;
        while index < seen.len() {
            for next in onward(&seen[index]) {
                if !seen.contains(&next) {
                    seen.push(next);
                }
            }
            index += 1;
        }
        let states: BTreeSet<_> = seen.iter().map(|r| r.state).collect();
        assert_eq!(states, RecommendationState::ALL.iter().copied().collect());
        for recommendation in &seen {
            let ends = onward(recommendation).is_empty();
            let done = matches!(
                recommendation.state,
                RecommendationState::Implemented | RecommendationState::Withdrawn
            );
            assert_eq!(ends, done, "{}", recommendation.state);
            assert!(!ends || recommendation.check_on.is_none(), "nothing is left to look at");
            assert!(!ends || recommendation.state.is_settled());
        }
    }

    #[test]
    fn silence_counts_only_after_the_last_day_and_a_late_word_replaces_it() {
        let sent = drafted().send(DAY).unwrap();
        assert_eq!(sent.leave_unanswered(DAY), Err(RecommendationRefusal::ResponseDue(DAY)));
        let silent = sent.leave_unanswered(DAY.tomorrow().unwrap()).unwrap();
        let late = silent.respond(Response::PartlyAccepted, DAY, UtcInstant::default()).unwrap();
        assert_eq!(late.state, RecommendationState::PartlyAccepted);
        assert!(late.respond(Response::Rejected, DAY, UtcInstant::default()).is_err());
    }

    #[test]
    fn the_response_is_remembered_when_more_is_found() {
        let reason = Reason::new("Inspected on the spot.").unwrap();
        let rejected =
            drafted().send(DAY).unwrap().respond(Response::Rejected, DAY, UtcInstant::default()).unwrap();
        let done = rejected.follow_up(Implementation::Implemented, &reason, Some(DAY)).unwrap();
        assert_eq!((done.response, done.state), (Some(Response::Rejected), RecommendationState::Implemented));
    }

    #[test]
    fn a_case_counts_its_recommendations() {
        let sent = drafted().send(DAY).unwrap();
        let rejected = sent.respond(Response::Rejected, DAY, UtcInstant::default()).unwrap();
        let tally = RecommendationTally::of(&[drafted(), sent, rejected]);
        assert_eq!(tally, RecommendationTally { made: 3, drafted: 1, settled: 1 });
        assert_eq!(tally.open(), 2);
    }
}
