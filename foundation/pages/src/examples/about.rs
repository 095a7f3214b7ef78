//! What there is to say about a component.

use super::EXAMPLES_PATH;
use crate::Page;

/// A component: what it is for, what it takes, how it looks.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    /// Its name, which is also its address.
    pub name: &'static str,
    /// What it is for, and when to use another.
    pub about: &'static str,
    /// What it takes.
    pub parameters: &'static [Parameter],
    /// How it looks.
    pub examples: &'static [Example],
}

impl Component {
    /// Where it is shown.
    pub fn path(&self) -> String {
        format!("{EXAMPLES_PATH}/{}", self.name)
    }
}

/// One thing that a component takes.
#[derive(Clone, Copy, Debug)]
pub struct Parameter {
    /// How it is written.
    pub code: &'static str,
    /// What it does.
    pub about: &'static str,
}

/// One way in which a component looks.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// What it shows.
    pub title: &'static str,
    /// How it is written in a template.
    pub code: &'static str,
    pub(super) show: fn(&Page) -> askama::Result<String>,
}

/// An example whose code is the template that it shows. What the template names besides `page` stands before it,
/// made for it from the page:
/// `example!("Titled", form: FormData = |_| FormData::empty(), "{{ page.errors(form) }}")`.
macro_rules! example {
    ($title:literal, $($name:ident: $kind:ty = $value:expr,)* $code:literal) => {{
        #[derive(askama::Template)]
        #[template(ext = "html", source = $code)]
        #[allow(dead_code, reason = "not every example names its page")]
        struct Shown<'a> {
            page: &'a crate::Page,
            $($name: $kind,)*
        }
        $crate::examples::Example {
            title: $title,
            code: $code,
            show: |page| askama::Template::render(&Shown { page, $($name: $value(page),)* }),
        }
    }};
}

/// What a component takes: `parameter!("page.button(key)", "a button that sends its form")`.
macro_rules! parameter {
    ($code:literal, $about:literal) => {
        $crate::examples::Parameter { code: $code, about: $about }
    };
}

pub(super) use {example, parameter};
