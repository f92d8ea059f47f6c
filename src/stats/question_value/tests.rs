//! What a question brought is what judging again without it gives; who counts, and in which order, makes no difference.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;
use crate::base::exact::Milli;
use crate::intake::testing::of;
use crate::judge::{Verdict, assess};
use crate::norm::Rule;
use crate::norm::testing::{norm, scale};
use crate::register::testing::year;

/// A year in which schools said this; `.` is blank, `-` n.v.t., a digit a level; `None` handed in nothing.
fn results(start: u16, norm: &Arc<Norm>, answers: &[Option<&str>]) -> YearResults {
    let state = |sign: char| match sign {
        '.' => State::BLANK,
        '-' => State::NotApplicable,
        digit => State::Level(digit.to_digit(10).unwrap().into()),
    };
    let states = |text: &str| text.chars().map(state).collect::<Vec<_>>();
    let schools = answers.iter().enumerate().map(|(n, text)| {
        let site = format!("99A{}{:02}", char::from(b'A' + (n / 100) as u8), n % 100);
        assess(&of(&site, start, norm, text.map(states).as_deref()), &[])
    });
    YearResults { year: year(start), assessments: schools.collect() }
}

fn plain(rule: Rule, count: usize) -> Norm {
    norm(&[("S", rule, count)])
}

#[test]
fn every_answer_is_counted_once() {
    let norm = Arc::new(plain(Rule::ALL, 2));
    let rows = count(&[results(2025, &norm, &[Some("33"), Some("43"), Some("4."), Some("-1"), None])]);
    let of = |at: usize| {
        let r = &rows[at];
        (r.asked, r.answered, r.not_applicable, r.unanswered, r.most_given, r.schools, r.schools_answered)
    };
    assert_eq!(of(0), (4, 3, 1, 0, Some((4, 2)), 4, 3));
    assert_eq!(of(1), (4, 3, 0, 1, Some((3, 2)), 4, 3));
    assert_eq!(rows[0].most_given_share().map(Ratio::milli), Some(Milli(667)));
    assert_eq!(rows[1].unanswered_share().map(Ratio::milli), Some(Milli(250)));
    assert_eq!(rows[0].not_applicable_share().map(Ratio::milli), Some(Milli(250)));
    // Without the second question the third school would meet the standard, and the fourth would have nothing left to judge.
    assert_eq!((rows[0].differs, rows[1].differs), (0, 2));
}

#[test]
fn of_levels_given_equally_often_the_lowest_is_named() {
    let norm = Arc::new(plain(Rule::ALL, 1));
    let rows = count(&[results(2025, &norm, &[Some("4"), Some("2"), Some("3"), Some("2"), Some("4")])]);
    assert_eq!(rows[0].most_given, Some((2, 2)));
}

#[test]
fn where_nobody_handed_in_nothing_was_asked() {
    let norm = Arc::new(plain(Rule::ALL, 1));
    let rows = count(&[results(2024, &norm, &[Some("3")]), results(2025, &norm, &[None])]);
    assert_eq!((rows[0].asked, rows[0].years.as_slice()), (1, [year(2024)].as_slice()));
    let rows = count(&[results(2025, &norm, &[None])]);
    assert_eq!((rows[0].made_difference(), rows[0].not_applicable_share(), rows[0].most_given), (None, None, None));
}

#[test]
fn a_critical_question_that_fails_alone_made_a_difference() {
    let mut norm = plain(Rule::share(Milli(500)), 4);
    norm.indicators[2].critical = true;
    let rows = count(&[results(2025, &Arc::new(norm), &[Some("4424")])]);
    let made: Vec<_> = rows.iter().map(QuestionValueRow::made_difference).collect();
    assert_eq!(made, [false, false, true, false].map(Some));
}

#[test]
fn a_question_that_no_answer_could_change_is_told_from_one_that_all_have_in_order() {
    // Weight 0.1 of 2.1 under a share of 0.6: it never decides.
    let mut light = plain(Rule::share(Milli(600)), 3);
    light.indicators[2].weight = Milli(100);
    let rows = count(&[results(2025, &Arc::new(light), &[Some("443"), Some("411"), Some("114")])]);
    assert_eq!((rows[2].differs, rows[2].depends), (0, 0));
    let rows = count(&[results(2025, &Arc::new(plain(Rule::ALL, 2)), &[Some("33"), Some("44")])]);
    assert_eq!((rows[0].differs, rows[0].depends), (0, 2), "it guards something");
}

#[test]
fn the_same_question_is_followed_over_versions_and_another_is_not() {
    let older = Arc::new(plain(Rule::ALL, 4));
    let mut newer = plain(Rule::share(Milli(750)), 4);
    newer.version = "2".into();
    newer.indicators[1].text = "Iets anders".into();
    newer.indicators[2].scale = 1;
    newer.scales.push(scale(5, 3));
    newer.indicators.swap(0, 3);
    let newer = Arc::new(newer);
    let before = results(2024, &older, &[Some("1234"), Some("3333")]);
    let rows = count(&[before, results(2025, &newer, &[Some("3334")])]);
    let asked: Vec<_> =
        rows.iter().map(|r| (r.norm.indicators[r.indicator].id.as_str(), r.asked, r.years.len())).collect();
    assert_eq!(asked, [("S.4", 3, 2), ("S.2", 1, 1), ("S.3", 1, 1), ("S.1", 3, 2)]);
    assert_eq!(rows[0].most_given, Some((3, 2)), "4 and 3, and now 3");
    assert_eq!((rows[0].schools, rows[0].norm.version.as_str()), (2, "2"));
}

#[test]
fn waivers_are_left_out() {
    let norm = Arc::new(plain(Rule::ALL, 2));
    let waiver = crate::agreement::Waiver {
        school: crate::register::testing::site("99AA00"),
        standard: "S".into(),
        from: None,
        until: year(2025),
        reason: String::new(),
        granted_by: String::new(),
        end: crate::base::finding::Place::file("ontheffingen.csv"),
        place: crate::base::finding::Place::file("ontheffingen.csv"),
    };
    let mut results = results(2025, &norm, &[Some("13")]);
    results.assessments[0] = assess(&results.assessments[0].evaluation.clone(), &[waiver]);
    assert_eq!(results.assessments[0].judgements[0].verdict, Verdict::Waived);
    assert_eq!(count(&[results])[0].differs, 1);
}

/// One row as something to compare.
fn shown(row: &QuestionValueRow) -> String {
    format!("{row:?}")
}

fn any_answers(questions: usize) -> impl Strategy<Value = Vec<String>> {
    vec(proptest::string::string_regex(&format!("[1-4.-]{{{questions}}}")).unwrap(), 1..12)
}

fn some(answers: &[String]) -> Vec<Option<&str>> {
    answers.iter().map(|text| Some(text.as_str())).collect()
}

proptest! {
    #[test]
    fn what_everyone_has_in_order_never_made_a_difference_under_all(
        answers in vec("[34][1-4.]{3}", 1..12),
        critical in any::<bool>(),
    ) {
        let mut norm = plain(Rule::ALL, 4);
        norm.indicators[0].critical = critical;
        let rows = count(&[results(2025, &Arc::new(norm), &some(&answers))]);
        prop_assert_eq!(rows[0].made_difference(), Some(false));
    }

    #[test]
    fn the_order_of_schools_and_years_changes_nothing(
        first in any_answers(3),
        second in any_answers(3),
        last in any_answers(3),
        rule in prop_oneof![Just(Rule::ALL), Just(Rule::share(Milli(600))), Just(Rule::mean(Milli(2500)))],
    ) {
        let norm = Arc::new(plain(rule, 3));
        let years = [results(2023, &norm, &some(&first)), results(2024, &norm, &some(&second)), results(2025, &norm, &some(&last))];
        let mut turned = [years[1].clone(), years[0].clone(), years[2].clone()];
        turned.iter_mut().for_each(|year| year.assessments.reverse());
        let (one, other) = (count(&years), count(&turned));
        prop_assert_eq!(one.iter().map(shown).collect::<Vec<_>>(), other.iter().map(shown).collect::<Vec<_>>());
        for row in &one {
            prop_assert_eq!(row.asked, row.answered + row.not_applicable + row.unanswered);
            prop_assert!(row.differs <= row.asked && row.depends <= row.asked);
        }
    }
}

#[test]
fn many_schools_add_up_as_a_few_do() {
    let norm = Arc::new(plain(Rule::ALL, 2));
    let (some, many) = (["33", "31", ".4"].map(Some), ["33", "31", ".4"].map(Some).repeat(CHUNK));
    let (few, all) = (count(&[results(2025, &norm, &some)]), count(&[results(2025, &norm, &many)]));
    for (few, all) in few.iter().zip(&all) {
        let times = CHUNK as u32;
        assert_eq!((few.asked * times, few.differs * times), (all.asked, all.differs));
        assert_eq!((few.depends * times, few.answered * times), (all.depends, all.answered));
    }
}
