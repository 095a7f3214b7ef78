//! [`Relation`]: cases that belong together.
//!
//! A relation has no direction: it is kept once, whichever case it was made from.

use std::collections::BTreeSet;

use ids::CaseId;

use super::coded::coded;

coded! {
    /// Why two cases belong together.
    pub enum RelationKind keyed "cases-relation-" {
        /// They are those of one family.
        Family = "family",
        /// They are about the same matter.
        SameMatter = "same-matter",
        /// They are part of the pattern on which the office opened a case itself.
        Pattern = "pattern",
        /// One looks again at what the other decided.
        Review = "review",
    }
}

/// Two cases that belong together.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Relation {
    // Ordered, so that the same relation is equal whichever way it was made.
    first: CaseId,
    second: CaseId,
    kind: RelationKind,
}

impl Relation {
    /// These two belong together; nothing, if they are one and the same.
    pub fn new(one: CaseId, other: CaseId, kind: RelationKind) -> Option<Self> {
        match one.cmp(&other) {
            std::cmp::Ordering::Less => Some(Self { first: one, second: other, kind }),
            std::cmp::Ordering::Greater => Some(Self { first: other, second: one, kind }),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Why they belong together.
    pub const fn kind(&self) -> RelationKind {
        self.kind
    }

    /// Both cases, in the order they are kept.
    pub const fn cases(&self) -> (CaseId, CaseId) {
        (self.first, self.second)
    }

    /// The other case, if `case` is one of the two.
    pub fn other(&self, case: CaseId) -> Option<CaseId> {
        if case == self.first { Some(self.second) } else { (case == self.second).then_some(self.first) }
    }
}

/// All cases that belong to `case` by this kind of relation, also through others: the family of a
/// brother is the family of his sister. `case` itself is not among them.
pub fn related(case: CaseId, kind: RelationKind, relations: &[Relation]) -> BTreeSet<CaseId> {
    let mut found = BTreeSet::from([case]);
    let mut open = vec![case];
    while let Some(next) = open.pop() {
        let neighbours = relations.iter().filter(|r| r.kind == kind).filter_map(|r| r.other(next));
        open.extend(neighbours.filter(|other| found.insert(*other)));
    }
    found.remove(&case);
    found
}

#[cfg(test)]
mod tests {
    use clock::UtcInstant;
    use ids::Dice;
    use proptest::prelude::*;

    use super::*;

    fn cases(count: usize) -> Vec<CaseId> {
        let dice = Dice::seeded(41);
        (0..count).map(|_| CaseId::new(UtcInstant::default(), &dice)).collect()
    }

    proptest! {
        #[test]
        fn relations_are_symmetric(pairs in prop::collection::vec((0usize..8, 0usize..8, 0usize..4), 0..20)) {
            let cases = cases(8);
            let made = |turned: bool| -> Vec<Relation> {
                let pair = |&(a, b, kind): &(usize, usize, usize)| {
                    let (a, b) = if turned { (b, a) } else { (a, b) };
                    Relation::new(cases[a], cases[b], RelationKind::ALL[kind])
                };
                pairs.iter().filter_map(pair).collect()
            };
            prop_assert_eq!(made(false), made(true));
            for &kind in RelationKind::ALL {
                for &one in &cases {
                    let family = related(one, kind, &made(false));
                    prop_assert!(!family.contains(&one));
                    for other in family {
                        prop_assert!(related(other, kind, &made(false)).contains(&one));
                    }
                }
            }
        }
    }
}
