//! Cells that swallowed rows: a quote that closes too late makes one cell of many rows, and nothing else would tell that they are gone.
//!
//! In: a [`Sheet`] as it was read, and what separates its cells. Out: findings, and the rows with such a cell, which are not used. A remark of several
//! lines is fine, also with separators in it: only what looks like rows of this very table is reported. Must not know: what a column means.
//!
//! Read without quotes, the lines of such a row are rows. Three things tell: a line in a cell begins as the row itself does (`99CD00` as `99AB00`) and
//! has as many separators as a row; each line of the row has as many as another row of the file; or one line ends and the next begins with cells that
//! look like those of their columns ([`Alike`]), however many separators a remark between them holds. A quote that closes with text behind it, lines below
//! where it opened, is reported in any case.

use std::collections::BTreeMap;

use super::alike::{Alike, shape};
use super::{Row, Sheet};
use crate::base::finding::{Code, Finding};

/// What may separate the cells of a text that was pasted or opened into a workbook.
const DELIMITERS: [char; 4] = [';', '\t', ',', '|'];

/// So many cells on both sides of a line break look like those of their columns where rows were swallowed; more in a workbook, where nothing tells which
/// separator there was.
const CELLS_OF_TEXT: usize = 2;
const CELLS_OF_WORKBOOK: usize = 3;

/// Looks at a table of a text file. `torn` holds the rows, by number, in which a quote closes on a later line with text behind it, and its column.
pub(super) fn in_text(sheet: &mut Sheet, delimiter: u8, torn: &BTreeMap<usize, usize>) -> Vec<Finding> {
    let delimiter = char::from(delimiter);
    let head = sheet.all_rows().next().map(|row| row.number());
    settle(sheet, |row, widths, alike| {
        let is_swallow = |lines: &Lines| {
            lines.has_rows(widths) || lines.are_rows(widths) || lines.has_break(widths, alike, CELLS_OF_TEXT)
        };
        // A name in a header may have lines and separators.
        let is_header = Some(row.number()) == head;
        let found =
            || Lines::of(row, delimiter).find(|lines| !is_header && is_swallow(lines)).map(|lines| lines.column);
        torn.get(&row.number()).copied().or_else(found)
    })
}

/// Looks at a table of a workbook, which may come from such a text file. Nothing tells which separator that had, and prose has commas: only lines
/// that begin as the row does count, and only where that is a number such as a school's: a workbook of a norm holds short ids and texts of any kind; and
/// those with several cells that look like those of their columns.
pub(super) fn in_workbook(sheet: &mut Sheet) -> Vec<Finding> {
    let head = sheet.all_rows().next().map(|row| row.number());
    settle(sheet, |row, widths, alike| {
        let mut lines = DELIMITERS.into_iter().flat_map(|delimiter| Lines::of(row, delimiter));
        let has_break = |lines: &Lines| Some(row.number()) != head && lines.has_break(widths, alike, CELLS_OF_WORKBOOK);
        let is_swallow = |lines: &Lines| (lines.is_numbered() && lines.has_rows(widths)) || has_break(lines);
        lines.find(is_swallow).map(|lines| lines.column)
    })
}

/// Tells every row of which `column` says in which cell rows stand, and sets it aside.
fn settle(sheet: &mut Sheet, column: impl Fn(Row<'_>, &Widths, &Alike) -> Option<usize>) -> Vec<Finding> {
    if !sheet.added().contains('\n') && sheet.led.is_empty() {
        return Vec::new();
    }
    let (widths, alike) = (Widths::of(sheet), Alike::of(sheet));
    let found = sheet.all_rows().filter_map(|row| Some((row, column(row, &widths, &alike)?)));
    let reported = found.map(|(row, column)| {
        let lines = row.cells().map(|cell| cell.matches('\n').count()).sum::<usize>() + 1;
        let lines = lines + usize::from(sheet.is_led(row.number(), column));
        (row.number(), Finding::new(Code::RowsInCell, row.place_of(column)).fact("lines", lines))
    });
    let (rows, findings) = reported.unzip();
    sheet.torn = rows;
    sheet.fit.is_plain = false;
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
struct Lines<'c> {
    /// That cell.
    column: usize,
    /// The parts of its lines that are not blank, and of a blank first one.
    parts: Vec<Vec<&'c str>>,
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

impl<'c> Lines<'c> {
    /// Those of each such cell.
    fn of(row: Row<'c>, delimiter: char) -> impl Iterator<Item = Lines<'c>> {
        let is_led = move |column: usize| row.sheet.is_led(row.index, column);
        let is_one = move |at: usize, cell: &str| (cell.contains('\n') || is_led(at)) && cell.contains(delimiter);
        let cells = row.cells().enumerate().filter(move |(at, cell)| is_one(*at, cell));
        cells.map(move |(column, cell)| Lines::of_cell(row, column, cell, delimiter))
    }

    fn of_cell(row: Row<'c>, column: usize, cell: &'c str, delimiter: char) -> Lines<'c> {
        // A quote that opens at the end of a row begins with a blank line: what stands behind it is not its first.
        let led = row.sheet.is_led(row.index, column).then_some("");
        let texts: Vec<&str> = led.into_iter().chain(cell.lines().filter(|line| !line.trim().is_empty())).collect();
        let parts = texts.iter().map(|line| line.split(delimiter).collect());
        let part = |line: &str| {
            let mut cells = line.split(delimiter).map(str::trim);
            let start = cells.next().unwrap_or_default();
            let is_like =
                |cell: &str| cell.len() == start.len() && shape(cell).is_some_and(|own| Some(own) == shape(start));
            let own = line.matches(delimiter).count();
            Line { start: start.to_owned(), count: own, own, is_list: cells.any(is_like) }
        };
        let mut lines: Vec<_> = texts.iter().map(|line| part(line)).collect();
        let width = row.width();
        if let Some(first) = lines.first_mut() {
            first.count += column;
            first.start = if column == 0 { std::mem::take(&mut first.start) } else { row.cell(0).to_owned() };
        }
        // The last one goes on with the cells behind it.
        lines.iter_mut().last().into_iter().for_each(|last| last.count += width.saturating_sub(column + 1));
        Lines { column, parts: parts.collect(), width, lines }
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

    /// Whether the end of a line is that of a row, and the beginning of the next that of another: at least `least` of their cells fit their columns well.
    /// Where a table was copied into a remark its last line ends as a row does, too.
    fn has_break(&self, widths: &Widths, alike: &Alike, least: usize) -> bool {
        let behind = self.width.max(widths.usual).saturating_sub(self.column + 1);
        let end = |at: usize, parts: &[&str]| {
            // The first line stands in the cell from its beginning, behind the cells before it.
            let least = behind + if at == 0 { 1 } else { self.column + 1 };
            let own = parts.get(parts.len().checked_sub(behind)?..).filter(|_| parts.len() >= least)?;
            alike.fitting(self.column + 1, own.iter().copied())
        };
        let begin = |parts: &[&str]| {
            let own = parts.get(..self.column).filter(|_| parts.len() > self.column)?;
            alike.fitting(0, own.iter().copied())
        };
        let is_copied = || {
            let last = self.parts.last().and_then(|parts| end(self.parts.len(), parts));
            behind > 0 && self.width > self.column + 1 && last.is_some_and(|cells| cells >= least)
        };
        let is_break = |(at, pair): (usize, &[Vec<&str>])| {
            let fitting = end(at, &pair[0]).and_then(|ending| Some(ending + begin(&pair[1])?));
            fitting.is_some_and(|cells| cells >= least)
        };
        self.parts.windows(2).enumerate().any(is_break) && !is_copied()
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::base::finding::{Checked, Source};
    use crate::input::source::csv;

    fn read(text: &str) -> Checked<Option<Sheet>> {
        csv::read(text.to_owned(), Arc::new(Source { file: "a.csv".into(), sheet: None }))
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
            ("De Haven;\"goed; maar let op;3;3;3\nDe Regenboog;oke\";3;3;3\n", 2),
            ("De Haven;\"goed;1;1;1\n't Kompas;let op; x;1;1;1\nDe Regenboog;oke; en goed\";3;3;3\n", 2),
            ("De Haven;\"goed;1;1;1\n't Kompas;x;1\nDe Regenboog;oke\";3;3;3\n", 2),
            ("b@x.nl;\"goed; let op;1;;1\nc@x.nl;oke\";3;3;3\n", 2),
            ("99AB00;x;3;3;\"\n99CD00;x;1;1;\"\n", 5),
            ("99AB00;x;3;3;\"\r\n\r\n99CD00;x;1;1;\"\r\n", 5),
            ("De Haven;x;3;3;\"\n't Kompas;x;1;1;\"\n", 5),
            ("99AB00;x;3;3;\"  \n99CD00;x;1;1;1. eerst\"\n", 5),
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
    fn rows_that_begin_with_a_name_are_told_in_a_long_table() {
        let rows = "De Haven;V1.1;1;\"goed; maar let op\nDe Haven;V1.2;1;x\"\nDe Haven;V1.3;3;\n";
        assert_eq!(reported(&format!("school;indicator;antwoord;toelichting\n{rows}")), [("B170", 2, 4)]);
        let rows = "De Haven;V1;2025-2026;\"let op; x;SWV\nCaf\u{e9} Zuid;V1;2025-2026;y\";SWV\n";
        assert_eq!(reported(&format!("school;standaard;tot;reden;verleend_door\n{rows}")), [("B170", 2, 4)]);
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
            "Vorig jaar; 3; 2; 3\nDit jaar; 3; 3; 3",
            "Cijfers; 3; 3; 3\nen verder niets",
            "- een; twee\n- drie; vier\n- vijf; zes",
            "\nlet op; eerst dit",
            "\n99CD00; 99EF00",
            "\n\n- een; twee; drie; vier\n- vijf",
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
