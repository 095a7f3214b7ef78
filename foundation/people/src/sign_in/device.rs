//! The cookie by which a device is known to have signed in before.
//!
//! It signs nobody in. Who shows it is held to their own failures only, so that a stranger who hammers at an
//! account from elsewhere does not delay its owner. It is worth nothing once the password is changed.

use clock::UtcInstant;
use data_encoding::BASE64URL_NOPAD;
use ids::StaffId;
use vault::Purpose;

use crate::People;
use crate::throttle::Tag;

const NONCE_BYTES: usize = 16;
/// A cookie's text: 64 characters for nonce and tag.
const COOKIE_CHARS: usize = 64;

/// A cookie for a device on which `staff` signed in; `password_at` is when their password was set.
pub(crate) fn device_cookie(people: &People, staff: StaffId, password_at: UtcInstant) -> String {
    let nonce = people.dice().bytes::<NONCE_BYTES>();
    let mut cookie = nonce.to_vec();
    cookie.extend_from_slice(&seal(people, &nonce, staff, password_at));
    BASE64URL_NOPAD.encode(&cookie)
}

/// The tag under which this device's failures are counted, if the cookie is of one of `staff`'s devices.
pub(crate) fn known_device(
    people: &People,
    staff: StaffId,
    password_at: UtcInstant,
    cookie: Option<&str>,
) -> Option<Tag> {
    let cookie = cookie.filter(|cookie| cookie.len() == COOKIE_CHARS)?;
    let bytes = BASE64URL_NOPAD.decode(cookie.as_bytes()).ok()?;
    let (nonce, shown) = bytes.split_at_checked(NONCE_BYTES)?;
    // Compared as tags of tags, so that how long it takes says nothing about where they differ.
    let blur = |tag: &[u8]| people.tag(Purpose::Passwords, "people device compared", &[tag]);
    let is_ours = blur(shown) == blur(&seal(people, nonce, staff, password_at));
    is_ours.then(|| people.tag(Purpose::Passwords, "people attempts device", &[nonce]))
}

fn seal(people: &People, nonce: &[u8], staff: StaffId, password_at: UtcInstant) -> Tag {
    let (staff, password_at) = (staff.uuid(), password_at.micros().to_be_bytes());
    people.tag(Purpose::Passwords, "people device", &[nonce, staff.as_bytes(), &password_at])
}
