//! What things are and which steps are allowed: pure, no I/O, no async, no page, no SQL.
//!
//! The heart of it is one table, [`STEPS`], which people can check against the law; `docs/case-states.md`
//! renders it. A [`Case`] is the snapshot a decision rests on; its methods answer with a [`Transition`]
//! or a [`Refusal`], and [`allowed_steps`] lists both for a person's column of actions.
//!
//! Architecture invariant: the model reads no clock, rolls no dice and speaks no language. Moments and
//! ids come in as arguments; what people are told goes out as Fluent keys and arguments ([`Sentence`]).

pub(crate) mod coded;

mod allowed;
mod case;
mod conflict;
mod consent;
mod deed;
mod guard;
mod handover;
mod inquiry;
mod name_request;
mod number;
mod part;
mod pattern;
mod question;
mod reason;
mod recommendation;
mod refusal;
mod relation;
mod retention;
mod running;
mod sentence;
mod similar;
mod state;
mod status;
mod steps;
mod suppression;
mod telling;
mod transition;
mod urgency;

#[cfg(test)]
mod proofs;

pub use allowed::{Offered, allowed_steps};
pub use case::{
    Anonymity, Case, FindingTally, Grounds, Opening, Origin, Proposal, QuestionTally, RecommendationTally,
    Referral, Review, Summary, Triage,
};
pub use coded::UnknownCode;
pub use conflict::{Conflict, ConflictRefusal, Declared, Follows, interest_of};
pub use consent::{Answer, Consent, ConsentRefusal, Purpose, Recipient, may_disclose};
pub use deed::Deed;
pub use guard::Guard;
pub use handover::{AcceptedHandover, Answerer, Handover, HandoverRefusal, HandoverState, Offer, Target};
pub use inquiry::{AgencyRecord, PublicLine, QUESTIONS_PER_INQUIRY_MAX, agency_records, public_list};
pub use name_request::{NameAnswer, NameRefusal, NameRequest, may_see_name};
pub use number::{CaseNumber, NotACaseNumber, PREFIX_CHARS_MAX, SERIAL_MAX};
pub use part::{Doer, Interest, Part, Post, StaffFacts, Training};
pub use pattern::{Pattern, PatternFact, PatternRule, find_patterns};
pub use question::{AnswerRoad, Answered, Chase, Question, QuestionRefusal, QuestionState, Timeliness};
pub use reason::{NoReason, REASON_CHARS_MAX, Reason};
pub use recommendation::{
    Implementation, Recommendation, RecommendationRefusal, RecommendationState, Response,
};
pub use refusal::Refusal;
pub use relation::{Relation, RelationKind, related};
pub use retention::{Hold, Retention, RetentionRule, Verdict};
pub use running::{Bound, CaseClock, Clocks, RunningClock};
pub use sentence::{Arg, Sentence};
pub use similar::{
    Likeness, NEAR_DAYS_MAX, SIMILAR_CASES_MAX, SIMILAR_POINTS_MIN, Similar, SimilarFact, compare,
    find_similar,
};
pub use state::State;
pub use status::{Status, status};
pub use steps::{STEPS, Step, To, step_at_start, step_from};
pub use suppression::{Cell, Published, suppress, suppress_one};
pub use telling::{About, ContactWay, Particulars, Safety, Telling};
pub use transition::{Change, Moment, Transition};
pub use urgency::urgency_key;
