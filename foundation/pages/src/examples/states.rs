//! What is said about how things stand: tags, notices, deadlines, what happened.

use clock::{Calendar, CountFrom, Date, DayKind, Deadline, DeadlineRule, OnHoliday, OnWeekend};
use jiff::ToSpan;

use super::about::{Component, example, parameter};
use crate::{Page, TimelineEvent, Tone};

pub(super) const COMPONENTS: &[Component] = &[
    Component {
        name: "tag",
        about: "A state as a word and a shape, so that colour never speaks alone.",
        parameters: &[
            parameter!("page.tag(tone, key)", "the state that the text of key names"),
            parameter!("Tone::Neutral", "○ not begun, waiting for others"),
            parameter!("Tone::Info", "◐ under way"),
            parameter!("Tone::Good", "● done, in agreement"),
            parameter!("Tone::Attention", "▲ a deadline near, an open question"),
            parameter!("Tone::Danger", "✕ overdue, banned"),
        ],
        examples: &[example!(
            "Each state",
            r#"<p>{{ page.tag(Tone::Neutral, "pages-example-state-arrived") }}</p>
<p>{{ page.tag(Tone::Info, "pages-example-state-looked") }}</p>
<p>{{ page.tag(Tone::Good, "pages-example-state-answered") }}</p>
<p>{{ page.tag(Tone::Attention, "pages-example-state-asked") }}</p>
<p>{{ page.tag(Tone::Danger, "pages-example-state-late") }}</p>"#
        )],
    },
    Component {
        name: "notice",
        about: "Something that must not be overlooked. A page with three of them has none.",
        parameters: &[
            parameter!("page.notice(key)", "an explanation"),
            parameter!("page.notice_text(text)", "the same, of a text already in the language of the page"),
            parameter!(".good() .attention() .danger()", "something done, soon to be done, or overdue"),
            parameter!("ui::notice(page, tone, title)", "with more in it than a sentence"),
        ],
        examples: &[
            example!("An explanation", r#"{{ page.notice("pages-example-explained") }}"#),
            example!("Something done", r#"{{ page.notice("pages-example-saved").good() }}"#),
            example!("Something due soon", r#"{{ page.notice("pages-example-soon").attention() }}"#),
            example!("Something overdue", r#"{{ page.notice("pages-example-late").danger() }}"#),
            example!(
                "With more in it",
                r#"{% import "components.html" as ui %}
{% call ui::notice(page, Tone::Danger, "pages-example-danger") %}
<p><a href="tel:112"><bdi>112</bdi></a></p>
{% endcall %}"#
            ),
        ],
    },
    Component {
        name: "due",
        about: "How long until a day, for a line of a table or a fact among others.",
        parameters: &[
            parameter!("page.due(date)", "the days that are left, or by how many it is overdue"),
            parameter!(".since(date)", "with the time from that day on as a bar of days, and its end"),
        ],
        examples: &[
            example!("Far", date: Date = |page| from_today(page, 9), "<p>{{ page.due(date) }}</p>"),
            example!("Near", date: Date = |page| from_today(page, 2), "<p>{{ page.due(date) }}</p>"),
            example!("Past", date: Date = |page| from_today(page, -4), "<p>{{ page.due(date) }}</p>"),
            example!(
                "As a bar",
                began: Date = |page| from_today(page, -11),
                date: Date = |page| from_today(page, 9),
                "{{ page.due(date).since(began) }}"
            ),
            example!(
                "As a bar, overdue",
                began: Date = |page| from_today(page, -20),
                date: Date = |page| from_today(page, -4),
                "{{ page.due(date).since(began) }}"
            ),
            example!(
                "As a bar, a long time",
                began: Date = |page| from_today(page, -70),
                date: Date = |page| from_today(page, 3),
                "{{ page.due(date).since(began) }}"
            ),
        ],
    },
    Component {
        name: "deadline",
        about: "The last day for something and, when asked for, why it is that day.",
        parameters: &[
            parameter!(
                "page.deadline(deadline)",
                "a clock::Deadline; laws and holidays are named by the pack"
            ),
            parameter!(".called(key)", "what is due"),
            parameter!(
                ".since(key)",
                "a text with $date that says what happened on the day from which it is counted"
            ),
        ],
        examples: &[
            example!("With its reasons", deadline: Deadline = asked, "{{ page.deadline(deadline) }}"),
            example!(
                "Called, and told from its beginning",
                deadline: Deadline = asked,
                r#"{{ page.deadline(deadline).called("pages-example-answer").since("pages-example-asked-on") }}"#
            ),
        ],
    },
    Component {
        name: "timeline",
        about: "What happened, the newest first, each with a shape that says how it stands.",
        parameters: &[
            parameter!(
                "page.timeline(events)",
                "TimelineEvents, in any order; nothing at all if there are none"
            ),
            parameter!(
                "TimelineEvent::new(at, tone, text)",
                "a moment, a Tone, words of the page's language"
            ),
            parameter!(".by(who)", "who did it"),
            parameter!(".saying(words)", "what a person wrote, kept as they wrote it"),
            parameter!(".leading_to(path, text)", "a way to more"),
        ],
        examples: &[example!("A case", events: Vec<TimelineEvent> = events, "{{ page.timeline(events) }}")],
    },
    Component {
        name: "lead",
        about: "The one sentence that says how things stand, in large type, and what is small beside it.",
        parameters: &[
            parameter!("class=\"lead\"", "the sentence"),
            parameter!("class=\"muted\"", "what is said more quietly"),
            parameter!("class=\"message\"", "an article: what one person wrote to another"),
            parameter!("class=\"told\"", "words of a person, with their own line breaks"),
        ],
        examples: &[example!(
            "My case",
            date: Date = |page| from_today(page, 9),
            r#"<p class="lead">{{ page.t1("pages-example-lead", "date", page.date(date)) }}</p>
<article class="message">
<p class="muted">{{ page.t("pages-example-caseworker") }} · {{ page.long_date(date) }}</p>
<p class="told" dir="auto">{{ page.t("pages-example-told") }}</p>
</article>"#
        )],
    },
];

fn from_today(page: &Page, days: i32) -> Date {
    page.today().saturating_add(days.days())
}

/// A question put last week, to be answered within fifteen working days of a calendar with two holidays.
fn asked(page: &Page) -> Deadline {
    let mut calendar = Calendar::western();
    for (days, name) in [(3, "founding-day"), (8, "harvest")] {
        let date = from_today(page, days);
        if let Ok(name) = name.parse() {
            // A date that cannot be a holiday leaves the example with one reason less.
            let _ = calendar.yearly(date.month(), date.day(), name, OnWeekend::NextWorkingDay);
        }
    }
    let rule = DeadlineRule {
        days: 15,
        kind: DayKind::Working,
        start: CountFrom::NextDay,
        on_holiday: OnHoliday::Next,
        law: "ombudsman-act.14".parse().ok(),
    };
    rule.from_date(from_today(page, -7), &calendar, page.visit().site().zone())
}

fn events(page: &Page) -> Vec<TimelineEvent> {
    let said = |key: &str| page.t(key).into_owned();
    let days_ago = |days: i64| page.visit().now().plus_days(-days);
    vec![
        TimelineEvent::new(days_ago(20), Tone::Neutral, said("pages-example-event-arrived"))
            .saying(said("pages-example-told")),
        TimelineEvent::new(days_ago(18), Tone::Info, said("pages-example-event-asked"))
            .by(said("pages-example-caseworker")),
        TimelineEvent::new(days_ago(3), Tone::Danger, said("pages-example-event-late")),
        TimelineEvent::new(days_ago(1), Tone::Good, said("pages-example-event-answered"))
            .leading_to("/_components/lead", said("pages-example-letter")),
    ]
}
