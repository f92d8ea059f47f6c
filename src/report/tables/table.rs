//! A table of rows, and its cells for those that may not know polars.

use polars::prelude::DataFrame;

use super::column::Spec;

/// One table: its description and its rows. Of a table of many rows only their number is held; [`super::pieces`] makes them again for whoever asks, those of
/// more than [`PIECE`] verdicts or answers a piece at a time, so that a country does not fill the memory.
#[derive(Debug, Clone)]
pub struct Table {
    /// Name and columns.
    pub spec: &'static Spec,
    pub(super) height: usize,
    /// Empty where the rows are not held.
    pub(super) frame: DataFrame,
}

/// The most rows of a piece; in Parquet a group of rows.
pub(crate) const PIECE: usize = 1 << 15;

/// Takes the pieces of a table, in order.
pub type Take<'t> = &'t mut dyn FnMut(&Table) -> anyhow::Result<()>;

impl Table {
    pub(super) fn new(spec: &'static Spec, frame: DataFrame) -> Table {
        Table { spec, height: frame.height(), frame }
    }

    /// One of which no more is held than how many rows it has.
    pub(super) fn of_height(spec: &'static Spec, height: usize) -> Table {
        Table { spec, height, frame: DataFrame::empty() }
    }

    /// Without its rows, where there are more of them.
    pub(super) fn holding(self, most: usize) -> Table {
        if self.frame.height() <= most { self } else { Table { frame: DataFrame::empty(), ..self } }
    }

    /// Whether its rows are there.
    pub(super) fn is_held(&self) -> bool {
        self.frame.height() == self.height
    }
}

/// A cell of a table, for those who may not know polars.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Cell<'a> {
    /// Nothing.
    Empty,
    /// Text.
    Text(&'a str),
    /// A whole number.
    Integer(i64),
    /// A decimal of three digits.
    Decimal(crate::base::exact::Milli),
    /// Ja or nee.
    Bool(bool),
}

/// All tables, in the order of formats.
#[derive(Debug, Clone)]
pub struct Tables {
    /// The tables.
    pub tables: Vec<Table>,
}

impl Tables {
    /// A table by its name.
    pub fn get(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| table.spec.name == name)
    }

    /// What was wrong with the input.
    pub fn findings(&self) -> Option<&Table> {
        self.get(super::column::FINDINGS.name)
    }
}
