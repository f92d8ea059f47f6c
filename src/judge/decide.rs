//! The verdict of a standard from its lowest and its highest filling.

use super::filling::{Filling, Tally};
use super::verdict::Verdict;

/// Scoring, section 2, without the row of the waiver.
pub(super) fn decide(filling: &Filling, silent: bool) -> Verdict {
    if filling.is_empty() {
        Verdict::NotApplicable
    } else if silent {
        Verdict::NotSubmitted
    } else {
        outcome(filling, filling.lowest, filling.highest)
    }
}

/// The verdict on questions of which these are the lowest and the highest that they can bring.
#[inline]
pub(super) fn outcome(filling: &Filling, lowest: Tally, highest: Tally) -> Verdict {
    if filling.holds(lowest) {
        Verdict::Met
    } else if lowest == highest || !filling.holds(highest) {
        Verdict::NotMet
    } else {
        Verdict::Undecided
    }
}
