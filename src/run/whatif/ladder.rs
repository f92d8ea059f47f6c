//! How many schools meet a standard as its threshold moves.
//!
//! In: the schools under a norm. Out: a [`Ladder`] per standard: for each threshold how many meet it for certain and how many could, with
//! all else as it is. Must not know: how it is drawn.

use super::Swap;
use super::model::{Ladder, Pair, Step};
use crate::base::exact::{Milli, Ratio};
use crate::base::number::to_u32;
use crate::judge::derivation::{Derivation, Filled};
use crate::norm::diff::partner;

/// What a school reaches for certain, and could reach; nothing where a critical question fails.
type Reach = (Option<Ratio>, Option<Ratio>);

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
        to_u32(reached.iter().filter(|r| of(r).is_some_and(|score| score >= threshold.ratio())).count())
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
        schools: to_u32(reached.len()),
    })
}
