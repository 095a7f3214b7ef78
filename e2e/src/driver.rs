//! ChromeDriver, and the browsers it opens.

use anyhow::{Context, Result};
use fantoccini::ClientBuilder;
use fantoccini::wd::Capabilities;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use tokio::process::Command;
use url::Url;

use crate::browser::{Browser, Setting, Size};
use crate::devtools::Devtools;
use crate::process::Process;
use crate::screens::Screens;

/// What headless Chromium needs on a machine without a screen, a sandbox for root, or a network.
const FLAGS: [&str; 10] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
];

/// A running ChromeDriver.
#[derive(Debug)]
pub(crate) struct Driver {
    address: String,
    _process: Process,
}

impl Driver {
    /// Starts it on a port that is free.
    pub(crate) async fn start() -> Result<Self> {
        let mut command = Command::new("chromedriver");
        command.arg("--port=0");
        let (process, port) = Process::start("chromedriver", &mut command, port).await?;
        Ok(Self { address: format!("http://127.0.0.1:{port}"), _process: process })
    }

    /// A new browser, with nothing in its memory.
    pub(crate) async fn browser(&self, setting: Setting, office: Url, screens: Screens) -> Result<Browser> {
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities(setting))
            .connect(&self.address)
            .await
            .context("the browser does not open")?;
        let scheme = json!({ "name": "prefers-color-scheme", "value": setting.colours.code() });
        let colours = Devtools::new("Emulation.setEmulatedMedia", &json!({ "features": [scheme] }));
        client.issue_cmd(colours).await.context("the colours cannot be set")?;
        client.issue_cmd(Devtools::script(setting.script)).await.context("script cannot be set")?;
        Ok(Browser::new(client, setting, office, screens))
    }
}

/// The port in "ChromeDriver was started successfully on port 41233."
fn port(line: &str) -> Option<u16> {
    line.split_once("started successfully on port ")?.1.trim_end_matches('.').parse().ok()
}

fn capabilities(setting: Setting) -> Capabilities {
    let (width, height) = setting.size.pixels();
    let mut flags: Vec<String> = FLAGS.iter().map(ToString::to_string).collect();
    flags.push(format!("--window-size={width},{height}"));
    let mut options = json!({
        "args": flags,
        "prefs": { "intl.accept_languages": setting.language },
    });
    if setting.size != Size::Desktop {
        options["mobileEmulation"] = json!({
            "deviceMetrics": { "width": width, "height": height, "pixelRatio": 2.0, "mobile": true, "touch": true },
        });
    }
    let mut capabilities = Capabilities::new();
    capabilities.insert("browserName".to_owned(), json!("chrome"));
    capabilities.insert("goog:chromeOptions".to_owned(), options);
    capabilities.insert("goog:loggingPrefs".to_owned(), json!({ "browser": "ALL" }));
    capabilities
}

#[cfg(test)]
mod tests {
    use super::port;

    #[test]
    fn the_port_is_read_from_the_line() {
        assert_eq!(port("ChromeDriver was started successfully on port 41233."), Some(41233));
        assert_eq!(port("Starting ChromeDriver 156 on port 0"), None);
    }
}
