//! What is pressed: buttons, and the ways from page to page.

use super::about::{Component, example, parameter};
use crate::NavItem;

pub(super) const COMPONENTS: &[Component] = &[
    Component {
        name: "button",
        about: "A verb that does something. A page has one main button; what is not the one thing to do is secondary.",
        parameters: &[
            parameter!("page.button(key)", "sends its form; the text of key is a verb"),
            parameter!(
                "page.link_button(key, path)",
                "a link that looks like one, where doing begins with a page"
            ),
            parameter!(".secondary()", "for what is not the one thing to do"),
            parameter!(".danger()", "for what cannot be undone"),
            parameter!(
                ".named(name, value)",
                "sends name=value with its form, where a form has several buttons"
            ),
        ],
        examples: &[
            example!(
                "One form, three buttons",
                r#"{% import "components.html" as ui %}
{% call ui::form(page, "/_components") %}
{{ page.button("pages-example-send") }}
{{ page.button("pages-example-save").secondary().named("then", "wait") }}
{{ page.button("pages-example-withdraw").danger() }}
{% endcall %}"#
            ),
            example!("A link", r#"<p>{{ page.link_button("pages-example-send", "/_components") }}</p>"#),
        ],
    },
    Component {
        name: "tool",
        about: "Buttons that only a script can carry out. Where there is none they are not there.",
        parameters: &[
            parameter!("page.print_button()", "prints the page"),
            parameter!("page.copy_button(id)", "copies the text of the element with that id"),
        ],
        examples: &[example!(
            "A receipt",
            r#"<p>{{ page.t("pages-example-receipt-paper") }}</p>
<p class="receipt"><bdi dir="ltr" id="receipt">4821 0937 5561 2044 83</bdi></p>
<p>{{ page.print_button() }} {{ page.copy_button("receipt") }}</p>"#
        )],
    },
    Component {
        name: "doors",
        about: "The few ways that a front page offers, in the words that people use.",
        parameters: &[parameter!("class=\"doors\"", "a list of links, one an item")],
        examples: &[example!(
            "Three doors",
            r#"<ul class="doors">
<li><a href="{{ page.href("/_components/button") }}">{{ page.t("pages-example-door-complain") }}</a></li>
<li><a href="{{ page.href("/_components/tabs") }}">{{ page.t("pages-example-door-ban") }}</a></li>
<li><a href="{{ page.href("/_components/tool") }}">{{ page.t("pages-example-door-receipt") }}</a></li>
</ul>"#
        )],
    },
    Component {
        name: "tabs",
        about: "The same things seen in several ways, each with an address of its own.",
        parameters: &[parameter!(
            "page.tabs(label, items)",
            "items are NavItems, whose paths may have a query; the text of key label names them together"
        )],
        examples: &[example!(
            "Three views",
            items: Vec<NavItem> = |_| views(),
            r#"{{ page.tabs("pages-example-cases", items) }}"#
        )],
    },
    Component {
        name: "pagination",
        about: "A long list a page at a time. Whatever else the address asks for is kept.",
        parameters: &[parameter!(
            "page.pagination(current, pages)",
            "both counted from one; the address says ?page=3; nothing is shown if there is one page only"
        )],
        examples: &[
            example!("In the middle", r#"{{ page.pagination(3, 12) }}"#),
            example!("One page", r#"{{ page.pagination(1, 1) }}"#),
        ],
    },
];

fn views() -> Vec<NavItem> {
    vec![
        NavItem::new("pages-example-now", "/_components/tabs").counting(4),
        NavItem::new("pages-example-waiting", "/_components/tabs?view=waiting").counting(12),
        NavItem::new("pages-example-mine", "/_components/tabs?view=mine"),
    ]
}
