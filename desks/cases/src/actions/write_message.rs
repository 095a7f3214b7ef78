//! A message from one side of a case to the other.

use ids::{CaseId, MessageId};
use journal::Entry;
use office::Office;
use people::{Actor, gate};
use vault::{Context, lockbox};

use super::ActionError;
use super::timing::{end_of_day, moment};
use super::who;
use crate::model::CaseClock;
use crate::permissions::WRITE;
use crate::store::messages::MessageRow;
use crate::store::{cases, messages, snapshot};

/// Keeps `text` as a message; the first one from the office stops the clock of the first word.
///
/// # Errors
/// [`ActionError::NotFound`] if there is no such case for `actor`.
pub async fn write_message(
    office: &Office,
    actor: &Actor,
    id: CaseId,
    text: &str,
) -> Result<MessageId, ActionError> {
    let moment = moment(office);
    let tx = office.store.write().await?;
    let mut row = cases::lock(&tx, id).await?.ok_or(ActionError::NotFound)?;
    let mut case = snapshot::of(&tx, &row).await?;
    gate::may(actor, &WRITE, &who::object(&case)).or_stop()?;
    let from_office = actor.staff_id().is_some();
    let message = MessageId::new(moment.now, &office.dice);
    let public = lockbox::public_key(&tx, row.box_id).await?;
    let sealed = public.seal(&Context::new("cases.messages.sealed", message), text, &office.dice);
    let kept = MessageRow {
        id: message,
        at: moment.now,
        from_office,
        author: actor.staff_id(),
        kind: "message".to_owned(),
        due: None,
        sealed: sealed.as_bytes().to_vec(),
        opened_at: None,
    };
    messages::insert(&tx, id, &kept).await?;
    if from_office {
        row.first_word_at.get_or_insert(moment.now);
        row.unread = 0;
        case.clocks.stop(CaseClock::FirstWord);
    } else {
        row.unread += 1;
    }
    snapshot::put(&mut row, &case, |day| end_of_day(office, day))?;
    cases::update(&tx, &row).await?;
    let entry =
        Entry::new(moment.now, actor.reference(), "cases-journal-wrote").about(id).on("message", message);
    journal::append(&tx, &entry).await?;
    tx.commit().await?;
    Ok(message)
}
