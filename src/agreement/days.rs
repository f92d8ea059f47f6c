//! The order of day and month in the dates of a list: each column beside the others of the tables of its file.
//!
//! In: the tables that a list is read from. Out: how the dates of each column are read. Must not know: what a day says.

use crate::input::cell::{Columns, Dates};
use crate::input::source::Sheet;

/// A sheet that is read, with its columns.
pub(super) type ListTable<'s> = (&'s Sheet, Columns);

/// What the columns with dates of some tables of one file tell together.
pub(super) fn orders<const N: usize>(tables: &[ListTable], names: [&'static str; N]) -> Vec<[Dates; N]> {
    let of = |(sheet, columns): &ListTable, name| {
        let column = columns.get(name);
        Dates::of(sheet.rows().filter_map(|row| row.get(column)))
    };
    Dates::together(tables.iter().map(|table| names.map(|name| of(table, name))).collect())
}

/// The same for every sheet: of those that `tables` reads as a run has it, of the others beside all sheets of the file, so that nothing is certain that a person may
/// doubt.
pub(super) fn of_each<'s, const N: usize>(
    sheets: &'s [Sheet],
    tables: impl Fn(&'s [Sheet]) -> Vec<ListTable<'s>>,
    names: [&'static str; N],
) -> Vec<[Dates; N]> {
    let mut found = Vec::new();
    for file in sheets.chunk_by(|a, b| a.source.file == b.source.file) {
        let all: Vec<ListTable> = file.iter().map(|sheet| (sheet, Columns::find(sheet, &names))).collect();
        let read = tables(file);
        let (of_read, of_all) = (orders(&read, names), orders(&all, names));
        for (sheet, beside) in file.iter().zip(of_all) {
            let at = read.iter().position(|(known, _)| std::ptr::eq(*known, sheet));
            found.push(at.and_then(|at| of_read.get(at).copied()).unwrap_or(beside));
        }
    }
    found
}
