//! Agencies, categories of complaints, and specific needs.

use crate::choice::choices;
use crate::codes::{AgencyCode, CategoryCode, HelperCode, LawCode, NeedCode, TeamCode};
use crate::office::Contact;

choices! {
    /// What kind of body an agency is.
    pub enum AgencyKind {
        /// A ministry.
        Ministry = "ministry",
        /// A service or agency of its own.
        Service = "service",
        /// A body that inspects others.
        Inspectorate = "inspectorate",
        /// A court or its administration.
        Court = "court",
        /// A city, district or village.
        Municipality = "municipality",
        /// A body of a school, university or kindergarten.
        School = "school",
    }
}

/// Whether an agency may ban entry.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum BanPower {
    /// It may, and keeps a list.
    MayBan,
    /// It may not.
    None,
}

/// An authority. Words: the name, `.short`, and for staff [`head_key`](Self::head_key).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agency {
    /// Which agency.
    pub code: AgencyCode,
    /// What kind of body.
    pub kind: AgencyKind,
    /// Whether it may ban entry.
    pub bans: BanPower,
    /// The law that lets it ban.
    pub ban_law: Option<LawCode>,
    /// How it is reached.
    pub contact: Contact,
}

impl Agency {
    /// The Fluent key of the post of its head, to whom a question without an answer goes.
    pub fn head_key(&self) -> String {
        self.code.key().replacen("pack-agency-", "pack-head-", 1)
    }
}

/// Whether a category is about children by its nature.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ChildMatter {
    /// It is: the case goes to those trained for children whoever complains.
    Always,
    /// Only if a child is concerned.
    IfConcerned,
}

/// A kind of matter. Words: the name, `.hint` (what belongs here), `.help` (who else can help).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Category {
    /// Which category.
    pub code: CategoryCode,
    /// Who handles it.
    pub team: TeamCode,
    /// Whether it is about children.
    pub children: ChildMatter,
    /// For how many years after closing the papers are kept.
    pub retention_years: u16,
    /// The law that says so.
    pub retention_law: Option<LawCode>,
    /// Who else can help.
    pub helpers: Vec<HelperCode>,
}

/// A specific need. Words: the name, and for staff [`prompt_key`](Self::prompt_key).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// Which need.
    pub code: NeedCode,
    /// To whom staff should think of referring.
    pub helpers: Vec<HelperCode>,
}

impl Need {
    /// The Fluent key of what staff should think of.
    pub fn prompt_key(&self) -> String {
        self.code.key().replacen("pack-need-", "pack-prompt-", 1)
    }
}
