//! Every benchmark, and the rival beside it; `docs/benchmarks.md` holds what they found.
#![expect(clippy::print_stdout, reason = "a command speaks to who runs it")]

fn main() {
    println!("no benchmark stands yet");
}
