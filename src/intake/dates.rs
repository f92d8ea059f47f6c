//! What the tables of a year tell about the order of day and month in their dates.
//!
//! In: tables. Out: [`Dates`] for each, and what is odd about them. A table tells for itself. Where it does not, other files of the same export do: the
//! header is the same, and a program wrote the times. Another table of the same file makes it unclear only. Where nothing tells the day comes first, but such a
//! date never decides which of two answers is the last ([`Readings`]). Must not know: schools.

use std::collections::{BTreeSet, HashMap};

use chrono::NaiveDate;

use super::matched::{Fault, MatchedAnswer, Why};
use super::shape::{CellRef, Table};
use crate::input::cell::{Dated, Dates, Moment};

/// What each table tells, in their order. `fits` says whether a day is one of the school year.
pub(super) fn of_all(tables: &[Table], fits: impl Fn(NaiveDate) -> bool) -> Vec<Dates> {
    let of = |table: &Table| {
        let texts = texts(table);
        table.dates(&texts).told_by(texts.into_iter(), &fits)
    };
    let own: Vec<Dates> = tables.iter().map(of).collect();
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
        let tells = |export: &&Dates| export.tells() || export.is_told_by_days();
        let export = export_of(table, own).and_then(|header| exports.get(&header)).filter(tells);
        let is_in_doubt = || month_first.contains(table.source().file.as_str());
        export.copied().unwrap_or_else(|| if is_in_doubt() { own.in_doubt() } else { *own })
    };
    tables.iter().zip(&own).map(settled).collect()
}

/// The dates of a table, without those that say the same as the one before.
fn texts<'a>(table: &Table<'a>) -> Vec<&'a str> {
    let mut texts: Vec<&str> = Vec::new();
    for cell_ref in table.rows().filter_map(|row| table.date(row)) {
        if texts.last() != Some(&cell_ref.text) {
            texts.push(cell_ref.text);
        }
    }
    texts
}

/// What tells that two tables are of one export: the header of a wide table in which a program wrote times.
fn export_of<'a>(table: &Table<'a>, dates: &Dates) -> Option<Vec<&'a str>> {
    (table.is_wide() && dates.has_times()).then(|| table.sheet.header().collect())
}

/// Whether a cell holds a date that a spreadsheet keeps as such.
fn is_kept(cell_ref: &CellRef) -> bool {
    cell_ref.row.is_number(cell_ref.column as usize)
}

/// What the cell of a date says.
pub(super) fn read(cell_ref: &CellRef, dates: &Dates) -> Dated {
    match is_kept(cell_ref) {
        true => dates.read_kept(cell_ref.text),
        false => dates.read(cell_ref.text),
    }
}

/// When an answer or a submission was given, in each way in which its date can be read.
#[derive(Clone, Copy)]
pub(super) struct Readings {
    read: Moment,
    turned: Moment,
    guess: Guess,
}

/// Whose dates are read with the day first though nothing tells it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Guess {
    Nobody,
    /// Of this table: in all of them the same comes first.
    Table(u32),
    Several,
}

impl Readings {
    /// Of an answer; `None` without a date.
    pub(super) fn of(row: &MatchedAnswer) -> Option<Readings> {
        let read = row.date?;
        let (turned, guess) =
            if row.is_guess { (read.turned(), Guess::Table(row.table)) } else { (read, Guess::Nobody) };
        Some(Readings { read, turned, guess })
    }

    /// The latest of both.
    #[must_use]
    pub(super) fn max(self, other: Readings) -> Readings {
        let guess = match (self.guess, other.guess) {
            (Guess::Nobody, guess) | (guess, Guess::Nobody) => guess,
            (one, two) if one == two => one,
            _ => Guess::Several,
        };
        Readings { read: self.read.max(other.read), turned: self.turned.max(other.turned), guess }
    }

    /// Whether something holds of two dates however they are read.
    pub(super) fn both(&self, other: &Readings, holds: impl Fn(Moment, Moment) -> bool) -> bool {
        let is_one = matches!(self.guess, Guess::Table(_)) && self.guess == other.guess;
        let apart = || holds(self.read, other.turned) && holds(self.turned, other.read);
        holds(self.read, other.read) && holds(self.turned, other.turned) && (is_one || apart())
    }
}

/// What is odd about the dates of a table: that the month comes first, or that nothing tells what does. Each is reported once, at the first.
pub(super) fn odd<'a>(table: &Table<'a>, dates: &Dates) -> Vec<Fault<'a>> {
    if *dates == Dates::default() {
        return Vec::new();
    }
    let about = |cell_ref: CellRef<'a>, why| Fault { cell_ref, why, school_index: None, answers: 0 };
    let (mut turned, mut unclear, mut count) = (None, None, 0);
    let mut last: Option<(&str, bool)> = None;
    let mut is_unclear = false;
    for cell_ref in table.rows().filter_map(|row| table.date(row)) {
        // Neighbours mostly say the same.
        let own = (cell_ref.text, is_kept(&cell_ref));
        if last.replace(own) != Some(own) {
            is_unclear = read(&cell_ref, dates) == Dated::Unclear;
            turned = turned.or_else(|| dates.turns(cell_ref.text).then(|| about(cell_ref, Why::DatesMonthFirst)));
        }
        if is_unclear {
            unclear = unclear.or(Some(cell_ref));
            count += 1;
        }
    }
    let unclear = unclear.map(|first| about(first, Why::DatesUnclear(count)));
    turned.into_iter().chain(unclear).collect()
}
