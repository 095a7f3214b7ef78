//! Where a parcel goes.

use std::fmt;
use std::str::FromStr;

use lettre::Address;

/// RFC 5321 allows no longer one.
const ADDRESS_BYTES_MAX: usize = 254;

/// A text that is no address a parcel could be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an address that a message can be sent to")]
pub struct AddressError;

/// The way by which a parcel goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Channel {
    /// Electronic mail.
    Mail,
    /// A service that the office runs or rents (text messages, messengers), called by its webhook.
    Webhook,
}

impl Channel {
    /// Every channel.
    pub const ALL: [Self; 2] = [Self::Mail, Self::Webhook];

    /// Its name in the database and in payloads.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Mail => "mail",
            Self::Webhook => "webhook",
        }
    }

    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|channel| channel.code() == code)
    }
}

/// An e-mail address that one can write into an envelope and a header as it stands.
///
/// Plain ASCII: a domain in another script is kept in its `xn--` form, and of what RFC 5321 allows before
/// the `@` the quoted forms are left out, which nobody uses but those who hide a second command in them.
///
/// ```
/// use post::MailAddress;
/// let address: MailAddress = " ada@Почта.Example ".parse()?;
/// assert_eq!(address.as_str(), "ada@xn--80a1acny.example");
/// assert!("ada@office.example\r\nBcc: eve@office.example".parse::<MailAddress>().is_err());
/// # Ok::<(), post::AddressError>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct MailAddress(Address);

impl MailAddress {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        self.0.as_ref()
    }

    pub(crate) fn domain(&self) -> &str {
        self.0.domain()
    }

    pub(crate) fn address(&self) -> &Address {
        &self.0
    }
}

impl FromStr for MailAddress {
    type Err = AddressError;

    fn from_str(typed: &str) -> Result<Self, AddressError> {
        let (local, domain) = typed.trim().rsplit_once('@').ok_or(AddressError)?;
        let local_is_plain =
            local.chars().all(|c| c.is_ascii_alphanumeric() || ".!#$%&'*+-/=?^_`{|}~".contains(c));
        if !local_is_plain || domain.starts_with('[') {
            return Err(AddressError);
        }
        let domain = idna::domain_to_ascii_strict(domain).map_err(|_| AddressError)?;
        let address = Address::new(local, domain).map_err(|_| AddressError)?;
        let fits = AsRef::<str>::as_ref(&address).len() <= ADDRESS_BYTES_MAX;
        if fits { Ok(Self(address)) } else { Err(AddressError) }
    }
}

/// Whom a service behind a webhook is to reach: a number or a name in its own terms.
#[derive(Clone, PartialEq, Eq)]
pub struct ServiceAddress(String);

impl ServiceAddress {
    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ServiceAddress {
    type Err = AddressError;

    fn from_str(typed: &str) -> Result<Self, AddressError> {
        let typed = typed.trim();
        let is_good = !typed.is_empty()
            && typed.len() <= ADDRESS_BYTES_MAX
            && !typed.chars().any(|c| c.is_control() || c.is_whitespace());
        if is_good { Ok(Self(typed.to_owned())) } else { Err(AddressError) }
    }
}

/// Where a parcel goes, and by which channel.
#[derive(Clone, PartialEq, Eq)]
pub enum Recipient {
    /// By electronic mail.
    Mail(MailAddress),
    /// Through a service.
    Webhook(ServiceAddress),
}

impl Recipient {
    /// The channel.
    pub const fn channel(&self) -> Channel {
        match self {
            Self::Mail(_) => Channel::Mail,
            Self::Webhook(_) => Channel::Webhook,
        }
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mail(address) => address.as_str(),
            Self::Webhook(address) => address.as_str(),
        }
    }

    pub(crate) fn parse(channel: Channel, text: &str) -> Result<Self, AddressError> {
        match channel {
            Channel::Mail => text.parse().map(Self::Mail),
            Channel::Webhook => text.parse().map(Self::Webhook),
        }
    }
}

// An address is told to nobody by accident, not even to a log.
impl fmt::Debug for Recipient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Recipient({})", self.channel().code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn addresses_are_taken_or_refused() {
        let table = [
            ("ada@office.example", Some("ada@office.example")),
            (" Ada.L+x@Office.EXAMPLE\n", Some("Ada.L+x@office.example")),
            ("o'brien@office.example", Some("o'brien@office.example")),
            ("ada@пример.example", Some("ada@xn--e1afmkfd.example")),
            ("", None),
            ("ada", None),
            ("@office.example", None),
            ("ada@", None),
            ("ada@a@office.example", None),
            ("ada office@office.example", None),
            ("ada.@office.example", None),
            ("\"a b\"@office.example", None),
            ("\"a\r\nRCPT TO:<eve@x.example>\"@office.example", None),
            ("ada@office.example>\r\nRCPT TO:<eve@x.example", None),
            ("ada@office.example, eve@office.example", None),
            ("Ada <ada@office.example>", None),
            ("ada@[127.0.0.1]", None),
            ("ada@office..example", None),
            ("ада@office.example", None),
            ("ada\u{202e}@office.example", None),
            ("ada\0@office.example", None),
        ];
        for (typed, expected) in table {
            let address = typed.parse::<MailAddress>().ok();
            assert_eq!(address.as_ref().map(MailAddress::as_str), expected, "{typed:?}");
        }
        assert!(format!("{}@office.example", "a".repeat(65)).parse::<MailAddress>().is_err());
        assert!(format!("a@{}.example", "b.".repeat(150)).parse::<MailAddress>().is_err());
    }

    #[test]
    fn a_service_is_told_one_address() {
        assert!("tel:+992000000000".parse::<ServiceAddress>().is_ok());
        for bad in ["", " ", "a b", "a\r\nb", &"1".repeat(300)] {
            assert!(bad.parse::<ServiceAddress>().is_err(), "{bad:?}");
        }
    }

    proptest! {
        #[test]
        fn no_address_reaches_beyond_its_line(typed in "(?s).{0,20}@(?s).{0,20}") {
            if let Ok(address) = typed.parse::<MailAddress>() {
                prop_assert!(address.as_str().bytes().all(|b| b.is_ascii_graphic() && !b"<>\",;:()[]\\".contains(&b)));
                prop_assert_eq!(address.as_str().matches('@').count(), 1);
            }
        }
    }
}
