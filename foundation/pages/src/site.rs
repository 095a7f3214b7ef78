//! [`Site`]: what every page has to know of the office, and the layers that stand before its routes.

use std::fmt;
use std::sync::{Arc, OnceLock};

use clock::Clock;
use futures_util::future::BoxFuture;
use ids::Dice;
use jiff::tz::TimeZone;

use crate::assets::{Asset, Assets};
use crate::csrf::CsrfKey;
use crate::{ByLang, Lang, Texts, Visit};

/// What a [`Site`] is made of.
pub struct SiteSettings {
    /// The name of the office.
    pub name: ByLang<String>,
    /// The zone in which the office writes dates and times.
    pub zone: TimeZone,
    /// The language of a visitor who has chosen none and whose browser names none of ours.
    pub lang: Lang,
    /// Where moments come from.
    pub clock: Clock,
    /// Where randomness comes from.
    pub dice: Dice,
    /// Every word that people read.
    pub texts: Texts,
    /// The secret from which form tokens are made: 32 random bytes, kept between starts.
    pub form_secret: [u8; 32],
    /// The public address (`https://office.example`, without a path) if there is one.
    ///
    /// With an `https` address cookies are `Secure` and bear the `__Host-` prefix, and browsers are told
    /// to come by https only. Without one (the demo on loopback) the request's own `Host` is trusted.
    pub origin: Option<String>,
    /// The scripts and pictures that desks bring beside those of this crate.
    pub assets: Vec<Asset>,
}

/// What happens on the server when a person leaves quickly: their session is ended, say.
pub type LeaveHook = Box<dyn Fn(Visit) -> BoxFuture<'static, ()> + Send + Sync>;

/// The office as its pages see it. Cheap to clone.
#[derive(Clone)]
pub struct Site(Arc<Inner>);

struct Inner {
    name: ByLang<String>,
    zone: TimeZone,
    lang: Lang,
    clock: Clock,
    dice: Dice,
    texts: Texts,
    csrf: CsrfKey,
    origin: Option<String>,
    is_https: bool,
    assets: Assets,
    leave: OnceLock<LeaveHook>,
}

impl Site {
    /// The site of these settings.
    pub fn new(settings: SiteSettings) -> Self {
        let origin = settings.origin.map(|origin| origin.trim_end_matches('/').to_ascii_lowercase());
        Self(Arc::new(Inner {
            name: settings.name,
            zone: settings.zone,
            lang: settings.lang,
            clock: settings.clock,
            dice: settings.dice,
            texts: settings.texts,
            csrf: CsrfKey::new(&settings.form_secret),
            is_https: origin.as_deref().is_some_and(|origin| origin.starts_with("https://")),
            origin,
            assets: Assets::new(settings.assets),
            leave: OnceLock::new(),
        }))
    }

    /// Says what else is done when a person leaves quickly. The first hook stays.
    pub fn on_leave(&self, hook: LeaveHook) {
        if self.0.leave.set(hook).is_err() {
            tracing::warn!("a second hook for leaving quickly is not used");
        }
    }

    /// The name of the office in `lang`.
    pub fn name(&self, lang: Lang) -> &str {
        self.0.name.get(lang)
    }

    /// The zone in which the office writes dates and times.
    pub fn zone(&self) -> &TimeZone {
        &self.0.zone
    }

    /// The language of a visitor of whom nothing is known.
    pub fn lang(&self) -> Lang {
        self.0.lang
    }

    /// Where moments come from.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// Every word that people read.
    pub fn texts(&self) -> &Texts {
        &self.0.texts
    }

    /// The scripts, style and pictures.
    pub fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// Whether people come by https.
    pub fn is_https(&self) -> bool {
        self.0.is_https
    }

    /// The public address, if there is one.
    pub fn origin(&self) -> Option<&str> {
        self.0.origin.as_deref()
    }

    pub(crate) fn dice(&self) -> &Dice {
        &self.0.dice
    }

    pub(crate) fn csrf(&self) -> &CsrfKey {
        &self.0.csrf
    }

    pub(crate) fn leave_hook(&self) -> Option<&LeaveHook> {
        self.0.leave.get()
    }
}

impl fmt::Debug for Site {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("origin", &self.0.origin).finish_non_exhaustive()
    }
}
