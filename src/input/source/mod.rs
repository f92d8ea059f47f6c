//! Bytes to cells: files become sheets whose cells know their true place.
//!
//! In: a path inside the batch folder. Out: [`Sheet`]s and findings. Must not know: norms, schools, what a column means.

mod alike;
mod csv;
mod encoding;
mod fit;
mod form;
mod header;
mod layout;
mod ledger;
mod lines;
mod merged;
mod read;
mod sheet;
mod spreadsheet;
mod swallow;

pub use self::ledger::{Ledger, Stamp};
pub use self::read::{Limits, NotTaken, Purpose, load, read, read_bytes, take};
pub use layout::{Header, Misfit};
pub use sheet::{Cell, CellKind, Row, Sheet};
