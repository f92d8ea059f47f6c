//! The pipeline: a batch folder becomes a [`Dossier`].
//!
//! In: the path of a batch folder and what the user asked for. Out: everything that is known, or why the run stops. Must not know: the command line,
//! how anything looks, where outputs go.

pub mod batch;
pub mod dossier;
mod lists;
mod paper;
mod trial;
pub mod whatif;

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;
use rayon::prelude::*;

use crate::agreement::{Agreement, Waiver};
use crate::base::finding::{self, Checked, Code, Finding, Place, Severity};
use crate::input::source::{self, Limits, Sheet};
use crate::intake::mapping::Link;
use crate::intake::{self, Evaluation, Headers, Intake, collect};
use crate::judge::assess;
use crate::norm::{self, Norm};
use crate::register::{self, Register, SchoolYear};
use crate::run::dossier::{Dossier, Newer};
use crate::stats::coverage;
use crate::stats::question_value;
use crate::stats::sensitivity;
use crate::trend::change;
use crate::trend::history::{self, YearResults};
use crate::trend::topic;
use crate::trend::waiver_status;
use crate::wording::{Language, Wording};
use batch::Batch;
use lists::{agreements, links, register, waivers};

pub use trial::{Trial, trial};

/// What the user asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Request {
    /// The school year; `None`: the latest with data.
    pub year: Option<SchoolYear>,
    /// The run date (peildatum); `None`: see [`run_date`].
    pub date: Option<NaiveDate>,
    /// The language.
    pub language: Language,
}

/// What is being done, for those who watch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Norms, register, agreements, waivers.
    Settings,
    /// The files of answers.
    Answers,
    /// Verdicts, history, coverage.
    Judging,
}

/// What came of it.
pub enum Outcome {
    /// Ready for reports; with the batch that it came from.
    Ready(Box<Dossier>, Box<Batch>),
    /// The input does not allow a run; the findings say why.
    Stopped(Vec<Finding>),
    /// There is no data for the year that was asked for; these years have a folder with files.
    NoSuchYear(Vec<Finding>, SchoolYear, Vec<SchoolYear>),
}

/// Loads and judges a batch.
///
/// # Errors
/// The machine fails: the batch folder can't be read, or counting does not succeed.
pub fn load(path: &Path, request: Request, watch: &dyn Fn(Stage)) -> Result<Outcome> {
    watch(Stage::Settings);
    let mut findings = Vec::new();
    let Some(batch) = batch::open(path).take(&mut findings) else { return Ok(Outcome::Stopped(sorted(findings))) };
    if request.year.is_none() && batch.is_year_unsure {
        return Ok(Outcome::Stopped(sorted(findings)));
    }
    let norms = norms(&batch).take(&mut findings);
    let register = register(&batch).take(&mut findings);
    let (Some(norms), Some(register)) = (norms, register) else { return Ok(Outcome::Stopped(sorted(findings))) };
    let agreements = agreements(&batch, &register, &norms).take(&mut findings);
    let waivers = waivers(&batch, &register, &norms).take(&mut findings);
    let (Some(agreements), Some(waivers)) = (agreements, waivers) else {
        return Ok(Outcome::Stopped(sorted(findings)));
    };

    watch(Stage::Answers);
    let (intake, links) = answers(&batch, request.year, &register, &norms).take(&mut findings);
    let with_data = |year: &SchoolYear| intake.years.iter().any(|(known, _)| known == year);
    let asked = request.year.or_else(|| latest(&intake));
    // Also before any school has handed in: then for the last year that has a folder.
    let checked = asked.or_else(|| batch.answers.last().map(|(year, _)| *year));
    findings.extend(checked.into_iter().flat_map(|year| register::check(&register, year)));
    let Some(year) = asked.filter(with_data) else {
        let mut findings = sorted(findings);
        let folders = batch.answers.iter().filter(|(_, files)| !files.is_empty()).map(|(year, _)| *year);
        return Ok(match asked {
            Some(year) => Outcome::NoSuchYear(findings, year, folders.collect()),
            None => {
                if findings.iter().all(|finding| finding.code != Code::NoAnswers) {
                    findings.push(Finding::new(Code::NoAnswers, Place::file(batch::FILE)));
                }
                Outcome::Stopped(findings)
            }
        });
    };

    watch(Stage::Judging);
    let dossier =
        judge(&batch, request, year, Input { norms, register, agreements, waivers, links, intake, findings })?;
    Ok(Outcome::Ready(Box::new(dossier), Box::new(batch)))
}

/// What the forms of a year are made from: no answers of that year are needed.
pub struct Prepared {
    /// The batch.
    pub batch: Batch,
    /// The norms.
    pub norms: Vec<Arc<Norm>>,
    /// The register.
    pub register: Register,
    /// The evaluations of the year before, in order of site id.
    pub last_year: Vec<Arc<Evaluation>>,
    /// Everything that was noticed, in order of place.
    pub findings: Vec<Finding>,
}

/// Loads what the forms of a year are made from; `Err` with the findings when the input does not allow it.
///
/// # Errors
/// The machine fails: the batch folder can't be read.
pub fn prepare(path: &Path, year: SchoolYear, watch: &dyn Fn(Stage)) -> Result<Result<Prepared, Vec<Finding>>> {
    watch(Stage::Settings);
    let mut findings = Vec::new();
    let Some(mut batch) = batch::open(path).take(&mut findings) else { return Ok(Err(sorted(findings))) };
    // A batch without any answers is no trouble here: the forms are what it needs first.
    findings.retain(|finding| finding.code != Code::NoAnswers);
    let norms = norms(&batch).take(&mut findings);
    let register = register(&batch).take(&mut findings);
    let (Some(norms), Some(register)) = (norms, register) else { return Ok(Err(sorted(findings))) };

    watch(Stage::Answers);
    // The batch then names what was read, and no more.
    batch.answers.retain(|(known, _)| *known == year.previous());
    (batch.agreements, batch.waivers) = (None, None);
    let (intake, _) = answers(&batch, None, &register, &norms).take(&mut findings);
    let last_year = intake.years.into_iter().flat_map(|(_, evaluations)| evaluations).collect();
    Ok(Ok(Prepared { batch, norms, register, last_year, findings: sorted(findings) }))
}

/// The answers of every year up to one (`None`: the last), and the mappings that they were read with.
fn answers(
    batch: &Batch,
    until: Option<SchoolYear>,
    register: &Register,
    norms: &[Arc<Norm>],
) -> Checked<(Intake, Vec<Link>)> {
    let mut findings = Vec::new();
    let links = links(batch, register, norms).take(&mut findings);
    let sheets = sheets(batch, until, &Headers::of(norms, register, &links)).take(&mut findings);
    let intake = collect(&sheets, register, norms, &links, batch.duplicates).take(&mut findings);
    Checked::new((intake, links), findings)
}

/// The latest year in which any school handed in something: one stray row in a new folder must not make all schools silent.
fn latest(intake: &Intake) -> Option<SchoolYear> {
    let handed_in = |evaluations: &[Arc<Evaluation>]| evaluations.iter().any(|e| e.submission.is_some());
    let with_submission = intake.years.iter().rev().find(|(_, evaluations)| handed_in(evaluations));
    with_submission.or(intake.years.last()).map(|(year, _)| *year)
}

/// The latest year with files, where that is later than the one of the run.
fn newer(batch: &Batch, intake: &Intake, year: SchoolYear) -> Option<Newer> {
    let (newer, _) = batch.answers.iter().rev().find(|(known, files)| *known > year && !files.is_empty())?;
    let evaluations = intake.years.iter().filter(|(known, _)| known == newer).flat_map(|(_, evaluations)| evaluations);
    Some(Newer { year: *newer, misfiled: evaluations.filter(|evaluation| evaluation.misfiled.is_some()).count() })
}

/// Everything that was read.
struct Input {
    norms: Vec<Arc<Norm>>,
    register: Register,
    agreements: Vec<Agreement>,
    waivers: Vec<Waiver>,
    links: Vec<Link>,
    intake: Intake,
    findings: Vec<Finding>,
}

fn judge(batch: &Batch, request: Request, year: SchoolYear, input: Input) -> Result<Dossier> {
    let mut years: Vec<_> = input
        .intake
        .years
        .iter()
        .filter(|(known, _)| *known <= year)
        .map(|(year, evaluations)| YearResults {
            year: *year,
            assessments: evaluations.par_iter().map(|e| assess(e, &input.waivers)).collect(),
        })
        .collect();
    history::mark(&mut years, &input.register);
    let changes = change::between(&years, &input.register);
    let mut findings = input.findings;
    findings.extend(waiver_status::check(&years, &input.waivers, &input.norms, &input.register));
    findings.extend(paper::unshown(years.last(), &input.agreements, &input.waivers));
    // A text that matches nothing goes to the file of mappings, once for each norm.
    let unmatched = input.intake.unmatched.iter().filter_map(|text| paper::cut(&text.text, || text.place.clone()));
    findings.extend(unmatched.collect::<BTreeSet<_>>());
    let (sensitivity, question_values) = (sensitivity::count(&years), question_value::count(&years));
    let coverage = coverage::count(&years)?;
    let topics =
        years.last().map(|y| topic::topics(&y.assessments, &input.agreements, &input.register)).unwrap_or_default();
    Ok(Dossier {
        partnership: batch.name.clone(),
        year,
        newer: request.year.map_or_else(|| newer(batch, &input.intake, year), |_| None),
        date: request.date.unwrap_or_else(|| run_date(year, &years)),
        wording: Wording::new(request.language),
        register: input.register,
        norms: input.norms,
        years,
        changes,
        coverage,
        sensitivity,
        question_values,
        topics,
        agreements: input.agreements,
        waivers: input.waivers,
        without_norm: input.intake.without_norm,
        unmatched: input.intake.unmatched,
        links: input.links,
        totals: input.intake.totals,
        open: input.intake.open,
        findings: sorted(findings),
        minimum_group: batch.minimum_group,
    })
}

/// The run date where none is given: the last date within the school year on which a school filled in its evaluation; without any, the first day of
/// the school year, 1 August. Never the clock: the same input gives the same reports.
pub fn run_date(year: SchoolYear, years: &[YearResults]) -> NaiveDate {
    let day = |y: u16, month, day| NaiveDate::from_ymd_opt(i32::from(y), month, day).unwrap_or_default();
    let (first, last) = (day(year.start(), 8, 1), day(year.start() + 1, 7, 31));
    let of_year = years.iter().filter(|y| y.year == year).flat_map(|y| &y.assessments);
    let dates = of_year.filter_map(|a| a.evaluation.submission.as_ref()?.date);
    dates.filter(|date| (first..=last).contains(date)).max().unwrap_or(first)
}

/// Largest norm: a thousand times what people write.
const NORM_BYTES: u64 = 64 << 20;

/// Reads every table in a file of the batch, and notes what was read.
fn read(batch: &Batch, file: &str, limits: Limits) -> Checked<Vec<Sheet>> {
    let bytes = match source::load(&batch.root, file, limits) {
        Ok(bytes) => bytes,
        Err(finding) => return Checked::new(vec![], vec![finding]),
    };
    if !batch.ledger.note(file, &bytes) {
        return Checked::new(vec![], vec![Finding::new(Code::FileChanged, Place::file(file))]);
    }
    source::read_bytes(bytes, file, limits)
}

/// The norms; `None` when any of them has an error, for then verdicts would be missing or wrong.
fn norms(batch: &Batch) -> Checked<Option<Vec<Arc<Norm>>>> {
    let mut texts = Vec::new();
    let mut findings = Vec::new();
    for file in &batch.norms {
        // The batch itself says where its norms are, also outside its folder.
        let text = source::take(&batch.root.join(file), file, NORM_BYTES).and_then(|bytes| {
            batch.ledger.note(file, &bytes);
            String::from_utf8(bytes).map_err(|_| Finding::new(Code::TomlNotText, Place::file(file.as_str())))
        });
        match text {
            Ok(text) => texts.push((file.clone(), text)),
            Err(finding) => findings.push(finding),
        }
    }
    let norms = norm::load_all(&texts).take(&mut findings);
    let usable = findings.iter().all(|f| f.severity() != Severity::Error);
    Checked::new(usable.then_some(norms), findings)
}

/// For files of answers: `[evaluations] encoding` is about them and about no other file.
fn limits(batch: &Batch) -> Limits {
    Limits { encoding: batch.encoding, ..Limits::default() }
}

/// How much memory the answers of all years together may take, the work on their rows included. A national year takes a tenth of it.
const ROOM: usize = 640 << 20;

/// Files up to so many bytes together are read side by side: reading takes twice the size of a file for a moment.
const SHARE: u64 = 64 << 20;

/// Files that are read side by side, in order of path.
fn shares<'b>(batch: &Batch, files: &'b [String]) -> Vec<&'b [String]> {
    let (mut shares, mut begin, mut together) = (Vec::new(), 0, 0u64);
    for (at, file) in files.iter().enumerate() {
        let own = size(batch, file);
        if at > begin && together.saturating_add(own) > SHARE {
            shares.push(&files[begin..at]);
            (begin, together) = (at, 0);
        }
        together = together.saturating_add(own);
    }
    shares.push(&files[begin..]);
    shares
}

/// The size of a file; 0 where that is not known, and reading says why.
fn size(batch: &Batch, file: &str) -> u64 {
    batch.root.join(file).metadata().map_or(0, |about| about.len())
}

/// The sheets of every year up to the one asked for; a later year has no part in the run.
fn sheets(batch: &Batch, until: Option<SchoolYear>, headers: &Headers) -> Checked<Vec<(SchoolYear, Vec<Sheet>)>> {
    let mut findings = Vec::new();
    let too_much = |file: &str| Finding::new(Code::TableTooLarge, Place::file(file)).fact("what", "batch");
    let years = batch.answers.iter().filter(|(year, _)| until.is_none_or(|until| *year <= until));
    let mut room = ROOM;
    let sheets = years
        .map(|(year, files)| {
            let mut kept = Vec::new();
            for share in shares(batch, files) {
                // What is larger than the room that is left can't fit: it is not read at all. Nor is what is too large by itself, and reading says so.
                let fits = |file: &&String| {
                    let size = size(batch, file);
                    size <= room as u64 || size > limits(batch).bytes
                };
                let (fitting, others): (Vec<&String>, Vec<&String>) = share.iter().partition(fits);
                findings.extend(others.into_iter().map(|file| too_much(file)));
                let read: Vec<_> = fitting.par_iter().map(|file| read_answers(batch, file, headers)).collect();
                // In order of path, so that what does not fit any more is the same on every machine.
                for (file, checked) in fitting.into_iter().zip(read) {
                    let sheets = checked.take(&mut findings);
                    let weight = sheets.iter().map(Sheet::weight).sum();
                    match room.checked_sub(weight) {
                        Some(left) => {
                            room = left;
                            kept.extend(sheets);
                        }
                        None => findings.push(too_much(file)),
                    }
                }
                finding::bound(&mut findings);
            }
            (*year, kept)
        })
        .collect();
    Checked::new(sheets, findings)
}

/// The tables in a file of answers, with their headers settled.
fn read_answers(batch: &Batch, file: &str, headers: &Headers) -> Checked<Vec<Sheet>> {
    let mut checked = read(batch, file, limits(batch));
    checked.value.iter_mut().for_each(|sheet| intake::settle(sheet, headers));
    let Checked { value: sheets, findings } = &mut checked;
    // What is wrong with a cell that nothing reads, such as a count above the table, is not reported.
    let own = |finding: &Finding| sheets.iter().find(|sheet| sheet.source == finding.place.source);
    let is_of_cell = |finding: &Finding| matches!(finding.code, Code::CellError | Code::FormulaUnworked);
    findings.retain(|f| !is_of_cell(f) || own(f).is_none_or(|sheet| intake::is_read(sheet, &f.place)));
    checked
}

fn sorted(mut findings: Vec<Finding>) -> Vec<Finding> {
    finding::bound(&mut findings);
    findings.sort();
    findings
}
