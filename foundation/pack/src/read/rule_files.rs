//! `urgency.toml`, `admissibility.toml` and `deadlines.toml`.

use clock::{CountFrom, DayKind, DeadlineRule, LeadTime, OnHoliday};

use super::condition;
use super::log::{Readers, Thing};
use super::table::Table;
use crate::choice::Choice;
use crate::codes::{GroundCode, LawCode, SignCode, UrgencyCode};
use crate::fault::{Problem, Spot};
use crate::rules::{Asks, Ground, GroundKind, Level, Sign, Step, StepRule, UrgencyRule};

/// The longest a step may take, in days.
const STEP_DAYS_MAX: u64 = 1_830;

impl Choice for DayKind {
    const ALL: &'static [Self] = &[Self::Working, Self::Calendar];

    fn word(self) -> &'static str {
        match self {
            Self::Working => "working",
            Self::Calendar => "calendar",
        }
    }
}

impl Choice for CountFrom {
    const ALL: &'static [Self] = &[Self::SameDay, Self::NextDay];

    fn word(self) -> &'static str {
        match self {
            Self::SameDay => "same-day",
            Self::NextDay => "next-day",
        }
    }
}

impl Choice for OnHoliday {
    const ALL: &'static [Self] = &[Self::Next, Self::Previous, Self::Keep];

    fn word(self) -> &'static str {
        match self {
            Self::Next => "next",
            Self::Previous => "previous",
            Self::Keep => "keep",
        }
    }
}

/// Reads `urgency.toml`.
pub(crate) fn urgency(root: &Table<'_>) -> (Vec<Sign>, Vec<UrgencyRule>) {
    let signs = root.tables("sign", "a sign").iter().filter_map(sign).collect();
    let rules = root.tables("rule", "an urgency rule").iter().filter_map(urgency_rule).collect();
    root.done();
    (signs, rules)
}

fn sign(table: &Table<'_>) -> Option<Sign> {
    let code = table.defines::<SignCode>(Thing::Sign);
    let asks = if table.flag("asks_hours") { Asks::HoursLeft } else { Asks::Nothing };
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Sign { code, asks })
}

fn urgency_rule(table: &Table<'_>) -> Option<UrgencyRule> {
    let code = table.defines::<UrgencyCode>(Thing::Urgency);
    let level = table.choice::<Level>("level");
    let when = table.table("when").and_then(|when| condition::read(&when));
    let law = table.names_opt("law", Thing::Law);
    table.done();
    let code = code?;
    if law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("urgency rule `{code}`") };
        table.log().fault(table.spot_of("id"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    Some(UrgencyRule { code, level: level?, when: when?, law })
}

/// Reads `admissibility.toml`.
pub(crate) fn admissibility(root: &Table<'_>) -> Vec<Ground> {
    let grounds = root.tables("ground", "a ground").iter().filter_map(ground).collect();
    root.done();
    grounds
}

fn ground(table: &Table<'_>) -> Option<Ground> {
    let code = table.defines::<GroundCode>(Thing::Ground);
    let kind = table.choice::<GroundKind>("kind");
    let law = table.names_opt("law", Thing::Law);
    let agencies = table.names_many("agencies", Thing::Agency);
    let helpers = table.names_many("helpers", Thing::Helper);
    let suggested_when = table.opt_table("suggested_when").and_then(|when| condition::read(&when));
    table.done();
    let code = code?;
    if law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("ground `{code}`") };
        table.log().fault(table.spot_of("id"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    table.needs_word(format!("{}.reason", code.key()), Readers::Everybody);
    Some(Ground { code, kind: kind?, law, agencies, helpers, suggested_when })
}

/// Reads `deadlines.toml`: a table for each step.
pub(crate) fn deadlines(root: &Table<'_>) -> Vec<StepRule> {
    let mut rules = Vec::new();
    for &step in Step::ALL {
        if let Some(table) = root.opt_table(step.word()) {
            rules.extend(step_rule(step, &table));
        } else if !root.has(step.word()) {
            let problem = Problem::StepMissing { step: step.to_string() };
            root.log().fault(Spot::file("deadlines.toml"), problem);
        }
    }
    root.done();
    rules
}

fn step_rule(step: Step, table: &Table<'_>) -> Option<StepRule> {
    let normal = rule(table, None);
    let other = |key| {
        table.opt_table(key).and_then(|inner| {
            let rule = rule(&inner, normal.as_ref());
            inner.done();
            rule
        })
    };
    let (high, critical) = (other("high"), other("critical"));
    let remind = table.opt_table("remind").and_then(|inner| remind(&inner));
    table.done();
    let normal = normal?;
    if normal.law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("deadline of the step `{step}`") };
        table.log().fault(table.spot_of("days"), problem);
    }
    let rule = StepRule { step, normal, high, critical, remind };
    for (level, faster) in [(Level::High, &rule.high), (Level::Critical, &rule.critical)] {
        let before = if level == Level::High { Level::Normal } else { Level::High };
        let slower = rule.at(before);
        if faster.as_ref().is_some_and(|faster| faster.kind == slower.kind && faster.days > slower.days) {
            let problem = Problem::SlowerWhenUrgent { step: step.to_string(), level: level.to_string() };
            table.log().fault(table.spot_of(level.word()), problem);
        }
    }
    Some(rule)
}

/// A rule; what an urgent one does not say is as in `normal`.
fn rule(table: &Table<'_>, normal: Option<&DeadlineRule>) -> Option<DeadlineRule> {
    let days = table.number("days", 0..STEP_DAYS_MAX + 1);
    let law: Option<LawCode> = table.names_opt("law", Thing::Law);
    let Some(normal) = normal else {
        let kind = table.choice("count");
        let start = table.choice("from");
        let on_holiday = table.choice("at_rest");
        return Some(DeadlineRule { days: days?, kind: kind?, start: start?, on_holiday: on_holiday?, law });
    };
    Some(DeadlineRule {
        kind: table.opt_choice("count").unwrap_or(normal.kind),
        start: table.opt_choice("from").unwrap_or(normal.start),
        on_holiday: table.opt_choice("at_rest").unwrap_or(normal.on_holiday),
        law: law.or_else(|| normal.law.clone()),
        days: days?,
    })
}

fn remind(table: &Table<'_>) -> Option<LeadTime> {
    let days = table.number("days", 1..366);
    let kind = table.choice("count");
    let law = table.names_opt("law", Thing::Law);
    table.done();
    Some(LeadTime { days: days?, kind: kind?, law })
}
