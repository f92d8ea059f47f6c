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

pub use codes::Made;
pub(crate) use codes::{id_key, is_mangled, is_plain_number, look_alikes, made_of, with_point};
pub(crate) use columns::{Columns, is_one_of};
pub use columns::{key, listed};
pub(crate) use dates::{Dated, Dates, is_timestamp, seconds_between};
pub(crate) use header::settle_header;
pub(crate) use shown::{is_code, is_short, told_school};
pub use shown::{reported, words};
pub(crate) use typed::{day_and_month, typed_as};
pub use value::{Moment, amount};
pub(crate) use value::{serial, yes_no};
