//! What people see and what they send: layout, components, forms, languages, and the layers before every route.
//!
//! Architecture invariants:
//! - This crate knows no desk and no database.
//! - Every word that a person reads comes from a Fluent file ([`Texts`]).
//! - Every page works without script, and nothing on it comes from another host.
//! - Every request that changes something passes the fence of `csrf`; every answer has the headers of `front`.
//!
//! A desk writes a template that extends `layout.html`, a struct for it with a [`Page`], and a handler:
//!
//! ```ignore
//! #[derive(Template)]
//! #[template(path = "story.html")]
//! struct StoryPage { page: Page, form: FormData }
//!
//! const STORY: Field = Field::area("story", "cases-story").required().max(50_000);
//!
//! async fn show_story(visit: Visit) -> Result<Response, Problem> {
//!     pages::show(&StoryPage { page: visit.page("cases-story"), form: FormData::empty() })
//! }
//!
//! async fn take_story(visit: Visit, mut form: FormData) -> Result<Response, Problem> {
//!     let Some(story) = form.text(&STORY) else {
//!         return pages::show_again(&StoryPage { page: visit.page("cases-story").showing(&form), form });
//!     };
//!     // … the action …
//!     Ok(visit.see_other("/complain/who"))
//! }
//! ```
//!
//! and the roof puts all routes behind [`Site::wrap`].

mod assets;
mod calendar;
pub mod components;
pub mod cookies;
pub mod csrf;
pub mod dates;
pub mod examples;
pub mod form;
mod frame;
mod front;
pub mod lang;
mod message;
pub mod numbers;
mod page;
mod problem;
mod site;
pub mod texts;
mod visit;

pub use assets::{Asset, Assets};
pub use components::{Choice, Figures, Measure, TimelineEvent, Tone};
pub use examples::{EXAMPLE_TEXTS, examples};
pub use form::{Field, FieldKind, FormData, FormErrors, IncomingFile, Upload};
pub use frame::{Audience, Frame, NavItem};
pub use front::LEAVE_PATH;
pub use lang::{ByLang, Direction, Lang};
pub use message::Message;
pub use page::{Page, Whole, show, show_again, show_with};
pub use problem::{OrInternal, Problem, ProblemKind};
pub use site::{LeaveHook, Site, SiteSettings};
pub use texts::{Argument, Texts, TextsError};
pub use visit::{Visit, Wants};

/// The words of this crate, to be given to [`Texts::new`] among those of the desks.
pub const TEXTS: [(Lang, &str); 6] = texts!("../text");
