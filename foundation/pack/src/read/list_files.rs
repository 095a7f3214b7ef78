//! `agencies.toml`, `categories.toml` and `needs.toml`.

use super::log::{Readers, Thing};
use super::pack_file::contact;
use super::table::Table;
use crate::agency::{Agency, AgencyKind, BanPower, Category, ChildMatter, Need};
use crate::codes::{AgencyCode, CategoryCode, NeedCode};
use crate::fault::{Problem, Spot};

/// The longest a pack may keep papers.
const RETENTION_YEARS_MAX: u64 = 100;

/// Reads `agencies.toml`.
pub(crate) fn agencies(root: &Table<'_>) -> Vec<Agency> {
    let agencies: Vec<_> = root.tables("agency", "an agency").iter().filter_map(agency).collect();
    root.done();
    if agencies.is_empty() {
        root.log().fault(Spot::file("agencies.toml"), Problem::NoneOf { thing: "agency" });
    }
    agencies
}

fn agency(table: &Table<'_>) -> Option<Agency> {
    let code = table.defines::<AgencyCode>(Thing::Agency);
    let kind = table.choice::<AgencyKind>("kind");
    let bans = if table.flag("may_ban") { BanPower::MayBan } else { BanPower::None };
    let ban_law = table.names_opt("ban_law", Thing::Law);
    let contact = contact(table);
    table.done();
    let code = code?;
    if bans == BanPower::MayBan && ban_law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("power of `{code}` to ban") };
        table.log().fault(table.spot_of("may_ban"), problem);
    }
    if !contact.takes_letters() {
        let problem = Problem::Unreachable { thing: "agency", code: code.to_string() };
        table.log().fault(table.spot_of("id"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    table.needs_word(format!("{}.short", code.key()), Readers::Everybody);
    let agency = Agency { code, kind: kind?, bans, ban_law, contact };
    table.needs_word(agency.head_key(), Readers::Staff);
    Some(agency)
}

/// Reads `categories.toml`.
pub(crate) fn categories(root: &Table<'_>) -> Vec<Category> {
    let categories: Vec<_> = root.tables("category", "a category").iter().filter_map(category).collect();
    root.done();
    if categories.is_empty() {
        root.log().fault(Spot::file("categories.toml"), Problem::NoneOf { thing: "category" });
    }
    categories
}

fn category(table: &Table<'_>) -> Option<Category> {
    let code = table.defines::<CategoryCode>(Thing::Category);
    let team = table.names_one("team", Thing::Team);
    let children = if table.flag("children") { ChildMatter::Always } else { ChildMatter::IfConcerned };
    let retention_years = table.number("retention_years", 1..RETENTION_YEARS_MAX + 1);
    let retention_law = table.names_opt("retention_law", Thing::Law);
    let helpers = table.names_many("helpers", Thing::Helper);
    table.done();
    let code = code?;
    if retention_law.is_none() {
        let problem = Problem::WithoutLaw { what: format!("retention of the category `{code}`") };
        table.log().fault(table.spot_of("retention_years"), problem);
    }
    table.needs_word(code.key(), Readers::Everybody);
    table.needs_word(format!("{}.hint", code.key()), Readers::Everybody);
    table.needs_word(format!("{}.help", code.key()), Readers::Everybody);
    Some(Category { code, team: team?, children, retention_years: retention_years?, retention_law, helpers })
}

/// Reads `needs.toml`.
pub(crate) fn needs(root: &Table<'_>) -> Vec<Need> {
    let needs = root.tables("need", "a need").iter().filter_map(need).collect();
    root.done();
    needs
}

fn need(table: &Table<'_>) -> Option<Need> {
    let code = table.defines::<NeedCode>(Thing::Need);
    let helpers = table.names_many("helpers", Thing::Helper);
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    let need = Need { code, helpers };
    table.needs_word(need.prompt_key(), Readers::Staff);
    Some(need)
}
