//! Who the office is, how it is reached, and the limits it sets itself.

use clock::TimeZone;

use crate::choice::choices;
use crate::codes::{
    EmergencyCode, HelperCode, LanguageCode, LawCode, NameReasonCode, PlaceCode, RespondentCode, TeamCode,
};

choices! {
    /// How far a pack may be relied upon. Pages say so where it is not [`InForce`](Self::InForce).
    pub enum Standing {
        /// Of a country that does not exist.
        Fictional = "fictional",
        /// Of a real country, to show how it would be; no lawyer has confirmed it.
        Illustrative = "illustrative",
        /// Confirmed and in use.
        InForce = "in-force",
    }
}

choices! {
    /// A road by which a complaint reaches the office.
    pub enum Channel {
        /// The office's own pages.
        Web = "web",
        /// A call, written down by staff.
        Telephone = "telephone",
        /// A letter.
        Paper = "paper",
        /// An e-mail.
        Email = "email",
        /// In person.
        Counter = "counter",
    }
}

impl Channel {
    /// The Fluent key of its name.
    pub fn key(self) -> String {
        format!("pack-channel-{self}")
    }
}

choices! {
    /// How a case can end, as people read it.
    pub enum Outcome {
        /// Another body is responsible.
        ReferredElsewhere = "referred-elsewhere",
        /// The office may not take it.
        Inadmissible = "inadmissible",
        /// The matter was settled.
        Mediated = "mediated",
        /// No right was violated.
        NoViolation = "no-violation",
        /// A right was violated.
        Violation = "violation",
        /// The complainant withdrew it.
        Withdrawn = "withdrawn",
    }
}

impl Outcome {
    /// The Fluent key of its name; `.means` says what it means for the complainant.
    pub fn key(self) -> String {
        format!("pack-outcome-{self}")
    }
}

/// The office itself. Its names are the messages `pack-office` (`.short`, `.hours`, `.note`) and
/// `pack-country`.
#[derive(Clone, Debug)]
pub struct Office {
    /// The ISO 3166 code of the country, or a code reserved for users (`XA` to `XZ`) for a fictional one.
    pub country: String,
    /// How far the pack may be relied upon.
    pub standing: Standing,
    /// Where the office's days begin and end.
    pub zone: TimeZone,
    /// The languages complainants are served in; the first is the one that may lack no word.
    pub languages: Vec<LanguageCode>,
    /// The languages that staff read.
    pub staff_languages: Vec<LanguageCode>,
    /// The ISO 4217 code of the currency.
    pub currency: String,
    /// What case numbers begin with.
    pub number_prefix: String,
    /// How to reach the office.
    pub contact: Contact,
    /// An innocent page of somebody else, to which *leave quickly* goes.
    pub exit_url: String,
}

/// How a body is reached.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// The lines of the postal address, as they stand on an envelope.
    pub post: Vec<String>,
    /// An e-mail address.
    pub email: Option<String>,
    /// A telephone number as it is dialled.
    pub phone: Option<String>,
    /// A page.
    pub web: Option<String>,
}

impl Contact {
    /// Whether anything can be sent there.
    pub fn takes_letters(&self) -> bool {
        !self.post.is_empty() || self.email.is_some()
    }
}

/// A number to call when somebody is in danger now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Emergency {
    /// Which service; its name and what it is for are words.
    pub code: EmergencyCode,
    /// The number as it is dialled.
    pub number: String,
}

/// A team of caseworkers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Which team.
    pub code: TeamCode,
    /// Whether its members are trained to work with children.
    pub children: Trained,
}

/// Whether a team is trained for children's cases.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Trained {
    /// It is.
    ForChildren,
    /// It is not.
    General,
}

/// Somebody else who can help. Words: the name, `.offers` (what they do).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Helper {
    /// Which helper.
    pub code: HelperCode,
    /// How to reach them.
    pub contact: Contact,
}

/// Whom a complaint can be about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respondent {
    /// Which kind.
    pub code: RespondentCode,
    /// Whether it acts with the state's power.
    pub power: Power,
}

choices! {
    /// Whether a respondent acts with the state's power.
    pub enum Power {
        /// A body of the state.
        Public = "public",
        /// A person or a firm.
        Private = "private",
        /// The complainant does not know.
        Unknown = "unknown",
    }
}

/// A district or another place to compare by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Which place.
    pub code: PlaceCode,
}

/// A lawful reason for which a complainant's name may be asked of the custodian.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NameReason {
    /// Which reason.
    pub code: NameReasonCode,
    /// The law behind it.
    pub law: Option<LawCode>,
}

/// What the office takes in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intake {
    /// The roads that are open.
    pub channels: Vec<Channel>,
    /// The largest file, in bytes.
    pub file_bytes_max: u64,
    /// How many files a case may have.
    pub files_max: u32,
    /// All files of a case together, in bytes.
    pub case_bytes_max: u64,
    /// The media types that are taken.
    pub media_types: Vec<String>,
    /// How long an unsent draft is kept, in days.
    pub draft_days: u16,
}

/// How the office counts what it publishes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Figures {
    /// A published count below this is not shown.
    pub suppress_below: u32,
    /// So many like cases make a pattern.
    pub pattern_cases_min: u32,
    /// Within so many days.
    pub pattern_days: u16,
}
