//! Consistency rules (samenhangregels): what in the answers of a school is worth a question in the conversation.
//!
//! A rule notices something and asks about it. It is no part of what a standard takes: no verdict, score or status goes by it. A new kind of sign is a
//! variant of [`Sign`], its key in `read` and its limits in `valid`; the compiler names the rest. Must not know: schools, answers, words on paper.

mod model;
pub(super) mod read;

pub use model::{Compare, Condition, ConsistencyRule, Measure, Sign};
