//! Security keys and phones as second factors (WebAuthn).
//!
//! They prove presence; they do not replace the password, which alone opens the person's secret key.

use std::time::Duration;

use ids::{PasskeyId, SessionId, StaffId};
use serde::{Deserialize, Serialize};
use store::{Row, StoreError, Tx, values};
use url::{Host, Url};
use vault::{Context, Kek, Sealed};
use webauthn_rs::prelude::{
    CredentialID, Passkey, PasskeyAuthentication, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential,
};
use webauthn_rs::{Webauthn, WebauthnBuilder};

use super::limits::PASSKEY_SECONDS_MAX;
use crate::{People, StaffActor, Trouble};

/// An answer of a browser is no longer.
const ANSWER_BYTES_MAX: usize = 64 * 1024;

/// The office as keys know it.
pub(crate) struct RelyingParty(Webauthn);

impl RelyingParty {
    /// The office at this address; `None` where passkeys do not work: without a name, or without `https`.
    pub(crate) fn at(address: &Url, office_name: &str) -> Option<Self> {
        let Some(Host::Domain(domain)) = address.host() else { return None };
        if address.scheme() != "https" && domain != "localhost" {
            return None;
        }
        let builder = WebauthnBuilder::new(domain, address).ok()?;
        let timeout = Duration::from_secs(PASSKEY_SECONDS_MAX.unsigned_abs());
        builder.rp_name(office_name).timeout(timeout).build().ok().map(Self)
    }
}

/// A challenge that waits for its answer. It lies sealed in the session's row and is taken out once.
#[derive(Serialize, Deserialize)]
pub(super) enum Ceremony {
    /// A new key is to be added.
    Registration(PasskeyRegistration),
    /// A known key is to sign.
    Authentication(PasskeyAuthentication),
}

#[derive(Serialize, Deserialize)]
struct Waiting {
    began_at: i64,
    ceremony: Ceremony,
}

/// A key as it is kept.
pub(super) struct Kept {
    pub(super) id: PasskeyId,
    pub(super) passkey: Passkey,
}

/// Begins adding a key: the challenge for the browser, as JSON, and what to keep.
pub(super) fn begin_registration(
    party: &RelyingParty,
    staff: &StaffActor,
    email: &str,
    known: &[Kept],
) -> Result<(String, Ceremony), Trouble> {
    let known: Vec<CredentialID> = known.iter().map(|kept| kept.passkey.cred_id().clone()).collect();
    let (challenge, state) = party
        .0
        .start_passkey_registration(staff.id.uuid(), email, &staff.name, Some(known))
        .map_err(|_| Trouble::Passkeys("no registration could be begun"))?;
    Ok((to_json(&challenge)?, Ceremony::Registration(state)))
}

/// The key that the browser's answer adds; `None` if it is no good answer.
pub(super) fn finish_registration(
    party: &RelyingParty,
    ceremony: &Ceremony,
    answer: &str,
) -> Option<Passkey> {
    let Ceremony::Registration(state) = ceremony else { return None };
    let answer: RegisterPublicKeyCredential = from_json(answer)?;
    party.0.finish_passkey_registration(&answer, state).ok()
}

/// Begins signing with one of the known keys.
pub(super) fn begin_authentication(
    party: &RelyingParty,
    known: &[Kept],
) -> Result<(String, Ceremony), Trouble> {
    let known: Vec<Passkey> = known.iter().map(|kept| kept.passkey.clone()).collect();
    let (challenge, state) = party
        .0
        .start_passkey_authentication(&known)
        .map_err(|_| Trouble::Passkeys("no authentication could be begun"))?;
    Ok((to_json(&challenge)?, Ceremony::Authentication(state)))
}

/// The key that signed, with its counter moved on; `None` if it is no good answer.
pub(super) fn finish_authentication(
    party: &RelyingParty,
    ceremony: &Ceremony,
    answer: &str,
    known: Vec<Kept>,
) -> Option<Kept> {
    let Ceremony::Authentication(state) = ceremony else { return None };
    let answer: PublicKeyCredential = from_json(answer)?;
    // The library refuses a counter that went back: a copied key.
    let result = party.0.finish_passkey_authentication(&answer, state).ok()?;
    let mut kept = known.into_iter().find(|kept| kept.passkey.cred_id() == result.cred_id())?;
    kept.passkey.update_credential(&result)?;
    Some(kept)
}

pub(super) async fn of_staff(conn: &store::Conn, staff: StaffId) -> Result<Vec<Kept>, Trouble> {
    let sql = "SELECT id, credential FROM people_passkeys WHERE staff_id = $1 ORDER BY made_at, id";
    conn.all(sql, values![staff]).await?.iter().map(kept).collect()
}

fn kept(row: &Row) -> Result<Kept, Trouble> {
    let passkey = serde_json::from_str(&row.text("credential")?).map_err(|_| Trouble::Unknown("passkey"))?;
    Ok(Kept { id: row.id("id")?, passkey })
}

/// Puts a challenge into the session's row, in place of one that waited there.
pub(super) async fn keep(
    people: &People,
    tx: &Tx,
    session: SessionId,
    ceremony: Ceremony,
) -> Result<bool, Trouble> {
    let waiting = Waiting { began_at: people.now().micros(), ceremony };
    let sealed = kek(people).seal(&place(session), to_json(&waiting)?, people.dice());
    let sql = "UPDATE people_sessions SET ceremony = $1 WHERE id = $2";
    Ok(tx.exec(sql, values![sealed, session]).await? == 1)
}

/// Takes the challenge out of the session's row: whatever the answer is worth, it is asked once.
///
/// The caller commits even if the answer is refused.
pub(super) async fn take(people: &People, tx: &Tx, session: SessionId) -> Result<Option<Ceremony>, Trouble> {
    let sql = "SELECT ceremony FROM people_sessions WHERE id = $1 AND ceremony IS NOT NULL";
    let Some(row) = tx.lock_one(sql, values![session]).await? else { return Ok(None) };
    tx.exec("UPDATE people_sessions SET ceremony = NULL WHERE id = $1", values![session]).await?;
    let opened = kek(people).open(&place(session), &Sealed::from(row.bytes("ceremony")?))?;
    let waiting: Waiting =
        serde_json::from_slice(&opened).map_err(|_| Trouble::Unknown("passkey challenge"))?;
    let age = people.now().seconds_since(clock::UtcInstant::from_micros(waiting.began_at));
    Ok((age < PASSKEY_SECONDS_MAX).then_some(waiting.ceremony))
}

pub(super) async fn insert(
    people: &People,
    tx: &Tx,
    staff: StaffId,
    name: &str,
    passkey: &Passkey,
) -> Result<(), Trouble> {
    let now = people.now();
    tx.exec(
        "INSERT INTO people_passkeys (id, staff_id, credential_id, credential, name, made_at)
         VALUES ($1, $2, $3, $4, $5, $6)",
        values![
            PasskeyId::new(now, people.dice()),
            staff,
            passkey.cred_id().clone(),
            to_json(passkey)?,
            name,
            now
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn note_use(people: &People, tx: &Tx, kept: &Kept) -> Result<(), Trouble> {
    tx.exec(
        "UPDATE people_passkeys SET credential = $1, used_at = $2 WHERE id = $3",
        values![to_json(&kept.passkey)?, people.now(), kept.id],
    )
    .await?;
    Ok(())
}

pub(super) async fn remove_all(tx: &Tx, staff: StaffId) -> Result<u64, StoreError> {
    tx.exec("DELETE FROM people_passkeys WHERE staff_id = $1", values![staff]).await
}

fn kek(people: &People) -> Kek {
    people.parts().office_key.kek(vault::Purpose::SecondFactors)
}

fn place(session: SessionId) -> Context {
    Context::new("people.sessions.ceremony", session)
}

fn to_json<T: Serialize>(value: &T) -> Result<String, Trouble> {
    serde_json::to_string(value).map_err(|_| Trouble::Passkeys("a value has no JSON form"))
}

fn from_json<T: serde::de::DeserializeOwned>(answer: &str) -> Option<T> {
    if answer.len() > ANSWER_BYTES_MAX { None } else { serde_json::from_str(answer).ok() }
}
