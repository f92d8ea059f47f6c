//! Findings (bevindingen): something wrong or odd in the input, with its place and remedy.
//!
//! In: a code, a place, the offending value. Out: a [`Finding`], gathered in [`Checked`]. The sentences are in
//! [`crate::wording`] under `finding-<CODE>`, with the attribute `.remedy`; so a finding holds facts, never text for paper. Must not
//! know: anything else of the program.

mod bound;
mod code;
mod model;
mod place;

pub(crate) use bound::bound;
pub use bound::{MOST, add};
pub use code::{Code, Severity};
pub use model::{Checked, Fact, Finding};
pub use place::Place;
pub(crate) use place::{Source, letters};
