//! Journeys in a real browser: whole ways through the office, as the people who go them.
//!
//! The office is the release binary's `demo` with an empty data folder; the browser is headless Chromium,
//! driven by ChromeDriver. A journey is one async function in [`journeys`]; every page that it arrives at
//! is checked for accessibility with axe-core, in the state in which the person meets it. A journey that
//! fails leaves a picture of the page it failed on.
//!
//! Run it by `cargo xtask e2e`, which builds the binary first; `cargo xtask e2e --help` tells the options.
#![expect(clippy::print_stdout, reason = "a command speaks to who runs it")]

mod accessibility;
#[expect(dead_code, reason = "the journeys that write and send come with the demo")]
mod browser;
mod devtools;
mod driver;
mod journeys;
mod office;
mod process;
mod screens;

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use clap::Parser;

use browser::Setting;
use driver::Driver;
use journeys::{JOURNEYS, Journey};
use office::Office;
use screens::Screens;

/// Journeys through the office in a real browser.
#[derive(Parser)]
struct Arguments {
    /// The journeys to go; all of them if none is named.
    journeys: Vec<String>,
    /// The binary to try.
    #[arg(long, default_value = "target/release/recourse")]
    binary: PathBuf,
    /// Keeps a picture of every page in this folder, not only of those that failed.
    #[arg(long)]
    screens: Option<PathBuf>,
    /// Lists the journeys and goes none.
    #[arg(long)]
    list: bool,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match run(&Arguments::parse()).await {
        Ok(0) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(error) => {
            println!("e2e: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Goes the journeys and returns how many failed.
async fn run(arguments: &Arguments) -> Result<usize> {
    let chosen = choose(&arguments.journeys)?;
    if arguments.list {
        for journey in chosen {
            println!("{}", journey.name);
        }
        return Ok(0);
    }
    let office = Office::open(&arguments.binary).await?;
    let driver = Driver::start().await?;
    let (mut passed, mut failed) = (0, 0);
    for journey in chosen {
        for setting in (journey.settings)() {
            let name = format!("{} ({setting})", journey.name);
            let began = Instant::now();
            match go(journey, setting, &office, &driver, arguments.screens.as_ref()).await {
                Ok(pages) => {
                    passed += 1;
                    println!("ok      {name}: {pages} pages, {:.1} s", began.elapsed().as_secs_f32());
                }
                Err(error) => {
                    failed += 1;
                    println!("FAILED  {name}: {error:#}");
                }
            }
        }
    }
    if failed > 0 {
        println!("\nWhat the office said last:\n{}", office.last_words());
    }
    println!("{passed} passed, {failed} failed");
    Ok(failed)
}

fn choose(names: &[String]) -> Result<Vec<&'static Journey>> {
    if let Some(unknown) = names.iter().find(|name| JOURNEYS.iter().all(|j| j.name != **name)) {
        let known: Vec<&str> = JOURNEYS.iter().map(|j| j.name).collect();
        bail!("there is no journey `{unknown}`; there are {}", known.join(", "));
    }
    Ok(JOURNEYS.iter().filter(|j| names.is_empty() || names.iter().any(|name| name == j.name)).collect())
}

/// Goes one journey in one setting; returns how many pages it arrived at.
async fn go(
    journey: &Journey,
    setting: Setting,
    office: &Office,
    driver: &Driver,
    keep: Option<&PathBuf>,
) -> Result<usize> {
    let screens = Screens::new(&format!("{}-{setting}", journey.name), keep.cloned());
    let browser = driver.browser(setting, office.address.clone(), screens).await?;
    let result = (journey.go)(&browser).await;
    let result = match result {
        Ok(()) => Ok(browser.pages_seen()),
        Err(error) => Err(browser.explain(error).await),
    };
    browser.close().await?;
    result
}
