//! One evaluation under several norms: how many schools meet each standard of another norm by what they were asked, and of how many nothing can be said.
//!
//! In: the assessments of a school year and the crosswalks. Out: a [`CrosswalkRow`] per norm that was asked, other norm and standard. What nobody asks is never met, and what is asked
//! in part is never met either (scoring, section 18). Must not know: how it is told.

mod count;
mod read_as;
#[cfg(test)]
mod tests;

pub use count::{CrosswalkRow, count};
pub use read_as::{ReadAs, read_as};
