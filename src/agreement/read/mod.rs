//! Tables of afspraken.xlsx or .csv to agreements.
//!
//! A workbook may hold several such tables: the agenda (gesprekken.xlsx), filled in, is one. A row without a usable school, standard or text
//! is set aside; anything else that can't be read is left out of the agreement. Each has its finding. Rows that name a school and a standard and
//! nothing else are room that was not used.

mod checks;
mod differ;
mod entry;
mod keys;
mod line;
mod one;
mod same;
mod talks;
mod typed;
mod undated;
mod unnumbered;

use std::sync::Arc;

use super::Agreement;
use super::days;
use super::ids::Beside;
use super::known::{Known, with_beside};
use super::model::{MARK, ORDER, PlannedTalk, STATE, TALK, TOPICS};
use super::written;
use crate::base::finding::{Checked, Code, Finding};
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns, Dated, Dates};
use crate::input::source::{Row, Sheet};
use crate::norm::Norm;
use crate::register::{Register, Window};
use line::{DATES, Line, names, progress};

/// What a table of agreements can't do without.
const REQUIRED: [&str; 2] = ["vestigingsnummer", "omschrijving"];

/// With so many of its columns a sheet is meant as a table of agreements.
const PART: usize = 4;

/// Makes the sheets of agreements ready to be read. A row has moved along by a cell where something stands beside its last name and there is no date, amount
/// or status where one belongs; else what stands there is a note.
pub fn settle(sheets: &mut [Sheet]) {
    sheets::settle(sheets, |header| cell::is_one_of(header, &names()), moved);
}

fn moved(sheet: &Sheet) -> Vec<usize> {
    let columns = Columns::find(sheet, &names());
    sheet.beside().filter(|(row, _)| looks_moved(*row, &columns)).map(|(row, _)| row.number()).collect()
}

fn looks_moved(row: Row, columns: &Columns) -> bool {
    let is_odd = |name: &str, reads: fn(&str) -> bool| row.get(columns.get(name)).is_some_and(|text| !reads(text));
    let is_date = |text: &str| Dates::default().read(text) != Dated::Not || cell::serial(text).is_some();
    DATES[..2].iter().any(|name| is_odd(name, is_date))
        || is_odd("bedrag", |text| cell::amount(text).is_some())
        || is_odd("taakovername", |text| cell::yes_no(text).is_some())
        || is_odd("status", |text| progress(text).is_some())
}

/// What was read of the agreements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Agreements {
    /// In order of id.
    pub agreements: Vec<Agreement>,
    /// The days that were planned in the agenda, one for a topic in a school year, in order of school, standard and day.
    pub talks: Vec<PlannedTalk>,
}

/// Reads the agreements in all tables of one or more files. A row with a fault is set aside with a finding; `None` when a file has no table with the
/// columns that are needed. A day that lies beyond the window is not used.
pub fn read_agreements(
    sheets: &[Sheet],
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Agreements>> {
    let mut findings = Vec::new();
    let known = Known::new(register, norms);
    let (mut entries, mut talks, mut is_whole) = (Vec::new(), Vec::new(), !sheets.is_empty());
    let mut all = Vec::new();
    // Each file is looked at: what one lacks hides nothing of the next.
    for file in sheets.chunk_by(|a, b| a.source.file == b.source.file) {
        let Some(tables) = tables(file, &mut findings) else {
            is_whole = false;
            continue;
        };
        for ((sheet, columns), dates) in tables.iter().zip(days::orders(&tables, DATES)) {
            findings.extend(month_first(sheet, columns, &dates));
            let beside = Beside::of(sheet, columns.get("vestigingsnummer"), columns.get("standaard"));
            let meant = keys::meant(sheet, columns);
            let topics = line::topics(sheet, columns, &known);
            for row in sheet.rows() {
                let key = meant.get(&row.number()).copied().unwrap_or(row);
                let (topics, beside, findings) = (&topics, &beside, &mut findings);
                let mut line =
                    Line { row, key, columns, dates, topics, beside, window, findings, unusable: Vec::new() };
                talks.extend(line.talk(&known));
                if !line.is_room() {
                    entries.extend(line.entry(&known));
                }
            }
            typed::tell(sheet, columns, &known, &mut findings);
        }
        all.extend(tables);
    }
    let talks = talks::settle(talks, &mut findings);
    let agreements = one::settle(entries, &talks, &mut findings);
    findings.extend(undated::tables(&all, &agreements));
    findings.sort();
    Checked::new(is_whole.then_some(Agreements { agreements, talks }), findings)
}

/// The tables that hold agreements: every sheet that has the columns ([`sheets::candidates`]). Without one the first sheet is checked, so that a finding says
/// what it lacks.
fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, Columns)>> {
    let fit = |sheet: &Sheet| {
        let columns = Columns::find(sheet, &names());
        let missing = columns.missing(&REQUIRED);
        let known = names().into_iter().filter(|name| columns.get(name).is_some()).count();
        match () {
            () if missing.is_empty() => Fit::Whole,
            () if known >= PART => Fit::Part(missing),
            () if written::is_sealed(sheet) => Fit::Own,
            () => Fit::Other,
        }
    };
    let (found, beside) = sheets::candidates(sheets, fit);
    findings.extend(beside);
    if !found.is_empty() {
        sheets.iter().filter(|sheet| matches!(fit(sheet), Fit::Part(_))).for_each(|sheet| typed::lost(sheet, findings));
    }
    let are_found = !found.is_empty();
    let found = if found.is_empty() { vec![sheets.first()?] } else { found };
    let mut tables = Vec::new();
    for sheet in found {
        let names = with_beside(&[names().as_slice(), &[STATE, MARK, ORDER, TALK], &TOPICS].concat());
        let columns = Columns::find(sheet, &names);
        // Of an agenda, also one sheet of it, it is told cell by cell what nobody reads.
        let columns = match typed::is_traced(sheet, &columns) || typed::is_agenda(&columns) {
            true => columns.needed(sheet, &REQUIRED, findings),
            false => Columns::checked(sheet, &names, &REQUIRED, findings),
        };
        if let Some(columns) = columns {
            findings.extend(sheet.unnamed());
            tables.push((sheet, columns));
        }
    }
    // One that can't be read after all is not among those that are named as read.
    if are_found {
        sheets::tell(&tables.iter().map(|(sheet, _)| *sheet).collect::<Vec<_>>(), findings);
    }
    (!tables.is_empty()).then_some(tables)
}

/// How the day of agreements (datum) is read in each sheet.
pub(super) fn day_orders(sheets: &[Sheet]) -> Vec<Dates> {
    let tables = |file| tables(file, &mut Vec::new()).unwrap_or_default();
    days::of_each(sheets, tables, DATES).into_iter().map(|[_, day, _]| day).collect()
}

/// A finding about each column of a table with dates that are read with the month first, at the first of them.
fn month_first<'t>(
    sheet: &'t Sheet,
    columns: &'t Columns,
    dates: &'t [Dates; DATES.len()],
) -> impl Iterator<Item = Finding> + 't {
    DATES.iter().zip(dates).filter_map(|(name, dates)| {
        let column = columns.get(name)?;
        let row = sheet.rows().find(|row| dates.turns(row.cell(column)))?;
        let finding = Finding::new(Code::AnswerDatesMonthFirst, row.place_of(column)).value(row.cell(column));
        Some(finding.fact("length", "short"))
    })
}

#[cfg(test)]
mod tests;
