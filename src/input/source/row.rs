//! A row of a sheet: its cells, and where they stand.

use std::sync::Arc;

use super::Sheet;
use crate::base::finding::{Place, Source};

/// One row of a [`Sheet`].
#[derive(Debug, Clone, Copy)]
pub struct Row<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) index: usize,
}

impl<'a> Row<'a> {
    /// The text of a cell, by column from 0; blank beyond the last one. Of a number the plain one, without zeros that a format adds.
    #[inline]
    pub fn cell(&self, column: usize) -> &'a str {
        self.sheet.cell(self.index, column)
    }

    /// The text of a cell as a spreadsheet shows it: for what is a name and no number, such as the id of a question (`1.10`).
    pub fn shown(&self, column: usize) -> &'a str {
        self.sheet.shown(self.index, column)
    }

    /// Whether a cell is certainly a text: of any other one a spreadsheet may have made something else.
    pub fn is_text(&self, column: usize) -> bool {
        self.sheet.is_text(self.index, column)
    }

    /// Whether a cell is a number or a date to a spreadsheet.
    pub fn is_number(&self, column: usize) -> bool {
        self.sheet.is_of_workbook() && !self.is_text(column)
    }

    /// The number of cells up to the last that is not blank.
    pub fn len(&self) -> usize {
        self.sheet.range(self.index).len()
    }

    /// The number of cells it came with: those of a text file with the blanks at its end.
    pub fn width(&self) -> usize {
        self.sheet.raw_width(self.index).unwrap_or_else(|| self.len())
    }

    /// Whether every cell is blank: never, for such rows are left out.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cells up to the last that is not blank.
    pub fn cells(self) -> impl ExactSizeIterator<Item = &'a str> {
        (0..self.len()).map(move |column| self.cell(column))
    }

    /// The name of one of its columns, blank where it has none.
    pub fn name_of(&self, column: usize) -> &'a str {
        self.sheet.name(column)
    }

    /// Its cells below no name that say something, by column from 0.
    pub fn loose(self) -> impl Iterator<Item = usize> {
        let width = self.sheet.width();
        let is_nameless = move |column: usize| column >= width || self.sheet.name(column).is_empty();
        self.cells().enumerate().filter(move |(at, text)| !text.is_empty() && is_nameless(*at)).map(|(at, _)| at)
    }

    /// The text of a cell of an optional column, `None` when it is absent or blank.
    pub fn get(&self, column: Option<usize>) -> Option<&'a str> {
        column.map(|c| self.cell(c)).filter(|text| !text.is_empty())
    }

    /// Its number in [`Sheet::all_rows`].
    pub fn number(&self) -> usize {
        self.index
    }

    /// Whether it is none of [`Sheet::misfits`].
    pub fn fits(&self) -> bool {
        self.sheet.fit.odd.binary_search_by_key(&self.index, |(row, _)| *row).is_err()
    }

    /// Whether it stands above the header.
    pub fn is_above(&self) -> bool {
        self.index < self.sheet.above().len()
    }

    /// Whether it is the very same row of the same sheet.
    pub fn is_same(&self, other: &Row<'_>) -> bool {
        self.index == other.index && std::ptr::eq(self.sheet, other.sheet)
    }

    /// The place of the row.
    pub fn place(&self) -> Place {
        self.sheet.place_of(self.index, None)
    }

    /// The place of a cell, by column from 0.
    pub fn place_of(&self, column: usize) -> Place {
        self.sheet.place_of(self.index, Some(column))
    }

    /// The file and sheet that it stands in.
    pub(crate) fn source(&self) -> &'a Source {
        &self.sheet.source
    }

    /// The place of a cell with a copy of its [`Row::source`].
    pub(crate) fn place_in(&self, source: Arc<Source>, column: usize) -> Place {
        self.sheet.place_in(source, self.index, Some(column))
    }
}
