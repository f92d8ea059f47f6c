//! The submissions that a school's rows of one year fall apart in.
//!
//! In: all filed answers of one school. Out: [`Handed`]s, each with its rows put together. Must not know: which one counts, what an answer says.

use std::collections::BTreeSet;
use std::ops::Range;

use super::dates::Readings;
use super::matched::MatchedAnswer;
use super::outcome::YearContext;
use crate::base::finding::{Place, Source};
use crate::base::text::fold::fold;
use crate::input::cell::Moment;

/// One of several submissions.
pub(super) struct Handed {
    pub rows: Range<usize>,
    pub date: Option<Moment>,
    /// The same in each way in which it can be read.
    pub readings: Option<Readings>,
    /// Answers that are set aside if the submission is.
    pub answers: usize,
    /// Its first row.
    pub place: Place,
    /// Its file and sheet; where nothing tells which of its sheets belong together those of each.
    pub tables: Vec<Place>,
}

impl Handed {
    /// A part of one: these rows of it, in a list of their own, in the same files and sheets.
    pub(super) fn part(&self, rows: &[MatchedAnswer<'_>], range: Range<usize>) -> Handed {
        let own = &rows[range.clone()];
        Handed {
            date: own.iter().filter_map(|row| row.date).max(),
            readings: own.iter().filter_map(Readings::of).reduce(Readings::max),
            answers: own.len(),
            place: own.first().map_or_else(|| self.place.clone(), |row| row.row.place()),
            tables: self.tables.clone(),
            rows: range,
        }
    }

    /// Whether it may be several submissions.
    pub(super) fn is_unclear(&self) -> bool {
        self.tables.len() > 1
    }
}

/// The submissions that a school's rows fall apart in, without strays: their rows were set aside before. The rows of each are put together.
pub(super) fn handed(context: YearContext<'_, '_>, rows: &mut [MatchedAnswer<'_>]) -> Vec<Handed> {
    let parts = parts(context, rows);
    let groups = together(context, rows, &parts);
    if groups.iter().any(|group| group.parts.len() > 1) {
        let mut order: Vec<usize> = groups.iter().flat_map(|g| &g.parts).flat_map(|at| parts[*at].clone()).collect();
        let kept: BTreeSet<usize> = order.iter().copied().collect();
        order.extend((0..rows.len()).filter(|at| !kept.contains(at)));
        let sorted: Vec<_> = order.into_iter().map(|at| rows[at]).collect();
        rows.copy_from_slice(&sorted);
    } else {
        // Each stands where it stood.
        return groups.iter().map(|group| one(context, rows, parts[group.parts[0]].clone(), group, &[])).collect();
    }
    let mut start = 0;
    let whole = groups.iter().map(|group| {
        let lengths: Vec<usize> = group.parts.iter().map(|at| parts[*at].len()).collect();
        let range = start..start + lengths.iter().sum::<usize>();
        start = range.end;
        one(context, rows, range, group, &lengths)
    });
    whole.collect()
}

/// A submission from its rows; `lengths` are those of its parts.
fn one(
    context: YearContext<'_, '_>,
    rows: &[MatchedAnswer<'_>],
    range: Range<usize>,
    group: &Group,
    lengths: &[usize],
) -> Handed {
    let own = &rows[range.clone()];
    let firsts = lengths.iter().scan(0, |at, length| Some(std::mem::replace(at, *at + length)));
    let firsts: Vec<usize> = if group.is_clear || lengths.is_empty() { vec![0] } else { firsts.collect() };
    let place = |row: &MatchedAnswer<'_>| match &context.tables[row.table as usize] {
        table if table.is_wide() => row.row.place(),
        table => table.sheet.place(),
    };
    // Neighbours mostly have the same date.
    let same =
        |a: &MatchedAnswer<'_>, b: &MatchedAnswer<'_>| (a.date, a.is_guess, a.table) == (b.date, b.is_guess, b.table);
    let dated: Vec<&MatchedAnswer<'_>> = own.chunk_by(same).map(|rows| &rows[0]).collect();
    Handed {
        date: dated.iter().filter_map(|row| row.date).max(),
        readings: dated.iter().filter_map(|row| Readings::of(row)).reduce(Readings::max),
        answers: own.iter().filter(|row| row.indicator.is_some()).count(),
        place: own[0].row.place(),
        tables: firsts.into_iter().map(|at| place(&own[at])).collect(),
        rows: range,
    }
}

/// What a school has in one sheet, in a wide table one row, in order; without what holds no question of the norm.
fn parts(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>]) -> Vec<Range<usize>> {
    let table = |row: &MatchedAnswer<'_>| &context.tables[row.table as usize];
    let is_one = |a: &MatchedAnswer<'_>, b: &MatchedAnswer<'_>| match table(a).is_wide() || table(b).is_wide() {
        true => a.table == b.table && a.ordinal == b.ordinal,
        false => a.table == b.table || table(a).source() == table(b).source(),
    };
    let mut start = 0;
    let ranges = rows.chunk_by(is_one).map(|part| {
        let range = start..start + part.len();
        start = range.end;
        range
    });
    ranges.filter(|range| rows[range.clone()].iter().any(|row| row.indicator.is_some())).collect()
}

/// Parts, by number, of one submission; or of several, where nothing tells which belong together.
struct Group {
    parts: Vec<usize>,
    is_clear: bool,
}

/// No form has so many sheets, and nobody hands in so often: more parts are looked at one by one.
const MOST: usize = 300;

/// Which parts belong together. Those of one workbook do where each answers other questions than each other one; where one fits two that do not fit each
/// other, the day and the person may tell to which it belongs, and else it may belong to either, whatever the names of the sheets.
fn together(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>], parts: &[Range<usize>]) -> Vec<Group> {
    if parts.len() < 2 || parts.len() > MOST {
        return (0..parts.len()).map(|at| Group { parts: vec![at], is_clear: true }).collect();
    }
    let about: Vec<Part> = parts.iter().map(|range| Part::of(context, &rows[range.clone()])).collect();
    let all: Vec<usize> = (0..parts.len()).collect();
    let (clear, unclear): (Vec<Group>, Vec<Group>) =
        grouped(&all, &about, |a, b| a.fits(b)).into_iter().partition(|group| group.is_clear);
    let alike = unclear.into_iter().flat_map(|group| grouped(&group.parts, &about, |a, b| a.fits_closely(b)));
    let mut groups: Vec<Group> = clear.into_iter().chain(alike).collect();
    groups.sort_by_key(|group| group.parts[0]);
    groups
}

/// Some parts in groups of those that fit one another, directly or by way of others; a group is clear where each fits each other one.
fn grouped(parts: &[usize], about: &[Part], fits: impl Fn(&Part, &Part) -> bool) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for at in parts {
        let is_one = |group: &Group| group.parts.iter().any(|other| fits(&about[*at], &about[*other]));
        let (ours, others): (Vec<Group>, Vec<Group>) = groups.into_iter().partition(is_one);
        groups = others;
        let mut all: Vec<usize> = ours.into_iter().flat_map(|group| group.parts).chain([*at]).collect();
        all.sort_unstable();
        groups.push(Group { parts: all, is_clear: true });
    }
    for group in &mut groups {
        let fits_all = |one: &usize| group.parts.iter().all(|other| one == other || fits(&about[*one], &about[*other]));
        group.is_clear = group.parts.iter().all(fits_all);
    }
    groups
}

/// What tells whether the rows of two sheets are parts of one submission.
struct Part<'a> {
    source: &'a Source,
    /// The questions with an answer that is not blank.
    answered: BTreeSet<u32>,
    days: BTreeSet<Moment>,
    people: BTreeSet<String>,
}

impl<'a> Part<'a> {
    fn of(context: YearContext<'_, 'a>, rows: &[MatchedAnswer<'a>]) -> Part<'a> {
        let table = |row: &MatchedAnswer<'a>| &context.tables[row.table as usize];
        Part {
            source: table(&rows[0]).source(),
            answered: rows.iter().filter(|row| says(row)).filter_map(|row| row.indicator).collect(),
            days: rows.iter().filter_map(|row| row.date).collect(),
            people: folded(&names(context, rows)),
        }
    }

    /// Whether both are of one workbook and answer different questions. A workbook with a sheet for each theme is one form, also where several people filled
    /// it in, or on several days.
    fn fits(&self, other: &Part) -> bool {
        let is_beside = self.source.file == other.source.file && self.source != other.source;
        let are_blank = self.answered.is_empty() || other.answered.is_empty();
        is_beside && !are_blank && self.answered.is_disjoint(&other.answered)
    }

    /// The same, and neither the day nor the person says otherwise.
    fn fits_closely(&self, other: &Part) -> bool {
        let agree = |a: &BTreeSet<String>, b: &BTreeSet<String>| a.union(b).nth(1).is_none();
        let same_day = self.days.union(&other.days).nth(1).is_none();
        self.fits(other) && same_day && agree(&self.people, &other.people)
    }
}

/// Whether an answer is not blank, whatever it says.
pub(super) fn says(row: &MatchedAnswer<'_>) -> bool {
    !row.row.cell(row.column as usize).is_empty()
}

/// Who filled in the rows, without those that the row before names as well: mostly that is one.
pub(super) fn names<'a>(context: YearContext<'_, 'a>, rows: &[MatchedAnswer<'a>]) -> Vec<&'a str> {
    let mut names: Vec<&str> = Vec::new();
    for name in rows.iter().filter_map(|row| context.tables[row.table as usize].person(row.row)) {
        if names.last() != Some(&name) {
            names.push(name);
        }
    }
    names
}

/// The same as they are compared.
pub(super) fn folded(names: &[&str]) -> BTreeSet<String> {
    names.iter().map(|name| fold(name)).collect()
}
