//! The house's own checks, run as `cargo xtask …`.
//!
//! Each check reads the tree as text, decides by rules that stand in one file each, and answers with a
//! [`Report`]: where, what is wrong, and what to do instead. No check builds or runs the office, so it
//! takes about a second and may be run at every save; what does build and run it is in [`errands`].
//!
//! Architecture invariant: this crate uses none of ours. It can say that the house leans even while
//! the house does not build.

mod code;
pub mod errands;
pub mod house;
mod report;
pub mod text;
mod tree;

pub use report::{Finding, Report};
