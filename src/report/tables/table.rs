//! A table of rows, and its cells for those that may not know polars.

use polars::prelude::DataFrame;

use super::column::Spec;

/// One table: its description and its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// Name and columns.
    pub spec: &'static Spec,
    pub(super) frame: DataFrame,
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
}
