//! What each rule notices, and that nothing else goes by it.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::intake::testing::{any_states, levels, of};
use crate::intake::{Answer, Evaluation, Submission};
use crate::judge::assess;
use crate::norm::testing::norms;
use crate::norm::testing::{norm, scale};
use crate::norm::{Compare, Condition, ConsistencyRule, Norm, Rule, Sign};
use crate::register::testing::year;
use crate::trend::history::YearResults;

fn with(signs: &[Sign]) -> Arc<Norm> {
    let mut made = norm(&[("A", Rule::ALL, 3), ("B", Rule::ALL, 2)]);
    let rule =
        |(at, sign): (usize, &Sign)| ConsistencyRule { id: format!("C{at}"), question: None, sign: sign.clone() };
    made.consistency = signs.iter().enumerate().map(rule).collect();
    Arc::new(made)
}

/// A year with schools 99AA00, 99AA01 and so on.
fn results(start: u16, evaluations: Vec<Arc<Evaluation>>) -> YearResults {
    YearResults { year: year(start), assessments: evaluations.iter().map(|own| assess(own, &[])).collect() }
}

fn school(at: usize, start: u16, norm: &Arc<Norm>, answers: &str) -> Arc<Evaluation> {
    of(&format!("99AA0{at}"), start, norm, Some(&levels(answers)))
}

/// What is noticed of one school with these answers.
fn seen(norm: &Arc<Norm>, answers: &str) -> Vec<(Vec<usize>, Evidence)> {
    seen_of(vec![results(2025, vec![school(0, 2025, norm, answers)])])
}

fn seen_of(years: Vec<YearResults>) -> Vec<(Vec<usize>, Evidence)> {
    notice(&years).into_iter().map(|noticed| (noticed.indicators, noticed.evidence)).collect()
}

/// The evaluation with an explanation of each question, blank for none.
fn explained(own: &Arc<Evaluation>, notes: &[&str]) -> Arc<Evaluation> {
    let mut own = (**own).clone();
    for (answer, note) in own.answers.iter_mut().zip(notes) {
        *answer = answer.take().map(|known| Answer { note: Some((*note).into()), ..known });
    }
    Arc::new(own)
}

#[test]
fn two_answers_that_do_not_go_together_are_noticed_when_both_conditions_hold() {
    let condition = |indicator: &str, compare, level| Condition { indicator: indicator.into(), compare, level };
    let pair = [condition("B.1", Compare::AtLeast, 4), condition("A.1", Compare::AtMost, 1)];
    let norm = with(&[Sign::Pair(pair)]);
    assert_eq!(seen(&norm, "12341"), [(vec![3, 0], Evidence::Pair([4, 1]))]);
    for answers in ["22341", "12331", "1234.", ".2341", "n2341", "123n1", "123.1"] {
        let expected = usize::from(answers == "1234.");
        assert_eq!(seen(&norm, answers).len(), expected, "{answers}");
    }
    let exactly = with(&[Sign::Pair([condition("A.1", Compare::Exactly, 2), condition("A.2", Compare::Exactly, 3)])]);
    assert_eq!((seen(&exactly, "23...").len(), seen(&exactly, "24...").len()), (1, 0));
}

#[test]
fn the_same_level_everywhere_is_noticed_per_scale_from_so_many_answers_on() {
    let norm = with(&[Sign::SameLevel(4)]);
    assert_eq!(seen(&norm, "3333n"), [(vec![0, 1, 2, 3], Evidence::SameLevel(3))]);
    assert_eq!(seen(&norm, "333.n"), []);
    assert_eq!(seen(&norm, "33332"), []);
    let mut two = (*norm).clone();
    two.scales.push(scale(4, 3));
    two.scales[1].id = Some("vaak".into());
    two.indicators[4].scale = 1;
    assert_eq!(seen(&Arc::new(two), "33332"), [(vec![0, 1, 2, 3], Evidence::SameLevel(3))]);
}

#[test]
fn a_jump_is_noticed_only_from_the_year_before_and_without_an_explanation() {
    let norm = with(&[Sign::Jump(2)]);
    let years = |first: u16, notes: &[&str]| {
        let now = explained(&school(0, 2025, &norm, "3213."), notes);
        vec![results(first, vec![school(0, first, &norm, "12314")]), results(2025, vec![now])]
    };
    let jumps = |at: Vec<usize>, levels: Vec<(i64, i64)>| vec![(at, Evidence::Jump(levels))];
    assert_eq!(seen_of(years(2024, &[])), jumps(vec![0, 2, 3], vec![(1, 3), (3, 1), (1, 3)]));
    assert_eq!(seen_of(years(2024, &["Nieuw team.", "", " - "])), jumps(vec![2, 3], vec![(3, 1), (1, 3)]));
    assert_eq!(seen_of(years(2023, &[])), [], "not since last year");
    let mut other = (*norm).clone();
    other.indicators[0].text = "Iets anders".into();
    let before = results(2024, vec![school(0, 2024, &Arc::new(other), "12314")]);
    let now = results(2025, vec![school(0, 2025, &norm, "3213.")]);
    assert_eq!(seen_of(vec![before, now]), jumps(vec![2, 3], vec![(3, 1), (1, 3)]), "another question");
}

#[test]
fn the_same_explanation_is_noticed_at_another_school_and_never_a_short_one() {
    let norm = with(&[Sign::SameExplanation(20)]);
    let long = "Wij werken met het protocol van ons bestuur.";
    let at = |at, notes: &[&str]| explained(&school(at, 2025, &norm, "33333"), notes);
    let shared = |notes: [&[&str]; 3]| {
        let schools = notes.iter().enumerate().map(|(school, notes)| at(school, notes)).collect();
        let noticed = notice(&[results(2025, schools)]);
        noticed.into_iter().map(|noticed| (noticed.assessment, noticed.indicators)).collect::<Vec<_>>()
    };
    assert_eq!(shared([&[long], &["", long], &["ja"]]), [(0, vec![0]), (1, vec![1])]);
    assert_eq!(shared([&[&format!("  {} ", long.to_uppercase())], &[long], &[]]), [(0, vec![0]), (1, vec![0])]);
    assert_eq!(shared([&[long, long], &["ja"], &["ja"]]), [], "of one school alone");
    assert_eq!(shared([&["........................"], &["........................"], &[]]), []);
}

#[test]
fn a_form_filled_in_at_once_is_noticed_where_the_times_are_known() {
    let norm = with(&[Sign::Within(60)]);
    let took = |seconds| {
        let mut own = (*school(0, 2025, &norm, "12341")).clone();
        own.submission = Some(Submission { seconds, ..Submission::default() });
        seen_of(vec![results(2025, vec![Arc::new(own)])])
    };
    assert_eq!(took(Some(60)), [(vec![], Evidence::Within(60))]);
    assert_eq!((took(Some(61)), took(None)), (vec![], vec![]));
}

#[test]
fn a_school_that_handed_in_nothing_and_questions_that_it_is_not_asked_give_no_sign() {
    let pair =
        ["A.1", "B.1"].map(|indicator| Condition { indicator: indicator.into(), compare: Compare::AtLeast, level: 2 });
    let norm = with(&[Sign::Pair(pair), Sign::SameLevel(2)]);
    assert_eq!(seen_of(vec![results(2025, vec![of("99AA00", 2025, &norm, None)])]), []);
    let mut other = (*norm).clone();
    other.standards[1].kinds = vec![crate::register::Kind::new("sbo")];
    assert_eq!(seen(&Arc::new(other), "2.33."), []);
}

proptest! {
    /// With rules or without: verdicts, figures, the way and history are the same.
    #[test]
    fn consistency_rules_never_change_a_verdict(
        (norm, states) in norms(1..4, 1..4).prop_flat_map(|norm| { let states = any_states(&norm); (Just(norm), states) })
    ) {
        let mut without = norm.clone();
        without.consistency.clear();
        let judged = |norm: &Norm| {
            let own = of("99AA01", 2025, &Arc::new(norm.clone()), Some(&states));
            let found = assess(&own, &[]);
            (found.verdict, found.counts, found.judgements)
        };
        prop_assert_eq!(judged(&norm), judged(&without));
    }

    /// What is noticed at a school does not depend on the order of the others.
    #[test]
    fn what_is_noticed_does_not_depend_on_the_order_of_schools(
        answers in prop::collection::vec(("[1-4n.]{5}", prop::sample::select(vec!["", "Wij werken met het protocol.", "wij werken met het PROTOCOL."])), 1..6),
        turn in 0usize..6,
    ) {
        let norm = with(&[Sign::SameLevel(2), Sign::SameExplanation(20)]);
        let made = answers.iter().enumerate().map(|(at, (given, note))| explained(&school(at, 2025, &norm, given), &[note, "", note]));
        let mut made: Vec<_> = made.collect();
        let of = |schools: &[Arc<Evaluation>]| {
            let all: Vec<&Evaluation> = schools.iter().map(|own| &**own).collect();
            let known = Explanations::of(&all);
            let mut found: Vec<_> = all.iter().flat_map(|own| signs::of(0, own, None, &known).into_iter().map(|n| (own.school.id.clone(), n.rule, n.indicators))).collect();
            found.sort();
            found
        };
        let before = of(&made);
        made.rotate_left(turn % answers.len());
        prop_assert_eq!(of(&made), before);
    }

    /// Nothing of another school is in what is noticed: with the others silent only the explanations that they shared are not noticed any more.
    #[test]
    fn levels_are_noticed_without_looking_at_other_schools(given in "[1-4n.]{5}", other in "[1-4n.]{5}") {
        let norm = with(&[Sign::SameLevel(2), Sign::Jump(1)]);
        let alone = seen(&norm, &given);
        let beside = notice(&[results(2025, vec![school(0, 2025, &norm, &given), school(1, 2025, &norm, &other)])]);
        let own: Vec<_> = beside.into_iter().filter(|n| n.assessment == 0).map(|n| (n.indicators, n.evidence)).collect();
        prop_assert_eq!(own, alone);
    }
}
