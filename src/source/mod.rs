//! Bytes to cells: files become sheets whose cells know their true place.
//!
//! In: a path inside the batch folder. Out: [`Sheet`]s and findings. Must not know: norms, schools, what a column means.

mod csv;
mod encoding;
mod read;
mod spreadsheet;

use std::sync::Arc;

pub use self::read::{Limits, read, read_bytes};
use crate::finding::{Code, Finding, Place, Source};

/// The most cells that one table may have, blanks included: a header of a million columns over a million short rows must not fill the memory.
const MAX_CELLS: usize = 50_000_000;

/// The longest technical message that a finding quotes, in characters.
const MAX_VALUE: usize = 200;

/// A table as it stands: one header row and the rows below it, all as text. Held compactly: one text for all cells.
///
/// Blank rows are left out. Cells are trimmed of surrounding white space. A row shorter than the header is filled with blanks.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// The file, and for a workbook the sheet.
    pub source: Arc<Source>,
    text: String,
    /// Where each cell ends in `text`; row after row, `width` cells a row; the first row is the header.
    ends: Vec<u32>,
    /// The place of each row: its line in a text file, its row in a workbook. The first is the header's.
    lines: Vec<u32>,
    /// The column number of the first cell.
    first_column: u32,
    width: usize,
}

/// One row of a [`Sheet`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    sheet: &'a Sheet,
    index: usize,
}

impl Sheet {
    /// An empty sheet to which [`Sheet::push`] adds the header first. `width` is the header's number of cells, above zero.
    pub fn new(source: Arc<Source>, width: usize, first_column: u32) -> Sheet {
        Sheet { source, text: String::new(), ends: Vec::new(), lines: Vec::new(), first_column, width: width.max(1) }
    }

    /// Adds a row that stands on a line. Cells beyond the width are dropped (the reader has reported them), missing ones are blank.
    /// False, and nothing added, when the table would outgrow 4 GB of text or [`MAX_CELLS`].
    pub fn push<'c>(&mut self, line: u32, cells: impl IntoIterator<Item = &'c str>) -> bool {
        if self.ends.len() + self.width > MAX_CELLS {
            return false;
        }
        let mut cells = cells.into_iter();
        let before = (self.text.len(), self.ends.len());
        for _ in 0..self.width {
            self.text.push_str(cells.next().unwrap_or("").trim());
            let Ok(end) = u32::try_from(self.text.len()) else {
                self.text.truncate(before.0);
                self.ends.truncate(before.1);
                return false;
            };
            self.ends.push(end);
        }
        self.lines.push(line);
        true
    }

    /// The header's cells.
    pub fn header(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..if self.lines.is_empty() { 0 } else { self.width }).map(|c| self.cell(0, c))
    }

    /// The number of rows below the header.
    pub fn len(&self) -> usize {
        self.lines.len().saturating_sub(1)
    }

    /// Whether there is no row below the header.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The rows below the header.
    pub fn rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (1..self.lines.len().max(1)).map(|index| Row { sheet: self, index })
    }

    /// The place of the header's cell in a column (from 0).
    pub fn header_place(&self, column: usize) -> Place {
        self.place_of(0, Some(column))
    }

    /// The place of the sheet as a whole.
    pub fn place(&self) -> Place {
        Place::at(self.source.clone(), 0, 0)
    }

    /// Gives back memory that was taken in advance; for a reader that is done.
    fn shrink(&mut self) {
        self.text.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.lines.shrink_to_fit();
    }

    fn cell(&self, row: usize, column: usize) -> &str {
        let at = row * self.width + column;
        let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
        &self.text[start..self.ends[at] as usize]
    }

    fn place_of(&self, row: usize, column: Option<usize>) -> Place {
        let column = column.map_or(0, |c| self.first_column + c as u32);
        Place::at(self.source.clone(), self.lines.get(row).copied().unwrap_or(0), column)
    }
}

impl<'a> Row<'a> {
    /// The text of a cell, by column from 0; blank beyond the width.
    pub fn cell(&self, column: usize) -> &'a str {
        if column < self.sheet.width { self.sheet.cell(self.index, column) } else { "" }
    }

    /// The text of a cell of an optional column, `None` when it is absent or blank.
    pub fn get(&self, column: Option<usize>) -> Option<&'a str> {
        column.map(|c| self.cell(c)).filter(|text| !text.is_empty())
    }

    /// The place of the row.
    pub fn place(&self) -> Place {
        self.sheet.place_of(self.index, None)
    }

    /// The place of a cell, by column from 0.
    pub fn place_of(&self, column: usize) -> Place {
        self.sheet.place_of(self.index, Some(column))
    }
}

/// A row with cells beyond the header: how many hold something, and the column (from 1) of the first. What they hold is not told: a
/// separator in an explanation puts what it says about a pupil there.
fn row_too_long(source: &Arc<Source>, line: u32, column: u32, cells: usize) -> Finding {
    Finding::new(Code::RowTooLong, Place::at(source.clone(), line, column)).fact("cells", cells)
}

/// A message short enough to quote.
fn shortened(value: &str) -> String {
    match value.char_indices().nth(MAX_VALUE) {
        Some((end, _)) => format!("{}\u{2026}", &value[..end]),
        None => value.to_owned(),
    }
}
