//! What one question does to the verdict on its standard: with it and without it, answered one way or the other.
//!
//! In: an [`Evaluation`] and a standard. Out: verdicts that might have been, made by the same code that judges. Waivers are left out: they set a verdict
//! aside, and say nothing of the question. Must not know: how many schools there are, who asks.

use super::filling::{Filling, Tally};
use super::{Verdict, outcome};
use crate::evaluation::Evaluation;

/// What one question does to the verdict on its standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effect {
    /// Index of the indicator in the norm.
    pub indicator: usize,
    /// The verdict would have been another one had the question not been asked: taken out as n.v.t. is.
    pub differs: bool,
    /// The verdict hangs on what is said here: the lowest level and the highest do not give the same. All rules are monotone, so where these two
    /// agree, every answer in between gives the same too.
    pub depends: bool,
}

/// The standard with all its questions at the lowest and the highest that they can be.
struct Whole<'n> {
    filling: Filling<'n>,
    lowest: Tally,
    highest: Tally,
}

impl<'n> Whole<'n> {
    fn of(evaluation: &'n Evaluation, standard: usize) -> Whole<'n> {
        let filling = Filling::of(evaluation, standard);
        let lowest = filling.tally((0..filling.len()).map(|at| (at, filling.low(at))));
        let highest = filling.tally((0..filling.len()).map(|at| (at, filling.high(at))));
        Whole { filling, lowest, highest }
    }

    /// The most and the least that all questions but one bring.
    fn others(&self, at: usize) -> (Tally, Tally) {
        let one = |level| self.filling.one(at, level);
        (self.lowest.without(one(self.filling.low(at))), self.highest.without(one(self.filling.high(at))))
    }

    /// The verdict had this question this answer.
    fn verdict_with(&self, at: usize, level: i64) -> Verdict {
        let (low, high) = self.others(at);
        let one = self.filling.one(at, level);
        outcome(&self.filling, low.with(one), high.with(one))
    }

    /// The verdict had this question not been asked.
    fn verdict_without(&self, at: usize) -> Verdict {
        if self.filling.len() == 1 {
            return Verdict::NotApplicable;
        }
        let (low, high) = self.others(at);
        outcome(&self.filling, low, high)
    }
}

/// The effect of every question that counts for a standard (not n.v.t.), in the norm's order; of a school that handed something in.
pub fn effects(evaluation: &Evaluation, standard: usize, mut each: impl FnMut(Effect)) {
    let whole = Whole::of(evaluation, standard);
    let filling = &whole.filling;
    let verdict = outcome(filling, whole.lowest, whole.highest);
    for at in 0..filling.len() {
        let scale = filling.scale(at);
        each(Effect {
            indicator: filling.indicator(at),
            differs: whole.verdict_without(at) != verdict,
            depends: whole.verdict_with(at, scale.lowest()) != whole.verdict_with(at, scale.highest()),
        });
    }
}

/// The open question that a verdict hangs on alone: whatever the school says on it, the verdict is then known, also where other questions stay
/// open. `None` where there is no such question, or no verdict to wait for.
pub fn decider(evaluation: &Evaluation, standard: usize) -> Option<usize> {
    let whole = Whole::of(evaluation, standard);
    let filling = &whole.filling;
    if outcome(filling, whole.lowest, whole.highest) != Verdict::Undecided {
        return None;
    }
    let settles = |at: &usize| {
        let mut levels = filling.scale(*at).levels.iter();
        levels.all(|level| whole.verdict_with(*at, level.value).is_assessable())
    };
    (0..filling.len()).filter(|at| filling.level(*at).is_none()).find(settles).map(|at| filling.indicator(at))
}

#[cfg(test)]
mod tests;
