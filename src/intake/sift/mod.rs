//! Sifting rows: which school and which question each answer belongs to, or why it is set aside.
//!
//! In: tables and the [`Participants`]. Out: [`MatchedAnswer`] answers, in order of table and row, and [`Fault`]s. Must not know: submissions, what an answer says.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::matched::{Fault, MatchedAnswer, Misplaced, Why};
use super::participants::{Found, Participants, Profile};
use super::shape::{CellRef, Long, Shape, Table, Wide, is_remark, is_signed};
use super::{dates, zeros};
use crate::base::number::to_u32;
use crate::base::text::fold::fold;
use crate::input::cell::{self, Dated, Dates, Moment};
use crate::input::source::Row;
use crate::register::{SchoolYear, parts};

/// Rows that one thread takes at a time.
const CHUNK: usize = 8192;

/// What came of sifting.
#[derive(Default)]
pub(super) struct Sifted<'a> {
    /// Answers with a school, in parts.
    pub matched: Vec<Vec<MatchedAnswer<'a>>>,
    /// Faults.
    pub faults: Vec<Fault<'a>>,
    /// Rows of another school year, of schools that are known.
    pub misplaced: Vec<Misplaced>,
    /// Answers looked at.
    pub read: usize,
}

/// Sifts all tables of a year. The outcome is in order of table and row, however many threads there are.
pub(super) fn sift<'a>(participants: &Participants<'_>, tables: &[Table<'a>]) -> Sifted<'a> {
    let mut all = Sifted::default();
    let dates = dates::of_all(tables, |day| is_near(day, participants.year));
    for (at, (table, dates)) in tables.iter().zip(&dates).enumerate() {
        let rows: Vec<Row<'a>> = table.rows().collect();
        let sift_chunk = |(chunk, rows): (usize, &[Row<'a>])| {
            let mut sifter = Sifter::new(participants, table, to_u32(at), *dates);
            sifter.matched.reserve(rows.len());
            for (i, row) in rows.iter().enumerate() {
                sifter.row(table, *row, to_u32(chunk * CHUNK + i));
            }
            sifter
        };
        let parts: Vec<_> = rows.par_chunks(CHUNK).enumerate().map(sift_chunk).collect();
        let begin = all.matched.len();
        for part in parts {
            all.matched.push(part.matched);
            all.faults.extend_from_slice(&part.faults);
            all.misplaced.extend_from_slice(&part.misplaced);
            all.read += part.read;
        }
        all.faults.extend(zeros::doubtful(participants, table, &mut all.matched[begin..]));
        all.faults.extend(dates::odd(table, dates));
        all.matched.push(of_misfits(participants, table, to_u32(at), to_u32(rows.len()), *dates));
    }
    all.faults = with_one_above(all.faults);
    all
}

/// Rows that do not fit below the header and name a school: set aside, but the school did hand in something.
fn of_misfits<'a>(
    participants: &Participants<'_>,
    table: &Table<'a>,
    at: u32,
    first: u32,
    dates: Dates,
) -> Vec<MatchedAnswer<'a>> {
    let mut sifter = Sifter::new(participants, table, at, dates);
    // At an answer that is not blank: that is what makes it a submission.
    let says = table.misfits().filter_map(|(row, ..)| Some((row, table.first_answer(row)?)));
    let matched = (first..).zip(says).filter_map(|(ordinal, (row, column))| {
        let school_index = sifter
            .school_index(table, row)
            .ok()
            .filter(|school_index| participants.profile_of(*school_index).is_some())?;
        let column = to_u32(column);
        Some(MatchedAnswer {
            row,
            ordinal,
            column,
            table: at,
            school_index,
            indicator: None,
            date: None,
            is_guess: false,
        })
    });
    matched.collect()
}

/// What stands above a table is one fault for all its rows, whichever rows there are between.
fn with_one_above(faults: Vec<Fault<'_>>) -> Vec<Fault<'_>> {
    if !faults.iter().any(|fault| fault.cell_ref.row.is_above()) {
        return faults;
    }
    let (above, mut kept): (Vec<_>, Vec<_>) = faults.into_iter().partition(|fault| fault.cell_ref.row.is_above());
    let mut merged: Vec<Fault> = Vec::new();
    for fault in above {
        // Few: a label has one cell, and a table few labels.
        match merged.iter_mut().find(|known| known.why == fault.why && known.cell_ref.is_same(&fault.cell_ref)) {
            Some(known) => known.answers += fault.answers,
            None => merged.push(fault),
        }
    }
    kept.append(&mut merged);
    kept
}

/// Sifts rows one after another and remembers what the last one said: neighbours mostly say the same.
struct Sifter<'a, 'r> {
    participants: &'r Participants<'r>,
    year: String,
    table: u32,
    /// Whether nothing but one column tells the school.
    has_one_school: bool,
    dates: Dates,
    site: (&'a str, Option<Found<'r>>),
    /// The text of the cell, and whether it is one to a spreadsheet; what it says, and whether nothing tells that the day comes first.
    date: ((&'a str, bool), When, bool),
    /// The question that comes next in the norm.
    expected: u32,
    /// What came of it: as in [`Sifted`].
    matched: Vec<MatchedAnswer<'a>>,
    faults: Vec<Fault<'a>>,
    misplaced: Vec<Misplaced>,
    read: usize,
}

/// What the cell of a date says.
#[derive(Clone, Copy)]
enum When {
    Known(Moment),
    Serial(Moment),
    /// A day that is nowhere near the school year.
    Elsewhere,
    /// A day that can be read two ways: reported once for the table.
    Unclear,
    Unreadable,
}

impl<'a, 'r> Sifter<'a, 'r> {
    fn new(participants: &'r Participants<'r>, table: &Table<'_>, at: u32, dates: Dates) -> Self {
        let year = participants.year.to_string();
        Sifter {
            participants,
            year,
            table: at,
            has_one_school: table.has_one_school(),
            dates,
            site: ("", None),
            date: (("", false), When::Unreadable, false),
            expected: 0,
            matched: Vec::new(),
            faults: Vec::new(),
            misplaced: Vec::new(),
            read: 0,
        }
    }

    fn row(&mut self, table: &Table<'a>, row: Row<'a>, ordinal: u32) {
        let answers = match &table.shape {
            Shape::Long(long) if (long.is_form || !table.names_school(row)) && self.is_heading(long, row) => return,
            Shape::Long(_) => 1,
            Shape::Wide(wide) if wide.is_texts(row) => return,
            Shape::Wide(_) => table.answers_in(row),
        };
        let school_index = match self.school_index(table, row) {
            Ok(school_index) => school_index,
            // What has neither a school nor an answer, such as a line below a table, says nothing that could be lost.
            Err((_, Why::SiteBlank)) if answers == 0 => return,
            // So does a label, whose value stands below a question.
            Err((_, Why::SiteUnknown)) if table.is_wide() && answers < 2 && is_signed(row) => return,
            Err((_, Why::SiteUnknown)) if table.is_wide() && answers == 0 && is_remark(row) => return,
            Err((cell_ref, why)) => {
                self.read += answers;
                return self.fault(cell_ref, why, None, answers);
            }
        };
        let date = self.date(table, row, school_index);
        let is_guess = date.is_some() && self.date.2;
        let matched =
            MatchedAnswer { row, ordinal, column: 0, table: self.table, school_index, indicator: None, date, is_guess };
        match &table.shape {
            Shape::Long(long) => self.long(long, matched),
            Shape::Wide(wide) => self.wide(wide, matched),
        }
    }

    /// Whether a row of a long table is a heading between the questions: what stands there is no question of the year. A question without an
    /// answer is one that was left blank, and no heading.
    fn is_heading(&self, long: &Long, row: Row<'a>) -> bool {
        let asks = |profile: &Profile| profile.questions.ask(long.asked(row).text).is_some();
        (long.is_heading(row) || long.is_title(row)) && !self.participants.profiles.iter().any(asks)
    }

    /// The one answer of a row.
    #[inline]
    fn long(&mut self, long: &Long, matched: MatchedAnswer<'a>) {
        self.read += 1;
        let asked = long.asked(matched.row);
        let column = to_u32(long.answer_of(matched.row));
        if let Some((first, other)) = long.differing(matched.row) {
            self.fault(
                CellRef::of(matched.row, other),
                Why::ColumnsDiffer(to_u32(first)),
                Some(matched.school_index),
                1,
            );
            return self.matched.push(MatchedAnswer { column, indicator: None, ..matched });
        }
        let mut indicator = self.indicator(asked, matched.school_index);
        let beside = long.question_of(matched.row).filter(|column| *column != asked.column as usize);
        if let (Some(found), Some(column)) = (indicator, beside) {
            indicator = self.agrees(CellRef::of(matched.row, column), found, matched.school_index).then_some(found);
        }
        self.matched.push(MatchedAnswer { column, indicator, ..matched });
    }

    /// The answers of a row. Blank cells count for the questions of the school, as blank rows of a long table do.
    fn wide(&mut self, wide: &Wide<'a>, matched: MatchedAnswer<'a>) {
        let profile = self.participants.profile_of(matched.school_index);
        let mut known = profile.map(|profile| answered_twins(profile, wide, matched.row)).unwrap_or_default();
        for column in &wide.columns {
            let at = wide.place_of(matched.row, column.at);
            let blank = matched.row.cell(at).is_empty();
            let asked = profile.map(|profile| asked(profile, &column.meaning));
            let indicator = match asked {
                // Forms with branches ask a question more than once: the answer stands in another column, or none does and it is blank once.
                Some(Ok(indicator)) if blank && column.is_twin && !known.insert(indicator) => continue,
                Some(Ok(indicator)) => Some(indicator),
                _ if blank => continue,
                Some(Err(why)) => {
                    let cell_ref = CellRef { text: column.id, ..CellRef::of(matched.row, at) };
                    self.fault(cell_ref, why, Some(matched.school_index), 1);
                    None
                }
                None => None,
            };
            self.read += 1;
            self.matched.push(MatchedAnswer { column: to_u32(at), indicator, ..matched });
        }
    }

    /// The school's index, or the cell with the fault. A row without a school is no submission.
    fn school_index(&mut self, table: &Table<'a>, row: Row<'a>) -> Result<u32, (CellRef<'a>, Why)> {
        let first = table.schools(row).next().or_else(|| table.above_school().next());
        let Some(first) = first else { return Err((table.school_spot(row), Why::SiteBlank)) };
        let is_year = |text: &str| text == self.year || SchoolYear::in_cell(text) == Some(self.participants.year);
        if let Some(year) = table.years(row).find(|year| !is_year(year.text)) {
            self.misplaced(table, row, first, year);
            return Err((year, Why::YearDisagrees));
        }
        let (first, found) = self.found(table, row, first);
        let (school_index, linked) = match found {
            Found::Participant(school_index) => (school_index, false),
            Found::Linked(school_index) => (school_index, true),
            Found::Ignored => return Err((first, Why::SiteIgnored)),
            Found::NotInYear => return Err((first, Why::SiteNotInYear)),
            Found::Several(_) => return Err((first, Why::SiteSeveral)),
            Found::Unknown => return Err((first, Why::SiteUnknown)),
        };
        // The number decides; whatever else tells certainly another school makes it doubtful, also one that is gone this year.
        if !self.has_one_school {
            let id = self.participants.schools[school_index as usize].school.id.as_str();
            if let Some(other) = table
                .numbers(row)
                .find(|other| !parts::fits(other.text, id) && self.is_number_of_other(other.text, school_index))
            {
                return Err((other, Why::SiteDisagrees));
            }
            let mut others = table.schools(row).chain(table.witnesses(row));
            if let Some(other) = others.find(|other| self.is_other(other.text, school_index)) {
                return Err((other, Why::SiteDisagrees));
            }
        }
        if linked {
            self.fault(first, Why::SiteLinked, Some(school_index), 0);
        }
        Ok(school_index)
    }

    /// Remembers the school of a row of another school year, if the row answers anything and is of one school only.
    fn misplaced(&mut self, table: &Table<'a>, row: Row<'a>, school: CellRef<'a>, year: CellRef<'a>) {
        let (_, found) = self.found(table, row, school);
        let Some(school_index) = found.school_index().filter(|_| table.first_answer(row).is_some()) else { return };
        let found = Misplaced { school_index, table: self.table, year: SchoolYear::in_cell(year.text) };
        let is_other =
            table.schools(row).chain(table.witnesses(row)).any(|other| self.is_other(other.text, school_index));
        if !is_other && self.misplaced.last() != Some(&found) {
            self.misplaced.push(found);
        }
    }

    /// What the first cell that tells the school says. Where several are for numbers, the one that is a number of the register, or the parts of one.
    #[inline]
    fn found(&mut self, table: &Table<'a>, row: Row<'a>, first: CellRef<'a>) -> (CellRef<'a>, Found<'r>) {
        if self.site.0 != first.text || self.site.1.is_none() {
            self.site = (first.text, Some(self.participants.find(first.text)));
        }
        let found = self.site.1.clone().unwrap_or(Found::Unknown);
        if found != Found::Unknown {
            return (first, found);
        }
        if let Some(named) = self.named(table, row) {
            return named;
        }
        if table.numbers(row).nth(1).is_none() {
            return (first, found);
        }
        if let Some(joined) = parts::joined(table.numbers(row).map(|cell_ref| cell_ref.text)) {
            return (first, self.participants.find(&joined));
        }
        let known = table.numbers(row).map(|cell_ref| (cell_ref, self.participants.find(cell_ref.text)));
        known.into_iter().find(|(_, found)| *found != Found::Unknown).unwrap_or((first, found))
    }

    /// The school that a name tells, where every number beside it is a part of its own: a BRIN alone.
    fn named(&self, table: &Table<'a>, row: Row<'a>) -> Option<(CellRef<'a>, Found<'r>)> {
        table.numbers(row).next()?;
        let above = table.schools(row).next().is_none().then(|| table.above_school());
        let mut names = table.schools(row).chain(above.into_iter().flatten());
        let (name, found) = names.find_map(|cell_ref| {
            let found = self.participants.find(cell_ref.text);
            found.school_index().is_some().then_some((cell_ref, found))
        })?;
        let id = self.participants.schools.get(found.school_index()? as usize)?.school.id.as_str();
        table.numbers(row).all(|number| parts::fits(number.text, id)).then_some((name, found))
    }

    /// Whether a cell for a number, or a part of one, holds the number of another school than the one that it belongs to, known or not. Words in it may name
    /// a building.
    fn is_number_of_other(&self, text: &str, school_index: u32) -> bool {
        text.bytes().any(|byte| byte.is_ascii_digit())
            && self.participants.find(text).school_index() != Some(school_index)
    }

    /// Whether a text is certainly about another school than the one that it belongs to.
    fn is_other(&self, text: &str, school_index: u32) -> bool {
        match self.participants.find(text) {
            Found::Participant(other) | Found::Linked(other) => other != school_index,
            // What that school is called, in any year, would have given its index.
            Found::NotInYear => true,
            Found::Several(sites) => {
                sites.binary_search(&&self.participants.schools[school_index as usize].school.id).is_err()
            }
            Found::Ignored | Found::Unknown => false,
        }
    }

    fn date(&mut self, table: &Table<'a>, row: Row<'a>, school_index: u32) -> Option<Moment> {
        let cell_ref = table.date(row)?;
        let is_number = cell_ref.row.is_number(cell_ref.column as usize);
        if self.date.0 != (cell_ref.text, is_number) {
            let is_guess = !is_number && self.dates.is_guess(cell_ref.text);
            self.date = ((cell_ref.text, is_number), when(&cell_ref, &self.dates, self.participants.year), is_guess);
        }
        match self.date.1 {
            When::Known(moment) => Some(moment),
            When::Serial(moment) => {
                self.fault(cell_ref, Why::DateSerial(moment.day), Some(school_index), 0);
                Some(moment)
            }
            When::Elsewhere => {
                self.fault(cell_ref, Why::DateElsewhere, Some(school_index), 0);
                None
            }
            When::Unclear => None,
            When::Unreadable => {
                self.fault(cell_ref, Why::DateUnreadable, Some(school_index), 0);
                None
            }
        }
    }

    /// The indicator's index; `None`, with a fault, unless it is one of the school's. A school without a norm has no questions, which is
    /// reported once for all its rows.
    fn indicator(&mut self, cell_ref: CellRef<'a>, school_index: u32) -> Option<u32> {
        let profile = self.participants.profile_of(school_index)?;
        let linked = || self.participants.linked_question(cell_ref.text, profile.questions);
        let (found, is_linked) = match profile.questions.ask_expecting(self.expected, cell_ref.text) {
            Some(found) => {
                self.expected = found + 1;
                (Some(found), false)
            }
            None => (linked(), true),
        };
        if let Some(question) = found.filter(|question| is_linked && profile.applies[*question as usize]) {
            self.fault(cell_ref, Why::QuestionLinked(question), Some(school_index), 0);
        }
        let why = match found {
            _ if cell_ref.text.is_empty() => Why::IndicatorBlank,
            Some(found) if profile.applies[found as usize] => return Some(found),
            Some(_) => Why::IndicatorNotForKind,
            None => Why::IndicatorUnknown,
        };
        self.fault(cell_ref, why, Some(school_index), 1);
        None
    }

    /// Whether the text beside an id is not that of another question. Other words than those of the norm are noted.
    fn agrees(&mut self, cell_ref: CellRef<'a>, indicator: u32, school_index: u32) -> bool {
        let Some(profile) = self.participants.profile_of(school_index).filter(|_| !cell_ref.text.is_empty()) else {
            return true;
        };
        let questions = profile.questions;
        if questions.norm.asked(indicator as usize).text == cell_ref.text {
            return true;
        }
        let folded = fold(cell_ref.text);
        if questions.is_worded(indicator, &folded) {
            return true;
        }
        let other = questions.by_text(&folded);
        let drifted = Why::QuestionDrifted(indicator);
        let why = other.map_or(drifted, |other| Why::QuestionTorn(indicator, other));
        self.fault(cell_ref, why, Some(school_index), usize::from(other.is_some()));
        other.is_none()
    }

    fn fault(&mut self, cell_ref: CellRef<'a>, why: Why, school_index: Option<u32>, answers: usize) {
        self.faults.push(Fault { cell_ref, why, school_index, answers });
    }
}

/// Which question of a school's norm a column asks, or why none.
fn asked(profile: &Profile, meaning: &[Option<u32>]) -> Result<u32, Why> {
    match meaning[profile.questions.at] {
        Some(indicator) if profile.applies[indicator as usize] => Ok(indicator),
        Some(_) => Err(Why::IndicatorNotForKind),
        None => Err(Why::IndicatorUnknown),
    }
}

/// The questions that more than one column asks and that a row answers in any of them.
fn answered_twins(profile: &Profile, wide: &Wide, row: Row) -> BTreeSet<u32> {
    let twins = wide.columns.iter().filter(|column| column.is_twin && !row.cell(column.at).is_empty());
    twins.filter_map(|column| column.meaning[profile.questions.at]).collect()
}

/// Days after the end of a school year in which evaluations of it are still handed in.
const LATE: i64 = 153;

/// Whether on a day an evaluation of a school year may be handed in.
fn is_near(day: NaiveDate, year: SchoolYear) -> bool {
    (0..365 + LATE).contains(&(day - year.first_day()).num_days())
}

/// Reads a date. A day long before or after the school year is a slip, or a month that stands where the day belongs: it decides nothing. A
/// serial number counts when one of the two calendars of spreadsheets makes it a day that fits.
fn when(cell_ref: &CellRef, dates: &Dates, year: SchoolYear) -> When {
    let fits = |moment: &Moment| is_near(moment.day, year);
    match dates::read(cell_ref, dates) {
        Dated::At(moment) => return if fits(&moment) { When::Known(moment) } else { When::Elsewhere },
        Dated::Unclear => return When::Unclear,
        Dated::Not => {}
    }
    let Some((first, second)) = cell::serial(cell_ref.text) else { return When::Unreadable };
    [first, second].into_iter().find(fits).map_or(When::Unreadable, When::Serial)
}
