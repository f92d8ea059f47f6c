//! Every kind keeps what the rest of the program relies on.

use proptest::prelude::*;

use super::model::RuleKind;
use super::*;
use crate::base::exact::Milli;
use crate::norm::testing::scale;

/// At least so many questions are sufficient. No norm can name it: it keeps true what is said of every rule where the kinds there are all start at nothing.
const COUNTING: RuleKind = RuleKind {
    word: "counting",
    dutch: "tellend",
    for_school: false,
    all_at: None,
    weighs: false,
    format: Format { is_percentage: false, digits: 0 },
    one: |_, _, sufficient| Sum { points: Milli::whole(i64::from(sufficient)), weight: Milli::ONE },
    per: |_| 1000,
    axis: |scales| (Milli(0), Milli::whole(scales.len() as i64)),
    ladder: |scales| (1..=scales.len() as i64).map(Milli::whole).collect(),
    fits: |count, scales| count >= Milli::ONE && count <= Milli::whole(scales.len() as i64),
    with: Rule::counting,
    ..share::KIND
};

/// The kinds of rule that a norm can name, and the one that counts.
const KINDS: [&RuleKind; 4] = [super::KINDS[0], super::KINDS[1], super::KINDS[2], &COUNTING];

impl Rule {
    pub(in crate::norm) const fn counting(threshold: Milli) -> Rule {
        Rule { kind: &COUNTING, threshold }
    }
}

/// A rule of every kind for a scale from 1 to 4, and answers: weight, level, whether that is sufficient.
fn answered() -> impl Strategy<Value = (Rule, Vec<(Milli, i64, bool)>)> {
    let answer = (1i64..3000, 1i64..=4).prop_map(|(weight, level)| (Milli(weight), level, level >= 3));
    let kind = (0..KINDS.len(), 1i64..4000).prop_map(|(at, threshold)| match KINDS[at].fixed {
        Some(threshold) => Rule { kind: KINDS[at], threshold },
        None => Rule { kind: KINDS[at], threshold: Milli(threshold) },
    });
    (kind, prop::collection::vec(answer, 1..8))
}

fn sum(rule: Rule, answers: &[(Milli, i64, bool)]) -> Sum {
    answers.iter().fold(Sum::default(), |sum, (weight, level, enough)| sum.with(rule.one(*weight, *level, *enough)))
}

proptest! {
    #[test]
    fn score_points_and_gains_agree_on_whether_it_holds((rule, answers) in answered()) {
        let sum = sum(rule, &answers);
        let holds = rule.score(sum).is_some_and(|score| rule.reached_by(score));
        let gains: i128 = answers.iter().map(|(weight, level, enough)| rule.gain(*weight, *level, *enough)).sum();
        prop_assert_eq!(rule.start() + gains >= 0, holds);
        prop_assert_eq!(sum.points.0 * 1000 >= rule.needed(sum.weight), holds);
    }

    #[test]
    fn a_higher_answer_never_loses_and_the_target_brings_all_there_is((rule, answers) in answered()) {
        let scale = scale(4, 3);
        for (weight, level, enough) in answers {
            let points = |level: i64| rule.one(weight, level, level >= 3).points;
            prop_assert!(level == 4 || points(level + 1) >= points(level));
            prop_assert_eq!(points(rule.target(&scale)), points(4));
            prop_assert_eq!(rule.one(weight, level, enough).weight, rule.one(weight, 1, false).weight);
        }
    }
}

/// So many questions of one weight, of which so many are sufficient.
fn holds(rule: Rule, questions: usize, sufficient: i64) -> bool {
    let answers: Vec<_> = (0..questions).map(|at| (Milli::ONE, 3, (at as i64) < sufficient)).collect();
    rule.score(sum(rule, &answers)).is_some_and(|score| rule.reached_by(score))
}

#[test]
fn the_least_number_of_questions_is_enough_and_one_less_is_not() {
    let scale = scale(4, 3);
    for kind in KINDS.iter().filter(|kind| kind.by_sufficient) {
        for questions in 1..=7 {
            for rule in (kind.with)(Milli::ONE).ladder(&vec![&scale; questions]).into_iter().map(kind.with) {
                let least = rule.least_of(questions);
                assert!(holds(rule, questions, least) && !holds(rule, questions, least - 1), "{rule:?} of {questions}");
            }
        }
    }
}

#[test]
fn every_threshold_to_try_fits_and_they_rise() {
    let scale = scale(4, 3);
    for kind in KINDS {
        let rule = (kind.with)(Milli::ONE);
        let steps = rule.ladder(&[&scale, &scale]);
        assert!(steps.windows(2).all(|pair| pair[0] < pair[1]), "{kind:?}");
        assert!(steps.iter().all(|step| rule.with_threshold(*step).fits(&[&scale, &scale])), "{kind:?}");
        let (low, high) = rule.axis(&[&scale, &scale]);
        assert!(steps.iter().all(|step| (low..=high).contains(step)), "{kind:?}");
    }
}

#[test]
fn kinds_have_words_of_their_own() {
    for (at, kind) in KINDS.iter().enumerate() {
        assert!(KINDS[..at].iter().all(|other| other.word != kind.word && other.dutch != kind.dutch), "{kind:?}");
    }
}
