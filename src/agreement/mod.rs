//! Agreements (afspraken) made in earlier conversations, and waivers (ontheffingen).
//!
//! In: sheets. Out: typed lists and findings; a row with a fault that makes it unusable is set aside with a finding. Must not know: reports.

mod grantor;
mod known;
mod model;
mod read;
#[cfg(test)]
mod testing;
mod waiver;

pub use model::Agreement;
pub(crate) use model::{COLUMNS, Progress};
pub use read::{read_agreements, settle as settle_agreements};
pub(crate) use waiver::Waiver;
pub use waiver::{read_waivers, settle as settle_waivers};
