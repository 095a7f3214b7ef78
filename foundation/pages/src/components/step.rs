//! The stepper: how far one has come, and how far it is.

use askama::Template;
use askama::filters::HtmlSafe;

use crate::Page;
use crate::page::Whole;

/// "3 of 8", with a bar.
#[derive(Template)]
#[template(path = "components/step.html")]
pub struct Step<'a> {
    page: &'a Page,
    step: i64,
    steps: i64,
}

impl HtmlSafe for Step<'_> {}

impl Page {
    /// That this is step `step` of `steps`, counted from one. It stands above the heading.
    pub fn step(&self, step: impl Whole, steps: impl Whole) -> Step<'_> {
        let steps = steps.whole().max(1);
        Step { page: self, step: step.whole().clamp(1, steps), steps }
    }
}
