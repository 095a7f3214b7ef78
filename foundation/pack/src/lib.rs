//! The country pack: loading and checking it.

mod agency;
mod check;
mod choice;
mod codes;
mod embedded;
mod facts;
mod fault;
mod law;
mod office;
mod pack;
mod read;
mod rules;
mod words;

pub use agency::{Agency, AgencyKind, BanPower, Category, ChildMatter, Need};
pub use choice::Choice;
pub use codes::{
    ActCode, AgencyCode, CategoryCode, EmergencyCode, GroundCode, HelperCode, HolidayCode, LanguageCode,
    LawCode, NameReasonCode, NeedCode, PlaceCode, RespondentCode, RightCode, SignCode, TeamCode, TreatyCode,
    UrgencyCode,
};
pub use facts::{AskedFirst, Child, Condition, Court, Facts, Whereabouts};
pub use fault::{Fault, Problem, Severity, Spot};
pub use law::{Act, Confirmed, Law, Right, Treaty};
pub use office::{
    Channel, Contact, Emergency, Figures, Helper, Intake, NameReason, Office, Outcome, Place, Power,
    Respondent, Standing, Team, Trained,
};
pub use pack::{Pack, PackError, check, check_files};
pub use read::{FILE_BYTES_MAX, FILES_MAX};
pub use rules::{
    Asks, Ground, GroundKind, Level, Sign, Step, StepRule, Steps, Urgency, UrgencyReason, UrgencyRule,
};
pub use words::Words;
