//! B of scoring section 2: the applicable indicators of one standard minus those answered n.v.t., ready to be filled in.

use crate::evaluation::{Evaluation, State};
use crate::exact::Ratio;
use crate::norm::{Norm, Rule, Scale};
use crate::register::Kind;

/// The indicators that count for one standard and what is known of each. Positions count within B, in the norm's order.
pub struct Filling<'n> {
    norm: &'n Norm,
    rule: Rule,
    /// Indicator index and the level where answered.
    items: Vec<(usize, Option<i64>)>,
}

impl<'n> Filling<'n> {
    /// B for a standard of an evaluation.
    pub fn of(evaluation: &'n Evaluation, standard: usize) -> Filling<'n> {
        Filling::with(&evaluation.norm, standard, &evaluation.school.kind, |indicator| evaluation.state(indicator))
    }

    /// B for a standard as it is asked of a kind of school, with any answers.
    pub fn with(norm: &'n Norm, standard: usize, kind: &Kind, state: impl Fn(usize) -> State) -> Filling<'n> {
        let items = norm
            .applicable(standard, kind)
            .filter_map(|indicator| match state(indicator) {
                State::Level(level) => Some((indicator, Some(level))),
                State::Unanswered => Some((indicator, None)),
                State::NotApplicable => None,
            })
            .collect();
        Filling { norm, rule: norm.standards[standard].rule, items }
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    pub fn len(&self) -> usize {
        self.items.len()
    }

    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The indicator's index in the norm.
    pub fn indicator(&self, at: usize) -> usize {
        self.items[at].0
    }

    pub fn scale(&self, at: usize) -> &'n Scale {
        self.norm.scale_of(self.items[at].0)
    }

    pub fn is_critical(&self, at: usize) -> bool {
        self.norm.indicators[self.items[at].0].critical
    }

    pub fn is_sufficient(&self, at: usize, level: i64) -> bool {
        level >= self.scale(at).sufficient
    }

    /// In thousandths; validation keeps it above zero and below a million.
    pub fn weight(&self, at: usize) -> i64 {
        self.norm.indicators[self.items[at].0].weight.0
    }

    /// Positions and levels of what was answered.
    pub fn answered(&self) -> impl Iterator<Item = (usize, i64)> {
        self.items.iter().enumerate().filter_map(|(at, (_, level))| level.map(|l| (at, l)))
    }

    /// Silence filled with the lowest level.
    pub fn lowest(&self) -> Vec<i64> {
        (0..self.len()).map(|at| self.items[at].1.unwrap_or_else(|| self.scale(at).lowest())).collect()
    }

    /// Silence filled with the highest level.
    pub fn highest(&self) -> Vec<i64> {
        (0..self.len()).map(|at| self.items[at].1.unwrap_or_else(|| self.scale(at).highest())).collect()
    }

    /// Whether a complete filling meets the standard: every critical indicator sufficient, and the rule holds.
    pub fn met(&self, levels: &[i64]) -> bool {
        let critical = (0..self.len()).all(|at| !self.is_critical(at) || self.is_sufficient(at, levels[at]));
        let all = || (0..self.len()).map(|at| (at, levels[at]));
        critical && self.measure(all()).is_none_or(|figure| figure >= self.rule.threshold().ratio())
    }

    /// Points and weight of some positions, in thousandths: `weight x level` for a mean, else the weight of what is sufficient.
    pub fn sum(&self, levels: impl Iterator<Item = (usize, i64)>) -> (i64, i64) {
        let (mut sum, mut weight) = (0, 0);
        for (at, level) in levels {
            weight += self.weight(at);
            sum += self.weight(at)
                * match self.rule {
                    Rule::Mean(_) => level,
                    Rule::All | Rule::Share(_) => i64::from(self.is_sufficient(at, level)),
                };
        }
        (sum, weight)
    }

    /// The measure of the rule over some positions: weighted mean of the levels, or weighted share that is sufficient.
    fn measure(&self, levels: impl Iterator<Item = (usize, i64)>) -> Option<Ratio> {
        let (sum, weight) = self.sum(levels);
        (weight > 0).then(|| Ratio::new(sum, weight))
    }

    /// The measure over what was answered.
    pub fn score(&self) -> Option<Ratio> {
        self.measure(self.answered())
    }

    /// The measure over lowest(B) and highest(B).
    pub fn bounds(&self) -> Option<(Ratio, Ratio)> {
        let over = |levels: Vec<i64>| self.measure(levels.into_iter().enumerate());
        Some((over(self.lowest())?, over(self.highest())?))
    }
}
