use chrono::NaiveDate;

use super::*;
use crate::agreement::Progress;
use crate::agreement::testing::{assert_whole, codes, norms, register, sheet, sheet_of};
use crate::base::exact::Milli;
use crate::base::finding::{Fact, Finding};

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
fn rows_that_say_the_same_are_one_and_rows_that_differ_choose_nothing() {
    let same = "A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt";
    let (agreements, findings) = read(&[same, "a1;01ab01;V1;Protocol;€ 2.500,00;;2026-02-01;Loopt"]);
    assert_eq!((agreements.len(), codes(&findings)), (1, vec![]));
    let (agreements, findings) = read(&[same, "A1;01AB01;V1;Protocol;2600;ja;1-2-2026;afgerond"]);
    assert_eq!(codes(&findings), [("G121", 3, 1)]);
    assert_whole(&findings);
    let columns = ("columns", Fact::from("bedrag, taakovername, status"));
    assert!(findings[0].facts.contains(&columns), "{findings:?}");
    let open = &agreements[0];
    assert_eq!((open.amount, open.task_taken_over, open.progress), (None, false, Progress::Open));
    assert_eq!(open.due, NaiveDate::from_ymd_opt(2026, 2, 1), "what they agree on stays");
    let (agreements, findings) =
        read(&["A1;01AB01;V1;Protocol;;;;", "A1;01AB02;V1;Protocol;;;;", "A2;01AB01;V1;B;;;;"]);
    assert_eq!(agreements.iter().map(|a| a.id.as_str()).collect::<Vec<_>>(), ["A2"]);
    assert_eq!(codes(&findings), [("G102", 2, 1), ("G102", 3, 1)]);
    assert_whole(&findings);
}

/// A row as the program writes it.
fn written(row: &str) -> String {
    let mark = read(&[row]).0[0].mark();
    format!("{row};{mark}")
}

/// Each row in a file of its own.
fn in_files(header: &str, rows: &[&str]) -> (Vec<Agreement>, Vec<&'static str>) {
    let files = (1..).zip(rows).map(|(n, row)| sheet_of(&format!("{n}.csv"), header, &[row])).collect::<Vec<_>>();
    let checked = read_agreements(&files, &register(), &norms(), Window::default());
    assert_whole(&checked.findings);
    (checked.value.unwrap().agreements, codes(&checked.findings).into_iter().map(|(code, ..)| code).collect())
}

/// The mark of a row as the program writes it.
fn mark_of(row: &str) -> String {
    read(&[row]).0[0].mark()
}

#[test]
fn a_row_that_one_of_two_people_changed_counts() {
    let header = format!("{HEADER};kenmerk");
    let own = written("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt");
    let mark = own.rsplit_once(';').unwrap().1.to_owned();
    let changed = format!("A1;01AB01;V1;Protocol;2500;nee;1-2-2026;afgerond;{mark}");
    let other = format!("A1;01AB01;V1;Protocol;2600;nee;1-2-2026;loopt;{mark}");
    let without = "A1;01AB01;V1;Protocol;2500;nee;1-2-2026;loopt;".to_owned();
    let progress = |rows: &[&String]| {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (read, codes) = in_files(&header, &rows);
        (read[0].progress, read[0].amount, codes.len())
    };
    let amount = Some(Milli::whole(2500));
    for rows in [[&own, &changed], [&changed, &own], [&without, &changed]] {
        assert_eq!(progress(&rows), (Progress::Done, amount, 0));
    }
    assert_eq!(progress(&[&own, &changed, &changed]), (Progress::Done, amount, 0));
    assert_eq!(progress(&[&own, &changed, &other]), (Progress::Open, None, 1), "both changed it");
}

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
    assert_eq!(codes(&checked.findings), [("A166", 0, 0), ("A167", 0, 0), ("G101", 2, 0)]);
    assert_whole(&checked.findings);
}

#[test]
fn a_hidden_sheet_and_one_that_lacks_a_column_are_told() {
    let mut hidden = sheet(HEADER, &["AF-1;01AB01;V1;Eerder;;;;"]);
    hidden.hidden = true;
    let part = sheet("afspraak;vestigingsnummer;standaard;omschrijvng;wie", &["AF-2;01AB01;V1;Weg;"]);
    let double = sheet("vestigingsnummer;omschrijving;Omschrijving", &["01AB01;Een;Twee"]);
    let checked = read_agreements(&[hidden, part, double], &register(), &norms(), Window::default());
    assert_eq!(checked.value.unwrap().agreements.len(), 1);
    let reported = [("A107", 0, 0), ("A168", 0, 0), ("B109", 1, 3)];
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
    assert!(!offered.split(';').any(line::is_takeover), "{offered}");
}

#[test]
fn room_for_new_agreements_is_passed_over_in_silence() {
    let (agreements, findings) = read(&[";01AB01;V1;;;;;", ";01AB09;;;;;;"]);
    assert!(agreements.is_empty() && findings.is_empty(), "{findings:?}");
}

#[test]
fn without_a_required_column_nothing_is_read() {
    let checked = read_agreements(&[sheet("afspraak;omschrijving", &["AF-1;Iets"])], &register(), &norms(), Window::default());
    assert!(checked.value.is_none());
    assert_eq!(codes(&checked.findings), [("B107", 0, 0)]);
}

#[test]
fn a_row_that_was_copied_in_its_own_table_takes_nothing_from_the_first() {
    let header = format!("{HEADER};kenmerk");
    let first = "A2;01AB01;V1;Training;2500;nee;1-10-2025;loopt";
    let mark = mark_of(first);
    let read = |tables: &[&[String]]| {
        let tables = (1..).zip(tables).map(|(n, rows)| {
            let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
            sheet_of(&format!("{n}.csv"), &header, &rows)
        });
        let checked = read_agreements(&tables.collect::<Vec<_>>(), &register(), &norms(), Window::default());
        assert_whole(&checked.findings);
        (checked.value.unwrap().agreements.len(), codes(&checked.findings))
    };
    let first = format!("{first};{mark}");
    let other = format!("A2;01AB02;V1;Protocol;100;nee;1-10-2026;open;{mark}");
    let same = format!("A2;01AB01;V1;Training;100;nee;1-10-2026;open;{mark}");
    let both = vec![("G102", 2, 1), ("G102", 3, 1)];
    assert_eq!(read(&[&[first.clone(), other.clone()]]), (0, both.clone()), "about another school");
    assert_eq!(
        read(&[std::slice::from_ref(&first), &[first.clone(), other.clone()]]),
        (0, both.clone()),
        "also beside a copy"
    );
    assert_eq!(read(&[&[first.clone(), same.clone()]]), (1, vec![("G121", 3, 1)]));
    assert_eq!(read(&[std::slice::from_ref(&first), &[same]]), (1, vec![]), "in another file somebody changed it");
}

#[test]
fn a_value_that_was_put_back_is_not_lost() {
    let header = format!("{HEADER};kenmerk");
    let row = |status: &str| format!("A2;01AB01;V1;Training;2500;nee;1-10-2025;{status}");
    let (running, done) = (mark_of(&row("loopt")), mark_of(&row("afgerond")));
    let first = format!("{};", row("loopt"));
    let second = format!("{};{running}", row("afgerond"));
    let third = format!("{};{done}", row("loopt"));
    for rows in [[&first, &second, &third], [&third, &first, &second]] {
        let rows: Vec<&str> = rows.iter().map(|row| row.as_str()).collect();
        let (read, codes) = in_files(&header, &rows);
        assert_eq!((read[0].progress, codes), (Progress::Open, vec!["G121"]), "nothing tells which was the last");
    }
    let last = format!("{};{done}", row("vervallen"));
    let (read, codes) = in_files(&header, &[&first, &second, &last]);
    assert_eq!((read[0].progress, codes), (Progress::Dropped, vec![]), "a chain that does not return");
}

#[test]
fn a_row_without_a_mark_may_be_older_than_one_that_nobody_changed() {
    let header = format!("{HEADER};kenmerk");
    let written = written("A2;01AB01;V1;Training;3000;nee;1-10-2025;afgerond");
    let list = "A2;01AB01;V1;Training;2500;nee;1-10-2025;loopt;";
    let (read, codes) = in_files(&header, &[list, &written]);
    assert_eq!((read[0].progress, read[0].amount, codes), (Progress::Open, None, vec!["G121"]));
}

const DATED: &str = "afspraak;vestigingsnummer;standaard;omschrijving;bedrag;status;datum";

#[test]
fn the_same_text_in_two_school_years_is_two_agreements() {
    let (old, new) = (";01AB01;V1;Scholing team;1000;afgerond;12-11-2024", ";01AB01;V1;scholing Team;1500;;12-11-2025");
    let ids = |rows: &[&str]| {
        let (agreements, codes) = in_files(DATED, rows);
        let codes = codes.into_iter().filter(|code| *code != "G101").collect::<Vec<_>>();
        let said = |a: Agreement| (a.id, a.amount.map(|a| a.to_string()));
        (agreements.into_iter().map(said).collect::<Vec<_>>(), codes)
    };
    let amounts = [Some("1000".to_owned()), Some("1500".to_owned())];
    let (both, codes) = ids(&[old, new]);
    assert_eq!(codes, Vec::<&str>::new());
    let base = both[0].0.clone();
    assert_eq!(both, [(base.clone(), amounts[0].clone()), (format!("{base}-2025"), amounts[1].clone())]);
    assert_eq!(ids(&[new, old]).0, both, "whatever the order");
    assert_eq!(ids(&[old]).0[0].0, base, "what is agreed later changes no id");
    let numbered = format!("{base};01AB01;V1;Scholing team;1000;afgerond;12-11-2024");
    assert_eq!(ids(&[new, &numbered]).0, both, "nor does a number that the program gave");
    let same_year = ";01AB01;V1;Scholing team;1500;;12-3-2025";
    assert_eq!(ids(&[old, same_year]).1, ["G121"], "in one year it is one agreement");
    let undated = ";01AB01;V1;Scholing team;1000;afgerond;";
    assert_eq!((ids(&[old, undated]).0.len(), ids(&[old, undated]).1), (1, vec!["G121"]));
}

#[test]
fn a_text_in_other_capitals_is_the_same_agreement() {
    let rows = [";01AB01;V1;Scholing team;100;;1-11-2025", ";01AB01;V1;scholing  Team;100;;1-11-2025"];
    let (agreements, codes) = in_files(DATED, &rows);
    assert_eq!((agreements.len(), codes), (1, vec!["G101", "G101"]), "and nothing differs");
    let numbered = ["A1;01AB01;V1;Scholing team;100;;", "A1;01AB01;V1;SCHOLING team;200;;"];
    assert_eq!(in_files(DATED, &numbered).1, ["G121"], "only the amount differs");
}

#[test]
fn two_equal_rows_without_a_number_in_one_table_are_told() {
    let rows = [";01AB01;V1;Begeleiding;1000;;1-11-2025", ";01AB01;V1;begeleiding;1000;;1-11-2025"];
    let checked = read_agreements(&[sheet(DATED, &rows)], &register(), &norms(), Window::default());
    assert_eq!(checked.value.unwrap().agreements.len(), 1);
    assert_whole(&checked.findings);
    let told = |codes: Vec<(&'static str, u32, u32)>| codes.into_iter().filter(|c| c.0 != "G101").collect::<Vec<_>>();
    assert_eq!(told(codes(&checked.findings)), [("G125", 3, 1)]);
    assert!(!in_files(DATED, &rows).1.contains(&"G125"), "two files are copies");
}
