//! Evaluations (zelfevaluaties): sheets become typed answers, one evaluation per school and year.
//!
//! In: the sheets of the year folders, the register, the norms, confirmed mappings. Out: [`Intake`]: for each school and year with a norm one
//! [`Evaluation`], every answer with its place, and the totals that account for each row. Must not know: how answers are judged.
//!
//! ```text
//! Sheet --shape--> Table --sift (with the year's participants)--> filed answers + faults --fault--> findings
//!                                          | submission: which of a school's submissions counts
//!                                          v
//!                                       answers: what each answer says --> Evaluation
//! ```
//!
//! Every row is used, or set aside with exactly one finding that says why (some findings set several rows aside and name their number). A row
//! for a school of that year with an answer that is not blank is a submission, even when that answer is set aside; a form that came back blank is not, nor
//! a row that names another school year. An answer that the scale does not know leaves the question unanswered and the row used.

mod answers;
mod carried;
mod collect;
mod dates;
mod evaluation;
mod fault;
mod handed;
pub mod mapping;
mod matched;
mod outcome;
mod participants;
mod personal;
mod questions;
mod quote;
mod shape;
mod sift;
mod submission;
#[cfg(test)]
pub mod testing;
mod unknown;
mod zeros;

pub(crate) use carried::carried;
pub use collect::{call, collect};
pub(crate) use evaluation::{Answer, Misfiled, Open, Submission, Totals, WithoutNorm};
pub use evaluation::{Evaluation, Intake, State, Unanswered};
pub use outcome::Duplicates;
pub(crate) use personal::personal;
pub(crate) use shape::is_read;
pub use shape::{Headers, settle};

#[cfg(test)]
mod tests;
