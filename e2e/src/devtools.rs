//! Commands of Chromium's own that WebDriver does not have, sent through ChromeDriver.

use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use serde_json::{Value, json};
use url::{ParseError, Url};

use crate::browser::Script;

/// One command of the DevTools protocol.
#[derive(Debug)]
pub(crate) struct Devtools {
    body: String,
}

impl Devtools {
    /// A command by its name, `Page.captureScreenshot` for one.
    pub(crate) fn new(command: &str, parameters: &Value) -> Self {
        Self { body: json!({ "cmd": command, "params": parameters }).to_string() }
    }

    /// Lets pages run script from now on, or not.
    pub(crate) fn script(script: Script) -> Self {
        Self::new("Emulation.setScriptExecutionDisabled", &json!({ "value": script == Script::Off }))
    }
}

impl WebDriverCompatibleCommand for Devtools {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/goog/cdp/execute", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(self.body.clone()))
    }
}

/// Asks for what the page wrote to the console since the last time.
#[derive(Debug)]
pub(crate) struct ConsoleLines;

impl WebDriverCompatibleCommand for ConsoleLines {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        base.join(&format!("session/{}/se/log", session.unwrap_or_default()))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::POST, Some(json!({ "type": "browser" }).to_string()))
    }
}
