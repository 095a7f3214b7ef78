//! [`Consent`]: the complainant's yes or no to something about them leaving the office.
//!
//! Each answer is for one recipient and one purpose. It is asked before anything leaves, a refusal
//! may become a yes later, and a yes can be taken back at any time: from then on nothing more leaves,
//! and what has left is listed for the person.

use clock::UtcInstant;
use ids::{CaseId, ConsentId};
use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::coded::coded;
use pack::AgencyCode;

/// Who would get it.
#[derive(Clone, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Recipient {
    /// An authority.
    Agency(AgencyCode),
    /// Another body or person, by the name the complainant was shown.
    Other(String),
}

coded! {
    /// What for.
    pub enum Purpose keyed "cases-purpose-" {
        /// So that an authority can answer the office's questions.
        Inquiry = "inquiry",
        /// So that another body can take the matter up.
        Referral = "referral",
        /// So that the file goes to another office.
        Transfer = "transfer",
        /// So that the parties can settle.
        Mediation = "mediation",
        /// So that somebody who meets a specific need can help.
        Support = "support",
        /// So that the public can read of it.
        Publication = "publication",
    }
}

coded! {
    /// How the complainant has answered.
    pub enum Answer keyed "cases-consent-" {
        /// Not yet.
        Asked = "asked",
        /// Yes.
        Given = "given",
        /// No.
        Refused = "refused",
        /// Yes at first, and then no longer.
        Withdrawn = "withdrawn",
    }
}

/// An answer that makes no sense after the one before.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Error)]
#[error("a consent that is {now} cannot become {wanted}")]
pub struct ConsentRefusal {
    /// How it stands.
    pub now: Answer,
    /// What was wanted.
    pub wanted: Answer,
}

impl ConsentRefusal {
    /// The Fluent key of the reason.
    pub const fn key(self) -> &'static str {
        "cases-refused-consent"
    }
}

/// The complainant's answer for one recipient and purpose.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Consent {
    /// Its id.
    pub id: ConsentId,
    /// The case it belongs to.
    pub case: CaseId,
    /// Who would get it.
    pub recipient: Recipient,
    /// What for.
    pub purpose: Purpose,
    /// How the complainant has answered.
    pub answer: Answer,
    /// When they were asked.
    pub asked_at: UtcInstant,
    /// When they last answered.
    pub answered_at: Option<UtcInstant>,
}

impl Consent {
    /// The question, not answered yet.
    pub fn ask(id: ConsentId, case: CaseId, recipient: Recipient, purpose: Purpose, now: UtcInstant) -> Self {
        Self { id, case, recipient, purpose, answer: Answer::Asked, asked_at: now, answered_at: None }
    }

    /// Yes: now, after a no, or again after a yes that was taken back.
    pub fn give(&self, now: UtcInstant) -> Result<Self, ConsentRefusal> {
        self.become_if(Answer::Given, self.answer != Answer::Given, now)
    }

    /// No, to a question still open.
    pub fn refuse(&self, now: UtcInstant) -> Result<Self, ConsentRefusal> {
        self.become_if(Answer::Refused, self.answer == Answer::Asked, now)
    }

    /// No longer.
    pub fn withdraw(&self, now: UtcInstant) -> Result<Self, ConsentRefusal> {
        self.become_if(Answer::Withdrawn, self.answer == Answer::Given, now)
    }

    /// Whether this lets something about the person of `case` go to `recipient` for `purpose`.
    pub fn allows(&self, case: CaseId, recipient: &Recipient, purpose: Purpose) -> bool {
        self.answer == Answer::Given
            && self.case == case
            && self.purpose == purpose
            && self.recipient == *recipient
    }

    fn become_if(&self, wanted: Answer, fits: bool, now: UtcInstant) -> Result<Self, ConsentRefusal> {
        if !fits {
            return Err(ConsentRefusal { now: self.answer, wanted });
        }
        Ok(Self { answer: wanted, answered_at: Some(now), ..self.clone() })
    }
}

/// Whether any of `consents` lets something about the person of `case` go to `recipient` for `purpose`.
pub fn may_disclose(consents: &[Consent], case: CaseId, recipient: &Recipient, purpose: Purpose) -> bool {
    consents.iter().any(|consent| consent.allows(case, recipient, purpose))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ids::Dice;

    #[test]
    fn every_answer_after_every_other() {
        let dice = Dice::seeded(1);
        let now = UtcInstant::default();
        let case = CaseId::new(now, &dice);
        let body = Recipient::Other("A lawyer".into());
        let asked = Consent::ask(ConsentId::new(now, &dice), case, body.clone(), Purpose::Referral, now);
        // For each answer it has: may it be given, refused, withdrawn?
        for (answer, give, refuse, withdraw) in [
            (Answer::Asked, true, true, false),
            (Answer::Given, false, false, true),
            (Answer::Refused, true, false, false),
            (Answer::Withdrawn, true, false, false),
        ] {
            let consent = Consent { answer, ..asked.clone() };
            assert_eq!(consent.give(now).is_ok(), give, "{answer}");
            assert_eq!(consent.refuse(now).is_ok(), refuse, "{answer}");
            assert_eq!(consent.withdraw(now).is_ok(), withdraw, "{answer}");
            assert_eq!(consent.allows(case, &body, Purpose::Referral), answer == Answer::Given);
        }
    }

    #[test]
    fn a_yes_is_for_one_case_one_recipient_and_one_purpose() {
        let dice = Dice::seeded(2);
        let now = UtcInstant::default();
        let (case, other_case) = (CaseId::new(now, &dice), CaseId::new(now, &dice));
        let agency = Recipient::Agency("migration-service".parse().unwrap());
        let given = [Consent::ask(ConsentId::new(now, &dice), case, agency.clone(), Purpose::Inquiry, now)
            .give(now)
            .unwrap()];
        assert!(may_disclose(&given, case, &agency, Purpose::Inquiry));
        assert!(!may_disclose(&given, other_case, &agency, Purpose::Inquiry));
        assert!(!may_disclose(&given, case, &agency, Purpose::Publication));
        let other = Recipient::Agency("border-guard".parse().unwrap());
        assert!(!may_disclose(&given, case, &other, Purpose::Inquiry));
    }
}
