//! axe-core on the page as it stands: no violation is accepted.

use anyhow::{Context, Result, bail};
use fantoccini::Client;
use serde_json::Value;

/// axe-core 4.14.1 as its authors publish it; its licence stands beside it.
const AXE: &str = include_str!("../vendor/axe.min.js");

const RUN: &str = "
    const done = arguments[arguments.length - 1];
    axe.run(document, { resultTypes: ['violations'] }).then(
        (found) => done({ violations: found.violations }),
        (error) => done({ error: String(error) }));";

/// Fails if axe-core finds anything, and says what, where, and how it is mended.
pub(crate) async fn check(client: &Client) -> Result<()> {
    client.execute(AXE, Vec::new()).await.context("axe-core cannot be loaded")?;
    let answer = client.execute_async(RUN, Vec::new()).await.context("axe-core does not answer")?;
    if let Some(error) = answer.get("error") {
        bail!("axe-core failed: {error}");
    }
    let violations = answer.get("violations").and_then(Value::as_array).context("axe-core said nothing")?;
    if violations.is_empty() {
        return Ok(());
    }
    let found: Vec<String> = violations.iter().map(describe).collect();
    bail!("{} accessibility violations:\n{}", found.len(), found.join("\n"));
}

fn describe(violation: &Value) -> String {
    let word =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let nodes = violation.get("nodes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let places: Vec<String> = nodes
        .iter()
        .take(5)
        .map(|node| {
            format!("      {} {}", word(node, "html"), word(node, "failureSummary").replace('\n', " "))
        })
        .collect();
    let (id, help) = (word(violation, "id"), word(violation, "help"));
    format!("    {id}: {help} ({} places)\n{}", nodes.len(), places.join("\n"))
}
