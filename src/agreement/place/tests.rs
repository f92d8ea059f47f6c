//! Lists of places, row by row: what is read, and what is wrong.

use proptest::prelude::*;

use super::*;
use crate::agreement::testing::{assert_whole, codes, register, sheet};
use crate::base::exact::Milli;
use crate::register::School;
use crate::wording::{Language, Wording};

const HEADER: &str =
    "arrangementscode;titel;vestigingsnummer;ondersteuningsvraag;doelgroep;plaatsen;vrij;tarief;van;tot;status";

fn read_with(header: &str, rows: &[&str]) -> (Vec<Arrangement>, Vec<Finding>) {
    read_from(&register(), header, rows)
}

/// Beside a register of these schools.
pub(super) fn read_beside(schools: Vec<School>, header: &str, rows: &[&str]) -> (Vec<Arrangement>, Vec<Finding>) {
    read_from(&Register::new(schools), header, rows)
}

fn read_from(register: &Register, header: &str, rows: &[&str]) -> (Vec<Arrangement>, Vec<Finding>) {
    let checked = read_places(&[sheet(header, rows)], register, Window::around([year(2025)]));
    assert_whole(&checked.findings);
    (checked.value.unwrap_or_default(), checked.findings)
}

fn read(rows: &[&str]) -> (Vec<Arrangement>, Vec<Finding>) {
    read_with(HEADER, rows)
}

fn year(start: u16) -> SchoolYear {
    SchoolYear::starting(start).unwrap()
}

#[test]
fn a_full_row_is_read_as_it_stands() {
    let (found, findings) = read(&["A12;Rustgroep;01AB01;Gedrag;bovenbouw;12;3;8.500,50;2025-2026;31-12-2026;Loopt"]);
    assert!(findings.is_empty(), "{findings:?}");
    let one = &found[0];
    assert_eq!((one.code.as_str(), one.school.as_str(), one.question.as_str()), ("A12", "01AB01", "Gedrag"));
    assert_eq!((one.places, one.free_in(year(2025)), one.tariff), (Some(12), Some(3), Some(Milli(8_500_500))));
    let days = [one.from, one.until].map(|day| day.unwrap().to_string());
    assert_eq!(days, ["2025-08-01", "2026-12-31"]);
    assert!(one.is_in(year(2026)) && !one.is_in(year(2024)) && !one.is_in(year(2027)));
}

#[test]
fn the_names_of_the_partnership_are_read_without_a_mapping() {
    let header = "Titel;arrangementscode;vestigingscode;vestiging;bevoegd;schooltype;ondersteuningsvraag;status;schooljaar;\
                  Huidig aantal;Beschikbaar;beschikbare plekken 26-27";
    let (found, findings) = read_with(
        header,
        &[
            "Rustgroep;A1;01AB01;School 01AB01;Bestuur;bao;Gedrag;actief;2025-2026;10;2;4",
            "Taalklas;A2;01AB02;;;;Taal;;;5;;",
        ],
    );
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(found.len(), 2);
    assert_eq!([2025, 2026].map(|start| found[0].free_in(year(start))), [Some(2), Some(4)]);
    assert_eq!(found[0].from.map(|day| day.to_string()).as_deref(), Some("2025-08-01"));
    assert_eq!((found[1].places, found[1].free_in(year(2026)), found[1].until), (Some(5), None, None));
}

#[test]
fn every_fault_of_a_row_is_named_and_what_is_in_doubt_is_not_used() {
    let (found, findings) = read(&[
        ";x;01AB01;;;1;;;;;",
        "A2;;01AB09;Taal;;1;;;;;",
        "A3;;01AB01;Taal;;-1;twee;;;;",
        "A4;;01AB01;Taal;;3;4;;;;",
        "A5;;01AB01;Taal;;1,5;;veel;;;",
        "A6;;01AB01;Taal;;1;;;;;opgeheven",
        "A7;;01AB01;Taal;;1;;;vorig jaar;;",
        "A8;;01AB01;Taal;;1;;;2026-01-01;2025-01-01;",
        "A9;;01AB01;Taal;;;;;;;",
    ]);
    let expected = [
        ("P101", 2, 1),
        ("P101", 2, 4),
        ("P102", 3, 3),
        ("P107", 4, 6),
        ("P107", 4, 7),
        ("P109", 5, 7),
        ("P107", 6, 6),
        ("P110", 6, 8),
        ("P111", 7, 11),
        ("P112", 8, 9),
        ("P114", 9, 10),
        ("P115", 10, 6),
    ];
    assert_eq!(codes(&findings), expected);
    let left: Vec<_> = found.iter().map(|one| (one.code.as_str(), one.places, one.free, one.tariff)).collect();
    assert_eq!(
        left,
        [("A3", None, None, None), ("A4", Some(3), None, None), ("A5", None, None, None), ("A9", None, None, None)]
    );
}

/// A row with a total lacks a code and a question as well: that is no fault of an arrangement.
#[test]
fn a_row_without_a_school_has_one_finding_that_says_so() {
    let (found, findings) = read(&["A1;;01AB01;Taal;;1;;;;;", "Totaal;;;;;33;veel;;;;", ";;;;;33;;;;;"]);
    assert_eq!(codes(&findings), [("P102", 3, 3), ("P102", 4, 3)]);
    assert_eq!(found.len(), 1);
    let said = Wording::new(Language::Nl).finding(&findings[0]);
    assert_eq!(said, "In deze rij staat geen school. De rij telt niet mee.");
}

#[test]
fn two_columns_for_one_number_must_agree() {
    let header = "arrangementscode;vestigingsnummer;ondersteuningsvraag;aantal;Huidig aantal";
    let (found, findings) = read_with(header, &["A1;01AB01;Taal;8;8", "A2;01AB01;Taal;8;9", "A3;01AB01;Taal;;9"]);
    assert_eq!(found.iter().map(|one| one.places).collect::<Vec<_>>(), [Some(8), None, Some(9)]);
    assert_eq!(codes(&findings), [("P108", 3, 4)]);
}

#[test]
fn of_two_rows_with_one_code_at_one_time_none_is_used() {
    let (found, findings) = read(&[
        "A1;;01AB01;Taal;;1;;;2024-2025;2024-2025;",
        "a1;;01AB01;Taal;;2;;;2025-2026;2025-2026;",
        "A2;;01AB01;Taal;;1;;;;;",
        "A2;;01AB02;Taal;;1;;;2025-2026;;",
        "A3;;01AB01;Taal;;1;;;;;",
        "A3;;01AB01;Taal;;1;;;;;",
        "0012;;01AB01;Taal;;1;;;;;",
        "12;;01AB02;Taal;;1;;;;;",
    ]);
    assert_eq!(found.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["A1", "A3", "a1"]);
    assert_eq!(codes(&findings), [("P105", 4, 1), ("P105", 5, 1), ("P106", 7, 1), ("P105", 8, 1), ("P105", 9, 1)]);
}

#[test]
fn a_date_that_can_be_read_two_ways_is_not_used() {
    let (found, findings) = read(&[
        "A1;;01AB01;Taal;;1;;;10/12/2025;;",
        "A2;;01AB01;Taal;;1;;;10/23/2025;;",
        "A3;;01AB01;Taal;;1;;;23/10/2025;;",
    ]);
    assert!(found.is_empty());
    assert_eq!(codes(&findings), [("P113", 2, 9), ("P113", 3, 9), ("P113", 4, 9)]);
}

#[test]
fn a_date_with_slashes_is_read_as_the_file_tells_or_not_at_all() {
    let (found, findings) = read(&["A1;;01AB01;Taal;;1;;;03/04/2026;;", "A2;;01AB01;Taal;;1;;;03-04-2026;;"]);
    assert_eq!(found.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["A2"]);
    assert_eq!(codes(&findings), [("P113", 2, 9)]);
    let (found, findings) = read(&["A1;;01AB01;Taal;;1;;;03/04/2026;31/07/2026;"]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!(found[0].from.map(|day| day.to_string()).as_deref(), Some("2026-04-03"), "the other column tells");
}

#[test]
fn a_file_without_the_columns_says_what_it_lacks() {
    let checked = read_places(&[sheet("titel;plaatsen", &["x;1"])], &register(), Window::default());
    assert!(checked.value.is_none());
    assert_eq!(codes(&checked.findings), [("B107", 0, 0), ("B107", 0, 0), ("B107", 0, 0)]);
    assert!(read_places(&[], &register(), Window::default()).value.is_none());
}

#[test]
fn a_day_far_from_the_batch_is_not_used() {
    let (found, findings) = read(&[
        "A1;;01AB01;Taal;;1;;;2025-08-01;2062-07-31;",
        "A2;;01AB01;Taal;;1;;;1925-2026;;",
        "A3;;01AB01;Taal;;1;;;1926-1927;2025-2026;",
        "A4;;01AB01;Taal;;1;;;;2035-2036;",
    ]);
    assert_eq!(found.iter().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["A4"]);
    assert_eq!(codes(&findings), [("P119", 2, 10), ("P112", 3, 9), ("P119", 4, 9)]);
    let header = "arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;schooljaar";
    let (found, findings) = read_with(header, &["A1;01AB01;Taal;1;2062-2063"]);
    assert_eq!((found.len(), codes(&findings)), (0, vec![("P119", 2, 5)]));
}

#[test]
fn a_school_year_in_short_is_a_school_year() {
    let header = "arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen;schooljaar;van;tot";
    let rows = ["A1;01AB01;Taal;1;25-26;;", "A2;01AB01;Taal;1;;24-25;2025-26", "A3;01AB01;Taal;1;;10-11;"];
    let (found, findings) = read_with(header, &rows);
    let days = |one: &Arrangement| [one.from, one.until].map(|day| day.unwrap().to_string());
    assert_eq!(days(&found[0]), ["2025-08-01", "2026-07-31"]);
    assert_eq!(days(&found[1]), ["2024-08-01", "2026-07-31"]);
    assert_eq!((found.len(), codes(&findings)), (2, vec![("P112", 4, 6)]), "it may be a day of October");
}

#[test]
fn the_title_of_sharepoint_stands_for_a_blank_one() {
    let header = "Title;Titel;arrangementscode;vestigingsnummer;ondersteuningsvraag;plaatsen";
    let (found, findings) = read_with(header, &["x;Rustgroep;A1;01AB01;Taal;1", "Taalklas;;A2;01AB01;Taal;1"]);
    assert!(findings.is_empty(), "{findings:?}");
    let titles: Vec<_> = found.iter().map(|one| one.title.as_deref().unwrap()).collect();
    assert_eq!(titles, ["Rustgroep", "Taalklas"]);
    let (_, findings) = read_with("Titel;titel;arrangementscode;vestigingsnummer;ondersteuningsvraag", &[]);
    assert_eq!(codes(&findings), [("B109", 1, 2)]);
}

#[test]
fn a_list_with_names_of_schools_only_finds_them_as_every_list_does() {
    for column in ["vestiging", "vestigingsnaam", "School"] {
        let header = format!("arrangementscode;{column};ondersteuningsvraag;plaatsen");
        let (found, findings) =
            read_with(&header, &["A1;school 01AB01;Taal;1", "A2;Ons gebouw 2;Taal;1", "A3;;Taal;1"]);
        assert_eq!(found.iter().map(|one| one.school.as_str()).collect::<Vec<_>>(), ["01AB01"], "{column}");
        let row_3 = codes(&findings).into_iter().filter(|(_, row, _)| *row == 3).collect::<Vec<_>>();
        assert_eq!(row_3, [("P102", 3, 2)], "{column}");
    }
}

#[test]
fn an_unknown_school_is_told_by_the_column_that_names_it() {
    for column in ["vestigingscode", "brinnummer", "vestigingsnummer"] {
        let header = format!("arrangementscode;{column};vestiging;ondersteuningsvraag;plaatsen");
        let (_, findings) = read_with(&header, &["A1;01AB0O1;;Taal;1"]);
        let finding = findings.iter().find(|finding| finding.code.id() == "P102").expect("an unknown school");
        assert_eq!((finding.value.as_deref(), finding.place.column), (Some("01AB0O1"), 2), "{column}");
        let facts = format!("{:?}", finding.facts);
        assert!(facts.contains(&format!("{column:?}")) && facts.contains("01AB01"), "{facts}");
    }
}

#[test]
fn next_years_free_places_may_be_more_than_this_years_places() {
    let header =
        "arrangementscode;vestigingsnummer;ondersteuningsvraag;Huidig aantal;Beschikbaar;beschikbare plekken 26-27";
    let (found, findings) = read_with(header, &["A1;01AB01;Taal;8;2;12"]);
    assert!(findings.is_empty(), "{findings:?}");
    assert_eq!([2025, 2026].map(|start| found[0].free_in(year(start))), [Some(2), Some(12)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// However the rows of a list are ordered, the same arrangements are used, and each row is used or has a finding.
    #[test]
    fn the_order_of_rows_changes_nothing(
        rows in prop::collection::vec((0u8..4, 0u8..2, 0u16..3, 0u16..3), 1..12), turn in 0usize..12
    ) {
        let write = |(code, school, from, length): &(u8, u8, u16, u16)| {
            let first = 2023 + from;
            let last = first + length;
            format!("A{code};;01AB0{};Taal;;{school};;;{first}-{};{last}-{};", school + 1, first + 1, last + 1)
        };
        let lines: Vec<String> = rows.iter().map(write).collect();
        let used = |lines: &[String]| {
            let rows: Vec<&str> = lines.iter().map(String::as_str).collect();
            let Checked { value, findings } = read_places(&[sheet(HEADER, &rows)], &register(), Window::default());
            let found = value.unwrap_or_default();
            prop_assert_eq!(found.len() + findings.len(), lines.len());
            let mut said: Vec<String> = found.iter().map(Arrangement::said).collect();
            said.sort();
            Ok(said)
        };
        let mut turned = lines.clone();
        let by = turn % turned.len();
        turned.rotate_left(by);
        prop_assert_eq!(used(&lines)?, used(&turned)?);
    }
}
