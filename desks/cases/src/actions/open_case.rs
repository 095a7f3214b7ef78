//! Opening a case: by its receipt, or as a member of staff who holds its lockbox. Each look is journaled.

use ids::CaseId;
use journal::Entry;
use office::Office;
use people::{Actor, Device, Opening, gate};
use serde_json::json;
use store::Conn;
use vault::lockbox::{self, Holder, Key};
use vault::{Context, Receipt, SecretKey, Token};

use super::ActionError;
use super::who;
use crate::model::{Case, Telling};
use crate::permissions::SEE_NAME;
use crate::store::cases::CaseRow;
use crate::store::events::EventRow;
use crate::store::{cases, complaints, events, messages, snapshot};

/// A message, opened.
pub struct OpenedMessage {
    /// When it was sent.
    pub at: clock::UtcInstant,
    /// Whether the office wrote it.
    pub from_office: bool,
    /// What it says.
    pub text: String,
}

/// A case, opened for who may read it.
pub struct OpenedCase {
    /// Its row.
    pub row: CaseRow,
    /// Its snapshot.
    pub case: Case,
    /// What was told, oldest first. The name is empty where it is locked away.
    pub tellings: Vec<Telling>,
    /// Messages, newest first.
    pub messages: Vec<OpenedMessage>,
    /// Steps, newest first.
    pub events: Vec<EventRow>,
}

/// Opens a session for who holds `receipt`; `None` if it opens nothing.
///
/// A receipt that was never given takes as long as one that was.
///
/// # Errors
/// If too many receipts are being stretched at once, or the database refuses.
pub async fn open_by_receipt(
    office: &Office,
    receipt: &Receipt,
    device: &Device,
) -> Result<Option<Token>, ActionError> {
    let stretched = office.stretcher.receipt(receipt).await?;
    let held = lockbox::held_by(&office.store, Holder::Receipt(stretched.locator)).await?;
    let Some(&lockbox_id) = held.first() else { return Ok(None) };
    let Some(case) = cases::of_lockbox(&office.store, lockbox_id).await? else { return Ok(None) };
    let key = lockbox::open(&office.store, lockbox_id, Key::Receipt(&stretched)).await?;
    let tx = office.store.write().await?;
    let opening = Opening::Receipt { case, lockbox: lockbox_id, key: &key };
    let token = office.people.open_session(&tx, &opening, device).await?;
    let entry =
        Entry::new(office.now(), journal::ActorRef::complainant(), "cases-journal-receipt").about(case);
    journal::append(&tx, &entry).await?;
    tx.commit().await?;
    Ok(Some(token))
}

/// Opens `id` for `actor` and journals the look, with `purpose` as a message key.
///
/// # Errors
/// [`ActionError::NotFound`] if there is none, or none for them.
pub async fn open_case(
    office: &Office,
    actor: &Actor,
    id: CaseId,
    purpose: &str,
) -> Result<OpenedCase, ActionError> {
    let row = cases::by_id(&office.store, id).await?.ok_or(ActionError::NotFound)?;
    let case = snapshot::of(&office.store, &row).await?;
    who::may_see(actor, &case)?;
    let key = key_of(office, actor, &row).await?;
    let mut tellings = open_tellings(&office.store, id, &key).await?;
    if gate::may(actor, &SEE_NAME, &who::object(&case)).or_stop().is_err() {
        tellings.iter_mut().for_each(|telling| telling.name.clear());
    }
    let opened = OpenedCase {
        messages: open_messages(&office.store, id, &key).await?,
        events: events::of_case(&office.store, id).await?,
        tellings,
        row,
        case,
    };
    look(office, actor, id, purpose).await?;
    Ok(opened)
}

/// The key that opens the case, as `actor` holds it.
pub(crate) async fn key_of(office: &Office, actor: &Actor, row: &CaseRow) -> Result<SecretKey, ActionError> {
    match actor {
        Actor::Complainant(visit) if visit.lockbox == row.box_id => Ok(visit.key.duplicate()),
        Actor::Staff(staff) => {
            Ok(lockbox::open(&office.store, row.box_id, Key::Staff(staff.id, &staff.key)).await?)
        }
        _ => Err(ActionError::NotFound),
    }
}

async fn open_tellings(conn: &Conn, id: CaseId, key: &SecretKey) -> Result<Vec<Telling>, ActionError> {
    let rows = complaints::of_case(conn, id).await?;
    rows.into_iter()
        .map(|row| Ok(key.open_json(&Context::new("cases.complaints.sealed", row.id), &row.sealed.into())?))
        .collect()
}

async fn open_messages(conn: &Conn, id: CaseId, key: &SecretKey) -> Result<Vec<OpenedMessage>, ActionError> {
    let rows = messages::of_case(conn, id).await?;
    rows.into_iter()
        .map(|row| {
            let opened = key.open(&Context::new("cases.messages.sealed", row.id), &row.sealed.into())?;
            Ok(OpenedMessage { at: row.at, from_office: row.from_office, text: opened.text()?.to_owned() })
        })
        .collect()
}

// What the complainant does with their own file is theirs; a look is somebody else's.
async fn look(office: &Office, actor: &Actor, id: CaseId, purpose: &str) -> Result<(), ActionError> {
    if matches!(actor, Actor::Complainant(_)) {
        return Ok(());
    }
    let tx = office.store.write().await?;
    let entry = Entry::new(office.now(), actor.reference(), "cases-journal-looked")
        .about(id)
        .because(purpose)
        .with(json!({ "part": "case" }));
    journal::append(&tx, &entry).await?;
    Ok(tx.commit().await?)
}
