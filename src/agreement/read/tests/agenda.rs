//! Rows of the agenda: which topic they are about.

use super::*;

const AGENDA: &str = "school;vestigingsnummer;standaard;omschrijving;gesprek_op;uiterlijk;kenmerk;agenda_volgorde";

/// What was agreed, and about which school and standard; and the findings.
fn in_agenda(rows: &[&str]) -> (Vec<String>, Vec<(&'static str, u32, u32)>) {
    let checked = read_agreements(&[sheet(AGENDA, rows)], &register(), &norms(), Window::default());
    assert_whole(&checked.findings);
    let read = checked.value.unwrap().agreements.into_iter();
    let said = |a: Agreement| format!("{}/{}: {}", a.school, a.standard.unwrap_or_default(), a.what);
    let codes = codes(&checked.findings).into_iter().filter(|(code, ..)| *code != "G101").collect();
    (read.map(said).collect(), codes)
}

const BEGIN_ROW: &str = ";;;;;;begin;";

#[test]
fn a_row_that_was_inserted_under_a_topic_is_about_it() {
    let rows = [
        BEGIN_ROW,
        "School 01AB01;01AB01;V1;Een;;;;1",
        ";;;Twee;;;;",
        "School 01AB01;01AB01;V1;;;;;2",
        ";;;Drie;;;;",
        "School 01AB01;;;Vier;;;;",
        "School 01AB02;01AB02;;;;;;3",
        "School 01AB02;01AB02;;;;;;4",
        ";;;Vijf;;;;",
        ";;V0;Zes;;;;",
        "School 01AB02;01AB02;;;;;;5",
    ];
    let (mut read, findings) = in_agenda(&rows);
    read.sort();
    let expected =
        ["01AB01/V1: Drie", "01AB01/V1: Een", "01AB01/V1: Twee", "01AB01/V1: Vier", "01AB02/: Vijf", "01AB02/V0: Zes"];
    assert_eq!((read, findings), (expected.map(str::to_owned).to_vec(), vec![]));
}

#[test]
fn where_somebody_sorted_a_row_without_a_school_is_about_nothing() {
    let topic = "School 01AB01;01AB01;V1;Een;;;;1";
    let loose = ";;;Twee;;;;";
    let next = "School 01AB02;01AB02;V1;;;;;2";
    let told = |rows: &[&str]| in_agenda(rows).1;
    assert_eq!(told(&[BEGIN_ROW, topic, loose, next]), []);
    assert_eq!(told(&[topic, loose, next, BEGIN_ROW]), [("G120", 3, 2)], "the first row was sorted away");
    assert_eq!(told(&[topic, loose, next]), [("G120", 3, 2)], "the first row is gone");
    assert_eq!(told(&[BEGIN_ROW, next, loose, topic]), [("G120", 4, 2)], "the numbers do not ascend");
    assert_eq!(told(&[BEGIN_ROW, loose, topic, next]), [("G120", 3, 2)], "nothing stands above it");
    let typed = "School 01AB02;01AB02;V1;Van een ander;;;;";
    assert_eq!(told(&[BEGIN_ROW, topic, typed, loose, next]), [("G120", 5, 2)], "the one above it was typed");
    let other = "School 01AB02;;;Twee;;;;";
    assert_eq!(told(&[BEGIN_ROW, topic, other, next]), [("G120", 4, 2)], "it names another school");
    let unknown = "De Linde;;;Twee;;;;";
    assert_eq!(told(&[BEGIN_ROW, topic, unknown, next]), [("G120", 4, 2)]);
    assert_eq!(told(&[BEGIN_ROW, topic, next, loose]), [("G120", 5, 2)], "a sort without the first row puts it there");
    assert_eq!(told(&[BEGIN_ROW, topic, loose]), [("G120", 4, 2)]);
    // A blank line is no row of a sheet: only its number tells.
    let source = std::sync::Arc::new(crate::base::finding::Source { file: "a.xlsx".into(), sheet: None });
    let mut apart = Sheet::new(source, 1);
    for (line, row) in [(1, AGENDA), (2, BEGIN_ROW), (3, topic), (6, loose)] {
        assert!(apart.push(line, row.split(';')));
    }
    let findings = read_agreements(&[apart], &register(), &norms(), Window::default()).findings;
    assert!(findings.iter().any(|finding| finding.code == Code::AgreementWithoutSchool), "far below the table");
}

#[test]
fn the_day_of_a_conversation_comes_back_unless_two_copies_differ() {
    let row = |day: &str| format!("School 01AB01;01AB01;V1;;{day};;;1");
    let read = |rows: &[&str]| {
        let checked = read_agreements(&[sheet(AGENDA, rows)], &register(), &norms(), Window::default());
        assert_whole(&checked.findings);
        let talks = checked.value.unwrap().talks.into_iter().map(|talk| talk.day.to_string()).collect::<Vec<_>>();
        (talks, codes(&checked.findings))
    };
    assert_eq!(read(&[&row("12-3-2026"), &row("")]), (vec!["2026-03-12".to_owned()], vec![]));
    assert_eq!(read(&[&row("12-3-2026"), &row("2026-03-12")]).1, []);
    assert_eq!(read(&[&row("12-3-2026"), &row("13-3-2026")]), (vec![], vec![("G123", 3, 5)]));
    let two_years = ["2025-03-12".to_owned(), "2026-03-12".to_owned()].to_vec();
    assert_eq!(read(&[&row("12-3-2026"), &row("12-3-2025")]), (two_years, vec![]), "agendas of two years");
    let one_left = vec!["2025-03-12".to_owned()];
    assert_eq!(read(&[&row("12-3-2026"), &row("12-3-2025"), &row("1-10-2025")]), (one_left, vec![("G123", 4, 5)]));
    assert_eq!(read(&[&row("ergens in mei")]).1, [("G110", 2, 5)]);
    assert_eq!(read(&[";;;;12-3-2026;;;"]).1, [("G120", 2, 2)]);
}

#[test]
fn every_table_of_a_workbook_that_has_the_columns_is_read() {
    let cover = sheet("Leeswijzer", &["tekst"]);
    let agenda = sheet(
        "wijk;vestigingsnummer;standaard;omschrijving;wie",
        &["Noord;01AB01;V1;Nieuw;ib'er", "Noord;01AB02;V1;;"],
    );
    let earlier = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
    let checked = read_agreements(&[cover, agenda, earlier], &register(), &norms(), Window::default());
    let named: Vec<_> = checked.value.unwrap().agreements.into_iter().map(|a| (a.id, a.what)).collect();
    assert_eq!(named.iter().map(|(_, what)| what.as_str()).collect::<Vec<_>>(), ["Nieuw", "Eerder"]);
    assert!(named[0].0.starts_with("01AB01-V1-") && named[1].0 == "AF-1");
    assert_eq!(codes(&checked.findings), [("A166", 0, 0), ("A167", 0, 0), ("B108", 1, 1), ("G101", 2, 0)]);
    assert_whole(&checked.findings);
}
