//! Which rows of a table are its header, and which further down are headers once more: one rule for the register, agreements, waivers and mappings.
//! Answers have the same with questions for names ([`crate::intake`]).
//!
//! In: a sheet, and what is the name of a column. Out: the sheet with its header settled. Must not know: what a table is about.

use std::collections::{BTreeMap, BTreeSet};

use super::key;
use crate::input::source::{Header, Row, Sheet};

/// Rows that may be the header: above it stand a logo, a title, an explanation.
const ABOVE: usize = 60;

/// Makes the first row the header that holds at least half as many names that `is_known` knows as any: a later one with more is a row of data, or the header
/// of another table, and must not take away the rows above it. Without two names the first row stays. Rows right above and below it belong to it where
/// they name columns that it leaves open, as where cells are merged. Rows further down that name columns are no rows of the table either.
pub(crate) fn settle_header(sheet: &mut Sheet, is_known: impl Fn(&str) -> bool) {
    let known = |row: Row| row.cells().filter(|cell| !cell.is_empty() && is_known(cell)).count();
    let counts: Vec<usize> = sheet.all_rows().take(ABOVE).map(known).collect();
    let most = counts.iter().copied().max().unwrap_or(0);
    if let Some(main) = counts.iter().position(|names| *names >= 2 && names * 2 >= most) {
        let header = whole_header(sheet, main, &is_known);
        sheet.settle(header);
    }
    let (again, until) = headers_below(sheet, &is_known);
    sheet.set_headers(again, until);
}

/// So many rows above the names of columns may hold titles of groups of them, with the names of some columns.
const TITLES: usize = 2;

/// A row with fewer cells is a label with its value, and no titles of groups.
const TITLE_CELLS: usize = 3;

/// The header with the rows around it that name columns too.
fn whole_header(sheet: &Sheet, main: usize, is_known: impl Fn(&str) -> bool) -> Header {
    let rows: Vec<Row> = sheet.all_rows().take(main + 2).collect();
    let Some(names) = rows.get(main).copied() else { return Header::row(main) };
    let is_named = |column: usize| is_known(names.cell(column));
    let known: BTreeSet<String> = names.cells().filter(|cell| is_known(cell)).map(key).collect();
    let is_new = |cell: &str| is_known(cell) && !known.contains(&key(cell));
    let (mut first, mut last, mut elsewhere) = (main, main, BTreeMap::new());
    // A row of data says more than names.
    let goes_on = |row: &Row| {
        let mut cells = row.cells().enumerate().filter(|(_, cell)| !cell.is_empty());
        row.cells().any(is_new)
            && cells.all(|(at, cell)| is_known(cell) && (!is_named(at) || key(cell) == key(names.cell(at))))
    };
    if let Some(row) = rows.get(main + 1).filter(|row| goes_on(row)) {
        last = main + 1;
        elsewhere.extend(row.cells().enumerate().filter(|(_, cell)| is_new(cell)).map(|(at, _)| (at, last)));
    }
    for above in (main.saturating_sub(TITLES)..main).rev() {
        let is_open = |at: usize| names.cell(at).is_empty() && !elsewhere.contains_key(&at);
        let row = rows[above];
        let new: Vec<usize> =
            row.cells().enumerate().filter(|(at, cell)| is_open(*at) && is_new(cell)).map(|(at, _)| at).collect();
        if !new.is_empty() && row.cells().filter(|cell| !cell.is_empty()).count() >= TITLE_CELLS {
            first = above;
            elsewhere.extend(new.into_iter().map(|at| (at, above)));
        }
    }
    Header::rows(main, first, last, elsewhere.into_iter().collect())
}

/// The longest name of a column, in bytes, and then some: longer cells of millions of rows are not looked at.
const LONGEST_NAME: usize = 80;

/// The rows below a header that are the same header once more, and the first that is another one: files that were put below each other repeat it.
fn headers_below(sheet: &Sheet, is_known: impl Fn(&str) -> bool) -> (Vec<usize>, Option<usize>) {
    let names: Vec<String> = sheet.header().map(key).collect();
    let known = sheet.header().filter(|name| !name.is_empty() && is_known(name)).count();
    let mut again = Vec::new();
    if known < 2 {
        return (again, None);
    }
    let is_name = |cell: &&str| cell.len() <= LONGEST_NAME && cell.starts_with(char::is_alphabetic) && is_known(cell);
    for row in sheet.below() {
        let named: BTreeSet<String> = row.cells().filter(is_name).map(key).collect();
        if named.len() < 2 || named.len() * 2 < known {
            continue;
        }
        let is_same =
            |(at, cell): (usize, &str)| cell.is_empty() || names.get(at).is_some_and(|name| *name == key(cell));
        match row.cells().enumerate().all(is_same) {
            true => again.push(row.number()),
            false => return (again, Some(row.number())),
        }
    }
    (again, None)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::finding::{Code, Source};
    use std::sync::Arc;

    const NAMES: [&str; 6] = ["id", "naam", "soort", "wijk", "van", "tot"];

    /// A sheet of lines with `;`, its header settled.
    fn settled(lines: &[&str]) -> Sheet {
        let mut sheet = Sheet::new(Arc::new(Source { file: "a.csv".into(), sheet: None }), 1);
        for (line, row) in (1..).zip(lines) {
            assert!(sheet.push(line, row.split(';')));
        }
        settle_header(&mut sheet, |name| NAMES.contains(&key(name).as_str()));
        sheet
    }

    /// The names of the columns, the lines of the rows, and what is reported of headers below.
    fn read(lines: &[&str]) -> (String, Vec<u32>, Vec<(Code, u32)>) {
        let sheet = settled(lines);
        let reported = sheet.headers_below().into_iter().map(|f| (f.code, f.place.row)).collect();
        (sheet.header().collect::<Vec<_>>().join(";"), sheet.rows().map(|row| row.place().row).collect(), reported)
    }

    #[test]
    fn the_header_is_the_first_row_with_enough_known_names() {
        let sheet = settled(&["Zelfevaluatie 2025;", "id;los", "id;naam", "1;x", "2;y"]);
        assert_eq!(sheet.unnamed(), []);
        assert_eq!(sheet.header_place(0).row, 3);
        assert_eq!((sheet.above().len(), sheet.len()), (2, 2));
    }

    #[test]
    fn a_header_once_more_is_no_row() {
        let again = |lines: &[u32]| lines.iter().map(|line| (Code::HeaderAgain, *line)).collect::<Vec<_>>();
        let (_, rows, reported) = read(&["id;naam;x;tot", "1;a;;", "ID;Naam;x;Tot", "2;b;;", "id;naam;x;tot", "3;c;;"]);
        assert_eq!((rows, reported), (vec![2, 4, 6], again(&[3])));
        let (_, rows, reported) = read(&["id;naam;tot", "id;naam;tot", "1;a;x"]);
        assert_eq!((rows, reported), (vec![3], again(&[2])), "right below the first");
        let (_, rows, reported) = read(&["id;naam;tot", "1;a;", "id;naam;tot"]);
        assert_eq!((rows, reported), (vec![2], again(&[3])), "with nothing below it");
        let (_, rows, reported) = read(&["id;naam;soort;tot", "1;a;b;c", "id;naam", "2;b;;"]);
        assert_eq!((rows, reported), (vec![2, 4], again(&[3])), "a shorter one is no row that misses cells");
    }

    #[test]
    fn below_another_header_nothing_is_read() {
        let (_, rows, reported) = read(&["id;naam;tot", "1;a;x", "naam;id;tot", "b;2;y", "id;naam;tot", "3;c;z"]);
        assert_eq!((rows, reported), (vec![2], vec![(Code::SecondTable, 3)]));
        let (_, rows, _) = read(&["id;naam;tot", "1;a;x", "id;naam;tot;wijk", "2;b;y;n"]);
        assert_eq!(rows, [2], "one column more: the cells beside the table would have no name");
    }

    #[test]
    fn words_that_are_names_of_columns_too_are_no_header() {
        let (_, rows, reported) = read(&["id;naam;soort;wijk;van;tot", "1;wijk;van;;;", "2;soort;b;Noord;;"]);
        assert_eq!((rows, reported), (vec![2, 3], vec![]));
        let (_, rows, reported) = read(&["id;naam;los", "1;id;x", "2;naam;id of naam"]);
        assert_eq!((rows, reported), (vec![2, 3], vec![]));
    }

    #[test]
    fn a_header_over_two_rows_is_one() {
        let two = |first, second| read(&[first, second, "1;a;b;2024;2025"]);
        let whole = ("id;naam;soort;van;tot".to_owned(), vec![3], vec![]);
        assert_eq!(two("id;naam;soort;Periode;", ";;;van;tot"), whole, "titles of groups in the row of the names");
        assert_eq!(two("id;naam;soort;Periode;", "id;naam;soort;van;tot"), whole, "as cells that are merged downwards");
        assert_eq!(two("id;School;;Periode;", ";naam;soort;van;tot"), whole, "most names in the second row");
        assert_eq!(two("Nummer;School;;Periode;", "id;naam;soort;van;tot"), whole, "all names in the second row");
        assert_eq!(two("id;naam;soort;van;Periode", ";;;;tot"), whole, "one name in the second row");
        let below = read(&["id;naam;soort;van;tot", "id;;;;"]);
        assert_eq!(below.1, [2], "a row that names no new column is one of the table");
        let label = read(&["wijk;Noord", ";naam;soort", "1;a;b"]);
        assert_eq!(label.0, ";naam;soort", "a label with its value is no name of a column");
    }
    #[test]
    fn a_later_row_with_more_names_takes_no_rows_away() {
        let (names, rows, reported) = read(&["id;naam;x;y", "1;een;;", "id;naam;soort;wijk"]);
        assert_eq!((names.as_str(), rows, reported), ("id;naam;x;y", vec![2], vec![(Code::SecondTable, 3)]));
    }
}
