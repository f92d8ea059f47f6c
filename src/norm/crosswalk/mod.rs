//! Crosswalks (norms side by side): which standards of one norm answer those of another, as people wrote it down.
//!
//! In: TOML and the norms that it may name. Out: [`Crosswalk`]s that say for each standard of the other norm what answers it; a standard that nobody names is answered by nothing. Must
//! not know: schools, verdicts.

mod model;
mod read;
#[cfg(test)]
mod tests;

pub use model::{Answered, Crosswalk, Extent};
pub(crate) use read::read;
