//! A complaint that is being written: each answer is kept, sealed to a key that only the writer's browser holds.

use ids::DraftId;
use office::Office;
use people::{Device, DraftVisit, Opening};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use vault::{Context, KeyPair, PublicKey, Receipt, Token};

use super::ActionError;
use crate::store::drafts;

/// What a draft holds: the answers, and the receipt that the complaint will have once it is sent.
#[derive(Serialize, Deserialize)]
struct Kept<A> {
    receipt: String,
    /// None once it is sent: then the case has them.
    answers: Option<A>,
}

/// A draft, opened by its writer.
pub struct OpenedDraft<A> {
    /// The answers so far.
    pub answers: A,
    /// The receipt to be.
    pub receipt: Receipt,
    /// Whether it has been sent.
    pub is_sent: bool,
}

/// Begins a draft with its first answers; the token goes into the writer's cookie.
///
/// # Errors
/// If the database refuses.
pub async fn begin_draft<A: Serialize>(
    office: &Office,
    answers: &A,
    device: &Device,
) -> Result<Token, ActionError> {
    let (now, dice) = (office.now(), &office.dice);
    let id = DraftId::new(now, dice);
    let KeyPair { public, secret } = KeyPair::generate(dice);
    let receipt = Receipt::roll(dice);
    let tx = office.store.write().await?;
    let ends_at = now.plus_days(i64::from(office.pack.intake.draft_days));
    drafts::insert(&tx, id, public.as_bytes(), now, ends_at).await?;
    let kept = Kept { receipt: receipt.grouped().to_string(), answers: Some(answers) };
    let sealed = public.seal_json(&place(id), &kept, dice)?;
    drafts::save(&tx, id, sealed.as_bytes().to_vec(), ends_at).await?;
    let token = office.people.open_session(&tx, &Opening::Draft { draft: id, key: &secret }, device).await?;
    tx.commit().await?;
    Ok(token)
}

/// Opens the writer's draft; `None` if its time is over.
///
/// # Errors
/// If the database refuses, or what is kept does not open.
pub async fn open_draft<A: DeserializeOwned + Default>(
    office: &Office,
    visit: &DraftVisit,
) -> Result<Option<OpenedDraft<A>>, ActionError> {
    let Some(row) = drafts::by_id(&office.store, visit.draft, office.now()).await? else { return Ok(None) };
    let Some(sealed) = row.sealed else { return Ok(None) };
    let kept: Kept<A> = visit.key.open_json(&place(visit.draft), &sealed.into())?;
    let receipt = Receipt::parse(&kept.receipt).map_err(|_| ActionError::Unknown("receipt in a draft"))?;
    Ok(Some(OpenedDraft {
        answers: kept.answers.unwrap_or_default(),
        receipt,
        is_sent: row.sent_case.is_some(),
    }))
}

/// Keeps the answers so far.
///
/// # Errors
/// [`ActionError::NotFound`] if the draft's time is over or it has been sent.
pub async fn save_draft<A: Serialize>(
    office: &Office,
    visit: &DraftVisit,
    receipt: &Receipt,
    answers: &A,
) -> Result<(), ActionError> {
    let tx = office.store.write().await?;
    let row = drafts::lock(&tx, visit.draft, office.now()).await?;
    let row = row.filter(|row| row.sent_case.is_none()).ok_or(ActionError::NotFound)?;
    let public = PublicKey::try_from(row.public_key).map_err(|_| ActionError::NotFound)?;
    let kept = Kept { receipt: receipt.grouped().to_string(), answers: Some(answers) };
    let sealed = public.seal_json(&place(visit.draft), &kept, &office.dice)?;
    let ends_at = office.now().plus_days(i64::from(office.pack.intake.draft_days));
    drafts::save(&tx, visit.draft, sealed.as_bytes().to_vec(), ends_at).await?;
    Ok(tx.commit().await?)
}

/// What is left of a draft that was sent: the receipt, to be shown until its writer leaves.
pub(super) fn receipt_alone(
    office: &Office,
    visit: &DraftVisit,
    receipt: &Receipt,
) -> Result<Vec<u8>, ActionError> {
    let kept: Kept<()> = Kept { receipt: receipt.grouped().to_string(), answers: None };
    let sealed = visit.key.public().seal_json(&place(visit.draft), &kept, &office.dice)?;
    Ok(sealed.as_bytes().to_vec())
}

fn place(draft: DraftId) -> Context {
    Context::new("cases.drafts.sealed", draft)
}
