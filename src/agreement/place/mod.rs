//! Places for extra support (aanbod): one row for each arrangement (arrangement) of a school.
//!
//! In: the sheets of aanbod.csv or .xlsx, also with the column names of the partnership's own lists. Out: [`Arrangement`]s. A row without a code, a question for
//! support or a usable school, with a period or status that can't be read, or with the code of another row of the same time is set aside; any other cell that
//! can't be read is left out. Each has its finding. Must not know: which school year a run is about, norms, reports.

mod columns;
mod line;
mod model;
mod witness;

use std::collections::hash_map::Entry::{Occupied, Vacant};
use std::collections::{BTreeMap, HashMap};

use super::known::Known;
use crate::base::finding::{self, Checked, Code, Finding, Place};
use crate::input::cell::sheets;
use crate::input::cell::{self, Dated, Dates};
use crate::input::source::{Row, Sheet};
use crate::register::{Register, SchoolYear, Window};
use columns::{Name, PlaceColumns};
use line::{Entry, Line, availability, count};
use witness::Witness;

pub use model::{Arrangement, Availability};

/// The columns with dates.
const DATES: [Name; 2] = [Name::From, Name::Until];

/// Makes the sheets of a list of places ready to be read. A row has moved along by a cell where something stands beside its last name and there is no number,
/// date, amount or status where one belongs; else what stands there is a note.
pub fn settle(sheets: &mut [Sheet]) {
    sheets::settle(sheets, columns::is_known, moved);
}

fn moved(sheet: &Sheet) -> Vec<usize> {
    let columns = PlaceColumns::of(sheet);
    let is_date = |text: &str| Dates::default().read(text) != Dated::Not || cell::serial(text).is_some();
    let is_day = |text: &str| is_date(text) || SchoolYear::in_cell(text).is_some();
    let is_odd = |row: Row| {
        let odd =
            |name: Name, reads: &dyn Fn(&str) -> bool| row.get(columns.get(name)).is_some_and(|text| !reads(text));
        odd(Name::Places, &|text| count(text).is_some())
            || odd(Name::Free, &|text| count(text).is_some())
            || odd(Name::Tariff, &|text| cell::amount(text).is_some())
            || odd(Name::Status, &|text| availability(text).is_some())
            || DATES.iter().any(|name| odd(*name, &is_day))
    };
    sheet.beside().filter(|(row, _)| is_odd(*row)).map(|(row, _)| row.number()).collect()
}

/// Reads the arrangements of every table of a file, in order of code and first day. `None` when there is no table, or one lacks a required column.
/// A row with a day that lies beyond the window is not used.
pub fn read_places(sheets: &[Sheet], register: &Register, window: Window) -> Checked<Option<Vec<Arrangement>>> {
    let mut findings = Vec::new();
    let Some(tables) = tables(sheets, &mut findings) else {
        findings.sort();
        return Checked::new(None, findings);
    };
    // A place is of no norm: only schools are looked up.
    let (known, witness) = (Known::new(register, &[]), Witness::new(register));
    let mut entries = Vec::new();
    for ((sheet, columns), dates) in tables.iter().zip(dates(&tables)) {
        findings.extend(month_first(sheet, columns, &dates));
        for row in sheet.rows() {
            let entry = Line { row, columns, dates, window, findings: &mut findings }.entry(&known);
            let school = entry.as_ref().map(|entry| &entry.arrangement.school);
            for finding in school.into_iter().flat_map(|site| witness.contradictions(row, &columns.witnesses, site)) {
                finding::add(&mut findings, finding);
            }
            entries.extend(entry);
        }
    }
    let mut arrangements = each_once(entries, &mut findings);
    arrangements.sort_by(|a, b| (&a.code, a.from, &a.place).cmp(&(&b.code, b.from, &b.place)));
    findings.sort();
    Checked::new(Some(arrangements), findings)
}

/// The tables of places: of a workbook every sheet with the columns, hidden or not ([`sheets::candidates`]). Without one the first sheet is checked, so that a
/// finding says what it lacks.
fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, PlaceColumns)>> {
    let (mut meant, beside) = sheets::candidates(sheets, |sheet| PlaceColumns::of(sheet).fit());
    findings.extend(beside);
    let are_found = !meant.is_empty();
    if meant.is_empty() {
        meant.push(sheets.first()?);
    }
    findings.extend(meant.iter().flat_map(|sheet| sheet.unnamed()));
    let mut checked = |sheet| PlaceColumns::of(sheet).checked(sheet, findings).map(|columns| (sheet, columns));
    let tables: Vec<_> = meant.into_iter().map(&mut checked).collect();
    let tables: Vec<(&Sheet, PlaceColumns)> = tables.into_iter().collect::<Option<_>>()?;
    if are_found {
        sheets::tell(&tables.iter().map(|(sheet, _)| *sheet).collect::<Vec<_>>(), findings);
    }
    Some(tables)
}

/// What the columns with dates tell about the order of day and month, each beside the others of the file.
fn dates(tables: &[(&Sheet, PlaceColumns)]) -> Vec<[Dates; 2]> {
    let of = |(sheet, columns): &(&Sheet, PlaceColumns), name| {
        let column = columns.get(name);
        // A school year is no date, though `2025-2026` begins as one.
        Dates::of(sheet.rows().filter_map(|row| row.get(column)).filter(|text| SchoolYear::in_cell(text).is_none()))
    };
    Dates::together(tables.iter().map(|table| DATES.map(|name| of(table, name))).collect())
}

/// A finding about each column with dates that are read with the month first, at the first of them.
fn month_first(sheet: &Sheet, columns: &PlaceColumns, dates: &[Dates; 2]) -> Vec<Finding> {
    let first = |(name, dates): (Name, &Dates)| {
        let column = columns.get(name)?;
        let row = sheet.rows().find(|row| dates.turns(row.cell(column)))?;
        let finding = Finding::new(Code::AnswerDatesMonthFirst, row.place_of(column)).value(row.cell(column));
        Some(finding.fact("length", "short"))
    };
    DATES.into_iter().zip(dates).filter_map(first).collect()
}

/// What stands twice once; of two rows with one code that hold at the same time and say different things nothing is used. A spreadsheet takes the zeros of
/// `0012`: beside a `12` the two may be one code.
fn each_once(entries: Vec<Entry>, findings: &mut Vec<Finding>) -> Vec<Arrangement> {
    let mut by_code: BTreeMap<String, Vec<Entry>> = BTreeMap::new();
    for entry in entries {
        by_code.entry(entry.arrangement.code_key()).or_default().push(entry);
    }
    by_code.into_values().flat_map(|same| settled(same, findings)).collect()
}

/// Of rows with one code.
fn settled(mut entries: Vec<Entry>, findings: &mut Vec<Finding>) -> Vec<Arrangement> {
    entries.sort_by(|a, b| a.arrangement.place.cmp(&b.arrangement.place));
    let about = |code, entry: &Entry, other: &Place| {
        let finding = Finding::new(code, entry.code_place.clone()).value(cell::reported(&entry.arrangement.code));
        finding.fact("other", other.to_string())
    };
    let mut known: HashMap<String, Place> = HashMap::new();
    entries.retain(|entry| match known.entry(entry.arrangement.said()) {
        Occupied(first) => {
            finding::add(findings, about(Code::PlaceRowsEqual, entry, first.get()));
            false
        }
        Vacant(new) => {
            new.insert(entry.arrangement.place.clone());
            true
        }
    });
    entries.sort_by(|a, b| (a.arrangement.from, &a.arrangement.place).cmp(&(b.arrangement.from, &b.arrangement.place)));
    let rivals = rivals(&entries);
    let alone = entries.into_iter().zip(rivals).filter_map(|(entry, rival)| match rival {
        Some(other) => {
            finding::add(findings, about(Code::PlaceCodeDouble, &entry, &other));
            None
        }
        None => Some(entry.arrangement),
    });
    alone.collect()
}

/// For each row another one that holds at the same time; the rows are in order of their first day. Whatever overlaps any row before it overlaps the one of those
/// that ends last.
fn rivals(entries: &[Entry]) -> Vec<Option<Place>> {
    let mut rivals: Vec<Option<Place>> = vec![None; entries.len()];
    let mut last = 0;
    for at in 1..entries.len() {
        let (one, other) = (&entries[last].arrangement, &entries[at].arrangement);
        if one.overlaps(other) {
            rivals[at] = Some(one.place.clone());
            rivals[last].get_or_insert_with(|| other.place.clone());
        }
        if one.until.is_some_and(|end| other.until.is_none_or(|own| own > end)) {
            last = at;
        }
    }
    rivals
}

#[cfg(test)]
mod tests;
