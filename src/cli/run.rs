//! `sop run` and `sop check`.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use anyhow::Result;
use chrono::NaiveDate;

use super::args::{CheckPlan, REPORTS, RunPlan};
use super::exit::Exit;
use super::reissue::{self, Sides};
use super::{console, progress, schools, tested};
use crate::base::finding::{Code, Finding, Severity};
use crate::judge::Assessment;
use crate::norm::Norm;
use crate::publish::{self, InputFile, Manifest, NormEntry, Part, Placed, Staging};
use crate::register::SchoolYear;
use crate::report::{self, Kind, Order, workbook};
use crate::run::batch::{self, Batch};
use crate::run::dossier::Dossier;
use crate::run::{self, Outcome, Stage, Standing};
use crate::wording::Wording;

/// Loads, judges, renders, publishes, and says what was done.
pub(super) fn run(plan: &RunPlan, wording: &Wording) -> Result<Exit> {
    let standing = |name: &str, year| publish::standing(&plan.out, year, name)?.run_date();
    let Some((dossier, batch)) = load_beside(&plan.check, &standing, wording)? else { return Ok(Exit::Failed) };
    let Some(schools) = schools(&dossier, plan, wording) else { return Ok(Exit::Failed) };
    if is_refused(&batch, &plan.out, Some(dossier.year), wording) {
        return Ok(Exit::Failed);
    }
    // Before anything is made: whatever may go wrong with that, what is wrong with the input has been said.
    console::grouped(&dossier.findings, wording);
    let is_whole = schools.is_none() && plan.kinds.len() == Kind::ALL.len();
    let part = if is_whole { Part::Whole } else { Part::Some };
    let mut staging =
        Staging::open(&plan.out, dossier.year, manifest(&dossier, &batch, plan.check.request.year), part)?;
    let earlier = staging.earlier();
    let there = there(&dossier, &plan.kinds, schools.as_deref(), &earlier);
    // A run of some schools leaves everything else as it is.
    let findings = schools.is_none() || !earlier.contains("bevindingen.csv");
    let before = staging.before();
    let chosen = schools.as_deref();
    let calendar = before.as_ref().and_then(|before| before.read(report::calendar::FILE).ok());
    let order = Order {
        kinds: &plan.kinds,
        there: &there,
        schools: chosen,
        findings,
        results_later: before.is_some(),
        calendar: calendar.as_deref(),
    };
    let bar = progress::bar(report::steps(&dossier, &order), wording.say("cli-rendering"));
    let made = report::make(&dossier, order, &|| bar.inc(1), &staging);
    bar.finish_and_clear();
    let results = made?;
    let reissue = match &before {
        Some(before) => {
            let sides = Sides { dossier: &dossier, batch: &batch, before, is_whole };
            Some(reissue::settle(&mut staging, &sides, results)?)
        }
        None => None,
    };
    let published = staging.publish()?;
    console::summary(&dossier, wording);
    if plan.check.request.date.is_none() {
        console::kept_date(&dossier, wording);
    }
    console::published(&published, &plan.kinds, schools.as_deref().map(|chosen| ids(&dossier, chosen)), wording);
    console::reissue(reissue.as_ref(), &published.folder, wording);
    let exit = exit(&dossier.findings);
    // The program ends here, and the system takes all of it back at once.
    std::mem::forget(dossier);
    Ok(exit)
}

/// The schools whose reports are made, each once and in order; `Some(None)`: all. `None`, after saying why, where a school is not known or where
/// something else stands in the place of the set that the others would stay in.
fn schools(dossier: &Dossier, plan: &RunPlan, wording: &Wording) -> Option<Option<Vec<usize>>> {
    if plan.schools.is_empty() {
        return Some(None);
    }
    let found: Vec<_> = plan.schools.iter().map(|school| schools::find(dossier, school, wording)).collect();
    let found: BTreeSet<usize> = found.into_iter().collect::<Option<_>>()?;
    let folder = plan.out.join(dossier.year.to_string());
    if folder.exists() && publish::standing(&plan.out, dossier.year, &dossier.partnership).is_none() {
        console::no_set(&folder, wording);
        return None;
    }
    Some(Some(found.into_iter().collect()))
}

fn ids(dossier: &Dossier, schools: &[usize]) -> Vec<String> {
    schools.iter().map(|at| dossier.now()[*at].evaluation.school.id.to_string()).collect()
}

/// Loads and judges, says what was found, what passed, and who has not handed in. Writes the mappings to confirm, where there are any, and all findings
/// where a folder for them was named.
pub(super) fn check(plan: &CheckPlan, named: Option<&Path>, wording: &Wording) -> Result<Exit> {
    let (dossier, batch) = match outcome(plan, &|_, _| None, wording)? {
        Outcome::Ready(dossier, batch) => (dossier, batch),
        Outcome::Stopped(findings) if is_early(&findings) => {
            console::early(&findings, wording);
            return Ok(Exit::Rejected);
        }
        stopped => {
            said(stopped, wording);
            return Ok(Exit::Failed);
        }
    };
    let out = named.unwrap_or(Path::new(REPORTS));
    if (named.is_some() || !dossier.unmatched.is_empty()) && is_refused(&batch, out, None, wording) {
        return Ok(Exit::Failed);
    }
    console::grouped(&dossier.findings, wording);
    console::summary(&dossier, wording);
    tested::tested(&dossier, &batch, wording);
    tested::silent(&dossier, wording);
    // After the list: whoever has one of the files open knows what was found all the same.
    let findings = match named {
        Some(out) => Some(publish::place(out, &report::findings(&dossier)?)?),
        None => None,
    };
    if let Some(placed) = &findings {
        console::all_findings(placed, wording);
    }
    console::no_minimum(&dossier, wording);
    match mappings(&dossier, out)? {
        Some(placed) => console::mappings(&placed, dossier.unmatched.len(), wording),
        None if findings.is_none() => console::checked(wording),
        None => {}
    }
    let exit = exit(&dossier.findings);
    // As in `run`.
    std::mem::forget(dossier);
    Ok(exit)
}

/// Whether nothing is wrong but that nobody has handed in yet.
fn is_early(findings: &[Finding]) -> bool {
    let mut errors = findings.iter().filter(|finding| finding.severity() == Severity::Error).peekable();
    errors.peek().is_some() && errors.all(|finding| finding.code == Code::NoAnswers)
}

/// Whether outputs may not go to a folder, after saying why.
pub(super) fn is_refused(batch: &Batch, out: &Path, year: Option<SchoolYear>, wording: &Wording) -> bool {
    let refusal = batch::refusal(batch, out, year);
    if let Some(finding) = &refusal {
        console::refused(finding, wording);
    }
    refusal.is_some()
}

/// The kinds that the set holds once this run is done, given what stands there already: those that are made, and those that are there for
/// every school of the year.
fn there(dossier: &Dossier, made: &[Kind], schools: Option<&[usize]>, earlier: &BTreeSet<String>) -> Vec<Kind> {
    let has = |path: &str| earlier.contains(path);
    let of_schools = |kind: Kind| matches!(kind, Kind::School | Kind::Sheet | Kind::Guide);
    let is_made = |kind: &Kind| {
        let has_any = *kind != Kind::Crosswalk || !dossier.crosswalks.is_empty();
        made.contains(kind) && has_any && (!of_schools(*kind) || schools.is_none())
    };
    let of_every_school = |name: &str, kind: Kind| {
        let page = |a: &Assessment| format!("scholen/{}/{name}", a.evaluation.school.id);
        let is_chosen = |at: usize| made.contains(&kind) && schools.is_some_and(|schools| schools.contains(&at));
        dossier.now().iter().enumerate().all(|(at, assessment)| is_chosen(at) || has(&page(assessment)))
    };
    let is_there = |kind: &Kind| match kind {
        Kind::School => of_every_school("gespreksverslag.html", Kind::School),
        Kind::Sheet => of_every_school("gespreksblad.html", Kind::Sheet),
        Kind::Guide => of_every_school("schoolgids.html", Kind::Guide),
        Kind::Book => earlier.iter().any(|path| report::book::book_of(path).is_some()),
        Kind::Board => has("bestuur/dekkingsrapport.pdf"),
        Kind::Council => has("bestuur/opr.pdf"),
        Kind::Boards => earlier.iter().any(|path| path.ends_with("/bestuursrapport.pdf")),
        Kind::Slides => has("bestuur/presentatie.pptx"),
        Kind::Index => has("index.html"),
        Kind::Crosswalk => has("naast-elkaar.html"),
        Kind::Agenda => has("gesprekken.xlsx"),
        Kind::Results => has("resultaten.xlsx"),
        Kind::PowerBi => has("powerbi/sop.pbip"),
        Kind::Data => has("data/scholen.csv"),
    };
    Kind::ALL.into_iter().filter(|kind| is_made(kind) || is_there(kind)).collect()
}

/// Writes what is to be confirmed; `None` when there is nothing to confirm.
fn mappings(dossier: &Dossier, out: &Path) -> Result<Option<Placed>> {
    if dossier.unmatched.is_empty() {
        return Ok(None);
    }
    let (unmatched, links) = (&dossier.unmatched, &dossier.links);
    let file = workbook::mappings(unmatched, links, &dossier.partnership, dossier.year, &dossier.wording)?;
    publish::place(out, &file).map(Some)
}

pub(super) fn exit(findings: &[Finding]) -> Exit {
    let rejected = findings.iter().any(|f| f.severity() == Severity::Error);
    if rejected { Exit::Rejected } else { Exit::Done }
}

/// `None` when the input does not allow a run; the console then says why.
pub(super) fn load(plan: &CheckPlan, wording: &Wording) -> Result<Option<(Box<Dossier>, Batch)>> {
    load_beside(plan, &|_, _| None, wording)
}

/// As [`load`], for reports that take the place of earlier ones.
fn load_beside(plan: &CheckPlan, standing: Standing, wording: &Wording) -> Result<Option<(Box<Dossier>, Batch)>> {
    Ok(said(outcome(plan, standing, wording)?, wording))
}

/// What came of loading a batch, with its progress.
fn outcome(plan: &CheckPlan, standing: Standing, wording: &Wording) -> Result<Outcome> {
    let spinner = progress::spinner();
    let watch = |stage| {
        spinner.set_message(match stage {
            Stage::Settings => wording.say("cli-stage-settings"),
            Stage::Answers => wording.say("cli-stage-answers"),
            Stage::Judging => wording.say("cli-stage-judging"),
        });
    };
    let outcome = run::load_beside(&plan.batch, plan.request, standing, &watch);
    spinner.finish_and_clear();
    outcome
}

/// What is ready; `None`, after saying why, for the rest.
fn said(outcome: Outcome, wording: &Wording) -> Option<(Box<Dossier>, Batch)> {
    match outcome {
        Outcome::Ready(dossier, batch) => Some((dossier, *batch)),
        Outcome::Stopped(findings) => {
            console::stopped(&findings, wording);
            None
        }
        Outcome::NoSuchYear(findings, year, known) => {
            console::stopped(&findings, wording);
            console::no_such_year(year, &known, wording);
            None
        }
    }
}

fn manifest(dossier: &Dossier, batch: &Batch, until: Option<SchoolYear>) -> Manifest {
    account(batch, &batch.files(until), (dossier.year, dossier.date), &dossier.norms, &dossier.wording)
}

/// What a manifest says of a run that read these files of the batch.
pub(super) fn account(
    batch: &Batch,
    files: &[&str],
    (year, date): (SchoolYear, NaiveDate),
    norms: &[Arc<Norm>],
    wording: &Wording,
) -> Manifest {
    // Of the bytes that were judged: the file may have changed since.
    let input = |file: &&str| match batch.ledger.stamp(file) {
        Some(stamp) => InputFile::read(*file, stamp.bytes, stamp.sha256),
        None => InputFile::unread(*file),
    };
    let norm = |n: &Norm| NormEntry { id: n.id.clone(), version: n.version.clone(), file: n.file.clone() };
    Manifest {
        content: publish::REPORTS.to_owned(),
        program: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        partnership: batch.name.clone(),
        year: year.to_string(),
        date: date.to_string(),
        language: wording.language().tag().to_owned(),
        norms: norms.iter().map(|n| norm(n)).collect(),
        inputs: files.iter().map(input).collect(),
        outputs: Vec::new(),
        issue: 1,
        issues: Vec::new(),
        earlier: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_manifest_attests_what_was_judged_and_not_what_stands_there_later() {
        let folder = tempfile::tempdir().unwrap();
        let case = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/jaren-en-fusie/batch");
        copy(&case, folder.path());
        let Outcome::Ready(dossier, batch) = run::load(folder.path(), run::Request::default(), &|_| ()).unwrap() else {
            panic!("it can be judged")
        };
        let before = manifest(&dossier, &batch, None).inputs;
        for (at, input) in before.iter().enumerate() {
            let bytes = std::fs::read(batch.root.join(&input.file)).unwrap();
            assert_eq!(*input, InputFile::of(input.file.as_str(), &bytes));
            let path = folder.path().join(&input.file);
            match at % 2 {
                0 => std::fs::write(path, "iets anders").unwrap(),
                _ => std::fs::remove_file(path).unwrap(),
            }
        }
        assert!(before.len() > 5, "settings, register, norm, answers, agreements, waivers: {before:?}");
        assert_eq!(manifest(&dossier, &batch, None).inputs, before);
    }

    fn copy(from: &Path, to: &Path) {
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            let target = to.join(entry.file_name());
            if entry.path().is_dir() {
                std::fs::create_dir_all(&target).unwrap();
                copy(&entry.path(), &target);
            } else {
                std::fs::copy(entry.path(), target).unwrap();
            }
        }
    }
}
