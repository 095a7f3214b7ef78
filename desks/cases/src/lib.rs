//! A complaint, from intake to followed-up recommendation.
//!
//! The desk's rooms, from the bottom up: [`store`] keeps rows, [`model`] decides, `actions` do, `pages` show.

pub mod actions;
pub mod model;
mod pages;
pub mod permissions;
pub mod store;

use ::office::{Desk, DeskError, Office, Routes};
use ::pages::{Lang, NavItem};
use ::people::{Actor, Permission, gate};
use ::store::Migration;
use ::work::Work;

/// The desk's tables.
pub const MIGRATIONS: &[Migration] = &[::store::migration!("cases", "0001_cases")];

/// The cases desk, as the roof lists it.
pub struct Cases;

#[async_trait::async_trait]
impl Desk for Cases {
    fn name(&self) -> &'static str {
        "cases"
    }

    fn migrations(&self) -> &'static [Migration] {
        MIGRATIONS
    }

    fn texts(&self) -> Vec<(Lang, &'static str)> {
        let staff = [
            (Lang::En, include_str!("../text/staff/en.ftl")),
            (Lang::Ru, include_str!("../text/staff/ru.ftl")),
        ];
        ::pages::texts!("../text").into_iter().chain(staff).collect()
    }

    fn permissions(&self) -> &'static [&'static Permission] {
        permissions::ALL
    }

    fn routes(&self) -> Routes {
        pages::routes()
    }

    fn ways(&self, actor: &Actor) -> Vec<NavItem> {
        let may_see = gate::has(actor, &permissions::SEE_CASE);
        if may_see { vec![NavItem::new("cases-day-title", "/desk")] } else { Vec::new() }
    }

    fn work(&self, _office: &Office) -> Vec<Box<dyn Work>> {
        Vec::new()
    }

    async fn demo(&self, _office: &Office) -> Result<(), DeskError> {
        Ok(())
    }
}
