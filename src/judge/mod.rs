//! The judgement of one evaluation under its norm: pure, exact, without I/O (scoring, sections 2 to 5).
//!
//! In: an [`Evaluation`] and the waivers that cover it. Out: an [`Assessment`]: a verdict (uitslag) per standard with its figures, and one
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

pub use assess::{Assessment, assess, verdict};
pub use effect::{Effect, decider, effects};
pub use judgement::{Counts, GapStatus, Judgement};
pub use school::SchoolCounts;
pub use shortest_path::{ShortestPath, Target};
pub use standing::{Standing, standings};
pub use verdict::{Tone, Verdict};

#[cfg(test)]
mod tests;
