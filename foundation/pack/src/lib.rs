//! The country pack: loading and checking it.
