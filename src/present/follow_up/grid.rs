//! A table of follow-up as text, and the words that several have in common.

use super::fold::Shown;
use crate::present::words::number;
use crate::stats::follow_up::MadeCount;
use crate::wording::Wording;

/// A table with what is said about it.
#[derive(Debug, Clone)]
pub(crate) struct Grid {
    /// What it is.
    pub title: String,
    /// What nobody may read into it; stands before the rest.
    pub warning: Option<String>,
    /// Sentences before it.
    pub about: Vec<String>,
    /// The words above its columns.
    pub head: Vec<String>,
    /// Its rows; none: what is said is all there is.
    pub rows: Vec<Vec<String>>,
    /// How many columns hold words; figures follow.
    pub words: usize,
    /// Whether the last row is the sum of the others.
    pub has_sum: bool,
    /// A sentence below it.
    pub note: Option<String>,
}

pub(super) fn count(w: &Wording, n: u32) -> String {
    number(w, n as usize)
}

/// What a row of agreements is of.
pub(super) fn year_name(w: &Wording, shown: Shown, made: &MadeCount) -> String {
    match (shown, made.year) {
        (Shown::One, Some(year)) => year.to_string(),
        (Shown::One, None) => w.say("follow-up-no-date"),
        (Shown::Others, _) => w.say("follow-up-other-years"),
        (Shown::All, _) => w.say("follow-up-sum"),
    }
}
