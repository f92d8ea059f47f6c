//! The norm (norm): what schools must offer, as one valid version.
//!
//! In: a TOML text. Out: a [`Norm`] that [`crate::judge`] can trust without checking anything again, or findings with line and
//! column. Norm > theme (thema) > standard (standaard; ANB: onderdeel) > indicator (indicator). Must not know: files of answers.

mod advise;
mod alike;
pub mod diff;
mod draft;
pub mod exchange;
mod indicator;
mod load;
mod model;
pub mod rule;
mod scale;
#[cfg(test)]
pub mod testing;
mod valid;

pub use alike::Earlier;
pub use indicator::Indicator;
pub use load::{check_all, load, load_all};
pub use model::{Norm, Standard, Status, Theme};
pub use rule::{Rule, Sum};
pub use scale::{Bands, Better, Level, Number, Reading, Scale, is_truth};

#[cfg(test)]
mod tests;
