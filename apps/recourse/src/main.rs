//! The office as one binary.
fn main() {}
