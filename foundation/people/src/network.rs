//! Where a request comes from and on what, as coarsely as serves.

use std::fmt;
use std::net::IpAddr;

/// The neighbourhood of an address: the first 24 bits of IPv4, the first 48 of IPv6.
///
/// Whoever guesses passwords has many addresses in one neighbourhood; a person's own address stays unknown.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct NetworkPrefix([u8; 7]);

impl NetworkPrefix {
    /// The neighbourhood of `address`.
    pub fn of(address: IpAddr) -> Self {
        let mut prefix = [0; 7];
        match address.to_canonical() {
            IpAddr::V4(address) => {
                prefix[0] = 4;
                prefix[1..4].copy_from_slice(&address.octets()[..3]);
            }
            IpAddr::V6(address) => {
                prefix[0] = 6;
                prefix[1..].copy_from_slice(&address.octets()[..6]);
            }
        }
        Self(prefix)
    }

    pub(crate) const fn as_bytes(&self) -> &[u8] {
        &self.0
    }
}

/// What somebody uses, in a few words by which they know it again: "Firefox, Linux".
///
/// Nothing finer is kept: a browser's full description is a fingerprint.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Device(&'static str, &'static str);

// The first that is found counts: browsers claim to be those they descend from.
const BROWSERS: [(&str, &str); 8] = [
    ("Edg", "Edge"),
    ("OPR/", "Opera"),
    ("YaBrowser", "Yandex"),
    ("SamsungBrowser", "Samsung Internet"),
    ("Firefox/", "Firefox"),
    ("FxiOS", "Firefox"),
    ("Chrome/", "Chrome"),
    ("Safari/", "Safari"),
];
const SYSTEMS: [(&str, &str); 6] = [
    ("Android", "Android"),
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Windows", "Windows"),
    ("Mac OS X", "macOS"),
    ("Linux", "Linux"),
];
/// Longer descriptions are cut before they are read.
const USER_AGENT_CHARS_MAX: usize = 500;

impl Device {
    /// What the browser says of itself.
    pub fn of(user_agent: Option<&str>) -> Self {
        let said: String = user_agent.unwrap_or_default().chars().take(USER_AGENT_CHARS_MAX).collect();
        let find = |names: &[(&str, &'static str)]| {
            names.iter().find(|(sign, _)| said.contains(sign)).map_or("?", |(_, name)| name)
        };
        Self(find(&BROWSERS), find(&SYSTEMS))
    }
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.0, self.1)
    }
}

/// Where somebody comes from, on what, and the cookie by which a device is known to have signed in before.
#[derive(Clone, Debug)]
pub struct Origin {
    /// Their network.
    pub network: NetworkPrefix,
    /// What they use.
    pub device: Device,
    /// The text of their device cookie, if they have one.
    pub device_cookie: Option<String>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_share_a_prefix() {
        let of = |text: &str| NetworkPrefix::of(text.parse().unwrap());
        assert_eq!(of("192.0.2.1"), of("192.0.2.254"));
        assert_eq!(of("192.0.2.1"), of("::ffff:192.0.2.9"));
        assert_ne!(of("192.0.2.1"), of("192.0.3.1"));
        assert_eq!(of("2001:db8:1::1"), of("2001:db8:1:ffff::2"));
        assert_ne!(of("2001:db8:1::1"), of("2001:db8:2::1"));
    }

    #[test]
    fn a_device_in_a_few_words() {
        for (said, words) in [
            ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
            (
                "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                "Chrome, Android",
            ),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 15_0) AppleWebKit/605.1.15 Version/19.0 Safari/605.1.15",
                "Safari, macOS",
            ),
            ("curl/8.0", "?, ?"),
            ("", "?, ?"),
        ] {
            assert_eq!(Device::of(Some(said)).to_string(), words);
        }
        assert_eq!(Device::of(None).to_string(), "?, ?");
        assert_eq!(Device::of(Some(&"x".repeat(10_000_000))).to_string(), "?, ?");
    }
}
