//! The tables for Excel and Power BI (formats, "Out"): a star schema with one frame per table.
//!
//! In: the results of every year. Out: [`Tables`], as CSV for people, Parquet for programs, and [`Cell`]s for workbooks. With
//! [`crate::stats::coverage`] the only module that uses polars; `column` owns names, types and schemas. Must not know: plotters, templates, Excel.

mod build;
pub mod column;
mod export;

use polars::prelude::DataFrame;

pub use build::{build, what_if};
pub use column::{Column, Spec, Type};

/// One table: its description and its rows.
#[derive(Debug, Clone)]
pub struct Table {
    /// Name and columns.
    pub spec: &'static Spec,
    frame: DataFrame,
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
