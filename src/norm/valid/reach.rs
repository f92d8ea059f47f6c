//! Whether a mean can be reached at all, and whether it can be missed (scoring, section 2).

use std::collections::BTreeSet;

use crate::base::exact::{Milli, Ratio};
use crate::norm::{Indicator, Scale, covers};
use crate::register::Kind;

/// The kinds of school between which a standard can differ: those that norm and standard name, or else those that its indicators name
/// and one that nothing names.
pub(in crate::norm) fn candidates(norm: &[Kind], standard: &[Kind], indicators: &[Indicator]) -> BTreeSet<Kind> {
    if !standard.is_empty() {
        return standard.iter().filter(|kind| covers(norm, kind)).cloned().collect();
    }
    if !norm.is_empty() {
        return norm.iter().cloned().collect();
    }
    indicators.iter().flat_map(|i| i.kinds.iter().cloned()).chain([Kind::new("")]).collect()
}

/// The highest mean that a school of a kind can have: every answer the highest level, and n.v.t. wherever that is allowed and helps.
/// `None` when no indicator applies.
pub(super) fn best_mean(indicators: &[Indicator], scales: &[Scale], kind: &Kind) -> Option<Ratio> {
    let highest = |i: &Indicator| scales.get(i.scale).map_or(0, Scale::highest);
    let applicable = || indicators.iter().filter(|i| covers(&i.kinds, kind));
    let (mut sum, mut weight) = (0, 0);
    for i in applicable().filter(|i| !i.not_applicable) {
        sum += i.weight.0 * highest(i);
        weight += i.weight.0;
    }
    let mut free: Vec<_> = applicable().filter(|i| i.not_applicable).collect();
    free.sort_by_key(|i| std::cmp::Reverse(highest(i)));
    for i in free {
        // Taking in a level above the mean lifts it; from the first that does not, none does.
        if weight == 0 || Ratio::new(sum, weight) < Milli::whole(highest(i)).ratio() {
            sum += i.weight.0 * highest(i);
            weight += i.weight.0;
        }
    }
    (weight > 0).then(|| Ratio::new(sum, weight))
}

/// The lowest level that any of the indicators has.
pub(super) fn lowest_level(indicators: &[Indicator], scales: &[Scale]) -> Option<Milli> {
    indicators.iter().filter_map(|i| scales.get(i.scale)).map(|scale| Milli::whole(scale.lowest())).min()
}
