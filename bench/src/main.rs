//! Every benchmark, and the rival beside it.
fn main() {}
