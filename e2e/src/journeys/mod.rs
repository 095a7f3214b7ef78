//! The journeys, all in one list.

mod front_page;

use std::pin::Pin;

use anyhow::Result;

use crate::browser::{Browser, Setting};

/// A way through the office.
pub(crate) struct Journey {
    /// As it is called on the command line.
    pub(crate) name: &'static str,
    /// The settings in which it is gone.
    pub(crate) settings: fn() -> Vec<Setting>,
    /// The way itself.
    pub(crate) go: for<'b> fn(&'b Browser) -> Going<'b>,
}

/// A journey on its way.
type Going<'b> = Pin<Box<dyn Future<Output = Result<()>> + 'b>>;

/// Every journey, in the order in which they are gone.
pub(crate) const JOURNEYS: &[Journey] = &[Journey {
    name: "front-page",
    settings: front_page::settings,
    go: |browser| Box::pin(front_page::go(browser)),
}];
