use super::*;
use crate::base::finding::Fact;

fn sheet(text: &str) -> Checked<Option<Sheet>> {
    read(text.to_owned(), Arc::new(Source { file: "a.csv".into(), sheet: None }))
}

/// The rows as text, with the line in front.
fn rows(sheet: &Sheet) -> Vec<(u32, Vec<&str>)> {
    sheet.rows().map(|row| (row.place().row, (0..sheet.width()).map(|c| row.cell(c)).collect())).collect()
}

fn codes<T>(checked: &Checked<T>) -> Vec<(&str, u32, u32)> {
    checked.findings.iter().map(|f| (f.code.id(), f.place.row, f.place.column)).collect()
}

#[test]
fn blank_lines_and_quoted_line_breaks_leave_the_line_numbers_true() {
    for end in ["\r\n", "\n", "\r"] {
        let text = ["", ";;", " a ;b", "", "1;\"x", "", "y\"", "\u{a0};", "2; z\u{a0}", ""].join(end);
        let checked = sheet(&text);
        assert_eq!(checked.findings, []);
        let sheet = checked.value.expect("a sheet");
        assert_eq!(sheet.header().collect::<Vec<_>>(), ["a", "b"]);
        assert_eq!(sheet.header_place(1).cell().as_deref(), Some("R3K2"));
        assert_eq!(rows(&sheet), [(5, vec!["1", "x\n\ny"]), (9, vec!["2", "z"])], "{end:?}");
    }
}

#[test]
fn the_first_line_of_excel_names_the_delimiter() {
    let checked = sheet("sep=,\r\na;b,c\r\n1,2\r\n");
    assert_eq!(rows(&checked.value.expect("a sheet")), [(3, vec!["1", "2"])]);
    assert_eq!(named_delimiter("\"SEP=;\"\nx"), Some((b';', "\nx")));
    assert_eq!(named_delimiter("sep=;a\n"), None);
    assert_eq!(named_delimiter("sep"), None);
}

#[test]
fn rows_that_do_not_fit_are_reported_and_cells_below_no_name_dropped() {
    let checked = sheet("a;b;\n1;2;;drie;;vier\n1;;\n1;2;drie\n");
    let sheet = checked.value.expect("a sheet");
    let unnamed = Checked::new((), sheet.unnamed());
    assert_eq!(codes(&unnamed), [("B130", 2, 0), ("B111", 4, 3)]);
    assert_eq!(unnamed.findings[0].value, None, "it may be about a pupil");
    let counts = [
        ("cells", Fact::Count(6)),
        ("expected", Fact::Count(3)),
        ("kind", Fact::from("beside")),
        ("answers", Fact::Count(0)),
    ];
    assert_eq!(unnamed.findings[0].facts, counts);
    assert_eq!(unnamed.findings[1].facts, [("cells", Fact::Count(1))]);
    assert_eq!(rows(&sheet), [(3, vec!["1", ""]), (4, vec!["1", "2"])]);
}

#[test]
fn rows_before_an_open_quote_remain() {
    let checked = sheet("a;b\r\n1;2\r\n3;\"vier\r\n5;6\r\n");
    assert_eq!(codes(&checked), [("B110", 3, 2)]);
    assert_eq!(rows(&checked.value.expect("a sheet")), [(2, vec!["1", "2"])]);
}

#[test]
fn a_header_alone_is_a_sheet_and_blank_lines_are_none() {
    let empty = sheet(" \r\n;;\r\n");
    assert!(empty.value.is_none());
    let header = sheet("a;b\n");
    assert_eq!(header.value.as_ref().map(Sheet::len), Some(0));
}

#[test]
fn a_wide_header_over_many_short_rows_does_not_fill_the_memory() {
    let header = format!("{}z\n", "a;".repeat(99_999));
    let sheet_of = |row: &str| sheet(&format!("{header}{}", row.repeat(501)));
    let short = sheet_of("1\n");
    assert_eq!(codes(&short), []);
    assert_eq!(short.value.map(|sheet| sheet.ends.len()), Some(100_501));
    let long = sheet_of(&format!("{}z\n", ";".repeat(99_999)));
    assert_eq!(codes(&long), [("B119", 501, 0)]);
    assert!(long.value.is_none());
    let one_line = sheet(&format!("a;b\n{}", ";".repeat(3_000_000)));
    assert_eq!(codes(&one_line), [("B119", 2, 0)]);
}

#[test]
fn one_column_is_a_table() {
    let sheet = sheet("naam\nDe Esdoorn, Emmen\n").value.expect("a sheet");
    assert_eq!(rows(&sheet), [(2, vec!["De Esdoorn, Emmen"])]);
}

#[test]
fn a_cell_that_is_too_long_is_named() {
    let most = "a".repeat(MAX_CELL);
    assert_eq!(sheet(&format!("a;b\n1; {most} \n")).findings, []);
    let checked = sheet(&format!("a;b\n1;2\n\n1;{most}b\n"));
    assert!(checked.value.is_none());
    assert_eq!(codes(&checked), [("B119", 4, 2)]);
    assert_eq!(checked.findings[0].facts, [("what", Fact::from("cell"))]);
}
