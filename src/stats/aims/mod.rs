//! Where aims (doelen) stand, over the school years (scoring, section 16).
//!
//! In: aims, and the results of every year. Out: an [`AimCount`] per aim, in counts of whole schools and pupils. The line that an aim has to follow is compared in integers. Must
//! not know: how it is told.

mod count;
mod model;
#[cfg(test)]
mod tests;

pub(crate) use count::count;
pub use model::{AimCount, AimPoint, AimState, Counted};
