//! What one question does to the verdict on its standard: with it and without it, answered one way or the other.
//!
//! In: an [`Evaluation`] and a standard. Out: verdicts that might have been, made by the same code that judges. Waivers are left out: they set a verdict
//! aside, and say nothing of the question. Must not know: how many schools there are, who asks.

use super::Verdict;
use super::decide::outcome;
use super::filling::{Filling, Tally};
use crate::intake::Evaluation;

/// What one question does to the verdict on its standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Effect {
    /// Index of the indicator in the norm.
    pub indicator: usize,
    /// The verdict would have been another one had the question not been asked: taken out as n.v.t. is.
    pub differs: bool,
    /// The verdict hangs on what is said here: of the lowest level, the highest, and n.v.t. where that is allowed, two do not give the same. All rules
    /// are monotone, so where the lowest and the highest agree, every level in between gives the same too.
    pub depends: bool,
}

/// The standard with all its questions.
struct Whole<'n> {
    filling: Filling<'n>,
}

impl<'n> Whole<'n> {
    fn of(evaluation: &'n Evaluation, standard: usize) -> Whole<'n> {
        Whole { filling: Filling::of(evaluation, standard) }
    }

    #[inline]
    fn verdict(&self) -> Verdict {
        match self.filling.is_empty() {
            true => Verdict::NotApplicable,
            false => outcome(&self.filling, self.filling.lowest, self.filling.highest),
        }
    }

    /// All questions but one.
    #[inline]
    fn without(&self, at: usize) -> Others<'_, 'n> {
        let one = |level| self.filling.one(at, level);
        let low = one(self.filling.low(at));
        let high = self.filling.level(at).map_or_else(|| one(self.filling.high(at)), |_| low);
        let (lowest, highest) = (self.filling.lowest.without(low), self.filling.highest.without(high));
        Others { filling: &self.filling, at, lowest, highest }
    }
}

/// A standard without one of its questions.
struct Others<'w, 'n> {
    filling: &'w Filling<'n>,
    /// The one that is missing.
    at: usize,
    lowest: Tally,
    highest: Tally,
}

impl Others<'_, '_> {
    /// The verdict had the question not been asked.
    #[inline]
    fn verdict(&self) -> Verdict {
        match self.filling.len() {
            1 => Verdict::NotApplicable,
            _ => outcome(self.filling, self.lowest, self.highest),
        }
    }

    /// The verdict had the question this answer.
    fn verdict_with(&self, level: i64) -> Verdict {
        let one = self.filling.one(self.at, level);
        outcome(self.filling, self.lowest.with(one), self.highest.with(one))
    }
}

/// Whether two answers on a question give two verdicts; `rest` are the other questions of the standard at their lowest and highest, `without` the verdict
/// on these alone.
#[inline]
fn depends(filling: &Filling, indicator: usize, rest: (Tally, Tally), without: Verdict) -> bool {
    let scale = filling.scale_of(indicator);
    let with = |level| {
        let one = filling.one_of(indicator, level);
        outcome(filling, rest.0.with(one), rest.1.with(one))
    };
    let worst = with(scale.lowest());
    // All rules are monotone: what is met at its lowest is met at its highest.
    (worst != Verdict::Met && with(scale.highest()) != worst) || (filling.is_free(indicator) && without != worst)
}

/// The effect of every question that is asked, in the norm's order; of a school that handed something in. One that was answered n.v.t. is out of the
/// standard already, but another answer might have changed the verdict.
#[inline]
pub(crate) fn effects(evaluation: &Evaluation, standard: usize, mut each: impl FnMut(Effect)) {
    let whole = Whole::of(evaluation, standard);
    let (filling, verdict) = (&whole.filling, whole.verdict());
    let mut counting = (0..filling.len()).peekable();
    for indicator in evaluation.norm.applicable(standard, &evaluation.school.kind) {
        match counting.next_if(|at| filling.indicator(*at) == indicator) {
            Some(at) => {
                let others = whole.without(at);
                let without = others.verdict();
                let depends = depends(filling, indicator, (others.lowest, others.highest), without);
                each(Effect { indicator, differs: without != verdict, depends });
            }
            None => {
                let depends = depends(filling, indicator, (filling.lowest, filling.highest), verdict);
                each(Effect { indicator, differs: false, depends });
            }
        }
    }
}

/// The open question that a verdict hangs on alone: whatever the school says on it, the verdict is then known, also where other questions stay
/// open. `None` where there is no such question, or no verdict to wait for.
pub(crate) fn decider(evaluation: &Evaluation, standard: usize) -> Option<usize> {
    let whole = Whole::of(evaluation, standard);
    if !whole.verdict().is_open() {
        return None;
    }
    let filling = &whole.filling;
    let settles = |at: &usize| {
        let others = whole.without(*at);
        // N.v.t. is an answer too, where it is allowed.
        let free = evaluation.norm.indicators[filling.indicator(*at)].not_applicable;
        (!free || !others.verdict().is_open())
            && filling.scale(*at).levels.iter().all(|level| others.verdict_with(level.value).is_assessable())
    };
    (0..filling.len()).filter(|at| filling.level(*at).is_none()).find(settles).map(|at| filling.indicator(at))
}

#[cfg(test)]
mod tests;
