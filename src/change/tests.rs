//! What made a verdict change: case by case, and what holds for any norms and answers.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::agreement::Waiver;
use crate::assessment::assess;
use crate::evaluation::testing::{levels, of as evaluation_of};
use crate::evaluation::{Evaluation, State};
use crate::exact::Milli;
use crate::finding::Place;
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::register::testing::{school, site, year};
use crate::register::{Kind, Register};

const SITE: &str = "99AA01";

/// An assessment in a year; answers of `None` are nothing handed in.
fn judged(start: u16, norm: &Norm, answers: Option<&str>, waivers: &[Waiver]) -> Assessment {
    let states = answers.map(levels);
    assess(&evaluation_of(SITE, start, &Arc::new(norm.clone()), states.as_deref()), waivers)
}

fn years(then: Assessment, now: Assessment) -> [YearResults; 2] {
    [then, now].map(|assessment| YearResults { year: assessment.evaluation.year, assessments: vec![assessment] })
}

fn changes(older: &Norm, then: Option<&str>, newer: &Norm, now: Option<&str>) -> Vec<Change> {
    let years = years(judged(2024, older, then, &[]), judged(2025, newer, now, &[]));
    between(&years, &Register::default())
}

fn causes(older: &Norm, then: &str, newer: &Norm, now: &str) -> Vec<Cause> {
    changes(older, Some(then), newer, Some(now)).into_iter().map(|change| change.cause).collect()
}

fn share(p: i64, questions: usize) -> Norm {
    norm(&[("S", Rule::Share(Milli(p)), questions)])
}

#[test]
fn under_the_same_norm_it_is_the_school_or_silence() {
    let norm = share(500, 2);
    assert_eq!(causes(&norm, "33", &norm, "11"), [Cause::School]);
    assert_eq!(causes(&norm, "33", &norm, ".1"), [Cause::Silence]);
    assert_eq!(causes(&norm, ".1", &norm, "33"), [Cause::Silence]);
    assert_eq!(causes(&norm, "33", &norm, "31"), [], "still met");
    assert_eq!(causes(&norm, "nn", &norm, "33"), [Cause::School], "it was n.v.t.");
    let silent = changes(&norm, None, &norm, Some("33"));
    assert_eq!((silent[0].cause, silent[0].answers_now), (Cause::Silence, None));
}

#[test]
fn a_threshold_that_rose_is_the_norm_unless_the_answers_fell_too() {
    let (older, newer) = (share(500, 2), share(1000, 2));
    let found = changes(&older, Some("31"), &newer, Some("31"));
    assert_eq!(found[0].cause, Cause::Norm);
    assert_eq!((found[0].answers_now, found[0].answers_before), (Some(Verdict::Met), Some(Verdict::NotMet)));
    assert_eq!(found[0].without_norm(), Some(Verdict::Met));
    assert_eq!(causes(&older, "31", &newer, "11"), [Cause::Both], "each alone would do");
    assert_eq!(
        causes(&older, "33", &newer, "11"),
        [Cause::School],
        "the old norm says so, and the old answers still do"
    );
    assert_eq!(causes(&older, "33", &newer, "31"), [Cause::Both], "only together");
}

#[test]
fn a_question_that_was_never_asked_is_a_cause_where_it_decides() {
    let (older, mut newer) = (share(1000, 1), share(1000, 2));
    let found = changes(&older, Some("3"), &newer, Some("31"));
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Question, None));
    assert_eq!(found[0].without_norm(), Some(Verdict::Met));
    assert_eq!(causes(&older, "3", &newer, "11"), [Cause::School], "under the old norm as well");
    assert_eq!(causes(&newer, "31", &older, "3"), [Cause::Norm], "the old answers do without the question that went");
    newer.indicators[0].text = "Heel iets anders".into();
    assert_eq!(causes(&older, "3", &newer, "31"), [Cause::Question], "the old question went too");
}

#[test]
fn a_standard_that_came_or_went_is_a_question() {
    let one = norm(&[("S", Rule::All, 1)]);
    let two = norm(&[("S", Rule::All, 1), ("N", Rule::All, 1)]);
    let found = changes(&one, Some("3"), &two, Some("31"));
    assert_eq!((found.len(), found[0].cause, found[0].standard_id()), (1, Cause::Question, "N"));
    assert_eq!((found[0].before.is_none(), found[0].without_norm()), (true, None));
    let gone = changes(&two, Some("33"), &one, Some("3"));
    assert_eq!((gone.len(), gone[0].cause, gone[0].standard_id()), (1, Cause::Question, "N"));
    assert_eq!((gone[0].after.is_none(), gone[0].without_norm()), (true, Some(Verdict::Met)));
    let mut renamed = norm(&[("N", Rule::All, 1)]);
    renamed.standards[0].replaces = vec!["S".into()];
    renamed.indicators[0].id = "S.1".into();
    renamed.indicators[0].text = one.indicators[0].text.clone();
    assert_eq!(causes(&one, "3", &renamed, "1"), [Cause::School], "it carries on, and asks the same");
    assert!(changes(&one, Some("3"), &renamed, Some("3")).is_empty());
}

#[test]
fn a_waiver_that_begins_or_ends_is_the_cause() {
    let norm = share(500, 2);
    let waiver = Waiver {
        school: site(SITE),
        standard: "S".into(),
        from: None,
        until: year(2024),
        reason: "Bouw".into(),
        granted_by: "SWV".into(),
        end: Place::file("ontheffingen.csv"),
        place: Place::file("ontheffingen.csv"),
    };
    let waivers = [waiver];
    let years = years(judged(2024, &norm, Some("11"), &waivers), judged(2025, &norm, Some("11"), &waivers));
    let found = between(&years, &Register::default());
    assert_eq!((found[0].cause, found[0].answers_now), (Cause::Waiver, Some(Verdict::NotMet)));
}

#[test]
fn an_answer_is_read_again_on_the_scale_of_the_other_norm() {
    let older = norm(&[("S", Rule::All, 1)]);
    let mut newer = older.clone();
    // One level more below: what was 3 of 4 is 4 of 5.
    newer.scales[0] = crate::norm::testing::scale(5, 4);
    newer.scales[0].levels[3].label = "niveau 3".into();
    newer.scales[0].levels[2].label = "daartussen".into();
    let worded = |start, norm: &Norm, text: &str, level| {
        let mut evaluation: Evaluation = (*evaluation_of(SITE, start, &Arc::new(norm.clone()), Some(&[level]))).clone();
        evaluation.answers[0].as_mut().unwrap().text = text.into();
        assess(&Arc::new(evaluation), &[])
    };
    let then = worded(2024, &older, "niveau 3", State::Level(3));
    let now = worded(2025, &newer, "daartussen", State::Level(3));
    let found = between(&years(then, now), &Register::default());
    assert_eq!(found[0].answers_before, Some(Verdict::Met), "the word is looked up, not the number");
    assert_eq!(
        (found[0].cause, found[0].answers_now),
        (Cause::School, None),
        "the old scale does not know the new word"
    );
}

#[test]
fn a_school_of_another_kind_was_not_asked_what_is_not_for_it() {
    let mut norm = norm(&[("S", Rule::All, 2)]);
    norm.indicators[1].kinds = vec![Kind::new("sbo")];
    let norm = Arc::new(norm);
    let mut now = (*evaluation_of(SITE, 2025, &norm, Some(&levels("31")))).clone();
    let mut sbo = school(SITE);
    sbo.kind = Kind::new("sbo");
    now.school = Arc::new(sbo);
    let then = assess(&evaluation_of(SITE, 2024, &norm, Some(&levels("3."))), &[]);
    let found = between(&years(then, assess(&Arc::new(now), &[])), &Register::default());
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Question, None));
}

#[test]
fn a_school_without_a_past_carries_on_for_the_one_it_replaces() {
    let norm = Arc::new(share(500, 2));
    let mut old = school("99AA02");
    old.successor = Some(site(SITE));
    let register = Register::new(vec![old, school(SITE)]);
    let then = assess(&evaluation_of("99AA02", 2024, &norm, Some(&levels("33"))), &[]);
    let now = assess(&evaluation_of(SITE, 2025, &norm, Some(&levels("11"))), &[]);
    let years = years(then, now);
    let found = between(&years, &register);
    assert_eq!((found.len(), found[0].cause, found[0].school.id.as_str()), (1, Cause::School, SITE));
    assert!(between(&years, &Register::default()).is_empty());
    assert!(find(&found, year(2025), &site(SITE), 0).is_some() && find(&found, year(2024), &site(SITE), 0).is_none());
    assert!(of(&found, year(2025), &site("99AA02")).is_empty());
}

/// A norm of one standard, and one made of it: another rule, weights, critical questions, and maybe a question more or less.
fn any_pair() -> impl Strategy<Value = (Norm, Norm)> {
    let rule = || {
        prop_oneof![
            Just(Rule::All),
            (1i64..=1000).prop_map(|p| Rule::Share(Milli(p))),
            (1000i64..=4000).prop_map(|t| Rule::Mean(Milli(t)))
        ]
    };
    let question = || (1i64..3000, any::<bool>(), any::<bool>());
    (rule(), rule(), vec(question(), 5), vec(question(), 5), 1usize..5, 1usize..5).prop_map(
        |(before, after, old, new, first, second)| {
            let make = |rule, questions: &[(i64, bool, bool)], count| {
                let mut norm = norm(&[("S", rule, count)]);
                for (indicator, (weight, critical, free)) in norm.indicators.iter_mut().zip(questions) {
                    (indicator.weight, indicator.critical) = (Milli(*weight), *critical && *free);
                    indicator.not_applicable = *free;
                }
                norm
            };
            (make(before, &old, first), make(after, &new, second))
        },
    )
}

fn any_answers() -> impl Strategy<Value = String> {
    "[1234n.]{5}"
}

proptest! {
    #[test]
    fn under_the_same_norm_the_norm_never_changes_a_verdict(pair in any_pair(), then in any_answers(), now in any_answers()) {
        for change in changes(&pair.0, Some(&then), &pair.0, Some(&now)) {
            prop_assert!(!change.cause.is_of_norm(), "{:?}", change.cause);
            prop_assert_eq!(change.answers_now, change.after.map(|side| side.verdict));
            prop_assert_eq!(change.answers_before, change.before.map(|side| side.verdict));
        }
    }

    #[test]
    fn the_same_answers_never_make_the_school_the_cause(pair in any_pair(), answers in any_answers()) {
        // The same questions in both norms: then nothing is unknown.
        let (older, mut newer) = pair;
        let count = older.indicators.len().min(newer.indicators.len());
        let cut = |norm: &Norm| {
            let mut norm = norm.clone();
            norm.indicators.truncate(count);
            norm.standards[0].indicators = 0..count;
            norm
        };
        let older = cut(&older);
        newer = cut(&newer);
        let answers: String = answers.replace('n', "2").chars().take(count).collect();
        for change in changes(&older, Some(&answers), &newer, Some(&answers)) {
            prop_assert_eq!(change.cause, Cause::Norm);
            prop_assert_eq!(change.without_norm(), change.before.map(|side| side.verdict));
        }
    }

    #[test]
    fn what_is_put_down_to_the_school_alone_never_needs_the_norm(pair in any_pair(), then in any_answers(), now in any_answers()) {
        for change in changes(&pair.0, Some(&then), &pair.1, Some(&now)) {
            let verdict = |side: &Option<Side>| side.as_ref().map(|side| side.verdict);
            match change.cause {
                Cause::School => prop_assert!(
                    change.answers_now.is_some_and(|v| Some(v) != verdict(&change.before))
                        || change.answers_before == verdict(&change.before)
                ),
                Cause::Norm => prop_assert!(change.answers_before.is_some_and(|v| Some(v) != verdict(&change.before))),
                Cause::Question => prop_assert!(change.answers_now.is_none() || change.answers_before.is_none()),
                Cause::Both | Cause::Silence => {}
                Cause::Waiver => prop_assert!(false, "there is no waiver"),
            }
        }
    }
}
