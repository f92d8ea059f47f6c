//! What the tables of a year tell about the order of day and month in their dates.
//!
//! In: tables. Out: [`Dates`] for each, and what is odd about them. A table tells for itself. Where it does not, other files of the same export do: the
//! header is the same, and a program wrote the times. Another table of the same file makes it unclear only. Must not know: schools.

use std::collections::{BTreeSet, HashMap};

use super::matched::{Fault, Why};
use super::shape::{CellRef, Table};
use crate::input::cell::{Dated, Dates};

/// What each table tells, in their order.
pub(super) fn of_all(tables: &[Table]) -> Vec<Dates> {
    let own: Vec<Dates> = tables.iter().map(Table::dates).collect();
    let mut exports: HashMap<Vec<&str>, Dates> = HashMap::new();
    let mut month_first: BTreeSet<&str> = BTreeSet::new();
    for (table, dates) in tables.iter().zip(&own) {
        if let Some(header) = export_of(table, dates) {
            let export = exports.entry(header).or_default();
            *export = export.and(*dates);
        }
        if dates.may_be_month_first() {
            month_first.insert(&table.source().file);
        }
    }
    let settled = |(table, own): (&Table, &Dates)| {
        if own.tells() {
            return *own;
        }
        let export = export_of(table, own).and_then(|header| exports.get(&header)).filter(|export| export.tells());
        let is_in_doubt = || month_first.contains(table.source().file.as_str());
        export.copied().unwrap_or_else(|| if is_in_doubt() { own.in_doubt() } else { *own })
    };
    tables.iter().zip(&own).map(settled).collect()
}

/// What tells that two tables are of one export: the header of a wide table in which a program wrote times.
fn export_of<'a>(table: &Table<'a>, dates: &Dates) -> Option<Vec<&'a str>> {
    (table.is_wide() && dates.has_times()).then(|| table.sheet.header().collect())
}

/// What the cell of a date says.
pub(super) fn read(cell_ref: &CellRef, dates: &Dates) -> Dated {
    match cell_ref.row.is_number(cell_ref.column as usize) {
        true => dates.read_kept(cell_ref.text),
        false => dates.read(cell_ref.text),
    }
}

/// What is odd about the dates of a table: that the month comes first, or that nothing tells what does. Each is reported once, at the first.
pub(super) fn odd<'a>(table: &Table<'a>, dates: &Dates) -> Vec<Fault<'a>> {
    if *dates == Dates::default() {
        return Vec::new();
    }
    let cells = || table.rows().filter_map(|row| table.date(row));
    let about = |cell_ref: CellRef<'a>, why| Fault { cell_ref, why, school_index: None, answers: 0 };
    let turned =
        cells().find(|cell_ref| dates.turns(cell_ref.text)).map(|cell_ref| about(cell_ref, Why::DatesMonthFirst));
    let mut unclear = cells().filter(|cell_ref| read(cell_ref, dates) == Dated::Unclear);
    let unclear = unclear.next().map(|first| about(first, Why::DatesUnclear(1 + unclear.count())));
    turned.into_iter().chain(unclear).collect()
}
