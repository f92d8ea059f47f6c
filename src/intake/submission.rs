//! Rows of answers grouped into submissions; which one counts.
//!
//! In: all filed answers of one school in one year. Out: its [`Evaluation`], with findings, and an account of every answer. A submission is
//! what a school has in one file or sheet, in a wide table one row; its time is the latest moment in it. One without a single row of a question of the norm is a stray and
//! does not compete, and one with every answer blank is no submission at all. Nothing here depends on the order of rows or on the names of files. Must not know: what an answer says.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::handed::{Handed, folded, handed, names, says};
use super::matched::MatchedAnswer;
use super::outcome::{Outcome, YearContext};
use super::participants::{Participant, Profile};
use super::questions::Reader;
use super::quote::list;
use super::{Duplicates, Evaluation, Open, Submission, answers};
use crate::base::finding::{self, Code, Finding};
use crate::input::cell::Moment;
use crate::norm::Norm;

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
        answers: Vec::new(),
        inventory: Vec::new(),
    };
    if !rows.is_empty() {
        evaluation.answers = vec![None; norm.asked_count()];
        let handed = handed(context, rows);
        let filed = Filed { context, participant: school_index, norm, rows };
        filed.evaluate(handed, reader, &mut evaluation, &mut outcome);
    }
    evaluation.inventory.resize(norm.inventory.len(), None);
    outcome.evaluation = Some(evaluation);
    outcome
}

/// What a school filed for its norm, the rows of each form put together.
struct Filed<'c, 'a> {
    context: YearContext<'c, 'a>,
    participant: &'c Participant<'c>,
    norm: &'c Norm,
    rows: &'c [MatchedAnswer<'a>],
}

impl<'a> Filed<'_, 'a> {
    fn evaluate(
        &self,
        handed: Vec<Handed>,
        reader: &mut Reader<'a>,
        evaluation: &mut Evaluation,
        outcome: &mut Outcome,
    ) {
        let (context, norm) = (self.context, self.norm);
        let about = |code, form: &Handed| self.about(code, form);
        let is_blank = |form: &Handed| !self.rows_of(form).iter().any(says);
        let (blank, handed): (Vec<_>, Vec<_>) = handed.into_iter().partition(is_blank);
        self.set_blank_aside(&blank, outcome);
        let (stocked, handed): (Vec<_>, Vec<_>) =
            handed.into_iter().partition(|form| is_inventory(norm, self.rows_of(form)));
        let first = handed.iter().filter_map(|handed| handed.date).map(|moment| moment.day).min();
        let answered = |range: &Range<usize>| answers::answered(norm, &self.rows[range.clone()], reader);
        let same = |a: &Range<usize>, b: &Range<usize>| {
            answers::are_same(context, &self.rows[a.clone()], &self.rows[b.clone()])
        };
        let counts = choose(context.duplicates, &handed, answered, same, about, outcome).map(|at| &handed[at]);
        let of_question = |row: &&MatchedAnswer<'_>| !is_stock(norm, row);
        let all = || self.rows.iter().filter(of_question).filter(|row| says(row)).copied().collect::<Vec<_>>();
        let of_form = |form: &Handed| {
            let own = self.rows_of(form);
            let mut questions = Vec::with_capacity(own.len());
            questions.extend(own.iter().filter(of_question));
            questions
        };
        let mut saying: Vec<MatchedAnswer<'a>> = counts.map_or_else(all, of_form);
        let names = names(context, &saying);
        evaluation.submission =
            (!saying.is_empty()).then(|| Submission { first, ..submission(context, &saying, &names) });
        if counts.is_some() {
            outcome.findings.extend(several_people(self.participant, &saying, &names));
            answers::fill(context, norm, &mut saying, reader, &mut evaluation.answers, outcome);
        }
        self.set_questions_aside(&stocked, outcome);
        let forms = counts.into_iter().chain(&stocked).map(|form| {
            let own = self.rows_of(form).iter().filter(|row| is_stock(norm, row)).copied().collect::<Vec<_>>();
            (form, own)
        });
        inventory(context, norm, forms.collect(), about, reader, &mut evaluation.answers, outcome);
        evaluation.inventory = evaluation.answers.split_off(norm.indicators.len());
        if evaluation.submission.is_none() {
            let sources: BTreeSet<_> = blank.iter().map(|form| form.place.source.clone()).collect();
            evaluation.blank = sources.into_iter().collect();
            // Thousands of blank places for each silent school would be most of what a run holds.
            evaluation.answers = Vec::new();
        } else if evaluation.answers.iter().all(Option::is_none) {
            evaluation.unused = self.rows.iter().map(|row| came_in(context, row)).sum();
        }
    }

    fn rows_of(&self, form: &Handed) -> &[MatchedAnswer<'a>] {
        &self.rows[form.rows.clone()]
    }

    /// A finding about a form of the school.
    fn about(&self, code: Code, form: &Handed) -> Finding {
        let school = &self.participant.school;
        Finding::new(code, form.place.clone()).value(school.id.as_str()).fact("school", &school.name)
    }

    /// Forms that came back with every answer blank are no submission.
    fn set_blank_aside(&self, blank: &[Handed], outcome: &mut Outcome) {
        for form in blank {
            let notes = notes(self.context, self.rows_of(form));
            let finding = self.about(Code::SubmissionBlank, form).fact("rows", form.answers);
            outcome.findings.push(finding.fact("notes", notes));
            outcome.set_aside += form.answers;
        }
    }

    /// The questions of the norm in a form about the inventory only: they are all blank.
    fn set_questions_aside(&self, stocked: &[Handed], outcome: &mut Outcome) {
        for form in stocked {
            let is_question = |row: &&MatchedAnswer<'_>| row.indicator.is_some() && !is_stock(self.norm, row);
            let questions = self.rows_of(form).iter().filter(is_question).count();
            outcome.set_aside += questions;
            let finding = || self.about(Code::SubmissionInventoryOnly, form).fact("rows", questions);
            outcome.findings.extend((questions > 0).then(finding));
        }
    }
}

/// Whether a row is about the inventory.
fn is_stock(norm: &Norm, row: &MatchedAnswer<'_>) -> bool {
    row.indicator.is_some_and(|at| norm.is_inventory(at as usize))
}

/// Whether a form says something of the inventory only: it is no self-evaluation, and does not compete with one.
fn is_inventory(norm: &Norm, rows: &[MatchedAnswer<'_>]) -> bool {
    let has_question = rows.iter().any(|row| row.indicator.is_some() && !is_stock(norm, row));
    !has_question || !rows.iter().any(|row| !is_stock(norm, row) && says(row))
}

/// Fills in the answers about the inventory: those of the form that counts, and of forms that are about nothing else. Of several the last counts, as with forms.
fn inventory<'a>(
    context: YearContext<'_, 'a>,
    norm: &Norm,
    forms: Vec<(&Handed, Vec<MatchedAnswer<'a>>)>,
    about: impl Fn(Code, &Handed) -> Finding,
    reader: &mut Reader<'a>,
    answers: &mut [Option<super::Answer>],
    outcome: &mut Outcome,
) {
    let (speaking, blank): (Vec<_>, Vec<_>) = forms.into_iter().partition(|(_, own)| own.iter().any(says));
    // Where nothing else says anything of it, blank cells leave it open; else they say nothing against what does.
    let forms = if speaking.is_empty() {
        blank
    } else {
        let silent: usize = blank.iter().map(|(_, own)| own.len()).sum();
        outcome.used += silent;
        outcome.open.blank += silent;
        speaking
    };
    let mut rows: Vec<MatchedAnswer<'a>> = Vec::new();
    let parts = forms.into_iter().map(|(form, own)| {
        let range = rows.len()..rows.len() + own.len();
        rows.extend(own);
        form.part(&rows, range)
    });
    let parts: Vec<Handed> = parts.collect();
    let mut answered = |range: &Range<usize>| answers::answered(norm, &rows[range.clone()], reader);
    let same = |a: &Range<usize>, b: &Range<usize>| answers::are_same(context, &rows[a.clone()], &rows[b.clone()]);
    let counts = choose(context.duplicates, &parts, &mut answered, same, about, outcome);
    if let Some(range) = counts.map(|at| parts[at].rows.clone()) {
        answers::fill(context, norm, &mut rows[range], reader, answers, outcome);
    }
}

/// How many remarks stand in some rows.
fn notes(context: YearContext<'_, '_>, rows: &[MatchedAnswer<'_>]) -> usize {
    let note = |row: &&MatchedAnswer<'_>| {
        context.tables[row.table as usize].note(row.row, row.column as usize).is_some_and(|note| !note.is_empty())
    };
    rows.iter().filter(note).count()
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
fn several_people(school_index: &Participant<'_>, rows: &[MatchedAnswer<'_>], names: &[&str]) -> Option<Finding> {
    let people = folded(names);
    let finding = || Finding::new(Code::SubmissionPeople, rows[0].row.place()).value(school_index.school.id.as_str());
    (people.len() > 1).then(|| finding().fact("school", &school_index.school.name).fact("people", people.len()))
}

/// The submission that counts, by its place in the list; `None`, with a finding, when nothing says which one, and without when there are strays only.
/// `answered` gives the questions that rows answer, `same` tells whether two submissions give the same answers.
fn choose(
    duplicates: Duplicates,
    handed: &[Handed],
    mut answered: impl FnMut(&Range<usize>) -> BTreeSet<u32>,
    same: impl Fn(&Range<usize>, &Range<usize>) -> bool,
    about: impl Fn(Code, &Handed) -> Finding,
    outcome: &mut Outcome,
) -> Option<usize> {
    if handed.len() < 2 && !handed.iter().any(Handed::is_unclear) {
        return (!handed.is_empty()).then_some(0);
    }
    let last = latest(duplicates, handed);
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
    Some(counts)
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

/// What is known of a submission as a whole; `names` are those in its rows.
fn submission<'a>(context: YearContext<'_, 'a>, rows: &[MatchedAnswer<'a>], names: &[&str]) -> Submission {
    let mut sources: Vec<_> = rows
        .chunk_by(|a, b| a.table == b.table)
        .map(|group| Arc::clone(&context.tables[group[0].table as usize].sheet.source))
        .collect();
    sources.sort();
    sources.dedup();
    let table = |row: &MatchedAnswer<'a>| &context.tables[row.table as usize];
    let filled_by = agreed(names.iter().copied().map(Some));
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
