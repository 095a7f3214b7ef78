//! The parts that pages are made of.
//!
//! A component without anything inside it is a method of [`Page`](crate::Page) that returns a small value, refined by
//! further methods and shown by the template: `{{ page.button("cases-withdraw").danger() }}`. Components that hold
//! other things are macros in `templates/components.html`. Each stands in a file of its own here with its
//! template beside it in `templates/components/`, and brings examples, which are shown at `/_components` and
//! tested for accessibility.
//!
//! Architecture invariant: a component gets keys of texts, or texts that come from people; it has no words of its
//! own in any one language, and escapes whatever it is given.

mod button;
mod chart;
mod deadline;
mod due;
mod errors;
mod field;
mod notice;
mod pagination;
mod step;
mod tabs;
mod tag;
mod timeline;
mod tools;

pub use button::Button;
pub use chart::{Bars, Figures, Measure, Multiples};
pub use deadline::DeadlineView;
pub use due::{DUE_SOON_DAYS, Due};
pub use errors::ErrorSummary;
pub use field::{Choice, FieldView};
pub use notice::Notice;
pub use pagination::{PAGE_PARAMETER, Pagination};
pub use step::Step;
pub use tabs::Tabs;
pub use tag::{Tag, Tone};
pub use timeline::{Timeline, TimelineEvent};
pub use tools::Tool;
