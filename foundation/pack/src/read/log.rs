//! [`Log`]: what reading a pack finds out on the way: faults, what is defined, what is referred to,
//! and which words people will need.
//!
//! Tables are read in any order, so a reference is only written down here and followed when every
//! file has been read.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::choice::{Choice, choices};
use crate::fault::{Fault, Problem, Spot};

choices! {
    /// The kinds of thing that a pack defines and that its tables refer to, as a person names them.
    pub(crate) enum Thing {
        /// A law as a whole.
        Act = "act",
        /// An agency.
        Agency = "agency",
        /// A category.
        Category = "category",
        /// An emergency number.
        Emergency = "emergency number",
        /// A ground.
        Ground = "ground",
        /// A helper.
        Helper = "helper",
        /// A holiday.
        Holiday = "holiday",
        /// An article of a law.
        Law = "law",
        /// A reason to ask for a name.
        NameReason = "name reason",
        /// A specific need.
        Need = "need",
        /// A place.
        Place = "place",
        /// A kind of respondent.
        Respondent = "respondent",
        /// A right.
        Right = "right",
        /// A sign of danger.
        Sign = "sign",
        /// A team.
        Team = "team",
        /// A treaty.
        Treaty = "treaty",
        /// An urgency rule.
        Urgency = "urgency rule",
    }
}

/// Who reads a word, and therefore in which languages it must be there.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Readers {
    /// Complainants: every language of the pack.
    Everybody,
    /// Staff only: the languages of staff.
    Staff,
}

/// A word that will be shown.
#[derive(Clone, Debug)]
pub(crate) struct Needed {
    pub(crate) readers: Readers,
    pub(crate) spot: Spot,
}

/// What reading a pack finds out.
#[derive(Default)]
pub(crate) struct Log {
    faults: RefCell<Vec<Fault>>,
    defined: RefCell<BTreeMap<Thing, BTreeMap<String, Spot>>>,
    referred: RefCell<Vec<(Thing, String, Spot)>>,
    words: RefCell<BTreeMap<String, Needed>>,
}

impl Log {
    pub(crate) fn fault(&self, spot: Spot, problem: Problem) {
        self.faults.borrow_mut().push(Fault { spot, problem });
    }

    /// Something was defined; twice is a fault.
    pub(crate) fn define(&self, thing: Thing, code: &str, spot: Spot) {
        let mut defined = self.defined.borrow_mut();
        let of_kind = defined.entry(thing).or_default();
        if let Some(first) = of_kind.get(code) {
            let first = format!("{}:{}", first.file, first.line);
            self.fault(spot, Problem::Twice { thing: thing.word(), code: code.to_owned(), first });
        } else {
            of_kind.insert(code.to_owned(), spot);
        }
    }

    /// A thing of the common taxonomy belongs to the pack; what the pack defines itself stands.
    pub(crate) fn adopt(&self, thing: Thing, code: &str, key: &str) {
        let spot = Spot::file("rights.toml");
        self.defined.borrow_mut().entry(thing).or_default().entry(code.to_owned()).or_insert(spot.clone());
        self.needs_word(key.to_owned(), Readers::Everybody, spot);
    }

    /// Something was referred to.
    pub(crate) fn refer(&self, thing: Thing, code: &str, spot: Spot) {
        self.referred.borrow_mut().push((thing, code.to_owned(), spot));
    }

    /// The words of `key` will be shown; if several things need them, to the wider circle.
    pub(crate) fn needs_word(&self, key: String, readers: Readers, spot: Spot) {
        let mut words = self.words.borrow_mut();
        let needed = words.entry(key).or_insert(Needed { readers, spot });
        if readers == Readers::Everybody {
            needed.readers = readers;
        }
    }

    /// The words that will be shown.
    pub(crate) fn words(&self) -> BTreeMap<String, Needed> {
        self.words.borrow().clone()
    }

    /// The codes of a kind, with where they are defined.
    pub(crate) fn defined(&self, thing: Thing) -> BTreeMap<String, Spot> {
        self.defined.borrow().get(&thing).cloned().unwrap_or_default()
    }

    /// Where a thing is defined; the nameless spot if it is not.
    pub(crate) fn spot_of(&self, thing: Thing, code: &str) -> Spot {
        self.defined(thing).remove(code).unwrap_or_default()
    }

    /// Whether anything refers to this thing.
    pub(crate) fn is_referred(&self, thing: Thing, code: &str) -> bool {
        self.referred.borrow().iter().any(|(kind, named, _)| *kind == thing && named == code)
    }

    /// Follows every reference; one that leads nowhere is a fault.
    pub(crate) fn follow_references(&self) {
        for (thing, code, spot) in self.referred.borrow().iter() {
            let defined = self.defined.borrow();
            let of_kind = defined.get(thing);
            if of_kind.is_some_and(|known| known.contains_key(code)) {
                continue;
            }
            let known = of_kind.map(|known| known.keys().cloned().collect()).unwrap_or_default();
            self.fault(spot.clone(), Problem::NoSuchThing { thing: thing.word(), code: code.clone(), known });
        }
    }

    /// All faults, by file and line, errors before warnings where they share one.
    pub(crate) fn into_faults(self) -> Vec<Fault> {
        let mut faults = self.faults.into_inner();
        faults.sort_by(|a, b| {
            (&a.spot.file, a.spot.line, a.spot.column, a.severity()).cmp(&(
                &b.spot.file,
                b.spot.line,
                b.spot.column,
                b.severity(),
            ))
        });
        faults
    }
}
