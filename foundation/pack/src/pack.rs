//! [`Pack`]: a country as data, and the questions the office asks it.

use std::path::Path;

use clock::{Calendar, Date, Deadline, UtcInstant};
use jiff::ToSpan;

use crate::agency::{Agency, BanPower, Category, ChildMatter, Need};
use crate::codes::{
    ActCode, AgencyCode, CategoryCode, GroundCode, HelperCode, LawCode, NeedCode, RightCode, SignCode,
    TeamCode,
};
use crate::embedded;
use crate::facts::{Child, Facts};
use crate::fault::Fault;
use crate::law::{Act, Law, Right, Treaty};
use crate::office::{
    Emergency, Figures, Helper, Intake, NameReason, Office, Place, Respondent, Team, Trained,
};
use crate::read::{self, Files};
use crate::rules::{Ground, Level, Sign, Step, Steps, Urgency, UrgencyReason, UrgencyRule};
use crate::words::Words;

/// A country as data: who can be asked, what is urgent, how long each step may take and by which
/// law, and the words for all of it.
///
/// Invariants, given by the loader: every code that is referred to is defined; every step has a
/// deadline; every word is there in the pack's first language.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Pack {
    /// Its short name: that of its folder.
    pub id: String,
    /// The office itself.
    pub office: Office,
    /// What the office takes in.
    pub intake: Intake,
    /// How it counts what it publishes.
    pub figures: Figures,
    /// Numbers to call in danger.
    pub emergencies: Vec<Emergency>,
    /// Teams of caseworkers.
    pub teams: Vec<Team>,
    /// Others who can help.
    pub helpers: Vec<Helper>,
    /// Whom a complaint can be about.
    pub respondents: Vec<Respondent>,
    /// Places to compare by.
    pub places: Vec<Place>,
    /// Lawful reasons to ask for a name.
    pub name_reasons: Vec<NameReason>,
    /// Laws as wholes.
    pub acts: Vec<Act>,
    /// Their articles, as far as rules cite them.
    pub laws: Vec<Law>,
    /// Treaties in force.
    pub treaties: Vec<Treaty>,
    /// Rights that a finding can name.
    pub rights: Vec<Right>,
    /// Authorities.
    pub agencies: Vec<Agency>,
    /// Kinds of matter.
    pub categories: Vec<Category>,
    /// Specific needs.
    pub needs: Vec<Need>,
    /// Signs of danger, in the order in which to ask for them.
    pub signs: Vec<Sign>,
    /// Rules on what is urgent.
    pub urgency: Vec<UrgencyRule>,
    /// Grounds for not taking a case.
    pub grounds: Vec<Ground>,
    /// How long each step may take.
    pub steps: Steps,
    /// Which days are working days.
    pub calendar: Calendar,
    /// The texts, a Fluent text a language.
    pub words: Words,
    pub(crate) warnings: Vec<Fault>,
}

/// Why there is no pack.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum PackError {
    /// No pack of this name is in the binary.
    #[error("there is no pack `{name}` in this program; it has {}", embedded::NAMES.join(", "))]
    NotEmbedded {
        /// The name asked for.
        name: String,
    },
    /// The pack has faults that keep it from being used.
    #[error("the pack has {} faults, the first: {}", .0.len(), .0.first().map(ToString::to_string).unwrap_or_default())]
    Faulty(Vec<Fault>),
}

/// Reads the pack in the folder `dir` and checks it.
///
/// # Errors
/// All faults, errors and warnings, if one of them is an error. If there are only warnings, the pack
/// has them in [`Pack::warnings`].
pub fn check(dir: &Path) -> Result<Pack, Vec<Fault>> {
    let id = dir.file_name().and_then(|name| name.to_str()).unwrap_or("pack");
    let (files, faults) = Files::read(dir);
    finish(read::read(id, &files, &embedded::common(), faults))
}

/// Reads a pack from files that are in memory, named as they would be in its folder.
///
/// # Errors
/// As [`check`].
pub fn check_files(id: &str, files: impl IntoIterator<Item = (String, String)>) -> Result<Pack, Vec<Fault>> {
    finish(read::read(id, &Files::from_pairs(files), &embedded::common(), Vec::new()))
}

fn finish(outcome: read::Outcome) -> Result<Pack, Vec<Fault>> {
    outcome.pack.ok_or(outcome.faults)
}

impl Pack {
    /// The pack in the folder `dir`.
    ///
    /// # Errors
    /// [`PackError::Faulty`] with all faults.
    pub fn load(dir: &Path) -> Result<Self, PackError> {
        check(dir).map_err(PackError::Faulty)
    }

    /// A pack that is in the binary, such as `example`, a country that does not exist.
    ///
    /// # Errors
    /// [`PackError::NotEmbedded`] for any other name.
    pub fn embedded(name: &str) -> Result<Self, PackError> {
        let files = embedded::files(name).ok_or_else(|| PackError::NotEmbedded { name: name.to_owned() })?;
        finish(read::read(name, &files, &embedded::common(), Vec::new())).map_err(PackError::Faulty)
    }

    /// The names of the packs in the binary.
    pub fn embedded_names() -> &'static [&'static str] {
        embedded::NAMES
    }

    /// What somebody will be sorry about, though the pack can be used.
    pub fn warnings(&self) -> &[Fault] {
        &self.warnings
    }

    /// How urgent a complaint is, and by which rules.
    pub fn urgency(&self, facts: &Facts) -> Urgency {
        let mut reasons: Vec<UrgencyReason> = self
            .urgency
            .iter()
            .filter(|rule| rule.when.holds(facts))
            .map(|rule| UrgencyReason { rule: rule.code.clone(), level: rule.level, law: rule.law.clone() })
            .collect();
        reasons.sort_by_key(|reason| std::cmp::Reverse(reason.level));
        Urgency { level: reasons.first().map_or(Level::Normal, |reason| reason.level), reasons }
    }

    /// The grounds for not taking a case that staff should think of, in the pack's order.
    pub fn admissibility_grounds(&self, facts: &Facts) -> Vec<&Ground> {
        let suggested =
            |ground: &&Ground| ground.suggested_when.as_ref().is_some_and(|when| when.holds(facts));
        self.grounds.iter().filter(suggested).collect()
    }

    /// Until when a step may take, if its clock starts at `start`.
    pub fn deadline(&self, step: Step, start: UtcInstant) -> Deadline {
        self.deadline_for(step, Level::Normal, start)
    }

    /// Until when a step may take for a complaint of this urgency.
    pub fn deadline_for(&self, step: Step, level: Level, start: UtcInstant) -> Deadline {
        self.deadline_from(step, level, start.date_in(&self.office.zone))
    }

    /// Until when a step may take that starts with a day, such as the day another was due.
    pub fn deadline_from(&self, step: Step, level: Level, start: Date) -> Deadline {
        self.steps.of(step).at(level).from_date(start, &self.calendar, &self.office.zone)
    }

    /// The day on which to remind whoever must act of a step due on `due`, where the pack says so.
    pub fn reminder(&self, step: Step, due: Date) -> Option<Date> {
        self.steps.of(step).remind.as_ref().map(|lead| lead.before(due, &self.calendar))
    }

    /// The day on which the papers of a case closed at `closed` may be destroyed.
    pub fn retention_until(&self, category: &CategoryCode, closed: UtcInstant) -> Option<Date> {
        let years = i64::from(self.category(category)?.retention_years);
        Some(closed.date_in(&self.office.zone).saturating_add(years.years()))
    }

    /// Who handles a complaint of this category: the category's team, or one trained for children
    /// where a child is concerned and that team is not.
    pub fn team_for(&self, category: &CategoryCode, child: Child) -> Option<&Team> {
        let category = self.category(category)?;
        let team = self.team(&category.team)?;
        let needs_training = child == Child::Concerned || category.children == ChildMatter::Always;
        if needs_training && team.children == Trained::General {
            return self.teams.iter().find(|team| team.children == Trained::ForChildren).or(Some(team));
        }
        Some(team)
    }

    /// The agencies that may ban entry.
    pub fn banning_agencies(&self) -> impl Iterator<Item = &Agency> {
        self.agencies.iter().filter(|agency| agency.bans == BanPower::MayBan)
    }

    /// The agency with this code.
    pub fn agency(&self, code: &AgencyCode) -> Option<&Agency> {
        self.agencies.iter().find(|agency| agency.code == *code)
    }

    /// The category with this code.
    pub fn category(&self, code: &CategoryCode) -> Option<&Category> {
        self.categories.iter().find(|category| category.code == *code)
    }

    /// The team with this code.
    pub fn team(&self, code: &TeamCode) -> Option<&Team> {
        self.teams.iter().find(|team| team.code == *code)
    }

    /// The helper with this code.
    pub fn helper(&self, code: &HelperCode) -> Option<&Helper> {
        self.helpers.iter().find(|helper| helper.code == *code)
    }

    /// The need with this code.
    pub fn need(&self, code: &NeedCode) -> Option<&Need> {
        self.needs.iter().find(|need| need.code == *code)
    }

    /// The sign of danger with this code.
    pub fn sign(&self, code: &SignCode) -> Option<&Sign> {
        self.signs.iter().find(|sign| sign.code == *code)
    }

    /// The ground with this code.
    pub fn ground(&self, code: &GroundCode) -> Option<&Ground> {
        self.grounds.iter().find(|ground| ground.code == *code)
    }

    /// The right with this code.
    pub fn right(&self, code: &RightCode) -> Option<&Right> {
        self.rights.iter().find(|right| right.code == *code)
    }

    /// The article with this code.
    pub fn law(&self, code: &LawCode) -> Option<&Law> {
        self.laws.iter().find(|law| law.code == *code)
    }

    /// The law as a whole with this code.
    pub fn act(&self, code: &ActCode) -> Option<&Act> {
        self.acts.iter().find(|act| act.code == *code)
    }
}
