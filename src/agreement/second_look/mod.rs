//! Second looks (tweede blik): what a visitor saw at a school, question by question.
//!
//! In: the sheets of tweede-blik.csv or .xlsx. Out: [`SecondLook`]s. Each is shown beside the school's own answer, as a question: it never overrules that.
//! A row without a usable school, question, answer, visitor or day is set aside with a finding, and so is one whose end can't be read: it might be
//! shown for too long. Must not know: verdicts, reports.

use std::sync::Arc;

use chrono::NaiveDate;

use super::days;
use super::ids::{Beside, Ids, Named};
use super::known::{Known, NUMBER, SchoolCells, SiteCodes, with_beside};
use crate::base::finding::{self, Checked, Code, Fact, Finding, Place};
use crate::base::text::fold::{fold, without_end};
use crate::input::cell::sheets::{self, Fit};
use crate::input::cell::{self, Columns, Dated, Dates};
use crate::input::source::{Row, Sheet};
use crate::norm::{Norm, Reading};
use crate::register::{Register, Says, SchoolYear, SiteId, Window};

/// The columns that are read; the first five can't be left out, but for the question there are two names.
const NAMES: [&str; 8] = [VISITOR, DAY, NUMBER, QUESTION, "antwoord", "toelichting", END, INDICATOR];

const VISITOR: &str = "bezoeker";
const DAY: &str = "datum";
const END: &str = "tot";
const QUESTION: &str = "vraag";
const INDICATOR: &str = "indicator";

/// With so many of its columns a sheet is meant as a table of second looks.
const PART: usize = 4;

/// What can be wrong with the school of a second look.
const SITE_CODES: SiteCodes = SiteCodes {
    unknown: Code::SecondLookSiteUnknown,
    several: Code::SecondLookSiteSeveral,
    disagrees: Code::SecondLookSiteDisagrees,
};

/// What a visitor (bezoeker) saw at a school (tweede blik).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SecondLook {
    /// Bezoeker. May be a person: the school's own report only.
    pub visitor: String,
    /// Datum.
    pub date: NaiveDate,
    /// Tot: the last day on which it is shown; where none is given the last of the school year in which it was made.
    pub until: NaiveDate,
    /// School.
    pub school: SiteId,
    /// Id of the question, as a norm writes it.
    pub indicator: String,
    /// What the visitor would answer, as it stands in the file; a level or n.v.t. on the scale of the question in some norm for the school.
    pub answer: String,
    /// Toelichting. May be about somebody: the school's own report only.
    pub explanation: Option<String>,
    /// The row it stands in.
    pub place: Place,
}

/// Makes the sheets of second looks ready to be read. A row has moved along by a cell where something stands beside its last name and there is no date where
/// one belongs, or a date for an answer; else what stands there is a note.
pub fn settle(sheets: &mut [Sheet]) {
    sheets::settle(sheets, |header| cell::is_one_of(header, &NAMES), moved);
}

fn moved(sheet: &Sheet) -> Vec<usize> {
    let columns = Columns::find(sheet, &NAMES);
    let is_date = |text: &str| Dates::default().read(text) != Dated::Not || cell::serial(text).is_some();
    let is_odd = |row: Row| {
        let day = row.get(columns.get(DAY)).is_some_and(|text| !is_date(text));
        let end = row.get(columns.get(END)).is_some_and(|text| !is_date(text) && SchoolYear::in_cell(text).is_none());
        day || end
    };
    sheet.beside().filter(|(row, _)| is_odd(*row)).map(|(row, _)| row.number()).collect()
}

/// Reads the second looks of every table of a file, in order of school, question and day. `None` when there is no table, or one lacks a required column.
pub fn read_second_looks(
    sheets: &[Sheet],
    register: &Register,
    norms: &[Arc<Norm>],
    window: Window,
) -> Checked<Option<Vec<SecondLook>>> {
    let mut findings = Vec::new();
    let Some(tables) = tables(sheets, &mut findings) else {
        findings.sort();
        return Checked::new(None, findings);
    };
    let asked = Asked::new(register, norms);
    let mut looks = Vec::new();
    for ((sheet, columns), dates) in tables.iter().zip(days::orders(&tables, [DAY, END])) {
        findings.extend(month_first(sheet, columns, &dates));
        let beside = Beside::of(sheet, columns.get(NUMBER), question_column(columns));
        for row in sheet.rows() {
            match (Line { row, columns, dates, beside: &beside, window }).second_look(&asked) {
                Ok(look) => looks.push(look),
                Err(faults) => faults.into_iter().for_each(|fault| finding::add(&mut findings, fault)),
            }
        }
    }
    looks.sort_by(|a, b| key(a).cmp(&key(b)));
    let looks = each_once(looks, &asked, &mut findings);
    findings.sort();
    Checked::new(Some(looks), findings)
}

fn key(look: &SecondLook) -> impl Ord + '_ {
    (&look.school, &look.indicator, look.date, fold(&look.visitor), &look.place)
}

/// The tables of second looks ([`sheets::candidates`]). Without one the first sheet is checked, so that a finding says what it lacks.
fn tables<'s>(sheets: &'s [Sheet], findings: &mut Vec<Finding>) -> Option<Vec<(&'s Sheet, Columns)>> {
    let fit = |sheet: &Sheet| {
        let columns = Columns::find(sheet, &NAMES);
        let missing = columns.missing(&required(&columns));
        match NAMES.iter().filter(|name| columns.get(name).is_some()).count() {
            _ if missing.is_empty() => Fit::Whole,
            PART.. => Fit::Part(missing),
            _ => Fit::Other,
        }
    };
    let (mut meant, beside) = sheets::candidates(sheets, fit);
    findings.extend(beside);
    let are_found = !meant.is_empty();
    if meant.is_empty() {
        meant.push(sheets.first()?);
    }
    findings.extend(meant.iter().flat_map(|sheet| sheet.unnamed()));
    let names = with_beside(&NAMES);
    let mut checked = |sheet| {
        let required = required(&Columns::find(sheet, &NAMES));
        Columns::checked(sheet, &names, &required, findings).map(|columns| (sheet, columns))
    };
    let tables: Vec<_> = meant.into_iter().map(&mut checked).collect();
    let tables: Vec<(&Sheet, Columns)> = tables.into_iter().collect::<Option<_>>()?;
    if are_found {
        sheets::tell(&tables.iter().map(|(sheet, _)| *sheet).collect::<Vec<_>>(), findings);
    }
    Some(tables)
}

/// What a table can't do without.
fn required(columns: &Columns) -> Vec<&'static str> {
    let question = if columns.get(INDICATOR).is_some() { INDICATOR } else { QUESTION };
    vec![VISITOR, DAY, NUMBER, question, "antwoord"]
}

/// The column with the id of the question: `indicator`, and `vraag` where there is no such column; else that holds its text.
fn question_column(columns: &Columns) -> Option<usize> {
    columns.get(INDICATOR).or(columns.get(QUESTION))
}

/// How the day of a visit is read in each sheet.
pub(super) fn day_orders(sheets: &[Sheet]) -> Vec<Dates> {
    let tables = |file| tables(file, &mut Vec::new()).unwrap_or_default();
    days::of_each(sheets, tables, [DAY, END]).into_iter().map(|[day, _]| day).collect()
}

/// A finding about each column with dates that are read with the month first, at the first of them.
fn month_first<'t>(
    sheet: &'t Sheet,
    columns: &'t Columns,
    dates: &'t [Dates; 2],
) -> impl Iterator<Item = Finding> + 't {
    [DAY, END].into_iter().zip(dates).filter_map(|(name, dates)| {
        let column = columns.get(name)?;
        let row = sheet.rows().find(|row| dates.turns(row.cell(column)))?;
        let finding = Finding::new(Code::AnswerDatesMonthFirst, row.place_of(column)).value(row.cell(column));
        Some(finding.fact("length", "short"))
    })
}

/// The schools and questions that may be named.
struct Asked<'a> {
    known: Known<'a>,
    questions: Ids<'a>,
    register: &'a Register,
    norms: &'a [Arc<Norm>],
}

impl<'a> Asked<'a> {
    fn new(register: &'a Register, norms: &'a [Arc<Norm>]) -> Asked<'a> {
        let ids = |norm: &'a Arc<Norm>| norm.indicators.iter().map(|question| question.id.as_str()).collect();
        let questions = Ids::new(&norms.iter().map(ids).collect::<Vec<Vec<&str>>>());
        Asked { known: Known::new(register, norms), questions, register, norms }
    }

    /// What an answer says in each norm of the school's sector that asks the question; empty where none does.
    fn readings(&self, school: &SiteId, indicator: &str, answer: &str) -> Vec<Reading> {
        let rows = self.register.site(school);
        let norms = self.norms.iter().filter(|norm| rows.iter().any(|row| row.sector == norm.sector));
        let read = |norm: &Arc<Norm>| {
            let at = norm.indicator(indicator)?;
            Some(norm.scale_of(at).read(answer, norm.indicators[at].number.as_ref()))
        };
        norms.filter_map(read).collect()
    }

    /// The ids of the questions with this text, of any norm for the school; where there is none, of those that differ in the mark at their end only.
    fn with_text(&self, text: &str) -> Vec<&'a str> {
        let folded = fold(text);
        let same = self.worded(|known| known == folded);
        if !same.is_empty() {
            return same;
        }
        let bare = without_end(&folded);
        if bare.is_empty() { vec![] } else { self.worded(|known| without_end(known) == bare) }
    }

    /// The ids of the questions of which a wording, folded, is such a one.
    fn worded(&self, is_meant: impl Fn(&str) -> bool) -> Vec<&'a str> {
        let questions = self.norms.iter().flat_map(|norm| &norm.indicators);
        let same = questions.filter(|q| std::iter::once(&q.text).chain(&q.also).any(|known| is_meant(&fold(known))));
        let mut ids: Vec<&str> = same.map(|question| question.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }
}

struct Line<'a> {
    row: Row<'a>,
    columns: &'a Columns,
    dates: [Dates; 2],
    /// The questions of each school.
    beside: &'a Beside<'a>,
    /// Which days can be meant.
    window: Window,
}

impl<'a> Line<'a> {
    fn get(&self, name: &str) -> Option<&'a str> {
        self.row.get(self.columns.get(name))
    }

    /// A finding at the cell of a column.
    fn about(&self, name: &'static str, code: Code) -> Finding {
        let place = self.columns.get(name).map_or_else(|| self.row.place(), |column| self.row.place_of(column));
        Finding::new(code, place).value(cell::reported(self.get(name).unwrap_or(""))).fact("column", name)
    }

    /// The second look, or everything that is wrong with the row.
    fn second_look(&self, asked: &Asked<'_>) -> Result<SecondLook, Vec<Finding>> {
        let blank = [VISITOR, DAY, "antwoord"].into_iter().filter(|name| self.get(name).is_none());
        let mut faults: Vec<Finding> = blank.map(|name| self.about(name, Code::SecondLookIncomplete)).collect();
        let mut keep = |fault| faults.push(fault);
        let school = asked.known.school(&SchoolCells::of(self.row, self.columns), &SITE_CODES).map_err(&mut keep);
        let indicator = self.question(asked).map_err(&mut keep);
        let date = self.date(DAY, self.dates[0]).map_err(&mut keep);
        let until = self.end().map_err(&mut keep);
        if let (Ok(school), Ok(indicator), Some(answer)) = (&school, &indicator, self.get("antwoord")) {
            self.answer(asked, school, indicator, answer).into_iter().for_each(&mut keep);
        }
        if let (Ok(Some(date)), Ok(Some(until))) = (date, until)
            && until < date
        {
            keep(self.about(END, Code::SecondLookEndsBefore));
        }
        let text = |name| self.get(name).map(str::to_owned);
        let own_end = |date| SchoolYear::of(date).map(SchoolYear::last_day);
        match (school, indicator, date, until, text(VISITOR), text("antwoord")) {
            (Ok(school), Ok(indicator), Ok(Some(date)), Ok(until), Some(visitor), Some(answer))
                if faults.is_empty() =>
            {
                let until = until.or_else(|| own_end(date)).unwrap_or(date);
                let explanation = text("toelichting");
                Ok(SecondLook { visitor, date, until, school, indicator, answer, explanation, place: self.row.place() })
            }
            _ => Err(faults),
        }
    }

    /// The id of the question, by its id or its text; where both stand there they must be of one.
    fn question(&self, asked: &Asked<'_>) -> Result<String, Finding> {
        let (column, number) = (question_column(self.columns), self.columns.get(NUMBER));
        let name = if self.columns.get(INDICATOR).is_some() { INDICATOR } else { QUESTION };
        let Some(named) = Named::of(self.row, column, number, self.beside) else {
            return Err(self.about(name, Code::SecondLookIncomplete));
        };
        let about = |code| self.about(name, code).value(cell::reported(named.text));
        let unknown = about(Code::SecondLookQuestionUnknown);
        let found = asked.questions.find(&named, unknown, about(Code::SecondLookQuestionInDoubt));
        let text = self.get(QUESTION).filter(|_| name == INDICATOR);
        let found = found.or_else(|fault| told_by_text(text, asked, &fault).ok_or(fault));
        let found = found.or_else(|fault| match asked.with_text(named.text).as_slice() {
            [only] => Ok((*only).to_owned()),
            [] => Err(fault),
            several => Err(about(Code::SecondLookQuestionInDoubt).fact("meant", several.join(", "))),
        })?;
        let other = text.map(|text| asked.with_text(text)).filter(|ids| !ids.is_empty() && !ids.contains(&&*found));
        match other {
            Some(ids) => {
                let finding = self.about(QUESTION, Code::SecondLookQuestionDisagrees).value(found);
                Err(finding.fact("other", ids.join(", ")))
            }
            None => Ok(found),
        }
    }

    /// What is wrong with an answer: nobody asks the school the question, or no scale knows the answer.
    fn answer(&self, asked: &Asked, school: &SiteId, indicator: &str, answer: &str) -> Option<Finding> {
        let readings = asked.readings(school, indicator, answer);
        if readings.is_empty() {
            let name = if self.columns.get(INDICATOR).is_some() { INDICATOR } else { QUESTION };
            let finding = self.about(name, Code::SecondLookQuestionElsewhere).value(indicator);
            return Some(finding.fact("school", school.as_str()));
        }
        let says = |reading: &Reading| matches!(reading, Reading::Level(_) | Reading::NotApplicable);
        let unknown = || self.about("antwoord", Code::SecondLookAnswerUnknown).fact("indicator", indicator);
        (!readings.iter().any(says)).then(unknown)
    }

    fn date(&self, name: &'static str, dates: Dates) -> Result<Option<NaiveDate>, Finding> {
        let is_number = self.columns.get(name).is_some_and(|column| self.row.is_number(column));
        let Some(text) = self.get(name) else { return Ok(None) };
        match if is_number { dates.read_kept(text) } else { dates.read(text) } {
            Dated::At(moment) => self.meant(name, moment.day).map(Some),
            Dated::Unclear => Err(self.about(name, Code::SecondLookDateUnclear)),
            Dated::Not => Err(self.about(name, Code::SecondLookDateUnreadable)),
        }
    }

    /// A day that can be meant.
    fn meant(&self, name: &'static str, day: NaiveDate) -> Result<NaiveDate, Finding> {
        let says = if name == END { Says::End } else { Says::Moment };
        match self.window.beyond_day(says, day) {
            Some((first, last)) => {
                let finding = self.about(name, Code::SecondLookDateBeyond).fact("first", first.to_string());
                Err(finding.fact("last", last.to_string()))
            }
            None => Ok(day),
        }
    }

    /// The last day: a date, or a school year.
    fn end(&self) -> Result<Option<NaiveDate>, Finding> {
        match self.get(END).and_then(SchoolYear::in_cell) {
            Some(year) => self.meant(END, year.last_day()).map(Some),
            None => self.date(END, self.dates[1]),
        }
    }
}

/// Of the questions that an id may be the one whose text stands beside it.
fn told_by_text(text: Option<&str>, asked: &Asked, in_doubt: &Finding) -> Option<String> {
    let meant = in_doubt.facts.iter().find_map(|(name, fact)| match fact {
        Fact::Text(meant) if *name == "meant" => Some(meant.as_str()),
        Fact::Text(_) | Fact::Count(_) => None,
    })?;
    let ids = asked.with_text(text?);
    let mut told = ids.into_iter().filter(|id| meant.split(", ").any(|one| one == *id));
    told.next().filter(|_| told.next().is_none()).map(str::to_owned)
}

/// What stands twice once; of a visitor who says two things about one question on one day nothing is used. `looks` is in order.
fn each_once(looks: Vec<SecondLook>, asked: &Asked, findings: &mut Vec<Finding>) -> Vec<SecondLook> {
    let same = |a: &SecondLook, b: &SecondLook| {
        (&a.school, &a.indicator, a.date) == (&b.school, &b.indicator, b.date) && fold(&a.visitor) == fold(&b.visitor)
    };
    let mut kept = Vec::new();
    for group in grouped(looks, same) {
        let says = |look: &SecondLook| asked.readings(&look.school, &look.indicator, &look.answer);
        let first = says(&group[0]);
        let about = |code, look: &SecondLook, other: &SecondLook| {
            let finding = Finding::new(code, look.place.clone()).value(look.school.as_str());
            finding.fact("indicator", &look.indicator).fact("other", other.place.to_string())
        };
        if group.iter().any(|look| says(look) != first) {
            for (at, look) in group.iter().enumerate() {
                let other = &group[usize::from(at == 0)];
                finding::add(findings, about(Code::SecondLookConflict, look, other));
            }
            continue;
        }
        let mut own: Vec<SecondLook> = Vec::new();
        for look in group {
            match own.iter().find(|known| known.explanation == look.explanation && known.until == look.until) {
                Some(known) => finding::add(findings, about(Code::SecondLookDouble, &look, known)),
                None => own.push(look),
            }
        }
        kept.extend(own);
    }
    kept
}

/// Neighbours that are the same together; those of one group stand beside each other however their names are written.
fn grouped(looks: Vec<SecondLook>, same: impl Fn(&SecondLook, &SecondLook) -> bool) -> Vec<Vec<SecondLook>> {
    let mut groups: Vec<Vec<SecondLook>> = Vec::new();
    for look in looks {
        match groups.last_mut().filter(|group| group.first().is_some_and(|first| same(first, &look))) {
            Some(group) => group.push(look),
            None => groups.push(vec![look]),
        }
    }
    groups
}

#[cfg(test)]
mod tests;
