//! The codes by which a pack names its things, each of a type of its own.
//!
//! Code never asks what a code means, only whether two are the same and what the pack says of it.
//! `key()` is the Fluent key of its name; further words about the same thing are attributes of that
//! message (`pack-category-wages.hint`).

pub use clock::{HolidayCode, LawCode};

clock::codes! {
    /// A law as a whole, of which a [`LawCode`] names one article.
    pub struct ActCode keyed "pack-act-";
    /// An authority: it can be asked, and some can ban.
    pub struct AgencyCode keyed "pack-agency-";
    /// What kind of matter a complaint is: `detention`, `wages`, `school`.
    pub struct CategoryCode keyed "pack-category-";
    /// A number to call in an emergency.
    pub struct EmergencyCode keyed "pack-emergency-";
    /// A ground for not taking a case, or for sending it where it belongs.
    pub struct GroundCode keyed "pack-ground-";
    /// Somebody else who can help: a legal clinic, a shelter, a hotline.
    pub struct HelperCode keyed "pack-helper-";
    /// A language, as BCP 47 has it: `uz`.
    pub struct LanguageCode keyed "pack-language-";
    /// A lawful reason for which a complainant's name may be asked of the custodian.
    pub struct NameReasonCode keyed "pack-name-reason-";
    /// A specific need of the person: an interpreter, a doctor, a guardian.
    pub struct NeedCode keyed "pack-need-";
    /// A district or another place to compare by.
    pub struct PlaceCode keyed "pack-place-";
    /// Whom a complaint can be about: `police`, `employer`, `unknown`.
    pub struct RespondentCode keyed "pack-respondent-";
    /// A right of the taxonomy: `crc.28`.
    pub struct RightCode keyed "pack-right-";
    /// A sign of danger that a complainant may tick.
    pub struct SignCode keyed "pack-sign-";
    /// A team of caseworkers.
    pub struct TeamCode keyed "pack-team-";
    /// A treaty or constitution from which rights come.
    pub struct TreatyCode keyed "pack-treaty-";
    /// A rule by which a complaint is urgent; its words are the reason.
    pub struct UrgencyCode keyed "pack-urgency-";
}
