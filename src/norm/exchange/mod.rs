//! A norm as six tables, for who writes it in Excel: Norm, Schalen, Standaarden, Vragen, Samenhang, Inventaris.
//!
//! In: a [`Norm`], or the sheets of a workbook. Out: [`Tables`], and from those the norm as TOML, with for every value the cell that it came from: so
//! that what is wrong with the TOML is reported at the cell. Tables and TOML hold the same, whatever way they go. Must not know: how cells look.

mod keys;
mod mangled;
mod model;
mod of;
mod read;
mod text;
mod values;
mod writer;

use super::Norm;

pub use self::read::read;
pub(crate) use self::text::Toml;
pub(crate) use model::{BETTER, DEFAULT_SCALE, FIELDS, FREE, SHEETS, UNKNOWN};
pub use model::{Cell, Spec, Table, Tables};

impl Tables {
    /// The tables of a norm.
    pub fn of(norm: &Norm) -> Tables {
        of::tables(norm)
    }

    /// The norm as TOML. `head` goes above it as comments.
    pub fn toml(&self, head: &str) -> Toml {
        text::write(self, head)
    }
}

#[cfg(test)]
mod tests;
