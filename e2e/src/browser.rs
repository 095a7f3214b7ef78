//! A person at a browser: opens pages, fills fields, presses buttons, sees.
//!
//! Fields are found by their `name`, all else by CSS: a journey reads the same in every language. Each
//! page that the person arrives at is checked for accessibility, for complaints in the console, and for
//! anything that came from elsewhere.

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use anyhow::{Context, Error, Result, anyhow, bail, ensure};
use fantoccini::elements::Element;
use fantoccini::{Client, Locator};
use serde_json::Value;
use url::Url;

use crate::accessibility;
use crate::devtools::{ConsoleLines, Devtools};
use crate::screens::Screens;

/// How long a thing may take to appear on a page that has arrived.
const APPEAR_SECONDS_MAX: u64 = 5;

/// The screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Size {
    /// The narrowest that must do.
    Small,
    /// A phone.
    Phone,
    /// A desk.
    Desktop,
}

impl Size {
    /// Width and height in CSS pixels.
    pub(crate) fn pixels(self) -> (u32, u32) {
        match self {
            Self::Small => (320, 640),
            Self::Phone => (390, 844),
            Self::Desktop => (1280, 900),
        }
    }
}

/// Whether pages may run script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Script {
    /// As most people have it.
    On,
    /// Every page must work without.
    Off,
}

/// The colours the person asked their machine for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colours {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Colours {
    /// The value of the media feature.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// With what a person comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Setting {
    pub(crate) size: Size,
    pub(crate) script: Script,
    pub(crate) colours: Colours,
    /// The language of the browser, and of the addresses it opens.
    pub(crate) language: &'static str,
}

impl Setting {
    /// An English desk with script and light colours.
    pub(crate) const DESK: Self =
        Self { size: Size::Desktop, script: Script::On, colours: Colours::Light, language: "en" };
}

impl fmt::Display for Setting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let size = match self.size {
            Size::Small => "small",
            Size::Phone => "phone",
            Size::Desktop => "desk",
        };
        let script = match self.script {
            Script::On => "",
            Script::Off => "-noscript",
        };
        write!(f, "{}-{size}-{}{script}", self.language, self.colours.code())
    }
}

/// One browser with one person before it.
#[derive(Debug)]
pub(crate) struct Browser {
    client: Client,
    pub(crate) setting: Setting,
    office: Url,
    screens: Screens,
    pages_seen: AtomicUsize,
}

impl Browser {
    pub(crate) fn new(client: Client, setting: Setting, office: Url, screens: Screens) -> Self {
        Self { client, setting, office, screens, pages_seen: AtomicUsize::new(0) }
    }

    /// How many pages were arrived at.
    pub(crate) fn pages_seen(&self) -> usize {
        self.pages_seen.load(Ordering::Relaxed)
    }

    /// Opens a page of the office in the person's language: `/complain` goes to `/en/complain`.
    pub(crate) async fn open(&self, path: &str) -> Result<()> {
        self.visit(&format!("/{}{path}", self.setting.language)).await
    }

    /// Opens exactly this address of the office.
    pub(crate) async fn visit(&self, address: &str) -> Result<()> {
        let address = self.office.join(address)?;
        self.client.goto(address.as_str()).await.with_context(|| format!("opening {address}"))?;
        self.arrived().await
    }

    /// Follows a link or presses a button, and looks at the page that comes.
    pub(crate) async fn press(&self, css: &str) -> Result<()> {
        self.element(css).await?.click().await.with_context(|| format!("pressing {css}"))?;
        self.arrived().await
    }

    /// Touches something that leads to no new page: a radio button, a summary.
    pub(crate) async fn touch(&self, css: &str) -> Result<()> {
        self.element(css).await?.click().await.with_context(|| format!("touching {css}"))
    }

    /// Writes into the field of that name, in place of what is there.
    pub(crate) async fn fill(&self, name: &str, text: &str) -> Result<()> {
        let field = self.element(&format!("[name='{name}']:not([type='hidden'])")).await?;
        field.clear().await?;
        field.send_keys(text).await.with_context(|| format!("filling {name}"))
    }

    /// Ticks the radio button or box of that name and value, or chooses it from a list.
    pub(crate) async fn choose(&self, name: &str, value: &str) -> Result<()> {
        let option =
            format!("select[name='{name}'] option[value='{value}'], input[name='{name}'][value='{value}']");
        self.touch(&option).await
    }

    /// Puts a file into the field of that name.
    pub(crate) async fn attach(&self, name: &str, file: &Path) -> Result<()> {
        let field = self.element(&format!("input[type='file'][name='{name}']")).await?;
        let file = file.to_str().context("a path in plain letters")?;
        field.send_keys(file).await.with_context(|| format!("attaching {file}"))
    }

    /// Presses the main button of the page's form.
    pub(crate) async fn send(&self) -> Result<()> {
        self.press("main form button:not([name]):not([type='button'])").await
    }

    /// The text of the first such element.
    pub(crate) async fn read(&self, css: &str) -> Result<String> {
        Ok(self.element(css).await?.text().await?)
    }

    /// Fails unless such an element is on the page.
    pub(crate) async fn sees(&self, css: &str) -> Result<()> {
        self.element(css).await.map(drop)
    }

    /// Fails unless the page says this somewhere.
    pub(crate) async fn reads(&self, words: &str) -> Result<()> {
        let page = self.read("body").await?;
        ensure!(page.contains(words), "the page does not say {words:?}; it says:\n{page}");
        Ok(())
    }

    /// Whether such an element is on the page.
    pub(crate) async fn has(&self, css: &str) -> Result<bool> {
        Ok(!self.client.find_all(Locator::Css(css)).await?.is_empty())
    }

    /// An attribute of each such element, in the order of the page.
    pub(crate) async fn attributes(&self, css: &str, attribute: &str) -> Result<Vec<String>> {
        let mut found = Vec::new();
        for element in self.client.find_all(Locator::Css(css)).await? {
            found.extend(element.attr(attribute).await?);
        }
        Ok(found)
    }

    /// The path of the page, without the language.
    pub(crate) async fn path(&self) -> Result<String> {
        let address = self.client.current_url().await?;
        let prefix = format!("/{}", self.setting.language);
        Ok(address.path().strip_prefix(&prefix).unwrap_or(address.path()).to_owned())
    }

    /// How many bytes came over the wire for this page and how many requests it took, stylesheet and all.
    pub(crate) async fn weight(&self) -> Result<(u64, usize)> {
        let script = "return ['navigation', 'resource'].flatMap((kind) =>
            performance.getEntriesByType(kind).map((entry) => entry.transferSize));";
        let sizes = self.client.execute(script, Vec::new()).await?;
        let sizes: Vec<u64> = sizes.as_array().into_iter().flatten().filter_map(Value::as_u64).collect();
        Ok((sizes.iter().sum(), sizes.len()))
    }

    /// Ends the session.
    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.client.close().await?)
    }

    /// The error with where the journey was, and the picture of it.
    pub(crate) async fn explain(&self, error: Error) -> Error {
        let address =
            self.client.current_url().await.map_or_else(|_| "no page".to_owned(), |url| url.to_string());
        let picture = match self.screens.failure(&self.client).await {
            Ok(file) => format!("picture: {}", file.display()),
            Err(no_picture) => format!("no picture: {no_picture:#}"),
        };
        anyhow!("{error:#}\n    at {address}\n    {picture}")
    }

    async fn element(&self, css: &str) -> Result<Element> {
        let wait = self.client.wait().at_most(Duration::from_secs(APPEAR_SECONDS_MAX));
        match wait.for_element(Locator::Css(css)).await {
            Ok(element) => Ok(element),
            Err(_) => {
                let page = self.client.find(Locator::Css("body")).await?.text().await?;
                bail!("there is no {css} on the page:\n{page}")
            }
        }
    }

    async fn arrived(&self) -> Result<()> {
        self.pages_seen.fetch_add(1, Ordering::Relaxed);
        let path = self.path().await?;
        self.screens.page(&self.client, &path).await?;
        // The checks are script themselves. The page has been read by now: its own will not run any more.
        self.client.issue_cmd(Devtools::script(Script::On)).await?;
        self.nothing_from_elsewhere().await?;
        self.fits().await?;
        accessibility::check(&self.client).await.with_context(|| format!("on {path}"))?;
        self.console_is_quiet().await?;
        self.client.issue_cmd(Devtools::script(self.setting.script)).await?;
        Ok(())
    }

    /// No picture, font or script of a third party; no request to one.
    async fn nothing_from_elsewhere(&self) -> Result<()> {
        let script = "return performance.getEntriesByType('resource').map((entry) => entry.name)
            .filter((name) => !name.startsWith(location.origin + '/') && !name.startsWith('data:'));";
        let strangers = self.client.execute(script, Vec::new()).await?;
        ensure!(strangers.as_array().is_some_and(Vec::is_empty), "this came from elsewhere: {strangers}");
        Ok(())
    }

    /// Nobody has to scroll sideways to read a page.
    async fn fits(&self) -> Result<()> {
        let script = "const page = document.scrollingElement; return page.scrollWidth - page.clientWidth;";
        let over = self.client.execute(script, Vec::new()).await?;
        ensure!(over.as_i64().is_some_and(|over| over <= 1), "the page is {over} px wider than the screen");
        Ok(())
    }

    /// Chromium writes to the console what a page's security policy forbade and which file was missing.
    async fn console_is_quiet(&self) -> Result<()> {
        let lines = self.client.issue_cmd(ConsoleLines).await?;
        let bad: Vec<String> = lines
            .as_array()
            .into_iter()
            .flatten()
            .filter(|line| line.get("level").and_then(Value::as_str) == Some("SEVERE"))
            .filter_map(|line| line.get("message").and_then(Value::as_str).map(str::to_owned))
            // A page that answers 4xx to a wrong form is as it should be.
            .filter(|message| !message.contains("the server responded with a status of 4"))
            .collect();
        ensure!(bad.is_empty(), "the console says: {}", bad.join("; "));
        Ok(())
    }
}
