//! Wording: every sentence that can reach paper, in Dutch and English (Fluent), and how numbers look: the only rounding.
//!
//! In: the name of a message and its facts. Out: text. The catalogues are `nl/*.ftl` and `en/*.ftl`: quality staff can read them as the
//! list of all possible sentences. Must not know: where a sentence is used.

mod catalogue;
mod explanation;
pub mod number;
mod terms;

pub(crate) use catalogue::Arg;
pub use catalogue::{Language, Wording};

#[cfg(test)]
mod tests;
