//! The worked examples of the scoring page, and what holds for one standard.

mod properties;

use std::sync::Arc;

use proptest::collection::vec;
use proptest::prelude::*;

use super::judgement::Counts;
use super::*;
use crate::agreement::Waiver;
use crate::base::exact::{Milli, Ratio};
use crate::base::finding::Place;
use crate::intake::State;
use crate::intake::testing::{evaluation, levels};
use crate::norm::testing::{norm, scale};
use crate::norm::{Norm, Rule};
use crate::register::Kind;
use crate::register::testing::{site, year};

const SHARE: Rule = Rule::share(Milli(750));

/// Judges one standard; the first indicator is critical.
fn judged(rule: Rule, answers: &str) -> Judgement {
    let mut norm = norm(&[("S", rule, answers.len())]);
    norm.indicators[0].critical = true;
    let evaluation = evaluation(&Arc::new(norm), Some(&levels(answers)));
    assess(&evaluation, &[]).judgements.remove(0)
}

/// The questions of the shortest way with their targets.
fn way_of(judgement: &Judgement) -> Vec<(usize, i64)> {
    let way = judgement.way.as_ref().unwrap();
    assert!(way.reaches);
    way.targets.iter().map(|target| (target.indicator, target.level)).collect()
}

#[test]
fn the_worked_examples_of_the_scoring_page() {
    assert_eq!(judged(SHARE, "3333332.").verdict, Verdict::Met);
    assert_eq!(judged(SHARE, "3333322.").verdict, Verdict::Undecided);
    let gap = judged(SHARE, "3333222.");
    assert_eq!(gap.verdict, Verdict::NotMet);
    assert_eq!(way_of(&gap), [(4, 3), (5, 3)]);
    let critical = judged(SHARE, "24444444");
    assert_eq!(critical.verdict, Verdict::NotMet);
    assert_eq!(way_of(&critical), [(0, 3)]);
}

#[test]
fn figures_stand_with_every_standard() {
    let j = judged(SHARE, "332n4..2");
    assert_eq!(j.counts, Counts { questions: 8, answered: 5, not_applicable: 1, sufficient: 3 });
    assert_eq!(j.score, Some(Ratio::new(3, 5)));
    assert_eq!(j.bounds, Some((Ratio::new(3, 7), Ratio::new(5, 7))));
    let mean = judged(Rule::mean(Milli(2500)), "3.2");
    assert_eq!((mean.score, mean.bounds), (Some(Ratio::new(5, 2)), Some((Ratio::new(6, 3), Ratio::new(9, 3)))));
    assert_eq!(judged(SHARE, "...").score, None);
}

#[test]
fn nothing_left_to_judge_is_not_applicable() {
    let j = judged(SHARE, "nnn");
    assert_eq!((j.verdict, j.score, j.bounds), (Verdict::NotApplicable, None, None));
    let mut norm = norm(&[("S", SHARE, 2)]);
    norm.standards[0].kinds = vec![Kind::new("sbo")];
    let silent = assess(&evaluation(&Arc::new(norm), None), &[]);
    assert_eq!((silent.judgements[0].verdict, silent.verdict), (Verdict::NotApplicable, Verdict::NotSubmitted));
}

#[test]
fn silence_goes_before_waivers_in_the_verdict_on_a_school() {
    let norm = Arc::new(norm(&[("S", SHARE, 2)]));
    let waivers = [waiver("S", 2025)];
    let silent = assess(&evaluation(&norm, None), &waivers);
    assert_eq!((silent.judgements[0].verdict, silent.verdict), (Verdict::Waived, Verdict::NotSubmitted));
    let spoke = assess(&evaluation(&norm, Some(&[])), &waivers);
    assert_eq!((spoke.judgements[0].verdict, spoke.verdict), (Verdict::Waived, Verdict::NotApplicable));
}

#[test]
fn silence_of_a_whole_school_is_not_handed_in_and_a_blank_row_is_not() {
    let norm = Arc::new(norm(&[("S", SHARE, 2)]));
    let silent = assess(&evaluation(&norm, None), &[]);
    assert_eq!((silent.judgements[0].verdict, silent.verdict), (Verdict::NotSubmitted, Verdict::NotSubmitted));
    assert_eq!(silent.judgements[0].bounds, Some((Ratio::new(0, 1), Ratio::new(1, 1))));
    let blank = assess(&evaluation(&norm, Some(&[])), &[]);
    assert_eq!((blank.judgements[0].verdict, blank.verdict), (Verdict::Undecided, Verdict::Undecided));
}

#[test]
fn on_the_edge_is_one_answer_away() {
    assert!(judged(SHARE, "3332").on_the_edge);
    assert!(!judged(SHARE, "4444").on_the_edge);
    assert!(judged(SHARE, "3322").on_the_edge);
    assert!(!judged(SHARE, "3311").on_the_edge, "one step up from 1 is not yet sufficient");
    assert!(!judged(SHARE, "33..").on_the_edge, "only where the verdict is certain");
    assert!(judged(Rule::mean(Milli::whole(3)), "3333").on_the_edge);
    assert!(judged(Rule::mean(Milli::whole(3)), "3332").on_the_edge);
    assert!(!judged(Rule::mean(Milli::whole(3)), "3322").on_the_edge);
    // The blank is taken as the lowest, so the answered ones carry the verdict.
    assert!(judged(SHARE, "333.").on_the_edge);
}

#[test]
fn the_way_by_mean_raises_the_largest_gain_and_a_critical_one_again() {
    let way = |answers| way_of(&judged(Rule::mean(Milli(3500)), answers));
    // 11 of 14 points: the second gains most, 2 steps; then the first, of which one step is what is left to do.
    assert_eq!(way("3233"), [(1, 4), (0, 4)], "gain 2 first, then ties in the norm's order");
    // Critical 1 -> 3 first; then 2 -> 4 (gain 2) twice; what is left of the critical one's gain is 1, and it stands here once.
    assert_eq!(way("1224"), [(0, 3), (1, 4), (2, 3)]);
    assert_eq!(way("1444"), [(0, 3)], "a critical one is never lowered below sufficient");
    assert_eq!(way_of(&judged(Rule::mean(Milli::whole(4)), "14")), [(0, 4)]);
    assert_eq!(way_of(&judged(Rule::mean(Milli(2750)), "4222")), [(1, 3)], "one step, not the highest level");
}

#[test]
fn a_way_of_one_step_is_known() {
    let one = |answers| judged(Rule::mean(Milli(2750)), answers).way.unwrap().is_one_step;
    assert!(one("4222"));
    assert!(!one("4221"), "two steps on one question");
    let mut norm = norm(&[("S", Rule::share(Milli(500)), 3)]);
    norm.indicators[0].weight = Milli(2000);
    let heavy = assess(&evaluation(&Arc::new(norm), Some(&levels("121"))), &[]).judgements.remove(0);
    // The heaviest goes first, two steps; the light one is one step from sufficient, but does not weigh enough.
    assert_eq!((way_of(&heavy), heavy.on_the_edge, heavy.way.unwrap().is_one_step), (vec![(0, 3)], false, false));
}

#[test]
fn the_way_takes_the_heaviest_first_and_counts_blanks_as_lowest() {
    let mut norm = norm(&[("S", Rule::share(Milli(500)), 4)]);
    norm.indicators[2].weight = Milli(3000);
    let states = levels("112.");
    let judged = assess(&evaluation(&Arc::new(norm), Some(&states)), &[]).judgements.remove(0);
    assert_eq!(judged.verdict, Verdict::NotMet);
    assert_eq!(way_of(&judged), [(2, 3)]);
}

#[test]
fn thresholds_are_compared_exactly() {
    // 1/3 of the weight against 0.333 and 0.334.
    assert_eq!(judged(Rule::share(Milli(333)), "311").verdict, Verdict::Met);
    assert_eq!(judged(Rule::share(Milli(334)), "311").verdict, Verdict::NotMet);
    // Ten times weight 0.1 is exactly one whole.
    let mut norm = norm(&[("S", Rule::mean(Milli(3000)), 10)]);
    norm.indicators.iter_mut().for_each(|i| i.weight = Milli(100));
    let met = assess(&evaluation(&Arc::new(norm), Some(&levels("3333333333"))), &[]);
    assert_eq!(met.judgements[0].verdict, Verdict::Met);
}

/// A waiver of school 99AA01.
fn waiver(standard: &str, until: u16) -> Waiver {
    Waiver {
        school: site("99AA01"),
        standard: standard.into(),
        from: None,
        until: year(until),
        reason: "verbouwing".into(),
        granted_by: "SWV".into(),
        place: Place::file("ontheffingen.csv"),
        end: Place::file("ontheffingen.csv"),
    }
}

#[test]
fn a_waiver_sets_a_verdict_aside_and_keeps_it_beside() {
    let norm = Arc::new(norm(&[("S", SHARE, 2), ("T", SHARE, 2)]));
    let evaluation = evaluation(&norm, Some(&levels("1133")));
    let waived = assess(&evaluation, &[waiver("S", 2025)]);
    assert_eq!(waived.judgements[0].verdict, Verdict::Waived);
    assert_eq!(waived.judgements[0].without_waiver, Verdict::NotMet);
    assert_eq!(waived.verdict, Verdict::Met, "a waived standard is left out of the school's verdict");
    assert_eq!((waived.counts.standards, waived.counts.waived), (2, 1));
    let mut newer = (*norm).clone();
    newer.standards[0].id = "N".into();
    newer.standards[0].replaces = vec!["S".into()];
    let carried = crate::intake::testing::evaluation(&Arc::new(newer), Some(&levels("1133")));
    assert_eq!(
        assess(&carried, &[waiver("S", 2025)]).judgements[0].verdict,
        Verdict::Waived,
        "it goes on for the standard that replaces it"
    );
    let ended = assess(&evaluation, &[waiver("S", 2024)]);
    assert_eq!((ended.judgements[0].verdict, ended.verdict), (Verdict::NotMet, Verdict::NotMet));
}

#[test]
fn what_is_not_applicable_needs_no_waiver() {
    let norm = Arc::new(norm(&[("S", SHARE, 2)]));
    let waived = assess(&evaluation(&norm, Some(&levels("nn"))), &[waiver("S", 2025)]);
    assert_eq!(waived.judgements[0].verdict, Verdict::NotApplicable);
}

#[test]
fn the_school_is_judged_with_three_values() {
    let verdict = |rule, critical: bool, answers: &str| {
        let mut norm = norm(&[("S", SHARE, 1), ("T", SHARE, 1), ("U", SHARE, 1), ("V", SHARE, 1)]);
        norm.school_rule = rule;
        norm.standards[0].critical = critical;
        assess(&evaluation(&Arc::new(norm), Some(&levels(answers))), &[]).verdict
    };
    let share = Rule::share(Milli(750));
    assert_eq!(verdict(Rule::ALL, false, "3331"), Verdict::NotMet);
    assert_eq!(verdict(Rule::ALL, false, "333."), Verdict::Undecided);
    assert_eq!(verdict(share, false, "1333"), Verdict::Met);
    assert_eq!(verdict(share, true, "1333"), Verdict::NotMet);
    assert_eq!(verdict(share, false, "133."), Verdict::Undecided);
    assert_eq!(verdict(share, false, "113."), Verdict::NotMet);
    assert_eq!(verdict(share, true, ".333"), Verdict::Undecided);
}

prop_compose! {
    fn any_rule()(kind in 0..3, share in 1i64..=1000, mean in 1000i64..=4000) -> Rule {
        match kind { 0 => Rule::ALL, 1 => Rule::share(Milli(share)), _ => Rule::mean(Milli(mean)) }
    }
}

fn any_state() -> impl Strategy<Value = State> {
    prop_oneof![4 => (1i64..=4).prop_map(State::Level), 1 => Just(State::NotApplicable), 1 => Just(State::BLANK)]
}

prop_compose! {
    /// One standard with random rule, weights, critical indicators and answers.
    pub(super) fn any_case()(
        rule in any_rule(),
        items in vec((1i64..=5000, prop::bool::weighted(0.2), 2i64..=4, any_state()), 1..9),
    ) -> (Norm, Vec<State>) {
        let mut norm = norm(&[("S", rule, items.len())]);
        norm.scales = (2..=4).map(|sufficient| scale(4, sufficient)).collect();
        for (indicator, (weight, critical, sufficient, _)) in norm.indicators.iter_mut().zip(&items) {
            (indicator.weight, indicator.critical) = (Milli(*weight), *critical);
            indicator.scale = usize::try_from(*sufficient - 2).unwrap();
        }
        (norm, items.into_iter().map(|i| i.3).collect())
    }
}

proptest! {
    #[test]
    fn a_waiver_changes_nothing_but_the_verdict((norm, states) in any_case(), until in 2024u16..=2026, other in any::<bool>()) {
        let judged = |waivers: &[Waiver]| {
            assess(&evaluation(&Arc::new(norm.clone()), Some(&states)), waivers).judgements.remove(0)
        };
        let waiver = waiver(if other { "T" } else { "S" }, until);
        let covers = !other && until >= 2025;
        let (plain, waived) = (judged(&[]), judged(&[waiver]));
        let aside = covers && plain.verdict != Verdict::NotApplicable;
        prop_assert_eq!(waived.verdict, if aside { Verdict::Waived } else { plain.verdict });
        prop_assert_eq!((plain.without_waiver, waived.without_waiver), (plain.verdict, plain.verdict));
        prop_assert_eq!((waived.counts, waived.score, waived.bounds), (plain.counts, plain.score, plain.bounds));
    }
}
