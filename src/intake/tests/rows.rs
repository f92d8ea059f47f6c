//! Rows that do not fit below the header, and texts that more than one question has.

use super::*;
use crate::base::text::fold::fold;

/// The usual norms, with one text for V1.1 and V1.2.
fn shared() -> Vec<Arc<Norm>> {
    let mut norms: Vec<Norm> = norms().iter().map(|norm| (**norm).clone()).collect();
    norms[0].indicators[0].text = "Is er een plan?".into();
    norms[0].indicators[1].text = "Is er een plan?".into();
    norms[0].indicators[3].text = "Hoeveel procent doet mee?".into();
    norms.into_iter().map(Arc::new).collect()
}

fn read(text: &str, norms: &[Arc<Norm>]) -> Checked<Intake> {
    let read =
        crate::input::source::read_bytes(text.as_bytes().to_vec(), "a.csv", crate::input::source::Limits::default());
    let mut sheets = read.value;
    let headers = Headers::of(norms, &register(), &[]);
    sheets.iter_mut().for_each(|sheet| settle(sheet, &headers));
    collect(vec![(year(2025), sheets)], &register(), norms, &[], Duplicates::Latest)
}

pub(super) fn findings_of_shared_texts() -> Vec<Finding> {
    read("vestigingsnummer;vraag;antwoord\n01AB01;Is er een plan?;1\n", &shared()).findings
}

#[test]
fn a_text_of_two_questions_names_both_and_answers_neither() {
    let wide = read("vestigingsnummer;Is er een plan?;V3.1;Zorg.Is er een plan?2\n01AB01;1;30;3\n", &shared());
    assert_eq!(codes(&wide.findings), [("A149", 1, 2), ("A149", 1, 4)]);
    assert_eq!(text(&wide.findings[0], "questions"), "V1.1, V1.2");
    assert_eq!(wide.value.totals, Totals { files: 1, read: 3, used: 1, set_aside: 2 });
    assert!(wide.value.unmatched.iter().all(|line| line.candidates.is_empty()), "no proposal");
    let long = read("vestigingsnummer;vraag;antwoord\n01AB01;is er EEN plan?;1\n01AB01;V1.2;2\n", &shared());
    assert_eq!(codes(&long.findings), [("A149", 2, 2)]);
    assert_eq!(long.value.totals, Totals { files: 1, read: 2, used: 1, set_aside: 1 });
    let with_id = read("vestigingsnummer;V1.1 Is er een plan?;V1.2 Is er een plan?\n01AB01;1;2\n", &shared());
    assert_eq!(codes(&with_id.findings), []);
}

#[test]
fn columns_with_one_text_are_no_lines_to_map() {
    let twice = read("vestigingsnummer;Is er een plan?;V3.1;Is er een plan?\n01AB01;1;30;3\n", &shared());
    let lines: Vec<_> = twice.value.unmatched.iter().map(|line| fold(&line.text)).collect();
    assert_eq!(lines, Vec::<String>::new());
}

#[test]
fn each_column_is_offered_the_question_of_its_own_number() {
    let header = "record_id,vestigingsnummer,v1_1,V1-2,v3 1,v2_1,v1_9";
    let checked = read(&format!("{header}\n1,01AB01,3,3,30,3,3\n"), &norms());
    let offered: Vec<_> = checked.value.unmatched.iter().map(|line| (line.text.as_str(), &line.candidates)).collect();
    let first = |text: &str| {
        let line = offered.iter().find(|(known, _)| *known == text);
        line.and_then(|(_, candidates)| candidates.first()).map(|candidate| candidate.target.as_str())
    };
    let questions = ["v1_1", "V1-2", "v3 1", "v2_1"].map(first);
    // V1-2 is V1.2 for proposals only.
    assert_eq!(questions, [Some("V1.1"), Some("V1.2"), Some("V3.1"), Some("V2.1")], "{offered:?}");
    assert_eq!((first("v1_9"), first("record_id")), (None, None), "where nothing fits there is no proposal");
    let targets: Vec<_> = offered.iter().flat_map(|(_, list)| list.iter()).map(|candidate| &candidate.target).collect();
    assert_eq!(targets.len(), 4, "no question for two columns");
}

#[test]
fn a_school_of_which_the_row_does_not_fit_did_hand_in_something() {
    let checked = read("vestigingsnummer;opmerking;V1.1;V1.2\n01AB01;;2;2\n01AB02;a;b;2;2\n01AB03;;;;\n", &norms());
    assert_eq!(codes(&checked.findings), [("B108", 1, 2), ("B130", 3, 0), ("B130", 4, 0)]);
    assert!(of(&checked.value, "01AB02").submission.is_some());
    assert!(of(&checked.value, "01AB03").submission.is_none(), "no answer stands in it");
    assert_eq!(checked.value.totals, Totals { files: 1, read: 4, used: 2, set_aside: 2 });
}

#[test]
fn a_long_row_may_lack_what_stands_behind_its_keys() {
    let rows = ["01AB01;V1.1;2;;", "01AB01;V1.2;2", "01AB02;V1.1", "01AB02;V1.2;2;2", "01AB03;2"];
    let text = format!("vestigingsnummer;indicator;antwoord;toelichting;datum\n{}\n", rows.join("\n"));
    let checked = read(&text, &norms());
    assert_eq!(codes(&checked.findings), [("B131", 6, 0)]);
    assert_eq!(checked.value.totals, Totals { files: 1, read: 5, used: 4, set_aside: 1 });
}

#[test]
fn a_line_below_a_wide_table_is_no_row_of_it() {
    let checked = read("Id;vestigingsnummer;V1.1;V1.2\na;01AB01;2;2\nAfgedrukt op maandag\n", &norms());
    assert_eq!(codes(&checked.findings), [("B108", 1, 1)]);
}

#[test]
fn a_header_with_a_separator_too_many_makes_no_row_fit() {
    let two = "01AB01;2;2;2\n01AB02;2;2;2\n";
    let split = read(&format!("vestigingsnummer;Is er een plan;waar?;V1.1;V1.2\n{two}"), &norms());
    let rows: Vec<_> = split.findings.iter().filter(|f| f.code.id() == "B131").map(|f| f.place.row).collect();
    assert_eq!((rows, split.value.totals.used), (vec![2, 3], 0));
    let trimmed = read("vestigingsnummer;V1.1;V1.2;V3.1;opmerking\n01AB01;2;2;30\n01AB02;2;2;30\n", &norms());
    assert_eq!(trimmed.value.totals.used, 6, "blanks at the end are left out");
}

#[test]
fn a_row_that_moved_along_in_a_workbook_is_seen_by_the_answer_beside_the_table() {
    let read = |rows: &[&str]| {
        let source = Arc::new(Source { file: "a.xlsx".into(), sheet: Some("Blad1".into()) });
        let mut table = Sheet::new(source, 1);
        for (line, row) in (1..).zip(std::iter::once(&"vestigingsnummer;opmerking;V1.1;V1.2").chain(rows)) {
            assert!(table.push(line, row.split(';')));
        }
        settle(&mut table, &Headers::of(&norms(), &register(), &[]));
        take(vec![table])
    };
    let moved = read(&["01AB01;;2;2", "01AB02;a;b;2;2"]);
    assert_eq!(codes(&moved.findings), [("B108", 1, 2), ("B130", 3, 0)]);
    assert_eq!(moved.value.totals, Totals { files: 1, read: 4, used: 2, set_aside: 2 });
    let note = read(&["01AB01;;2;2;nog nabellen", "01AB02;;2;2"]);
    assert_eq!(codes(&note.findings), [("B108", 1, 2), ("B111", 2, 5)]);
    let column = read(&["01AB01;;2;2;3", "01AB02;;2;2;3"]);
    assert_eq!(column.value.totals.used, 4, "a column without a name");
}

/// A long table of a workbook with one cell for the answers to V1.1 and V1.2.
pub(super) fn merged_answers() -> Checked<Intake> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let rows = [["vestigingsnummer", "indicator", "antwoord"], ["01AB01", "V1.1", "3"], ["01AB01", "V1.2", ""]];
    for (row, cells) in (0..).zip(rows) {
        for (column, text) in (0..).zip(cells) {
            sheet.write(row, column, text).expect("a cell");
        }
    }
    sheet.merge_range(1, 2, 2, 2, "3", &rust_xlsxwriter::Format::new()).expect("merged");
    let bytes = book.save_to_buffer().expect("a workbook");
    let read = crate::input::source::read_bytes(bytes, "a.xlsx", crate::input::source::Limits::default());
    take(read.value)
}

#[test]
fn an_answer_that_is_merged_over_rows_is_told() {
    let checked = merged_answers();
    assert_eq!(codes(&checked.findings), [("A180", 2, 3)]);
    let evaluation = of(&checked.value, "01AB01");
    assert_eq!((evaluation.state(0), evaluation.state(1)), (State::Level(3), State::Level(3)));
}
