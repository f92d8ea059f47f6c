//! What the cells of a table say, for every room that reads one: which column is which, dates, amounts, yes and no.
//!
//! In: a [`crate::source::Sheet`] and its texts. Out: columns by name, values, and findings about the header. Must not know: what any table is
//! about.

mod columns;
mod value;

pub use columns::{Columns, key, settle_header, settle_header_by};
pub use value::{Moment, amount, date, day_and_month, moment, serial, typed_as, yes_no};
