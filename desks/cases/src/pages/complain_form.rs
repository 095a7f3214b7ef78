//! The questions of a complaint, in the order in which they are asked.

use std::collections::{BTreeMap, BTreeSet};

use office::Office;
use pages::{Choice, Field, FormData, Page};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

use crate::model::{About, Anonymity, ContactWay, Particulars, Safety, Telling};

/// What happened.
pub(super) const STORY: Field = Field::area("story", "cases-story").required().max(50_000).rows(10);
/// What the office is asked to do.
pub(super) const ASKED: Field = Field::area("asked", "cases-asked").max(5_000).rows(4);
/// What kind of body or person did it.
pub(super) const RESPONDENT: Field = Field::radios("respondent", "cases-respondent").required();
/// Which authority.
pub(super) const AGENCY: Field = Field::select("agency", "cases-agency");
/// Who, in the complainant's words.
pub(super) const WHO: Field = Field::line("who", "cases-who").max(500);
/// Where.
pub(super) const PLACE: Field = Field::line("place", "cases-place").max(300);
/// When.
pub(super) const WHEN: Field = Field::line("when", "cases-when").max(300);
/// Signs of danger.
pub(super) const SIGNS: Field = Field::checkboxes("signs", "cases-signs");
/// Whether a child is concerned.
pub(super) const CHILD: Field = Field::check("child", "cases-child");
/// How to reach the complainant.
pub(super) const CONTACT_WAY: Field = Field::radios("contact-way", "cases-contact-way").required();
/// The address or number.
pub(super) const CONTACT: Field = Field::line("contact", "cases-contact").max(500);
/// Whether it is safe.
pub(super) const SAFETY: Field = Field::radios("safety", "cases-safety");
/// About whom it is.
pub(super) const ABOUT: Field = Field::radios("about", "cases-about").required();
/// The complainant's name.
pub(super) const NAME: Field = Field::line("name", "cases-name").max(300).autocomplete("name");
/// The name of the one concerned.
pub(super) const CONCERNED: Field = Field::line("concerned", "cases-concerned").max(300);
/// Who may see the name.
pub(super) const ANONYMITY: Field = Field::radios("anonymity", "cases-anonymity").required();

/// One question page.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Step {
    What,
    Who,
    Where,
    Danger,
    Contact,
    Name,
}

impl Step {
    pub(super) const ALL: [Self; 6] =
        [Self::What, Self::Who, Self::Where, Self::Danger, Self::Contact, Self::Name];

    /// Its word in the address.
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::What => "what",
            Self::Who => "who",
            Self::Where => "where",
            Self::Danger => "danger",
            Self::Contact => "contact",
            Self::Name => "name",
        }
    }

    // text: cases-step-*
    /// The key of its title.
    pub(super) fn title(self) -> String {
        format!("cases-step-{}", self.word())
    }

    pub(super) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.word() == word)
    }

    /// Its place, from 1. Checking everything is the last place of all.
    pub(super) fn place(self) -> usize {
        Self::ALL.iter().position(|step| *step == self).map_or(1, |index| index + 1)
    }

    pub(super) fn next(self) -> Option<Self> {
        Self::ALL.get(self.place()).copied()
    }

    pub(super) fn before(self) -> Option<Self> {
        self.place().checked_sub(2).and_then(|index| Self::ALL.get(index).copied())
    }

    /// Its questions.
    pub(super) const fn fields(self) -> &'static [Field] {
        match self {
            Self::What => &[STORY, ASKED],
            Self::Who => &[RESPONDENT, AGENCY, WHO],
            Self::Where => &[PLACE, WHEN],
            Self::Danger => &[SIGNS, CHILD],
            Self::Contact => &[CONTACT_WAY, CONTACT, SAFETY],
            Self::Name => &[ABOUT, NAME, CONCERNED, ANONYMITY],
        }
    }
}

/// All that was answered so far, as it was typed. Sealed to the draft; wiped when dropped.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Answers(BTreeMap<String, Vec<String>>);

impl Drop for Answers {
    fn drop(&mut self) {
        self.0.values_mut().for_each(Zeroize::zeroize);
    }
}

impl Answers {
    /// The form of a step, filled in with what was answered.
    pub(super) fn form(&self) -> FormData {
        FormData::from_pairs(
            self.0.iter().flat_map(|(name, values)| values.iter().map(move |value| (name.clone(), value))),
        )
    }

    /// Takes the answers of one step from what was sent.
    pub(super) fn take(&mut self, step: Step, form: &FormData) {
        for field in step.fields() {
            let values: Vec<String> = form.values(field.name()).map(str::to_owned).collect();
            self.0.insert(field.name().to_owned(), values);
        }
    }
}

/// The choices of a field, in the language of the page.
pub(super) fn choices(page: &Page, office: &Office, field: &Field) -> Vec<Choice> {
    codes(office, field)
        .into_iter()
        .map(|(code, key)| {
            let choice = Choice::new(code, page.t(&key).into_owned());
            match page.find(&format!("{key}.hint")) {
                Some(hint) => choice.with_hint(hint.into_owned()),
                None => choice,
            }
        })
        .collect()
}

fn codes(office: &Office, field: &Field) -> Vec<(String, String)> {
    let pack = &office.pack;
    match field.name() {
        "respondent" => pack.respondents.iter().map(|r| (r.code.to_string(), r.code.key())).collect(),
        "agency" => pack.agencies.iter().map(|a| (a.code.to_string(), a.code.key())).collect(),
        "signs" => pack.signs.iter().map(|s| (s.code.to_string(), s.code.key())).collect(),
        "contact-way" => coded(ContactWay::ALL, ContactWay::code, ContactWay::key),
        "safety" => coded(Safety::ALL, Safety::code, Safety::key),
        "about" => coded(About::ALL, About::code, About::key),
        "anonymity" => coded(Anonymity::ALL, Anonymity::code, Anonymity::key),
        _ => Vec::new(),
    }
}

fn coded<T: Copy>(
    all: &[T],
    code: fn(T) -> &'static str,
    key: fn(T) -> &'static str,
) -> Vec<(String, String)> {
    all.iter().map(|&one| (code(one).to_owned(), key(one).to_owned())).collect()
}

/// Reads the answers of one step, noting at each field what is wrong.
pub(super) fn check(office: &Office, step: Step, form: &mut FormData) {
    for field in step.fields() {
        read(office, field, form);
    }
    if step == Step::Contact {
        let way = form.value(CONTACT_WAY.name()).to_owned();
        if !way.is_empty() && way != ContactWay::ReceiptOnly.code() {
            if form.value(CONTACT.name()).is_empty() {
                form.wrong(&CONTACT, "cases-contact-missing");
            }
            if form.value(SAFETY.name()).is_empty() {
                form.wrong(&SAFETY, "cases-safety-missing");
            }
        }
    }
}

fn read(office: &Office, field: &Field, form: &mut FormData) {
    use pages::FieldKind;
    let known: Vec<String> = codes(office, field).into_iter().map(|(code, _)| code).collect();
    match field.kind() {
        FieldKind::Radios | FieldKind::Select => drop(form.choice(field, &known)),
        FieldKind::Checkboxes => drop(form.choices(field, &known)),
        FieldKind::Check => {
            form.is_checked(field);
        }
        _ => drop(form.text(field)),
    }
}

/// The first step whose answers do not hold, if any: nothing is sent before all do.
pub(super) fn first_wrong(office: &Office, answers: &Answers) -> Option<Step> {
    Step::ALL.into_iter().find(|step| {
        let mut form = answers.form();
        check(office, *step, &mut form);
        form.has_errors()
    })
}

/// What the answers tell, once all steps hold.
pub(super) fn told(answers: &Answers) -> (Telling, Particulars, Anonymity) {
    let form = answers.form();
    let text = |field: &Field| form.value(field.name()).to_owned();
    let telling = Telling {
        story: text(&STORY),
        asked_for: text(&ASKED),
        who: text(&WHO),
        place: text(&PLACE),
        when: text(&WHEN),
        contact: text(&CONTACT),
        name: text(&NAME),
        concerned: text(&CONCERNED),
    };
    let particulars = Particulars {
        about: text(&ABOUT).parse().unwrap_or(About::Oneself),
        child_concerned: !text(&CHILD).is_empty(),
        respondent: text(&RESPONDENT),
        agency: Some(text(&AGENCY)).filter(|code| !code.is_empty()),
        signs: form.values(SIGNS.name()).map(str::to_owned).collect::<BTreeSet<_>>(),
        contact_way: text(&CONTACT_WAY).parse().unwrap_or(ContactWay::ReceiptOnly),
        safety: text(&SAFETY).parse().unwrap_or(Safety::Unsafe),
    };
    (telling, particulars, text(&ANONYMITY).parse().unwrap_or(Anonymity::Anonymous))
}
