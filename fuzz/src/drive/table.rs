//! Tables of text and workbooks: every cell is where it says that it is, and nothing is lost between two rows.

use encoding_rs::{Encoding, MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::archive;
use super::check_findings;
use sop::base::finding::{Checked, Code, Fact, Finding};
use sop::base::text::fold::clean;
use sop::input::source::{Limits, Sheet, read_bytes};

/// The rows and columns of Excel.
const SIZE: (u32, u32) = (1_048_576, 16_384);

/// A table of text, in whatever encoding.
pub fn csv(data: &[u8]) {
    let doubtful = check(data, "a.csv", None).findings.iter().any(|f| f.code == Code::EncodingUnsure);
    // What the finding asks for is a setting; with it there is no doubt left.
    for set in [WINDOWS_1252, MACINTOSH].into_iter().filter(|_| doubtful) {
        let checked = check(data, "a.csv", Some(set));
        assert!(checked.findings.iter().all(|f| f.code != Code::EncodingUnsure), "{:?}", checked.findings);
    }
}

/// A workbook: as it is, or written out in parts (see [`archive`]).
pub fn spreadsheet(data: &[u8]) {
    check(&archive::unfold(data), "a.xlsx", None);
}

/// Reads a file and checks what came out of it.
fn check(data: &[u8], file: &str, encoding: Option<&'static Encoding>) -> Checked<Vec<Sheet>> {
    let limits = Limits { encoding, ..Limits::default() };
    let checked = read_bytes(data.to_vec(), file, limits);
    check_findings(&checked.findings, &[file]);
    assert!(!checked.value.is_empty() || !checked.findings.is_empty(), "nothing came out, and nobody says why");
    // The program survives a panic in a reader of workbooks. It is a fault of ours all the same.
    let panicked = ("detail", Fact::from("panic"));
    assert!(!checked.findings.iter().any(|f| f.facts.contains(&panicked)), "a panic was caught");
    for sheet in &checked.value {
        let of_lines = |f: &Finding| f.code == Code::LinesInOneCell && f.place.source == sheet.source;
        check_sheet(sheet, checked.findings.iter().any(of_lines));
        match sheet.source.sheet {
            None => check_text(sheet, &decoded(data, encoding), &checked.findings),
            Some(_) => check_workbook(sheet),
        }
    }
    if checked.findings.iter().any(|f| f.code == Code::TableTooLarge) {
        return checked; // Costs as much as reading may: not twice.
    }
    let again = read_bytes(data.to_vec(), file, limits);
    assert_eq!(checked.findings, again.findings, "read twice, noticed otherwise");
    let all = |sheets: &[Sheet]| sheets.iter().map(contents).collect::<Vec<_>>();
    assert_eq!(all(&checked.value), all(&again.value), "read twice, read otherwise");
    checked
}

/// Everything in a sheet, with the line of each row.
fn contents(sheet: &Sheet) -> Vec<(u32, Vec<String>)> {
    sheet.all_rows().map(|row| (row.place().row, row.cells().map(str::to_owned).collect())).collect()
}

fn check_sheet(sheet: &Sheet, of_lines: bool) {
    let first = sheet.header_place(0).column;
    assert!(first > 0 && sheet.all_rows().len() > 0, "a table without cells");
    assert_eq!(sheet.above().len() + 1 + sheet.len(), sheet.all_rows().len());
    assert_eq!(sheet.header_row().map(|row| row.place().row), Some(sheet.header_place(0).row));
    let mut above = 0;
    for row in sheet.all_rows() {
        let line = row.place().row;
        assert!(line > above, "row {line} comes behind row {above}");
        above = line;
        assert!(row.cells().last().is_some_and(|cell| !cell.is_empty()), "a row that ends in a blank");
        for (column, cell) in row.cells().enumerate() {
            let place = row.place_of(column);
            // A line that stands in one cell has one place.
            let own = if of_lines { first } else { first + column as u32 };
            assert_eq!((place.row, place.column), (line, own), "a cell in another place");
            assert!(place.cell().is_some());
            assert_eq!(row.get(Some(column)), Some(cell).filter(|cell| !cell.is_empty()));
            check_cell(cell);
        }
        assert_eq!((row.cell(row.len()), row.get(None)), ("", None), "something beyond the last column");
    }
    check_findings(&sheet.unnamed(), &[&sheet.source.file]);
}

fn check_cell(cell: &str) {
    assert_eq!(cell, cell.trim(), "a cell is trimmed");
    assert!(!cell.contains('\r'), "a line break in a cell is a line feed: {cell:?}");
}

fn check_workbook(sheet: &Sheet) {
    for row in sheet.all_rows() {
        let last = row.place_of(row.len() - 1);
        assert!(last.row <= SIZE.0 && last.column <= SIZE.1, "a cell that no workbook has: {last}");
    }
}

/// The text of a file: a byte order mark, what is set, UTF-8, Windows-1252.
fn decoded(data: &[u8], set: Option<&'static Encoding>) -> String {
    let (encoding, mark) = match (Encoding::for_bom(data), set) {
        (Some(found), _) => found,
        (None, Some(encoding)) => (encoding, 0),
        (None, None) if data.contains(&0) => (if data.first() == Some(&0) { UTF_16BE } else { UTF_16LE }, 0),
        (None, None) if std::str::from_utf8(data).is_ok() => (UTF_8, 0),
        (None, None) => (WINDOWS_1252, 0),
    };
    encoding.decode_without_bom_handling(&data[mark..]).0.into_owned()
}

/// Compares a table with the lines of the text that its rows say they stand on.
fn check_text(sheet: &Sheet, text: &str, findings: &[Finding]) {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let lines: Vec<&str> = text.split('\n').collect();
    let rows = contents(sheet);
    let unclosed = findings.iter().any(|f| f.code == Code::QuoteUnclosed);
    for (at, (line, cells)) in rows.iter().enumerate() {
        let next = rows.get(at + 1).map_or(lines.len(), |(next, _)| *next as usize - 1);
        // What nobody sees is left out of cells.
        let written = clean(&lines[*line as usize - 1..next].join("\n")).replace('"', "");
        for cell in cells {
            assert!(written.contains(&cell.replace('"', "")), "{cell:?} does not stand on line {line}: {written:?}");
        }
        let last = at + 1 == rows.len();
        // What follows the last row may be a quote that never closes.
        if !(unclosed && last) {
            assert_eq!(letters(&cells.concat()), letters(&written), "something is lost on line {line}");
        }
    }
}

/// A text without white space, without what separates cells, and without what makes a formula of a text (`="1.10"`).
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '"' | ';' | ',' | '\t' | '|' | '=')).collect()
}
