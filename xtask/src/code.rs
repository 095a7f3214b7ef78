//! What the rules need to know of one Rust file: which paths it names, which strings it holds, where it
//! is async. Read from tokens, so that a comment or a string never passes for code.

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path such as `store::Row` or `crate::model::Case`, with the groups of a `use` written out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Named {
    pub(crate) segments: Vec<String>,
    pub(crate) line: usize,
    /// Inside `#[cfg(test)]`.
    pub(crate) in_test: bool,
}

/// A string literal that is not documentation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Literal {
    pub(crate) text: String,
    pub(crate) line: usize,
    pub(crate) in_test: bool,
}

/// The facts of one file.
#[derive(Debug, Default)]
pub(crate) struct Code {
    pub(crate) paths: Vec<Named>,
    pub(crate) literals: Vec<Literal>,
    /// Lines on which `async` or `await` stands outside tests.
    pub(crate) async_lines: Vec<usize>,
}

impl Code {
    /// Reads `text`, a file whose module path in its crate is `module` (empty for `lib.rs`).
    ///
    /// Paths that begin with `self` or `super` come out beginning with `crate`.
    pub(crate) fn read(text: &str, module: &[String]) -> Result<Self, String> {
        let tokens: TokenStream = text.parse().map_err(|e| format!("{e}"))?;
        let mut reader = Reader { code: Self::default(), module: module.to_vec() };
        reader.walk(tokens, false);
        Ok(reader.code)
    }
}

struct Reader {
    code: Code,
    /// The module the walk is in, inline modules included.
    module: Vec<String>,
}

impl Reader {
    fn walk(&mut self, tokens: TokenStream, in_test: bool) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut i = 0;
        // `#[cfg(test)]` holds until the end of the item it stands on.
        let mut item_is_test = false;
        let mut inline_module: Option<String> = None;
        while i < tokens.len() {
            match &tokens[i] {
                TokenTree::Punct(p) if p.as_char() == '#' => {
                    let at = if is_punct(tokens.get(i + 1), '!') { i + 2 } else { i + 1 };
                    if let Some(TokenTree::Group(attribute)) = tokens.get(at) {
                        item_is_test |= is_cfg_test(attribute.stream());
                        if !is_doc(attribute.stream()) {
                            self.walk(attribute.stream(), in_test || item_is_test);
                        }
                        i = at;
                    }
                }
                TokenTree::Punct(p) if p.as_char() == ';' => {
                    item_is_test = false;
                    inline_module = None;
                }
                TokenTree::Punct(_) => {}
                TokenTree::Group(group) => {
                    let depth = self.module.len();
                    self.module.extend(inline_module.take());
                    self.walk(group.stream(), in_test || item_is_test);
                    self.module.truncate(depth);
                    if group.delimiter() == Delimiter::Brace {
                        item_is_test = false;
                    }
                }
                TokenTree::Literal(literal) => {
                    if let Some(text) = string_content(&literal.to_string()) {
                        self.code.literals.push(Literal {
                            text,
                            line: literal.span().start().line,
                            in_test: in_test || item_is_test,
                        });
                    }
                }
                TokenTree::Ident(ident) => {
                    let word = ident.to_string();
                    let here = in_test || item_is_test;
                    if word == "mod" {
                        inline_module = tokens.get(i + 1).map(ToString::to_string);
                    } else if word == "async" || word == "await" {
                        if !here {
                            self.code.async_lines.push(ident.span().start().line);
                        }
                    } else {
                        let after_use = i > 0 && is_ident(&tokens[i - 1], "use");
                        i = self.path(&tokens, i, &[], after_use, here);
                        continue;
                    }
                }
            }
            i += 1;
        }
    }

    /// Reads the path that begins at `start`, following `prefix`; returns the index after it.
    fn path(
        &mut self,
        tokens: &[TokenTree],
        start: usize,
        prefix: &[String],
        in_use: bool,
        in_test: bool,
    ) -> usize {
        let mut segments = prefix.to_vec();
        let line = tokens[start].span().start().line;
        let mut i = start;
        while let Some(TokenTree::Ident(ident)) = tokens.get(i) {
            segments.push(ident.to_string().trim_start_matches("r#").to_owned());
            if !(is_punct(tokens.get(i + 1), ':') && is_punct(tokens.get(i + 2), ':')) {
                i += 1;
                break;
            }
            i += 3;
            if let Some(TokenTree::Group(group)) = tokens.get(i)
                && group.delimiter() == Delimiter::Brace
            {
                self.use_group(group.stream(), &segments, in_test);
                return i + 1;
            }
        }
        if segments.len() > 1 || in_use {
            self.name(segments, line, in_test);
        }
        i
    }

    fn use_group(&mut self, group: TokenStream, prefix: &[String], in_test: bool) {
        let tokens: Vec<TokenTree> = group.into_iter().collect();
        for element in tokens.split(|t| is_punct(Some(t), ',')) {
            match element.first() {
                Some(TokenTree::Ident(_)) => {
                    self.path(element, 0, prefix, true, in_test);
                }
                Some(other) => self.name(prefix.to_vec(), other.span().start().line, in_test),
                None => {}
            }
        }
    }

    fn name(&mut self, segments: Vec<String>, line: usize, in_test: bool) {
        let mut ups = 0;
        let mut rest = segments.as_slice();
        let mut relative = false;
        while let Some((first, more)) = rest.split_first() {
            match first.as_str() {
                "self" => relative = true,
                "super" => {
                    relative = true;
                    ups += 1;
                }
                _ => break,
            }
            rest = more;
        }
        let segments = if relative {
            let base = &self.module[..self.module.len().saturating_sub(ups)];
            std::iter::once("crate".to_owned())
                .chain(base.iter().cloned())
                .chain(rest.iter().cloned())
                .collect()
        } else {
            segments
        };
        self.code.paths.push(Named { segments, line, in_test });
    }
}

fn is_punct(token: Option<&TokenTree>, character: char) -> bool {
    matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == character)
}

fn is_ident(token: &TokenTree, word: &str) -> bool {
    matches!(token, TokenTree::Ident(i) if i == word)
}

fn is_doc(attribute: TokenStream) -> bool {
    attribute.into_iter().next().is_some_and(|t| is_ident(&t, "doc"))
}

fn is_cfg_test(attribute: TokenStream) -> bool {
    let tokens: Vec<TokenTree> = attribute.into_iter().collect();
    match tokens.as_slice() {
        [TokenTree::Ident(cfg), TokenTree::Group(group)] if cfg == "cfg" => {
            group.stream().into_iter().any(|t| is_ident(&t, "test"))
        }
        _ => false,
    }
}

/// The text between the quotes of a string literal as it is written; escapes stay as they are.
fn string_content(literal: &str) -> Option<String> {
    let body = literal.trim_start_matches(['b', 'c', 'r', '#']);
    let body = body.strip_prefix('"')?;
    let end = body.rfind('"')?;
    Some(body[..end].to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(text: &str, module: &[&str]) -> Vec<String> {
        let module: Vec<String> = module.iter().map(ToString::to_string).collect();
        let code = Code::read(text, &module).unwrap();
        code.paths.iter().map(|p| p.segments.join("::")).collect()
    }

    #[test]
    fn paths_are_read_from_code_and_from_nothing_else() {
        let table = [
            ("use store::Row;", vec!["store::Row"]),
            ("use store;", vec!["store"]),
            ("use a::{b::{c, d as e}, self, f::*};", vec!["a::b::c", "a::b::d", "a::self", "a::f"]),
            ("fn f() { axum::serve(x.y()) }", vec!["axum::serve"]),
            ("type T = Vec<store::Row>;", vec!["store::Row"]),
            ("// use store::Row;\n/// store::Row\nfn f() {}", vec![]),
            ("fn f() -> &'static str { \"use store::Row\" }", vec![]),
            ("m! { store::Row }", vec!["store::Row"]),
            ("use super::store;", vec!["crate::store"]),
            ("use super::super::x::Y;", vec!["crate::x::Y"]),
            ("use self::x::Y;", vec!["crate::pages::x::Y"]),
            ("mod tests { use super::store; }", vec!["crate::pages::store"]),
        ];
        for (text, expected) in table {
            assert_eq!(names(text, &["pages"]), expected, "{text}");
        }
    }

    #[test]
    fn tests_are_told_from_the_rest() {
        let code = Code::read("#[cfg(test)]\nmod tests { use a::b; }\nuse c::d;", &[]).unwrap();
        let marks: Vec<bool> = code.paths.iter().map(|p| p.in_test).collect();
        assert_eq!(marks, [true, false]);
    }

    #[test]
    fn strings_and_async_are_found_with_their_lines() {
        let code =
            Code::read("#[doc = \"no\"]\nasync fn f() {\n  g(r#\"raw \"x\"\"#).await; h(\"two\\n\") }", &[])
                .unwrap();
        let strings: Vec<(&str, usize)> = code.literals.iter().map(|l| (l.text.as_str(), l.line)).collect();
        assert_eq!(strings, [("raw \"x\"", 3), ("two\\n", 3)]);
        assert_eq!(code.async_lines, [2, 3]);
    }
}
