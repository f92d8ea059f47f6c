//! What is counted of aims, on which side of the line they are, and that it agrees with coverage.

use std::sync::Arc;

use proptest::prelude::*;

use super::model::AimLine;
use super::*;
use crate::agreement::{Aim, AimAbout, AimSubject, AimUnit};
use crate::base::exact::{Milli, Ratio};
use crate::base::finding::Place;
use crate::intake::Evaluation;
use crate::intake::testing::{levels, of};
use crate::judge::{Verdict, assess};
use crate::norm::testing::norm;
use crate::norm::{Norm, Rule};
use crate::register::testing::year;
use crate::run::fixture;
use crate::stats::coverage::Grouping;
use crate::trend::history::YearResults;
use crate::wording::Language;

fn aim(subject: AimSubject, unit: AimUnit, share: i64) -> Aim {
    let place = Place::file("batch.toml");
    let about = AimAbout { norms: vec!["proef".into()], subject, unit, share: Milli(share), place: place.clone() };
    Aim {
        id: "D1".into(),
        line: None,
        title: "Doel".into(),
        about: Some(about),
        unknown: None,
        from: None,
        by: year(2028),
        lead: None,
        measure: None,
        actions: vec![],
        by_place: place,
    }
}

/// A school year of schools with their answers; blank: nothing handed in.
fn results(start: u16, norm: &Arc<Norm>, answers: &[&str]) -> YearResults {
    let one = |(at, text): (usize, &&str)| {
        let states = (!text.is_empty()).then(|| levels(text));
        let mut evaluation: Evaluation = (*of(&format!("01AA{at:02}"), start, norm, states.as_deref())).clone();
        let mut school = (*evaluation.school).clone();
        school.pupils = Some(100 * (at as u32 + 1));
        evaluation.school = school.into();
        assess(&Arc::new(evaluation), &[])
    };
    YearResults { year: year(start), assessments: answers.iter().enumerate().map(one).collect() }
}

#[test]
fn silence_counts_as_not_met_and_decides_nothing() {
    let norm = Arc::new(norm(&[("S", Rule::ALL, 1)]));
    let years = [
        results(2024, &norm, &["3", "1", "1", "1"]),
        results(2025, &norm, &["3", "3", "1", ""]),
        results(2026, &norm, &["3", "1", "1", ""]),
        results(2027, &norm, &["3", "1", "1", "1"]),
        results(2028, &norm, &["3", "3", "3", ""]),
    ];
    let aims = [aim(AimSubject::Standard("S".into()), AimUnit::Schools, 1000)];
    let count = &count(&aims, &years)[0];
    // From 1 of 4 in 2024 to all in 2028: 7/16 asks two, 10/16 three, 13/16 four.
    let needed: Vec<_> = (2024..=2028).map(|start| count.needed(year(start))).collect();
    assert_eq!(needed, [Some(1), Some(2), Some(3), Some(4), Some(4)]);
    let states: Vec<_> = (2024..=2028).map(|start| count.state(year(start)).as_str()).collect();
    assert_eq!(states, ["begin", "op", "achter", "achter", "niet_te_beoordelen"]);
    let now = count.counted(year(2028)).unwrap();
    assert_eq!((now.met, now.possible, now.all), (3, 4, 4));
    assert_eq!(count.state(year(2023)), AimState::Unknown);
    assert_eq!(count.state(year(2029)), AimState::Open, "what its year left open stays so");
}

#[test]
fn past_its_year_an_aim_keeps_the_verdict_of_its_year() {
    let norm = Arc::new(norm(&[("S", Rule::ALL, 1)]));
    let of = |by: u16, years: &[YearResults]| {
        let mut one = aim(AimSubject::Standard("S".into()), AimUnit::Schools, 850);
        one.by = year(by);
        count(&[one], years).remove(0)
    };
    let first = results(2024, &norm, &["3", "3", "1", "1"]);
    let missed =
        [first.clone(), results(2025, &norm, &["3", "3", "1", "1"]), results(2026, &norm, &["3", "3", "", ""])];
    let states = |by, years: &[YearResults]| [2025, 2026].map(|start| of(by, years).state(year(start)));
    assert_eq!(states(2025, &missed), [AimState::Missed; 2], "silence a year later opens nothing again");
    let reached = [first, results(2025, &norm, &["3", "3", "3", "3"]), results(2026, &norm, &["1", "1", "1", "1"])];
    assert_eq!(states(2025, &reached), [AimState::Reached; 2]);
    // Nothing is known of its year, and nothing will be: not "not yet".
    assert_eq!(states(2020, &missed), [AimState::Unknown; 2]);
    assert_eq!(states(2020, &reached), [AimState::Unknown; 2]);
}

#[test]
fn pupils_count_with_their_school_and_a_line_never_goes_down() {
    let norm = Arc::new(norm(&[("S", Rule::ALL, 1)]));
    let years = [results(2024, &norm, &["1", "1", "3", "3"]), results(2025, &norm, &["3", "3", "1", "3"])];
    let of = |share| count(&[aim(AimSubject::Norm, AimUnit::Pupils, share)], &years).remove(0);
    assert_eq!(of(700).counted(year(2024)).unwrap().met, 700);
    assert_eq!(of(700).state(year(2025)), AimState::Reached, "the share of the plan is there from the beginning");
    assert_eq!(of(600).needed(year(2025)), Some(600));
    assert_eq!(of(900).state(year(2025)), AimState::Behind);
    assert_eq!(of(900).needed(year(2025)), Some(750));
}

#[test]
fn a_theme_is_met_when_all_its_standards_are() {
    use Verdict::{Met, NotApplicable, NotMet, NotSubmitted, Undecided, Waived};
    for (verdicts, whole) in [
        (vec![Met, Met], Met),
        (vec![Met, NotMet, Undecided], NotMet),
        (vec![Met, Undecided], Undecided),
        (vec![Met, Waived], Met),
        (vec![Waived, Waived, NotApplicable], Waived),
        (vec![Waived, NotSubmitted], NotSubmitted),
        (vec![NotApplicable], NotApplicable),
        (vec![], NotApplicable),
    ] {
        assert_eq!(super::count::together(&verdicts), whole, "{verdicts:?}");
    }
}

#[test]
fn a_year_without_the_norm_or_the_standard_has_no_point_and_a_change_of_norm_is_marked() {
    let first = Arc::new(norm(&[("A", Rule::ALL, 1)]));
    let mut second = norm(&[("A", Rule::ALL, 2), ("B", Rule::ALL, 1)]);
    second.version = "2".into();
    let second = Arc::new(second);
    let years = [results(2024, &first, &["3", "1"]), results(2025, &second, &["333", "331"])];
    let of = |subject| count(&[aim(subject, AimUnit::Schools, 900)], &years).remove(0);
    let a = of(AimSubject::Standard("A".into()));
    assert_eq!(a.points.iter().map(|point| point.norm_changed).collect::<Vec<_>>(), [false, true]);
    let b = of(AimSubject::Standard("B".into()));
    assert_eq!((b.points.len(), b.state(year(2024)), b.state(year(2025))), (1, AimState::Unknown, AimState::Begin));
    let mut both = aim(AimSubject::Norm, AimUnit::Schools, 900);
    both.about.as_mut().unwrap().norms.push("ander".into());
    assert!(count(&[both], &years)[0].points.is_empty(), "one of its norms is missing: a part is not the whole");
}

#[test]
fn a_standard_goes_on_with_what_it_replaces() {
    let first = Arc::new(norm(&[("OUD", Rule::ALL, 1)]));
    let mut second = norm(&[("NIEUW", Rule::ALL, 1)]);
    (second.version, second.standards[0].replaces) = ("2".into(), vec!["OUD".into()]);
    let second = Arc::new(second);
    let years = [results(2024, &first, &["3", "1"]), results(2025, &second, &["3", "3"])];
    for id in ["OUD", "NIEUW"] {
        let count = &count(&[aim(AimSubject::Standard(id.into()), AimUnit::Schools, 1000)], &years)[0];
        let met: Vec<_> = count.points.iter().map(|point| (point.met, point.norm_changed)).collect();
        assert_eq!(met, [(1, false), (2, true)], "{id}");
    }
}

#[test]
fn an_aim_about_a_standard_counts_what_coverage_counts() {
    let dossier = fixture::dossier(Language::Nl);
    let count = &dossier.aim_counts[0];
    for point in &count.points {
        let of = |row: &&crate::stats::coverage::CoverageRow| {
            row.year == point.year && row.grouping == Grouping::Whole && row.norm.standards[row.standard].id == "A1"
        };
        let row = dossier.coverage.iter().filter(|row| row.norm.id == "anb-po").find(of).unwrap();
        let counts = [point.schools, point.met, point.not_met, point.undecided, point.not_submitted, point.waived];
        assert_eq!(counts, [row.schools, row.met, row.not_met, row.undecided, row.not_submitted, row.waived]);
        assert_eq!((point.pupils, point.pupils_met), (row.pupils, row.pupils_met));
    }
    assert_eq!(count.points.len(), 3);
}

proptest! {
    /// The line goes from where it begins to what is asked, and the number that it asks is the smallest that reaches it.
    #[test]
    fn the_line_rises_and_asks_no_more_than_it_takes(met in 0u64..200, more in 0u64..200, share in 1i64..=1000, span in 1u16..8, all in 1u64..500) {
        let whole = met + more.max(1);
        let start = (year(2020), Counted { met, possible: whole, all: whole });
        let line = AimLine { start, by: year(2020 + span), share: Milli(share) };
        let mut last = Ratio::new(0, 1);
        for at in 2020..=2020 + span + 1 {
            let asked = line.at(year(at)).unwrap();
            prop_assert!(asked >= last && asked <= Milli(share).ratio().max(Ratio::new(met as i64, whole as i64)));
            let needed = line.needed(year(at), all).unwrap();
            prop_assert!(Ratio::new(needed as i64, all as i64) >= asked);
            prop_assert!(needed == 0 || Ratio::new(needed as i64 - 1, all as i64) < asked);
            last = asked;
        }
        prop_assert_eq!(line.at(year(2020 + span)), Some(Milli(share).ratio()));
        prop_assert_eq!(line.at(year(2019)), None);
    }
}
