//! Stricter and looser beside brute force: every pattern of answers to two small norms, judged by the text of the scoring page on its own.

use std::collections::BTreeSet;

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::norm::indicator::covers;
use crate::norm::testing::{any_edit, any_norm, edited, norms};
use crate::norm::{Earlier, Reading};

/// What a school says to a question: a level, `None` for n.v.t.; silence is the lowest level (scoring, section 2).
type Statement = Option<i64>;

/// Whether answers meet a rule, and its critical questions; `None` where nothing is left to judge.
fn met(norm: &Norm, stated: &[(usize, Statement)]) -> Option<bool> {
    let left: Vec<(&Indicator, &Scale, i64)> = stated
        .iter()
        .filter_map(|(at, stated)| Some((&norm.indicators[*at], norm.scale_of(*at), (*stated)?)))
        .collect();
    let weight: i64 = left.iter().map(|(i, ..)| i.weight.0).sum();
    let sum = |worth: &dyn Fn(&Scale, i64) -> i64| left.iter().map(|(i, s, l)| i.weight.0 * worth(s, *l)).sum::<i64>();
    let enough = |scale: &Scale, level: i64| i64::from(level >= scale.sufficient);
    let rule = norm.standards[0].rule;
    let rule = match (rule.as_str(), rule.threshold().0) {
        ("all", _) => left.iter().all(|(_, scale, level)| *level >= scale.sufficient),
        ("share", p) => sum(&enough) * 1000 >= p * weight,
        ("mean", t) => sum(&|_, level| level) * 1000 >= t * weight,
        ("counting", n) => {
            left.iter().filter(|(_, scale, level)| *level >= scale.sufficient).count() as i64 * 1000 >= n
        }
        (other, _) => panic!("{other} is not judged here"),
    };
    let critical = left.iter().all(|(i, scale, level)| !i.critical || *level >= scale.sufficient);
    (!left.is_empty()).then_some(rule && critical)
}

/// N.v.t. where it is allowed; elsewhere it is silence, and that the lowest level.
fn free(norm: &Norm, at: usize) -> Statement {
    (!norm.indicators[at].not_applicable).then(|| norm.scale_of(at).lowest())
}

fn alone(norm: &Norm, at: usize) -> BTreeSet<Statement> {
    norm.scale_of(at).levels.iter().map(|level| Some(level.value)).chain([free(norm, at)]).collect()
}

/// What one answer to both questions says in each: by level, n.v.t., and for numbers every number on, just below and just above a limit.
fn both(older: &Norm, before: usize, newer: &Norm, after: usize) -> BTreeSet<(Statement, Statement)> {
    let levels = older.scale_of(before).levels.iter().map(|level| (Some(level.value), Some(level.value)));
    let mut all: BTreeSet<_> = levels.chain([(free(older, before), free(newer, after))]).collect();
    if let (Some(old), Some(new)) = (&older.indicators[before].number, &newer.indicators[after].number) {
        for limit in old.limits.iter().chain(&new.limits) {
            for more in ["", "0001"] {
                for number in [limit.0 - 1, limit.0].map(|n| Milli(n).to_string()) {
                    let point = if number.contains('.') { "" } else { ".000" };
                    let answer = if more.is_empty() { number } else { format!("{number}{point}{more}") };
                    let read = |norm: &Norm, at, bands| match norm.scale_of(at).read(&answer, Some(bands)) {
                        Reading::Level(level) => Some(level),
                        other => panic!("{answer}: {other:?}"),
                    };
                    all.insert((read(older, before, old), read(newer, after, new)));
                }
            }
        }
    }
    all
}

/// What a school says to each question of the older standard, and of the newer.
type Pattern = (Vec<(usize, Statement)>, Vec<(usize, Statement)>);

/// What is added to a pattern.
type More = (Option<(usize, Statement)>, Option<(usize, Statement)>);

/// Every pattern of what a school of a kind says to the older standard and to the newer.
fn patterns(older: &Norm, newer: &Norm, kind: &Kind) -> Vec<Pattern> {
    let old: Vec<usize> = older.applicable(0, kind).collect();
    let mut left = old.clone();
    let mut all = vec![(vec![], vec![])];
    let cross = |all: Vec<Pattern>, more: Vec<More>| {
        let with = |(a, b): &Pattern, (x, y): &More| {
            let (mut a, mut b) = (a.clone(), b.clone());
            a.extend(*x);
            b.extend(*y);
            (a, b)
        };
        all.iter().flat_map(|one| more.iter().map(|more| with(one, more)).collect::<Vec<_>>()).collect::<Vec<_>>()
    };
    for now in newer.applicable(0, kind) {
        let same = match newer.earlier(now, older) {
            Earlier::Same(at) if old.contains(&at) => Some(at),
            _ => None,
        };
        let levels = |norm: &Norm, at| norm.scale_of(at).levels.iter().map(|l| l.value).collect::<Vec<_>>();
        let way = |norm: &Norm, at: usize| norm.indicators[at].number.as_ref().map(|bands| bands.better);
        match same.filter(|at| levels(older, *at) == levels(newer, now) && way(older, *at) == way(newer, now)) {
            Some(at) => {
                left.retain(|known| *known != at);
                let more = both(older, at, newer, now).into_iter().map(|(a, b)| (Some((at, a)), Some((now, b))));
                all = cross(all, more.collect());
            }
            None => all = cross(all, alone(newer, now).into_iter().map(|stated| (None, Some((now, stated)))).collect()),
        }
    }
    for at in left {
        all = cross(all, alone(older, at).into_iter().map(|stated| (Some((at, stated)), None)).collect());
    }
    all
}

/// The kinds of school that both norms have a question for.
fn shared(older: &Norm, newer: &Norm) -> Vec<Kind> {
    let kinds = ["bao", "sbo", "so", "so, klein", "a\\;b", "anders"].map(Kind::new);
    let asks = |norm: &Norm, kind: &Kind| covers(&norm.kinds, kind) && norm.applicable(0, kind).next().is_some();
    kinds.into_iter().filter(|kind| asks(older, kind) && asks(newer, kind)).collect()
}

/// Stricter or looser by trying everything.
fn tried(older: &Norm, newer: &Norm) -> Strictness {
    let kinds = shared(older, newer);
    if older.sector != newer.sector || kinds.is_empty() {
        return Strictness::Different;
    }
    let (mut lost, mut won) = (false, false);
    for (before, after) in kinds.iter().flat_map(|kind| patterns(older, newer, kind)) {
        let (before, after) = (met(older, &before), met(newer, &after));
        lost |= before != Some(false) && after == Some(false);
        won |= after != Some(false) && before == Some(false);
    }
    match (lost, won) {
        (false, false) => Strictness::Same,
        (false, true) => Strictness::Looser,
        (true, false) => Strictness::Stricter,
        (true, true) => Strictness::Different,
    }
}

/// A norm, and the same after some edits.
fn two_of(norm: impl Strategy<Value = Norm>) -> impl Strategy<Value = (Norm, Norm)> {
    (norm, vec(any_edit(), 1..4)).prop_map(|(older, edits)| {
        let newer = edits.iter().fold(older.clone(), edited);
        (older, newer)
    })
}

fn turned(strictness: Strictness) -> Strictness {
    match strictness {
        Strictness::Looser => Strictness::Stricter,
        Strictness::Stricter => Strictness::Looser,
        other => other,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn stricter_and_looser_are_what_trying_every_answer_says((older, newer) in two_of(norms(1..2, 1..4))) {
        prop_assert_eq!(strictness(&older, 0, &newer, 0), tried(&older, &newer));
    }

    #[test]
    fn rules_that_start_below_nothing_are_compared_as_well((older, newer) in two_of(norms(1..2, 1..4)), counts in (0i64..4, 0i64..4)) {
        let (mut older, mut newer) = (older, newer);
        for (norm, count) in [(&mut older, counts.0), (&mut newer, counts.1)] {
            let own = norm.standards[0].rule;
            norm.standards[0].rule = if count == 0 { own } else { Rule::counting(Milli::whole(count)) };
        }
        prop_assert_eq!(strictness(&older, 0, &newer, 0), tried(&older, &newer));
    }

    #[test]
    fn two_norms_that_have_nothing_to_do_with_each_other_are_compared_as_well(older in norms(1..2, 1..3), newer in norms(1..2, 1..3)) {
        let mut newer = newer;
        newer.sector = older.sector;
        prop_assert_eq!(strictness(&older, 0, &newer, 0), tried(&older, &newer));
    }

    #[test]
    fn a_norm_does_not_differ_from_itself(norm in any_norm()) {
        prop_assert!(diff(&norm, &norm).is_empty());
        for at in 0..norm.standards.len() {
            prop_assert!(norm.same_standard(at, &norm));
        }
    }

    #[test]
    fn a_norm_in_another_order_does_not_differ(norm in any_norm(), by: u64) {
        let (other, _) = crate::norm::testing::reordered(&norm, by);
        prop_assert!(diff(&norm, &other).is_empty());
    }

    #[test]
    fn what_is_stricter_one_way_is_looser_the_other((older, newer) in two_of(any_norm())) {
        // Which wording is the older one matters to what counts as the same question.
        let texts = |norm: &Norm| norm.indicators.iter().map(|i| (i.id.clone(), i.text.clone())).collect::<BTreeSet<_>>();
        let same_words = texts(&older).iter().all(|(id, text)| texts(&newer).iter().all(|(other, now)| id != other || text == now));
        for at in (0..older.standards.len()).filter(|_| same_words) {
            prop_assert_eq!(strictness(&newer, at, &older, at), turned(strictness(&older, at, &newer, at)));
        }
    }

    #[test]
    fn the_same_standard_is_met_by_the_same_answers((older, newer) in two_of(norms(1..2, 1..4))) {
        prop_assume!(!shared(&older, &newer).is_empty());
        prop_assert!(!newer.same_standard(0, &older) || tried(&older, &newer) == Strictness::Same);
    }
}
