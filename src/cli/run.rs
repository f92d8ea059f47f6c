//! `sop run` and `sop check`.

use std::fs;
use std::path::Path;
use std::sync::Arc;

use anyhow::{Context, Result};
use chrono::NaiveDate;

use super::args::{CheckPlan, RunPlan};
use super::{Exit, console, progress};
use crate::batch::Batch;
use crate::dossier::Dossier;
use crate::finding::{Finding, Severity};
use crate::norm::Norm;
use crate::output::{self, InputFile, Manifest, NormEntry, Placed};
use crate::pipeline::{self, Outcome, Stage};
use crate::register::SchoolYear;
use crate::report::{self, workbook};
use crate::wording::Wording;

/// Loads, judges, renders, publishes, and says what was done.
pub fn run(plan: &RunPlan, wording: &Wording) -> Result<Exit> {
    let Some((dossier, batch)) = load(&plan.check, wording)? else { return Ok(Exit::Failed) };
    let bar = progress::bar(report::steps(&dossier, &plan.kinds), wording.say("cli-rendering"));
    let artifacts = report::render(&dossier, &plan.kinds, &|| bar.inc(1))?;
    bar.finish_and_clear();
    let published =
        output::publish(&plan.out, dossier.year, &artifacts, manifest(&dossier, &batch, plan.check.request.year)?)?;
    console::grouped(&dossier.findings, wording);
    console::summary(&dossier, wording);
    console::published(&published, &plan.kinds, wording);
    Ok(exit(&dossier.findings))
}

/// Loads and judges, and lists every finding. Writes nothing but the mappings to confirm, where there are any.
pub fn check(plan: &CheckPlan, out: &Path, wording: &Wording) -> Result<Exit> {
    let Some((dossier, _)) = load(plan, wording)? else { return Ok(Exit::Failed) };
    let placed = mappings(&dossier, out)?;
    console::list(&dossier.findings, wording);
    console::totals(&dossier.findings, wording);
    console::summary(&dossier, wording);
    match placed {
        Some(placed) => console::mappings(&placed, dossier.unmatched.len(), wording),
        None => console::checked(wording),
    }
    Ok(exit(&dossier.findings))
}

/// Writes what is to be confirmed; `None` when there is nothing to confirm.
fn mappings(dossier: &Dossier, out: &Path) -> Result<Option<Placed>> {
    if dossier.unmatched.is_empty() {
        return Ok(None);
    }
    let (unmatched, links) = (&dossier.unmatched, &dossier.links);
    let file = workbook::mappings(unmatched, links, &dossier.partnership, dossier.year, &dossier.wording)?;
    output::place(out, &file).map(Some)
}

pub(super) fn exit(findings: &[Finding]) -> Exit {
    let rejected = findings.iter().any(|f| f.severity() == Severity::Error);
    if rejected { Exit::Rejected } else { Exit::Done }
}

/// `None` when the input does not allow a run; the console then says why.
pub(super) fn load(plan: &CheckPlan, wording: &Wording) -> Result<Option<(Box<Dossier>, Batch)>> {
    let spinner = progress::spinner();
    let watch = |stage| {
        spinner.set_message(match stage {
            Stage::Settings => wording.say("cli-stage-settings"),
            Stage::Answers => wording.say("cli-stage-answers"),
            Stage::Judging => wording.say("cli-stage-judging"),
        });
    };
    let outcome = pipeline::load(&plan.batch, plan.request, &watch);
    spinner.finish_and_clear();
    match outcome? {
        Outcome::Ready(dossier, batch) => Ok(Some((dossier, *batch))),
        Outcome::Stopped(findings) => {
            console::stopped(&findings, wording);
            Ok(None)
        }
        Outcome::NoSuchYear(findings, year, known) => {
            console::stopped(&findings, wording);
            console::no_such_year(year, &known, wording);
            Ok(None)
        }
    }
}

fn manifest(dossier: &Dossier, batch: &Batch, until: Option<SchoolYear>) -> Result<Manifest> {
    account(batch, &batch.files(until), (dossier.year, dossier.date), &dossier.norms, &dossier.wording)
}

/// What a manifest says of a run that read these files of the batch.
pub(super) fn account(
    batch: &Batch,
    files: &[&str],
    (year, date): (SchoolYear, NaiveDate),
    norms: &[Arc<Norm>],
    wording: &Wording,
) -> Result<Manifest> {
    let inputs = files.iter().map(|file| {
        let path = batch.root.join(file);
        let content = fs::read(&path).with_context(|| path.display().to_string())?;
        Ok(InputFile::of(*file, &content))
    });
    let norm = |n: &Norm| NormEntry { id: n.id.clone(), version: n.version.clone(), file: n.file.clone() };
    Ok(Manifest {
        content: output::REPORTS.to_owned(),
        program: env!("CARGO_PKG_NAME").to_owned(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        partnership: batch.name.clone(),
        year: year.to_string(),
        date: date.to_string(),
        language: wording.language().tag().to_owned(),
        norms: norms.iter().map(|n| norm(n)).collect(),
        inputs: inputs.collect::<Result<_>>()?,
        outputs: Vec::new(),
    })
}
