//! Rules as data: what is urgent, what the office may not take, and how long each step may take.

use clock::{DeadlineRule, LeadTime};
use serde::Serialize;

use crate::choice::{Choice, choices};
use crate::codes::{AgencyCode, GroundCode, HelperCode, LawCode, SignCode, UrgencyCode};
use crate::facts::Condition;

choices! {
    /// How much something hurries; a later one is more.
    pub enum Level {
        /// In its turn.
        Normal = "normal",
        /// Before others.
        High = "high",
        /// Now.
        Critical = "critical",
    }
}

/// A sign of danger that the intake asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sign {
    /// Which sign.
    pub code: SignCode,
    /// Whether to ask how much time is left.
    pub asks: Asks,
}

/// What the intake asks after a sign is ticked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Asks {
    /// Nothing more.
    Nothing,
    /// How many hours are left.
    HoursLeft,
}

/// When a complaint is urgent, how much, and why. Its word is the reason the complainant reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrgencyRule {
    /// Which rule.
    pub code: UrgencyCode,
    /// How urgent it makes a complaint.
    pub level: Level,
    /// When it applies.
    pub when: Condition,
    /// The law behind it.
    pub law: Option<LawCode>,
}

/// How urgent a complaint is, by the rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Urgency {
    /// The highest level among the reasons, normal where there is none.
    pub level: Level,
    /// The rules that apply, the most urgent first.
    pub reasons: Vec<UrgencyReason>,
}

/// One rule that applies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UrgencyReason {
    /// Which rule; its key is the reason in words.
    pub rule: UrgencyCode,
    /// How urgent it makes the complaint.
    pub level: Level,
    /// The law behind it.
    pub law: Option<LawCode>,
}

choices! {
    /// What a ground leads to.
    pub enum GroundKind {
        /// The office may not take the case.
        Inadmissible = "inadmissible",
        /// Another body is responsible.
        Referral = "referral",
    }
}

/// A ground for not taking a case. Words: the name, `.reason` (what the complainant reads).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ground {
    /// Which ground.
    pub code: GroundCode,
    /// What it leads to.
    pub kind: GroundKind,
    /// The law behind it.
    pub law: Option<LawCode>,
    /// The agencies the person may turn to instead.
    pub agencies: Vec<AgencyCode>,
    /// Others who can help.
    pub helpers: Vec<HelperCode>,
    /// When staff should think of it; never decided without them.
    pub suggested_when: Option<Condition>,
}

choices! {
    /// A step for which there is a deadline.
    pub enum Step {
        /// A human being writes to the complainant; from the complaint.
        FirstWord = "first-word",
        /// Somebody reads the complaint and says how urgent it is; from the complaint.
        Triage = "triage",
        /// The office says whether it takes the case; from the complaint.
        Admission = "admission",
        /// The complainant answers a question; from the question.
        ComplainantAnswer = "complainant-answer",
        /// An authority answers an inquiry; from the inquiry.
        Answer = "answer",
        /// An unanswered inquiry goes to the authority's head; from the day the answer was due.
        Escalation = "escalation",
        /// An unanswered inquiry goes on the public list; from the day the answer was due.
        PublicList = "public-list",
        /// The office comes to an outcome; from the admission.
        Outcome = "outcome",
        /// An authority says what it thinks of a recommendation; from the recommendation.
        RecommendationResponse = "recommendation-response",
        /// The office looks whether a recommendation was carried out; from the response.
        FollowUp = "follow-up",
        /// The complainant may ask for a review; from the outcome.
        ReviewWindow = "review-window",
        /// The office decides on the review; from the request.
        Review = "review",
    }
}

/// How long a step may take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRule {
    /// Which step.
    pub step: Step,
    /// As a rule.
    pub normal: DeadlineRule,
    /// For a complaint of high urgency, where it differs.
    pub high: Option<DeadlineRule>,
    /// For a critical complaint, where it differs.
    pub critical: Option<DeadlineRule>,
    /// How long before the end to remind whoever must act.
    pub remind: Option<LeadTime>,
}

impl StepRule {
    /// The rule for a complaint of this urgency. A critical one has at most the time of a high one.
    pub fn at(&self, level: Level) -> &DeadlineRule {
        let high = || self.high.as_ref().unwrap_or(&self.normal);
        match level {
            Level::Normal => &self.normal,
            Level::High => high(),
            Level::Critical => self.critical.as_ref().unwrap_or_else(high),
        }
    }
}

/// A rule for every step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Steps(Vec<StepRule>);

impl Steps {
    /// The rules, if there is exactly one for each step, in the order of [`Step`].
    pub(crate) fn new(rules: Vec<StepRule>) -> Option<Self> {
        let complete = rules.iter().map(|rule| rule.step).eq(Step::ALL.iter().copied());
        complete.then_some(Self(rules))
    }

    /// The rule for a step.
    pub fn of(&self, step: Step) -> &StepRule {
        // `new` saw to it that the rules stand in the order of the steps, one for each.
        &self.0[step as usize]
    }

    /// Each step with its rule, in order.
    pub fn iter(&self) -> impl Iterator<Item = &StepRule> {
        self.0.iter()
    }
}
