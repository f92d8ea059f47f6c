//! B of scoring section 2: the applicable indicators of one standard minus those answered n.v.t., ready to be filled in.

use crate::base::exact::Ratio;
use crate::intake::{Evaluation, State};
use crate::norm::{Norm, Rule, Scale, Sum};
use crate::register::Kind;

/// What a rule looks at, added up over some questions.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Tally {
    /// What the rule adds up.
    pub sum: Sum,
    /// Critical questions that are not sufficient.
    failing: usize,
}

impl Tally {
    /// With one question more.
    #[inline]
    pub(super) fn with(self, one: Tally) -> Tally {
        Tally { sum: self.sum.with(one.sum), failing: self.failing + one.failing }
    }

    /// With one of its questions less.
    #[inline]
    pub(super) fn without(self, one: Tally) -> Tally {
        Tally { sum: self.sum.without(one.sum), failing: self.failing - one.failing }
    }
}

/// The indicators that count for one standard and what is known of each. Positions count within B, in the norm's order.
pub(super) struct Filling<'n> {
    norm: &'n Norm,
    rule: Rule,
    /// Indicator index and the level where answered.
    items: Vec<(usize, Option<i64>)>,
    /// How many questions more apply to the school: those answered n.v.t.
    pub(super) not_applicable: usize,
    /// What all bring at the lowest and at the highest that they can be.
    pub(super) lowest: Tally,
    pub(super) highest: Tally,
}

impl<'n> Filling<'n> {
    /// B for a standard of an evaluation.
    pub(super) fn of(evaluation: &'n Evaluation, standard: usize) -> Filling<'n> {
        Filling::with(&evaluation.norm, standard, &evaluation.school.kind, |indicator| evaluation.state(indicator))
    }

    /// B for a standard as it is asked of a kind of school, with any answers.
    #[inline]
    pub(super) fn with(norm: &'n Norm, standard: usize, kind: &Kind, state: impl Fn(usize) -> State) -> Filling<'n> {
        // Room for all at once.
        let mut items: Vec<(usize, Option<i64>)> = Vec::with_capacity(norm.standards[standard].indicators.len());
        let mut not_applicable = 0;
        for indicator in norm.applicable(standard, kind) {
            match state(indicator) {
                State::Level(level) => items.push((indicator, Some(level))),
                State::Unanswered(_) => items.push((indicator, None)),
                State::NotApplicable => not_applicable += 1,
            }
        }
        let (lowest, highest) = (Tally::default(), Tally::default());
        let filling = Filling { norm, rule: norm.standards[standard].rule, items, not_applicable, lowest, highest };
        let all = || 0..filling.len();
        let lowest = filling.tally(all().map(|at| (at, filling.low(at))));
        let highest = match filling.items.iter().all(|(_, level)| level.is_some()) {
            true => lowest,
            false => filling.tally(all().map(|at| (at, filling.high(at)))),
        };
        Filling { lowest, highest, ..filling }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub(super) fn len(&self) -> usize {
        self.items.len()
    }

    pub(super) fn rule(&self) -> Rule {
        self.rule
    }

    /// The indicator's index in the norm.
    pub(super) fn indicator(&self, at: usize) -> usize {
        self.items[at].0
    }

    #[inline]
    pub(super) fn scale(&self, at: usize) -> &'n Scale {
        self.norm.scale_of(self.items[at].0)
    }

    /// The scale of any question of the norm.
    pub(super) fn scale_of(&self, indicator: usize) -> &'n Scale {
        self.norm.scale_of(indicator)
    }

    /// Whether n.v.t. is an answer to a question of the norm.
    pub(super) fn is_free(&self, indicator: usize) -> bool {
        self.norm.indicators[indicator].not_applicable
    }

    pub(super) fn is_critical(&self, at: usize) -> bool {
        self.norm.indicators[self.items[at].0].critical
    }

    #[inline]
    pub(super) fn is_sufficient(&self, at: usize, level: i64) -> bool {
        self.scale(at).is_sufficient(level)
    }

    /// The level that was answered.
    #[inline]
    pub(super) fn level(&self, at: usize) -> Option<i64> {
        self.items[at].1
    }

    /// The lowest that it can be: the level that was answered, else the lowest of the scale.
    #[inline]
    pub(super) fn low(&self, at: usize) -> i64 {
        self.level(at).unwrap_or_else(|| self.scale(at).lowest())
    }

    /// The highest that it can be.
    #[inline]
    pub(super) fn high(&self, at: usize) -> i64 {
        self.level(at).unwrap_or_else(|| self.scale(at).highest())
    }

    /// Positions and levels of what was answered.
    pub(super) fn answered(&self) -> impl Iterator<Item = (usize, i64)> {
        self.items.iter().enumerate().filter_map(|(at, (_, level))| level.map(|l| (at, l)))
    }

    /// Silence filled with the lowest level.
    pub(super) fn at_lowest(&self) -> Vec<i64> {
        (0..self.len()).map(|at| self.low(at)).collect()
    }

    /// Silence filled with the highest level.
    pub(super) fn at_highest(&self) -> Vec<i64> {
        (0..self.len()).map(|at| self.high(at)).collect()
    }

    /// Whether a complete filling meets the standard.
    #[inline]
    pub(super) fn met(&self, levels: &[i64]) -> bool {
        self.holds(self.tally(levels.iter().copied().enumerate()))
    }

    /// Whether these questions meet the standard: every critical one sufficient, and the rule holds.
    #[inline]
    pub(super) fn holds(&self, tally: Tally) -> bool {
        tally.failing == 0 && self.rule.score(tally.sum).is_none_or(|score| self.rule.reached_by(score))
    }

    /// What one question brings at a level.
    #[inline]
    pub(super) fn one(&self, at: usize, level: i64) -> Tally {
        self.one_of(self.items[at].0, level)
    }

    /// The same of any question of the norm, also of one that is n.v.t. here.
    #[inline]
    pub(super) fn one_of(&self, indicator: usize, level: i64) -> Tally {
        let question = &self.norm.indicators[indicator];
        let sufficient = self.scale_of(indicator).is_sufficient(level);
        let sum = self.rule.one(question.weight, level, sufficient);
        Tally { sum, failing: usize::from(question.critical && !sufficient) }
    }

    /// What some questions bring.
    #[inline]
    pub(super) fn tally(&self, levels: impl Iterator<Item = (usize, i64)>) -> Tally {
        levels.fold(Tally::default(), |sum, (at, level)| sum.with(self.one(at, level)))
    }

    /// The score over what was answered.
    #[inline]
    pub(super) fn score(&self) -> Option<Ratio> {
        self.rule.score(self.tally(self.answered()).sum)
    }

    /// The score over lowest(B) and highest(B).
    pub(super) fn bounds(&self) -> Option<(Ratio, Ratio)> {
        let over = |tally: Tally| self.rule.score(tally.sum);
        Some((over(self.lowest)?, over(self.highest)?))
    }
}
