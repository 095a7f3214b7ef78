//! [`Retention`]: until when the papers of a case are kept, and why just until then.
//!
//! The pack says for how many years each category is kept, counted from the day of closing. When they
//! are over the case key is destroyed, unless something still holds the papers.

use clock::{Date, LawCode};

use super::case::{Case, Review};
use super::sentence::Sentence;
use super::state::State;
use pack::CategoryCode;

/// How long the papers of a category are kept; from the pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RetentionRule {
    /// The category.
    pub category: CategoryCode,
    /// For how many years after closing.
    pub years: u16,
    /// The law that says so.
    pub law: Option<LawCode>,
}

impl From<&pack::Category> for RetentionRule {
    fn from(category: &pack::Category) -> Self {
        Self {
            category: category.code.clone(),
            years: category.retention_years,
            law: category.retention_law.clone(),
        }
    }
}

/// Until when the papers of a case are kept, and why.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Retention {
    /// The last day.
    pub until: Date,
    /// The day they are counted from.
    pub closed_on: Date,
    /// The rule.
    pub rule: RetentionRule,
}

/// What becomes of the papers today.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// They are kept until the end of this day.
    KeptUntil(Date),
    /// Their time is over, and yet something holds them.
    Held(Hold),
    /// Their time is over: the key is destroyed.
    Over,
}

/// What holds papers whose time is over.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Hold {
    /// The case is not closed.
    Open,
    /// A review waits to be decided.
    ReviewPending,
    /// A case of the same family or matter is still open and rests on them.
    RelatedOpen,
}

impl Hold {
    /// The Fluent key of the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Open => "cases-hold-open",
            Self::ReviewPending => "cases-hold-review",
            Self::RelatedOpen => "cases-hold-related",
        }
    }
}

impl Retention {
    /// The retention of a case that was closed on `closed_on`.
    ///
    /// The 29th of February becomes the 28th where there is none. A rule longer than the calendar keeps
    /// the papers to its end.
    pub fn new(closed_on: Date, rule: RetentionRule) -> Self {
        let year = i32::from(closed_on.year()) + i32::from(rule.years);
        let in_year = |day| i16::try_from(year).ok().and_then(|y| Date::new(y, closed_on.month(), day).ok());
        let until = in_year(closed_on.day()).or_else(|| in_year(closed_on.day() - 1)).unwrap_or(Date::MAX);
        Self { until, closed_on, rule }
    }

    /// What becomes of the papers of `case` on `today`, where `related_open` cases rest on them.
    pub fn verdict(&self, case: &Case, related_open: usize, today: Date) -> Verdict {
        if today <= self.until {
            return Verdict::KeptUntil(self.until);
        }
        match case.state {
            State::Expired => Verdict::Over,
            State::Closed if case.review == Review::Asked => Verdict::Held(Hold::ReviewPending),
            State::Closed if related_open > 0 => Verdict::Held(Hold::RelatedOpen),
            State::Closed => Verdict::Over,
            _ => Verdict::Held(Hold::Open),
        }
    }

    /// Why this date: "Closed on …; papers about … are kept for … years."
    pub fn why(&self) -> Sentence {
        let sentence = Sentence::new(match self.rule.law {
            Some(_) => "cases-retention-why",
            None => "cases-retention-why-no-law",
        })
        .with("closed", self.closed_on)
        .with_word("category", self.rule.category.key())
        .with("years", u32::from(self.rule.years))
        .with("until", self.until);
        match &self.rule.law {
            Some(law) => sentence.with_word("law", law.key()),
            None => sentence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::proofs::with_state;
    use super::*;

    fn rule(years: u16) -> RetentionRule {
        RetentionRule { category: "wages".parse().unwrap(), years, law: "archives-act.4".parse().ok() }
    }

    #[test]
    fn years_are_counted_from_the_day_of_closing() {
        for (closed, years, until) in [
            (Date::constant(2026, 3, 2), 5, Date::constant(2031, 3, 2)),
            (Date::constant(2028, 2, 29), 1, Date::constant(2029, 2, 28)),
            (Date::constant(2028, 2, 29), 4, Date::constant(2032, 2, 29)),
            (Date::constant(2026, 3, 2), 0, Date::constant(2026, 3, 2)),
            (Date::constant(2026, 3, 2), u16::MAX, Date::MAX),
        ] {
            assert_eq!(Retention::new(closed, rule(years)).until, until);
        }
    }

    #[test]
    fn papers_go_only_when_nothing_holds_them() {
        let retention = Retention::new(Date::constant(2026, 3, 2), rule(5));
        let (last, after) = (Date::constant(2031, 3, 2), Date::constant(2031, 3, 3));
        let closed = with_state(State::Closed);
        assert_eq!(retention.verdict(&closed, 0, last), Verdict::KeptUntil(last));
        assert_eq!(retention.verdict(&closed, 0, after), Verdict::Over);
        assert_eq!(retention.verdict(&closed, 1, after), Verdict::Held(Hold::RelatedOpen));
        let reviewed = Case { review: Review::Asked, ..closed };
        assert_eq!(retention.verdict(&reviewed, 0, after), Verdict::Held(Hold::ReviewPending));
        let reopened = with_state(State::Reopened);
        assert_eq!(retention.verdict(&reopened, 0, after), Verdict::Held(Hold::Open));
    }

    #[test]
    fn the_reason_names_the_law_where_there_is_one() {
        let closed = Date::constant(2026, 3, 2);
        assert_eq!(Retention::new(closed, rule(5)).why().key, "cases-retention-why");
        let without = RetentionRule { law: None, ..rule(5) };
        assert_eq!(Retention::new(closed, without).why().key, "cases-retention-why-no-law");
    }
}
