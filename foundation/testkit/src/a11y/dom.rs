//! A page as the rules look at it.

use scraper::{ElementRef, Html, Selector};

/// An element of a page.
pub(super) type Element<'a> = ElementRef<'a>;

/// A violation shows so much of an element.
const BEGINNING_CHARS_MAX: usize = 120;

/// A parsed page.
pub(super) struct Dom {
    html: Html,
}

impl Dom {
    pub(super) fn parse(html: &str) -> Self {
        Self { html: Html::parse_document(html) }
    }

    /// What the parser had to mend.
    pub(super) fn mended(&self) -> impl Iterator<Item = &str> {
        self.html.errors.iter().map(AsRef::as_ref)
    }

    /// The `html` element.
    pub(super) fn root(&self) -> Element<'_> {
        self.html.root_element()
    }

    /// Every element, in the order of the page.
    pub(super) fn elements(&self) -> impl Iterator<Item = Element<'_>> {
        self.root().descendent_elements()
    }

    /// Every element that `css` selects, in the order of the page.
    pub(super) fn all(&self, css: &'static str) -> Vec<Element<'_>> {
        let selector = Selector::parse(css).expect("a selector of ours");
        self.html.select(&selector).collect()
    }

    /// The first element with this id.
    pub(super) fn by_id(&self, id: &str) -> Option<Element<'_>> {
        self.elements().find(|element| element.attr("id") == Some(id))
    }

    /// The name by which assistive technology calls `element`, in short: what labels it, else what is in it.
    pub(super) fn name(&self, element: Element<'_>) -> String {
        if let Some(ids) = element.attr("aria-labelledby") {
            let parts: Vec<String> =
                ids.split_whitespace().filter_map(|id| self.by_id(id)).map(text).collect();
            return parts.join(" ");
        }
        if let Some(label) = element.attr("aria-label").map(str::trim).filter(|label| !label.is_empty()) {
            return label.to_owned();
        }
        let said = match element.value().name() {
            "input" | "select" | "textarea" | "meter" | "progress" => self.labels_of(element),
            "img" => element.attr("alt").unwrap_or_default().to_owned(),
            "table" => child(element, "caption").map(text).unwrap_or_default(),
            "fieldset" => child(element, "legend").map(text).unwrap_or_default(),
            _ => text(element),
        };
        // A title is seen with a mouse alone, so it names no control that is to be answered.
        let takes_title = said.trim().is_empty() && !is_answered(element);
        if takes_title { element.attr("title").unwrap_or_default().to_owned() } else { said }
    }

    /// The texts of the labels of a control.
    fn labels_of(&self, control: Element<'_>) -> String {
        let around = closest(control, &["label"]).map(text).into_iter();
        let id = control.attr("id");
        let labels =
            self.all("label[for]").into_iter().filter(|label| id.is_some() && label.attr("for") == id);
        around.chain(labels.map(text)).collect::<Vec<String>>().join(" ")
    }
}

/// The text of `element` as it is read out: without what is hidden, with the words of pictures.
pub(super) fn text(element: Element<'_>) -> String {
    let mut said = String::new();
    say(element, &mut said);
    said.split_whitespace().collect::<Vec<&str>>().join(" ")
}

fn say(element: Element<'_>, said: &mut String) {
    for node in element.children() {
        if let Some(words) = node.value().as_text() {
            said.push_str(words);
        }
        let Some(inner) = Element::wrap(node) else { continue };
        if is_silent(inner) {
            continue;
        }
        said.push(' ');
        match inner.attr("aria-label").or(inner.attr("alt")) {
            Some(label) => said.push_str(label),
            None => say(inner, said),
        }
        said.push(' ');
    }
}

/// Whether `element` itself says that it is not to be read out.
fn is_silent(element: Element<'_>) -> bool {
    element.attr("aria-hidden") == Some("true") || element.attr("hidden").is_some()
}

/// Whether `element` or something around it is not to be read out.
pub(super) fn is_hidden(element: Element<'_>) -> bool {
    is_silent(element) || around(element).any(is_silent)
}

/// What stands around `element`, the nearest first.
pub(super) fn around(element: Element<'_>) -> impl Iterator<Item = Element<'_>> {
    element.ancestors().filter_map(Element::wrap)
}

/// The nearest element around `element` with one of these names.
pub(super) fn closest<'a>(element: Element<'a>, names: &[&str]) -> Option<Element<'a>> {
    around(element).find(|outer| names.contains(&outer.value().name()))
}

/// The first child of `element` with this name.
pub(super) fn child<'a>(element: Element<'a>, name: &str) -> Option<Element<'a>> {
    element.child_elements().find(|inner| inner.value().name() == name)
}

/// Whether a person can reach `element` with the keyboard.
pub(super) fn is_focusable(element: Element<'_>) -> bool {
    let is_control = match element.value().name() {
        "a" | "area" => element.attr("href").is_some(),
        "input" => element.attr("type") != Some("hidden"),
        "button" | "select" | "textarea" | "summary" | "iframe" => true,
        _ => false,
    };
    (is_control && element.attr("disabled").is_none()) || element.attr("tabindex").is_some()
}

/// Whether `element` is answered by a person: no button and nothing hidden.
pub(super) fn is_answered(element: Element<'_>) -> bool {
    match element.value().name() {
        "select" | "textarea" => true,
        "input" => !matches!(element.attr("type"), Some("hidden" | "submit" | "reset" | "button" | "image")),
        _ => false,
    }
}

/// The words of an attribute.
pub(super) fn words<'a>(element: Element<'a>, attribute: &str) -> impl Iterator<Item = &'a str> + use<'a> {
    element.attr(attribute).unwrap_or_default().split_whitespace()
}

/// `element` as it begins in the page.
pub(super) fn beginning(element: Element<'_>) -> String {
    let mut attributes: Vec<(&str, &str)> = element.value().attrs().collect();
    attributes.sort_unstable();
    let attributes: String = attributes.iter().map(|(name, value)| format!(" {name}=\"{value}\"")).collect();
    let whole = format!("<{}{attributes}>{}", element.value().name(), text(element));
    if whole.chars().count() <= BEGINNING_CHARS_MAX {
        return whole;
    }
    whole.chars().take(BEGINNING_CHARS_MAX).chain(['…']).collect()
}
