//! Rows of second looks: what is read, and what is wrong.

use super::*;
use crate::agreement::testing::{assert_whole, codes, register, sheet};
use crate::norm::Rule;
use crate::norm::testing::norm;

const HEADER: &str = "bezoeker;datum;vestigingsnummer;vraag;antwoord;toelichting;tot";

fn asked() -> Vec<Arc<Norm>> {
    let mut made = norm(&[("V1", Rule::ALL, 11)]);
    made.scales[0].levels[2].label = "op orde".into();
    vec![Arc::new(made)]
}

fn read_in(header: &str, rows: &[&str]) -> (Vec<SecondLook>, Vec<Finding>) {
    let checked = read_second_looks(&[sheet(header, rows)], &register(), &asked(), Window::default());
    assert_whole(&checked.findings);
    (checked.value.unwrap_or_default(), checked.findings)
}

fn read(rows: &[&str]) -> (Vec<SecondLook>, Vec<Finding>) {
    read_in(HEADER, rows)
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn a_full_row_is_read_as_it_stands_and_ends_with_its_school_year_or_as_it_says() {
    let (looks, findings) = read(&[
        "B. Zoeker;3-3-2026;01ab02;v1.1;Op orde;Gezien in groep 4;",
        "B. Zoeker;2025-08-01;01AB01;V1.2;2;;2027-01-15",
        "B. Zoeker;31-7-2026;01AB01;V1.3;n.v.t.;;2026-2027",
    ]);
    assert_eq!(codes(&findings), []);
    let found: Vec<_> = looks.iter().map(|l| (l.school.as_str(), l.indicator.as_str(), l.date, l.until)).collect();
    let expected = [
        ("01AB01", "V1.2", day(2025, 8, 1), day(2027, 1, 15)),
        ("01AB01", "V1.3", day(2026, 7, 31), day(2027, 7, 31)),
        ("01AB02", "V1.1", day(2026, 3, 3), day(2026, 7, 31)),
    ];
    assert_eq!(found, expected);
    assert_eq!((looks[2].answer.as_str(), looks[2].explanation.as_deref()), ("Op orde", Some("Gezien in groep 4")));
}

#[test]
fn every_fault_of_a_row_is_named_and_the_row_is_set_aside() {
    let (looks, findings) = read(&[
        ";;01AB01;V1.1;;;",
        "B;2025-11-03;01AB09;V9.9;3;;",
        "B;2025-11-03;01AB01;;3;;",
        "B;2025-11-03;01AB01;V1.1;best aardig;;",
        "B;vorige week;01AB01;V1.1;3;;",
        "B;2025-11-03;01AB01;V1.1;3;;ooit",
        "B;2025-11-03;01AB01;V1.1;3;;2025-11-02",
        "B;2025-11-03;01AB01;V1.1;weet niet;;",
    ]);
    assert_eq!(looks, []);
    let expected = [
        ("V101", 2, 1),
        ("V101", 2, 2),
        ("V101", 2, 5),
        ("V102", 3, 3),
        ("V105", 3, 4),
        ("V101", 4, 4),
        ("V109", 5, 5),
        ("V110", 6, 2),
        ("V110", 7, 7),
        ("V112", 8, 7),
        ("V109", 9, 5),
    ];
    assert_eq!(codes(&findings), expected);
    let told: String = findings.iter().filter_map(|f| f.value.clone()).collect();
    assert!(!told.contains("aardig"), "{told}");
}

#[test]
fn an_id_without_its_zero_is_never_used_on_a_guess() {
    let mut made = norm(&[("1", Rule::ALL, 10)]);
    made.indicators.iter_mut().enumerate().for_each(|(at, q)| q.id = format!("1.{}", at + 1));
    let norms = [Arc::new(made)];
    let read = |rows: &[&str]| read_second_looks(&[sheet(HEADER, rows)], &register(), &norms, Window::default());
    let alone = read(&["B;2025-11-03;01AB01;1.1;3;;"]);
    assert_eq!((alone.value.unwrap().len(), codes(&alone.findings)), (0, vec![("V106", 2, 4)]));
    let both = read(&["B;2025-11-03;01AB01;1.1;3;;", "B;2025-11-03;01AB01;1.10;3;;", "B;2025-11-03;01AB01;1,2;3;;"]);
    assert_eq!((both.value.unwrap().len(), codes(&both.findings)), (3, vec![]));
}

#[test]
fn a_date_that_can_be_two_days_is_not_read() {
    let (looks, findings) = read(&["B;10/12/2025;01AB01;V1.1;3;;", "B;10-23-2025;01AB01;V1.2;3;;"]);
    assert_eq!(looks.len(), 1);
    assert_eq!(codes(&findings), [("V111", 2, 2), ("A160", 3, 2)]);
}

#[test]
fn the_question_may_stand_there_in_words_and_must_be_the_one_of_the_id() {
    let (looks, findings) = read(&["B;2025-11-03;01AB01;vraag v1.3;3;;"]);
    assert_eq!((looks.len(), looks[0].indicator.as_str(), codes(&findings)), (1, "V1.3", vec![]));
    let header = "bezoeker;datum;vestigingsnummer;indicator;vraag;antwoord";
    let rows = [
        "B;2025-11-03;01AB01;V1.3;Vraag V1.3;3",
        "B;2025-11-03;01AB01;V1.3;Vraag V1.4;3",
        "B;2025-11-03;01AB01;V1.4;iets;3",
    ];
    let (looks, findings) = read_in(header, &rows);
    let found: Vec<_> = looks.iter().map(|look| look.indicator.as_str()).collect();
    assert_eq!((found, codes(&findings)), (vec!["V1.3", "V1.4"], vec![("V107", 3, 5)]));
}

#[test]
fn a_question_of_another_sector_is_not_this_schools() {
    let mut other = (*asked()[0]).clone();
    (other.id, other.sector) = ("vo".into(), crate::register::Sector::Vo);
    let checked = read_second_looks(
        &[sheet(HEADER, &["B;2025-11-03;01AB01;V1.1;3;;"])],
        &register(),
        &[Arc::new(other)],
        Window::default(),
    );
    assert_eq!((checked.value.unwrap().len(), codes(&checked.findings)), (0, vec![("V108", 2, 4)]));
}

#[test]
fn what_stands_twice_counts_once_and_who_contradicts_himself_not_at_all() {
    let (looks, findings) = read(&[
        "B;2025-11-03;01AB01;V1.1;3;;",
        "b ;3-11-2025;01AB01;V1.1;op orde;;",
        "B;2025-11-03;01AB01;V1.2;3;;",
        "B;2025-11-03;01AB01;V1.2;4;;",
        "C;2025-11-03;01AB01;V1.2;4;;",
        "B;2025-11-04;01AB01;V1.2;4;;",
    ]);
    let found: Vec<_> = looks.iter().map(|l| (l.indicator.as_str(), l.visitor.as_str())).collect();
    assert_eq!(found, [("V1.1", "B"), ("V1.2", "C"), ("V1.2", "B")]);
    assert_eq!(codes(&findings), [("V113", 3, 0), ("V114", 4, 0), ("V114", 5, 0)]);
}

#[test]
fn the_order_of_rows_changes_nothing() {
    let rows = [
        "B;2025-11-03;01AB01;V1.1;3;;",
        "C;2025-11-03;01AB01;V1.1;4;;",
        "A;2025-11-02;01AB02;V1.2;1;x;",
        "A;2025-11-01;01AB02;V1.2;2;;",
    ];
    let told = |rows: &[&str]| {
        let looks = read(rows).0.into_iter();
        looks.map(|l| (l.school, l.indicator, l.date, l.visitor, l.answer)).collect::<Vec<_>>()
    };
    let first = told(&rows);
    for turn in 1..rows.len() {
        let mut turned = rows;
        turned.rotate_left(turn);
        assert_eq!(told(&turned), first);
    }
}

#[test]
fn a_table_without_the_columns_is_no_table_of_second_looks() {
    let checked = read_second_looks(
        &[sheet("bezoeker;datum;vestigingsnummer", &["B;2025-11-03;01AB01"])],
        &register(),
        &asked(),
        Window::default(),
    );
    assert!(checked.value.is_none());
    assert_eq!(checked.findings.iter().map(|f| f.code.id()).collect::<Vec<_>>(), ["B107", "B107"]);
}

#[test]
fn a_question_is_known_without_the_mark_at_its_end() {
    let mut asked = norm(&[("V1", Rule::ALL, 2)]);
    asked.indicators[0].text = "Is de school veilig?".into();
    asked.indicators[1].text = "Er is een protocol.".into();
    let asked = [Arc::new(asked)];
    for (text, id) in
        [("is de school veilig", "V1.1"), ("Er is een protocol", "V1.2"), ("Is de school veilig?", "V1.1")]
    {
        let row = format!("B;2025-11-03;01AB01;{text};3;;");
        let read = read_second_looks(&[sheet(HEADER, &[&row])], &register(), &asked, Window::default());
        assert_eq!(read.value.unwrap()[0].indicator, id, "{text}");
    }
}

#[test]
fn a_day_far_from_the_batch_sets_the_row_aside() {
    let window = Window::around([crate::register::testing::year(2025)]);
    let rows = [
        "B;1926-11-03;01AB01;V1.1;3;;",
        "B;2025-11-03;01AB01;V1.1;3;;2062-2063",
        "B;2025-11-03;01AB01;V1.2;3;;2027-2028",
    ];
    let read = read_second_looks(&[sheet(HEADER, &rows)], &register(), &asked(), window);
    assert_whole(&read.findings);
    assert_eq!(codes(&read.findings), [("V116", 2, 2), ("V116", 3, 7)]);
    assert_eq!(read.value.unwrap().len(), 1);
}
