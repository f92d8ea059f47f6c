//! The shape of a table of answers: the one place where it is recognised and turned into answers as they stand.
//!
//! In: a sheet with its header settled, the questions of the norms, the participants of the year, confirmed mappings. Out: a [`Table`] that gives the school,
//! the date and the answers of a row, or a finding that says what a table of answers needs. Another shape is a variant of [`Shape`] and its match
//! arms; whatever comes after sees rows and columns with a meaning only. Must not know: what an answer means.
//!
//! `role` knows the columns that every table can have, `above` the labels above it, `wide` which column asks which question.

mod about;
mod above;
mod again;
mod asked;
mod cell_ref;
mod columns;
mod header;
mod known;
mod long;
mod own;
mod personal;
mod recognise;
mod role;
mod schools;
mod table;
mod unmatched;
mod wide;

pub(crate) use above::is_read;
pub(super) use above::{cover, is_cover, is_remark, is_signed, label_of};
pub(super) use cell_ref::CellRef;
pub(super) use columns::{Long, Wide};
pub use header::{Headers, settle};
pub(super) use known::{Known, Noticed};
pub(super) use personal::cells as personal_cells;
pub(super) use role::is_person;
pub(crate) use role::named as is_named;
pub(super) use table::{Shape, Table};
