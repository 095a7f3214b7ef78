//! [`Question`]: one authority's part of an inquiry, and the road an unanswered one takes.
//!
//! ```text
//! drafted → asked → reminded → overdue → escalated → listed publicly
//!             └─────────┴──────────┴──────────┴─────────────┴──→ answered, in time or late
//! ```
//! An answer is welcome at any time; a question can be taken back until it has one. Each step of the
//! road has its day ([`Chase`]), so that nobody is chased before they have had their time.

use clock::{Date, UtcInstant};
use ids::{CaseId, InquiryId, QuestionId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::coded::coded;
use super::sentence::Sentence;
use pack::AgencyCode;

coded! {
    /// How far a question has come.
    pub enum QuestionState keyed "cases-question-" {
        /// Written, not yet put.
        Drafted = "drafted",
        /// Put to the authority.
        Asked = "asked",
        /// The authority has been reminded before the last day.
        Reminded = "reminded",
        /// The last day has passed.
        Overdue = "overdue",
        /// The authority's head has been told.
        Escalated = "escalated",
        /// It stands on the public list of unanswered inquiries.
        ListedPublicly = "listed-publicly",
        /// It is answered, in time or late.
        Answered = "answered",
        /// The office has taken it back.
        Withdrawn = "withdrawn",
    }
}

impl QuestionState {
    /// Whether the authority owes an answer.
    pub const fn is_owed(self) -> bool {
        matches!(self, Self::Asked | Self::Reminded | Self::Overdue | Self::Escalated | Self::ListedPublicly)
    }

    /// Whether the last day has passed without an answer.
    pub const fn is_overdue(self) -> bool {
        matches!(self, Self::Overdue | Self::Escalated | Self::ListedPublicly)
    }
}

coded! {
    /// By which road an answer came.
    pub enum AnswerRoad keyed "cases-answer-road-" {
        /// A liaison officer signed in.
        Account = "account",
        /// Somebody used the one-time link of the letter.
        Link = "link",
        /// A letter came, and the office entered it.
        Paper = "paper",
    }
}

coded! {
    /// Whether an answer came in time.
    pub enum Timeliness keyed "cases-timeliness-" {
        /// On or before the last day.
        InTime = "in-time",
        /// After it.
        Late = "late",
    }
}

/// The days on which an unanswered question is chased, as the pack's deadlines give them.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Chase {
    /// The authority is reminded on this day.
    pub remind_on: Date,
    /// The last day for the answer.
    pub due: Date,
    /// The authority's head is told on this day.
    pub escalate_on: Date,
    /// It goes on the public list on this day.
    pub list_on: Date,
}

/// An answer to a question, as far as one may know without opening it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Answered {
    /// When it came: for a letter, when it arrived.
    pub at: UtcInstant,
    /// By which road.
    pub road: AnswerRoad,
    /// Whether in time.
    pub timeliness: Timeliness,
}

/// One authority's part of an inquiry.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The inquiry it belongs to.
    pub inquiry: InquiryId,
    /// The case it belongs to.
    pub case: CaseId,
    /// The authority asked.
    pub agency: AgencyCode,
    /// How far it has come.
    pub state: QuestionState,
    /// When it was put.
    pub asked_at: Option<UtcInstant>,
    /// Its days, once it is put.
    pub chase: Option<Chase>,
    /// Its answer, once there is one.
    pub answer: Option<Answered>,
}

/// Why a step with a question is not possible.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
pub enum QuestionRefusal {
    /// It has not been put yet.
    #[error("the question has not been put yet")]
    NotAsked,
    /// It has been put already.
    #[error("the question has already been put")]
    AlreadyAsked,
    /// It is answered.
    #[error("the question has been answered")]
    Answered,
    /// It was taken back.
    #[error("the question has been taken back")]
    Withdrawn,
    /// The step has been taken, or an earlier one has not.
    #[error("it is not this step's turn")]
    NotItsTurn,
    /// The day for the step has not come.
    #[error("not before {0}")]
    NotBefore(Date),
}

impl QuestionRefusal {
    /// The reason as a sentence.
    pub fn sentence(self) -> Sentence {
        match self {
            Self::NotAsked => Sentence::new("cases-refused-question-not-asked"),
            Self::AlreadyAsked => Sentence::new("cases-refused-question-asked"),
            Self::Answered => Sentence::new("cases-refused-question-answered"),
            Self::Withdrawn => Sentence::new("cases-refused-question-withdrawn"),
            Self::NotItsTurn => Sentence::new("cases-refused-question-turn"),
            Self::NotBefore(day) => Sentence::new("cases-refused-not-before").with("day", day),
        }
    }
}

impl Question {
    /// A question that is written and not yet put.
    pub fn draft(id: QuestionId, inquiry: InquiryId, case: CaseId, agency: AgencyCode) -> Self {
        Self {
            id,
            inquiry,
            case,
            agency,
            state: QuestionState::Drafted,
            asked_at: None,
            chase: None,
            answer: None,
        }
    }

    /// Puts it to the authority.
    pub fn ask(&self, chase: Chase, now: UtcInstant) -> Result<Self, QuestionRefusal> {
        match self.state {
            QuestionState::Drafted => Ok(Self {
                state: QuestionState::Asked,
                asked_at: Some(now),
                chase: Some(chase),
                ..self.clone()
            }),
            QuestionState::Withdrawn => Err(QuestionRefusal::Withdrawn),
            _ => Err(QuestionRefusal::AlreadyAsked),
        }
    }

    /// Reminds the authority before the last day.
    pub fn remind(&self, today: Date) -> Result<Self, QuestionRefusal> {
        self.chase_on(&[QuestionState::Asked], |chase| chase.remind_on, today, QuestionState::Reminded)
    }

    /// Notes that the last day has passed.
    pub fn fall_overdue(&self, today: Date) -> Result<Self, QuestionRefusal> {
        let from = [QuestionState::Asked, QuestionState::Reminded];
        self.chase_on(&from, |chase| chase.due.tomorrow().unwrap_or(Date::MAX), today, QuestionState::Overdue)
    }

    /// Tells the authority's head.
    pub fn escalate(&self, today: Date) -> Result<Self, QuestionRefusal> {
        self.chase_on(&[QuestionState::Overdue], |chase| chase.escalate_on, today, QuestionState::Escalated)
    }

    /// Puts it on the public list.
    pub fn list_publicly(&self, today: Date) -> Result<Self, QuestionRefusal> {
        self.chase_on(
            &[QuestionState::Escalated],
            |chase| chase.list_on,
            today,
            QuestionState::ListedPublicly,
        )
    }

    /// The authority answers; `today` is the office's day on which the answer came.
    pub fn answer(&self, road: AnswerRoad, now: UtcInstant, today: Date) -> Result<Self, QuestionRefusal> {
        let chase = self.owed()?;
        let timeliness = if today > chase.due { Timeliness::Late } else { Timeliness::InTime };
        Ok(Self {
            state: QuestionState::Answered,
            answer: Some(Answered { at: now, road, timeliness }),
            ..self.clone()
        })
    }

    /// The office takes it back: the authority owes nothing any more.
    pub fn withdraw(&self) -> Result<Self, QuestionRefusal> {
        if self.state != QuestionState::Drafted {
            self.owed()?;
        }
        Ok(Self { state: QuestionState::Withdrawn, ..self.clone() })
    }

    /// The step of the road whose day has come, if one has; scheduled work takes it, and looks again.
    pub fn chase_today(&self, today: Date) -> Option<Self> {
        // Whoever is overdue is no longer reminded of a day that has passed.
        self.fall_overdue(today)
            .or_else(|_| self.remind(today))
            .or_else(|_| self.escalate(today))
            .or_else(|_| self.list_publicly(today))
            .ok()
    }

    /// How many days the answer is late on `today`; none if it is not.
    pub fn days_late(&self, today: Date) -> Option<u32> {
        let due = self.chase.filter(|_| self.state.is_overdue())?.due;
        let days = due.until(today).map_or(0, |span| span.get_days());
        u32::try_from(days).ok()
    }

    /// The days of a question that is owed an answer.
    fn owed(&self) -> Result<Chase, QuestionRefusal> {
        match self.state {
            QuestionState::Answered => Err(QuestionRefusal::Answered),
            QuestionState::Withdrawn => Err(QuestionRefusal::Withdrawn),
            _ => self.chase.ok_or(QuestionRefusal::NotAsked),
        }
    }

    fn chase_on(
        &self,
        from: &[QuestionState],
        day: impl Fn(Chase) -> Date,
        today: Date,
        to: QuestionState,
    ) -> Result<Self, QuestionRefusal> {
        let chase = self.owed()?;
        if !from.contains(&self.state) {
            return Err(QuestionRefusal::NotItsTurn);
        }
        let day = day(chase);
        if today < day {
            return Err(QuestionRefusal::NotBefore(day));
        }
        Ok(Self { state: to, ..self.clone() })
    }
}

#[cfg(test)]
pub(super) mod tests {
    use ids::Dice;
    use proptest::prelude::*;

    use super::*;

    fn on(day: i8) -> Date {
        Date::constant(2026, 3, day)
    }

    fn chase() -> Chase {
        Chase { remind_on: on(12), due: on(16), escalate_on: on(20), list_on: on(27) }
    }

    pub(in super::super) fn drafted(seed: u64) -> Question {
        let (now, dice) = (UtcInstant::default(), Dice::seeded(seed));
        let agency = "migration-service".parse().unwrap();
        Question::draft(
            QuestionId::new(now, &dice),
            InquiryId::new(now, &dice),
            CaseId::new(now, &dice),
            agency,
        )
    }

    pub(in super::super) fn asked(seed: u64) -> Question {
        drafted(seed).ask(chase(), UtcInstant::default()).unwrap()
    }

    #[test]
    fn the_road_of_an_unanswered_question() {
        let mut question = asked(1);
        let mut seen = Vec::new();
        for day in 2..=31 {
            while let Some(next) = question.chase_today(on(day)) {
                seen.push((day, next.state));
                question = next;
            }
        }
        assert_eq!(
            seen,
            [
                (12, QuestionState::Reminded),
                (17, QuestionState::Overdue),
                (20, QuestionState::Escalated),
                (27, QuestionState::ListedPublicly),
            ]
        );
        assert_eq!(question.days_late(on(31)), Some(15));
    }

    #[test]
    fn after_a_long_standstill_nobody_is_reminded_of_a_day_gone_by() {
        let mut question = asked(1);
        let mut seen = Vec::new();
        while let Some(next) = question.chase_today(on(30)) {
            seen.push(next.state);
            question = next;
        }
        use QuestionState::{Escalated, ListedPublicly, Overdue};
        assert_eq!(seen, [Overdue, Escalated, ListedPublicly]);
    }

    #[test]
    fn every_step_from_every_state() {
        let late = on(31);
        // From each state: ask, remind, overdue, escalate, list, answer, withdraw.
        for (state, allowed) in [
            (QuestionState::Drafted, "a.....w"),
            (QuestionState::Asked, ".ro..Aw"),
            (QuestionState::Reminded, "..o..Aw"),
            (QuestionState::Overdue, "...e.Aw"),
            (QuestionState::Escalated, "....lAw"),
            (QuestionState::ListedPublicly, ".....Aw"),
            (QuestionState::Answered, "......."),
            (QuestionState::Withdrawn, "......."),
        ] {
            let start = if state == QuestionState::Drafted { drafted(2) } else { asked(2) };
            let question = Question { state, ..start };
            let steps = [
                ('a', question.ask(chase(), UtcInstant::default()).is_ok()),
                ('r', question.remind(late).is_ok()),
                ('o', question.fall_overdue(late).is_ok()),
                ('e', question.escalate(late).is_ok()),
                ('l', question.list_publicly(late).is_ok()),
                ('A', question.answer(AnswerRoad::Link, UtcInstant::default(), late).is_ok()),
                ('w', question.withdraw().is_ok()),
            ];
            let found: String = steps.iter().map(|(name, ok)| if *ok { *name } else { '.' }).collect();
            assert_eq!(found, allowed, "{state}");
        }
    }

    #[test]
    fn an_answer_on_the_last_day_is_in_time() {
        for (day, timeliness) in [(2, Timeliness::InTime), (16, Timeliness::InTime), (17, Timeliness::Late)] {
            let answered = asked(3).answer(AnswerRoad::Paper, UtcInstant::default(), on(day)).unwrap();
            assert_eq!(answered.answer.unwrap().timeliness, timeliness);
        }
    }

    proptest! {
        #[test]
        fn the_road_never_turns_back(days in prop::collection::vec(0i8..31, 0..40)) {
            let mut days = days;
            days.sort_unstable();
            let mut question = asked(4);
            for day in days {
                if let Some(next) = question.chase_today(on(1 + day)) {
                    prop_assert!(next.state > question.state);
                    prop_assert_eq!(next.chase, question.chase);
                    question = next;
                }
            }
        }
    }
}
