//! What the cells of each column look like, to tell a row of the table from a line of a remark.
//!
//! In: a [`Sheet`] as it was read. Out: how well parts of a line fit the columns. A part fits a column well where the very text, or a text of the same
//! shape with a digit in it, stands there in another row. Words look like anything: that they fit words says little. Must not know: what a column means.

use std::collections::HashSet;

use super::Sheet;

/// Cells that are looked at: more of the same tell nothing new.
const CELLS: usize = 200_000;

/// Longer texts, in bytes, are remarks.
const LONGEST: usize = 40;

/// What stands in the columns of a sheet, below its first row.
#[derive(Default)]
pub(super) struct Alike {
    columns: Vec<Seen>,
}

/// What stands in one column.
#[derive(Default)]
struct Seen {
    texts: HashSet<String>,
    shapes: HashSet<String>,
    has_words: bool,
}

impl Alike {
    pub(super) fn of(sheet: &Sheet) -> Alike {
        let mut alike = Alike::default();
        let cells = sheet.all_rows().skip(1).flat_map(|row| row.cells().enumerate().collect::<Vec<_>>());
        for (column, cell) in cells.take(CELLS).filter(|(_, cell)| !cell.is_empty() && cell.len() <= LONGEST) {
            if alike.columns.len() <= column {
                alike.columns.resize_with(column + 1, Seen::default);
            }
            let seen = &mut alike.columns[column];
            match numbered(cell) {
                Some(shape) => _ = seen.shapes.insert(shape),
                None => seen.has_words = true,
            }
            if !seen.texts.contains(cell) {
                seen.texts.insert(cell.to_owned());
            }
        }
        alike
    }

    /// How many of some parts fit the columns from `first` on well; `None` where one does not fit.
    pub(super) fn fitting<'p>(&self, first: usize, parts: impl Iterator<Item = &'p str>) -> Option<usize> {
        (first..).zip(parts).map(|(column, part)| self.fits(column, part)).sum()
    }

    /// 1 where a part fits a column well, 0 where it may; `None` where it does not.
    fn fits(&self, column: usize, part: &str) -> Option<usize> {
        let part = part.trim().trim_matches('"');
        let Some(seen) = self.columns.get(column).filter(|_| !part.is_empty()) else { return Some(0) };
        let is_well = || seen.texts.contains(part) || numbered(part).is_some_and(|shape| seen.shapes.contains(&shape));
        let may_be = || match numbered(part) {
            // The number of a row grows by a digit.
            Some(shape) if is_digits(part) => {
                let near = [format!("{shape}9"), shape[1..].to_owned()];
                near.iter().any(|shape| seen.shapes.contains(shape))
            }
            Some(_) => seen.has_words && part.contains(char::is_whitespace),
            None => seen.has_words || seen.shapes.is_empty(),
        };
        if part.len() <= LONGEST && is_well() { Some(1) } else { may_be().then_some(0) }
    }
}

/// The shape of a text with a digit; of digits only the length tells as well: a year is no answer.
fn numbered(text: &str) -> Option<String> {
    if is_digits(text) { Some("9".repeat(text.len())) } else { shape(text) }
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a cell looks like: a run of digits is one digit, a letter any letter. `None` without a digit: words look like anything.
pub(super) fn shape(cell: &str) -> Option<String> {
    let mut shape = String::new();
    for c in cell.chars() {
        match c {
            '0'..='9' if shape.ends_with('9') => {}
            '0'..='9' => shape.push('9'),
            c if c.is_alphabetic() => shape.push('a'),
            c => shape.push(c),
        }
    }
    shape.contains('9').then_some(shape)
}
