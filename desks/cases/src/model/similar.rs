//! [`find_similar`]: cases that a caseworker should know of, each with the reason why.
//!
//! The score is a plain sum of points, shown with its parts, so that anybody can see why a case is on
//! the list and argue with it.

use clock::Date;
use ids::CaseId;

use super::coded::coded;
use super::pattern::days_between;
use pack::{AgencyCode, CategoryCode};

/// A case with fewer points than this is not similar.
pub const SIMILAR_POINTS_MIN: u32 = 50;
/// The most cases a list of similar ones has.
pub const SIMILAR_CASES_MAX: usize = 20;
/// Beyond so many days, time says nothing for likeness.
pub const NEAR_DAYS_MAX: u16 = 180;

coded! {
    /// What two cases have in common.
    pub enum Likeness keyed "cases-like-" {
        /// The authority.
        Agency = "agency",
        /// The kind of matter.
        Category = "category",
        /// The place.
        Place = "place",
        /// The time.
        Time = "time",
    }
}

/// What of a case it is compared by. The place is a keyed hash: alike, and not read.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SimilarFact {
    /// The case.
    pub case: CaseId,
    /// The authority it is about, if it is about one.
    pub agency: Option<AgencyCode>,
    /// What kind of matter it is.
    pub category: Option<CategoryCode>,
    /// A keyed hash of the place, if one was given.
    pub place: Option<Vec<u8>>,
    /// The day it came.
    pub received: Date,
}

/// A case similar to another.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Similar {
    /// The case.
    pub case: CaseId,
    /// Its points, up to 100.
    pub points: u32,
    /// What they are made of.
    pub parts: Vec<(Likeness, u32)>,
}

/// How alike two cases are: 40 points for the authority, 30 for the kind of matter, 20 for the place,
/// and up to 10 for the time, falling to none over [`NEAR_DAYS_MAX`] days. What is not known is not alike.
pub fn compare(one: &SimilarFact, other: &SimilarFact) -> Similar {
    let same = |likeness, points, alike: bool| alike.then_some((likeness, points));
    let parts: Vec<(Likeness, u32)> = [
        same(Likeness::Agency, 40, one.agency.is_some() && one.agency == other.agency),
        same(Likeness::Category, 30, one.category.is_some() && one.category == other.category),
        same(Likeness::Place, 20, one.place.is_some() && one.place == other.place),
        Some((Likeness::Time, nearness(one.received, other.received))).filter(|(_, points)| *points > 0),
    ]
    .into_iter()
    .flatten()
    .collect();
    Similar { case: other.case, points: parts.iter().map(|(_, points)| points).sum(), parts }
}

/// Ten points on the same day, none from [`NEAR_DAYS_MAX`] days on.
fn nearness(one: Date, other: Date) -> u32 {
    let days = days_between(one, other).unsigned_abs();
    let far = u32::from(NEAR_DAYS_MAX);
    (far.saturating_sub(days) * 10).div_ceil(far)
}

/// The cases similar to `this`, the most alike first, at most [`SIMILAR_CASES_MAX`].
///
/// Time alone makes nothing similar: at least [`SIMILAR_POINTS_MIN`] points are needed.
pub fn find_similar<'a>(
    this: &SimilarFact,
    others: impl IntoIterator<Item = &'a SimilarFact>,
) -> Vec<Similar> {
    let mut found: Vec<Similar> = others
        .into_iter()
        .filter(|other| other.case != this.case)
        .map(|other| compare(this, other))
        .filter(|similar| similar.points >= SIMILAR_POINTS_MIN)
        .collect();
    found.sort_by(|a, b| b.points.cmp(&a.points).then_with(|| a.case.cmp(&b.case)));
    found.truncate(SIMILAR_CASES_MAX);
    found
}

#[cfg(test)]
mod tests {
    use clock::UtcInstant;
    use ids::Dice;

    use super::*;

    fn fact(seed: u64, agency: &str, category: &str, place: u8, day: i8) -> SimilarFact {
        SimilarFact {
            case: CaseId::new(UtcInstant::default(), &Dice::seeded(seed)),
            agency: agency.parse().ok(),
            category: category.parse().ok(),
            place: (place > 0).then(|| vec![place]),
            received: Date::constant(2026, 3, day),
        }
    }

    #[test]
    fn likeness_is_a_sum_with_its_parts() {
        use Likeness::{Agency, Category, Place, Time};
        let this = fact(1, "police", "detention", 1, 2);
        for (other, points, parts) in [
            (fact(2, "police", "detention", 1, 2), 100, vec![Agency, Category, Place, Time]),
            (fact(2, "police", "detention", 2, 2), 80, vec![Agency, Category, Time]),
            (fact(2, "police", "wages", 2, 30), 49, vec![Agency, Time]),
            (fact(2, "school", "wages", 2, 2), 10, vec![Time]),
            (fact(2, "", "", 0, 2), 10, vec![Time]),
        ] {
            let similar = compare(&this, &other);
            assert_eq!(similar.points, points, "{similar:?}");
            assert_eq!(similar.parts.iter().map(|(part, _)| *part).collect::<Vec<_>>(), parts);
            assert_eq!(compare(&other, &this).points, points, "likeness has no direction");
        }
        let far = SimilarFact { received: Date::constant(2026, 12, 1), ..fact(2, "police", "wages", 0, 1) };
        assert_eq!(compare(&this, &far).points, 40);
    }

    #[test]
    fn what_is_unknown_is_not_alike() {
        let this = fact(1, "", "", 0, 2);
        assert!(find_similar(&this, &[fact(2, "", "", 0, 2)]).is_empty());
    }

    #[test]
    fn the_list_is_short_ordered_and_without_the_case_itself() {
        let this = fact(1, "police", "detention", 1, 2);
        let mut others: Vec<_> = (2..60).map(|seed| fact(seed, "police", "detention", 2, 2)).collect();
        others.push(fact(99, "police", "detention", 1, 2));
        others.push(this.clone());
        let found = find_similar(&this, &others);
        assert_eq!(found.len(), SIMILAR_CASES_MAX);
        assert_eq!(found[0].points, 100);
        assert!(found.iter().all(|similar| similar.case != this.case));
    }
}
