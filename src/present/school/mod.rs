//! One school in words: what its gespreksverslag and its gespreksblad share.
//!
//! In: a [`Scope`](crate::present::scope::Scope). Out: sentences, answers, agreements, ready to be set. Must not know: where they stand, other schools.

mod agreed;
mod answers;
mod hand_in;
mod listing;
mod model;
mod questions;
mod standard;
mod summary;

pub(crate) use agreed::{in_state, need, of_school, others, waivers, with_subject};
pub(crate) use answers::parts_of_way;
pub(crate) use hand_in::hand_in;
pub(crate) use listing::{good, listed};
pub(crate) use model::{Agreement, Answer, Block, Mark, Need, Pair, Question, Section, Theme};
pub(crate) use questions::questions;
pub(crate) use standard::{Edge, block};
pub(crate) use summary::{blank_form, mergers, summary};
