//! How many schools meet a standard as its threshold moves.
//!
//! In: the schools under a norm. Out: a [`Ladder`] per standard: for each threshold how many meet it for certain and how many could, with
//! all else as it is. Must not know: how it is drawn.

use std::sync::Arc;

use super::{Pair, Swap};
use crate::base::exact::{Milli, Ratio};
use crate::judge::derivation::{Derivation, Filled};
use crate::norm::diff::partner;
use crate::norm::{Norm, Rule};

/// What a school reaches for certain, and could reach; nothing where a critical question fails.
type Reach = (Option<Ratio>, Option<Ratio>);

/// One threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// The threshold.
    pub threshold: Milli,
    /// Schools that meet it for certain.
    pub certain: u32,
    /// Schools that meet it for certain or could with what they left open.
    pub possible: u32,
}

/// A standard with its thresholds.
#[derive(Debug, Clone)]
pub struct Ladder {
    /// The norm.
    pub norm: Arc<Norm>,
    /// Index of the standard.
    pub standard: usize,
    /// The threshold before; `None`: there was no such standard, or its rule measures something else.
    pub before: Option<Milli>,
    /// The thresholds, rising.
    pub steps: Vec<Step>,
    /// Schools that handed in and are judged on it.
    pub schools: u32,
}

impl Ladder {
    /// The threshold as tried.
    pub fn after(&self) -> Milli {
        self.norm.standards[self.standard].rule.threshold()
    }

    /// The rule, which tells how thresholds are shown.
    pub fn rule(&self) -> Rule {
        self.norm.standards[self.standard].rule
    }
}

/// The ladders of a norm, for the standards on which any school is judged.
pub(super) fn ladders(pairs: &[Pair], swap: &Swap) -> Vec<Ladder> {
    (0..swap.after.standards.len()).filter_map(|standard| ladder(pairs, swap, standard)).collect()
}

fn ladder(pairs: &[Pair], swap: &Swap, standard: usize) -> Option<Ladder> {
    let norm = &swap.after;
    let rule = norm.standards[standard].rule;
    let judged = pairs.iter().filter_map(|pair| pair.after).filter(|a| {
        a.evaluation.norm.name() == norm.name() && a.judgements.get(standard).is_some_and(|j| j.verdict.is_of_answers())
    });
    let reach = |filled: &Filled| filled.score.filter(|_| filled.critical.is_empty());
    let reached: Vec<Reach> = judged
        .filter_map(|a| Derivation::of(&a.evaluation, standard).bounds)
        .map(|(lowest, highest)| (reach(&lowest), reach(&highest)))
        .collect();
    let count = |of: fn(&Reach) -> Option<Ratio>, threshold: Milli| {
        reached.iter().filter(|r| of(r).is_some_and(|score| score >= threshold.ratio())).count() as u32
    };
    let step = |threshold| Step { threshold, certain: count(|r| r.0, threshold), possible: count(|r| r.1, threshold) };
    let before = swap.before.as_ref().and_then(|older| {
        let old = older.standards[partner(older, norm, standard)?].rule;
        old.measures_as(rule).then(|| old.threshold())
    });
    (!reached.is_empty()).then(|| Ladder {
        norm: norm.clone(),
        standard,
        before,
        steps: rule.ladder(&norm.scales_of(standard)).into_iter().map(step).collect(),
        schools: reached.len() as u32,
    })
}
