//! [`Desk`]: one thing the office does, as a whole vertical slice.

use pages::{Lang, NavItem};
use people::{Actor, Permission};
use store::Migration;
use work::Work;

use crate::{Office, Routes};

/// A desk could not do what was asked of it at start.
#[derive(Debug, thiserror::Error)]
#[error("the desk {desk} could not {what}")]
pub struct DeskError {
    /// Which desk.
    pub desk: &'static str,
    /// What it was to do, as a verb.
    pub what: &'static str,
    /// Why.
    #[source]
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

/// One thing the office does. The roof lists its desks; adding one is one line there.
#[async_trait::async_trait]
pub trait Desk: Send + Sync {
    /// Its name: the folder, the prefix of its texts and tables.
    fn name(&self) -> &'static str;

    /// Its tables.
    fn migrations(&self) -> &'static [Migration];

    /// Its words, one text for each language.
    fn texts(&self) -> Vec<(Lang, &'static str)>;

    /// What may be done at it, and by whom.
    fn permissions(&self) -> &'static [&'static Permission];

    /// Its pages.
    fn routes(&self) -> Routes;

    /// The ways to it that `actor` is offered in the header.
    fn ways(&self, actor: &Actor) -> Vec<NavItem>;

    /// Its scheduled work.
    fn work(&self, office: &Office) -> Vec<Box<dyn Work>>;

    /// Fills the demo country with its plainly fictional part, by the same actions that people use.
    ///
    /// # Errors
    /// If one of those actions is refused: the demo is a test of them.
    async fn demo(&self, office: &Office) -> Result<(), DeskError>;
}
