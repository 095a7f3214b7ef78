//! What is asked: fields, what is wrong with them, how far one has come.

use super::about::{Component, example, parameter};
use crate::{Choice, Field, FormData, Page};

const STORY: Field = Field::area("story", "pages-example-story").required().rows(4);
const EMAIL: Field = Field::email("email", "pages-example-email");
const PASSWORD: Field =
    Field::password("password", "pages-example-password").required().autocomplete("current-password");
const WHEN: Field = Field::date("when", "pages-example-when").required();
const WHO: Field = Field::radios("who", "pages-example-who").required();
const WHOM: Field = Field::checkboxes("whom", "pages-example-who");
const AUTHORITY: Field = Field::select("authority", "pages-example-authority").required();
const READ: Field = Field::check("read", "pages-example-read").required();
const FILES: Field =
    Field::file("files", "pages-example-files", "image/*,audio/*,application/pdf,text/plain");

pub(super) const COMPONENTS: &[Component] = &[
    Component {
        name: "field",
        about: "A question: its label, its hint, what is wrong with the answer, and where to answer. The Field that \
                describes it also reads the answer.",
        parameters: &[
            parameter!("page.field(form, FIELD)", "the question FIELD with what form has for it"),
            parameter!(".choices(choices)", "the answers of radios, checkboxes and select"),
            parameter!(".heading()", "its label is the heading of the page: for one question a page"),
        ],
        examples: &[
            example!("Lines of text", form: FormData = |_| FormData::empty(), "{{ page.field(form, STORY) }}"),
            example!("A line of text", form: FormData = filled, "{{ page.field(form, EMAIL) }}"),
            example!("A secret word", form: FormData = |_| FormData::empty(), "{{ page.field(form, PASSWORD) }}"),
            example!("A date", form: FormData = filled, "{{ page.field(form, WHEN) }}"),
            example!(
                "One of a few",
                form: FormData = filled,
                choices: Vec<Choice> = who,
                "{{ page.field(form, WHO).choices(choices) }}"
            ),
            example!(
                "Some of a few",
                form: FormData = filled,
                choices: Vec<Choice> = who,
                "{{ page.field(form, WHOM).choices(choices) }}"
            ),
            example!(
                "One of many",
                form: FormData = filled,
                choices: Vec<Choice> = authorities,
                "{{ page.field(form, AUTHORITY).choices(choices) }}"
            ),
            example!("Yes or not", form: FormData = |_| FormData::empty(), "{{ page.field(form, READ) }}"),
        ],
    },
    Component {
        name: "errors",
        about: "What has to be put right in a form, at its top, each leading to its field. The page's title says so too.",
        parameters: &[parameter!("page.errors(form)", "nothing at all if nothing has to be put right")],
        examples: &[example!(
            "Three answers to be put right",
            form: FormData = wrong,
            choices: Vec<Choice> = who,
            r#"{{ page.errors(form) }}
{{ page.field(form, STORY) }}
{{ page.field(form, WHEN) }}
{{ page.field(form, WHO).choices(choices) }}"#
        )],
    },
    Component {
        name: "upload",
        about: "Files are taken in a form of their own kind. Where there is script, a bar shows how far they have come.",
        parameters: &[
            parameter!(
                "ui::upload_form(page, action)",
                "the form; fields that must be known first stand before the files"
            ),
            parameter!("Field::file(name, label, accept)", "where files are chosen"),
        ],
        examples: &[example!(
            "Documents or photos",
            form: FormData = |_| FormData::empty(),
            r#"{% import "components.html" as ui %}
{% call ui::upload_form(page, "/_components") %}
{{ page.field(form, FILES) }}
{{ page.button("pages-example-files-send") }}
{% endcall %}"#
        )],
    },
    Component {
        name: "step",
        about: "How far one has come, and how far it is. It stands above the heading.",
        parameters: &[parameter!("page.step(step, steps)", "both counted from one")],
        examples: &[example!("The third of eight", "{{ page.step(3, 8) }}")],
    },
];

fn filled(_: &Page) -> FormData {
    FormData::from_pairs([
        ("email", "z.rahimova@mail.example"),
        ("when-day", "7"),
        ("when-month", "3"),
        ("when-year", "1991"),
        ("who", "employer"),
        ("whom", "police"),
        ("whom", "other"),
        ("authority", "border"),
    ])
}

fn wrong(_: &Page) -> FormData {
    let mut form = FormData::from_pairs([("when-day", "31"), ("when-month", "2"), ("when-year", "2026")]);
    form.text(&STORY);
    form.date(&WHEN);
    form.choice(&WHO, &["police"]);
    form
}

fn who(page: &Page) -> Vec<Choice> {
    vec![
        Choice::new("police", page.t("pages-example-who-police")),
        Choice::new("employer", page.t("pages-example-who-employer"))
            .with_hint(page.t("pages-example-who-employer-hint")),
        Choice::new("other", page.t("pages-example-who-other")),
    ]
}

fn authorities(page: &Page) -> Vec<Choice> {
    vec![
        Choice::new("migration", page.t("pages-example-authority-migration")),
        Choice::new("border", page.t("pages-example-authority-border")),
        Choice::new("labour", page.t("pages-example-authority-labour")),
    ]
}
