//! The properties of the norm over any norm and any answers (scoring, sections 2 to 5): every rule, number questions, critical ones, kinds of
//! school, several scales, weights of three decimals.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::sample::Index;

use super::*;
use crate::intake::State;
use crate::intake::testing::any_states;
use crate::norm::testing::{any_norm, indicator, reordered};
use crate::norm::{Norm, Scale};

/// A norm and answers to its questions.
fn any_case() -> impl Strategy<Value = (Norm, Vec<State>)> {
    any_norm().prop_flat_map(|norm| {
        let states = any_states(&norm);
        (Just(norm), states)
    })
}

/// One of the kinds of school that [`any_norm`] names, or another.
fn any_kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec!["bao", "sbo", "so", "a\\;b"]).prop_map(Kind::new)
}

fn judge(norm: &Norm, states: &[State], kind: &Kind) -> Assessment {
    let mut evaluation = (*evaluation(&Arc::new(norm.clone()), Some(states))).clone();
    let mut school = (*evaluation.school).clone();
    school.kind = kind.clone();
    evaluation.school = Arc::new(school);
    assess(&Arc::new(evaluation), &[])
}

/// The verdict on the school and those on its standards.
fn verdicts(assessment: &Assessment) -> Vec<Verdict> {
    std::iter::once(assessment.verdict).chain(assessment.judgements.iter().map(|j| j.verdict)).collect()
}

/// How good a verdict is; silence lies between.
fn rank(verdict: Verdict) -> u8 {
    match verdict {
        Verdict::Met => 2,
        Verdict::NotMet => 0,
        _ => 1,
    }
}

/// Whether no verdict is worse than it was.
fn loses_nothing(before: &Assessment, after: &Assessment) -> bool {
    verdicts(before).iter().zip(verdicts(after)).all(|(before, after)| rank(after) >= rank(*before))
}

/// The answers with silence as some level of the scale.
fn filled(norm: &Norm, states: &[State], level: impl Fn(&Scale) -> i64) -> Vec<State> {
    let one = |(at, state): (usize, &State)| match state {
        State::Unanswered(_) => State::Level(level(norm.scale_of(at))),
        state => *state,
    };
    states.iter().enumerate().map(one).collect()
}

/// The answers with every target reached, and all other silence as the lowest level.
fn reached(norm: &Norm, states: &[State], targets: &[Target]) -> Vec<State> {
    let mut raised = filled(norm, states, Scale::lowest);
    targets.iter().for_each(|target| raised[target.indicator] = State::Level(target.level));
    raised
}

/// The shortest way as the scoring page tells it, every level tried by judging.
fn way_by_trial(norm: &Norm, states: &[State], kind: &Kind, standard: usize) -> Vec<(usize, i64)> {
    let mut levels = filled(norm, states, Scale::lowest);
    let asked: Vec<usize> = norm.applicable(standard, kind).filter(|at| states[*at] != State::NotApplicable).collect();
    let level = |levels: &[State], at: usize| match levels[at] {
        State::Level(level) => level,
        State::Unanswered(_) | State::NotApplicable => unreachable!("filled, and it counts"),
    };
    let mut taken = Vec::new();
    for at in asked.iter().copied().filter(|at| norm.indicators[*at].critical) {
        let sufficient = norm.scale_of(at).sufficient;
        if level(&levels, at) < sufficient {
            levels[at] = State::Level(sufficient);
            taken.push(at);
        }
    }
    let mean = norm.standards[standard].rule.as_str() == "mean";
    while !is_met(norm, &levels, kind, standard) {
        let to = |at: usize| if mean { norm.scale_of(at).highest() } else { norm.scale_of(at).sufficient };
        let gain = |at: usize| norm.indicators[at].weight.0 * if mean { to(at) - level(&levels, at) } else { 1 };
        let open = asked.iter().copied().filter(|at| level(&levels, *at) < to(*at));
        let best =
            open.reduce(|best, at| if gain(at) > gain(best) { at } else { best }).expect("all at their highest is met");
        levels[best] = State::Level(to(best));
        if !taken.contains(&best) {
            taken.push(best);
        }
    }
    for at in taken.iter().rev().copied() {
        let least = norm.scale_of(at).levels.iter().map(|l| l.value).find(|value| {
            let mut tried = levels.clone();
            tried[at] = State::Level(*value);
            is_met(norm, &tried, kind, standard)
        });
        levels[at] = State::Level(least.expect("as it is"));
    }
    taken.into_iter().map(|at| (at, level(&levels, at))).collect()
}

fn is_met(norm: &Norm, states: &[State], kind: &Kind, standard: usize) -> bool {
    judge(norm, states, kind).judgements[standard].verdict == Verdict::Met
}

/// All that must not depend on the order of things, by the id of the standard.
fn figures(norm: &Norm, assessment: &Assessment) -> Vec<impl PartialEq + std::fmt::Debug + use<>> {
    let one = |j: &Judgement| {
        let way = j.way.as_ref().map(|way| way.reaches);
        (norm.standards[j.standard].id.clone(), j.verdict, j.counts, j.score, j.bounds, j.on_the_edge, way)
    };
    let mut all: Vec<_> = assessment.judgements.iter().map(one).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn a_higher_answer_never_loses_a_met_standard((norm, states) in any_case(), kind in any_kind(), at in any::<Index>(), to in any::<Index>()) {
        let at = at.index(states.len());
        let State::Level(level) = states[at] else { return Ok(()) };
        let above: Vec<i64> = norm.scale_of(at).levels.iter().map(|l| l.value).filter(|value| *value >= level).collect();
        let mut higher = states.clone();
        higher[at] = State::Level(above[to.index(above.len())]);
        prop_assert!(loses_nothing(&judge(&norm, &states, &kind), &judge(&norm, &higher, &kind)));
    }

    #[test]
    fn silence_decides_nothing((norm, states) in any_case(), kind in any_kind(), pick in any::<Index>()) {
        let before = judge(&norm, &states, &kind);
        let answered = filled(&norm, &states, |scale| scale.levels[pick.index(scale.levels.len())].value);
        let after = judge(&norm, &answered, &kind);
        // Whatever the school would have said on the blank ones, a certain verdict stays.
        for (before, after) in verdicts(&before).into_iter().zip(verdicts(&after)) {
            prop_assert!(!before.is_assessable() || before == after);
            prop_assert_ne!(after, Verdict::Undecided);
        }
    }

    #[test]
    fn undecided_means_that_both_ends_are_possible((norm, states) in any_case(), kind in any_kind()) {
        let now = judge(&norm, &states, &kind);
        let lowest = judge(&norm, &filled(&norm, &states, Scale::lowest), &kind);
        let highest = judge(&norm, &filled(&norm, &states, Scale::highest), &kind);
        for (at, verdict) in verdicts(&now).into_iter().enumerate().filter(|(_, verdict)| *verdict == Verdict::Undecided) {
            prop_assert_eq!((verdicts(&lowest)[at], verdicts(&highest)[at]), (Verdict::NotMet, Verdict::Met), "{:?}", verdict);
        }
    }

    #[test]
    fn not_applicable_is_neutral((norm, states) in any_case(), kind in any_kind(), critical: bool, weight in 1i64..1_000_000) {
        // A question more that is answered n.v.t. changes no verdict and no figure but the counts.
        let (mut wider, mut more) = (norm.clone(), states.clone());
        let last = wider.standards.len() - 1;
        let extra = crate::norm::Indicator { critical, weight: Milli(weight), ..indicator("erbij", last) };
        wider.indicators.push(extra);
        wider.standards[last].indicators.end += 1;
        more.push(State::NotApplicable);
        let (a, b) = (judge(&norm, &states, &kind), judge(&wider, &more, &kind));
        prop_assert_eq!(verdicts(&a), verdicts(&b));
        for (a, b) in a.judgements.iter().zip(&b.judgements) {
            prop_assert_eq!((a.score, a.bounds, a.on_the_edge, &a.way), (b.score, b.bounds, b.on_the_edge, &b.way));
        }
    }

    #[test]
    fn the_order_of_themes_standards_and_questions_changes_nothing((norm, states) in any_case(), kind in any_kind(), by: u64) {
        let (other, from) = reordered(&norm, by);
        let moved: Vec<State> = from.iter().map(|at| states[*at]).collect();
        let (a, b) = (judge(&norm, &states, &kind), judge(&other, &moved, &kind));
        prop_assert_eq!((a.verdict, a.counts), (b.verdict, b.counts));
        prop_assert_eq!(figures(&norm, &a), figures(&other, &b));
    }

    #[test]
    fn the_shortest_way_leads_to_the_norm((norm, states) in any_case(), kind in any_kind()) {
        for judged in judge(&norm, &states, &kind).judgements {
            let Some(way) = &judged.way else { continue };
            prop_assert!(way.reaches && !way.targets.is_empty());
            // With every target reached, and all other silence as the lowest, the standard is met.
            let raised = reached(&norm, &states, &way.targets);
            prop_assert!(is_met(&norm, &raised, &kind, judged.standard));
        }
    }

    #[test]
    fn no_target_of_the_shortest_way_can_be_lower((norm, states) in any_case(), kind in any_kind()) {
        for judged in judge(&norm, &states, &kind).judgements {
            let Some(way) = &judged.way else { continue };
            for target in &way.targets {
                let scale = norm.scale_of(target.indicator);
                let now = match states[target.indicator] {
                    State::Level(level) => level,
                    State::Unanswered(_) | State::NotApplicable => scale.lowest(),
                };
                prop_assert!(target.level > now, "a target is a step: {:?}", way);
                let below = scale.below(target.level).unwrap();
                let mut lower = reached(&norm, &states, &way.targets);
                lower[target.indicator] = State::Level(below);
                prop_assert!(!is_met(&norm, &lower, &kind, judged.standard), "{:?}", way);
            }
        }
    }

    #[test]
    fn the_targets_are_the_least_from_the_last_one_back((norm, states) in any_case(), kind in any_kind()) {
        for judged in judge(&norm, &states, &kind).judgements {
            let Some(way) = &judged.way else { continue };
            let found: Vec<_> = way.targets.iter().map(|target| (target.indicator, target.level)).collect();
            prop_assert_eq!(found, way_by_trial(&norm, &states, &kind, judged.standard));
        }
    }

    #[test]
    fn a_way_of_one_step_is_on_the_edge_and_an_edge_is_one_step((norm, states) in any_case(), kind in any_kind()) {
        for judged in judge(&norm, &states, &kind).judgements {
            let Some(way) = &judged.way else { continue };
            prop_assert!(!way.is_one_step || judged.on_the_edge);
            // On the edge: one answer one step higher is enough if all that is open turns out well.
            let steps = states.iter().enumerate().filter_map(|(at, state)| match state {
                State::Level(level) => norm.scale_of(at).above(*level).map(|above| (at, above)),
                State::Unanswered(_) | State::NotApplicable => None,
            });
            let enough = |open: fn(&Scale) -> i64| steps.clone().any(|(at, above)| {
                let mut raised = filled(&norm, &states, open);
                raised[at] = State::Level(above);
                is_met(&norm, &raised, &kind, judged.standard)
            });
            prop_assert_eq!(judged.on_the_edge, enough(Scale::highest));
            // Where one step is enough whatever is open, no way of more than one question is the shortest.
            prop_assert!(!enough(Scale::lowest) || way.targets.len() == 1, "{:?}", way);
        }
    }

    #[test]
    fn a_looser_rule_never_loses_a_met_standard((norm, states) in any_case(), kind in any_kind(), by in 0i64..1000) {
        let mut looser = norm.clone();
        for standard in &mut looser.standards {
            standard.rule = match (standard.rule.as_str(), standard.rule.threshold().0) {
                ("mean", t) => Rule::mean(Milli(t - by)),
                (_, p) => Rule::share(Milli((p - by).max(1))),
            };
        }
        prop_assert!(loses_nothing(&judge(&norm, &states, &kind), &judge(&looser, &states, &kind)));
    }

    #[test]
    fn the_score_lies_within_its_bounds((norm, states) in any_case(), kind in any_kind()) {
        for judged in judge(&norm, &states, &kind).judgements {
            let (Some(score), Some((low, high))) = (judged.score, judged.bounds) else { continue };
            prop_assert!(low <= high);
            let open = judged.counts.answered + judged.counts.not_applicable < judged.counts.questions;
            prop_assert!(open || (score == low && score == high));
        }
    }
}
