//! Rows of answers grouped into submissions; which one counts.
//!
//! In: all filed answers of one school in one year. Out: its [`Evaluation`], with findings, and an account of every answer. A submission is
//! what a school has in one file or sheet; its time is the latest date in it. One without a single row of a question of the norm is a stray and
//! does not compete. Nothing here depends on the order of rows or on the names of files. Must not know: what an answer says.

use std::ops::Range;
use std::sync::Arc;

use chrono::NaiveDate;

use super::answers;
use super::questions::Reader;
use super::quote::list;
use super::roll::{Profile, Seat};
use super::shape::Table;
use super::sift::Filed;
use super::{Duplicates, Evaluation, Submission};
use crate::finding::{Code, Finding, Place};
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
    /// Answers set aside here; those without an indicator were set aside before.
    pub set_aside: usize,
}

/// Evaluates what a school handed in. `rows` are all its answers in order of table and row; they are reordered.
pub(super) fn evaluate<'a>(
    desk: Desk<'_, 'a>,
    seat: &Seat<'_>,
    profile: Option<&Profile<'_>>,
    rows: &mut [Filed<'a>],
    reader: &mut Reader<'a>,
) -> Outcome {
    let mut outcome = Outcome { evaluation: None, findings: Vec::new(), used: 0, set_aside: 0 };
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
        answers: vec![None; norm.indicators.len()],
    };
    if !rows.is_empty() {
        let about = |code, handed: &Handed| {
            let finding = Finding::new(code, handed.place.clone()).value(seat.school.id.as_str());
            finding.fact("school", &seat.school.name)
        };
        let answered = |range: &Range<usize>| answers::answered(norm, &rows[range.clone()], reader);
        let counts = choose(desk.duplicates, handed(desk, rows), answered, about, &mut outcome);
        evaluation.submission = Some(submission(desk, counts.clone().map_or(&*rows, |range| &rows[range])));
        if let Some(range) = counts {
            answers::fill(desk, norm, &mut rows[range], reader, &mut evaluation.answers, &mut outcome);
        }
    }
    outcome.evaluation = Some(evaluation);
    outcome
}

/// Sets aside all answers of a school without a norm: one finding per table.
fn without_norm(desk: Desk<'_, '_>, seat: &Seat<'_>, rows: &[Filed<'_>], outcome: &mut Outcome) {
    for group in rows.chunk_by(|a, b| a.table == b.table) {
        let finding = Finding::new(Code::AnswersWithoutNorm, group[0].row.place()).value(seat.school.id.as_str());
        let finding = finding.fact("school", &seat.school.name).fact("year", desk.year.to_string());
        outcome.findings.push(finding.fact("rows", group.len()));
    }
    outcome.set_aside += rows.len();
}

/// One of several submissions.
struct Handed {
    rows: Range<usize>,
    date: Option<NaiveDate>,
    /// Answers that are set aside if the submission is.
    answers: usize,
    /// Its first row.
    place: Place,
    /// Its file and sheet.
    table: Place,
}

/// The submissions that a school's rows fall apart in, without strays: their rows were set aside before.
fn handed(desk: Desk<'_, '_>, rows: &[Filed<'_>]) -> Vec<Handed> {
    let table = |row: &Filed<'_>| &desk.tables[row.table as usize];
    let mut handed: Vec<Handed> = Vec::new();
    let mut start = 0;
    for group in rows.chunk_by(|a, b| a.table == b.table || table(a).source() == table(b).source()) {
        let range = start..start + group.len();
        start = range.end;
        handed.push(Handed {
            rows: range,
            date: group.iter().filter_map(|r| r.date).max(),
            answers: group.iter().filter(|r| r.indicator.is_some()).count(),
            place: group[0].row.place(),
            table: table(&group[0]).sheet.place(),
        });
    }
    handed.retain(|h| h.answers > 0);
    handed
}

/// The rows of the submission that counts; `None`, with a finding, when nothing says which one, and without when there are strays only.
/// `answered` counts the questions that rows answer.
fn choose(
    duplicates: Duplicates,
    handed: Vec<Handed>,
    mut answered: impl FnMut(&Range<usize>) -> usize,
    about: impl Fn(Code, &Handed) -> Finding,
    outcome: &mut Outcome,
) -> Option<Range<usize>> {
    if handed.len() < 2 {
        return handed.into_iter().next().map(|only| only.rows);
    }
    let Some(counts) = latest(duplicates, &handed) else {
        let answers = handed.iter().map(|h| h.answers).sum::<usize>();
        let files: Vec<_> = handed.iter().map(|h| &h.table).collect();
        let finding = about(Code::SubmissionsUnclear, &handed[0]).fact("submissions", handed.len());
        outcome.findings.push(list(finding, "files", &files).fact("rows", answers));
        outcome.set_aside += answers;
        return None;
    };
    let day = |date: Option<NaiveDate>| date.map(|d| d.to_string()).unwrap_or_default();
    let latest = &handed[counts];
    let now = answered(&latest.rows);
    for (_, earlier) in handed.iter().enumerate().filter(|(at, _)| *at != counts) {
        let before = answered(&earlier.rows);
        // A correction of a few answers as a new file looks just like this, and would cost the school all others.
        let code = if 2 * now < before { Code::SubmissionShrunk } else { Code::SubmissionEarlier };
        let finding = about(code, earlier).fact("date", day(earlier.date)).fact("before", before).fact("now", now);
        let finding = finding.fact("latest", day(latest.date)).fact("file", latest.table.to_string());
        outcome.findings.push(finding.fact("rows", earlier.answers));
        outcome.set_aside += earlier.answers;
    }
    Some(latest.rows.clone())
}

/// The submission with the latest date, when every one is dated and only one carries that date.
fn latest(duplicates: Duplicates, handed: &[Handed]) -> Option<usize> {
    let dates: Option<Vec<NaiveDate>> = handed.iter().map(|h| h.date).collect();
    let dates = dates.filter(|_| duplicates == Duplicates::Latest)?;
    let latest = dates.iter().max()?;
    let mut found = (0..dates.len()).filter(|i| dates[*i] == *latest);
    found.next().filter(|_| found.next().is_none())
}

/// What is known of a submission as a whole.
fn submission<'a>(desk: Desk<'_, 'a>, rows: &[Filed<'a>]) -> Submission {
    let mut sources: Vec<_> = rows
        .chunk_by(|a, b| a.table == b.table)
        .map(|group| Arc::clone(&desk.tables[group[0].table as usize].sheet.source))
        .collect();
    sources.dedup();
    let by = |row: &Filed<'a>| desk.tables[row.table as usize].filled_by(row.row);
    let filled_by = agreed(rows.iter().map(|row| by(row).0));
    let role = agreed(rows.iter().map(|row| by(row).1));
    Submission { sources, filled_by, role, date: rows.iter().filter_map(|row| row.date).max() }
}

/// The one text that all rows that have one agree on.
fn agreed<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Option<String> {
    let mut texts = texts.flatten();
    let first = texts.next()?;
    texts.all(|text| text == first).then(|| first.to_owned())
}
