//! Prints a fictional paper of each kind in each sample language into a folder, and tells how long it took.
//!
//! `cargo run -p papers --release --example print_all -- FOLDER`

#[path = "../tests/samples/mod.rs"]
mod samples;

use std::error::Error;
use std::path::PathBuf;
use std::time::Instant;

use papers::{Paper, Press};

#[allow(clippy::print_stdout, reason = "telling is what the example is for")]
fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "papers".to_owned()));
    std::fs::create_dir_all(&folder)?;
    let start = Instant::now();
    let press = Press::new()?;
    println!("{:>7.1} ms  press", start.elapsed().as_secs_f64() * 1e3);
    let named =
        |lang: &'static str| move |(name, paper): (&'static str, Paper)| (format!("{name}-{lang}"), paper);
    let papers = samples::languages()
        .into_iter()
        .flat_map(|words| samples::all(words).into_iter().map(named(words.lang)));
    let receipts =
        samples::receipts::others().into_iter().map(|paper| (format!("receipt-{}", paper.lang), paper));
    for (name, paper) in papers.chain(receipts) {
        let start = Instant::now();
        let pdf = press.print(&paper)?;
        let file = folder.join(format!("{name}.pdf"));
        println!(
            "{:>7.1} ms  {} ({} kB)",
            start.elapsed().as_secs_f64() * 1e3,
            file.display(),
            pdf.len() / 1000
        );
        std::fs::write(file, pdf)?;
    }
    Ok(())
}
