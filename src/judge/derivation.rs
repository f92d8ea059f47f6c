//! The derivation of a verdict (afleiding): every step from the answers to the verdict, for who asks what it is based on.
//!
//! In: an [`Evaluation`] and a standard. Out: a [`Derivation`], made by the same code that judges. Must not know: how it is worded.

use super::assess::turning;
use super::filling::Filling;
use super::{Standing, Verdict, standings};
use crate::base::exact::{Milli, Ratio};
use crate::intake::Evaluation;
use crate::norm::Sum;

/// What one question brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Where the question stands.
    pub standing: Standing,
    /// Points at the lowest and at the highest that the answer can be, and the weight; `None` where it does not count (n.v.t.).
    pub points: Option<(Milli, Milli, Milli)>,
}

/// The answers with all silence filled in one way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filled {
    /// The points against the weight.
    pub sum: Sum,
    /// The score; `None` where nothing counts.
    pub score: Option<Ratio>,
    /// Whether the rule holds.
    pub holds: bool,
    /// Critical questions that are not sufficient, by the norm's index.
    pub critical: Vec<usize>,
    /// Whether the standard is met: the rule holds and no critical question fails.
    pub met: bool,
}

/// The derivation of one verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Derivation {
    /// Index of the standard in the norm.
    pub standard: usize,
    /// Every question that applies, in the norm's order.
    pub steps: Vec<Step>,
    /// Over what was answered.
    pub answered: Sum,
    /// With silence as the lowest and as the highest level; `None` where nothing is left to judge.
    pub bounds: Option<(Filled, Filled)>,
    /// Answered questions of which one step more or less would turn the verdict, by the norm's index.
    pub turning: Vec<usize>,
    /// Of these, where the standard is not met, those of which one step more is enough whatever is open.
    pub enough: Vec<usize>,
}

impl Derivation {
    /// How the verdict on a standard comes about; the waiver that may set it aside is left out.
    pub fn of(evaluation: &Evaluation, standard: usize) -> Derivation {
        let filling = Filling::of(evaluation, standard);
        let verdict = super::decide::decide(&filling, evaluation.submission.is_none());
        let turning: Vec<usize> = turning(&filling, verdict).collect();
        let enough = |at: &&usize| verdict == Verdict::NotMet && is_enough(&filling, **at);
        Derivation {
            standard,
            steps: steps(evaluation, standard, &filling),
            answered: sum(&filling, filling.answered()),
            bounds: (!filling.is_empty())
                .then(|| (filled(&filling, &filling.at_lowest()), filled(&filling, &filling.at_highest()))),
            enough: turning.iter().filter(enough).map(|at| filling.indicator(*at)).collect(),
            turning: turning.into_iter().map(|at| filling.indicator(at)).collect(),
        }
    }
}

/// Whether one step more on an answered question meets the standard, with all silence as the lowest level.
fn is_enough(filling: &Filling, at: usize) -> bool {
    let mut levels = filling.at_lowest();
    let Some(above) = filling.scale(at).above(levels[at]) else { return false };
    levels[at] = above;
    filling.met(&levels)
}

fn sum(filling: &Filling, levels: impl Iterator<Item = (usize, i64)>) -> Sum {
    filling.tally(levels).sum
}

fn filled(filling: &Filling, levels: &[i64]) -> Filled {
    let sum = sum(filling, levels.iter().copied().enumerate());
    let score = filling.rule().score(sum);
    let fails = |at: &usize| filling.is_critical(*at) && !filling.is_sufficient(*at, levels[*at]);
    Filled {
        sum,
        score,
        holds: score.is_some_and(|score| filling.rule().reached_by(score)),
        critical: (0..filling.len()).filter(fails).map(|at| filling.indicator(at)).collect(),
        met: filling.met(levels),
    }
}

fn steps(evaluation: &Evaluation, standard: usize, filling: &Filling) -> Vec<Step> {
    let (lowest, highest) = (filling.at_lowest(), filling.at_highest());
    standings(evaluation, standard)
        .map(|standing| {
            let at = (0..filling.len()).find(|at| filling.indicator(*at) == standing.indicator);
            let of = |at: usize, levels: &[i64]| sum(filling, std::iter::once((at, levels[at])));
            Step {
                standing,
                points: at.map(|at| {
                    let (low, high) = (of(at, &lowest), of(at, &highest));
                    (low.points, high.points, low.weight)
                }),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::intake::State;
    use crate::intake::testing::evaluation;
    use crate::norm::Rule;
    use crate::norm::testing::norm;

    #[test]
    fn every_step_adds_up_to_the_verdict() {
        let mut norm = norm(&[("S", Rule::share(Milli(750)), 4)]);
        norm.indicators[1].weight = Milli::whole(2);
        norm.indicators[2].critical = true;
        let states = [State::Level(3), State::Level(2), State::BLANK, State::NotApplicable];
        let found = Derivation::of(&evaluation(&Arc::new(norm), Some(&states)), 0);
        let points: Vec<_> = found.steps.iter().map(|s| s.points.map(|(a, b, w)| (a.0, b.0, w.0))).collect();
        assert_eq!(points, [Some((1000, 1000, 1000)), Some((0, 0, 2000)), Some((0, 1000, 1000)), None]);
        let (lowest, highest) = found.bounds.clone().unwrap();
        assert_eq!((lowest.sum.points, lowest.sum.weight), (Milli(1000), Milli(4000)));
        assert_eq!(Rule::share(Milli(750)).needed(lowest.sum.weight), 3_000_000);
        assert_eq!((lowest.critical, highest.critical), (vec![2], vec![]));
        assert_eq!((highest.holds, highest.met), (false, false));
        assert_eq!(found.turning, [1], "the heavy one a step higher would do");
        assert!(found.enough.is_empty(), "if the critical one that is open turns out well");
    }
}
