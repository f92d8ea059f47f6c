//! What made a verdict change: case by case, and what holds for any norms and answers.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::agreement::Waiver;
use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::intake::testing::{levels, of as evaluation_of};
use crate::intake::{Evaluation, State, Unanswered};
use crate::judge::{Verdict, assess};
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
    between(&years, &Register::default()).changed
}

fn causes(older: &Norm, then: &str, newer: &Norm, now: &str) -> Vec<Cause> {
    changes(older, Some(then), newer, Some(now)).into_iter().map(|change| change.cause).collect()
}

/// An assessment of answers with the words that stand in the file.
fn worded(start: u16, norm: &Norm, answers: &[(State, &str)]) -> Assessment {
    let states: Vec<State> = answers.iter().map(|(state, _)| *state).collect();
    let mut evaluation: Evaluation = (*evaluation_of(SITE, start, &Arc::new(norm.clone()), Some(&states))).clone();
    for (answer, (_, text)) in evaluation.answers.iter_mut().flatten().zip(answers) {
        answer.text = (*text).into();
    }
    assess(&Arc::new(evaluation), &[])
}

fn share(p: i64, questions: usize) -> Norm {
    norm(&[("S", Rule::share(Milli(p)), questions)])
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
    assert_eq!(
        (silent[0].cause, silent[0].answers_now, silent[0].answers_before),
        (Cause::Silence, Some(Verdict::Met), None)
    );
}

#[test]
fn a_threshold_that_rose_is_the_norm_unless_the_answers_fell_too() {
    let (older, newer) = (share(500, 2), share(1000, 2));
    let found = changes(&older, Some("31"), &newer, Some("31"));
    assert_eq!(found[0].cause, Cause::Norm);
    assert_eq!((found[0].answers_now, found[0].answers_before), (Some(Verdict::Met), Some(Verdict::NotMet)));
    assert_eq!(found[0].without_norm(), Some(Verdict::Met));
    assert_eq!(causes(&older, "31", &newer, "11"), [Cause::Both], "each alone would do");
    assert_eq!(causes(&older, ".1", &newer, "33"), [Cause::Silence], "the norm rose, and yet it is met");
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
    assert_eq!(causes(&newer, "31", &older, "3"), [Cause::Question], "the question that went decides");
    newer.indicators[0].text = "Heel iets anders".into();
    assert_eq!(causes(&older, "3", &newer, "31"), [Cause::Question], "the old question went too");
}

#[test]
fn a_standard_that_came_or_went_is_a_question() {
    let one = norm(&[("S", Rule::ALL, 1)]);
    let two = norm(&[("S", Rule::ALL, 1), ("N", Rule::ALL, 1)]);
    let found = changes(&one, Some("3"), &two, Some("31"));
    assert_eq!((found.len(), found[0].cause, found[0].standard_id()), (1, Cause::Question, "N"));
    assert_eq!((found[0].before.is_none(), found[0].without_norm()), (true, None));
    let gone = changes(&two, Some("33"), &one, Some("3"));
    assert_eq!((gone.len(), gone[0].cause, gone[0].standard_id()), (1, Cause::Question, "N"));
    assert_eq!((gone[0].after.is_none(), gone[0].without_norm()), (true, None));
    let mut renamed = norm(&[("N", Rule::ALL, 1)]);
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
    let found = between(&years, &Register::default()).changed;
    assert_eq!((found[0].cause, found[0].answers_now), (Cause::Waiver, Some(Verdict::NotMet)));
}

#[test]
fn an_answer_means_its_level_in_the_norm_that_it_was_read_under() {
    let older = norm(&[("S", Rule::ALL, 1)]);
    let mut newer = older.clone();
    newer.indicators[0].weight = Milli::whole(2);
    // Every level is called otherwise, and one as another was called.
    for (level, word) in newer.scales[0].levels.iter_mut().zip(["zwak", "matig", "niveau 2", "sterk"]) {
        level.label = word.into();
    }
    let then = worded(2024, &older, &[(State::Level(2), "Niveau 2")]);
    let now = worded(2025, &newer, &[(State::Level(3), "niveau 2")]);
    let found = between(&years(then, now), &Register::default()).changed;
    assert_eq!(
        (found[0].cause, found[0].answers_before, found[0].answers_now),
        (Cause::School, Some(Verdict::NotMet), Some(Verdict::Met))
    );
    // What was no answer then is none under the other norm, though that knows the word.
    let then = worded(2024, &older, &[(State::BLANK, "sterk")]);
    let now = worded(2025, &newer, &[(State::Level(4), "sterk")]);
    let found = between(&years(then, now), &Register::default()).changed;
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Silence, Some(Verdict::Undecided)));
}

#[test]
fn a_question_that_is_answered_on_other_levels_is_another_question() {
    let older = norm(&[("S", Rule::ALL, 1)]);
    let mut newer = older.clone();
    newer.scales[0] = crate::norm::testing::scale(5, 4);
    let then = worded(2024, &older, &[(State::Level(3), "niveau 3")]);
    let now = worded(2025, &newer, &[(State::Level(3), "niveau 3")]);
    let found = between(&years(then, now), &Register::default()).changed;
    assert_eq!((found[0].cause, found[0].answers_before, found[0].answers_now), (Cause::Question, None, None));
}

#[test]
fn a_number_is_judged_anew_and_a_word_for_it_means_its_level() {
    let bands = |limits: [i64; 3]| crate::norm::Bands {
        limits: limits.map(Milli::whole).to_vec(),
        better: crate::norm::Better::Higher,
        unit: "%".into(),
    };
    let mut older = norm(&[("S", Rule::ALL, 1)]);
    older.indicators[0].number = Some(bands([10, 20, 40]));
    let mut newer = older.clone();
    newer.indicators[0].number = Some(bands([10, 30, 40]));
    newer.scales[0].levels[2].label = "ruim".into();
    let of = |text: &str, state: State, under: i64| {
        let then = worded(2024, &older, &[(State::Level(3), text)]);
        let now = worded(2025, &newer, &[(state, text)]);
        let found = between(&years(then, now), &Register::default()).changed;
        assert_eq!(found.len(), 1, "{text} {under}");
        (found[0].cause, found[0].answers_before)
    };
    assert_eq!(of("25", State::Level(2), 0), (Cause::Norm, Some(Verdict::NotMet)));
    assert_eq!(of("niveau 3", State::BLANK, 0), (Cause::Silence, Some(Verdict::Met)));
}

/// An assessment of a school of a kind.
fn of_kind(kind: &str, start: u16, norm: &Norm, answers: &str) -> Assessment {
    let mut evaluation = (*evaluation_of(SITE, start, &Arc::new(norm.clone()), Some(&levels(answers)))).clone();
    let mut own = school(SITE);
    own.kind = Kind::new(kind);
    evaluation.school = Arc::new(own);
    assess(&Arc::new(evaluation), &[])
}

fn changes_of(then: Assessment, now: Assessment) -> Changes {
    between(&years(then, now), &Register::default())
}

#[test]
fn a_school_that_became_of_another_kind_is_never_put_down_to_a_norm_that_stayed_the_same() {
    let mut norm = norm(&[("S", Rule::ALL, 2), ("T", Rule::ALL, 1)]);
    norm.indicators[1].kinds = vec![Kind::new("sbo")];
    norm.standards[1].kinds = vec![Kind::new("sbo")];
    let found = changes_of(of_kind("bao", 2024, &norm, "3.."), of_kind("sbo", 2025, &norm, "313")).changed;
    assert_eq!(
        (found.len(), found[0].cause, found[0].answers_before, found[0].is_of_other_kind()),
        (2, Cause::School, Some(Verdict::Met), true)
    );
    assert_eq!((found[1].cause, found[1].before.is_none()), (Cause::School, true));
    assert_eq!(found[1].without_norm(), None, "there is nothing to compare with");
    let back = changes_of(of_kind("sbo", 2024, &norm, "311"), of_kind("bao", 2025, &norm, "3..")).changed;
    assert_eq!(back.iter().map(|change| change.cause).collect::<Vec<_>>(), [Cause::School, Cause::School]);
}

#[test]
fn a_change_of_kind_is_the_school_also_where_another_standard_changed() {
    let mut older = norm(&[("S", Rule::ALL, 2), ("T", Rule::ALL, 1), ("U", Rule::ALL, 1)]);
    older.indicators[1].kinds = vec![Kind::new("bao")];
    older.standards[1].kinds = vec![Kind::new("sbo")];
    let mut newer = older.clone();
    newer.indicators[3].weight = Milli::whole(2);
    newer.indicators[3].critical = true;
    let found = changes_of(of_kind("bao", 2024, &older, "31.3"), of_kind("sbo", 2025, &newer, "3.33")).changed;
    let causes: Vec<_> = found.iter().map(|change| (change.standard_id(), change.cause)).collect();
    assert_eq!(causes, [("S", Cause::School), ("T", Cause::School)]);
}

#[test]
fn silence_and_waivers_of_then_do_not_hide_what_the_norm_of_then_would_say() {
    let (loose, strict) = (share(500, 2), share(1000, 2));
    let silent = changes(&loose, None, &strict, Some("31"));
    assert_eq!((silent[0].cause, silent[0].without_norm()), (Cause::Silence, Some(Verdict::Met)));
    let gone = changes(&loose, Some("31"), &strict, None);
    assert_eq!((gone[0].cause, gone[0].without_norm()), (Cause::Silence, Some(Verdict::NotSubmitted)));
    assert_eq!(gone[0].answers_before, Some(Verdict::NotMet), "the answers of then are there");
    let fewer = share(500, 1);
    let school = changes(&share(500, 2), Some("33"), &fewer, Some("1"));
    assert_eq!((school[0].cause, school[0].without_norm()), (Cause::School, None), "the dropped question decides");
}

#[test]
fn not_applicable_that_one_norm_sets_aside_counts_under_the_other() {
    let mut older = norm(&[("S", Rule::ALL, 2)]);
    older.indicators[1].not_applicable = false;
    let newer = norm(&[("S", Rule::ALL, 2)]);
    let found = changes_of(
        worded(2024, &older, &[(State::Level(3), "3"), (State::Unanswered(Unanswered::NotAllowed), "n.v.t.")]),
        worded(2025, &newer, &[(State::Level(3), "3"), (State::NotApplicable, "n.v.t.")]),
    )
    .changed;
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Norm, Some(Verdict::Met)), "the same answers");
}

#[test]
fn under_another_norm_a_question_that_was_not_asked_of_the_kind_is_unknown() {
    let mut older = norm(&[("S", Rule::ALL, 2)]);
    older.indicators[1].kinds = vec![Kind::new("sbo")];
    let newer = norm(&[("S", Rule::ALL, 2)]);
    let found = changes_of(of_kind("bao", 2024, &older, "3."), of_kind("bao", 2025, &newer, "31")).changed;
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Question, None));
}

#[test]
fn a_verdict_that_stayed_the_same_only_because_the_norm_changed_too_is_masked() {
    let (strict, loose) = (share(1000, 2), share(500, 2));
    let found = changes_of(judged(2024, &strict, Some("33"), &[]), judged(2025, &loose, Some("31"), &[]));
    assert!(found.changed.is_empty(), "met, and met");
    assert_eq!((found.masked.len(), found.masked[0].without_norm()), (1, Some(Verdict::NotMet)), "the school fell");
    let found = changes_of(judged(2024, &loose, Some("11"), &[]), judged(2025, &strict, Some("31"), &[]));
    assert_eq!(found.masked[0].without_norm(), Some(Verdict::Met), "the school rose");
    let same = changes_of(judged(2024, &loose, Some("33"), &[]), judged(2025, &strict, Some("33"), &[]));
    assert!(same.changed.is_empty() && same.masked.is_empty());
    let silent = changes_of(judged(2024, &loose, None, &[]), judged(2025, &strict, None, &[]));
    assert!(silent.changed.is_empty() && silent.masked.is_empty());
    let mut other = share(500, 2);
    other.indicators.iter_mut().for_each(|indicator| indicator.text.push('?'));
    let untold = changes_of(judged(2024, &loose, Some("33"), &[]), judged(2025, &other, Some("33"), &[]));
    assert_eq!((untold.masked.len(), untold.masked[0].without_norm()), (1, None), "other questions");
}

#[test]
fn a_number_of_another_unit_is_another_number() {
    let bands = |unit: &str, limits: [i64; 3]| crate::norm::Bands {
        limits: limits.map(Milli::whole).to_vec(),
        better: crate::norm::Better::Higher,
        unit: unit.into(),
    };
    let mut older = norm(&[("S", Rule::ALL, 1)]);
    older.indicators[0].number = Some(bands("%", [10, 20, 40]));
    let mut newer = older.clone();
    newer.indicators[0].number = Some(bands("leerlingen", [10, 30, 200]));
    let found =
        changes_of(worded(2024, &older, &[(State::Level(3), "25")]), worded(2025, &newer, &[(State::Level(2), "25")]))
            .changed;
    assert_eq!((found[0].cause, found[0].answers_now, found[0].answers_before), (Cause::Question, None, None));
}

#[test]
fn not_applicable_is_an_answer_that_a_question_might_have_got() {
    let older = norm(&[("S", Rule::mean(Milli(2500)), 1)]);
    let mut newer = norm(&[("S", Rule::mean(Milli(2500)), 2)]);
    let mut high = crate::norm::testing::scale(5, 4);
    high.levels.drain(..2);
    newer.scales.push(high);
    newer.indicators[1].scale = 1;
    // Any level of the new question would do, but n.v.t. would not.
    let found = changes(&older, Some("2"), &newer, Some("23"));
    assert_eq!((found[0].cause, found[0].answers_before), (Cause::Question, None));
    newer.indicators[1].not_applicable = false;
    assert_eq!(changes(&older, Some("2"), &newer, Some("23"))[0].answers_before, Some(Verdict::Met));
}

#[test]
fn of_several_replaced_standards_the_one_that_the_school_was_asked_counts() {
    let mut older = norm(&[("A", Rule::ALL, 1), ("B", Rule::ALL, 1)]);
    older.standards[0].kinds = vec![Kind::new("bao")];
    older.standards[1].kinds = vec![Kind::new("sbo")];
    let mut newer = norm(&[("N", Rule::ALL, 1)]);
    newer.standards[0].replaces = vec!["A".into(), "B".into()];
    (newer.indicators[0].id, newer.indicators[0].text) = ("B.1".into(), older.indicators[1].text.clone());
    let found =
        |then: &str, now: &str| changes_of(of_kind("sbo", 2024, &older, then), of_kind("sbo", 2025, &newer, now));
    assert!(found(".1", "1").changed.is_empty(), "not met, and not met");
    let solved = found(".1", "3").changed;
    assert_eq!(
        (solved.len(), solved[0].cause, solved[0].before.as_ref().map(|b| b.standard)),
        (1, Cause::School, Some(1))
    );
}

#[test]
fn what_nobody_judges_by_makes_no_other_norm() {
    let older = norm(&[("S", Rule::ALL, 1), ("T", Rule::ALL, 1)]);
    let mut newer = older.clone();
    newer.version = "2".into();
    newer.indicators[0].remedy = Some("Begin hier.".into());
    newer.standards[1].title = "Anders".into();
    let mut sbo = older.clone();
    sbo.standards[1].kinds = vec![Kind::new("sbo")];
    let mut renewed = newer.clone();
    renewed.standards[1].kinds = vec![Kind::new("sbo")];
    let found = changes_of(of_kind("bao", 2024, &sbo, "3."), of_kind("sbo", 2025, &renewed, "33")).changed;
    assert_eq!((found.len(), found[0].cause), (1, Cause::School));
}

#[test]
fn a_school_without_a_past_carries_on_for_the_one_it_replaces() {
    let norm = Arc::new(share(500, 2));
    let mut old = school("99AA02");
    (old.successor, old.until) = (Some(site(SITE)), Some(year(2024)));
    let register = Register::new(vec![old, school(SITE)]);
    let then = assess(&evaluation_of("99AA02", 2024, &norm, Some(&levels("33"))), &[]);
    let now = assess(&evaluation_of(SITE, 2025, &norm, Some(&levels("11"))), &[]);
    let years = years(then, now);
    let found = between(&years, &register).changed;
    assert_eq!((found.len(), found[0].cause, found[0].school.id.as_str()), (1, Cause::School, SITE));
    assert!(between(&years, &Register::default()).changed.is_empty());
    let mut beside = school("99AA02");
    (beside.successor, beside.until) = (Some(site(SITE)), Some(year(2025)));
    let beside = Register::new(vec![beside, school(SITE)]);
    assert!(between(&years, &beside).changed.is_empty(), "while both exist each has its own");
    assert!(find(&found, year(2025), &site(SITE), 0).is_some() && find(&found, year(2024), &site(SITE), 0).is_none());
    assert!(of(&found, year(2025), &site("99AA02")).is_empty());
}

/// A norm of one standard, and one made of it: another rule, weights, critical questions, and maybe a question more or less.
fn any_pair() -> impl Strategy<Value = (Norm, Norm)> {
    let rule = || {
        prop_oneof![
            Just(Rule::ALL),
            (1i64..=1000).prop_map(|p| Rule::share(Milli(p))),
            (1000i64..=4000).prop_map(|t| Rule::mean(Milli(t)))
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
    fn a_cause_says_no_more_than_the_crossed_verdicts(pair in any_pair(), then in any_answers(), now in any_answers()) {
        for change in changes(&pair.0, Some(&then), &pair.1, Some(&now)) {
            let verdict = |side: &Option<Side>| side.as_ref().map(|side| side.verdict);
            let leads = |crossed: Option<Verdict>| crossed.map(|v| Some(v) == verdict(&change.after));
            let (norm, school) = (leads(change.answers_before), leads(change.answers_now));
            match change.cause {
                Cause::School | Cause::Silence => prop_assert!(
                    (school == Some(true) && norm != Some(true))
                        || (school.is_none() && change.answers_before == verdict(&change.before))
                ),
                Cause::Norm => prop_assert_eq!((norm, school), (Some(true), Some(false))),
                Cause::Both => prop_assert!(norm.is_some() && norm == school),
                Cause::Question => prop_assert!(norm.is_none() || school.is_none()),
                Cause::Waiver => prop_assert!(false, "there is no waiver"),
            }
        }
    }
}
