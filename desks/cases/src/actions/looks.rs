//! Who did and who looked at what, in plain words for the person concerned.

use clock::UtcInstant;
use ids::{CaseId, StaffId};
use journal::ActorKind;
use office::Office;

use super::ActionError;

/// One line of the list.
pub struct Look {
    /// When.
    pub at: UtcInstant,
    /// The key of the words for what was done.
    pub deed: String,
    /// The key of the words for who did it.
    pub who: String,
    /// Their name, if they work at the office.
    pub name: Option<String>,
    /// The key of the reason.
    pub why: Option<String>,
}

// text: cases-actor-*
/// The newest deeds and looks about a case.
///
/// # Errors
/// If the database refuses.
pub async fn looks_of(office: &Office, case: CaseId) -> Result<Vec<Look>, ActionError> {
    let entries = journal::of_case(&office.store, case, None).await?;
    let mut looks = Vec::with_capacity(entries.len());
    for entry in entries {
        let name = match (entry.actor.kind, entry.actor.id) {
            (ActorKind::Staff, Some(id)) => people::name_of(&office.store, StaffId::from_uuid(id)).await?,
            _ => None,
        };
        looks.push(Look {
            at: entry.at,
            deed: entry.deed,
            who: format!("cases-actor-{}", entry.actor.kind.as_str()),
            name,
            why: entry.purpose,
        });
    }
    Ok(looks)
}
