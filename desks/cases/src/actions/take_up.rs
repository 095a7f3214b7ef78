//! A caseworker takes a case that nobody has: it becomes theirs, and the others of the team no longer open it.

use ids::{CaseEventId, CaseId};
use journal::{ActorRef, Entry};
use office::Office;
use people::{Actor, Verdict, entitled, gate};
use serde_json::json;
use store::Tx;
use vault::lockbox::{self, Holder, Recipient};

use super::ActionError;
use super::open_case::key_of;
use super::timing::{end_of_day, last_day, moment};
use super::who;
use crate::model::{Case, Transition};
use crate::permissions::{SEE_CASE, WRITE};
use crate::store::cases::CaseRow;
use crate::store::events::EventRow;
use crate::store::{cases, events, snapshot};

/// Makes the case theirs.
///
/// # Errors
/// [`ActionError::NotFound`] if there is no such case for `actor`, [`ActionError::Refused`] if somebody has it
/// already, it changed since `seen`, or they may not handle it.
pub async fn take_up(office: &Office, actor: &Actor, id: CaseId, seen: i64) -> Result<(), ActionError> {
    let tx = office.store.write().await?;
    let mut row = cases::lock(&tx, id).await?.ok_or(ActionError::NotFound)?;
    let case = snapshot::of(&tx, &row).await?;
    who::may_see(actor, &case)?;
    case.expect_version(u32::try_from(seen).unwrap_or(0))?;
    let moment = moment(office);
    let team = case.team.clone();
    let transition = case.take_up(&who::doer(actor), team, moment)?;
    let key = key_of(office, actor, &row).await?;
    let next = case.apply(&transition, moment, |clock| last_day(office, clock, case.urgency));
    let object = who::object(&next);
    let holders = entitled(&tx, &SEE_CASE, &object).await?;
    for (staff, public) in &holders {
        lockbox::wrap(&tx, row.box_id, &key, Recipient::Staff(*staff, *public), moment.now, &office.dice)
            .await?;
    }
    for held in lockbox::holders(&tx, row.box_id).await? {
        let stays = match held.holder {
            Holder::Staff(staff) => holders.iter().any(|(holder, _)| *holder == staff),
            _ => true,
        };
        if !stays {
            lockbox::remove_holder(&tx, row.box_id, held.holder).await?;
        }
    }
    keep_step(office, &tx, &actor.reference(), &mut row, &next, &transition).await?;
    tx.commit().await?;
    Ok(())
}

/// Whether `actor` may take `case` now: what decides if the button is there.
pub fn may_take_up(office: &Office, actor: &Actor, case: &Case) -> bool {
    case.take_up(&who::doer(actor), case.team.clone(), moment(office)).is_ok()
}

/// Whether `actor` may write to the other side of `case`.
pub fn may_write(actor: &Actor, case: &Case) -> bool {
    gate::may(actor, &WRITE, &who::object(case)) == Verdict::Allowed
}

/// Writes a step down: the case as it stands now, the line on its timeline, the entry in the journal.
pub(super) async fn keep_step(
    office: &Office,
    tx: &Tx,
    by: &ActorRef,
    row: &mut CaseRow,
    next: &Case,
    transition: &Transition,
) -> Result<(), ActionError> {
    let now = office.now();
    snapshot::put(row, next, |day| end_of_day(office, day))?;
    cases::update(tx, row).await?;
    let step = EventRow {
        id: CaseEventId::new(now, &office.dice),
        at: now,
        deed: transition.deed.code().to_owned(),
        state_from: transition.from.map(|state| state.code().to_owned()),
        state_to: transition.to.code().to_owned(),
        actor_kind: by.kind.as_str().to_owned(),
        actor_id: by.id,
        actor_role: by.role.clone(),
        words_key: transition.words().unwrap_or_else(|| transition.deed.key().to_owned()),
        words_args: "{}".to_owned(),
        shown: transition.told,
        sealed_reason: None,
    };
    events::insert(tx, row.id, &step).await?;
    let entry = Entry::new(now, by.clone(), "cases-journal-step")
        .about(row.id)
        .with(json!({ "deed": transition.deed, "to": transition.to }));
    journal::append(tx, &entry).await?;
    Ok(())
}
