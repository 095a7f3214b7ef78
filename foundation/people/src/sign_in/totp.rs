//! Codes of an authenticator app: six digits, a new one each half minute (RFC 6238).

use clock::UtcInstant;
use data_encoding::BASE32_NOPAD;
use ids::{Dice, StaffId};
use totp_rs::{Algorithm, Builder, Secret, Totp};
use vault::Context;
use zeroize::Zeroizing;

use crate::Trouble;

pub(super) const SECRET_BYTES: usize = 20;
const DIGITS: usize = 6;
const STEP_SECONDS: u64 = 30;
/// A phone's clock may be this many steps off.
const SKEW_STEPS: u16 = 1;
/// A code with spaces, and nothing longer.
const TYPED_CHARS_MAX: usize = 20;

/// What the app and the office share.
pub(super) struct Shared(Zeroizing<[u8; SECRET_BYTES]>);

impl Shared {
    pub(super) fn roll(dice: &Dice) -> Self {
        Self(Zeroizing::new(dice.bytes()))
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, Trouble> {
        let bytes = bytes.try_into().map_err(|_| Trouble::Unknown("second factor"))?;
        Ok(Self(Zeroizing::new(bytes)))
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        &*self.0
    }

    /// For typing it by hand: 32 letters and digits in groups of four.
    pub(super) fn grouped(&self) -> Zeroizing<String> {
        let letters = Zeroizing::new(BASE32_NOPAD.encode(&*self.0));
        let mut grouped = Zeroizing::new(String::with_capacity(letters.len() * 2));
        for (place, letter) in letters.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                grouped.push(' ');
            }
            grouped.push(letter);
        }
        grouped
    }

    /// For the app's camera: `otpauth://totp/…`, as every app reads it.
    pub(super) fn address(&self, office: &str, person: &str) -> Zeroizing<String> {
        let secret = Zeroizing::new(BASE32_NOPAD.encode(&*self.0));
        let (office, person) = (percent(office), percent(person));
        Zeroizing::new(format!(
            "otpauth://totp/{office}:{person}?secret={}&issuer={office}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
            *secret
        ))
    }

    /// The half minute whose code was typed, if it is near `now`. The caller sees to it that each counts once.
    pub(super) fn step_of(&self, typed: &str, now: UtcInstant) -> Option<i64> {
        let code = digits(typed)?;
        let seconds = u64::try_from(now.micros() / 1_000_000).ok()?;
        self.totp().check(&code, seconds).and_then(|step| i64::try_from(step).ok())
    }

    fn totp(&self) -> Totp {
        // Many apps know no other algorithm than SHA-1, and HMAC does not suffer from its collisions.
        Builder::new()
            .with_algorithm(Algorithm::SHA1)
            .with_step_duration(STEP_SECONDS)
            .with_skew(SKEW_STEPS)
            .with_secret(Secret::new_stack(*self.0))
            .build_noncompliant()
    }

    #[cfg(test)]
    pub(crate) fn code_at(&self, now: UtcInstant) -> String {
        self.totp().generate(u64::try_from(now.micros() / 1_000_000).unwrap()).to_string()
    }
}

/// Where the shared secret lies sealed under the office's key.
pub(super) fn place(staff: StaffId) -> Context {
    Context::new("people.staff.totp", staff)
}

/// Where one that was offered and not yet confirmed lies.
pub(super) fn offer_place(staff: StaffId) -> Context {
    Context::new("people.staff.totp_offer", staff)
}

// Apps show "123 456", and people type on their own keyboards.
fn digits(typed: &str) -> Option<String> {
    if typed.chars().count() > TYPED_CHARS_MAX {
        return None;
    }
    let code: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && *c != '-')
        .map(|c| {
            let value = match c {
                '0'..='9' => u32::from(c) - u32::from('0'),
                '٠'..='٩' => u32::from(c) - u32::from('٠'),
                '۰'..='۹' => u32::from(c) - u32::from('۰'),
                _ => return None,
            };
            char::from_digit(value, 10)
        })
        .collect::<Option<_>>()?;
    (code.len() == DIGITS).then_some(code)
}

fn percent(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~@".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            encoded.push_str(&format!("%{byte:02X}"));
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(seconds: i64) -> UtcInstant {
        UtcInstant::from_micros(seconds * 1_000_000)
    }

    /// The examples of RFC 6238, appendix B, cut to six digits.
    #[test]
    fn codes_are_those_of_the_standard() {
        let shared = Shared::from_bytes(b"12345678901234567890").unwrap();
        for (seconds, code) in
            [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (2_000_000_000, "279037")]
        {
            assert_eq!(shared.step_of(code, at(seconds)), Some(seconds / 30), "{code}");
            assert_eq!(shared.code_at(at(seconds)), code);
        }
    }

    #[test]
    fn a_code_is_typed_as_people_type() {
        let shared = Shared::from_bytes(b"12345678901234567890").unwrap();
        for typed in ["287082", "287 082", " 287-082 ", "٢٨٧٠٨٢", "۲۸۷۰۸۲"] {
            assert!(shared.step_of(typed, at(59)).is_some(), "{typed}");
        }
        for typed in ["", "28708", "2870822", "28708a", "287082\u{0}", &"2".repeat(10_000_000)] {
            assert!(shared.step_of(typed, at(59)).is_none(), "{typed:.20}");
        }
        assert!(shared.step_of("287082", at(59 + 30)).is_some(), "one step late");
        assert!(shared.step_of("287082", at(59 + 31)).is_none(), "two steps late");
    }

    #[test]
    fn the_address_is_what_apps_read() {
        let shared = Shared::from_bytes(b"12345678901234567890").unwrap();
        assert_eq!(
            *shared.address("Office of Examples", "ada@office.example"),
            "otpauth://totp/Office%20of%20Examples:ada@office.example?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ\
             &issuer=Office%20of%20Examples&algorithm=SHA1&digits=6&period=30"
        );
        assert_eq!(*shared.grouped(), "GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    }
}
