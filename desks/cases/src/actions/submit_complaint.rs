//! A complaint arrives: sealed, numbered, journaled, with a receipt that opens it.

use std::collections::BTreeSet;

use ids::{CaseEventId, CaseId, MessageId};
use journal::Entry;
use office::Office;
use pack::{Child, Facts};
use people::{Actor, DraftVisit, gate};
use serde_json::json;
use store::Tx;
use uuid::Uuid;
use vault::lockbox::{self, NewBox, Recipient};
use vault::{Context, Receipt, StretchedReceipt};

use super::ActionError;
use super::timing::{end_of_day, last_day, moment};
use super::who;
use crate::model::{Anonymity, Case, CaseNumber, Doer, Opening, Particulars, Telling};
use crate::permissions::{SEE_CASE, SEE_NEW, SUBMIT};
use crate::store::cases::CaseRow;
use crate::store::complaints::ComplaintRow;
use crate::store::events::EventRow;
use crate::store::{cases, complaints, documents, drafts, events, numbers, search, snapshot};

/// A complaint that is ready to be sent.
pub struct Submission {
    /// What was told.
    pub telling: Telling,
    /// What sends it to the right hands.
    pub particulars: Particulars,
    /// The receipt that will open it; shown to the complainant and kept nowhere.
    pub receipt: Receipt,
    /// How it comes in: `web`, `telephone`, `paper` …
    pub channel: &'static str,
    /// The complainant's language.
    pub language: String,
    /// What they wish about their name.
    pub anonymity: Anonymity,
}

/// Takes a complaint in. Sent twice from the same draft, it is there once.
///
/// # Errors
/// If too many receipts are being stretched at once, or the database refuses; then nothing is kept.
pub async fn submit_complaint(
    office: &Office,
    actor: &Actor,
    submission: &Submission,
    draft: Option<&DraftVisit>,
) -> Result<CaseId, ActionError> {
    gate::may(actor, &SUBMIT, &people::Object::office()).or_stop()?;
    // Stretching takes a while and memory, so it comes before the one write lock is taken.
    let receipt = office.stretcher.receipt(&submission.receipt).await?;
    let tx = office.store.write().await?;
    if let Some(draft) = draft {
        let row = drafts::lock(&tx, draft.draft, office.now()).await?.ok_or(ActionError::NotFound)?;
        if let Some(case) = row.sent_case {
            return Ok(case);
        }
    }
    let case = begin(office, &tx, actor, submission).await?;
    let lockbox = make_lockbox(office, &tx, &receipt, &case).await?;
    let row = row_of(office, submission, &case, &lockbox)?;
    cases::insert(&tx, &row).await?;
    keep_telling(office, &tx, &case, &lockbox, &submission.telling).await?;
    keep_first_step(office, &tx, actor, &case).await?;
    if let Some(draft) = draft {
        move_documents(office, &tx, draft, &case, &lockbox).await?;
        let left = super::write_draft::receipt_alone(office, draft, &submission.receipt)?;
        drafts::mark_sent(&tx, draft.draft, case.id, left).await?;
    }
    let entry = Entry::new(office.now(), actor.reference(), "cases-journal-submitted")
        .about(case.id)
        .with(json!({ "channel": submission.channel, "urgency": case.urgency }));
    journal::append(&tx, &entry).await?;
    tx.commit().await?;
    Ok(case.id)
}

async fn begin(
    office: &Office,
    tx: &Tx,
    actor: &Actor,
    submission: &Submission,
) -> Result<Case, ActionError> {
    let moment = moment(office);
    let serial = numbers::next(tx, moment.today.year()).await?;
    let number = u16::try_from(moment.today.year())
        .ok()
        .zip(u32::try_from(serial).ok())
        .and_then(|(year, serial)| CaseNumber::new(&office.pack.office.number_prefix, year, serial).ok())
        .ok_or(ActionError::Unknown("form of number"))?;
    let level = office.pack.urgency(&facts(&submission.particulars)).level;
    let child_concerned = submission.particulars.child_concerned;
    let opening = Opening {
        id: CaseId::new(moment.now, &office.dice),
        number,
        team: first_team(office, child_concerned),
        category: None,
        urgency: level,
        child_concerned,
        anonymity: submission.anonymity,
    };
    let doer = if matches!(actor, Actor::Staff(_)) { who::doer(actor) } else { Doer::Complainant };
    Ok(Case::submit(opening, &doer, moment, |clock| last_day(office, clock, level))?)
}

// Until somebody has read it, a complaint lies with a team that may read it.
fn first_team(office: &Office, child_concerned: bool) -> Option<pack::TeamCode> {
    let mut teams = office.pack.teams.iter();
    let team = if child_concerned {
        teams.find(|team| team.children == pack::Trained::ForChildren)
    } else {
        teams.next()
    };
    team.map(|team| team.code.clone())
}

fn facts(particulars: &Particulars) -> Facts {
    Facts {
        signs: particulars.signs.iter().filter_map(|code| Some((code.parse().ok()?, None))).collect(),
        respondent: particulars.respondent.parse().ok(),
        agency: particulars.agency.as_deref().and_then(|code| code.parse().ok()),
        child: Some(if particulars.child_concerned { Child::Concerned } else { Child::NotConcerned }),
        ..Facts::default()
    }
}

async fn make_lockbox(
    office: &Office,
    tx: &Tx,
    receipt: &StretchedReceipt,
    case: &Case,
) -> Result<NewBox, ActionError> {
    let (now, dice) = (office.now(), &office.dice);
    let made = lockbox::create(tx, now, dice).await?;
    lockbox::wrap(tx, made.id, &made.secret, Recipient::Receipt(receipt), now, dice).await?;
    lockbox::wrap(tx, made.id, &made.secret, Recipient::Recovery(office.recovery), now, dice).await?;
    let object = who::object(case);
    let mut holders = people::entitled(tx, &SEE_CASE, &object).await?;
    holders.extend(people::entitled(tx, &SEE_NEW, &object).await?);
    for (staff, key) in holders {
        lockbox::wrap(tx, made.id, &made.secret, Recipient::Staff(staff, key), now, dice).await?;
    }
    Ok(made)
}

fn row_of(
    office: &Office,
    submission: &Submission,
    case: &Case,
    lockbox: &NewBox,
) -> Result<CaseRow, ActionError> {
    let Particulars { about, respondent, agency, signs, .. } = &submission.particulars;
    let mut row = CaseRow {
        id: case.id,
        number: case.number.to_string(),
        kind: snapshot::origin(case.origin),
        box_id: lockbox.id,
        state: String::new(),
        version: i64::from(case.version),
        channel: submission.channel.to_owned(),
        language: submission.language.clone(),
        category: None,
        team: None,
        officer: None,
        urgency: String::new(),
        urgency_by: "rule".to_owned(),
        signs: signs.iter().cloned().collect(),
        needs: Vec::new(),
        child_concerned: case.child_concerned,
        about: about.code().to_owned(),
        anonymity: case.anonymity.code().to_owned(),
        respondent_kind: respondent.clone(),
        respondent_agency: agency.clone(),
        place_token: search::token(&office.key, &submission.telling.place),
        ground: None,
        outcome: None,
        received_at: case.received_at,
        first_word_at: None,
        triaged_at: None,
        admitted_at: None,
        findings_at: None,
        closed_at: None,
        clocks: String::new(),
        standing: String::new(),
        next_clock: None,
        next_due: None,
        next_due_at: None,
        unread: 0,
        review_until: None,
        retain_until: None,
        destroyed_at: None,
        satisfaction: None,
        remind_sealed: None,
        remind_channel: None,
    };
    snapshot::put(&mut row, case, |day| end_of_day(office, day))?;
    Ok(row)
}

async fn keep_telling(
    office: &Office,
    tx: &Tx,
    case: &Case,
    lockbox: &NewBox,
    telling: &Telling,
) -> Result<(), ActionError> {
    let id = Uuid::from(MessageId::new(office.now(), &office.dice));
    let sealed =
        lockbox.public.seal_json(&Context::new("cases.complaints.sealed", id), telling, &office.dice)?;
    let row = ComplaintRow {
        id,
        at: office.now(),
        kind: "complaint".to_owned(),
        sealed: sealed.as_bytes().to_vec(),
    };
    complaints::insert(tx, case.id, &row).await?;
    let names = [&telling.name, &telling.concerned];
    let tokens: BTreeSet<Vec<u8>> = names.iter().flat_map(|name| search::tokens(&office.key, name)).collect();
    search::add(tx, case.id, &tokens.into_iter().collect::<Vec<_>>()).await?;
    Ok(())
}

async fn keep_first_step(office: &Office, tx: &Tx, actor: &Actor, case: &Case) -> Result<(), ActionError> {
    let by = actor.reference();
    let row = EventRow {
        id: CaseEventId::new(office.now(), &office.dice),
        at: office.now(),
        deed: "submit".to_owned(),
        state_from: None,
        state_to: case.state.code().to_owned(),
        actor_kind: by.kind.as_str().to_owned(),
        actor_id: by.id,
        actor_role: by.role,
        words_key: "cases-told-submit".to_owned(),
        words_args: "{}".to_owned(),
        shown: true,
        sealed_reason: None,
    };
    events::insert(tx, case.id, &row).await?;
    Ok(())
}

// The bytes stay where they are; only the key that opens them is sealed anew, to the case.
async fn move_documents(
    office: &Office,
    tx: &Tx,
    draft: &DraftVisit,
    case: &Case,
    lockbox: &NewBox,
) -> Result<(), ActionError> {
    for document in documents::of_draft(tx, draft.draft).await? {
        let place = Context::new("cases.documents.sealed", document.id);
        let opened = draft.key.open(&place, &document.sealed.into())?;
        let sealed = lockbox.public.seal(&place, &*opened, &office.dice);
        documents::move_to_case(tx, document.id, case.id, sealed.as_bytes().to_vec()).await?;
    }
    Ok(())
}
