//! The vestigingsnummer of a row, whole or in parts.
//!
//! In: the cells of a row that may hold it. Out: every number that they may make together. Must not know: what a number looks like in this
//! batch, so which of them is right; findings.
//!
//! DUO writes it whole (VESTIGINGSNUMMER, or VESTIGINGSCODE in newer files), or puts the institution (BRIN NUMMER, INSTELLINGSCODE, or
//! VESTIGINGSNUMMER beside a VESTIGINGSCODE) in one column and the one or two digits of the location in another.

use super::cells::bare;
use super::columns::{Columns, Name};
use crate::input::source::Row;

/// A number and the column that it, or its last part, stands in.
pub(super) struct Number {
    pub text: String,
    pub column: usize,
}

/// Every number that a row may give.
pub(super) fn numbers(row: Row, columns: &Columns) -> Vec<Number> {
    let part = |name| columns.get(name).and_then(|column| Some((written(row, column)?, column)));
    let brin = institution(row, columns);
    let mut found: Vec<Number> = Vec::new();
    let mut fronts: Vec<&str> = brin.as_deref().into_iter().collect();
    let (site, location) = (part(Name::Site), part(Name::Location));
    if let Some((text, column)) = &site {
        match (is_location(text), &brin) {
            (true, Some(brin)) => found.push(Number { text: format!("{brin}{text}"), column: *column }),
            _ => found.push(Number { text: text.clone(), column: *column }),
        }
        if brin.is_none() {
            fronts.extend([text.as_str()].into_iter().chain(front(text)));
        }
    }
    if let Some((text, column)) = location {
        if is_location(&text) && !fronts.is_empty() {
            found.extend(fronts.iter().map(|front| Number { text: format!("{front}{text}"), column }));
        } else {
            found.push(Number { text, column });
        }
    }
    found
}

/// The institution that a row names beside the number.
pub(super) fn institution(row: Row, columns: &Columns) -> Option<String> {
    columns.get(Name::Brin).and_then(|column| written(row, column))
}

fn written(row: Row, column: usize) -> Option<String> {
    Some(bare(row.cell(column))).filter(|text| !text.is_empty())
}

fn is_location(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())
}

/// The institution in a whole number of DUO's form: two digits, two letters, two digits.
fn front(text: &str) -> Option<&str> {
    let form = |at: usize, b: u8| if matches!(at, 2 | 3) { b.is_ascii_alphabetic() } else { b.is_ascii_digit() };
    let fits = text.len() == 6 && text.bytes().enumerate().all(|(at, b)| form(at, b));
    fits.then(|| &text[..4])
}
