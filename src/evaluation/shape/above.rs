//! What stands above a table: labels with a value, such as `School: De Regenboog`, that hold for every row of it.
//!
//! In: the rows above a header. Out: the values by role. Must not know: what a value means.

use super::Spot;
use super::role::{self, Role};
use crate::evaluation::questions::Questions;
use crate::finding::Place;
use crate::source::{Row, Sheet};

/// Labels that are read above a table.
const LABELS: [Role; 6] = [Role::Site, Role::School, Role::Year, Role::FilledBy, Role::Function, Role::Date];

/// A value stands beside its label; where the label is two merged cells wide there is a blank one between.
const NEAR: usize = 2;

/// The values above a table; of a label that stands twice the first.
pub struct Above<'a> {
    found: Vec<(Role, Spot<'a>)>,
}

impl<'a> Above<'a> {
    /// Reads the rows above the header.
    pub fn of(sheet: &'a Sheet) -> Above<'a> {
        let mut above = Above { found: Vec::new() };
        for row in sheet.above() {
            let mut label = None;
            for (column, text) in row.cells().enumerate().filter(|(_, text)| !text.is_empty()) {
                let spot = |text: &'a str| Spot { row, column: column as u32, text };
                let before = label.take().filter(|(at, _)| column - at <= NEAR);
                match (labelled(text), before) {
                    (Some((role, "")), _) => label = Some((column, role)),
                    (Some((role, value)), _) => above.add(role, spot(value)),
                    (None, Some((_, role))) => above.add(role, spot(text)),
                    (None, None) => {}
                }
            }
        }
        above
    }

    fn add(&mut self, role: Role, spot: Spot<'a>) {
        if self.get(role).is_none() {
            self.found.push((role, spot));
        }
    }

    /// The value of a label.
    pub fn get(&self, role: Role) -> Option<Spot<'a>> {
        self.found.iter().find(|(known, _)| *known == role).map(|(_, spot)| *spot)
    }
}

/// The place of a header of a table of answers above the one that is read, and the number of rows below it: they are part of no table. A row that
/// names a question or the answer beside the school is no label.
pub fn lost(sheet: &Sheet, questions: &[Questions]) -> Option<(Place, usize)> {
    let asks = |cell: &str| questions.iter().any(|known| known.ask(cell).is_some());
    let is_header = |row: &Row| {
        let known: Vec<_> = row.cells().map(|cell| (asks(cell), role::of(cell, true))).collect();
        let of_answers = known.iter().any(|(asks, role)| *asks || *role == Some(Role::Answer));
        let tells_school = known.iter().any(|(_, role)| matches!(role, Some(Role::Site | Role::School)));
        of_answers && tells_school
    };
    let mut above = sheet.above();
    let header = above.find(is_header)?;
    Some((header.place_of(0), above.filter(|row| !is_header(row)).count())).filter(|(_, rows)| *rows > 0)
}

/// Whether a cell has a say in what a sheet of answers says: it stands in the table, or as the value of a label above it. A title with today's date
/// or a count of the questions that are filled in has none.
pub fn is_read(sheet: &Sheet, place: &Place) -> bool {
    let Some(row) = sheet.above().find(|row| row.place().row == place.row) else {
        return place.row >= sheet.header_place(0).row;
    };
    let column = place.column.saturating_sub(1) as usize;
    let before = row.cells().take(column).enumerate().filter(|(_, text)| !text.is_empty()).last();
    before.is_some_and(|(at, text)| column - at <= NEAR && labelled(text).is_some_and(|(_, value)| value.is_empty()))
}

/// The cell of a row that is a label of a school, where a second form begins below the first.
pub fn school_label<'a>(row: Row<'a>) -> Option<Spot<'a>> {
    let mut cells = row.cells().enumerate().filter(|(_, text)| !text.is_empty());
    let (column, text) = cells.next()?;
    let is_school = matches!(labelled(text)?.0, Role::Site | Role::School);
    // A label stands in front, with its value in the same cell or alone beside it.
    (is_school && cells.count() <= 1).then(|| Spot::of(row, column))
}

/// The role of a label, and what stands behind its colon in the same cell. A label is short: a sentence that mentions a number is none.
fn labelled(text: &str) -> Option<(Role, &str)> {
    let (label, value) = text.split_once(':').unwrap_or((text, ""));
    let role = (label.len() <= 40).then(|| role::of(label, false)).flatten()?;
    LABELS.contains(&role).then(|| (role, value.trim()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::finding::Source;

    #[test]
    fn only_cells_that_are_read_matter_above_a_table() {
        let mut sheet = Sheet::new(Arc::new(Source { file: "a.csv".into(), sheet: None }), 1);
        let lines = ["School;De Regenboog;telling", "Datum;;", ";;titel", "V1.1;V1.2;V3.1", "op orde;deels;30"];
        for (line, row) in (1..).zip(lines) {
            assert!(sheet.push(line, row.split(';')));
        }
        sheet.set_header(3);
        let is_read = |row, column| is_read(&sheet, &Place::at(sheet.source.clone(), row, column));
        assert!(is_read(1, 2) && is_read(2, 2) && is_read(2, 3), "the values of labels");
        assert!(!is_read(1, 3) && !is_read(3, 1) && !is_read(3, 3));
        assert!(is_read(4, 1) && is_read(5, 3) && is_read(9, 1));
    }
}
