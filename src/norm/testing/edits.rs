//! What may be done to a norm, for tests that compare two.

use proptest::prelude::*;

use super::{any_kinds, any_rule, fitting, indicator, reachable};
use crate::base::exact::Milli;
use crate::norm::{Better, Indicator, Norm, Rule};
use crate::register::Kind;

/// What may be done to a norm; numbers choose the standard, the question and the scale, counted round.
#[derive(Debug, Clone)]
pub(crate) enum Edit {
    Rule(usize, Rule),
    Weight(usize, Milli),
    Critical(usize, bool),
    NotApplicable(usize, bool),
    Scale(usize, usize),
    Sufficient(usize, usize),
    Limit(usize, i64),
    Better(usize),
    Text(usize, bool),
    Kinds(usize, Vec<Kind>),
    StandardKinds(usize, Vec<Kind>),
    CriticalStandard(usize, bool),
    Add(usize),
    Drop(usize),
}

/// Any edit.
pub(crate) fn any_edit() -> impl Strategy<Value = Edit> {
    let at = || 0usize..20;
    let weight = prop_oneof![(1i64..4).prop_map(Milli::whole), (1i64..5000).prop_map(Milli)];
    prop_oneof![
        4 => (at(), any_rule()).prop_map(|(at, rule)| Edit::Rule(at, rule)),
        1 => (at(), weight).prop_map(|(at, weight)| Edit::Weight(at, weight)),
        2 => (at(), any::<bool>()).prop_map(|(at, yes)| Edit::Critical(at, yes)),
        1 => (at(), any::<bool>()).prop_map(|(at, yes)| Edit::NotApplicable(at, yes)),
        1 => (at(), at()).prop_map(|(at, scale)| Edit::Scale(at, scale)),
        2 => (at(), at()).prop_map(|(scale, level)| Edit::Sufficient(scale, level)),
        2 => (at(), -9000i64..9000).prop_map(|(at, by)| Edit::Limit(at, by)),
        1 => at().prop_map(Edit::Better),
        1 => (at(), any::<bool>()).prop_map(|(at, known)| Edit::Text(at, known)),
        1 => (at(), any_kinds(vec!["bao", "sbo"])).prop_map(|(at, kinds)| Edit::Kinds(at, kinds)),
        1 => (at(), any_kinds(vec!["bao", "sbo"])).prop_map(|(at, kinds)| Edit::StandardKinds(at, kinds)),
        1 => (at(), any::<bool>()).prop_map(|(at, yes)| Edit::CriticalStandard(at, yes)),
        1 => at().prop_map(Edit::Add),
        1 => at().prop_map(Edit::Drop),
    ]
}

/// The norm after an edit; it is still valid.
pub(crate) fn edited(mut norm: Norm, edit: &Edit) -> Norm {
    let (questions, standards, scales) = (norm.indicators.len(), norm.standards.len(), norm.scales.len());
    match edit.clone() {
        Edit::Rule(at, rule) => norm.standards[at % standards].rule = reachable(rule, &norm.scales),
        Edit::StandardKinds(at, kinds) => norm.standards[at % standards].kinds = kinds,
        Edit::CriticalStandard(at, yes) => norm.standards[at % standards].critical = yes,
        Edit::Add(at) => insert(&mut norm, at % standards),
        Edit::Drop(at) => remove(&mut norm, at % questions),
        Edit::Sufficient(at, level) => {
            let scale = &mut norm.scales[at % scales];
            scale.sufficient = scale.levels[1 + level % (scale.levels.len() - 1)].value;
        }
        Edit::Scale(at, scale) => {
            let levels = norm.scales[scale % scales].levels.len();
            let indicator = &mut norm.indicators[at % questions];
            if indicator.number.as_ref().is_none_or(|bands| bands.limits.len() + 1 == levels) {
                indicator.scale = scale % scales;
            }
        }
        Edit::Weight(at, _)
        | Edit::Critical(at, _)
        | Edit::NotApplicable(at, _)
        | Edit::Limit(at, _)
        | Edit::Better(at)
        | Edit::Text(at, _)
        | Edit::Kinds(at, _) => question(&mut norm.indicators[at % questions], edit),
    }
    let rules = std::mem::take(&mut norm.consistency);
    norm.consistency = rules.into_iter().filter(|rule| fitting(&norm, rule)).collect();
    norm
}

/// What an edit does to one question.
fn question(indicator: &mut Indicator, edit: &Edit) {
    match edit.clone() {
        Edit::Weight(_, weight) => indicator.weight = weight,
        Edit::Critical(_, yes) => indicator.critical = yes,
        Edit::NotApplicable(_, yes) => indicator.not_applicable = yes,
        Edit::Kinds(_, kinds) => indicator.kinds = kinds,
        Edit::Limit(_, by) => {
            let limits = indicator.number.iter_mut().flat_map(|bands| &mut bands.limits);
            limits.for_each(|limit| limit.0 += by);
        }
        Edit::Better(_) => {
            if let Some(bands) = &mut indicator.number {
                bands.better = if bands.better == Better::Higher { Better::Lower } else { Better::Higher };
            }
        }
        Edit::Text(_, known) => {
            let text = format!("{} (nieuw)", indicator.text);
            let old = std::mem::replace(&mut indicator.text, text);
            indicator.also.extend(known.then_some(old));
        }
        _ => {}
    }
}

/// A question more at the end of a standard.
fn insert(norm: &mut Norm, standard: usize) {
    let at = norm.standards[standard].indicators.end;
    let id = (0..).map(|n| format!("erbij.{n}")).find(|id| norm.indicators.iter().all(|known| known.id != *id));
    norm.indicators.insert(at, indicator(&id.unwrap_or_default(), standard));
    norm.standards[standard].indicators.end += 1;
    for later in &mut norm.standards[standard + 1..] {
        later.indicators = later.indicators.start + 1..later.indicators.end + 1;
    }
}

/// A question less, if its standard keeps one.
fn remove(norm: &mut Norm, at: usize) {
    let standard = norm.indicators[at].standard;
    if norm.standards[standard].indicators.len() < 2 {
        return;
    }
    norm.indicators.remove(at);
    norm.standards[standard].indicators.end -= 1;
    for later in &mut norm.standards[standard + 1..] {
        later.indicators = later.indicators.start - 1..later.indicators.end - 1;
    }
}
