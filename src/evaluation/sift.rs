//! Sifting rows: which school and which question each answer belongs to, or why it is set aside.
//!
//! In: tables and the [`Roll`]. Out: [`Filed`] answers, in order of table and row, and [`Fault`]s. Must not know: submissions, what an answer says.

use chrono::NaiveDate;
use rayon::prelude::*;

use super::roll::Roll;
use super::shape::{Entry, Table};
use crate::cell;
use crate::register::SchoolYear;
use crate::source::Row;

/// Rows that one thread takes at a time.
const CHUNK: usize = 8192;

/// An answer filed under its school. About 50 bytes: a national year holds 630,000.
#[derive(Clone, Copy)]
pub(super) struct Filed<'a> {
    /// The row it stands in.
    pub row: Row<'a>,
    /// The row's number in its table, from 0.
    pub ordinal: u32,
    /// Column of the answer, from 0.
    pub column: u32,
    /// Index of its table.
    pub table: u32,
    /// Seat of the school in the roll.
    pub seat: u32,
    /// Index of the indicator; `None`: set aside, but still a row of the school.
    pub indicator: Option<u32>,
    /// Its date.
    pub date: Option<NaiveDate>,
}

/// Why an entry is set aside; or, for the date alone, what is odd about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Why {
    SiteBlank,
    SiteUnknown,
    SiteNotInYear,
    YearDisagrees,
    IndicatorBlank,
    IndicatorUnknown,
    IndicatorNotForKind,
    DateUnreadable,
}

/// A fault in an entry.
#[derive(Clone, Copy)]
pub(super) struct Fault<'a> {
    /// The row.
    pub row: Row<'a>,
    /// Column of the offending cell, from 0.
    pub column: u32,
    /// What it is.
    pub why: Why,
    /// Seat of the school, once it is known.
    pub seat: Option<u32>,
}

/// What came of sifting.
#[derive(Default)]
pub(super) struct Sifted<'a> {
    /// Answers with a school.
    pub filed: Vec<Filed<'a>>,
    /// Faults.
    pub faults: Vec<Fault<'a>>,
    /// Entries looked at.
    pub read: usize,
}

/// Sifts all tables of a year. The outcome is in order of table and row, however many threads there are.
pub(super) fn sift<'a>(roll: &Roll<'_>, tables: &[Table<'a>]) -> Sifted<'a> {
    let mut all = Sifted::default();
    for (at, table) in tables.iter().enumerate() {
        let rows: Vec<Row<'a>> = table.sheet.rows().collect();
        let sift_chunk = |(chunk, rows): (usize, &[Row<'a>])| {
            let mut sifter = Sifter::new(roll, at as u32);
            for (i, row) in rows.iter().enumerate() {
                table.entries(*row).for_each(|entry| sifter.entry(&entry, (chunk * CHUNK + i) as u32));
            }
            sifter.sifted
        };
        let parts: Vec<_> = rows.par_chunks(CHUNK).enumerate().map(sift_chunk).collect();
        all.filed.reserve(parts.iter().map(|part| part.filed.len()).sum());
        for part in parts {
            all.filed.extend_from_slice(&part.filed);
            all.faults.extend_from_slice(&part.faults);
            all.read += part.read;
        }
    }
    all
}

/// Sifts rows one after another and remembers what the last one said: neighbours mostly say the same.
struct Sifter<'a, 'r> {
    roll: &'r Roll<'r>,
    year: String,
    table: u32,
    site: (&'a str, Option<Option<u32>>),
    date: (&'a str, Option<NaiveDate>),
    sifted: Sifted<'a>,
}

impl<'a, 'r> Sifter<'a, 'r> {
    fn new(roll: &'r Roll<'r>, table: u32) -> Self {
        let year = roll.year.to_string();
        Sifter { roll, year, table, site: ("", None), date: ("", None), sifted: Sifted::default() }
    }

    fn entry(&mut self, entry: &Entry<'a>, ordinal: u32) {
        self.sifted.read += 1;
        let seat = match self.seat(entry) {
            Ok(seat) => seat,
            Err((column, why)) => return self.fault(entry, column, why, None),
        };
        let date = self.date(entry, seat);
        let indicator = self.indicator(entry, seat);
        self.sifted.filed.push(Filed {
            row: entry.row,
            ordinal,
            column: entry.answer as u32,
            table: self.table,
            seat,
            indicator,
            date,
        });
    }

    /// The school's seat, or the column with the fault. An entry without a seat is no submission.
    fn seat(&mut self, entry: &Entry<'a>) -> Result<u32, (usize, Why)> {
        let site = entry.row.cell(entry.site);
        if site.is_empty() {
            return Err((entry.site, Why::SiteBlank));
        }
        if let (Some(column), Some(year)) = (entry.year, entry.row.get(entry.year))
            && year != self.year
            && SchoolYear::parse(year) != Some(self.roll.year)
        {
            return Err((column, Why::YearDisagrees));
        }
        if self.site.0 != site {
            self.site = (site, self.roll.find(site));
        }
        match self.site.1 {
            Some(Some(seat)) => Ok(seat),
            Some(None) => Err((entry.site, Why::SiteNotInYear)),
            None => Err((entry.site, Why::SiteUnknown)),
        }
    }

    fn date(&mut self, entry: &Entry<'a>, seat: u32) -> Option<NaiveDate> {
        let text = entry.row.get(entry.date)?;
        if self.date.0 != text {
            self.date = (text, cell::date(text));
        }
        if let (None, Some(column)) = (self.date.1, entry.date) {
            self.fault(entry, column, Why::DateUnreadable, Some(seat));
        }
        self.date.1
    }

    /// The indicator's index; `None`, with a fault, unless it is one of the school's. A school without a norm has no questions, which is
    /// reported once for all its rows.
    fn indicator(&mut self, entry: &Entry<'a>, seat: u32) -> Option<u32> {
        let profile = self.roll.profile_of(seat)?;
        let id = entry.row.cell(entry.indicator);
        let why = match profile.questions.find(id) {
            _ if id.is_empty() => Why::IndicatorBlank,
            Some(found) if profile.applies[found as usize] => return Some(found),
            Some(_) => Why::IndicatorNotForKind,
            None => Why::IndicatorUnknown,
        };
        self.fault(entry, entry.indicator, why, Some(seat));
        None
    }

    fn fault(&mut self, entry: &Entry<'a>, column: usize, why: Why, seat: Option<u32>) {
        self.sifted.faults.push(Fault { row: entry.row, column: column as u32, why, seat });
    }
}
