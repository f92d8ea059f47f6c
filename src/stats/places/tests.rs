//! What is counted of places, on a few schools; and the money, on any arrangement.

use chrono::NaiveDate;
use proptest::prelude::*;

use super::*;
use crate::agreement::Availability;
use crate::base::exact::Milli;
use crate::base::finding::Place;
use crate::register::testing::{school, site, year};

fn schools() -> Register {
    let of = |id: &str, district: &str| School { district: Some(district.into()), ..school(id) };
    let vo = School { sector: Sector::Vo, ..school("99CD00") };
    Register::new(vec![of("99AA00", "Haven"), of("99AB00", "Haven"), of("99AC00", "Hout"), vo])
}

fn arrangement(code: &str, school: &str, question: &str) -> Arrangement {
    Arrangement {
        code: code.into(),
        title: None,
        school: site(school),
        question: question.into(),
        audience: None,
        places: Some(10),
        free: Some(2),
        free_by_year: BTreeMap::new(),
        tariff: Some(Milli::whole(1000)),
        from: None,
        until: None,
        availability: Availability::Running,
        place: Place::file("aanbod.csv"),
    }
}

fn counted(arrangements: &[Arrangement]) -> Supply {
    counted_on(arrangements, "2026-03-01")
}

fn day(text: &str) -> Option<NaiveDate> {
    text.parse().ok()
}

fn counted_on(arrangements: &[Arrangement], date: &str) -> Supply {
    count(arrangements, &schools(), &[], year(2025), day(date).unwrap())
}

fn words(supply: &Supply) -> Vec<&'static str> {
    supply.offers.iter().map(|offer| offer.state.as_str()).collect()
}

/// What each arrangement costs, in whole euros.
fn euros(supply: &Supply) -> Vec<Option<i64>> {
    supply.offers.iter().map(|offer| offer.money.map(|split| split.total().0 / 1000)).collect()
}

fn states(supply: &Supply, question: &str) -> Vec<(String, &'static str, u32)> {
    let rows = supply.rows.iter().filter(|row| supply.questions[row.question] == question);
    rows.map(|row| (row.group.clone(), row.state().as_str(), row.places)).collect()
}

#[test]
fn holes_and_fragile_questions_are_told_per_wijk_and_for_the_sector() {
    let supply = counted(&[
        arrangement("1", "99AA00", "Taal"),
        arrangement("2", "99AB00", "taal "),
        arrangement("3", "99AC00", "Gedrag"),
        Arrangement { places: Some(0), ..arrangement("4", "99AC00", "Taal") },
        arrangement("5", "99CD00", "Taal"),
    ]);
    assert_eq!(supply.questions, ["Gedrag", "Taal"]);
    let line = |group: &str, state, places| (group.to_owned(), state, places);
    assert_eq!(
        states(&supply, "Taal"),
        [
            line("Haven", "meervoudig", 20),
            line("Hout", "wit", 0),
            line("PO", "meervoudig", 20),
            line("VO", "kwetsbaar", 10)
        ]
    );
    let gedrag = [line("Haven", "wit", 0), line("Hout", "kwetsbaar", 10), line("PO", "kwetsbaar", 10)];
    assert_eq!(states(&supply, "Gedrag"), gedrag, "no question of VO");
}

#[test]
fn what_does_not_run_counts_nowhere_and_is_kept() {
    let ended = Arrangement { availability: Availability::Ended, ..arrangement("1", "99AA00", "Taal") };
    let later = Arrangement { from: Some(year(2026).first_day()), ..arrangement("2", "99AA00", "Taal") };
    let past = Arrangement { until: Some(year(2024).last_day()), ..arrangement("3", "99AA00", "Taal") };
    let gone = arrangement("4", "99ZZ00", "Taal");
    let planned = Arrangement { availability: Availability::Planned, ..arrangement("5", "99AA00", "Taal") };
    let supply = counted(&[ended, later, past, gone, planned]);
    let states: Vec<_> = supply.offers.iter().map(|offer| offer.state.as_str()).collect();
    assert_eq!(states, ["beëindigd", "later", "voorbij", "zonder_school", "gepland"]);
    assert!(supply.money.is_empty() && supply.rows.iter().all(|row| row.arrangements == 0));
    assert!(supply.offers.iter().all(|offer| offer.money.is_none()));
}

#[test]
fn a_yearly_amount_falls_in_five_and_seven_twelfths() {
    let split = |one: Arrangement| {
        money::split(&one, money::months(&one, year(2025))).map(|split| (split.autumn.0, split.spring.0))
    };
    let whole = arrangement("1", "99AA00", "Taal");
    assert_eq!(split(whole.clone()), Some((4_166_670, 5_833_330)), "ten thousand euros");
    assert_eq!(split(Arrangement { from: day("2026-01-15"), ..whole.clone() }), Some((0, 5_833_330)));
    assert_eq!(split(Arrangement { until: day("2025-12-01"), ..whole.clone() }), Some((4_166_670, 0)));
    let of_year = Arrangement { from: day("2025-08-18"), until: day("2026-07-03"), ..whole.clone() };
    assert_eq!(split(of_year), split(whole.clone()));
    assert_eq!(split(Arrangement { tariff: None, ..whole.clone() }), None);
    assert_eq!(split(Arrangement { places: None, ..whole }), None);
}

#[test]
fn pupils_count_where_a_school_says_both_how_many_and_where() {
    let with = |id, pupils_supported, is_regular| School { pupils_supported, is_regular, ..school(id) };
    let register = Register::new(vec![
        with("99AA00", Some(6), Some(true)),
        with("99AB00", Some(9), Some(false)),
        with("99AC00", Some(4), None),
        with("99AD00", None, Some(true)),
    ]);
    let supply = count(&[], &register, &[], year(2025), year(2025).last_day());
    let row = &supply.pupils[0];
    assert_eq!((row.schools, row.known(), row.pupils, row.regular), (4, 2, 15, 6));
    assert_eq!((supply.pupils.len(), row.share().map(|share| share.milli().0)), (1, Some(400)));
    assert_eq!((row.of_regular.len(), row.of_other.len()), (1, 1));
}

#[test]
fn rows_of_one_code_that_succeed_each_other_are_one_arrangement() {
    let first = Arrangement { until: day("2026-01-14"), ..arrangement("A1", "99AA00", "Taal") };
    let second = Arrangement { from: day("2026-01-15"), places: Some(12), ..arrangement("a1", "99AA00", "Taal") };
    let both = [first, second];
    let places = |supply: &Supply| {
        let row = supply.row(0, Sector::Po, Grouping::Sector, "PO").unwrap();
        (row.arrangements, row.places, row.providers.len())
    };
    let before = counted_on(&both, "2025-11-01");
    assert_eq!((words(&before), places(&before)), (vec!["loopt", "opvolgend"], (1, 10, 1)));
    let after = counted_on(&both, "2026-03-01");
    assert_eq!((words(&after), places(&after)), (vec!["afgelopen", "loopt"], (1, 12, 1)));
    // January is paid once, for the row that had it first: 6 and 6 twelfths.
    for supply in [before, after] {
        assert_eq!(euros(&supply), [Some(5000), Some(6000)]);
        assert_eq!((supply.money.len(), supply.money[0].arrangements), (1, 2));
    }
}

/// A place is one as it stands on the run date: who looks for one today finds none there.
#[test]
fn what_begins_after_the_run_date_offers_no_place_yet_and_has_its_money() {
    let from = day("2026-04-03");
    let coming = Arrangement { from, ..arrangement("1", "99AA00", "Taal") };
    let next = Arrangement { from: day("2026-06-01"), ..coming.clone() };
    let coming = Arrangement { until: day("2026-05-31"), ..coming };
    let all = [coming, next];
    let supply = counted_on(&all, "2026-01-22");
    assert_eq!(words(&supply), ["begint", "opvolgend"]);
    assert_eq!(states(&supply, "Taal").last().map(|row| (row.1, row.2)), Some(("wit", 0)));
    assert_eq!(
        supply.row(0, Sector::Po, Grouping::Sector, "PO").map(|row| (row.arrangements, row.places)),
        Some((0, 0))
    );
    assert_eq!(euros(&supply), [Some(1666), Some(1666)]);
    let supply = counted_on(&all, "2026-04-03");
    assert_eq!(words(&supply), ["loopt", "opvolgend"], "it begins on that day");
    // A later year looks back from its last day.
    assert_eq!(words(&counted_on(&all, "2027-01-01")), ["afgelopen", "loopt"]);
}

#[test]
fn what_ended_before_the_run_date_offers_no_place_and_keeps_its_money() {
    let until = day("2025-12-31");
    let ended = Arrangement { availability: Availability::Ended, until, ..arrangement("1", "99AA00", "Taal") };
    let silent = Arrangement { until, ..arrangement("2", "99AA00", "Gedrag") };
    let early = Arrangement { availability: Availability::Ended, until: day("2026-06-30"), ..ended.clone() };
    let undated = Arrangement { availability: Availability::Ended, until: None, ..ended.clone() };
    let all = [ended, silent, Arrangement { code: "3".into(), ..early }, Arrangement { code: "4".into(), ..undated }];
    let supply = counted(&all);
    assert_eq!(words(&supply), ["afgelopen", "afgelopen", "beëindigd", "beëindigd"]);
    assert_eq!(euros(&supply), [Some(4166), Some(4166), None, None]);
    assert_eq!(states(&supply, "Gedrag")[0].1, "wit");
    let found = check(&supply, &all, &[], year(2025));
    let codes: Vec<_> = found.iter().map(|f| (f.code.id(), f.value.clone().unwrap_or_default())).collect();
    assert_eq!(codes, [("P116", "3".to_owned())], "one that ended as its dates say is no contradiction");
}

#[test]
fn a_question_whose_arrangements_ended_before_the_year_is_no_hole() {
    let past = Arrangement { until: day("2019-07-31"), ..arrangement("1", "99AA00", "Taal") };
    let ended = Arrangement { availability: Availability::Ended, ..arrangement("2", "99AA00", "Rouw") };
    let planned = Arrangement { availability: Availability::Planned, ..arrangement("3", "99AA00", "Gedrag") };
    let supply = counted(&[past, ended, planned]);
    assert!(states(&supply, "Taal").is_empty() && states(&supply, "Rouw").is_empty());
    assert_eq!(states(&supply, "Gedrag").len(), 3);
}

#[test]
fn schools_without_a_wijk_are_no_wijk() {
    let of = |id: &str, district: Option<&str>| School { district: district.map(Into::into), ..school(id) };
    let register = Register::new(vec![of("99AA00", Some("Haven")), of("99AB00", None)]);
    let all = [arrangement("1", "99AA00", "Taal"), arrangement("2", "99AB00", "Taal")];
    let supply = count(&all, &register, &[], year(2025), year(2025).last_day());
    let groups: Vec<_> = supply.rows.iter().map(|row| (row.group.as_str(), row.places)).collect();
    assert_eq!(groups, [("Haven", 10), ("PO", 20)]);
}

#[test]
fn free_places_of_another_year_say_nothing_against_the_places_of_this_one() {
    let free_by_year = [(year(2025), 11), (year(2026), 12)].into();
    let one = Arrangement { free_by_year, ..arrangement("1", "99AA00", "Taal") };
    let supply = counted(std::slice::from_ref(&one));
    assert_eq!((supply.offers[0].free, supply.offers[0].free_next), (None, Some(12)));
    let found = check(&supply, std::slice::from_ref(&one), &[], year(2025));
    assert_eq!(found.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["P109"]);
}

#[test]
fn free_places_are_counted_where_the_places_are() {
    let unknown = Arrangement { places: None, free: Some(4), ..arrangement("2", "99AB00", "Taal") };
    let supply = counted(&[arrangement("1", "99AA00", "Taal"), unknown]);
    let row = supply.rows.iter().find(|row| row.grouping == Grouping::Sector).unwrap();
    assert_eq!((row.places, row.free, row.free_apart, row.without_free), (10, 2, 1, 0));
    assert_eq!(row.of_places.len(), 1, "the sum rests on the one school");
}

#[test]
fn a_question_that_may_be_another_or_two_is_told_and_counts_as_it_stands() {
    let mut norm = crate::norm::testing::norm(&[("1", crate::norm::Rule::ALL, 1)]);
    norm.themes[0].question = Some("Leren en taal".into());
    let norms = [Arc::new(norm)];
    let of = |questions: &[&str]| -> Vec<(&str, String, u32)> {
        let one = |(at, question): (usize, &&str)| Arrangement {
            place: Place::at(Place::file("aanbod.csv").source, at as u32 + 2, 0),
            ..arrangement(&at.to_string(), "99AA00", question)
        };
        let all: Vec<_> = questions.iter().enumerate().map(one).collect();
        let supply = count(&all, &schools(), &norms, year(2025), year(2025).last_day());
        let own = check(&supply, &all, &norms, year(2025)).into_iter().filter(|f| f.code.id() > "P119");
        own.map(|f| (f.code.id(), f.value.clone().unwrap_or_default(), f.place.row)).collect()
    };
    let few = of(&["Gedrag", "gedrag", "Gedragg", "Leren en taal", "Leren en tal", "Gedrag; Leren en taal", "Zorg"]);
    let expected = [("P121", "Gedrag; Leren en taal", 7), ("P120", "Gedragg", 4), ("P120", "Leren en tal", 6)];
    assert_eq!(few, expected.map(|(code, value, row)| (code, value.to_owned(), row)));
    let told = |code: &'static str, value: &str, row| vec![(code, value.to_owned(), row)];
    assert_eq!(of(&["Gedrag", "Taal", "Gedrag en taal"]), told("P121", "Gedrag en taal", 4));
    assert_eq!(of(&["Gedragg", "Gedrag"]), told("P120", "Gedrag", 3), "of equals the first goes before");
    assert!(of(&["Gedrag", "Rust en ruimte", "Zien, horen"]).is_empty());
}

proptest! {
    /// The two parts of a year are the whole of it, to the cent, and each month of a period counts once: two arrangements that follow each other cost what one costs,
    /// but for a cent.
    #[test]
    fn the_parts_of_an_amount_are_the_whole(places in 0u32..100_000, cents in 0i64..5_000_000, month in 1u32..13) {
        let tariff = Some(Milli(cents * 10));
        let one = Arrangement { places: Some(places), tariff, ..arrangement("1", "99AA00", "Taal") };
        let split = |one: &Arrangement| money::split(one, money::months(one, year(2025))).unwrap();
        let whole = split(&one);
        prop_assert_eq!(whole.total().0, cents * 10 * i64::from(places));
        let exact = i128::from(whole.total().0) * 5;
        prop_assert!((i128::from(whole.autumn.0) * 12 - exact).abs() <= 60, "half a cent at most");
        let first = NaiveDate::from_ymd_opt(if month < 8 { 2026 } else { 2025 }, month, 1).unwrap();
        let rest = Arrangement { from: Some(first), ..one.clone() };
        if let Some(end) = first.pred_opt().filter(|end| *end >= year(2025).first_day()) {
            let start = Arrangement { until: Some(end), ..one };
            prop_assert!((split(&start).total().0 + split(&rest).total().0 - whole.total().0).abs() <= 10);
        }
    }
}
