//! Cells of a workbook that are merged: one cell to a spreadsheet.
//!
//! In: a [`Sheet`] that knows which cells are. Out: which rows and columns share a cell. What one says over rows stands in each of them already; over columns it
//! stands in the first. Must not know: what a column means.

use super::{Row, Sheet};

impl Sheet {
    /// Whether any cell is merged over columns.
    pub fn has_wide_cells(&self) -> bool {
        !self.across.is_empty()
    }

    /// The column of the cell that one of a row is merged with, to its left; its own where there is none.
    pub fn merged_with(&self, row: Row<'_>, column: usize) -> usize {
        if self.across.is_empty() {
            return column;
        }
        let line = row.place().row;
        let before = self.across.partition_point(|(at, left, _)| (*at, *left) <= (line, column));
        let area = before.checked_sub(1).and_then(|at| self.across.get(at));
        area.filter(|(at, _, right)| *at == line && column <= *right).map_or(column, |(_, left, _)| *left)
    }

    /// The first row below the header of each cell of a column that is merged over several of them, and how many it fills.
    pub fn merged(&self, column: usize) -> impl Iterator<Item = (Row<'_>, usize)> {
        let merged = self.merged.iter().filter(move |(at, ..)| *at == column);
        merged.filter_map(move |(_, first, last)| {
            let is_in = |row: &Row<'_>| (*first..=*last).contains(&row.place().row) && !row.cell(column).is_empty();
            let mut rows = self.rows().filter(is_in);
            Some((rows.next()?, 1 + rows.count())).filter(|(_, count)| *count > 1)
        })
    }
}
