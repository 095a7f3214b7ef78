//! The codes of the country pack that the model compares.
//!
//! The model never asks what a code means, only whether two are the same; the pack says what is
//! behind it, and the action that reads a form checks that the pack has it.

clock::codes! {
    /// An authority.
    pub struct AgencyCode keyed "pack-agency-";
    /// What kind of matter a case is: `detention`, `wages`, `school`.
    pub struct CategoryCode keyed "pack-category-";
    /// A ground for which a complaint is inadmissible.
    pub struct GroundCode keyed "pack-ground-";
    /// A lawful reason for which a name may be asked for.
    pub struct NameReasonCode keyed "pack-name-reason-";
    /// A specific need of the complainant.
    pub struct NeedCode keyed "pack-need-";
    /// A district or other place to compare by.
    pub struct PlaceCode keyed "pack-place-";
    /// A right of the taxonomy, such as `crc.28`.
    pub struct RightCode keyed "pack-right-";
    /// A sign of danger.
    pub struct SignCode keyed "pack-sign-";
    /// A team of caseworkers.
    pub struct TeamCode keyed "pack-team-";
}
