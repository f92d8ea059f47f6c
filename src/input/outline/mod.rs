//! Outlines of areas on a map (GeoJSON), as somebody hands them in.
//!
//! In: the bytes of a file, which may hold anything. Out: [`Outline`]s with what is said of them, or why there are none. Coordinates become whole numbers, with y
//! downwards: degrees are made as wide as they are at that latitude, and metres (such as those of the Rijksdriehoek) are taken as they are. Must not know: what the
//! areas are of, how they are drawn.

mod model;
mod plane;
mod read;
#[cfg(test)]
mod tests;

#[cfg(test)]
pub(crate) use model::Unusable;
pub(crate) use model::{Outline, Outlines, Part};
pub(crate) use read::read;

/// The largest file: fifty times the wijken of a city in full detail.
pub(crate) const MOST_BYTES: u64 = 4 << 20;
