//! The norm (norm): what schools must offer, as one valid version.
//!
//! In: a TOML text. Out: a [`Norm`] that [`crate::judge`] can trust without checking anything again, or findings with line and
//! column. Norm > theme (thema) > standard (standaard; ANB: onderdeel) > indicator (indicator). Must not know: files of answers.

mod advise;
mod alike;
mod asked;
mod consistency;
pub mod crosswalk;
pub mod diff;
mod draft;
pub mod exchange;
mod file;
mod indicator;
mod inventory;
mod lineage;
mod load;
mod model;
pub mod rule;
mod scale;
#[cfg(test)]
pub mod testing;
mod valid;

pub(crate) use alike::Earlier;
pub use asked::Asked;
pub use consistency::{Compare, Condition, ConsistencyRule, Measure, Sign};
pub use file::NormFile;
pub use indicator::Indicator;
pub use inventory::{InventoryItem, Nature, Nearness};
pub(crate) use load::{check_files, load_file};
pub use load::{load, load_all, load_files};
pub use model::{Norm, Standard};
pub(crate) use model::{Status, Theme};
pub use rule::Rule;
pub(crate) use rule::Sum;
pub(crate) use scale::{Bands, Better, Scale, is_truth};
pub use scale::{Level, Number, Reading};

#[cfg(test)]
mod tests;
