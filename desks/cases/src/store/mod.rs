//! Rows in, rows out: all SQL of this desk, one function a question.
//!
//! Architecture invariant: nothing here decides. A function that reads in order to write takes a
//! [`store::Tx`] and locks; what is read for a page takes a [`store::Conn`].

pub mod cases;
pub mod complaints;
pub mod documents;
pub mod drafts;
pub mod events;
pub mod messages;
pub mod numbers;
pub mod search;
pub mod snapshot;
