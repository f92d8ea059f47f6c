//! Cells that swallowed rows: a quote that closes too late makes one cell of many rows, and nothing else would tell that they are gone.
//!
//! In: a [`Sheet`] as it was read, and what separates its cells. Out: findings, and the rows with such a cell, which are not used. A remark of several
//! lines is fine, also with separators in it: only what looks like rows of this very table is reported. Must not know: what a column means.
//!
//! Read without quotes, the lines of such a row are rows. Two things tell: a line in a cell begins as the row itself does (`99CD00` as `99AB00`) and
//! has as many separators as a row; or each line of the row has as many as another row of the file. A quote that closes with text behind it, lines
//! below where it opened, is reported in any case.

use std::collections::BTreeMap;

use super::{Row, Sheet};
use crate::base::finding::{Code, Finding};

/// What may separate the cells of a text that was pasted or opened into a workbook.
const DELIMITERS: [char; 4] = [';', '\t', ',', '|'];

/// Looks at a table of a text file. `torn` holds the rows, by number, in which a quote closes on a later line with text behind it, and its column.
pub fn in_text(sheet: &mut Sheet, delimiter: u8, torn: &BTreeMap<usize, usize>) -> Vec<Finding> {
    let delimiter = char::from(delimiter);
    let head = sheet.all_rows().next().map(|row| row.number());
    settle(sheet, |row, widths| {
        let is_swallow = |lines: &Lines| lines.has_rows(widths) || lines.are_rows(widths);
        // A name in a header may have lines and separators.
        let is_header = Some(row.number()) == head;
        let found =
            || Lines::of(row, delimiter).find(|lines| !is_header && is_swallow(lines)).map(|lines| lines.column);
        torn.get(&row.number()).copied().or_else(found)
    })
}

/// Looks at a table of a workbook, which may come from such a text file. Nothing tells which separator that had, and prose has commas: only lines
/// that begin as the row does count, and only where that is a number such as a school's: a workbook of a norm holds short ids and texts of any kind.
pub fn in_workbook(sheet: &mut Sheet) -> Vec<Finding> {
    settle(sheet, |row, widths| {
        let mut lines = DELIMITERS.into_iter().flat_map(|delimiter| Lines::of(row, delimiter));
        lines.find(|lines| lines.is_numbered() && lines.has_rows(widths)).map(|lines| lines.column)
    })
}

/// Tells every row of which `column` says in which cell rows stand, and sets it aside.
fn settle(sheet: &mut Sheet, column: impl Fn(Row<'_>, &Widths) -> Option<usize>) -> Vec<Finding> {
    if !sheet.text.contains('\n') {
        return Vec::new();
    }
    let widths = Widths::of(sheet);
    let found = sheet.all_rows().filter_map(|row| Some((row, column(row, &widths)?)));
    let reported = found.map(|(row, column)| {
        let lines = row.cells().map(|cell| cell.matches('\n').count()).sum::<usize>() + 1;
        (row.number(), Finding::new(Code::RowsInCell, row.place_of(column)).fact("lines", lines))
    });
    let (rows, findings) = reported.unzip();
    sheet.torn = rows;
    sheet.set_header(0);
    findings
}

/// How many cells the rows of a sheet have.
struct Widths {
    rows: BTreeMap<usize, usize>,
    usual: usize,
}

impl Widths {
    fn of(sheet: &Sheet) -> Widths {
        let mut rows = BTreeMap::new();
        sheet.all_rows().for_each(|row| *rows.entry(row.width()).or_default() += 1);
        let usual = rows.iter().max_by_key(|(width, count)| (**count, **width)).map_or(0, |(width, _)| *width);
        Widths { rows, usual }
    }

    /// Whether a row other than one of `own` cells has so many.
    fn has(&self, width: usize, own: usize) -> bool {
        self.rows.get(&width).is_some_and(|count| *count > usize::from(width == own))
    }
}

/// The lines that a row would be without the quotes of one cell, which holds several lines and separators.
struct Lines {
    /// That cell.
    column: usize,
    /// How many cells the row itself has.
    width: usize,
    /// Those that are not blank.
    lines: Vec<Line>,
}

/// One of those lines.
struct Line {
    /// Its first cell.
    start: String,
    /// How many separators it would have as a row.
    count: usize,
    /// How many of these stand in the cell.
    own: usize,
    /// Whether another of its cells looks like the first: numbers of schools or years in a sentence, and no row.
    is_list: bool,
}

impl Lines {
    /// Those of each such cell.
    fn of(row: Row<'_>, delimiter: char) -> impl Iterator<Item = Lines> {
        let is_one = move |cell: &str| cell.contains('\n') && cell.contains(delimiter);
        let cells = row.cells().enumerate().filter(move |(_, cell)| is_one(cell));
        cells.map(move |(column, cell)| Lines::of_cell(row, column, cell, delimiter))
    }

    fn of_cell(row: Row<'_>, column: usize, cell: &str, delimiter: char) -> Lines {
        let part = |line: &str| {
            let mut cells = line.split(delimiter).map(str::trim);
            let start = cells.next().unwrap_or_default();
            let is_like =
                |cell: &str| cell.len() == start.len() && shape(cell).is_some_and(|own| Some(own) == shape(start));
            let own = line.matches(delimiter).count();
            Line { start: start.to_owned(), count: own, own, is_list: cells.any(is_like) }
        };
        let mut lines: Vec<_> = cell.lines().filter(|line| !line.trim().is_empty()).map(part).collect();
        let width = row.width();
        if let Some(first) = lines.first_mut() {
            first.count += column;
            first.start = if column == 0 { std::mem::take(&mut first.start) } else { row.cell(0).to_owned() };
        }
        // The last one goes on with the cells behind it.
        lines.iter_mut().last().into_iter().for_each(|last| last.count += width.saturating_sub(column + 1));
        Lines { column, width, lines }
    }

    /// Whether the row begins with a number such as that of a school.
    fn is_numbered(&self) -> bool {
        let start = self.lines.first().map_or("", |line| line.start.as_str());
        start.chars().all(char::is_alphanumeric)
            && start.contains(|c: char| c.is_ascii_digit())
            && start.chars().count() >= 5
    }

    /// Whether any line but the first begins as the row does, and has as many separators as a row. The last one goes on with what stands behind the
    /// cell: it counts where the first one is a row as well.
    fn has_rows(&self, widths: &Widths) -> bool {
        let Some((first, rest)) = self.lines.split_first() else { return false };
        let Some(own) = shape(&first.start) else { return false };
        // Such a number hardly begins a line of a remark: fewer separators are enough.
        let enough = if self.is_numbered() { (widths.usual / 2).max(3) } else { usize::MAX };
        let is_wide = |count: usize| count >= enough || (count >= 2 && widths.has(count + 1, self.width));
        let is_row = |(at, line): (usize, &Line)| {
            let is_last = at + 1 == rest.len();
            let begins = !line.is_list && shape(&line.start).as_ref() == Some(&own);
            begins && is_wide(line.count) && (!is_last || is_wide(first.count))
        };
        rest.iter().enumerate().any(is_row)
    }

    /// Whether every line has as many separators as another row, the first and the last of their own too: above a list stands a line without. Two
    /// lines with two each may be a list.
    fn are_rows(&self, widths: &Widths) -> bool {
        let [first, .., last] = self.lines.as_slice() else { return false };
        let is_enough = first.count >= 3 || (first.count == 2 && self.lines.len() > 2);
        is_enough
            && first.own > 0
            && last.own > 0
            && self.lines.iter().all(|line| line.count == first.count)
            && widths.has(first.count + 1, self.width)
    }
}

/// What a cell looks like: a run of digits is one digit, a letter any letter. `None` without a digit: words look like anything.
fn shape(cell: &str) -> Option<String> {
    let mut shape = String::new();
    for c in cell.chars() {
        match c {
            '0'..='9' if shape.ends_with('9') => {}
            '0'..='9' => shape.push('9'),
            c if c.is_alphabetic() => shape.push('a'),
            c => shape.push(c),
        }
    }
    shape.contains('9').then_some(shape)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::finding::{Checked, Source};
    use crate::input::source::csv;

    fn read(text: &str) -> Checked<Option<Sheet>> {
        csv::read(text, Arc::new(Source { file: "a.csv".into(), sheet: None }))
    }

    /// The code, line, column and number of lines of what is reported.
    fn reported(text: &str) -> Vec<(&'static str, u32, u32)> {
        read(text).findings.iter().map(|f| (f.code.id(), f.place.row, f.place.column)).collect()
    }

    const WIDE: &str = "nr;opmerking;V1.1;V1.2;V1.3\n99XY00;;3;3;3\n";

    #[test]
    fn a_quote_that_closes_rows_later_is_told() {
        let rows = [
            ("99AB00;\"goed;3;3;3\n99CD00;x;1;1;1\n99EF00;\"oke;3;3;3\n", 2),
            ("99AB00;\"goed;3;3;3\n99CD00;x;1;1;1\n99EF00;oke\";3;3;3\n", 2),
            ("99AB00;\"goed;3;3;3\n99CD00;x;1;1\n99EF00;oke\";3\n", 2),
            ("\"99AB00;goed;3;3;3\n99CD00;x;1;1;1\n99EF00\";oke;3;3;3\n", 1),
            ("99AB00;x;3;3;\"3\n99CD00;\"x\";1;1;1\n", 5),
            ("De Haven;\"goed;3;3;3\n't Kompas;x;1;1;1\nDe Regenboog;oke\";3;3;3\n", 2),
            ("99AB00;\"goed;3;3;3\r\n\r\n99EF00;oke\";3;3;3\r\n", 2),
        ];
        for (rows, column) in rows {
            let text = format!("{WIDE}{rows}99ZZ00;;2;2;2\n");
            assert_eq!(reported(&text), [("B170", 3, column)], "{rows}");
            let sheet = read(&text).value.expect("a sheet");
            assert_eq!(sheet.rows().map(|row| row.cell(0)).collect::<Vec<_>>(), ["99XY00", "99ZZ00"]);
        }
    }

    #[test]
    fn rows_in_a_long_table_are_told() {
        let head = "nr;indicator;antwoord;toelichting\n";
        assert_eq!(
            reported(&format!("{head}99AB00;V1.1;3;\"goed\n99AB00;V1.2;1;x\n99AB00;V1.3;1;\"ja\"\n")),
            [("B170", 2, 4)]
        );
        assert_eq!(
            reported(&format!("{head}99AB00;V1.1;3;\"goed\n99AB00;V1.2;1;x\"\n99AB00;V1.3;1;ja\n")),
            [("B170", 2, 4)]
        );
    }

    #[test]
    fn remarks_of_several_lines_are_fine() {
        let remarks = [
            "regel een\nregel twee",
            "let op; eerst dit\ndan dat; en dit\nen klaar",
            "99CD00 doet ook mee\nzie bijlage",
            "zie ook:\n99CD00; 99EF00",
            "V1.1; 3\nV1.2; 2",
            "12-03-2026; gesprek; actie\n13-03-2026; gesprek; actie",
            "a;b;c;d\n\ne",
            "- een\n- twee;\n- drie;",
            "Samen met:\n99CD00; 99EF00; 99GH00; 99AB00",
            "Samen met:\n99CD00; 99GH00",
            "Acties:\nmeting; gesprek; plan; evaluatie",
            "Gedaan in:\n2022; 2023; 2024; 2025",
            "Gevoerd:\n1; 2; 3 en 4 zijn besproken; de rest niet\nVolgt in mei",
        ];
        for remark in remarks {
            let text = format!("{WIDE}99AB00;\"{remark}\";3;3;3\n99ZZ00;\"x\";2;2;2\n");
            assert_eq!(reported(&text), [], "{remark}");
            let long = format!("nr;indicator;antwoord;toelichting\n99AB00;V1.1;3;\"{remark}\"\n99AB00;V1.2;3;\n");
            assert_eq!(reported(&long), [], "{remark}");
        }
        let head = "nr;indicator;antwoord;\"toelichting\n(wat; waarom; hoe; wie)\"\n99AB00;V1.1;3;x\n99CD00;V1.1;3;x\n";
        assert_eq!(reported(head), [], "lines in the name of a column");
        assert_eq!(
            reported(&format!("{WIDE}99AB00;\"OBS \"De Brug\" x\";3;3;3\n")),
            [],
            "text behind a quote on its line"
        );
    }
}
