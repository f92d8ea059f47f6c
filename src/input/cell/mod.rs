//! What the cells of a table say, for every module that reads one: which column is which, dates, amounts, yes and no.
//!
//! In: a [`crate::input::source::Sheet`] and its texts. Out: columns by name, values, and findings about the header. Must not know: what any table is
//! about.

mod codes;
mod columns;
mod dates;
mod header;
pub mod sheets;
mod shown;
mod typed;
mod value;

pub use codes::{Made, id_key, is_mangled, is_plain_number, look_alikes, made_of, with_point};
pub use columns::{Columns, is_one_of, key, listed};
pub use dates::{Dated, Dates, is_timestamp};
pub use header::settle_header;
pub use shown::{is_code, is_short, reported, told_school, words};
pub use typed::{day_and_month, typed_as};
pub use value::{Moment, amount, serial, yes_no};
