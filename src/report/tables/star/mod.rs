//! The star: the tables once more, as Power BI and a database want them. One key in each dimension, facts that lead to it, and nothing that is counted twice.
//!
//! In: [`Tables`](crate::report::tables::Tables). Out: a frame for each [`StarTable`], as CSV and Parquet. Facts are taken from the tables, never worked out anew. Must not know: SQL, TMDL, where files go.

mod build;
mod dimensions;
mod facts;
mod model;
mod spell;
mod write;

pub(crate) use build::Star;
pub use model::{Form, How, Link, Source, StarColumn, StarTable};
pub(crate) use write::{ControlRow, people, write_control};

/// Every table of the star; each only leads to tables before it.
pub const STAR: [&StarTable; 22] = [
    &dimensions::YEARS,
    &dimensions::DISTRICTS,
    &dimensions::BOARDS,
    &dimensions::SECTORS,
    &dimensions::KINDS,
    &dimensions::NORMS,
    &dimensions::THEMES,
    &dimensions::STANDARDS,
    &dimensions::QUESTIONS,
    &dimensions::SCHOOLS,
    &dimensions::VERDICTS,
    &facts::VERDICTS,
    &facts::SCHOOLS,
    &facts::ANSWERS,
    &facts::TOPICS,
    &facts::AGREEMENTS,
    &facts::COVERAGE,
    &facts::COVERAGE_DISTRICT,
    &facts::COVERAGE_BOARD,
    &facts::COVERAGE_SECTOR,
    &facts::COVERAGE_KIND,
    &facts::SENSITIVITY,
];

#[cfg(test)]
mod tests;
