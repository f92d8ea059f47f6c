//! Bytes to cells: files become sheets whose cells know their true place.
//!
//! In: a path inside the batch folder. Out: [`Sheet`]s and findings. Must not know: norms, schools, what a column means.

mod alike;
mod blank;
mod csv;
mod encoding;
mod fit;
mod form;
mod header;
mod layout;
mod ledger;
mod lines;
mod merged;
pub(crate) mod pattern;
mod read;
mod row;
mod sheet;
mod spreadsheet;
mod swallow;

pub(crate) use self::blank::{Instead, Unchangeable, has_makers, with_cells};
pub(crate) use self::form::{TEXTS, WORKBOOKS};
pub(crate) use self::ledger::Ledger;
pub use self::read::{Limits, load, read, read_bytes, take};
pub(crate) use self::read::{NotTaken, Purpose, is_workbook};
pub(crate) use layout::{Header, Misfit};
pub use row::Row;
pub(crate) use sheet::CellKind;
pub use sheet::{Cell, Sheet};
