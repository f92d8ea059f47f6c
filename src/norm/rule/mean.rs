//! `mean = t`: the mean of the levels, by weight, is at least t.

use super::model::RuleKind;
use super::{Asked, Format, Rule, Sum};
use crate::base::exact::{Milli, Ratio};
use crate::base::finding::Code;
use crate::input::draft::{At, Faults};
use crate::norm::indicator::covers;
use crate::norm::{Indicator, Scale};
use crate::register::Kind;

pub(super) const KIND: RuleKind = RuleKind {
    word: "mean",
    dutch: "gemiddelde",
    for_school: false,
    fixed: None,
    all_at: None,
    by_sufficient: false,
    weighs: true,
    format: Format { is_percentage: false, digits: 1 },
    one: |weight, level, _| Sum { points: Milli(weight.0 * level), weight },
    per: |weight| weight,
    axis,
    ladder,
    fits,
    with: Rule::mean,
    check,
};

/// So many thresholds to try at most.
const STEPS: i64 = 60;

impl Rule {
    /// The mean of the levels, by weight.
    pub const fn mean(threshold: Milli) -> Rule {
        Rule { kind: &KIND, threshold }
    }
}

fn axis(scales: &[&Scale]) -> (Milli, Milli) {
    let lowest = scales.iter().map(|scale| scale.lowest()).min().unwrap_or(0);
    let highest = scales.iter().map(|scale| scale.highest()).max().unwrap_or(1);
    (Milli::whole(lowest), Milli::whole(highest))
}

/// By a tenth, or so much more that there are not too many.
fn ladder(scales: &[&Scale]) -> Vec<Milli> {
    let (lowest, highest) = axis(scales);
    let by = ((highest.0 - lowest.0) / STEPS).max(100);
    (0..).map(|n| Milli(lowest.0 + n * by)).take_while(|step| *step <= highest).collect()
}

fn fits(mean: Milli, scales: &[&Scale]) -> bool {
    let (lowest, highest) = axis(scales);
    (lowest..=highest).contains(&mean)
}

/// A mean that no school can reach is an error, one that every school has a warning.
fn check(at: &At<Milli>, asked: &Asked, faults: &Faults) {
    if !asked.sound {
        return;
    }
    let mean = *at.get_ref();
    let best = asked.kinds().iter().filter_map(|kind| best(asked, kind)).min();
    if let Some(best) = best.filter(|best| *best < mean.ratio()) {
        let highest = Milli(Ratio::floored(best, 3)).to_string();
        faults.add(Code::NormMeanUnreachable, &at.span(), &[("highest", highest.into())]);
    }
    let lowest = lowest_level(asked).filter(|lowest| mean <= *lowest);
    if let Some(lowest) = lowest.filter(|_| asked.indicators.iter().all(|i| !i.critical)) {
        faults.add(Code::NormMeanAlways, &at.span(), &[("lowest", lowest.to_string().into())]);
    }
}

/// The highest mean that a school of a kind can have: every answer the highest level, and n.v.t. wherever that is allowed and helps.
/// `None` when no indicator applies.
fn best(asked: &Asked, kind: &Kind) -> Option<Ratio> {
    let highest = |i: &Indicator| asked.scales.get(i.scale).map_or(0, Scale::highest);
    let applicable = || asked.indicators.iter().filter(|i| covers(&i.kinds, kind));
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
fn lowest_level(asked: &Asked) -> Option<Milli> {
    let scales = asked.indicators.iter().filter_map(|i| asked.scales.get(i.scale));
    scales.map(|scale| Milli::whole(scale.lowest())).min()
}
