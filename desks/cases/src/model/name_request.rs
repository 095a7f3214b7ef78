//! [`NameRequest`]: asking the custodian for a complainant's name.
//!
//! Where a complainant wished their name locked away, nobody sees it without a custodian's reasoned
//! yes. It is asked for on one of the lawful reasons of the pack, by one person, for that person only,
//! and a yes ends on its day. Both answers carry reasons, and the complainant sees them.

use clock::{Date, UtcInstant};
use ids::{CaseId, StaffId};
use thiserror::Error;

use super::case::{Anonymity, Case};
use super::coded::coded;
use super::guard::check_staff;
use super::part::{Doer, Interest, Post};
use super::reason::Reason;
use super::refusal::Refusal;
use pack::NameReasonCode;

coded! {
    /// How the custodian has answered.
    pub enum NameAnswer keyed "cases-name-" {
        /// Not yet.
        Asked = "asked",
        /// Yes.
        Granted = "granted",
        /// No.
        Refused = "refused",
        /// Who asked has taken it back.
        Withdrawn = "withdrawn",
    }
}

/// Why a name cannot be asked for, or the request not answered so.
#[derive(Clone, PartialEq, Eq, Debug, Error)]
pub enum NameRefusal {
    /// The complainant gave no name.
    #[error("the complainant gave no name")]
    NoName,
    /// The name is not locked away.
    #[error("the name is not locked away")]
    NotLocked,
    /// The reason is not among the lawful ones.
    #[error("{0} is no lawful reason to ask for a name")]
    NotLawful(NameReasonCode),
    /// The same person has asked already and waits.
    #[error("this has been asked already")]
    AlreadyAsked,
    /// Only a custodian answers.
    #[error("only a custodian answers")]
    NotCustodian,
    /// Nobody answers their own request.
    #[error("nobody answers their own request")]
    OwnRequest,
    /// Only who asked takes it back.
    #[error("only who asked can take the request back")]
    NotYourRequest,
    /// It has been answered or taken back.
    #[error("the request has been {0}")]
    Settled(NameAnswer),
    /// The doer can play no part in the case, or not this one.
    #[error(transparent)]
    Staff(#[from] Refusal),
}

impl NameRefusal {
    /// The Fluent key of the reason.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoName => "cases-refused-no-name",
            Self::NotLocked => "cases-refused-name-not-locked",
            Self::NotLawful(_) => "cases-refused-name-not-lawful",
            Self::AlreadyAsked => "cases-refused-name-asked",
            Self::NotCustodian => "cases-refused-not-custodian",
            Self::OwnRequest => "cases-refused-own-request",
            Self::NotYourRequest => "cases-refused-not-your-request",
            Self::Settled(_) => "cases-refused-name-settled",
            Self::Staff(refusal) => refusal.key(),
        }
    }
}

/// A request for a complainant's name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NameRequest {
    /// The case.
    pub case: CaseId,
    /// Who asks, and would see it.
    pub by: StaffId,
    /// When they asked.
    pub at: UtcInstant,
    /// On which lawful reason.
    pub reason: NameReasonCode,
    /// How the custodian has answered.
    pub answer: NameAnswer,
    /// Which custodian.
    pub decided_by: Option<StaffId>,
    /// The last day of a yes.
    pub until: Option<Date>,
}

impl NameRequest {
    /// Asks for the name, on one of the `lawful` reasons; the action keeps what it is needed for.
    pub fn ask(
        case: &Case,
        doer: &Doer,
        reason: NameReasonCode,
        lawful: &[NameReasonCode],
        earlier: &[Self],
        now: UtcInstant,
    ) -> Result<Self, NameRefusal> {
        check_staff(case, doer)?;
        let by = doer.staff_id().ok_or(NameRefusal::NotLocked)?;
        match case.anonymity {
            Anonymity::Anonymous => return Err(NameRefusal::NoName),
            Anonymity::Open => return Err(NameRefusal::NotLocked),
            Anonymity::Custodian => {}
        }
        if !lawful.contains(&reason) {
            return Err(NameRefusal::NotLawful(reason));
        }
        let waits =
            |other: &&Self| other.case == case.id && other.by == by && other.answer == NameAnswer::Asked;
        if earlier.iter().any(|other| waits(&other)) {
            return Err(NameRefusal::AlreadyAsked);
        }
        Ok(Self {
            case: case.id,
            by,
            at: now,
            reason,
            answer: NameAnswer::Asked,
            decided_by: None,
            until: None,
        })
    }

    /// The custodian says yes, with reasons, until the end of a day.
    pub fn grant(&self, doer: &Doer, _reason: &Reason, until: Date) -> Result<Self, NameRefusal> {
        let custodian = self.answerable_by(doer)?;
        Ok(Self {
            answer: NameAnswer::Granted,
            decided_by: Some(custodian),
            until: Some(until),
            ..self.clone()
        })
    }

    /// The custodian says no, with reasons.
    pub fn refuse(&self, doer: &Doer, _reason: &Reason) -> Result<Self, NameRefusal> {
        let custodian = self.answerable_by(doer)?;
        Ok(Self { answer: NameAnswer::Refused, decided_by: Some(custodian), ..self.clone() })
    }

    /// Who asked takes it back.
    pub fn withdraw(&self, doer: &Doer) -> Result<Self, NameRefusal> {
        self.must_be_open()?;
        if doer.staff_id() != Some(self.by) {
            return Err(NameRefusal::NotYourRequest);
        }
        Ok(Self { answer: NameAnswer::Withdrawn, ..self.clone() })
    }

    fn must_be_open(&self) -> Result<(), NameRefusal> {
        if self.answer == NameAnswer::Asked { Ok(()) } else { Err(NameRefusal::Settled(self.answer)) }
    }

    fn answerable_by(&self, doer: &Doer) -> Result<StaffId, NameRefusal> {
        self.must_be_open()?;
        let facts = doer.staff().filter(|facts| facts.posts.contains(&Post::Custodian));
        let facts = facts.ok_or(NameRefusal::NotCustodian)?;
        if facts.interest == Interest::Conflicted {
            return Err(NameRefusal::Staff(Refusal::Conflicted));
        }
        if facts.id == self.by {
            return Err(NameRefusal::OwnRequest);
        }
        Ok(facts.id)
    }
}

/// Whether `doer` may see the complainant's name on `today`.
///
/// A custodian's yes is for the one who asked and until its day; a complainant always sees their own.
pub fn may_see_name(case: &Case, doer: &Doer, requests: &[NameRequest], today: Date) -> bool {
    let Some(facts) = doer.staff() else { return *doer == Doer::Complainant };
    if check_staff(case, doer).is_err() {
        return false;
    }
    match case.anonymity {
        Anonymity::Anonymous => false,
        Anonymity::Open => true,
        Anonymity::Custodian => requests.iter().any(|request| {
            request.case == case.id
                && request.by == facts.id
                && request.answer == NameAnswer::Granted
                && request.until.is_some_and(|until| today <= until)
        }),
    }
}

#[cfg(test)]
mod tests {
    use ids::Dice;

    use super::super::part::{StaffFacts, Training};
    use super::super::proofs::{Cast, received};
    use super::*;

    const TODAY: Date = Date::constant(2026, 3, 2);
    const UNTIL: Date = Date::constant(2026, 3, 20);

    fn custodian() -> Doer {
        Doer::Staff(StaffFacts {
            id: StaffId::new(UtcInstant::default(), &Dice::seeded(31)),
            posts: vec![Post::Custodian],
            training: Training::General,
            interest: Interest::Free,
        })
    }

    fn reason() -> NameReasonCode {
        "danger-to-life".parse().unwrap()
    }

    fn asked(doer: &Doer) -> NameRequest {
        NameRequest::ask(&received(), doer, reason(), &[reason()], &[], UtcInstant::default()).unwrap()
    }

    #[test]
    fn only_a_locked_name_is_asked_for_and_only_on_a_lawful_reason() {
        let cast = Cast::new();
        let ask = |anonymity, code: &str, earlier: &[NameRequest]| {
            let case = Case { anonymity, ..received() };
            let code = code.parse().unwrap();
            NameRequest::ask(&case, &cast.caseworker, code, &[reason()], earlier, UtcInstant::default())
        };
        assert_eq!(ask(Anonymity::Open, "danger-to-life", &[]), Err(NameRefusal::NotLocked));
        assert_eq!(ask(Anonymity::Anonymous, "danger-to-life", &[]), Err(NameRefusal::NoName));
        let curious = ask(Anonymity::Custodian, "curiosity", &[]);
        assert_eq!(curious, Err(NameRefusal::NotLawful("curiosity".parse().unwrap())));
        let first = ask(Anonymity::Custodian, "danger-to-life", &[]).unwrap();
        assert_eq!(ask(Anonymity::Custodian, "danger-to-life", &[first]), Err(NameRefusal::AlreadyAsked));
    }

    #[test]
    fn a_yes_is_another_persons_for_one_person_until_its_day() {
        let (cast, case) = (Cast::new(), received());
        let because = Reason::new("A person may be removed tonight.").unwrap();
        let request = asked(&cast.caseworker);
        assert_eq!(request.grant(&cast.supervisor, &because, UNTIL), Err(NameRefusal::NotCustodian));
        let Doer::Staff(facts) = &cast.caseworker else { panic!("a caseworker is on the staff") };
        let both =
            Doer::Staff(StaffFacts { posts: vec![Post::Caseworker, Post::Custodian], ..facts.clone() });
        assert_eq!(request.grant(&both, &because, UNTIL), Err(NameRefusal::OwnRequest));

        let granted = [request.grant(&custodian(), &because, UNTIL).unwrap()];
        assert!(may_see_name(&case, &cast.caseworker, &granted, TODAY));
        assert!(may_see_name(&case, &cast.caseworker, &granted, UNTIL));
        assert!(!may_see_name(&case, &cast.caseworker, &granted, UNTIL.tomorrow().unwrap()));
        assert!(!may_see_name(&case, &cast.supervisor, &granted, TODAY));
        assert!(may_see_name(&case, &Doer::Complainant, &[], TODAY));
        assert!(!may_see_name(&case, &Doer::System, &granted, TODAY));

        let refused = request.refuse(&custodian(), &because).unwrap();
        assert!(!may_see_name(&case, &cast.caseworker, std::slice::from_ref(&refused), TODAY));
        assert_eq!(
            refused.grant(&custodian(), &because, UNTIL),
            Err(NameRefusal::Settled(NameAnswer::Refused))
        );
    }
}
