//! From sheets of answers to evaluations.
//!
//! In: the sheets of the year folders, the register, the norms. Out: an [`Intake`] and the findings in order of place. Each year is called,
//! sifted and settled in turn; the work inside a year is shared out over threads, and its outcome is the same however many there are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use super::mapping::{Link, Links, Unmatched};
use super::matched::{MatchedAnswer, Misplaced};
use super::outcome::{Duplicates, Outcome, YearContext};
use super::participants::Participants;
use super::questions::{Questions, Reader};
use super::shape::{CellRef, Known, Noticed, Table, cover, is_cover};
use super::submission::evaluate;
use super::{Evaluation, Intake, Misfiled, fault, sift};
use crate::base::finding::{self, Checked, Code, Finding};
use crate::base::number::to_u32;
use crate::base::text::fold::fold;
use crate::input::source::Sheet;
use crate::norm::Norm;
use crate::register::{Register, SchoolYear};

/// Schools for each thread that are settled before what was found is gathered.
const SCHOOLS: usize = 64;

/// Reads the answers of all years. `years` ascends; each year has its sheets in any order: the outcome is the same. The sheets of a year are let go
/// once they are read.
pub fn collect(
    years: Vec<(SchoolYear, Vec<Sheet>)>,
    register: &Register,
    norms: &[Arc<Norm>],
    links: &[Link],
    duplicates: Duplicates,
) -> Checked<Intake> {
    let questions = Questions::of_all(norms);
    let batch = Batch { register, questions: &questions, links: &Links::new(links), duplicates };
    let mut result = Checked::new(Intake::default(), Vec::new());
    let files: BTreeSet<_> = years.iter().flat_map(|(_, sheets)| sheets).map(|s| s.source.file.as_str()).collect();
    result.value.totals.files = files.len();
    let sheets = years.iter().flat_map(|(_, sheets)| sheets);
    // A title above a header and nothing below it: reading took the header for a row.
    let empty = sheets.filter(|sheet| sheet.is_empty() && sheet.above().len() > 0);
    result.findings.extend(empty.map(|sheet| Finding::new(Code::TableEmpty, sheet.place())));
    for (year, sheets) in years {
        if sheets.iter().any(|sheet| !sheet.is_empty()) {
            take_year(year, &sheets, &batch, &mut result);
        }
    }
    result.findings.par_sort();
    result.value.unmatched = each_once(std::mem::take(&mut result.value.unmatched));
    result
}

/// What can be said of the schools of a year before any of them has handed in: which have no norm, and why.
pub fn call(year: SchoolYear, register: &Register, norms: &[Arc<Norm>]) -> Vec<Finding> {
    let (questions, links, mut findings) = (Questions::of_all(norms), Links::new(&[]), Vec::new());
    Participants::call(year, register, &questions, &links, &mut findings);
    findings
}

/// What is the same for all years.
struct Batch<'b> {
    register: &'b Register,
    questions: &'b [Questions<'b>],
    links: &'b Links,
    duplicates: Duplicates,
}

/// Each text once, at its first place; in order of what it is about and of place.
fn each_once(mut lines: Vec<Unmatched>) -> Vec<Unmatched> {
    lines.sort_by(|a, b| (a.subject, &a.place, &a.norm).cmp(&(b.subject, &b.place, &b.norm)));
    let mut seen = BTreeSet::new();
    lines.retain(|line| seen.insert((line.subject, fold(&line.text), line.norm.clone())));
    lines
}

fn take_year(year: SchoolYear, sheets: &[Sheet], batch: &Batch<'_>, result: &mut Checked<Intake>) {
    let Checked { value: intake, findings } = result;
    let (questions, duplicates) = (batch.questions, batch.duplicates);
    let participants = Participants::call(year, batch.register, questions, batch.links, findings);
    intake.without_norm.extend(participants.without_norm());
    let tables = tables(
        sheets,
        Known { questions, participants: &participants, links: batch.links, cover: None },
        intake,
        findings,
    );
    let mut sifted = sift::sift(&participants, &tables);
    intake.totals.read += sifted.read;
    intake.totals.set_aside +=
        fault::explain(&participants, questions, std::mem::take(&mut sifted.faults), findings, &mut intake.unmatched);
    let runs = by_school(&sifted.matched);
    let context = YearContext { year, tables: &tables, duplicates };
    let mut evaluations = Vec::with_capacity(participants.schools.len());
    let mut misfiled = misfiled(&tables, sifted.misplaced);
    let mut school_index = 0;
    settle(&participants, context, &runs, |outcome| {
        intake.totals.used += outcome.used;
        intake.open.blank += outcome.open.blank;
        intake.open.unread += outcome.open.unread;
        intake.totals.set_aside += outcome.set_aside;
        outcome.findings.into_iter().for_each(|finding| finding::add(findings, finding));
        let of_year = outcome.evaluation.map(|evaluation| {
            let misfiled = misfiled.remove(&school_index).filter(|_| evaluation.submission.is_none());
            Arc::new(Evaluation { misfiled, ..evaluation })
        });
        evaluations.extend(of_year);
        school_index += 1;
    });
    intake.years.push((year, evaluations));
}

/// Answers of one school that stand together.
type Run<'m, 'a> = &'m [MatchedAnswer<'a>];

/// The answers in order of school, those of each as they came. Files have the schools in some order of their own, but in long runs: these are put in order,
/// and no answer is moved.
fn by_school<'m, 'a>(matched: &'m [Vec<MatchedAnswer<'a>>]) -> Vec<Run<'m, 'a>> {
    let is_one = |a: &MatchedAnswer<'a>, b: &MatchedAnswer<'a>| a.school_index == b.school_index;
    let mut runs: Vec<Run> = matched.iter().flat_map(|part| part.chunk_by(is_one)).collect();
    runs.sort_by_key(|run| run[0].school_index);
    runs
}

/// The forms of another school year, by the index of their school.
fn misfiled(tables: &[Table<'_>], mut rows: Vec<Misplaced>) -> BTreeMap<u32, Misfiled> {
    rows.sort();
    rows.dedup();
    let of_school = |rows: &[Misplaced]| {
        let year = rows[0].year.filter(|_| rows.iter().all(|row| row.year == rows[0].year));
        let mut sources: Vec<_> = rows.iter().map(|row| tables[row.table as usize].sheet.source.clone()).collect();
        sources.sort();
        sources.dedup();
        (rows[0].school_index, Misfiled { year, sources })
    };
    rows.chunk_by(|a, b| a.school_index == b.school_index).map(of_school).collect()
}

/// The sheets that can be read as answers, in order of source. The rows of the others are set aside, with a finding for each sheet; but a sheet
/// that holds nothing of what is known, beside a table of answers in the same workbook, is only reported.
fn tables<'a>(
    sheets: &'a [Sheet],
    known: Known<'a>,
    intake: &mut Intake,
    findings: &mut Vec<Finding>,
) -> Vec<Table<'a>> {
    let covers = covers(sheets, known);
    let read = |sheet: &'a Sheet| {
        let (mut noticed, cover) = (Noticed::default(), covers.get(sheet.source.file.as_str()).copied());
        (sheet, Table::recognise(sheet, Known { cover, ..known }, &mut noticed), noticed)
    };
    let sheets: Vec<&Sheet> = sheets.iter().filter(|sheet| !sheet.is_empty()).collect();
    let read: Vec<_> = sheets.into_par_iter().map(read).collect();
    let of_answers: BTreeSet<&str> =
        read.iter().filter(|(_, table, _)| table.is_some()).map(|(sheet, ..)| sheet.source.file.as_str()).collect();
    let forms: BTreeSet<&str> = read
        .iter()
        .filter(|(_, table, _)| table.as_ref().is_some_and(Table::is_form))
        .map(|(s, ..)| s.source.file.as_str())
        .collect();
    let mut tables = Vec::new();
    for (sheet, table, mut noticed) in read {
        let file = sheet.source.file.as_str();
        if table.is_none() && of_answers.contains(file) && is_cover(sheet) {
            // One that tells the school was read, and the explanation in front of our own form is not reported.
            let is_source = covers.get(file).is_some_and(|cover| cover.row.place().source == sheet.source);
            let is_reported = !is_source && !forms.contains(file);
            findings.extend(is_reported.then(|| Finding::new(Code::SheetNotAnswers, sheet.place())));
            continue;
        }
        let strange = noticed.strange.take();
        if strange.is_some() && of_answers.contains(file) {
            // The explanation in front of our own form is not reported.
            if !forms.contains(file) {
                noticed.findings.push(Finding::new(Code::SheetNotAnswers, sheet.place()));
            }
        } else if table.is_none() {
            noticed.findings.extend(strange);
            noticed.set_aside += sheet.len();
        }
        noticed.set_aside += table.iter().map(|table| misfits(table, findings)).sum::<usize>();
        // Our own form has columns without a name, for people.
        if let Some(table) = table.as_ref().filter(|table| !table.is_form()) {
            findings.extend(table.unnamed());
            findings.extend(sheet.hidden.then(|| Finding::new(Code::SheetHidden, sheet.place())));
        }
        intake.totals.read += noticed.set_aside;
        intake.totals.set_aside += noticed.set_aside;
        intake.unmatched.append(&mut noticed.unmatched);
        findings.append(&mut noticed.findings);
        tables.extend(table);
    }
    tables.sort_by(|a, b| (a.source(), a.sheet.header_place(0).row).cmp(&(b.source(), b.sheet.header_place(0).row)));
    tables
}

/// The one school that the labels of a workbook of several sheets name, by file.
fn covers<'a>(sheets: &'a [Sheet], known: Known<'a>) -> BTreeMap<&'a str, CellRef<'a>> {
    let mut files: BTreeMap<&str, Vec<&Sheet>> = BTreeMap::new();
    for sheet in sheets.iter().filter(|sheet| sheet.source.sheet.is_some()) {
        files.entry(sheet.source.file.as_str()).or_default().push(sheet);
    }
    let several = files.into_iter().filter(|(_, sheets)| sheets.len() > 1);
    several.filter_map(|(file, sheets)| Some((file, cover(&sheets, known.participants)?))).collect()
}

/// Reports the rows that do not fit below the header, and gives how many answers are set aside with them.
fn misfits(table: &Table<'_>, findings: &mut Vec<Finding>) -> usize {
    let reported = table.misfits().map(|(row, misfit, answers)| {
        table.sheet.misfit(row, misfit, answers).into_iter().for_each(|found| finding::add(findings, found));
        answers
    });
    reported.sum()
}

/// Gives what came of every participant to `take`, in its order. `runs` are in order of school; the answers of each are put in order of table and row.
fn settle<'a>(
    participants: &Participants<'_>,
    context: YearContext<'_, 'a>,
    runs: &[Run<'_, 'a>],
    mut take: impl FnMut(Outcome),
) {
    let mut groups = runs.chunk_by(|a, b| a[0].school_index == b[0].school_index).peekable();
    let shares: Vec<(u32, &[Run<'_, 'a>])> = (0..to_u32(participants.schools.len()))
        .map(|school_index| {
            (school_index, groups.next_if(|group| group[0][0].school_index == school_index).unwrap_or_default())
        })
        .collect();
    // Not all at once: what is found of a thousand hostile schools is bounded before the next ones come.
    for shares in shares.chunks(SCHOOLS * rayon::current_num_threads()) {
        let outcomes: Vec<Outcome> = shares
            .par_iter()
            .map_init(Reader::default, |reader, (school_index, runs)| {
                let mut rows = runs.concat();
                rows.sort_by_key(|row| (row.table, row.ordinal, row.column, row.indicator));
                let mut outcome = evaluate(
                    context,
                    &participants.schools[*school_index as usize],
                    participants.profile_of(*school_index),
                    &mut rows,
                    reader,
                );
                finding::bound(&mut outcome.findings);
                outcome
            })
            .collect();
        outcomes.into_iter().for_each(&mut take);
    }
}
