//! [`Field`]: one question, described once for the page and for the parser.

use super::FIELD_CHARS_MAX;

/// How a question is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FieldKind {
    /// One line of text.
    Line,
    /// Several lines of text, shown so many high.
    Area {
        /// How many lines are seen before it scrolls.
        rows: u8,
    },
    /// A secret word, never shown again.
    Password,
    /// One of a list, closed until it is opened.
    Select,
    /// One of a few, all seen.
    Radios,
    /// Any number of a few, all seen.
    Checkboxes,
    /// Yes or not.
    Check,
    /// Day, month and year.
    Date,
    /// Files.
    File,
}

/// One question of a form.
///
/// The text of its label has the key `label`. Attributes of the same text belong to it, each if it is there:
/// `.hint` is shown beneath the label, `.empty` is said when a required answer is missing.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub(crate) name: &'static str,
    pub(crate) label: &'static str,
    pub(crate) kind: FieldKind,
    pub(crate) is_required: bool,
    pub(crate) chars_max: usize,
    pub(crate) autocomplete: Option<&'static str>,
    pub(crate) input_mode: Option<&'static str>,
    pub(crate) is_left_to_right: bool,
    pub(crate) accept: Option<&'static str>,
}

const LINE_CHARS_MAX: usize = 200;
const AREA_CHARS_MAX: usize = 20_000;
const AREA_ROWS: u8 = 8;

impl Field {
    const fn new(kind: FieldKind, name: &'static str, label: &'static str) -> Self {
        Self {
            name,
            label,
            kind,
            is_required: false,
            chars_max: LINE_CHARS_MAX,
            autocomplete: None,
            input_mode: None,
            is_left_to_right: false,
            accept: None,
        }
    }

    /// One line of text, of at most 200 characters unless [`max`](Self::max) says otherwise.
    pub const fn line(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Line, name, label)
    }

    /// Several lines of text, of at most 20,000 characters unless [`max`](Self::max) says otherwise.
    pub const fn area(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Area { rows: AREA_ROWS }, name, label).max(AREA_CHARS_MAX)
    }

    /// A secret word.
    pub const fn password(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Password, name, label).left_to_right()
    }

    /// An e-mail address.
    pub const fn email(name: &'static str, label: &'static str) -> Self {
        Self::line(name, label).input_mode("email").left_to_right().autocomplete("email")
    }

    /// A telephone number.
    pub const fn telephone(name: &'static str, label: &'static str) -> Self {
        Self::line(name, label).input_mode("tel").left_to_right().autocomplete("tel")
    }

    /// Digits: a number, a receipt, a code.
    pub const fn digits(name: &'static str, label: &'static str) -> Self {
        Self::line(name, label).input_mode("numeric").left_to_right()
    }

    /// One of a list, closed until it is opened: for many choices.
    pub const fn select(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Select, name, label)
    }

    /// One of a few, all seen.
    pub const fn radios(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Radios, name, label)
    }

    /// Any number of a few, all seen.
    pub const fn checkboxes(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Checkboxes, name, label)
    }

    /// Yes or not.
    pub const fn check(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Check, name, label)
    }

    /// Day, month and year, in three inputs called `name-day`, `name-month` and `name-year`.
    pub const fn date(name: &'static str, label: &'static str) -> Self {
        Self::new(FieldKind::Date, name, label)
    }

    /// Files. `accept` is what the browser offers to pick, such as `image/*,application/pdf`.
    pub const fn file(name: &'static str, label: &'static str, accept: &'static str) -> Self {
        let mut field = Self::new(FieldKind::File, name, label);
        field.accept = Some(accept);
        field
    }

    /// The same, and an answer must be given.
    #[must_use]
    pub const fn required(mut self) -> Self {
        self.is_required = true;
        self
    }

    /// The same, of at most `chars_max` characters.
    ///
    /// # Panics
    /// At compile time, where it is a constant: if that is more than any form takes.
    #[must_use]
    pub const fn max(mut self, chars_max: usize) -> Self {
        assert!(chars_max <= FIELD_CHARS_MAX, "longer than FIELD_CHARS_MAX");
        self.chars_max = chars_max;
        self
    }

    /// The same, shown `rows` lines high.
    #[must_use]
    pub const fn rows(mut self, rows: u8) -> Self {
        self.kind = FieldKind::Area { rows };
        self
    }

    /// The same, filled in by the browser with what it knows under this word of HTML (`name`, `off`, …).
    #[must_use]
    pub const fn autocomplete(mut self, word: &'static str) -> Self {
        self.autocomplete = Some(word);
        self
    }

    /// The same, typed on the keyboard that HTML knows by this word (`numeric`, `email`, `tel`, …).
    #[must_use]
    pub const fn input_mode(mut self, word: &'static str) -> Self {
        self.input_mode = Some(word);
        self
    }

    /// The same, written from left to right in every language.
    #[must_use]
    pub const fn left_to_right(mut self) -> Self {
        self.is_left_to_right = true;
        self
    }

    /// The name under which the answer is sent.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The key of its label.
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// How it is asked.
    pub const fn kind(&self) -> FieldKind {
        self.kind
    }

    /// Whether an answer must be given.
    pub const fn is_required(&self) -> bool {
        self.is_required
    }
}
