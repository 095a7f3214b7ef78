//! An inquiry to many authorities, followed as one.

use std::collections::BTreeMap;

use clock::Date;

use super::case::QuestionTally;
use super::question::{Question, QuestionState, Timeliness};
use super::sentence::Sentence;
use pack::AgencyCode;

/// The most authorities one inquiry can go to.
pub const QUESTIONS_PER_INQUIRY_MAX: usize = 40;

impl QuestionTally {
    /// Counts the questions of a case as they stand on `today`.
    pub fn of<'a>(questions: impl IntoIterator<Item = &'a Question>, today: Date) -> Self {
        let mut tally = Self::default();
        for question in questions {
            match question.state {
                QuestionState::Drafted => tally.drafted += 1,
                QuestionState::Withdrawn => {}
                QuestionState::Answered => {
                    tally.asked += 1;
                    tally.answered += 1;
                }
                _ => {
                    tally.asked += 1;
                    let in_time = question.chase.is_some_and(|chase| today <= chase.due);
                    tally.in_time += u32::from(in_time);
                }
            }
        }
        tally
    }

    /// Whether nothing is outstanding any more.
    pub const fn is_complete(self) -> bool {
        self.asked > 0 && self.answered == self.asked
    }

    /// "7 of 9 have answered."
    pub fn sentence(self) -> Sentence {
        Sentence::new("cases-inquiry-answered").with("answered", self.answered).with("asked", self.asked)
    }
}

/// How one authority has answered over a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct AgencyRecord {
    /// Questions put to it and not taken back, that are answered or overdue.
    pub due: u32,
    /// Of those, answered in time.
    pub in_time: u32,
    /// Of those, answered late.
    pub late: u32,
    /// Of those, not answered yet.
    pub owing: u32,
}

impl AgencyRecord {
    /// The share answered in time, in percent, rounded; none if nothing was due.
    pub fn percent_in_time(self) -> Option<u32> {
        (self.in_time * 100 + self.due / 2).checked_div(self.due)
    }
}

/// The record of each authority. Questions for which there still is time count neither way.
pub fn agency_records<'a>(
    questions: impl IntoIterator<Item = &'a Question>,
    today: Date,
) -> BTreeMap<AgencyCode, AgencyRecord> {
    let mut records: BTreeMap<AgencyCode, AgencyRecord> = BTreeMap::new();
    for question in questions {
        let overdue = question.state.is_owed() && question.chase.is_some_and(|chase| today > chase.due);
        let add = match question.answer.map(|answer| answer.timeliness) {
            Some(Timeliness::InTime) => AgencyRecord { due: 1, in_time: 1, ..AgencyRecord::default() },
            Some(Timeliness::Late) => AgencyRecord { due: 1, late: 1, ..AgencyRecord::default() },
            None if overdue => AgencyRecord { due: 1, owing: 1, ..AgencyRecord::default() },
            None => continue,
        };
        let record = records.entry(question.agency.clone()).or_default();
        record.due += add.due;
        record.in_time += add.in_time;
        record.late += add.late;
        record.owing += add.owing;
    }
    records
}

/// A line of the public list of unanswered inquiries: it names an authority, and nobody else.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PublicLine {
    /// The authority.
    pub agency: AgencyCode,
    /// How many questions it has left unanswered so far that they are public.
    pub questions: u32,
    /// The day on which the longest of them was due.
    pub oldest_due: Date,
    /// How many days ago that was.
    pub days_late: u32,
}

/// The public list, the longest silence first.
pub fn public_list<'a>(questions: impl IntoIterator<Item = &'a Question>, today: Date) -> Vec<PublicLine> {
    let mut lines: BTreeMap<AgencyCode, PublicLine> = BTreeMap::new();
    for question in questions.into_iter().filter(|q| q.state == QuestionState::ListedPublicly) {
        let (Some(chase), Some(days_late)) = (question.chase, question.days_late(today)) else { continue };
        let line = lines.entry(question.agency.clone()).or_insert_with(|| PublicLine {
            agency: question.agency.clone(),
            questions: 0,
            oldest_due: chase.due,
            days_late,
        });
        line.questions += 1;
        line.oldest_due = line.oldest_due.min(chase.due);
        line.days_late = line.days_late.max(days_late);
    }
    let mut lines: Vec<PublicLine> = lines.into_values().collect();
    lines.sort_by(|a, b| a.oldest_due.cmp(&b.oldest_due).then_with(|| a.agency.cmp(&b.agency)));
    lines
}

#[cfg(test)]
mod tests {
    use clock::UtcInstant;

    use super::super::question::tests::{asked, drafted};
    use super::super::question::{AnswerRoad, Question};
    use super::*;

    fn on(day: i8) -> Date {
        Date::constant(2026, 3, day)
    }

    /// Nine authorities: seven answer (one late), one owes, one is still a draft, one was let off.
    fn nine() -> Vec<Question> {
        let answer =
            |seed, day| asked(seed).answer(AnswerRoad::Account, UtcInstant::default(), on(day)).unwrap();
        let mut all: Vec<Question> = (0..6).map(|seed| answer(seed, 10)).collect();
        all.push(answer(6, 20));
        all.push(asked(7));
        all.push(asked(8));
        all.push(drafted(9));
        all.push(asked(10).withdraw().unwrap());
        all
    }

    #[test]
    fn many_questions_are_followed_as_one() {
        let tally = QuestionTally::of(&nine(), on(14));
        assert_eq!(tally, QuestionTally { drafted: 1, asked: 9, answered: 7, in_time: 2 });
        assert!(!tally.is_complete());
        assert_eq!(QuestionTally::of(&nine(), on(17)).in_time, 0);
        assert_eq!(tally.sentence().key, "cases-inquiry-answered");
    }

    #[test]
    fn nothing_counts_against_an_authority_before_its_day() {
        let agency: AgencyCode = "migration-service".parse().unwrap();
        let before = agency_records(&nine(), on(16))[&agency];
        assert_eq!(before, AgencyRecord { due: 7, in_time: 6, late: 1, owing: 0 });
        let after = agency_records(&nine(), on(17))[&agency];
        assert_eq!(after, AgencyRecord { due: 9, in_time: 6, late: 1, owing: 2 });
        assert_eq!(after.percent_in_time(), Some(67));
        assert_eq!(AgencyRecord::default().percent_in_time(), None);
    }

    #[test]
    fn the_public_list_names_authorities_by_the_length_of_their_silence() {
        let mut other = Question { agency: "border-guard".parse().unwrap(), ..asked(20) };
        if let Some(chase) = &mut other.chase {
            chase.due = on(1);
        }
        let listed = [asked(21), asked(22), other]
            .map(|question| Question { state: QuestionState::ListedPublicly, ..question });
        let list = public_list(listed.iter().chain(&nine()), on(31));
        let lines: Vec<_> =
            list.iter().map(|line| (line.agency.as_str(), line.questions, line.days_late)).collect();
        assert_eq!(lines, [("border-guard", 1, 30), ("migration-service", 2, 15)]);
    }
}
