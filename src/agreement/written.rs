//! What the program itself wrote in a workbook that people fill in: by a trace in a hidden column it is told from what a person typed.
//!
//! In: names of columns and texts, as they are written. Out: a short digest of each, behind the mark of a row ([`crate::agreement::Agreement::mark`]); and, of a sheet
//! in which nobody writes, one of all its texts. A spreadsheet may show a number in another form, so numbers are compared as such.

use std::collections::HashSet;

use crate::base::digest::sha256;
use crate::base::text::fold::fold;
use crate::input::cell;
use crate::input::source::{Row, Sheet};

/// Before the trace of a row.
const TRACE: char = '~';
/// Before the seal of a sheet.
const SEAL: &str = "~s";
/// So many digits tell one text from another.
const DIGITS: usize = 8;
/// The longest name of a column that a finding shows, in characters.
const NAME: usize = 40;

/// What goes in the hidden column of a row: its mark, if it has one, and the trace of cells, each with the name of its column.
pub(crate) fn trace<'t>(mark: &str, cells: impl IntoIterator<Item = (&'t str, &'t str)>) -> String {
    let written = cells.into_iter().filter(|(_, text)| !text.is_empty()).map(|(name, text)| digest(name, text));
    format!("{mark}{TRACE}{}", written.collect::<Vec<_>>().join(" "))
}

/// The mark that a row came with.
pub(super) fn mark(text: &str) -> Option<&str> {
    Some(text.split_once(TRACE).map_or(text, |(mark, _)| mark).trim()).filter(|mark| !mark.is_empty())
}

fn digest(name: &str, text: &str) -> String {
    let text = format!("{}\n{}", cell::key(name), plain(text));
    sha256(text.as_bytes()).get(..DIGITS).unwrap_or_default().to_owned()
}

/// A text as it is compared. A number is one in any form, in a CSV also with a comma; a ten-thousandth is more than a score shows.
fn plain(text: &str) -> String {
    let (bare, part) = text.strip_suffix('%').map_or((text, 1.0), |bare| (bare.trim_end(), 100.0));
    match bare.replace(',', ".").parse::<f64>() {
        Ok(number) => format!("{:.4}", number / part),
        Err(_) => fold(text),
    }
}

/// What the program wrote in a table.
pub(super) struct Trace<'s> {
    column: Option<usize>,
    /// Of all rows: one that somebody inserted may repeat what stands in others.
    all: HashSet<&'s str>,
}

impl<'s> Trace<'s> {
    /// By the hidden column.
    pub(super) fn of(sheet: &'s Sheet, column: Option<usize>) -> Trace<'s> {
        Trace { column, all: sheet.rows().flat_map(|row| own(row, column)).collect() }
    }

    /// Whether there is none: the program did not write this table.
    pub(super) fn is_empty(&self) -> bool {
        self.all.is_empty()
    }

    /// Whether the program wrote what stands in a cell.
    pub(super) fn has(&self, row: Row<'_>, column: usize) -> bool {
        let digest = digest(row.name_of(column), row.cell(column));
        let mut own = own(row, self.column).peekable();
        if own.peek().is_some() { own.any(|known| known == digest) } else { self.all.contains(digest.as_str()) }
    }
}

/// The digests in a row.
fn own<'s>(row: Row<'s>, column: Option<usize>) -> impl Iterator<Item = &'s str> {
    row.get(column).and_then(|text| text.split_once(TRACE)).into_iter().flat_map(|(_, trace)| trace.split(' '))
}

/// What vouches for a sheet in which nobody writes, in a cell of its own.
pub(crate) fn seal<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let texts: Vec<String> = texts.into_iter().filter(|text| !text.is_empty()).map(plain).collect();
    format!("{SEAL}{}", sha256(texts.join("\n").as_bytes()).get(..2 * DIGITS).unwrap_or_default())
}

/// Whether a sheet says what the program wrote in it, and nothing else.
pub(super) fn is_sealed(sheet: &Sheet) -> bool {
    let cells = || sheet.all_rows().flat_map(Row::cells);
    let found = cells().find(|text| text.starts_with(SEAL));
    found.is_some_and(|found| seal(cells().filter(|text| *text != found)) == found)
}

/// The name of a column, as a finding shows it.
pub(super) fn shown(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(NAME).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_in_any_form_and_a_text_in_any_case() {
        assert_eq!(plain("75%"), plain("0.75"));
        assert_eq!(plain("3"), plain("3.0"));
        assert_eq!(plain("66,7 %"), plain("0.667"));
        assert_eq!(plain("De  Iep"), plain("de iep"));
        assert_ne!(plain("3"), plain("4"));
    }

    #[test]
    fn the_mark_stands_before_the_trace() {
        let with = trace("k1", [("School", "De Iep"), ("Sinds", "")]);
        assert_eq!((mark(&with), with.len()), (Some("k1"), "k1~".len() + DIGITS));
        assert_eq!((mark("begin"), mark("~abc")), (Some("begin"), None));
    }
}
