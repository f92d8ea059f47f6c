//! Rows of answers grouped into submissions; which one counts.
//!
//! In: all filed answers of one school in one year. Out: its [`Evaluation`], with findings, and an account of every answer. A submission is
//! what a school has in one file or sheet, in a wide table one row; its time is the latest moment in it. One without a single row of a question of the norm is a stray and
//! does not compete, and one with every answer blank is no submission at all. Nothing here depends on the order of rows or on the names of files. Must not know: what an answer says.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::answers;
use super::questions::Reader;
use super::quote::list;
use super::roll::{Profile, Seat};
use super::shape::Table;
use super::sift::MatchedAnswer;
use super::{Duplicates, Evaluation, Open, Submission};
use crate::base::finding::{self, Code, Finding, Place};
use crate::base::text::fold::fold;
use crate::input::cell::Moment;
use crate::register::SchoolYear;

/// What is the same for every school of a year.
#[derive(Clone, Copy)]
pub(super) struct Desk<'d, 'a> {
    /// The school year.
    pub year: SchoolYear,
    /// The tables, in order of source.
    pub tables: &'d [Table<'a>],
    /// What to do with several submissions.
    pub duplicates: Duplicates,
}

/// What came of one school.
pub(super) struct Outcome {
    /// The evaluation; `None` for a school without a norm.
    pub evaluation: Option<Evaluation>,
    /// What was noticed.
    pub findings: Vec<Finding>,
    /// Answers that count.
    pub used: usize,
    /// Of these without a level or n.v.t.
    pub open: Open,
    /// Answers set aside here; those without an indicator were set aside before.
    pub set_aside: usize,
}

/// Evaluates what a school handed in. `rows` are all its answers in order of table and row; they are reordered.
pub(super) fn evaluate<'a>(
    desk: Desk<'_, 'a>,
    seat: &Seat<'_>,
    profile: Option<&Profile<'_>>,
    rows: &mut [MatchedAnswer<'a>],
    reader: &mut Reader<'a>,
) -> Outcome {
    let mut outcome = Outcome { evaluation: None, findings: Vec::new(), used: 0, open: Open::default(), set_aside: 0 };
    let Some(profile) = profile else {
        without_norm(desk, seat, rows, &mut outcome);
        return outcome;
    };
    let norm = profile.questions.norm;
    let mut evaluation = Evaluation {
        school: seat.school.clone(),
        year: desk.year,
        norm: norm.clone(),
        submission: None,
        misfiled: None,
        answers: vec![None; norm.indicators.len()],
    };
    if !rows.is_empty() {
        let about = |code, handed: &Handed| {
            let finding = Finding::new(code, handed.place.clone()).value(seat.school.id.as_str());
            finding.fact("school", &seat.school.name)
        };
        let answered = |range: &Range<usize>| answers::answered(norm, &rows[range.clone()], reader);
        let same = |a: &Range<usize>, b: &Range<usize>| answers::are_same(desk, &rows[a.clone()], &rows[b.clone()]);
        let is_blank = |handed: &Handed| !rows[handed.rows.clone()].iter().any(says);
        let (blank, handed): (Vec<_>, Vec<_>) = handed(desk, rows).into_iter().partition(is_blank);
        for form in &blank {
            outcome.findings.push(about(Code::SubmissionBlank, form).fact("rows", form.answers));
            outcome.set_aside += form.answers;
        }
        let counts = choose(desk.duplicates, handed, answered, same, about, &mut outcome);
        let all = || rows.iter().filter(|row| says(row)).copied().collect::<Vec<_>>();
        let saying = counts.clone().map_or_else(all, |range| rows[range].to_vec());
        evaluation.submission = (!saying.is_empty()).then(|| submission(desk, &saying));
        if let Some(range) = counts {
            outcome.findings.extend(several_people(desk, seat, &rows[range.clone()]));
            answers::fill(desk, norm, &mut rows[range], reader, &mut evaluation.answers, &mut outcome);
        }
    }
    outcome.evaluation = Some(evaluation);
    outcome
}

/// Whether an answer is not blank, whatever it says.
fn says(row: &MatchedAnswer<'_>) -> bool {
    !row.row.cell(row.column as usize).is_empty()
}

/// Sets aside all answers of a school without a norm: one finding per table.
fn without_norm(desk: Desk<'_, '_>, seat: &Seat<'_>, rows: &[MatchedAnswer<'_>], outcome: &mut Outcome) {
    for group in rows.chunk_by(|a, b| a.table == b.table) {
        let finding = Finding::new(Code::AnswersWithoutNorm, group[0].row.place()).value(seat.school.id.as_str());
        let finding = finding.fact("school", &seat.school.name).fact("year", desk.year.to_string());
        outcome.findings.push(finding.fact("rows", group.len()));
    }
    outcome.set_aside += rows.len();
}

/// A finding when the rows of one submission name more than one person: they are parts of one form, put together here. Not who: names are
/// for the school's own report.
fn several_people(desk: Desk<'_, '_>, seat: &Seat<'_>, rows: &[MatchedAnswer<'_>]) -> Option<Finding> {
    let by = |row: &MatchedAnswer<'_>| desk.tables[row.table as usize].filled_by(row.row).0.map(fold);
    let people: BTreeSet<String> = rows.iter().filter_map(by).collect();
    let finding = || Finding::new(Code::SubmissionPeople, rows[0].row.place()).value(seat.school.id.as_str());
    (people.len() > 1).then(|| finding().fact("school", &seat.school.name).fact("people", people.len()))
}

/// One of several submissions.
struct Handed {
    rows: Range<usize>,
    date: Option<Moment>,
    /// Answers that are set aside if the submission is.
    answers: usize,
    /// Its first row.
    place: Place,
    /// Its file and sheet.
    table: Place,
}

/// The submissions that a school's rows fall apart in, without strays: their rows were set aside before.
fn handed(desk: Desk<'_, '_>, rows: &[MatchedAnswer<'_>]) -> Vec<Handed> {
    let table = |row: &MatchedAnswer<'_>| &desk.tables[row.table as usize];
    let mut handed: Vec<Handed> = Vec::new();
    let mut start = 0;
    let together = |a: &MatchedAnswer<'_>, b: &MatchedAnswer<'_>| match table(a).is_wide() || table(b).is_wide() {
        true => a.table == b.table && a.ordinal == b.ordinal,
        false => a.table == b.table || table(a).source() == table(b).source(),
    };
    for group in rows.chunk_by(together) {
        let range = start..start + group.len();
        start = range.end;
        handed.push(Handed {
            rows: range,
            date: group.iter().filter_map(|r| r.date).max(),
            answers: group.iter().filter(|r| r.indicator.is_some()).count(),
            place: group[0].row.place(),
            table: match table(&group[0]) {
                table if table.is_wide() => group[0].row.place(),
                table => table.sheet.place(),
            },
        });
    }
    handed.retain(|h| h.answers > 0);
    let mut whole: Vec<Handed> = Vec::with_capacity(handed.len());
    for part in handed {
        match whole.last_mut().filter(|before| are_parts(desk, &rows[before.rows.clone()], &rows[part.rows.clone()])) {
            Some(before) => before.add(part),
            None => whole.push(part),
        }
    }
    whole
}

/// Whether rows of two sheets are parts of one submission: of one workbook, about different questions, and neither the day nor the person says
/// otherwise. A workbook with a sheet for each theme is one form.
fn are_parts(desk: Desk<'_, '_>, a: &[MatchedAnswer<'_>], b: &[MatchedAnswer<'_>]) -> bool {
    let table = |row: &MatchedAnswer<'_>| &desk.tables[row.table as usize];
    let (Some(first), Some(second)) = (a.first(), b.first()) else { return false };
    let (one, other) = (table(first).source(), table(second).source());
    let asked = |rows: &[MatchedAnswer<'_>]| rows.iter().filter_map(|row| row.indicator).collect::<BTreeSet<u32>>();
    let days: BTreeSet<_> = a.iter().chain(b).filter_map(|row| row.date).collect();
    let by = |row: &MatchedAnswer<'_>| table(row).filled_by(row.row).0.map(fold);
    let people: BTreeSet<_> = a.iter().chain(b).filter_map(by).collect();
    one.file == other.file && one != other && asked(a).is_disjoint(&asked(b)) && days.len() < 2 && people.len() < 2
}

impl Handed {
    /// Takes up the part that follows.
    fn add(&mut self, part: Handed) {
        self.rows.end = part.rows.end;
        self.date = self.date.max(part.date);
        self.answers += part.answers;
    }
}

/// The rows of the submission that counts; `None`, with a finding, when nothing says which one, and without when there are strays only.
/// `answered` gives the questions that rows answer, `same` tells whether two submissions give the same answers.
fn choose(
    duplicates: Duplicates,
    handed: Vec<Handed>,
    mut answered: impl FnMut(&Range<usize>) -> BTreeSet<u32>,
    same: impl Fn(&Range<usize>, &Range<usize>) -> bool,
    about: impl Fn(Code, &Handed) -> Finding,
    outcome: &mut Outcome,
) -> Option<Range<usize>> {
    if handed.len() < 2 {
        return handed.into_iter().next().map(|only| only.rows);
    }
    let last = latest(duplicates, &handed);
    // Of those that say the same one with a date, and with most rows, whatever their order.
    let first = last.iter().copied().max_by_key(|at| (handed[*at].date, handed[*at].answers, Reverse(*at)));
    let Some(counts) = first.filter(|first| last.iter().all(|at| same(&handed[*first].rows, &handed[*at].rows))) else {
        let answers = handed.iter().map(|h| h.answers).sum::<usize>();
        let files: Vec<_> = handed.iter().map(|h| &h.table).collect();
        let finding = about(Code::SubmissionsUnclear, &handed[0]).fact("submissions", handed.len());
        outcome.findings.push(list(finding, "files", &files).fact("rows", answers));
        outcome.set_aside += answers;
        return None;
    };
    let latest = &handed[counts];
    let now = answered(&latest.rows);
    for (at, earlier) in handed.iter().enumerate().filter(|(at, _)| *at != counts) {
        let before = answered(&earlier.rows);
        let (now, before) = (before.intersection(&now).count(), before.len());
        let code = match () {
            () if last.contains(&at) => Code::SubmissionSame,
            // A correction of a few answers as a new file looks just like this, as does a second person's part of one form: the school would
            // lose all others.
            () if 2 * now < before => Code::SubmissionShrunk,
            () => Code::SubmissionEarlier,
        };
        let finding = about(code, earlier).fact("date", day(earlier.date)).fact("before", before).fact("now", now);
        let finding = finding.fact("latest", day(latest.date)).fact("file", latest.table.to_string());
        finding::add(&mut outcome.findings, finding.fact("rows", earlier.answers));
        outcome.set_aside += earlier.answers;
    }
    Some(latest.rows.clone())
}

fn day(moment: Option<Moment>) -> String {
    moment.map(|moment| moment.to_string()).unwrap_or_default()
}

/// The submissions that nothing is later than; none when that can't be told. Every one must be dated, and those of the last day must all have a time
/// unless there is only one. Without dates all that say the same are equal.
fn latest(duplicates: Duplicates, handed: &[Handed]) -> Vec<usize> {
    if duplicates == Duplicates::Refuse {
        return Vec::new();
    }
    let dates: Option<Vec<Moment>> = handed.iter().map(|h| h.date).collect();
    let Some(dates) = dates else { return (0..handed.len()).collect() };
    let Some(latest) = dates.iter().max().copied() else { return Vec::new() };
    let of_day: Vec<usize> = (0..dates.len()).filter(|at| dates[*at].day == latest.day).collect();
    let timed = of_day.iter().all(|at| dates[*at].second.is_some());
    if timed { of_day.into_iter().filter(|at| dates[*at] == latest).collect() } else { of_day }
}

/// What is known of a submission as a whole.
fn submission<'a>(desk: Desk<'_, 'a>, rows: &[MatchedAnswer<'a>]) -> Submission {
    let mut sources: Vec<_> = rows
        .chunk_by(|a, b| a.table == b.table)
        .map(|group| Arc::clone(&desk.tables[group[0].table as usize].sheet.source))
        .collect();
    sources.dedup();
    let by = |row: &MatchedAnswer<'a>| desk.tables[row.table as usize].filled_by(row.row);
    let filled_by = agreed(rows.iter().map(|row| by(row).0));
    let role = agreed(rows.iter().map(|row| by(row).1));
    Submission { sources, filled_by, role, date: rows.iter().filter_map(|row| row.date).max().map(|moment| moment.day) }
}

/// The one text that all rows that have one agree on.
fn agreed<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Option<String> {
    let mut texts = texts.flatten();
    let first = texts.next()?;
    texts.all(|text| text == first).then(|| first.to_owned())
}
