//! What every other module may use: findings, exact numbers, texts. Knows nothing of schools or norms.

pub(crate) mod colour;
pub(crate) mod digest;
pub mod exact;
pub mod finding;
pub(crate) mod memory;
pub mod number;
pub(crate) mod personal;
pub(crate) mod quick_map;
pub mod text;
