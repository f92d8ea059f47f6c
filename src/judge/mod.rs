//! The judgement of one evaluation under its norm: pure, exact, without I/O (scoring, sections 2 to 5).
//!
//! In: an [`Evaluation`](crate::intake::Evaluation) and the waivers that cover it. Out: an [`Assessment`]: a verdict (uitslag) per standard with its figures, and one
//! for the school. Must not know: files, polars, text on paper.

mod assess;
mod decide;
pub mod derivation;
mod effect;
mod filling;
mod judgement;
mod school;
mod shortest_path;
mod standing;
mod verdict;

pub use assess::verdict;
pub(crate) use assess::{Assessment, assess};
pub(crate) use effect::{decider, effects};
pub(crate) use judgement::{GapStatus, Judgement};
pub(crate) use shortest_path::ShortestPath;
pub use shortest_path::Target;
pub(crate) use standing::{Standing, standings};
pub(crate) use verdict::Tone;
pub use verdict::Verdict;

#[cfg(test)]
mod tests;
