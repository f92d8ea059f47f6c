//! The tables for Excel and Power BI (formats, "Out"): a star schema with one frame per table.
//!
//! In: the results of every year. Out: [`Tables`], as CSV for people, Parquet for programs, and [`Cell`]s for workbooks. With
//! [`crate::stats::coverage`] the only module that uses polars; `column` owns names, types and schemas. Must not know: plotters, templates, Excel.

mod build;
pub mod column;
mod export;
pub mod star;
mod table;

#[cfg(test)]
pub(crate) use build::build_holding;
pub use build::{build, findings, pieces, what_if};
pub(crate) use build::{mailing, reissue, whole};
pub use column::{Column, Spec, Type};
pub(crate) use export::{Cells, people_csv};
pub(crate) use table::PIECE;
pub use table::{Cell, Table, Tables, Take};
