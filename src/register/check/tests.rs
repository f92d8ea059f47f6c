use super::*;
use crate::base::finding::{Fact, Source};
use crate::register::testing::{school, site, year};

/// Code, row, value and facts of every finding, for schools that stand in rows 2 and on.
fn seen(schools: Vec<School>) -> Vec<String> {
    let source = Arc::new(Source { file: "scholen.csv".into(), sheet: None });
    let placed = schools.into_iter().enumerate().map(|(at, mut school)| {
        school.place = Place::at(source.clone(), at as u32 + 2, 0);
        // Without these every case would hold the finding about pupils.
        school.pupils = school.pupils.or(Some(1));
        school
    });
    reported(&check(&Register::new(placed.collect()), year(2025)))
}

fn reported(findings: &[Finding]) -> Vec<String> {
    let fact = |(_, fact): &(&str, Fact)| match fact {
        Fact::Text(text) => text.clone(),
        Fact::Count(count) => format!("{count}:"),
    };
    let text = |f: &Finding| {
        let facts: Vec<_> = f.facts.iter().map(fact).collect();
        format!("{} R{} {} {}", f.code, f.place.row, f.value.as_deref().unwrap_or("-"), facts.join(" "))
    };
    findings.iter().map(text).collect()
}

fn until(id: &str, last: u16, successor: Option<&str>) -> School {
    School { until: Some(year(last)), successor: successor.map(site), ..school(id) }
}

fn from(id: &str, first: u16) -> School {
    School { from: Some(year(first)), ..school(id) }
}

fn boarded(id: &str, number: Option<&str>, name: Option<&str>) -> School {
    School { board_number: number.map(str::to_owned), board: name.map(str::to_owned), ..school(id) }
}

#[test]
fn a_register_without_periods_has_nothing_to_compare() {
    assert_eq!(seen(vec![school("99AA00"), school("99AB00")]), [""; 0]);
    assert_eq!(seen(vec![from("99AA00", 2025), from("99AB00", 2025)]), [""; 0], "the first year: nobody is new");
    assert_eq!(check(&Register::default(), year(2025)), []);
}

#[test]
fn who_came_and_who_went_is_told_once_for_all() {
    let schools = vec![
        school("99AA00"),
        from("99AD00", 2025),
        from("99AB00", 2025),
        until("99AC00", 2024, Some("99AA00")),
        until("99AE00", 2024, None),
        until("99AF00", 2023, None),
        until("99AG00", 2025, None),
        // A new number is reported with the old one.
        until("99AI00", 2024, Some("99AJ00")),
        from("99AJ00", 2025),
        // Renamed, not new.
        until("99AH00", 2024, None),
        from("99AH00", 2025),
    ];
    assert_eq!(
        seen(schools),
        [
            "R120 R3 - 2: 99AB00 School 99AB00; 99AD00 School 99AD00",
            "R121 R5 - 2: 99AC00 School 99AC00 \u{2192} 99AA00 School 99AA00; 99AI00 School 99AI00 \u{2192} 99AJ00 School 99AJ00",
            "R122 R6 - 1: 99AE00 School 99AE00",
        ]
    );
}

#[test]
fn a_successor_must_be_there_itself_or_have_one_that_is() {
    let schools = vec![
        school("99AA00"),
        // Through 99AC00, which is gone as well.
        until("99AB00", 2024, Some("99AC00")),
        until("99AC00", 2024, Some("99AA00")),
        until("99AD00", 2024, Some("99AE00")),
        until("99AE00", 2020, None),
        until("99AF00", 2024, Some("99AG00")),
        from("99AG00", 2026),
    ];
    assert_eq!(
        seen(schools),
        [
            "R121 R3 - 2: 99AB00 School 99AB00 + 99AC00 School 99AC00 \u{2192} 99AA00 School 99AA00",
            "R123 R5 - 2: 99AD00 School 99AD00 \u{2192} 99AE00; 99AF00 School 99AF00 \u{2192} 99AG00",
        ]
    );
}

#[test]
fn a_board_under_several_names_would_be_several_groups() {
    let one_number = vec![
        boarded("99AA00", Some("41278"), Some("Stichting B")),
        boarded("99AB00", Some("41278"), Some("Stichting A")),
        boarded("99AC00", Some("41278"), None),
        boarded("99AD00", None, None),
    ];
    assert_eq!(seen(one_number), ["R124 R2 41278 41278; Stichting A; Stichting B"]);
    let one_name = vec![boarded("99AA00", None, Some("Stichting A")), boarded("99AB00", None, Some("stichting a"))];
    assert_eq!(seen(one_name), ["R124 R2 Stichting A Stichting A; stichting a"]);
    let both =
        vec![boarded("99AA00", Some("1"), Some("Stichting A")), boarded("99AB00", Some("1"), Some("stichting a"))];
    assert_eq!(seen(both), ["R124 R2 1 Stichting A; stichting a"], "told once");
    let other_year = vec![
        School { until: Some(year(2024)), ..boarded("99AA00", Some("1"), Some("Oud")) },
        School { from: Some(year(2025)), ..boarded("99AA00", Some("1"), Some("Nieuw")) },
    ];
    assert_eq!(seen(other_year), [""; 0], "a board may change its name from year to year");
}

#[test]
fn a_board_may_have_several_numbers() {
    let schools = vec![
        boarded("99AA00", Some("2"), Some("Stichting A")),
        boarded("99AB00", Some("1"), Some("Stichting A")),
        boarded("99AC00", Some("3"), Some("Stichting C")),
    ];
    assert_eq!(seen(schools), ["R125 R2 Stichting A 1, 2"]);
}

#[test]
fn names_that_schools_share_in_one_year() {
    let named = |id: &str, name: &str| School { name: name.into(), ..school(id) };
    let schools = vec![
        named("99AB00", "De Regenboog"),
        named("99AA00", "DE  REGENBOOG"),
        named("99AC00", "Het Kompas"),
        School { until: Some(year(2023)), ..named("99AD00", "Het Kompas") },
    ];
    assert_eq!(seen(schools), ["R126 R3 - 1: DE  REGENBOOG (99AA00, 99AB00)"]);
}

#[test]
fn what_all_or_some_schools_lack() {
    let pupils = reported(&check(&Register::new(vec![school("99AA00"), school("99AB00")]), year(2025)));
    assert_eq!(pupils, ["R127 R0 - "]);
    let district = |id: &str| School { district: Some("Sterrenwijk".into()), ..school(id) };
    let schools = vec![district("99AA00"), school("99AB00"), School { sector: Sector::Vo, ..school("99AC00") }];
    assert_eq!(seen(schools), ["R128 R3 - 1: 99AB00 School 99AB00"]);
}

#[test]
fn the_order_of_rows_changes_nothing_but_places() {
    let mut schools = vec![
        from("99AB00", 2025),
        until("99AC00", 2024, Some("99AD00")),
        boarded("99AA00", Some("1"), Some("B")),
        boarded("99AD00", Some("1"), Some("A")),
    ];
    let facts = |schools: &[School]| -> Vec<_> {
        let findings = check(&Register::new(schools.to_vec()), year(2025));
        findings.into_iter().map(|f| (f.code, f.value, f.facts)).collect()
    };
    let first = facts(&schools);
    schools.reverse();
    assert_eq!(facts(&schools), first);
}

#[test]
fn a_wijk_under_several_names_is_told_once() {
    let of = |id: &str, district: &str| School { district: Some(district.to_owned()), ..school(id) };
    let schools = vec![of("99AA01", "Haven"), of("99AA02", "haven"), of("99AA03", "Haven"), of("99AA04", "Oost")];
    assert_eq!(seen(schools), ["R161 R2 Haven Haven; haven"]);
}
