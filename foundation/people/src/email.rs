//! E-mail addresses: the names by which staff sign in.

use std::fmt;
use std::str::FromStr;

/// RFC 5321 allows no longer one.
const EMAIL_BYTES_MAX: usize = 254;
const LOCAL_BYTES_MAX: usize = 64;

/// A text that is no e-mail address.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an e-mail address such as name@office.example")]
pub struct EmailError;

/// An e-mail address, in small letters, so that one person has one.
///
/// ```
/// use people::EmailAddress;
/// let address: EmailAddress = " Ada@Office.Example ".parse()?;
/// assert_eq!(address.as_str(), "ada@office.example");
/// assert!("ada@@office.example".parse::<EmailAddress>().is_err());
/// # Ok::<(), people::EmailError>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EmailAddress(String);

impl EmailAddress {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands before the `@`.
    pub fn local_part(&self) -> &str {
        self.0.split('@').next().unwrap_or_default()
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = EmailError;

    fn from_str(typed: &str) -> Result<Self, EmailError> {
        let typed = typed.trim();
        if typed.len() > EMAIL_BYTES_MAX {
            return Err(EmailError);
        }
        let address = typed.to_lowercase();
        let (local, domain) = address.split_once('@').ok_or(EmailError)?;
        let local_is_good = !local.is_empty() && local.len() <= LOCAL_BYTES_MAX && dotted(local, is_local);
        let domain_is_good = domain.contains('.') && dotted(domain, is_domain);
        if !local_is_good || !domain_is_good || address.len() > EMAIL_BYTES_MAX {
            return Err(EmailError);
        }
        Ok(Self(address))
    }
}

impl From<&EmailAddress> for store::Value {
    fn from(address: &EmailAddress) -> Self {
        address.0.as_str().into()
    }
}

// Quoted local parts and address literals exist on paper; nobody's office uses them.
fn dotted(text: &str, is_allowed: fn(char) -> bool) -> bool {
    text.split('.').all(|part| !part.is_empty() && part.chars().all(is_allowed))
}

// Letters of one script that look like another's are how a stranger is invited by mistake; addresses of
// offices are ASCII.
fn is_local(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c)
}

fn is_domain(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_what_is_none() {
        for good in ["a@b.c", "First.Last+tag@mail.office.example", "o'neil@office.example"] {
            assert!(good.parse::<EmailAddress>().is_ok(), "{good}");
        }
        let long = format!("{}@office.example", "a".repeat(65));
        for bad in [
            "",
            "@",
            "a@",
            "@b.c",
            "a@b",
            "a@b..c",
            ".a@b.c",
            "a b@c.d",
            "a@b.c\n",
            "a\u{202e}@b.c",
            "а@b.c",
            "a@b.c,d@e.f",
            "<a@b.c>",
            "a@[127.0.0.1]",
            &long,
            &"a@b.c".repeat(1_000_000),
        ] {
            assert!(bad.trim() != bad || bad.parse::<EmailAddress>().is_err(), "{bad:.50}");
        }
    }

    #[test]
    fn a_line_break_within_is_no_address() {
        assert!("a@b.c\r\nBcc: x@y.z".parse::<EmailAddress>().is_err());
    }
}
