//! From the files of a batch to a dossier: the one assembly.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;
use rayon::prelude::*;

use super::batch::Batch;
use super::dossier::{Dossier, Newer};
use super::files::{norms, sheets, sorted};
use super::lists::{agreements, links, register, waivers};
use super::{batch, paper};
use crate::agreement::{Agreement, Waiver};
use crate::base::finding::{Checked, Code, Finding, Place};
use crate::intake::mapping::Link;
use crate::intake::{Evaluation, Headers, Intake, collect};
use crate::judge::assess;
use crate::norm::Norm;
use crate::register::{self, Register, SchoolYear};
use crate::stats::{coverage, question_value, sensitivity};
use crate::trend::history::{self, YearResults};
use crate::trend::{change, topic, waiver_status};
use crate::wording::{Language, Wording};

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
    pub(super) norms: Vec<Arc<Norm>>,
    pub(super) register: Register,
    pub(super) agreements: Vec<Agreement>,
    pub(super) waivers: Vec<Waiver>,
    pub(super) links: Vec<Link>,
    pub(super) intake: Intake,
    pub(super) findings: Vec<Finding>,
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
