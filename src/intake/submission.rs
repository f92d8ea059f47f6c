//! Rows of answers grouped into submissions; which one counts.
//!
//! In: all filed answers of one school in one year. Out: its [`Evaluation`], with findings, and an account of every answer. A submission is
//! what a school has in one file or sheet, in a wide table one row; its time is the latest moment in it. One without a single row of a question of the norm is a stray and
//! does not compete, and one with every answer blank is no submission at all. Nothing here depends on the order of rows or on the names of files. Must not know: what an answer says.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::dates::Readings;
use super::matched::MatchedAnswer;
use super::outcome::{Outcome, YearContext};
use super::participants::{Participant, Profile};
use super::questions::Reader;
use super::quote::list;
use super::{Duplicates, Evaluation, Open, Submission, answers};
use crate::base::finding::{self, Code, Finding, Place, Source};
use crate::base::text::fold::fold;
use crate::input::cell::Moment;

/// Evaluates what a school handed in. `rows` are all its answers in order of table and row; they are reordered.
pub(super) fn evaluate<'a>(
    context: YearContext<'_, 'a>,
    school_index: &Participant<'_>,
    profile: Option<&Profile<'_>>,
    rows: &mut [MatchedAnswer<'a>],
    reader: &mut Reader<'a>,
) -> Outcome {
    let mut outcome = Outcome { evaluation: None, findings: Vec::new(), used: 0, open: Open::default(), set_aside: 0 };
    let Some(profile) = profile else {
        without_norm(context, school_index, rows, &mut outcome);
        return outcome;
    };
    let norm = profile.questions.norm;
    let mut evaluation = Evaluation {
        school: school_index.school.clone(),
        year: context.year,
        norm: norm.clone(),
        submission: None,
        misfiled: None,
        blank: Vec::new(),
        unused: 0,
        answers: vec![None; norm.indicators.len()],
    };
    if !rows.is_empty() {
        let handed = handed(context, rows);
        let about = |code, handed: &Handed| {
            let finding = Finding::new(code, handed.place.clone()).value(school_index.school.id.as_str());
            finding.fact("school", &school_index.school.name)
        };
        let answered = |range: &Range<usize>| answers::answered(norm, &rows[range.clone()], reader);
        let same = |a: &Range<usize>, b: &Range<usize>| answers::are_same(context, &rows[a.clone()], &rows[b.clone()]);
        let is_blank = |handed: &Handed| !rows[handed.rows.clone()].iter().any(says);
        let (blank, handed): (Vec<_>, Vec<_>) = handed.into_iter().partition(is_blank);
        for form in &blank {
            let notes = notes(context, &rows[form.rows.clone()]);
            outcome.findings.push(about(Code::SubmissionBlank, form).fact("rows", form.answers).fact("notes", notes));
            outcome.set_aside += form.answers;
        }
        let first = handed.iter().filter_map(|handed| handed.date).map(|moment| moment.day).min();
        let counts = choose(context.duplicates, handed, answered, same, about, &mut outcome);
        let all = || rows.iter().filter(|row| says(row)).copied().collect::<Vec<_>>();
        let saying = counts.clone().map_or_else(|| Cow::Owned(all()), |range| Cow::Borrowed(&rows[range]));
        evaluation.submission = (!saying.is_empty()).then(|| Submission { first, ..submission(context, &saying) });
        if let Some(range) = counts {
            outcome.findings.extend(several_people(context, school_index, &rows[range.clone()]));
            answers::fill(context, norm, &mut rows[range], reader, &mut evaluation.answers, &mut outcome);
        }
        if evaluation.submission.is_none() {
            let sources: BTreeSet<_> = blank.iter().map(|form| form.place.source.clone()).collect();
            evaluation.blank = sources.into_iter().collect();
        }
        if evaluation.submission.is_some() && evaluation.answers.iter().all(Option::is_none) {
            evaluation.unused = rows.iter().map(|row| came_in(context, row)).sum();
        }
    }
    outcome.evaluation = Some(evaluation);
    outcome
}

/// How many remarks stand in some rows.
fn notes(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>]) -> usize {
    let note = |row: &&MatchedAnswer<'_>| {
        context.tables[row.table as usize].note(row.row, row.column as usize).is_some_and(|note| !note.is_empty())
    };
    rows.iter().filter(note).count()
}

/// Whether an answer is not blank, whatever it says.
fn says(row: &MatchedAnswer<'_>) -> bool {
    !row.row.cell(row.column as usize).is_empty()
}

/// How many answers stand in a row: one, or all where it does not fit below the header.
fn came_in(context: YearContext<'_, '_>, row: &MatchedAnswer<'_>) -> usize {
    if row.row.fits() { usize::from(says(row)) } else { context.tables[row.table as usize].answers_in(row.row) }
}

/// Sets aside all answers of a school without a norm: one finding per table.
fn without_norm(
    context: YearContext<'_, '_>,
    school_index: &Participant<'_>,
    rows: &[MatchedAnswer<'_>],
    outcome: &mut Outcome,
) {
    for group in rows.chunk_by(|a, b| a.table == b.table) {
        let finding =
            Finding::new(Code::AnswersWithoutNorm, group[0].row.place()).value(school_index.school.id.as_str());
        let finding = finding.fact("school", &school_index.school.name).fact("year", context.year.to_string());
        outcome.findings.push(finding.fact("rows", group.len()));
    }
    outcome.set_aside += rows.len();
}

/// A finding when the rows of one submission name more than one person: they are parts of one form, put together here. Not who: names are
/// for the school's own report.
fn several_people(
    context: YearContext<'_, '_>,
    school_index: &Participant<'_>,
    rows: &[MatchedAnswer<'_>],
) -> Option<Finding> {
    let people = people(context, rows);
    let finding = || Finding::new(Code::SubmissionPeople, rows[0].row.place()).value(school_index.school.id.as_str());
    (people.len() > 1).then(|| finding().fact("school", &school_index.school.name).fact("people", people.len()))
}

/// Who filled in the rows, folded.
fn people(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>]) -> BTreeSet<String> {
    let names = rows.iter().filter_map(|row| context.tables[row.table as usize].person(row.row));
    let mut people = BTreeSet::new();
    let mut last = None;
    // Neighbours mostly name the same person, who is folded once.
    for name in names {
        if last.replace(name) != Some(name) {
            people.insert(fold(name));
        }
    }
    people
}

/// One of several submissions.
struct Handed {
    rows: Range<usize>,
    date: Option<Moment>,
    /// The same in each way in which it can be read.
    readings: Option<Readings>,
    /// Answers that are set aside if the submission is.
    answers: usize,
    /// Its first row.
    place: Place,
    /// Its file and sheet; where nothing tells which of its sheets belong together those of each.
    tables: Vec<Place>,
}

impl Handed {
    /// Whether it may be several submissions.
    fn is_unclear(&self) -> bool {
        self.tables.len() > 1
    }
}

/// The submissions that a school's rows fall apart in, without strays: their rows were set aside before. The rows of each are put together.
fn handed(context: YearContext<'_, '_>, rows: &mut [MatchedAnswer<'_>]) -> Vec<Handed> {
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
    Handed {
        date: own.iter().filter_map(|row| row.date).max(),
        readings: own.iter().filter_map(Readings::of).reduce(Readings::max),
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
            people: people(context, rows),
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
    if handed.len() < 2 && !handed.iter().any(Handed::is_unclear) {
        return handed.into_iter().next().map(|only| only.rows);
    }
    let last = latest(duplicates, &handed);
    // Of those that say the same one with a date, and with most rows, whatever their order.
    let first = last.iter().copied().max_by_key(|at| (handed[*at].date, handed[*at].answers, Reverse(*at)));
    let is_clear = |at: &usize| {
        last.iter().all(|other| !handed[*other].is_unclear() && same(&handed[*at].rows, &handed[*other].rows))
    };
    let clear = first.filter(is_clear);
    let is_certain = |at: &usize| {
        let others = (0..handed.len()).filter(|other| !last.contains(other));
        let mut others = others.filter(|other| !is_certainly_before(&handed[*other], &handed[*at]));
        others.all(|other| same(&handed[*at].rows, &handed[other].rows))
    };
    let Some(counts) = clear.filter(is_certain) else {
        let answers = handed.iter().map(|h| h.answers).sum::<usize>();
        let files: Vec<_> = handed.iter().flat_map(|h| &h.tables).collect();
        let why = if clear.is_some() { "dates" } else { "unknown" };
        let finding = about(Code::SubmissionsUnclear, &handed[0]).fact("submissions", files.len()).fact("why", why);
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
        let finding = finding.fact("latest", day(latest.date)).fact("file", latest.tables[0].to_string());
        finding::add(&mut outcome.findings, finding.fact("rows", earlier.answers));
        outcome.set_aside += earlier.answers;
    }
    Some(latest.rows.clone())
}

fn day(moment: Option<Moment>) -> String {
    moment.map(|moment| moment.to_string()).unwrap_or_default()
}

/// Whether one submission is earlier than another however their dates are read.
fn is_certainly_before(earlier: &Handed, later: &Handed) -> bool {
    let is_before = |one: Moment, two: Moment| match (one.second, two.second) {
        (Some(_), Some(_)) => one < two,
        _ => one.day < two.day,
    };
    let readings = earlier.readings.zip(later.readings);
    readings.is_some_and(|(earlier, later)| earlier.both(&later, is_before))
}

/// The submissions that nothing is later than; none when that is not known. Every one must be dated, and those of the last day must all have a time
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
fn submission<'a>(context: YearContext<'_, 'a>, rows: &[MatchedAnswer<'a>]) -> Submission {
    let mut sources: Vec<_> = rows
        .chunk_by(|a, b| a.table == b.table)
        .map(|group| Arc::clone(&context.tables[group[0].table as usize].sheet.source))
        .collect();
    sources.sort();
    sources.dedup();
    let table = |row: &MatchedAnswer<'a>| &context.tables[row.table as usize];
    let filled_by = agreed(rows.iter().map(|row| table(row).person(row.row)));
    let role = agreed(rows.iter().map(|row| table(row).function(row.row)));
    let date = rows.iter().filter_map(|row| row.date).max().map(|moment| moment.day);
    Submission { sources, filled_by, role, date, first: date, seconds: seconds(context, rows) }
}

/// How long it took, where it is one row of a form that kept when somebody began and ended.
fn seconds(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>]) -> Option<u32> {
    let first = rows.first()?;
    let is_one = rows.iter().all(|row| row.table == first.table && row.ordinal == first.ordinal);
    is_one.then(|| context.tables[first.table as usize].seconds(first.row)).flatten()
}

/// The one text that all rows that have one agree on.
fn agreed<'a>(texts: impl Iterator<Item = Option<&'a str>>) -> Option<String> {
    let mut texts = texts.flatten();
    let first = texts.next()?;
    texts.all(|text| text == first).then(|| first.to_owned())
}
