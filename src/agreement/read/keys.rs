//! The topic of rows that somebody inserted in the agenda and that name no school.
//!
//! In: a table. Out: for each such row the row above it whose school and standard are meant. Such a row stands under its topic only as long as nobody sorted:
//! the program begins the agenda with a row that is blank in every column that is sorted on, so that any sort moves it away, and numbers the rows that it
//! writes. Where the first is gone, or the numbers do not ascend, nothing is concluded; nor behind the last numbered row, where a sort puts rows without a
//! school even when whoever sorted left out the first row.

use std::collections::HashMap;

use crate::agreement::known::NUMBER;
use crate::agreement::model::{BEGIN, MARK, ORDER};
use crate::input::cell::Columns;
use crate::input::source::{Row, Sheet};

/// For each row without a school, by number, the row that tells its topic; none where that is not certain.
pub(super) fn meant<'a>(sheet: &'a Sheet, columns: &Columns) -> HashMap<usize, Row<'a>> {
    let rows: Vec<Row<'a>> = sheet.rows().collect();
    match is_as_written(&rows, columns) {
        true => under(&rows, columns),
        false => HashMap::new(),
    }
}

/// The number that the program gave a row.
fn order(row: &Row, columns: &Columns) -> Option<u64> {
    row.get(columns.get(ORDER))?.parse().ok()
}

/// Whether the rows of the program stand as it wrote them.
fn is_as_written(rows: &[Row], columns: &Columns) -> bool {
    let is_first = rows.first().is_some_and(|row| row.get(columns.get(MARK)) == Some(BEGIN));
    let written: Vec<u64> = rows.iter().filter_map(|row| order(row, columns)).collect();
    is_first && !written.is_empty() && written.is_sorted()
}

fn under<'a>(rows: &[Row<'a>], columns: &Columns) -> HashMap<usize, Row<'a>> {
    let key = |row: &Row<'a>| (row.get(columns.get(NUMBER)), row.get(columns.get("standaard")));
    let (mut found, mut written, mut last) = (HashMap::new(), None, None);
    let end = rows.iter().rposition(|row| order(row, columns).is_some()).unwrap_or(0);
    for row in rows.iter().take(end) {
        if key(row).0.is_some() {
            written = order(row, columns).map(|_| *row).or(written);
            last = Some(*row);
        } else if let (Some(written), Some(last)) = (written, last)
            // A row in between that names another topic may be meant as well.
            && key(&written) == key(&last)
        {
            found.insert(row.number(), written);
        }
    }
    found
}
