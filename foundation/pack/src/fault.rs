//! [`Fault`]: one thing that is wrong with a pack, with the line it stands on and the way out.
//!
//! A loader that stops at the first error makes its author run it forty times; so all faults are
//! collected, and each one's `Display` is fit for a terminal:
//!
//! ```text
//! agencies.toml:7:8: error: `kind` cannot be "minstry"
//!    7 | kind = "minstry"
//!      |        ^^^^^^^^^
//!      = allowed: ministry, service, inspectorate, court, municipality, school
//!      = did you mean "ministry"?
//! ```

use std::fmt;

/// Where in a pack something stands.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default)]
pub struct Spot {
    /// The file, relative to the pack.
    pub file: String,
    /// The line, counted from one; 0 if the whole file is meant.
    pub line: u32,
    /// The character in the line, counted from one.
    pub column: u32,
    /// The line itself.
    pub excerpt: String,
    /// How many characters are meant.
    pub width: u32,
}

impl Spot {
    /// A whole file.
    pub(crate) fn file(name: &str) -> Self {
        Self { file: name.to_owned(), ..Self::default() }
    }
}

/// Whether a pack with this fault can be used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Severity {
    /// It cannot.
    Error,
    /// It can, but somebody will be sorry.
    Warning,
}

/// One thing that is wrong with a pack.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// Where.
    pub spot: Spot,
    /// What.
    pub problem: Problem,
}

/// What is wrong.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Problem {
    /// A file that every pack has is not there.
    #[error("this file is missing: {purpose}")]
    FileMissing {
        /// What the file is for.
        purpose: &'static str,
    },
    /// A file is not one that a pack has.
    #[error("this file is none of a pack's")]
    FileUnknown {
        /// The files a pack has.
        allowed: Vec<String>,
    },
    /// A file or folder cannot be read.
    #[error("cannot be read: {why}")]
    Unreadable {
        /// What the system says.
        why: String,
    },
    /// A file is larger than any honest one.
    #[error("this file is larger than {limit_bytes} bytes")]
    TooLarge {
        /// The limit.
        limit_bytes: u64,
    },
    /// The file is not TOML.
    #[error("not TOML: {why}")]
    Toml {
        /// What the parser says.
        why: String,
    },
    /// The file is not Fluent.
    #[error("not Fluent: {why}")]
    Fluent {
        /// What the parser says.
        why: String,
    },
    /// A key is needed and not there.
    #[error("{owner} has no `{key}`")]
    KeyMissing {
        /// The table that should have it.
        owner: String,
        /// The key.
        key: String,
        /// What it should hold.
        expected: String,
    },
    /// A key that means nothing.
    #[error("{owner} has no use for `{key}`")]
    KeyUnknown {
        /// The table that has it.
        owner: String,
        /// The key.
        key: String,
        /// The keys it may have.
        allowed: Vec<String>,
    },
    /// A value of another type than it should be.
    #[error("`{key}` must be {expected}, not {found}")]
    WrongType {
        /// The key.
        key: String,
        /// What it should be.
        expected: String,
        /// What it is.
        found: String,
    },
    /// A word that is not on the closed list.
    #[error("`{key}` cannot be {found:?}")]
    NotAllowed {
        /// The key.
        key: String,
        /// What it is.
        found: String,
        /// What it may be.
        allowed: Vec<String>,
    },
    /// A number outside its range.
    #[error("`{key}` cannot be {found}")]
    OutOfRange {
        /// The key.
        key: String,
        /// What it is.
        found: String,
        /// The least it may be.
        min: u64,
        /// The most it may be.
        max: u64,
    },
    /// A text that is not what it should be: a code, a date, an address.
    #[error("`{key}` cannot be {found:?}")]
    Malformed {
        /// The key.
        key: String,
        /// What it is.
        found: String,
        /// What it should be.
        expected: &'static str,
    },
    /// A thing is defined twice.
    #[error("{thing} `{code}` is defined twice")]
    Twice {
        /// What kind of thing.
        thing: &'static str,
        /// Its code.
        code: String,
        /// Where it was defined first.
        first: String,
    },
    /// A code that names nothing.
    #[error("there is no {thing} `{code}`")]
    NoSuchThing {
        /// What kind of thing.
        thing: &'static str,
        /// The code.
        code: String,
        /// The codes there are.
        known: Vec<String>,
    },
    /// A calendar nobody can live by.
    #[error("{0}")]
    Calendar(#[from] clock::CalendarError),
    /// A condition of a wrong shape.
    #[error("a condition needs {expected}")]
    Condition {
        /// What it needs.
        expected: &'static str,
    },
    /// Conditions nested beyond any reader's patience.
    #[error("conditions stand more than {limit} deep in one another")]
    TooDeep {
        /// How deep they may stand.
        limit: usize,
    },
    /// A step without a deadline.
    #[error("there is no deadline for the step `{step}`")]
    StepMissing {
        /// The step.
        step: String,
    },
    /// A list that may not be empty is.
    #[error("there is no {thing}")]
    NoneOf {
        /// What there should be at least one of.
        thing: &'static str,
    },
    /// A word that people would see is missing.
    #[error("`{key}` has no words in `{language}`")]
    WordMissing {
        /// The Fluent key, with its attribute.
        key: String,
        /// The language.
        language: String,
        /// The file where it should stand.
        file: String,
        /// Whether it is the language from which missing words are borrowed.
        main: bool,
    },
    /// A word that nothing uses.
    #[error("nothing uses the words `{key}`")]
    WordUnused {
        /// The Fluent key, with its attribute.
        key: String,
        /// A key that is used and reads much the same.
        near: Option<String>,
    },
    /// A word is there twice in one file.
    #[error("`{key}` is there twice")]
    WordTwice {
        /// The Fluent key.
        key: String,
        /// Where the first is.
        first: String,
    },
    /// A word takes other arguments than in the main language.
    #[error("`{key}` takes {found} here but {expected} in `{language}`")]
    Arguments {
        /// The Fluent key.
        key: String,
        /// What it takes here.
        found: String,
        /// What it takes there.
        expected: String,
        /// The language compared with.
        language: String,
    },
    /// A deadline no law stands behind.
    #[error("no law stands behind the {what}")]
    WithoutLaw {
        /// The rule.
        what: String,
    },
    /// A law that no rule cites.
    #[error("no rule cites the {thing} `{code}`")]
    Uncited {
        /// What kind of thing.
        thing: &'static str,
        /// Its code.
        code: String,
    },
    /// A rule whose condition contradicts itself.
    #[error("nothing can ever meet the condition of `{rule}`")]
    NeverTrue {
        /// The rule.
        rule: String,
    },
    /// A sign of danger that makes nothing urgent.
    #[error("ticking the sign `{sign}` changes nothing: no urgency rule asks for it")]
    SignIdle {
        /// The sign.
        sign: String,
    },
    /// An agency to which no letter can be sent.
    #[error("nobody can reach {thing} `{code}`: it has neither `post` nor `email`")]
    Unreachable {
        /// What kind of thing.
        thing: &'static str,
        /// Its code.
        code: String,
    },
    /// A year in the plan of the office whose holidays are not given.
    #[error("the holidays of {year} are not all known: deadlines that pass through it will say so")]
    YearUnknown {
        /// The year.
        year: i16,
    },
    /// No team is trained for children's cases.
    #[error("no team is trained for children's cases")]
    NoTeamForChildren,
    /// A category of children's cases is with a team that is not trained for them.
    #[error("the category `{category}` is about children, but its team `{team}` is not trained for them")]
    TeamUntrained {
        /// The category.
        category: String,
        /// Its team.
        team: String,
    },
    /// A more urgent complaint would have more time.
    #[error("the step `{step}` gives a {level} complaint more days than a less urgent one")]
    SlowerWhenUrgent {
        /// The step.
        step: String,
        /// The level.
        level: String,
    },
}

impl Problem {
    /// Whether a pack with this problem can be used.
    pub const fn severity(&self) -> Severity {
        match self {
            Self::WordMissing { main, .. } if !*main => Severity::Warning,
            Self::FileUnknown { .. }
            | Self::WordUnused { .. }
            | Self::Arguments { .. }
            | Self::WithoutLaw { .. }
            | Self::Uncited { .. }
            | Self::NeverTrue { .. }
            | Self::SignIdle { .. }
            | Self::Unreachable { .. }
            | Self::YearUnknown { .. }
            | Self::NoTeamForChildren
            | Self::TeamUntrained { .. }
            | Self::SlowerWhenUrgent { .. } => Severity::Warning,
            _ => Severity::Error,
        }
    }

    /// What may be there instead, and what to do, a line each.
    pub fn remedies(&self) -> Vec<String> {
        match self {
            Self::FileUnknown { allowed } => vec![allowed_line(allowed)],
            Self::KeyMissing { expected, .. } => vec![format!("expected: {expected}")],
            Self::KeyUnknown { key, allowed, .. } => with_nearest(key, allowed),
            Self::NotAllowed { found, allowed, .. } => with_nearest(found, allowed),
            Self::OutOfRange { min, max, .. } => vec![format!("allowed: {min} to {max}")],
            Self::Malformed { expected, .. } => vec![format!("expected: {expected}")],
            Self::Twice { first, .. } => vec![format!("the first is at {first}")],
            Self::NoSuchThing { code, known, .. } => with_nearest(code, known),
            Self::StepMissing { step } => {
                vec![format!("add a table [{step}] with days, count, from, at_rest and law")]
            }
            Self::WordMissing { key, file, main, .. } => vec![
                format!("add it to {file}{}", attribute_hint(key)),
                if *main {
                    "the pack's first language may lack nothing"
                } else {
                    "until then people read it in the first language"
                }
                .to_owned(),
            ],
            Self::WordUnused { near, .. } => {
                near.iter().map(|near| format!("did you mean `{near}`?")).collect()
            }
            Self::WordTwice { first, .. } => vec![format!("the first is at {first}")],
            Self::WithoutLaw { .. } => {
                vec!["name the law: people are told why a date is what it is".to_owned()]
            }
            Self::Unreachable { .. } => vec!["give one of them, or its questions will go nowhere".to_owned()],
            Self::YearUnknown { year } => {
                vec![format!("when they are announced, add [year.{year}] with complete = true")]
            }
            Self::NoTeamForChildren => vec!["give one team children = true".to_owned()],
            _ => Vec::new(),
        }
    }
}

fn attribute_hint(key: &str) -> String {
    key.split_once('.').map(|(_, attribute)| format!(" as the attribute `.{attribute}`")).unwrap_or_default()
}

fn allowed_line(allowed: &[String]) -> String {
    if allowed.is_empty() {
        return "allowed: nothing".to_owned();
    }
    format!("allowed: {}", allowed.join(", "))
}

fn with_nearest(found: &str, allowed: &[String]) -> Vec<String> {
    let mut lines = vec![allowed_line(allowed)];
    lines.extend(
        nearest(found, allowed.iter().map(String::as_str)).map(|near| format!("did you mean \"{near}\"?")),
    );
    lines
}

/// The candidate that takes the fewest edits to reach, if they are few.
pub(crate) fn nearest<'a>(found: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    /// Beyond this a comparison costs more than it helps.
    const COMPARED_CHARS_MAX: usize = 80;
    let allowance = 1 + found.chars().count() / 4;
    if found.chars().count() > COMPARED_CHARS_MAX {
        return None;
    }
    candidates
        .map(|candidate| (edits(found, candidate), candidate))
        .filter(|(edits, _)| *edits <= allowance)
        .min()
        .map(|(_, candidate)| candidate)
}

/// Insertions, deletions and replacements from `a` to `b` (Levenshtein's distance).
fn edits(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, from) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, to) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(from != *to);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()]
}

impl Fault {
    /// Whether a pack with this fault can be used.
    pub const fn severity(&self) -> Severity {
        self.problem.severity()
    }

    /// Whether it keeps the pack from being used.
    pub fn is_error(&self) -> bool {
        self.severity() == Severity::Error
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Spot { file, line, column, excerpt, width } = &self.spot;
        let severity = match self.severity() {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        let gutter = line.to_string().len().max(4);
        if *line == 0 {
            write!(f, "{file}: {severity}: {}", self.problem)?;
        } else {
            writeln!(f, "{file}:{line}:{column}: {severity}: {}", self.problem)?;
            writeln!(f, "{line:>gutter$} | {excerpt}")?;
            let before = usize::try_from(column.saturating_sub(1)).unwrap_or_default();
            let marks = usize::try_from((*width).max(1)).unwrap_or(1);
            write!(f, "{:>gutter$} | {}{}", "", " ".repeat(before), "^".repeat(marks))?;
        }
        for remedy in self.problem.remedies() {
            write!(f, "\n{:>gutter$} = {remedy}", "")?;
        }
        Ok(())
    }
}
