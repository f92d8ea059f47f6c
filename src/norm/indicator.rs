//! A question (indicator) of a norm.

use super::scale::Bands;
use crate::base::exact::Milli;
use crate::register::Kind;

/// An indicator (indicator): one question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Indicator {
    /// Id, unique in the norm.
    pub id: String,
    /// The question.
    pub text: String,
    /// Older wordings of the same question.
    pub also: Vec<String>,
    /// Index of its standard.
    pub standard: usize,
    /// Weight, above zero.
    pub weight: Milli,
    /// Kernvraag: must be sufficient for the standard to be met.
    pub critical: bool,
    /// Kinds it is for; empty: all.
    pub kinds: Vec<Kind>,
    /// Whether n.v.t. is allowed.
    pub not_applicable: bool,
    /// What a school can do first.
    pub remedy: Option<String>,
    /// Index of its scale in [`Norm::scales`](super::Norm::scales).
    pub scale: usize,
    /// For a number indicator: how a number becomes a level.
    pub number: Option<Bands>,
}

#[inline]
pub(super) fn covers(kinds: &[Kind], kind: &Kind) -> bool {
    kinds.is_empty() || kinds.contains(kind)
}
