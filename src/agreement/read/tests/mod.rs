//! Rows of agreements: what is read, and what is wrong.

mod agenda;
mod copies;
mod typed;

use chrono::NaiveDate;

use super::*;
use crate::agreement::Progress;
use crate::agreement::testing::{self, assert_whole, norms, register, sheet, sheet_of};
use crate::base::exact::Milli;
use crate::base::finding::{Fact, Finding};

/// The findings, but for those about amounts without a date: most tables here have no column for it.
fn codes(findings: &[Finding]) -> Vec<(&'static str, u32, u32)> {
    testing::codes(findings).into_iter().filter(|(code, ..)| !["G128", "G131"].contains(code)).collect()
}

const HEADER: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;taakovername;uiterlijk;status";

fn read(rows: &[&str]) -> (Vec<Agreement>, Vec<Finding>) {
    let checked = read_agreements(&[sheet(HEADER, rows)], &register(), &norms(), Window::default());
    (checked.value.unwrap().agreements, checked.findings)
}

#[test]
fn a_full_row_is_read_as_it_stands() {
    let (agreements, findings) =
        read(&["AF-2;01ab01;v1;Protocol;€ 2.500,00;Ja;1-2-2026;Loopt", "AF-1;01AB02;;Gesprek;;;;"]);
    assert_eq!(codes(&findings), Vec::<(&str, u32, u32)>::new());
    assert_eq!(agreements.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["AF-1", "AF-2"]);
    let full = &agreements[1];
    assert_eq!((full.school.as_str(), full.standard.as_deref()), ("01AB01", Some("V1")));
    assert_eq!((full.amount, full.task_taken_over), (Some(Milli::whole(2500)), true));
    assert_eq!((full.due, full.progress), (NaiveDate::from_ymd_opt(2026, 2, 1), Progress::Running));
    assert_eq!((agreements[0].standard.as_ref(), agreements[0].progress), (None, Progress::Open));
}

#[test]
fn a_row_that_names_no_school_standard_or_text_is_set_aside() {
    let (agreements, findings) = read(&[
        "AF-1;01AB09;V1;Protocol;;;;",
        "AF-2;01AB01;V8;Protocol;;;;",
        "AF-3;01AB01;V1;;;;1-2-2026;",
        "AF-4;01AB01;V1;Goed;;;;",
        "af-4;01AB01;V1;Dubbel;;;;",
    ]);
    assert!(agreements.is_empty(), "of two with one number neither is chosen");
    let expected = [("G103", 2, 2), ("G104", 3, 3), ("G105", 4, 4), ("G102", 5, 1), ("G102", 6, 1)];
    assert_eq!(codes(&findings), expected);
    assert_whole(&findings);
}

#[test]
fn an_agreement_without_a_number_has_the_same_name_wherever_it_stands() {
    let rows = [";01AB01;V1;Eén;;;;", ";01AB01;V1;Twee;;;;", ";01AB02;;Drie;;;;", "A1;01AB01;V1;Vier;;;;"];
    let (agreements, findings) = read(&rows);
    assert_eq!(codes(&findings), [("G101", 2, 1), ("G101", 3, 1), ("G101", 4, 1)]);
    assert_whole(&findings);
    let ids = |agreements: Vec<Agreement>| agreements.into_iter().map(|a| (a.what, a.id)).collect::<Vec<_>>();
    let all = ids(agreements);
    let (front, code) = all.iter().find(|(what, _)| what == "Eén").unwrap().1.rsplit_once('-').unwrap();
    assert_eq!((front, code.len()), ("01AB01-V1", 6));
    assert!(all.iter().any(|(_, id)| id.starts_with("01AB02-school-")));
    let turned: Vec<&str> = rows.iter().rev().copied().collect();
    assert_eq!(ids(read(&turned).0), all, "the order of rows decides nothing");
    for row in rows {
        let alone = ids(read(&[row]).0);
        assert!(all.contains(&alone[0]), "nor what stands beside it");
    }
    let later = ids(read(&[";01ab01;v1; EÉN ;500;nee;1-2-2026;loopt"]).0);
    assert_eq!(later[0].1, all.iter().find(|(what, _)| what == "Eén").unwrap().1, "nor what is filled in later");
}

#[test]
fn a_number_of_a_workbook_has_no_marks_between_thousands() {
    use crate::input::source::{Cell, CellKind};
    let source = std::sync::Arc::new(crate::base::finding::Source { file: "a.xlsx".into(), sheet: Some("A".into()) });
    let amount = |text: &'static str, kind| {
        let mut sheet = Sheet::new(source.clone(), 1);
        assert!(sheet.push(1, ["vestigingsnummer", "omschrijving", "bedrag"]));
        let cells = [("01AB01", CellKind::Text), ("Een", CellKind::Text), (text, kind)];
        assert!(sheet.push_cells(2, cells.map(|(text, kind)| Cell { text, kind })));
        let checked = read_agreements(&[sheet], &register(), &norms(), Window::default());
        checked.value.unwrap().agreements[0].amount
    };
    let number = CellKind::Number { lead: 0, trail: 0 };
    assert_eq!(amount("2.500", CellKind::Text), Some(Milli::whole(2500)));
    assert_eq!(amount("12.345", number), None, "no cents, and no thousands either");
    assert_eq!(amount("8750.5", number), Some(Milli(8_750_500)));
    assert_eq!(amount("2500", number), Some(Milli::whole(2500)));
}

#[test]
fn a_hidden_sheet_and_one_that_lacks_a_column_are_told() {
    let mut hidden = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
    hidden.hidden = true;
    let part = sheet("afspraak;vestigingsnummer;standaard;omschrijvng;wie", &["AF-2;01AB01;V1;Weg;"]);
    let double = sheet("vestigingsnummer;omschrijving;Omschrijving", &["01AB01;Een;Twee"]);
    let checked = read_agreements(&[hidden, part, double], &register(), &norms(), Window::default());
    assert_eq!(checked.value.unwrap().agreements.len(), 1);
    let reported = [("A107", 0, 0), ("A168", 0, 0), ("B109", 1, 3), ("G130", 2, 1)];
    assert_eq!(codes(&checked.findings), reported);
    assert_whole(&checked.findings);
}

#[test]
fn an_odd_cell_is_left_out_and_the_agreement_stays() {
    let (agreements, findings) = read(&["AF-1;01AB01;V1;Protocol;veel;misschien;morgen;bijna"]);
    assert_eq!(codes(&findings), [("G107", 2, 5), ("G108", 2, 6), ("G110", 2, 7), ("G106", 2, 8)]);
    assert_whole(&findings);
    let odd = &agreements[0];
    assert_eq!((odd.amount, odd.task_taken_over, odd.due, odd.progress), (None, false, None, Progress::Open));
}

#[test]
fn dates_with_the_month_first_are_told_once_for_a_column() {
    let header = "afspraak;vestigingsnummer;omschrijving;uiterlijk;datum";
    let rows = ["A1;01AB01;Een;03/04/2026;", "A2;01AB02;Twee;03/23/2026;"];
    let checked = read_agreements(&[sheet(header, &rows)], &register(), &norms(), Window::default());
    assert_eq!(codes(&checked.findings), [("A160", 2, 4)]);
    let rows = ["A1;01AB01;Een;3-4-2026;10-6-2025", "A2;01AB02;Twee;23-3-2026;11-6-2025"];
    assert_eq!(read_agreements(&[sheet(header, &rows)], &register(), &norms(), Window::default()).findings, []);
}

#[test]
fn in_a_file_with_both_orders_no_column_reads_a_date_of_two_ways() {
    let header = "afspraak;vestigingsnummer;omschrijving;uiterlijk;datum;gesprek_op";
    let rows = ["A1;01AB01;Een;3-4-2026;10/23/2025;2-3-2026", "A2;01AB02;Twee;23-4-2026;10/6/2025;13-3-2026"];
    let checked = read_agreements(&[sheet(header, &rows)], &register(), &norms(), Window::default());
    assert_eq!(codes(&checked.findings), [("G116", 2, 4), ("G116", 2, 6), ("G116", 3, 5)]);
    assert_whole(&checked.findings);
    let days = |agreement: &Agreement| (agreement.due.map(|d| d.to_string()), agreement.date.map(|d| d.to_string()));
    let read = checked.value.unwrap();
    assert_eq!(days(&read.agreements[0]), (None, Some("2025-10-23".to_owned())));
    assert_eq!(days(&read.agreements[1]), (Some("2026-04-23".to_owned()), None));
    assert_eq!(read.talks.len(), 1);
}

#[test]
fn a_task_taken_over_needs_an_amount_and_an_end() {
    let (agreements, findings) = read(&[
        "AF-1;01AB01;V1;Protocol;;x;1-2-2026;",
        "AF-2;01AB01;V1;Protocol;100;x;1-2-2026;",
        "AF-3;01AB01;V1;Protocol;100;x;;",
        "AF-4;01AB01;V1;Protocol;;x;;vervallen",
        "AF-5;01AB01;V1;Protocol;;x;;",
        "AF-5;01AB01;V1;Protocol;;x;;",
    ]);
    assert_eq!(codes(&findings), [("G109", 2, 6), ("G122", 4, 6), ("G109", 6, 6), ("G122", 6, 6)]);
    assert_whole(&findings);
    assert_eq!(agreements.len(), 5);
}

#[test]
fn a_task_is_taken_over_only_where_the_column_for_it_says_so() {
    let header = "afspraak;vestigingsnummer;omschrijving;bijdrage_swv;taakovername;status;bedrag;uiterlijk";
    let rows = [
        "A1;01AB01;Een;Taak  overgenomen;;;;",
        "A2;01AB01;Een;task taken over;nee;;;",
        "A3;01AB01;Een;taak overgenomen;ja;;100;1-2-2026",
        "A4;01AB01;Een;taak overgenomen;;vervallen;;",
        "A5;01AB01;Een;begeleiding bij een taak;;;;",
    ];
    let checked = read_agreements(&[sheet(header, &rows)], &register(), &norms(), Window::default());
    assert_eq!(codes(&checked.findings), [("G124", 2, 4), ("G124", 3, 4)]);
    assert_whole(&checked.findings);
    let wording = crate::wording::Wording::new(crate::wording::Language::Nl);
    let offered = wording.say("agreed-choice-contribution");
    assert!(!offered.split(';').any(checks::is_takeover), "{offered}");
}

#[test]
fn room_for_new_agreements_is_passed_over_in_silence() {
    let (agreements, findings) = read(&[";01AB01;V1;;;;;", ";01AB09;;;;;;"]);
    assert!(agreements.is_empty() && findings.is_empty(), "{findings:?}");
}

#[test]
fn without_a_required_column_nothing_is_read() {
    let checked =
        read_agreements(&[sheet("afspraak;omschrijving", &["AF-1;Iets"])], &register(), &norms(), Window::default());
    assert!(checked.value.is_none());
    assert_eq!(codes(&checked.findings), [("B107", 0, 0)]);
}
