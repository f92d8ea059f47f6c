//! The inventory (inventaris): expertise and facilities that schools say whether they have.
//!
//! A norm may ask for it in the same self-evaluations. It is no part of a standard: no verdict, score or status goes by it, and so its questions are no
//! [`Indicator`](super::Indicator)s. What reads answers sees both as [`Asked`](super::Asked). Must not know: schools, answers, words on paper.

mod model;
pub(super) mod read;

pub(super) use model::nearness_scale;
pub use model::{InventoryItem, Nature, Nearness};
