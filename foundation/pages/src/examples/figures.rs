//! What is counted and listed: tables, facts, charts.

use clock::Date;
use jiff::ToSpan;

use super::about::{Component, example, parameter};
use crate::{Figures, Measure, Page, Tone};

pub(super) const COMPONENTS: &[Component] = &[
    Component {
        name: "table",
        about: "A table in a frame. Where the screen is narrow, each row stands as a block with its headings.",
        parameters: &[
            parameter!(
                "ui::table(page, caption)",
                "caption is a key; each td has data-label, the heading of its column"
            ),
            parameter!(
                "ui::long_table(page, caption, id)",
                "stays a table and scrolls; head and first column stay in sight"
            ),
            parameter!("class=\"number\"", "a cell or header of numbers"),
        ],
        examples: &[
            example!(
                "Rows that become blocks",
                cases: Vec<Case> = cases,
                r#"{% import "components.html" as ui %}
{% call ui::table(page, "pages-example-cases") %}
<thead><tr>
<th scope="col">{{ page.t("pages-example-number") }}</th><th scope="col">{{ page.t("pages-example-about") }}</th>
<th scope="col">{{ page.t("pages-example-state") }}</th><th scope="col">{{ page.t("pages-example-due") }}</th>
</tr></thead>
<tbody>
{% for case in cases %}
<tr>
<th scope="row"><a href="{{ page.href("/_components/table") }}"><bdi>{{ case.number }}</bdi></a></th>
<td data-label="{{ page.t("pages-example-about") }}">{{ page.t(case.about) }}</td>
<td data-label="{{ page.t("pages-example-state") }}">{{ page.tag(Tone::Info, "pages-example-state-looked") }}</td>
<td data-label="{{ page.t("pages-example-due") }}">{{ page.due(case.due).since(case.began) }}</td>
</tr>
{% endfor %}
</tbody>
{% endcall %}"#
            ),
            example!(
                "Long and wide",
                r#"{% import "components.html" as ui %}
{% call ui::long_table(page, "pages-example-in-time", "in-time") %}
<thead><tr><th scope="col">{{ page.t("pages-example-authority") }}</th>{% for year in 2017..2027 %}<th scope="col" class="number">{{ page.digits(year.to_string().as_str()) }}</th>{% endfor %}</tr></thead>
<tbody>
{% for key in ["pages-example-authority-migration", "pages-example-authority-border", "pages-example-authority-labour"] %}
<tr><th scope="row">{{ page.t(key) }}</th>{% for year in 2017..2027 %}<td class="number">{{ page.number(year * 7 % 1300) }}</td>{% endfor %}</tr>
{% endfor %}
</tbody>
{% endcall %}"#
            ),
        ],
    },
    Component {
        name: "facts",
        about: "Names with their values.",
        parameters: &[
            parameter!("ui::facts()", "the list"),
            parameter!("ui::fact(page, name)", "one of it: name is a key, the value stands inside"),
        ],
        examples: &[example!(
            "A case",
            due: Date = soon,
            r#"{% import "components.html" as ui %}
{% call ui::facts() %}
{% call ui::fact(page, "pages-example-state") %}{{ page.tag(Tone::Info, "pages-example-state-looked") }}{% endcall %}
{% call ui::fact(page, "pages-example-authority") %}{{ page.t("pages-example-authority-migration") }}{% endcall %}
{% call ui::fact(page, "pages-example-answer") %}{{ page.due(due) }}{% endcall %}
{% endcall %}"#
        )],
    },
    Component {
        name: "details",
        about: "Something said only to who wants to know.",
        parameters: &[parameter!("ui::details(page, summary)", "the text of key summary opens it")],
        examples: &[example!(
            "What happens next",
            r#"{% import "components.html" as ui %}
{% call ui::details(page, "pages-example-next") %}
<p>{{ page.t("pages-example-explained") }}</p>
{% endcall %}"#
        )],
    },
    Component {
        name: "bars",
        about: "Figures as bars, for comparing things. The same numbers stand in a table beneath.",
        parameters: &[
            parameter!("page.bars(figures)", "Figures as bars beneath one another"),
            parameter!(
                "Figures::new(caption, heading, unit, measure)",
                "what is shown, what stands over names and numbers"
            ),
            parameter!(".line(name, value)", "one bar; no value where the count is too small to be shown"),
            parameter!(
                ".csv(path) .method(path)",
                "the ways to a file of the figures and to how they are counted"
            ),
        ],
        examples: &[example!("By authority", figures: Figures = by_authority, "{{ page.bars(figures) }}")],
    },
    Component {
        name: "multiples",
        about: "Several figures as small columns on one scale, for comparing how things went.",
        parameters: &[parameter!(
            "page.multiples(all)",
            "a list of Figures, each with the same names in time"
        )],
        examples: &[example!("By year", all: Vec<Figures> = by_year, "{{ page.multiples(all) }}")],
    },
];

/// A line of a table.
struct Case {
    number: &'static str,
    about: &'static str,
    began: Date,
    due: Date,
}

fn cases(page: &Page) -> Vec<Case> {
    let began = page.today().saturating_sub(8.days());
    let late = page.today().saturating_add(9.days());
    vec![
        Case { number: "2026-0117", about: "pages-example-about-ban", began, due: soon(page) },
        Case { number: "2026-0121", about: "pages-example-about-wages", began, due: late },
    ]
}

fn soon(page: &Page) -> Date {
    page.today().saturating_add(2.days())
}

fn by_authority(page: &Page) -> Figures {
    let said = |key: &str| page.t(key).into_owned();
    Figures::new(
        said("pages-example-in-time"),
        said("pages-example-authority"),
        said("pages-example-share"),
        Measure::Share,
    )
    .line(said("pages-example-authority-migration"), 0.61)
    .line(said("pages-example-authority-border"), 0.35)
    .line(said("pages-example-authority-labour"), None)
    .csv("/_components/bars")
    .method("/_components/bars")
}

fn by_year(page: &Page) -> Vec<Figures> {
    let said = |key: &str| page.t(key).into_owned();
    let authorities = [
        ("pages-example-authority-migration", [412.0, 530.0, 610.0, 1204.0, 990.0]),
        ("pages-example-authority-border", [120.0, 133.0, 160.0, 154.0, 170.0]),
        ("pages-example-authority-labour", [40.0, 72.0, 9.0, 81.0, 120.0]),
    ];
    let figures = authorities.map(|(authority, values)| {
        let figures = Figures::new(
            said(authority),
            said("pages-example-year"),
            said("pages-example-answers"),
            Measure::Count,
        );
        (2022..).zip(values).fold(figures, |figures, (year, value): (i16, f64)| {
            figures.line(page.digits(&year.to_string()).into_owned(), value)
        })
    });
    figures.into()
}
