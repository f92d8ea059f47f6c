//! A cell of a table of answers.

use crate::base::finding::Place;
use crate::base::number::to_u32;
use crate::input::source::Row;

/// A cell that says something, or a part of it.
#[derive(Clone, Copy)]
pub(in crate::intake) struct CellRef<'a> {
    /// Its row; for what holds for the whole table one above it.
    pub row: Row<'a>,
    /// Its column, from 0.
    pub column: u32,
    /// What it says; may be blank.
    pub text: &'a str,
}

impl<'a> CellRef<'a> {
    /// A whole cell.
    #[inline]
    pub(crate) fn of(row: Row<'a>, column: usize) -> CellRef<'a> {
        CellRef { row, column: to_u32(column), text: row.cell(column) }
    }

    /// A whole cell that holds a name, as it is shown.
    #[inline]
    pub(crate) fn named(row: Row<'a>, column: usize) -> CellRef<'a> {
        CellRef { row, column: to_u32(column), text: row.shown(column) }
    }

    /// Whether it is the very same cell.
    pub(crate) fn is_same(&self, other: &CellRef<'_>) -> bool {
        self.column == other.column && self.row.is_same(&other.row)
    }

    /// Where it stands.
    pub(crate) fn place(&self) -> Place {
        self.row.place_of(self.column as usize)
    }
}

/// The cells of some columns that say something.
#[inline]
pub(super) fn filled<'a>(columns: &[usize], row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
    columns.iter().map(move |column| CellRef::of(row, *column)).filter(|cell_ref| !cell_ref.text.is_empty())
}

/// The same, as they are shown.
#[inline]
pub(super) fn named<'a>(columns: &[usize], row: Row<'a>) -> impl Iterator<Item = CellRef<'a>> {
    columns.iter().map(move |column| CellRef::named(row, *column)).filter(|cell_ref| !cell_ref.text.is_empty())
}
