//! Mappings (koppelingen): what a text in a file stands for where nothing matches exactly, with the consent of a person.
//!
//! In: texts that match nothing. Out: [`Unmatched`] with the likeliest candidates, for a person to confirm; and [`Link`]s, which are confirmed.
//! Nothing is used that is not confirmed. Must not know: how the workbook looks.

mod assign;
mod likeness;
mod model;
mod read;
mod target;

pub(super) use model::Links;
pub(crate) use model::{COLUMNS, Candidate, IGNORED, Unmatched};
pub use model::{FILE, Link, Subject};
pub use read::read;

pub(super) use assign::assign;
pub(super) use likeness::{all_questions_like, questions_like, school_column, school_column_like, schools_like};
