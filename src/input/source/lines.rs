//! Tables of which every line stands in one cell: a CSV with commas that a Dutch Excel opened and saved, or one with quotes around each line.
//!
//! In: a [`Sheet`] as it was read. Out: the same with its lines parted into cells, each at the place of its line, and a finding. Where some rows have
//! more than one cell a text was cut in pieces, and nothing is certain: then a finding and no sheet. Must not know: what a column means.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::Sheet;
use super::csv::Scanner;
use crate::base::finding::{Checked, Code, Finding};

/// What may separate cells, with its name in findings.
const DELIMITERS: [(u8, &str); 4] = [(b',', "comma"), (b';', "semicolon"), (b'\t', "tab"), (b'|', "bar")];

/// No table of any use has fewer columns.
const FEWEST: usize = 3;

/// What came of [`part`].
pub(super) struct Parted {
    /// The sheets with their lines parted.
    pub checked: Checked<Vec<Sheet>>,
    /// Whether there is a sheet of which nothing is certain, and which is left out.
    pub is_broken: bool,
}

/// Parts the lines of the sheets where they stand in one cell each.
pub(super) fn part(checked: Checked<Vec<Sheet>>) -> Parted {
    let Checked { value: sheets, mut findings } = checked;
    let mut is_broken = false;
    let sheets = sheets.into_iter().filter_map(|sheet| {
        let Some((delimiter, name)) = delimiter(&sheet) else { return Some(sheet) };
        let parted = parted(&sheet, delimiter);
        let code = if parted.is_some() { Code::LinesInOneCell } else { Code::LinesBroken };
        let finding = Finding::new(code, sheet.place()).fact("delimiter", name);
        findings.push(finding.fact("rows", sheet.len()));
        is_broken |= parted.is_none();
        parted
    });
    let sheets = sheets.collect();
    Parted { checked: Checked::new(sheets, findings), is_broken }
}

/// What separates the cells within the lines of a sheet; `None` where it is a table as any other. Two in three rows must have one cell each, with as
/// many parts in it as the others.
fn delimiter(sheet: &Sheet) -> Option<(u8, &'static str)> {
    let rows = sheet.all_rows().len();
    let lines = || sheet.all_rows().filter(|row| row.len() == 1).map(|row| row.cell(0));
    let is_enough = |count: usize| count >= 2 && count * 3 >= rows * 2;
    if !is_enough(lines().count()) {
        return None;
    }
    let usual = |delimiter: u8| {
        let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
        lines()
            .filter_map(|line| Some(cells(line, delimiter)?.len()))
            .for_each(|width| *widths.entry(width).or_default() += 1);
        widths.into_iter().filter(|(width, _)| *width >= FEWEST).map(|(width, count)| (count, width)).max()
    };
    let found = DELIMITERS.into_iter().filter_map(|delimiter| Some((usual(delimiter.0)?, delimiter)));
    let best = found.filter(|((count, _), _)| is_enough(*count)).max_by_key(|(usual, _)| *usual);
    let ((_, width), delimiter) = best?;
    let is_header = |line: &&str| cells(line, delimiter.0).is_some_and(|cells| cells.len() == width);
    let header = lines().find(is_header)?;
    (!is_sentence(header, delimiter.0)).then_some(delimiter)
}

/// Whether a line is one of an explanation, and no header: a space stands behind most of its separators, and it has more words than a list of names.
fn is_sentence(line: &str, delimiter: u8) -> bool {
    let delimiter = char::from(delimiter);
    let parts: Vec<&str> = line.split(delimiter).collect();
    let spaced = parts.iter().skip(1).filter(|part| part.starts_with(' ')).count();
    let words = line.split(|c: char| c == delimiter || c.is_whitespace()).filter(|word| !word.is_empty()).count();
    spaced * 2 > parts.len() - 1 && words * 2 >= parts.len() * 3
}

/// The cells of one line; `None` where it is not whole.
fn cells(line: &str, delimiter: u8) -> Option<Vec<Cow<'_, str>>> {
    let mut scanner = Scanner::new(line, delimiter);
    let (mut cells, mut more) = (Vec::new(), Vec::new());
    scanner.next(&mut cells)?.ok()?;
    scanner.next(&mut more).is_none().then_some(cells)
}

/// The sheet with its lines parted; `None` where any row has more than its line, or the line is not whole.
fn parted(sheet: &Sheet, delimiter: u8) -> Option<Sheet> {
    let mut parted = Sheet::new(sheet.source.clone(), sheet.first_column);
    parted.hidden = sheet.hidden;
    parted.is_of_lines = true;
    for row in sheet.all_rows() {
        let cells = cells(row.cell(0), delimiter).filter(|_| row.len() == 1)?;
        if !parted.push(row.place().row, cells.iter().map(AsRef::as_ref)) {
            return None;
        }
    }
    parted.shrink();
    parted.set_header(0);
    Some(parted)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::finding::Source;

    fn read(rows: &[&[&str]]) -> Checked<Vec<Sheet>> {
        let source = Source { file: "a.xlsx".into(), sheet: Some("Blad1".into()) };
        let mut sheet = Sheet::new(Arc::new(source), 2);
        for (line, row) in (3..).zip(rows) {
            assert!(sheet.push(line, row.iter().copied()));
        }
        part(Checked::new(vec![sheet], vec![])).checked
    }

    fn codes(checked: &Checked<Vec<Sheet>>) -> Vec<&str> {
        checked.findings.iter().map(|f| f.code.id()).collect()
    }

    #[test]
    fn lines_in_one_cell_are_parted_and_keep_their_place() {
        let lines: [&[&str]; 3] = [&["a,b,c"], &["1,\"x, y\",3"], &["1,x,2,3"]];
        let checked = read(&lines);
        assert_eq!(codes(&checked), ["B132"]);
        let sheet = &checked.value[0];
        assert_eq!(sheet.header().collect::<Vec<_>>(), ["a", "b", "c"]);
        let row = sheet.rows().next().expect("a row");
        assert_eq!((row.cell(1), row.place_of(1).cell().as_deref()), ("x, y", Some("B4")));
        assert_eq!(sheet.misfits().count(), 1, "a separator too many is told here as well");
    }

    #[test]
    fn a_line_in_pieces_is_not_put_together() {
        let torn: [&[&str]; 4] = [&["a,b,c"], &["1,2,3"], &["4,5,6"], &["1,x", "y,3"]];
        let open: [&[&str]; 4] = [&["a,b,c"], &["1,2,3"], &["4,5,6"], &["1,\"x"]];
        for rows in [torn, open] {
            let checked = read(&rows);
            assert_eq!((codes(&checked), checked.value.len()), (vec!["B134"], 0));
        }
    }

    #[test]
    fn other_tables_stay_as_they_are() {
        let one: [&[&str]; 3] = [&["Leeswijzer"], &["Vul in, graag, voor 1 mei"], &["Dank"]];
        let table: [&[&str]; 3] = [&["a,b,c", "d"], &["1,2,3", "4"], &["x"]];
        let sentences: [&[&str]; 3] =
            [&["Beste school, vul dit in, dank"], &["Vragen, opmerkingen, mail ons"], &["Klaar?", "ja"]];
        for rows in [one, table, sentences] {
            let checked = read(&rows);
            assert_eq!((codes(&checked).len(), checked.value[0].all_rows().len()), (0, 3));
        }
    }
}
