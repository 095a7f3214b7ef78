//! [`Facts`] of a complaint and the [`Condition`]s that rules put on them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::choice::choices;
use crate::codes::{AgencyCode, CategoryCode, NeedCode, RespondentCode, SignCode};

choices! {
    /// Whether the matter is or was before a court.
    pub enum Court {
        /// It is not.
        None = "none",
        /// It is.
        Pending = "pending",
        /// A court has decided.
        Decided = "decided",
    }
}

choices! {
    /// Where the person is.
    pub enum Whereabouts {
        /// In the country.
        Inside = "inside",
        /// At its border, or in a transit zone.
        Border = "border",
        /// Outside.
        Abroad = "abroad",
    }
}

choices! {
    /// Whether somebody has already complained to the body itself.
    pub enum AskedFirst {
        /// They have.
        Yes = "yes",
        /// They have not.
        No = "no",
    }
}

choices! {
    /// Whether a child is concerned.
    pub enum Child {
        /// One is.
        Concerned = "concerned",
        /// None is.
        NotConcerned = "not-concerned",
    }
}

/// What is known of a complaint, as far as rules may ask. What is not known is absent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// The signs of danger, each with the hours that are left, where somebody said so.
    pub signs: BTreeMap<SignCode, Option<u32>>,
    /// The specific needs.
    pub needs: BTreeSet<NeedCode>,
    /// The kind of matter.
    pub category: Option<CategoryCode>,
    /// Whom it is about.
    pub respondent: Option<RespondentCode>,
    /// Which agency it is about.
    pub agency: Option<AgencyCode>,
    /// Whether a child is concerned.
    pub child: Option<Child>,
    /// Where the person is.
    pub whereabouts: Option<Whereabouts>,
    /// Whether a court has it.
    pub court: Option<Court>,
    /// Whether the body itself was asked first.
    pub asked_first: Option<AskedFirst>,
    /// How many whole months ago it happened, or was last known to go on.
    pub months_since: Option<u16>,
}

impl Facts {
    /// The same facts with one more sign of danger, of which nobody said how much time is left.
    #[must_use]
    pub fn with_sign(mut self, sign: SignCode) -> Self {
        self.signs.entry(sign).or_insert(None);
        self
    }
}

/// What a rule asks of the facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Every one of these holds.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// The sign is there; with `within_hours`, and no more time than that is left.
    ///
    /// Time that nobody stated counts as too little: a person who does not know when they will be
    /// removed is not safer than one who does.
    Sign {
        /// Which sign.
        sign: SignCode,
        /// At most so many hours left.
        within_hours: Option<u32>,
    },
    /// The need is there.
    Need(NeedCode),
    /// It is this kind of matter.
    Category(CategoryCode),
    /// It is about such a respondent.
    Respondent(RespondentCode),
    /// It is about this agency.
    Agency(AgencyCode),
    /// A child is, or is not, concerned.
    Child(Child),
    /// The person is there.
    Whereabouts(Whereabouts),
    /// A court has it so far.
    Court(Court),
    /// The body itself was, or was not, asked first.
    AskedFirst(AskedFirst),
    /// It is longer ago than so many months.
    OlderThanMonths(u16),
}

impl Condition {
    /// Whether the facts meet it. A fact that is not known meets nothing, and its absence meets `Not`.
    pub fn holds(&self, facts: &Facts) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(facts)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(facts)),
            Self::Not(part) => !part.holds(facts),
            Self::Sign { sign, within_hours } => match (facts.signs.get(sign), within_hours) {
                (Some(Some(left)), Some(limit)) => left <= limit,
                (ticked, _) => ticked.is_some(),
            },
            Self::Need(need) => facts.needs.contains(need),
            Self::Category(category) => facts.category.as_ref() == Some(category),
            Self::Respondent(respondent) => facts.respondent.as_ref() == Some(respondent),
            Self::Agency(agency) => facts.agency.as_ref() == Some(agency),
            Self::Child(child) => facts.child == Some(*child),
            Self::Whereabouts(place) => facts.whereabouts == Some(*place),
            Self::Court(court) => facts.court == Some(*court),
            Self::AskedFirst(asked) => facts.asked_first == Some(*asked),
            Self::OlderThanMonths(months) => facts.months_since.is_some_and(|since| since > *months),
        }
    }
}
