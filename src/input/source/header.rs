//! Which rows of a sheet are its header: one row, several that belong together, or none.
//!
//! In: rows by their number. Out: the name of each column with its place, and the rows above and below. Must not know: what a name means.

use super::layout::{Fit, Header};
use super::{Row, Sheet};
use crate::base::finding::Place;

impl Sheet {
    /// The header's cells, as they are shown.
    pub fn header(&self) -> impl ExactSizeIterator<Item = &str> {
        (0..self.width()).map(|column| self.shown(self.named_in(column), column))
    }

    /// The header's cell in a column (from 0), blank beyond the last.
    pub fn name(&self, column: usize) -> &str {
        if column < self.width() { self.shown(self.named_in(column), column) } else { "" }
    }

    /// Whether the header's cell in a column is certainly a text.
    pub fn is_text_header(&self, column: usize) -> bool {
        !self.lines.is_empty() && self.is_text(self.named_in(column), column)
    }

    /// The number of the header's cells, up to its last name.
    pub(super) fn width(&self) -> usize {
        if self.lines.is_empty() || self.header.is_missing {
            return 0;
        }
        let elsewhere = self.header.elsewhere.last().map_or(0, |(column, _)| column + 1);
        self.range(self.header.row).len().max(elsewhere)
    }

    /// The row that names a column.
    fn named_in(&self, column: usize) -> usize {
        let found = self.header.elsewhere.binary_search_by_key(&column, |(column, _)| *column);
        found.map_or(self.header.row, |at| self.header.elsewhere[at].1)
    }

    /// The first row below the header.
    pub(super) fn first_row(&self) -> usize {
        if self.header.is_missing { 0 } else { self.lines.len().min(self.header.last + 1) }
    }

    /// Makes another row the header, by its number in [`Sheet::all_rows`]: the rows above it are then no rows of the table.
    pub fn set_header(&mut self, row: usize) {
        self.settle(Header::row(row));
    }

    /// Says where the header stands, and with it which rows fit below it, by numbers of rows in [`Sheet::all_rows`].
    pub fn settle(&mut self, mut header: Header) {
        let last = self.lines.len().saturating_sub(1);
        header.last = header.last.min(last);
        header.row = header.row.min(header.last);
        header.first = header.first.min(header.row);
        header.elsewhere.retain(|(_, row)| (header.first..=header.last).contains(row));
        // Mostly the first row stays the header, and every row was looked at already.
        if self.fit.is_plain && self.header == header {
            return;
        }
        self.header = header;
        self.fit = Fit::of(self);
    }

    /// The number of the row that names the columns; `None` when there is none.
    pub(super) fn named_by(&self) -> Option<usize> {
        Some(self.header.row).filter(|_| !self.header.is_missing)
    }

    /// Says that the header stands where it does in another sheet.
    pub fn settle_as(&mut self, other: &Sheet) {
        self.settle(other.header.clone());
    }

    /// The rows above the header.
    pub fn above(&self) -> impl ExactSizeIterator<Item = Row<'_>> {
        let above = if self.header.is_missing { 0 } else { self.header.first };
        (0..above).map(|index| Row { sheet: self, index })
    }

    /// The header as a row, without the names that stand in another; `None` in an empty sheet.
    pub fn header_row(&self) -> Option<Row<'_>> {
        self.all_rows().nth(self.header.row).filter(|_| !self.header.is_missing)
    }

    /// The rows of the header, in order.
    pub fn header_rows(&self) -> impl Iterator<Item = Row<'_>> {
        let rows = self.header.first..self.first_row();
        rows.map(|index| Row { sheet: self, index })
    }

    /// The place of the header's cell in a column (from 0).
    pub fn header_place(&self, column: usize) -> Place {
        self.place_of(self.named_in(column), Some(column))
    }
}
