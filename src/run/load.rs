//! From the files of a batch to a dossier.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;

use super::assemble::{IntakeAccount, RunLists, RunScope, assemble, judged};
use super::batch::{Batch, HandIn};
use super::dossier::{Dossier, Newer};
use super::files::{norms, sheets, sorted};
use super::lists::{agreements, aims, crosswalks, links, places, register, second_looks, waivers};
use super::{batch, map, naming, paper};
use crate::agreement::check_past;
use crate::base::finding::{Checked, Code, Finding, Place};
use crate::intake::mapping::Link;
use crate::intake::{self, Evaluation, Headers, Intake, collect};
use crate::norm::Norm;
use crate::register::{self, Register, SchoolYear, Window};
use crate::stats;
use crate::trend::waiver_status;
use crate::wording::Language;

/// What the user asked for.
#[derive(Debug, Clone, Copy, Default)]
pub struct Request {
    /// The school year; `None`: the latest with data.
    pub year: Option<SchoolYear>,
    /// The run date (peildatum); `None`: see [`super::assemble::run_date`].
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

/// The run date of the reports that the new ones take the place of, given the partnership and the year.
pub(crate) type Standing<'a> = &'a dyn Fn(&str, SchoolYear) -> Option<NaiveDate>;

/// Loads and judges a batch.
///
/// # Errors
/// The machine fails: the batch folder can't be read, or counting does not succeed.
pub fn load(path: &Path, request: Request, watch: &dyn Fn(Stage)) -> Result<Outcome> {
    load_beside(path, request, &|_, _| None, watch)
}

/// Loads and judges a batch whose reports take the place of earlier ones. Without a date of its own it keeps theirs: the run date stands on every
/// report, and one school that hands in later would else make all of them differ.
///
/// # Errors
/// As [`load`].
pub(crate) fn load_beside(path: &Path, request: Request, standing: Standing, watch: &dyn Fn(Stage)) -> Result<Outcome> {
    watch(Stage::Settings);
    let mut findings = Vec::new();
    let Some(batch) = batch::open(path).take(&mut findings) else { return Ok(Outcome::Stopped(sorted(findings))) };
    let no_answers = batch.answers.iter().all(|(_, files)| files.is_empty());
    if no_answers {
        findings.push(Finding::new(Code::NoAnswers, Place::file(batch.evaluations.as_str())));
    }
    if request.year.is_none() && batch.is_year_unsure {
        return Ok(Outcome::Stopped(sorted(findings)));
    }
    let norms = norms(&batch).take(&mut findings);
    let register = register(&batch).take(&mut findings);
    let (Some(norms), Some(register)) = (norms, register) else { return Ok(Outcome::Stopped(sorted(findings))) };
    let window = window(&batch, request, standing);
    let agreed = agreements(&batch, &register, &norms, window).take(&mut findings);
    let waivers = waivers(&batch, &register, &norms, window).take(&mut findings);
    let second_looks = second_looks(&batch, &register, &norms, window).take(&mut findings);
    let places = places(&batch, &register, window).take(&mut findings);
    let plan = aims(&batch, &norms).take(&mut findings);
    let crosswalks = crosswalks(&batch, &norms).take(&mut findings);
    let (Some(agreed), Some(waivers), Some(second_looks), Some(arrangements), Some(plan), Some(crosswalks)) =
        (agreed, waivers, second_looks, places, plan, crosswalks)
    else {
        return Ok(Outcome::Stopped(sorted(findings)));
    };

    watch(Stage::Answers);
    let (intake, links) = answers(&batch, request.year, &register, &norms).take(&mut findings);
    let with_data = |year: &SchoolYear| intake.years.iter().any(|(known, _)| known == year);
    let asked = request.year.or_else(|| latest(&intake));
    // Also before any school has handed in: then for the last year that has a folder.
    let checked = asked.or_else(|| batch.answers.last().map(|(year, _)| *year));
    findings.extend(checked.into_iter().flat_map(|year| register::check(&register, year)));
    // Schools without a norm, also for a year that nothing is there of yet.
    let coming = checked.filter(|year| !with_data(year));
    findings.extend(coming.into_iter().flat_map(|year| intake::call(year, &register, &norms)));
    let Some(year) = asked.filter(with_data) else {
        let mut findings = sorted(findings);
        let folders = batch.answers.iter().filter(|(_, files)| !files.is_empty()).map(|(year, _)| *year);
        return Ok(match asked {
            Some(year) => Outcome::NoSuchYear(findings, year, folders.collect()),
            None => {
                if !no_answers {
                    findings.push(Finding::new(Code::NoAnswers, Place::file(batch::FILE)));
                }
                Outcome::Stopped(findings)
            }
        });
    };

    watch(Stage::Judging);
    let hand_in = hand_in(&batch, year).take(&mut findings);
    let scope = RunScope {
        partnership: batch.name.clone(),
        year,
        newer: request.year.map_or_else(|| newer(&batch, &intake, year), |_| None),
        date: request.date.or_else(|| standing(&batch.name, year)),
        language: request.language,
        minimum_group: batch.minimum_group,
        hand_in,
        style: batch.style.clone(),
        map: map::map(&batch, &register, year).take(&mut findings),
    };
    let lists = RunLists { norms, register, agreed, waivers, second_looks, arrangements, plan, crosswalks, links };
    let mut dossier = judge(scope, lists, intake, findings)?;
    let digest = |file: &String| Some((file.clone(), batch.ledger.stamp(file)?.sha256));
    dossier.norm_digests = batch.norms.iter().chain(&batch.other_norms).filter_map(digest).collect();
    Ok(Outcome::Ready(Box::new(dossier), Box::new(batch)))
}

/// Which days can be meant in the lists: around the school years of the batch, the one that was asked for, and that of the run date. Lists are read before
/// it is known which year has answers, so without one that was asked for the run date that is kept may be that of any year's reports.
fn window(batch: &Batch, request: Request, standing: Standing) -> Window {
    let folders = || batch.answers.iter().map(|(year, _)| *year);
    let years: Vec<SchoolYear> = request.year.map_or_else(|| folders().collect(), |asked| vec![asked]);
    let kept = || years.iter().filter_map(|year| standing(&batch.name, *year)).collect();
    let dates: Vec<NaiveDate> = request.date.map_or_else(kept, |date| vec![date]);
    batch.window(request.year.into_iter().chain(dates.into_iter().filter_map(SchoolYear::of)))
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
    let norms = norms(&batch).take(&mut findings);
    let register = register(&batch).take(&mut findings);
    let (Some(norms), Some(register)) = (norms, register) else { return Ok(Err(sorted(findings))) };

    watch(Stage::Answers);
    // The batch then names what was read, and no more.
    batch.answers.retain(|(known, _)| *known == year.previous());
    (batch.agreements, batch.waivers, batch.second_looks, batch.places) = (Vec::new(), None, None, None);
    (batch.crosswalks, batch.other_norms) = (Vec::new(), Vec::new());
    (batch.national, batch.map) = (None, None);
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
    let intake = collect(sheets, register, norms, &links, batch.duplicates).take(&mut findings);
    Checked::new((intake, links), findings)
}

/// The latest year in which any school handed in something: one stray row in a new folder must not make all schools silent.
fn latest(intake: &Intake) -> Option<SchoolYear> {
    let handed_in = |evaluations: &[Arc<Evaluation>]| evaluations.iter().any(|e| e.submission.is_some());
    let with_submission = intake.years.iter().rev().find(|(_, evaluations)| handed_in(evaluations));
    with_submission.or(intake.years.last()).map(|(year, _)| *year)
}

/// By when and to whom schools hand in; without a day that is not in the year of the reports.
fn hand_in(batch: &Batch, year: SchoolYear) -> Checked<HandIn> {
    let hand_in = batch.hand_in.clone();
    let Some(by) = hand_in.by.filter(|by| !year.holds(*by)) else { return Checked::new(hand_in, vec![]) };
    let finding = Finding::new(Code::HandInElsewhere, hand_in.place.clone());
    let finding = finding.value(by.to_string()).fact("year", year.to_string());
    Checked::new(HandIn { by: None, ..hand_in }, vec![finding])
}

/// The latest year with files, where that is later than the one of the run.
fn newer(batch: &Batch, intake: &Intake, year: SchoolYear) -> Option<Newer> {
    let (newer, _) = batch.answers.iter().rev().find(|(known, files)| *known > year && !files.is_empty())?;
    let evaluations = intake.years.iter().filter(|(known, _)| known == newer).flat_map(|(_, evaluations)| evaluations);
    Some(Newer { year: *newer, misfiled: evaluations.filter(|evaluation| evaluation.misfiled.is_some()).count() })
}

/// Judges what was read.
fn judge(scope: RunScope, lists: RunLists, intake: Intake, findings: Vec<Finding>) -> Result<Dossier> {
    let own = intake.years.iter().filter(|(known, _)| *known <= scope.year);
    let years = own.map(|(year, evaluations)| judged(*year, evaluations, &lists.waivers)).collect();
    let Intake { without_norm, unmatched, totals, open, .. } = intake;
    let mut dossier = assemble(scope, years, lists, IntakeAccount { without_norm, unmatched, totals, open, findings });
    let noticed = noticed(&dossier);
    let (naming, named) = naming::told(&dossier)?;
    dossier.naming = naming;
    dossier.findings = sorted([std::mem::take(&mut dossier.findings), noticed, named].concat());
    Ok(dossier)
}

/// What can only be noticed once everything is known.
fn noticed(dossier: &Dossier) -> Vec<Finding> {
    let mut findings = waiver_status::check(&dossier.years, &dossier.waivers, &dossier.norms, &dossier.register);
    let lists = (&*dossier.agreements, &*dossier.waivers, &*dossier.second_looks, &*dossier.arrangements);
    findings.extend(paper::unshown(dossier.years.last(), lists));
    findings.extend(check_past(&dossier.aims, dossier.year));
    findings.extend(stats::places::check(&dossier.supply, &dossier.arrangements, &dossier.norms, dossier.year));
    // A text that matches nothing goes to the file of mappings, once for each norm.
    let unmatched = dossier.unmatched.iter().filter_map(|text| paper::cut(&text.text, || text.place.clone()));
    findings.extend(unmatched.collect::<BTreeSet<_>>());
    findings
}
