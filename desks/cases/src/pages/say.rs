//! The model's [`Sentence`]s in the language of a page.

use pages::{Argument, Page};

use crate::model::{Arg, Sentence};

/// A sentence of the model, said in the language of `page`.
pub(super) fn say(page: &Page, sentence: &Sentence) -> String {
    let said: Vec<(&str, Said)> = sentence.args.iter().map(|(name, arg)| (*name, said(page, arg))).collect();
    let arguments: Vec<(&str, &dyn Argument)> = said
        .iter()
        .map(|(name, said)| match said {
            Said::Number(number) => (*name, number as &dyn Argument),
            Said::Text(text) => (*name, text as &dyn Argument),
        })
        .collect();
    page.with(&sentence.key, &arguments)
}

enum Said {
    Number(i64),
    Text(String),
}

fn said(page: &Page, arg: &Arg) -> Said {
    match arg {
        Arg::Number(number) => Said::Number(*number),
        Arg::Date(date) => Said::Text(page.date(date)),
        Arg::Text(text) => Said::Text(text.clone()),
        Arg::Word(key) => Said::Text(page.t(key).into_owned()),
    }
}
