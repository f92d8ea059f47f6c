//! Workbooks: `gesprekken.xlsx`, `resultaten.xlsx`, the forms and `koppelingen.xlsx`. The only module that uses rust_xlsxwriter.
//!
//! In: the dossier and its tables. Out: xlsx bytes, the same for the same input. Text is always written as text: a cell never becomes a formula.

mod agenda;
mod form;
mod listing;
mod mailing;
mod mappings;
mod norm;
mod register;
mod results;
mod rows;
mod saved;
mod sheet;
mod silent;
mod table_rows;
mod waivers;
mod whatif;

pub use agenda::agenda;
pub use form::{Filled, Form, form};
pub(crate) use mailing::mailing;
pub use mappings::mappings;
pub(crate) use norm::TooLong;
pub use norm::norm;
pub(crate) use register::register;
pub use results::results;
pub use whatif::what_if;

#[cfg(test)]
mod tests;
