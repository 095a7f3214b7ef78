//! The layers and pages as a browser meets them, in process.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on must stop")]

#[path = "pages/accessibility.rs"]
mod accessibility;
#[path = "pages/components.rs"]
mod components;
#[path = "pages/fence.rs"]
mod fence;
#[path = "pages/forms.rs"]
mod forms;
#[path = "pages/headers.rs"]
mod headers;
#[path = "pages/language.rs"]
mod language;
#[path = "pages/problems.rs"]
mod problems;
#[path = "pages/support.rs"]
mod support;
