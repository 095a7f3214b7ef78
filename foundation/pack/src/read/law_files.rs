//! `laws.toml` and `rights.toml`.

use super::log::{Readers, Thing};
use super::shapes::is_web;
use super::table::Table;
use crate::codes::{ActCode, LawCode, RightCode, TreatyCode};
use crate::fault::Problem;
use crate::law::{Act, Confirmed, Law, Right, Treaty};

/// Reads `laws.toml`.
pub(crate) fn laws(root: &Table<'_>) -> (Vec<Act>, Vec<Law>) {
    let acts = root.tables("act", "an act").iter().filter_map(act).collect();
    let laws = root.tables("law", "a law").iter().filter_map(law).collect();
    root.done();
    (acts, laws)
}

fn act(table: &Table<'_>) -> Option<Act> {
    let code = table.defines::<ActCode>(Thing::Act);
    let number = table.opt_text("number", "an official number", |_| true);
    let date = table.opt_date("date");
    let url = table.opt_text("url", "an address that begins with https://", is_web);
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Act { code, number, date, url })
}

fn law(table: &Table<'_>) -> Option<Law> {
    let code = table.defines::<LawCode>(Thing::Law);
    let act = table.names_one("act", Thing::Act);
    let article = table.text("article");
    let confirmed =
        if table.flag("lawyer_must_confirm") { Confirmed::LawyerMustConfirm } else { Confirmed::Confirmed };
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Law { code, act: act?, article: article?, confirmed })
}

/// The treaties and rights of a file, and the treaties of the common taxonomy it takes over.
#[derive(Default)]
pub(crate) struct Rights {
    pub(crate) treaties: Vec<Treaty>,
    pub(crate) rights: Vec<Right>,
    pub(crate) in_force: Vec<(TreatyCode, crate::fault::Spot)>,
}

/// Reads `rights.toml`.
pub(crate) fn rights(root: &Table<'_>) -> Rights {
    let spot = root.spot_of("in_force");
    let in_force = root
        .list("in_force", "the code of a treaty", |text| text.parse::<TreatyCode>().ok())
        .into_iter()
        .map(|code| (code, spot.clone()))
        .collect();
    let treaties = root.tables("treaty", "a treaty").iter().filter_map(treaty).collect();
    let rights = root.tables("right", "a right").iter().filter_map(right).collect();
    root.done();
    Rights { treaties, rights, in_force }
}

fn treaty(table: &Table<'_>) -> Option<Treaty> {
    let code = table.defines::<TreatyCode>(Thing::Treaty);
    let url = table.opt_text("url", "an address that begins with https://", is_web);
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Treaty { code, url })
}

fn right(table: &Table<'_>) -> Option<Right> {
    let code = table.defines::<RightCode>(Thing::Right);
    let treaty = table.names_one("treaty", Thing::Treaty);
    let article = table.text("article");
    table.done();
    let code = code?;
    table.needs_word(code.key(), Readers::Everybody);
    Some(Right { code, treaty: treaty?, article: article? })
}

/// What the pack takes over from the common taxonomy: the treaties it says are in force, and their
/// rights. A treaty that the taxonomy does not have is a fault of the pack.
pub(crate) fn take_over(own: &mut Rights, common: Rights, log: &super::log::Log) {
    for (code, spot) in std::mem::take(&mut own.in_force) {
        match common.treaties.iter().find(|treaty| treaty.code == code) {
            Some(treaty) => own.treaties.push(treaty.clone()),
            None => {
                let known = common.treaties.iter().map(|treaty| treaty.code.to_string()).collect();
                let problem = Problem::NoSuchThing { thing: "common treaty", code: code.to_string(), known };
                log.fault(spot, problem);
            }
        }
    }
    let taken: Vec<_> = own.treaties.iter().map(|treaty| &treaty.code).collect();
    let inherited: Vec<_> =
        common.rights.into_iter().filter(|right| taken.contains(&&right.treaty)).collect();
    own.rights.splice(0..0, inherited);
}
