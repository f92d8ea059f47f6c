//! The rows of a sheet: their cells, and where they stand.

use std::sync::Arc;

use super::Sheet;
use crate::base::finding::{self, Code, Finding, Place, Source};

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
    #[inline]
    pub fn shown(&self, column: usize) -> &'a str {
        self.sheet.shown(self.index, column)
    }

    /// Whether a cell is certainly a text: of any other one a spreadsheet may have made something else.
    #[inline]
    pub fn is_text(&self, column: usize) -> bool {
        self.sheet.is_text(self.index, column)
    }

    /// Whether a cell is a number or a date to a spreadsheet.
    #[inline]
    pub fn is_number(&self, column: usize) -> bool {
        self.sheet.is_of_workbook() && !self.is_text(column)
    }

    /// The number of cells up to the last that is not blank.
    #[inline]
    pub fn len(&self) -> usize {
        self.sheet.range(self.index).len()
    }

    /// The number of cells it came with: those of a text file with the blanks at its end.
    #[inline]
    pub fn width(&self) -> usize {
        self.sheet.raw_width(self.index).unwrap_or_else(|| self.len())
    }

    /// Whether every cell is blank: never, for such rows are left out.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The cells up to the last that is not blank.
    #[inline]
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
    #[inline]
    pub fn get(&self, column: Option<usize>) -> Option<&'a str> {
        column.map(|c| self.cell(c)).filter(|text| !text.is_empty())
    }

    /// Its number in [`Sheet::all_rows`].
    pub fn number(&self) -> usize {
        self.index
    }

    /// Whether it is none of [`Sheet::misfits`].
    #[inline]
    pub fn fits(&self) -> bool {
        self.sheet.fit.odd.binary_search_by_key(&self.index, |(row, _)| *row).is_err()
    }

    /// Whether it stands above the header.
    pub fn is_above(&self) -> bool {
        self.index < self.sheet.above().len()
    }

    /// Whether it is the very same row of the same sheet.
    #[inline]
    pub fn is_same(&self, other: &Row<'_>) -> bool {
        self.index == other.index && std::ptr::eq(self.sheet, other.sheet)
    }

    /// The place of the row.
    pub fn place(&self) -> Place {
        self.sheet.place_of(self.index, None)
    }

    /// The place of a cell, by column from 0.
    #[inline]
    pub fn place_of(&self, column: usize) -> Place {
        self.sheet.place_of(self.index, Some(column))
    }

    /// The file and sheet that it stands in.
    #[inline]
    pub(crate) fn source(&self) -> &'a Source {
        &self.sheet.source
    }

    /// The place of a cell with a copy of its [`Row::source`].
    #[inline]
    pub(crate) fn place_in(&self, source: Arc<Source>, column: usize) -> Place {
        self.sheet.place_in(source, self.index, Some(column))
    }
}

impl Sheet {
    /// The rows of the table: those below the header, without those of [`Sheet::misfits`] and other headers.
    pub fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        let below = self.first_row()..self.lines.len();
        below.filter(|index| self.fit.has(*index)).map(|index| Row { sheet: self, index })
    }

    /// Every row below the header.
    pub fn below(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (self.first_row()..self.lines.len()).map(|index| Row { sheet: self, index })
    }

    /// Every row: those above the header, the header, and those below it.
    pub fn all_rows(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        (0..self.lines.len()).map(|index| Row { sheet: self, index })
    }

    /// A finding for each row that does not fit below the header, for headers among the rows, and for each other row with cells below no name: for every
    /// reader of a table.
    pub fn unnamed(&self) -> Vec<Finding> {
        let mut findings = self.headers_below();
        let misfits = self.misfits().filter_map(|(row, misfit)| self.misfit(row, misfit, 0));
        misfits.chain(self.loose()).for_each(|found| finding::add(&mut findings, found));
        findings
    }

    /// A finding for each row that is used and has cells that stand below no name: how many, and the column (from 1) of the first. What they hold
    /// is not reported: it may be about a pupil.
    pub fn loose(&self) -> Vec<Finding> {
        let gaps = self.header().any(str::is_empty);
        let width = self.width();
        let about = |row: Row<'_>| {
            if row.len() <= width && !gaps {
                return None;
            }
            let mut beyond = row.loose();
            let first = beyond.next()?;
            Some(Finding::new(Code::RowTooLong, row.place_of(first)).fact("cells", beyond.count() + 1))
        };
        let mut findings = Vec::new();
        self.rows().filter_map(about).for_each(|found| finding::add(&mut findings, found));
        findings
    }
}
