//! Rules about tables: a cell is read out with its headers, so there must be some.

use super::dom::{Dom, Element, child, closest, text};
use super::{Found, Rule};

/// A table wider than this is cut off, so that a mistake in `colspan` cannot take the memory.
const COLUMNS_MAX: usize = 1_000;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "table-caption",
        says: "a table says what it shows (WCAG 1.3.1)",
        kept: r#"<table><caption>By agency</caption><tbody><tr><th scope="row">A</th><td>1</td></tr>
            </tbody></table>"#,
        broken: &[
            r#"<table><tbody><tr><th scope="row">A</th><td>1</td></tr></tbody></table>"#,
            r#"<table><caption></caption><tbody><tr><th scope="row">A</th><td>1</td></tr></tbody></table>"#,
        ],
        check: table_caption,
    },
    Rule {
        name: "table-headers",
        says: "a table has headers that have words and say of what they are headers (WCAG 1.3.1)",
        kept: r#"<table><caption>Days</caption><thead><tr><td></td><th scope="col">Days</th></tr></thead>
            <tbody><tr><th scope="row">A</th><td>1</td></tr></tbody></table>"#,
        broken: &[
            "<table><caption>Days</caption><tbody><tr><td>A</td><td>1</td></tr></tbody></table>",
            "<table><caption>Days</caption><tbody><tr><th>A</th><td>1</td></tr></tbody></table>",
            r#"<table><caption>Days</caption><tbody><tr><th scope="line">A</th><td>1</td></tr></tbody>
                </table>"#,
            r#"<table><caption>Days</caption><tbody><tr><th scope="row"></th><td>1</td></tr></tbody>
                </table>"#,
        ],
        check: table_headers,
    },
    Rule {
        name: "table-shape",
        says: "every row of a table has the same columns (WCAG 1.3.1)",
        kept: r#"<table><caption>Days</caption><tbody><tr><th scope="row" rowspan="2">A</th>
            <td colspan="2">1</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>"#,
        broken: &[
            r#"<table><caption>Days</caption><tbody><tr><th scope="row">A</th><td>1</td></tr><tr>
                <th scope="row">B</th></tr></tbody></table>"#,
            r#"<table><caption>Days</caption><tbody><tr><th scope="row">A</th><td colspan="2">1</td></tr>
                <tr><th scope="row">B</th><td>1</td></tr></tbody></table>"#,
        ],
        check: table_shape,
    },
];

fn table_caption(dom: &Dom, found: &mut Found) {
    for table in dom.all("table") {
        if child(table, "caption").is_none_or(|caption| text(caption).is_empty()) {
            found.at(table, "a table without caption");
        }
    }
}

fn table_headers(dom: &Dom, found: &mut Found) {
    for table in dom.all("table") {
        let mut headers = table.descendent_elements().filter(|cell| cell.value().name() == "th").peekable();
        if headers.peek().is_none() {
            found.at(table, "a table without headers");
        }
        for header in headers {
            if !matches!(header.attr("scope"), Some("col" | "row" | "colgroup" | "rowgroup")) {
                found.at(header, "a header that does not say of what");
            }
            if dom.name(header).is_empty() {
                found.at(header, "an empty header");
            }
        }
    }
}

fn table_shape(dom: &Dom, found: &mut Found) {
    for table in dom.all("table") {
        let rows = dom.all("tr").into_iter().filter(|row| closest(*row, &["table"]) == Some(table));
        // For each column, how many rows more it is taken by a cell from above.
        let mut taken: Vec<usize> = Vec::new();
        let mut columns = None;
        for row in rows {
            let width = lay(row, &mut taken);
            match columns {
                None => columns = Some(width),
                Some(columns) if columns != width => {
                    found.at(row, format!("has {width} columns where the first row has {columns}"));
                }
                Some(_) => {}
            }
        }
    }
}

/// Lays the cells of `row` into the columns that are not `taken` from above; returns how many columns there are.
fn lay(row: Element<'_>, taken: &mut Vec<usize>) -> usize {
    let mut column = 0;
    let mut width = 0;
    let mut next: Vec<usize> = taken.iter().map(|rows| rows.saturating_sub(1)).collect();
    for cell in row.child_elements() {
        while taken.get(column).is_some_and(|rows| *rows > 0) {
            column += 1;
        }
        for _ in 0..span(cell, "colspan") {
            next.resize(next.len().max(column + 1), 0);
            next[column] = span(cell, "rowspan") - 1;
            column += 1;
        }
        width = column;
    }
    let last_taken = taken.iter().rposition(|rows| *rows > 0).map_or(0, |last| last + 1);
    *taken = next;
    width.max(last_taken)
}

fn span(cell: Element<'_>, attribute: &str) -> usize {
    let span = cell.attr(attribute).and_then(|span| span.trim().parse().ok()).unwrap_or(1);
    span.clamp(1, COLUMNS_MAX)
}
